//! A piece as HTML: one `article` with what is above the body, the body, and what is below it.
//!
//! Whatever a writer typed passes [`text`]; whatever address she gave passes [`href`]; Markdown that no block models
//! is rendered and cleaned in [`raw`]. Nothing else reaches the page.

mod above;
mod below;
mod block;
mod classes;
mod direction;
mod figure;
mod footnote;
mod language;
mod line;
mod nest;
mod raw;
mod script;
mod shown;
mod text;
mod tongue;

pub use classes::CLASSES;
pub(crate) use direction::{first_strong, of_language as direction_of};
pub(crate) use raw::{Typed, UNREAD, footnote_labels, typed};
pub(crate) use shown::{Place, Shown};
pub(crate) use text::{
    address_as_written, allowed, attribute, file_address, file_address_as_written, href, text,
};

use std::collections::HashSet;

use ::words::{Message, message};
use article::{Block, Inline, Note, NoteKind, Noted};

use crate::{File, Job, Pictures, standing::opening, words::Words};
use block::{Anchors, Repeated};
use figure::SIZES;
pub(crate) use footnote::Footnote;
use footnote::Footnotes;
use tongue::Tongue;

/// A piece on the press: what has been printed so far, and what must be said about it.
pub(crate) struct Press<'a> {
    pub(crate) job: &'a Job<'a>,
    pictures: &'a dyn Pictures,
    pub(crate) words: &'static Words,
    /// Its language.
    own: Tongue<'a>,
    /// The heading that opens the body and is the headline.
    headline: Option<&'a [Inline]>,
    /// The body after it.
    body: &'a [Block],
    /// How much lower every heading stands, so that the headline alone is level 1.
    demotion: u8,
    /// The title, for where there is no headline too.
    title: String,
    anchors: Anchors,
    footnotes: Footnotes<'a>,
    repeated: Repeated,
    /// How wide figures are shown where it is printing, as `sizes` has it.
    sizes: &'static str,
    /// Polls that are forms, so far, and whether one is being printed.
    polls: usize,
    in_form: bool,
    /// Whether a form can be sent from where it is printed.
    has_forms: bool,
    files: Vec<File>,
    shown: Vec<Shown>,
    notes: Vec<Note>,
    /// What they say: each thing is said once.
    noted: HashSet<Message>,
}

impl<'a> Press<'a> {
    pub(crate) fn new(job: &'a Job<'a>, pictures: &'a dyn Pictures) -> Self {
        let (headline, body) = opening(job.piece);
        let language = job.piece.attrs.fields.language.trim();
        Press {
            job,
            pictures,
            words: Words::of(language),
            own: Tongue::of(language),
            headline,
            body,
            demotion: u8::from(has_level_one(body)),
            title: title(job),
            anchors: Anchors::default(),
            footnotes: Footnotes::of(headline.unwrap_or_default(), body),
            repeated: Repeated::default(),
            sizes: SIZES,
            polls: 0,
            in_form: false,
            has_forms: true,
            files: Vec::new(),
            shown: Vec::new(),
            notes: Vec::new(),
            noted: HashSet::new(),
        }
    }

    /// With an anchor at every heading, for a page that stands by itself.
    pub(crate) fn with_anchors(self) -> Self {
        Press { anchors: Anchors::at_all(self.body), ..self }
    }

    /// With polls in words, for where no form can be sent.
    pub(crate) fn without_forms(self) -> Self {
        Press { has_forms: false, ..self }
    }

    /// The piece, whole.
    pub(crate) fn article(&mut self) -> String {
        let mut out = String::with_capacity(foreseen(self.body));
        push(&mut out, ["<article class=\"piece\"", &self.tongue()]);
        if let Some(why) = self.job.despite {
            push(&mut out, [" data-despite=\"", &attribute(why), "\""]);
        }
        out.push_str(">\n");
        self.above(&mut out);
        self.body(&mut out);
        self.footnotes(&mut out);
        self.below(&mut out);
        out.push_str("</article>\n");
        out
    }

