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
};
use markup::block;

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "wordpress",
    label: "formats-wordpress",
    extension: "html",
    gated: true,
    for_readers: true,
    bundle: None,
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let (rest, placed) = job.outlet.placed(job.piece);
    let rest = Job { piece: &rest, ..*job };
    let (text, press) = printed(&rest, pictures);
    let file =
        |ending: &str, text| File { path: format!("{}.{ending}", job.slug), content: Content::Text(text) };
    let mut written = press.files(file("wordpress.html", text));
    written.value.insert(1, file("wordpress.txt", fields::of(job, pictures, placed)));
    written
}

/// The categories of the post: the section, and those that every piece has there.
pub(crate) fn categories(job: &Job) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let section = &job.piece.attrs.fields.section;
    for name in std::iter::once(section).chain(&job.outlet.categories).map(|name| name.trim()) {
        if !name.is_empty() && !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The text in blocks, and the press that knows what belongs to it.
pub(crate) fn printed<'a>(job: &'a Job, pictures: &'a dyn Pictures) -> (String, Press<'a>) {
    let mut desk = Desk { press: Press::new(job, pictures) };
    let text = desk.text();
    desk.press.note_embargo("WordPress");
    (text, desk.press)
}

/// A piece that is being put into WordPress's blocks.
struct Desk<'a> {
    /// It knows the piece, and prints the lines.
    press: Press<'a>,
}

impl Desk<'_> {
    /// All that the editor gets: the text, around it what WordPress has no field for.
    fn text(&mut self) -> String {
        let (piece, words) = (self.press.job.piece, self.press.words);
        let mut blocks = self.head();
        blocks.extend(self.flow(standing::opening(piece).1));
        blocks.extend(self.footnotes());
        blocks.extend(self.standing(standing::below(piece, words)));
        blocks.join("\n\n") + "\n"
    }

    fn head(&mut self) -> Vec<String> {
        let job = self.press.job;
        let draft = job.draft.map(Draft::line);
        let mut blocks: Vec<String> =
            draft.into_iter().map(|line| self.paragraph(&[Inline::text(line)], None)).collect();
        let mut lines = standing::above(job, self.press.words);
        lines.retain(|(line, _)| !has_field(*line));
        let place = job.piece.attrs.fields.dateline.trim();
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
        unbroken(&html)
    }
}

/// HTML as the editor keeps it, which makes a space of what breaks a line in the source.
fn unbroken(html: &str) -> String {
    html.replace("<br>\n", "<br>").trim_matches(['\n', ' ']).to_owned()
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
