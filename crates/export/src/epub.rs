//! A book of a piece, or of several: EPUB 3.3 (<https://www.w3.org/TR/epub-33/>), its pictures inside, to be read by eye and by ear.

mod nav;
mod package;
mod xhtml;

use article::Noted;

use crate::{
    Content, Draft, Exporter, File, Job, PictureFile, Pictures, Volume,
    html::{Press, direction_of, is_language, title},
    xml::text,
};
use xhtml::Chapter;

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "epub",
    label: "formats-epub",
    extension: "epub",
    gated: true,
    for_readers: true,
    bundle: Some(bind),
    write,
};

const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n\
    <rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n\
    </container>\n";

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let title = title(job);
    bind(&Volume { title: &title, slug: job.slug, jobs: std::slice::from_ref(job) }, pictures)
}

/// A piece in the book.
struct Part<'a> {
    job: &'a Job<'a>,
    /// Its page.
    path: String,
    chapter: Chapter,
    press: Press<'a>,
}

fn bind(volume: &Volume, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let bound = Bound(pictures);
    let part = |(at, job)| {
        let mut press = Press::new(job, &bound).with_anchors().without_forms();
        let article = job.draft.map(Draft::html).unwrap_or_default() + &press.article();
        Part { job, path: format!("piece-{}.xhtml", at + 1), chapter: xhtml::chapter(&article), press }
    };
    let parts: Vec<Part> = volume.jobs.iter().enumerate().map(part).collect();
    let text = |path: &str, text: String| File { path: path.to_owned(), content: Content::Text(text) };
    let mut files = vec![
        text("mimetype", "application/epub+zip".to_owned()),
        text("META-INF/container.xml", CONTAINER.to_owned()),
        text("EPUB/package.opf", package::of(volume, &parts)),
        text("EPUB/nav.xhtml", page(volume.title, language(volume), &nav::of(volume.title, &parts), "")),
        text("EPUB/style.css", include_str!("epub/style.css").to_owned()),
    ];
    let style = "<link rel=\"stylesheet\" href=\"style.css\"/>\n";
    files.extend(parts.iter().map(|Part { job, path, chapter, .. }| {
        let tongue = job.piece.attrs.fields.language.trim();
        text(&format!("EPUB/{path}"), page(&title(job), tongue, &chapter.body, style))
    }));
    let mut notes = Vec::new();
    for part in parts {
        let beside = part.press.beside();
        files.extend(
            beside.value.into_iter().map(|file| File { path: format!("EPUB/{}", file.path), ..file }),
        );
        notes.extend(beside.notes);
    }
    let file = File { path: format!("{}.epub", volume.slug), content: Content::Archive(files) };
    Noted { value: vec![file], notes }
}

/// The language of the book: that of its first piece.
fn language<'a>(volume: &Volume<'a>) -> &'a str {
    volume.jobs.first().map_or("", |job| job.piece.attrs.fields.language.trim())
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
fn page(title: &str, language: &str, body: &str, head: &str) -> String {
    let tongue = match is_language(language) {
        true => format!(" lang=\"{language}\" xml:lang=\"{language}\" dir=\"{}\"", direction_of(language)),
        false => String::new(),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"{tongue}>\n\
         <head>\n<title>{}</title>\n{head}</head>\n<body>\n{body}</body>\n</html>\n",
        text(title)
    )
}
