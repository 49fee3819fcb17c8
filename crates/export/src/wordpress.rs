//! The text as WordPress's editor keeps it: HTML with a comment around each block (<https://developer.wordpress.org/block-editor/reference-guides/core-blocks/>),
//! as it stands from 6.1 on, so that the editor finds nothing to mend. Beside it, what goes into which field.
//!
//! Only what an author may post is in it: no form, no frame, no script.

mod block;
mod callout;
mod code;
mod fields;
mod figure;
mod footnotes;
mod list;
mod markup;
mod quotation;
mod table;

use article::{Inline, Noted};

use crate::{
    Content, Draft, Exporter, File, Job, Pictures,
    html::Press,
    standing::{self, Line},
    words::Words,
};
use markup::block;

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "wordpress",
    label: "formats-wordpress",
    extension: "html",
    gated: true,
    for_readers: true,
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut desk = Desk::new(job, pictures);
    let text = desk.text();
    let fields = fields::of(job, pictures);
    desk.press.note_embargo("WordPress");
    let file =
        |ending: &str, text| File { path: format!("{}.{ending}", job.slug), content: Content::Text(text) };
    let mut written = desk.press.files(file("wordpress.html", text));
    written.value.insert(1, file("wordpress.txt", fields));
    written
}

/// The text in blocks, and what there is to say about it.
pub(crate) fn text(job: &Job, pictures: &dyn Pictures) -> Noted<String> {
    let mut desk = Desk::new(job, pictures);
    let text = desk.text();
    desk.press.note_embargo("WordPress");
    Noted { value: text, notes: desk.press.beside().notes }
}

/// A piece that is being put into WordPress's blocks.
struct Desk<'a> {
    job: &'a Job<'a>,
    words: &'static Words,
    press: Press<'a>,
}

impl<'a> Desk<'a> {
    fn new(job: &'a Job<'a>, pictures: &'a dyn Pictures) -> Self {
        let words = Words::of(job.piece.attrs.fields.language.trim());
        Desk { job, words, press: Press::new(job, pictures) }
    }

    /// All that the editor gets: the text, around it what WordPress has no field for.
    fn text(&mut self) -> String {
        let mut blocks = self.head();
        blocks.extend(self.flow(standing::opening(self.job.piece).1));
        blocks.extend(self.footnotes());
        blocks.extend(self.standing(standing::below(self.job.piece, self.words)));
        blocks.join("\n\n") + "\n"
    }

    fn head(&mut self) -> Vec<String> {
        let draft = self.job.draft.map(Draft::line);
        let mut blocks: Vec<String> =
            draft.into_iter().map(|line| self.paragraph(&[Inline::text(line)], None)).collect();
        let mut lines = standing::above(self.job.piece, self.words);
        lines.retain(|(line, _)| !has_field(*line));
        let place = self.job.piece.attrs.fields.dateline.trim();
        let names = lines.iter().rposition(|(line, _)| matches!(line, Line::Kicker | Line::Byline));
        if !place.is_empty() {
            lines.insert(names.map_or(0, |at| at + 1), (Line::Dateline, vec![Inline::text(place)]));
        }
        blocks.extend(self.standing(lines));
        blocks
    }

    fn standing(&mut self, lines: Vec<standing::Standing>) -> Vec<String> {
        lines.into_iter().map(|(line, runs)| self.paragraph(&runs, Some(class(line)))).collect()
    }

    /// A line of text as HTML.
    fn line(&mut self, line: &[Inline]) -> String {
        let mut html = String::new();
        self.press.line(line, &mut html);
        // The editor makes a space of what breaks a line in the source.
        html.replace("<br>\n", "<br>").trim_matches(['\n', ' ']).to_owned()
    }
}

/// Whether WordPress has a field for a line, or knows it by itself.
fn has_field(line: Line) -> bool {
    matches!(line, Line::Headline | Line::Standfirst | Line::Dateline | Line::Updated)
}

/// The class by which a theme may find a line.
fn class(line: Line) -> &'static str {
    match line {
        Line::Kicker => "kicker",
        Line::Byline => "byline",
        Line::Dateline => "dateline",
        Line::Correction => "correction",
        Line::Author => "author-line",
        Line::Permission => "permission",
        Line::Disclaimer => "disclaimer",
        Line::Headline => "headline",
        Line::Standfirst => "standfirst",
        Line::Updated => "updated",
    }
}
