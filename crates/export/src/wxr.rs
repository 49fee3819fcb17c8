//! What WordPress imports (WordPress eXtended RSS 1.2, *Tools, Import, WordPress*): the post with its fields, its text in blocks, and its pictures as
//! attachments with caption, description and credit, for which WordPress asks at the address where they lie.
//!
//! The numbers within it hold its parts together; they are high, so that they are not those of posts that are there.

mod item;

use std::collections::{BTreeMap, BTreeSet};

use ::words::message;
use article::{Byline, Note, NoteKind, Noted};

use crate::{
    Content, Exporter, File, Job, PictureFile, Pictures, Volume,
    html::{address_as_written, file_address_as_written, title},
    slug::slug,
    standing::named,
    uri, wordpress,
    xml::text,
};
use item::Post;

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "wxr",
    label: "formats-wxr",
    extension: "xml",
    gated: true,
    for_readers: true,
    bundle: Some(bundle),
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let title = title(job);
    bundle(&Volume { title: &title, slug: job.slug, jobs: std::slice::from_ref(job) }, pictures)
}

fn bundle(volume: &Volume, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let (mut items, mut notes, mut beside) = (String::new(), Vec::new(), Vec::new());
    let mut numbers = BTreeSet::new();
    for job in volume.jobs {
        let mut base = number(job);
        while !numbers.insert(base) {
            base += APART;
        }
        let written = posted(job, base, pictures);
        items += &written.value.0;
        beside.extend(written.value.1);
        notes.extend(written.notes.into_iter().filter(|note| !notes.contains(note)).collect::<Vec<_>>());
    }
    let path = format!("{}.wxr.xml", volume.slug);
    let feed = File { path, content: Content::Text(feed(volume, &items)) };
    Noted { value: std::iter::once(feed).chain(beside).collect(), notes }
}

/// A piece as items of the feed, and the pictures that lie beside it.
fn posted(job: &Job, base: u64, pictures: &dyn Pictures) -> Noted<(String, Vec<File>)> {
    let lying = Lying { pictures, at: job.outlet.pictures_at.trim().trim_end_matches('/') };
    let (rest, placed) = job.outlet.placed(job.piece);
    let rest = Job { piece: &rest, ..*job };
    let (content, press) = wordpress::printed(&rest, &lying);
    let mut notes = press.beside().notes;
    let shown = job.piece.first_shown();
    let shown: Vec<_> =
        shown.iter().filter_map(|shown| Some((shown, pictures.picture(shown.name)?))).collect();
    let mut attachments = String::new();
    if lying.at.is_empty() {
        if !shown.is_empty() {
            let text = message!("notes-wxrPictures");
            notes.push(Note { kind: NoteKind::LeftOut, field: "pictures".to_owned(), text, line: None });
        }
    } else {
        for (at, (shown, file)) in shown.iter().enumerate() {
            attachments += &item::attachment(job, shown, &lying.address(file), base + 1 + at as u64, base);
        }
    }
    let featured = (!lying.at.is_empty() && !shown.is_empty()).then_some(base + 1);
    let post = item::post(job, &Post { number: base, content: &content, featured, placed });
    let beside = shown.iter().map(|(shown, file)| file.of(shown.name)).collect();
    Noted { value: (post + &attachments, beside), notes }
}

/// Pictures under the addresses at which they lie; without one, under their names.
struct Lying<'a> {
    pictures: &'a dyn Pictures,
    at: &'a str,
}

impl Lying<'_> {
    fn address(&self, file: &PictureFile) -> String {
        format!("{}/{}", address_as_written(self.at), file_address_as_written(&file.file_name))
    }
}

impl Pictures for Lying<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        let file = self.pictures.picture(name)?;
        let file_name = if self.at.is_empty() { file.file_name.clone() } else { self.address(&file) };
        Some(PictureFile { file_name, ..file })
    }
}

/// How far apart the numbers of posts are: a post and its pictures have those from its own on.
const APART: u64 = 1000;

/// The number of the post, made of what the piece is called among all others.
fn number(job: &Job) -> u64 {
    const FIRST: u64 = 1_000_000_000;
    const OTHERS: u64 = 1_000_000;
    let of_all = uri::of(job).bytes().fold(0, |number, byte| (number * 31 + u64::from(byte)) % OTHERS);
    FIRST + of_all * APART
}

fn feed(volume: &Volume, items: &str) -> String {
    let mut authors: BTreeMap<String, &str> = BTreeMap::new();
    for byline in volume.jobs.iter().filter_map(author) {
        authors.entry(login(byline)).or_insert(byline.name.trim());
    }
    let author = |(login, name): (String, &str)| {
        let (login, name) = (text(&login), text(name));
        format!(
            "<wp:author><wp:author_login>{login}</wp:author_login><wp:author_display_name>{name}</wp:author_display_name></wp:author>\n"
        )
    };
    let language = volume.jobs.first().map_or("", |job| job.piece.attrs.fields.language.trim());
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">\n\
         <channel>\n<title>{}</title>\n<language>{}</language>\n<wp:wxr_version>1.2</wp:wxr_version>\n{}{items}</channel>\n</rss>\n",
        text(volume.title),
        text(language),
        authors.into_iter().map(author).collect::<String>(),
    )
}

/// WordPress has one author for a post: the first of those who wrote it. All stand in the text.
fn author<'a>(job: &Job<'a>) -> Option<&'a Byline> {
    named(&job.piece.attrs.fields.bylines).0.into_iter().next()
}

/// What the account would be called. Whoever imports says which one it is.
fn login(byline: &Byline) -> String {
    slug(&byline.name)
}
