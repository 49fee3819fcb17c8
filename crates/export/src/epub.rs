//! A book of one piece: EPUB 3.3 (<https://www.w3.org/TR/epub-33/>), its pictures inside, to be read by eye and by ear.

mod nav;
mod package;
mod xhtml;

use article::Noted;

use crate::{
    Content, Draft, Exporter, File, Job, PictureFile, Pictures,
    html::{Press, direction_of, is_language, title},
    xml::text,
};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "epub",
    label: "formats-epub",
    extension: "epub",
    gated: true,
    for_readers: true,
    write,
};

const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n\
    <rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n\
    </container>\n";

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let bound = Bound(pictures);
    let mut press = Press::new(job, &bound).with_anchors().without_forms();
    let article = job.draft.map(Draft::html).unwrap_or_default() + &press.article();
    let chapter = xhtml::chapter(&article);
    let texts = [
        ("mimetype", "application/epub+zip".to_owned()),
        ("META-INF/container.xml", CONTAINER.to_owned()),
        ("EPUB/package.opf", package::of(job, &chapter, press.shown())),
        ("EPUB/nav.xhtml", page(job, &nav::of(job, &chapter), "")),
        ("EPUB/piece.xhtml", page(job, &chapter.body, "<link rel=\"stylesheet\" href=\"style.css\"/>\n")),
        ("EPUB/style.css", include_str!("epub/style.css").to_owned()),
    ];
    let texts = texts.map(|(path, text)| File { path: path.to_owned(), content: Content::Text(text) });
    let Noted { value: pictures, notes } = press.beside();
    let inside = pictures.into_iter().map(|file| File { path: format!("EPUB/{}", file.path), ..file });
    let book = Content::Archive(texts.into_iter().chain(inside).collect());
    let file = File { path: format!("{}.epub", job.slug), content: book };
    Noted { value: vec![file], notes }
}

/// Pictures in a book: one file each, since no reader chooses.
struct Bound<'a>(&'a dyn Pictures);

impl Pictures for Bound<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        self.0.picture(name)
    }

    fn renditions(&self, name: &str) -> Vec<PictureFile> {
        self.0.renditions(name).into_iter().take(1).collect()
    }
}

/// A page of the book.
fn page(job: &Job, body: &str, head: &str) -> String {
    let language = job.piece.attrs.fields.language.trim();
    let tongue = match is_language(language) {
        true => format!(" lang=\"{language}\" xml:lang=\"{language}\" dir=\"{}\"", direction_of(language)),
        false => String::new(),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"{tongue}>\n\
         <head>\n<title>{}</title>\n{head}</head>\n<body>\n{body}</body>\n</html>\n",
        text(&title(job))
    )
}
