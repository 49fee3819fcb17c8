//! The piece as plain text: what a reader reads, and nothing that is markup. It carries no picture, only what is said of it.

mod block;
mod table;

use ::words::message;
use article::{Inline, Mark, Note, NoteKind, Noted, Piece};

use crate::{
    Content, Draft, Exporter, File, Job, Pictures,
    standing::{Line, above, below, opening},
    words::Words,
};
pub(crate) use block::words_of;
use block::{Printer, is_struck};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "text",
    label: "formats-text",
    extension: "txt",
    gated: false,
    for_readers: true,
    bundle: None,
    write,
};

fn write(job: &Job, _pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let path = format!("{}.txt", job.slug);
    let notes = left_out(job.piece);
    Noted { value: vec![File { path, content: Content::Text(text(job)) }], notes }
}

/// The whole piece, a blank line between paragraphs.
fn text(job: &Job) -> String {
    parts(job, |_| true)
}

/// The piece without the lines above it, but for fixes.
pub(crate) fn body(job: &Job) -> String {
    parts(job, |line| line == Line::Correction)
}

/// The piece with these of the lines above it.
fn parts(job: &Job, shows: fn(Line) -> bool) -> String {
    let piece = job.piece;
    let words = Words::of(piece.attrs.fields.language.trim());
    let (_, body) = opening(piece);
    let printer = Printer::new(piece, words);
    let above = above(job, words).into_iter().filter(|(line, _)| shows(*line));
    let above = above.map(|(_, line)| printer.line(&line));
    let below = below(piece, words).into_iter().map(|(_, line)| printer.line(&line));
    let parts =
        above.chain(body.iter().map(|block| printer.block(block))).chain(printer.footnotes()).chain(below);
    let head = job.draft.map(Draft::line);
    let parts: Vec<String> = head.into_iter().chain(parts).filter(|part| !part.trim().is_empty()).collect();
    parts.join("\n\n") + "\n"
}

/// What of the words themselves plain text cannot carry.
fn left_out(piece: &Piece) -> Vec<Note> {
    let mut runs = Vec::new();
    piece
        .content
        .iter()
        .for_each(|block| block.walk(&mut |block| runs.extend(block.lines().into_iter().flatten())));
    let is_linked = |run: &&Inline| run.marks().iter().any(|mark| matches!(mark, Mark::Link { .. }));
    let links = runs.iter().any(is_linked).then(|| message!("notes-linksInText"));
    let struck = runs.iter().any(|run| is_struck(run)).then(|| message!("notes-struckInText"));
    let note = |text| Note { kind: NoteKind::LeftOut, field: "body".into(), text, line: None };
    links.into_iter().chain(struck).map(note).collect()
}
