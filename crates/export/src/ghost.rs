//! What Ghost imports (<https://ghost.org/docs/migration/custom/>): an archive with a post in it, its text as cards of its editor, its pictures beside.
//!
//! The post comes as a draft. What has no card comes as an HTML card, which Ghost keeps as it is.

mod block;
mod callout;
mod card;
mod line;
mod list;
mod post;

use article::{Block, Figure, Note, NoteKind, Noted, plain_text};
use serde_json::{Value, json};

use crate::{
    Content, Exporter, File, Job, PictureFile, Pictures,
    html::Press,
    standing::{self, Line},
};
use card::{paragraph, root};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "ghost",
    label: "formats-ghost",
    extension: "zip",
    gated: true,
    for_readers: true,
    bundle: None,
    write,
};

/// What stands for the address of the site until Ghost has imported it.
const SITE: &str = "__GHOST_URL__/";

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let hosted = Hosted { pictures, folder: folder(job) };
    let mut desk = Desk { press: Press::new(job, &hosted) };
    let body = standing::opening(job.piece).1;
    let (lead, rest) = standing::lead(body);
    let feature = lead.and_then(|figure| desk.feature(figure));
    let body = if feature.is_some() { rest } else { body };
    let lexical = desk.text(body);
    let Noted { value: post, notes: cut } = post::of(job, &lexical.to_string(), feature);
    let text = serde_json::to_string_pretty(&post).unwrap_or_default() + "\n";
    desk.press.note_embargo("Ghost");
    let Noted { value: beside, notes } = desk.press.beside();
    let main = File { path: format!("{}.json", job.slug), content: Content::Text(text) };
    let inside = beside
        .into_iter()
        .map(|file| File { path: file.path.strip_prefix(SITE).unwrap_or(&file.path).to_owned(), ..file });
    let content = Content::Archive(std::iter::once(main).chain(inside).collect());
    let archive = File { path: format!("{}.ghost.zip", job.slug), content };
    Noted { value: vec![archive], notes: notes.into_iter().chain(cut).collect() }
}

/// Where the pictures come to lie: a folder for each revision, since Ghost gives a picture that it has by that name another one, and
/// not the text that shows it.
fn folder(job: &Job) -> String {
    let rev = if job.rev == 0 { String::new() } else { format!("-{}", job.rev) };
    format!("{SITE}content/images/galley/{}{rev}", job.slug)
}

/// The picture above the post.
struct Feature {
    address: String,
    alt: String,
    /// With its credit, as HTML.
    caption: String,
}

/// Pictures at the addresses that they will have. Ghost mangles names that are not ASCII.
struct Hosted<'a> {
    pictures: &'a dyn Pictures,
    folder: String,
}

impl Hosted<'_> {
    fn hosted(&self, file: PictureFile) -> PictureFile {
        let plain = |c: char| {
            if c.is_ascii_alphanumeric() || ".-_".contains(c) {
                c.to_string()
            } else {
                format!("-{:x}", u32::from(c))
            }
        };
        let name: String = file.file_name.chars().map(plain).collect();
        PictureFile { file_name: format!("{}/{name}", self.folder), ..file }
    }
}

impl Pictures for Hosted<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        self.pictures.picture(name).map(|file| self.hosted(file))
    }
}

/// A piece that is being put on Ghost's cards.
struct Desk<'a> {
    /// It knows the piece, and prints what has no card.
    press: Press<'a>,
}

impl Desk<'_> {
    fn feature(&mut self, figure: &Figure) -> Option<Feature> {
        let file = self.press.brought(figure)?;
        let (address, alt) = (file.file_name, figure.attrs.alt.trim().to_owned());
        Some(Feature { address, alt, caption: self.press.caption(&figure.attrs.src, &figure.content) })
    }

    /// The text as the editor keeps it, around it what Ghost has no field for.
    fn text(&mut self, body: &[Block]) -> Value {
        let (job, words) = (self.press.job, self.press.words);
        let mut above = standing::above(job, words);
        above.retain(|(line, runs)| match line {
            Line::Headline => post::is_cut(&plain_text(runs), post::TITLE),
            Line::Standfirst => post::is_cut(&plain_text(runs), post::EXCERPT),
            line => *line != Line::Updated,
        });
        let mut cards: Vec<Value> =
            job.draft.map(|draft| paragraph(vec![card::text(&draft.line(), 1)])).into_iter().collect();
        cards.extend(above.iter().map(|(_, line)| paragraph(self.line(line))));
        cards.extend(self.blocks(body));
        cards.extend(self.footnotes());
        cards.extend(standing::below(job.piece, words).iter().map(|(_, line)| paragraph(self.line(line))));
        root(cards)
    }

    fn footnotes(&mut self) -> Option<Value> {
        let mut html = String::new();
        self.press.footnotes(&mut html);
        (!html.is_empty()).then(|| card::html(&html))
    }
}

fn note(field: &str, text: ::words::Message) -> Note {
    Note { kind: NoteKind::LeftOut, field: field.to_owned(), text, line: None }
}

/// A value, or null where it is empty.
fn given(value: &str) -> Value {
    match value.trim() {
        "" => Value::Null,
        value => json!(value),
    }
}