    /// What the piece is called, even without a headline.
    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    /// The main file, the pictures it shows, and what there is to say about them.
    pub(crate) fn files(self, main: File) -> Noted<Vec<File>> {
        let Noted { value: beside, notes } = self.beside();
        Noted { value: std::iter::once(main).chain(beside).collect(), notes }
    }

    /// The pictures that were printed, and what there is to say.
    pub(crate) fn beside(self) -> Noted<Vec<File>> {
        Noted { value: self.files, notes: self.notes }
    }

    /// Says that a program knows no embargo, where the piece has one.
    pub(crate) fn note_embargo(&mut self, program: &str) {
        if self.job.piece.attrs.fields.embargo.is_some() {
            self.note(NoteKind::LeftOut, "embargo", message!("notes-noEmbargo", program = program));
        }
    }

    /// Says something, once.
    pub(crate) fn note(&mut self, kind: NoteKind, field: &str, text: Message) {
        if self.noted.insert(text.clone()) {
            self.notes.push(Note { kind, field: field.to_owned(), text, line: None });
        }
    }
}

/// Appends what stands in one place.
fn push<const PARTS: usize>(out: &mut String, parts: [&str; PARTS]) {
    parts.iter().for_each(|part| out.push_str(part));
}

/// Appends what `fill` does between an opening and a closing; nothing where that is nothing.
fn around(out: &mut String, open: &str, close: &str, fill: impl FnOnce(&mut String)) {
    let before = out.len();
    out.push_str(open);
    let inside = out.len();
    fill(out);
    match out.len() == inside {
        true => out.truncate(before),
        false => out.push_str(close),
    }
}

/// An element around a writer's words; nothing where there are none.
pub(crate) fn element(name: &str, class: &str, words: &str) -> String {
    wrapped(name, class, &text(words.trim()))
}

/// An element around HTML; nothing where there is none.
fn wrapped(name: &str, class: &str, html: &str) -> String {
    match (html, class) {
        ("", _) => String::new(),
        (html, "") => format!("<{name}>{html}</{name}>"),
        (html, class) => format!("<{name} class=\"{class}\">{html}</{name}>"),
    }
}

/// About how many bytes a body takes as HTML, so that a long one is not moved while it grows.
fn foreseen(body: &[Block]) -> usize {
    const MARKUP: usize = 32;
    let mut bytes = 0;
    let mut add = |block: &Block| {
        let runs = block.lines().into_iter().flatten();
        bytes += MARKUP + runs.map(|run| run_length(run) + MARKUP * run.marks().len()).sum::<usize>();
    };
    body.iter().for_each(|block| block.walk(&mut add));
    bytes
}

fn run_length(run: &Inline) -> usize {
    match run {
        Inline::Text { text, .. } => text.len(),
        Inline::RawInline { attrs, .. } => attrs.source.len(),
        Inline::Picture { attrs, .. } => attrs.alt.len(),
        Inline::HardBreak { .. } | Inline::FootnoteReference { .. } => 0,
    }
}

fn has_level_one(body: &[Block]) -> bool {
    let mut found = false;
    let mut look =
        |block: &Block| found |= matches!(block, Block::Heading(heading) if heading.attrs.level <= 1);
    body.iter().for_each(|block| block.walk(&mut look));
    found
}

/// The headline, else the first words, else the slug.
pub(crate) fn title(job: &Job) -> String {
    const WORDS: usize = 10;
    let headline = job.piece.headline();
    if !headline.is_empty() {
        return headline;
    }
    let spoken =
        job.piece.content.iter().filter(|block| matches!(block, Block::Paragraph(_) | Block::Heading(_)));
    let words: String = spoken.map(|block| block.plain_text() + " ").take(WORDS).collect();
    let first: Vec<&str> = words.split_whitespace().take(WORDS).collect();
    match (first.is_empty(), words.split_whitespace().nth(WORDS)) {
        (true, _) => job.slug.to_owned(),
        (false, None) => first.join(" "),
        (false, Some(_)) => format!("{} …", first.join(" ")),
    }
}

/// Whether a text has the form of a BCP 47 tag.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    let letters = primary.chars().all(|c| c.is_ascii_alphabetic());
    letters
        && (2..=3).contains(&primary.len())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric()))
}
