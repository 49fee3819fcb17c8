//! Markdown out: Galley's own, which reads back as an equal piece, and one exporter for what others read, whose
//! flavours are rows of data.

mod body;
mod captioned;
mod flavour;
mod front;
mod guard;
mod lead;
mod line;
mod own;
mod plain;
mod snippet;
mod value;

use std::collections::BTreeMap;

use ::words::{Message, message};
use article::{Block, Note, NoteKind, Noted, Piece};

use crate::{
    Content, Exporter, File, Job, PictureFile, Pictures,
    leaving::Leaving,
    one_line::on_one_line,
    standing::{self, Line},
    words::Words,
};
use body::Body;
use flavour::{Flavour, Key};

pub(crate) use own::EXPORTER as OWN;

pub(crate) const COMMONMARK: Exporter =
    exporter("commonmark", "formats-commonmark", |job, pictures| write(&flavour::COMMONMARK, job, pictures));
pub(crate) const HUGO: Exporter =
    exporter("hugo", "formats-hugo", |job, pictures| write(&flavour::HUGO, job, pictures));
pub(crate) const JEKYLL: Exporter =
    exporter("jekyll", "formats-jekyll", |job, pictures| write(&flavour::JEKYLL, job, pictures));
pub(crate) const ZOLA: Exporter =
    exporter("zola", "formats-zola", |job, pictures| write(&flavour::ZOLA, job, pictures));
pub(crate) const ELEVENTY: Exporter =
    exporter("eleventy", "formats-eleventy", |job, pictures| write(&flavour::ELEVENTY, job, pictures));
pub(crate) const ASTRO: Exporter =
    exporter("astro", "formats-astro", |job, pictures| write(&flavour::ASTRO, job, pictures));

const fn exporter(
    name: &'static str,
    label: &'static str,
    write: fn(&Job, &dyn Pictures) -> Noted<Vec<File>>,
) -> Exporter {
    Exporter { name, label, extension: "md", gated: true, for_readers: true, bundle: None, write }
}

/// The piece in a flavour: its file where the flavour wants it, its pictures where that file looks for them.
fn write(flavour: &Flavour, job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let (mut piece, leaving) = Leaving::of(job.piece, pictures);
    piece.content = standing::opening(&piece).1.to_vec();
    let files = job.piece.picture_names().into_iter().filter_map(|name| pictures.picture(name));
    let files = files.map(|file| (file.file_name.clone(), file)).collect();
    let bare = Piece { attrs: piece.attrs.clone(), content: Vec::new() };
    let page = Page { flavour, job, pictures, piece: &piece, bare, files };
    let (text, notes) = page.text();
    let main = File { path: flavour.path(job), content: Content::Text(text) };
    let mut written = leaving.with(main);
    for file in &mut written.value[1..] {
        file.path = flavour.picture_path(&file.path, job.slug);
    }
    written.notes.extend(notes);
    written
}

/// A piece as it leaves, and what it is to become.
struct Page<'a> {
    flavour: &'a Flavour,
    job: &'a Job<'a>,
    pictures: &'a dyn Pictures,
    /// Without the heading that is its headline.
    piece: &'a Piece,
    /// The same without its body, for what is said of one block alone.
    bare: Piece,
    /// The files of its pictures, by their names.
    files: BTreeMap<String, PictureFile>,
}

impl Page<'_> {
    fn text(&self) -> (String, Vec<Note>) {
        let mut notes = self.left_out();
        let (body, said) = Body::of(self).text();
        notes.extend(said);
        let mut text = front::text(self);
        text.push_str(&body);
        if let Some(why) = self.job.despite.filter(|_| self.flavour.front.is_none()) {
            text.push_str(&format!("\n<!-- despite: {} -->\n", in_a_comment(why)));
        }
        (text, notes)
    }

    fn words(&self) -> &'static Words {
        Words::of(self.piece.attrs.fields.language.trim())
    }

    /// The lines that the text must say, above the body and below it: all that the site's pages do not print.
    fn standing(&self) -> (Vec<standing::Standing>, Vec<standing::Standing>) {
        let mut piece = self.piece.clone();
        let fields = &mut piece.attrs.fields;
        for line in self.flavour.printed {
            match line {
                Line::Byline => fields.bylines.retain(|byline| !byline.role.trim().is_empty()),
                Line::Dateline => fields.published = None,
                Line::Updated => fields.updated = None,
                _ => {}
            }
        }
        let is_left = |(line, _): &standing::Standing| {
            !self.flavour.printed.contains(line) || matches!(line, Line::Byline | Line::Dateline)
        };
        let mut above = standing::above(&Job { piece: &piece, ..*self.job }, self.words());
        above.retain(is_left);
        (above, standing::below(&piece, self.words()))
    }

    /// What the flavour has no place for, and what it will not show yet.
    fn left_out(&self) -> Vec<Note> {
        let (fields, name) = (&self.piece.attrs.fields, self.flavour.name);
        let has = |key: Key| self.flavour.has(key);
        let mut notes = Vec::new();
        if fields.embargo.is_some() && !has(Key::Embargo) {
            notes.push(note(NoteKind::LeftOut, "embargo", message!("notes-noEmbargo", program = name)));
        }
        let is_unfinished = front::is_unfinished(self.piece) && self.job.draft.is_none();
        if is_unfinished && (has(Key::Draft) || has(Key::Shown)) {
            notes.push(note(NoteKind::Kept, "status", message!("notes-draft", program = name)));
        }
        if fields.published.is_none() && has(Key::Date) {
            notes.push(note(NoteKind::Missing, "published", message!("notes-noOrder", program = name)));
        }
        notes
    }
}

fn note(kind: NoteKind, field: &str, text: Message) -> Note {
    Note { kind, field: field.to_owned(), text, line: None }
}

/// Words that cannot end the comment they stand in.
fn in_a_comment(words: &str) -> String {
    let words = on_one_line(words);
    words.replace("--", "- -").replace('>', "&gt;")
}

/// A body as Markdown, without front matter.
fn composed(content: Vec<Block>) -> String {
    article::Manuscript::compose(&Piece { content, ..Piece::default() }).text()
}
