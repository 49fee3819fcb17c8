//! A Word document for an editor (ISO/IEC 29500-1, WordprocessingML): what it says in styles that can be changed in one place, real lists,
//! tables, footnotes and pictures, and a bookmark at each block, so that a file that comes back can be matched.

mod block;
mod footnotes;
mod line;
mod list;
mod paragraph;
mod parts;
mod picture;
mod table;
mod typescript;

use ::words::message;
use article::{Block, CalloutKind, Note, NoteKind, Noted};

use crate::{
    Content, Draft, Exporter, File, Job, Pictures,
    standing::{self, Line, above, below, opening},
};
use paragraph::Place;
use typescript::Typescript;

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "docx",
    label: "formats-docx",
    extension: "docx",
    gated: true,
    for_readers: false,
    bundle: None,
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let Noted { value, notes } = document(job, pictures);
    let path = format!("{}.docx", job.slug);
    Noted { value: vec![File { path, content: Content::Archive(value) }], notes }
}

/// What is in the archive.
fn document(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut script = Typescript::new(job, pictures);
    let mut body = String::new();
    for_the_desk(&mut script, &mut body);
    for (line, runs) in above(job, script.words) {
        script.paragraph(&Place::of(style(line)), &runs, &mut body);
    }
    for (at, block) in opening(job.piece).1.iter().enumerate() {
        script.bookmarked(at, block, &mut body);
    }
    script.unreferred(&mut body);
    for (line, runs) in below(job.piece, script.words) {
        script.paragraph(&Place::of(style(line)), &runs, &mut body);
    }
    script.note_all(notes(job.piece.content.as_slice()));
    parts::of(script, body)
}

/// What stands at the head in a box: that it is a draft, why it goes out all the same, the note to the desk.
fn for_the_desk(script: &mut Typescript, out: &mut String) {
    let job = script.job;
    let draft = job.draft.map(Draft::line);
    let despite = job.despite.map(str::to_owned);
    let note = Some(job.piece.attrs.fields.note_to_desk.clone());
    for words in [draft, despite, note].into_iter().flatten() {
        for paragraph in words.lines().map(str::trim).filter(|line| !line.is_empty()) {
            script.paragraph(&Place::of("DeskNote"), &[article::Inline::text(paragraph)], out);
        }
    }
}

/// The style of a line above or below the text.
fn style(line: standing::Line) -> &'static str {
    match line {
        Line::Kicker => "Kicker",
        Line::Headline => "Title",
        Line::Standfirst => "Subtitle",
        Line::Byline => "Byline",
        Line::Dateline | Line::Updated => "Dateline",
        Line::Correction => "Correction",
        Line::Author => "AuthorLine",
        Line::Permission => "PermissionLine",
        Line::Disclaimer => "Disclaimer",
    }
}

/// What Word has no form for, and what became of it.
fn notes(body: &[Block]) -> Vec<Note> {
    let mut polls = false;
    let mut galleries = false;
    let mut look = |block: &Block| {
        if let Block::Callout(callout) = block {
            polls |= callout.kind() == CalloutKind::Poll;
            galleries |= callout.kind() == CalloutKind::Gallery;
        }
    };
    body.iter().for_each(|block| block.walk(&mut look));
    let said = [(polls, message!("notes-pollInWords")), (galleries, message!("notes-gallery"))];
    let note = |text| Note { kind: NoteKind::LeftOut, field: "body".to_owned(), text, line: None };
    said.into_iter().filter(|(is_there, _)| *is_there).map(|(_, text)| note(text)).collect()
}
