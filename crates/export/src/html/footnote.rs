//! Footnotes: numbered in the order in which a reader is sent to them, printed at the end of the piece, with a way back
//! to each place that sends to them. Those that nothing refers to come last.

use std::collections::{BTreeMap, HashMap, VecDeque};

use article::{Block, Inline, references};

use super::{
    Press, push,
    raw::footnote_labels,
    text::{attribute, write_run},
};

/// The footnotes of a piece.
#[derive(Debug, Default)]
pub(crate) struct Footnotes<'a> {
    /// In the order of their numbers.
    notes: Vec<Footnote<'a>>,
    /// Numbers by label, in lower case; of two with one label, the first counts.
    numbers: HashMap<String, usize>,
    /// Numbers of those whose words stand in other Markdown, by label, in the order of the piece.
    awaited: HashMap<String, VecDeque<usize>>,
    /// How often a reader has been sent to each number.
    referred: BTreeMap<usize, usize>,
}

/// What a footnote says.
#[derive(Debug)]
pub(crate) enum Footnote<'a> {
    Blocks(&'a [Block]),
    /// HTML of other Markdown, once that has been rendered.
    Html(String),
}

impl<'a> Footnotes<'a> {
    /// Numbers the footnotes of a piece.
    pub(crate) fn of(headline: &'a [Inline], body: &'a [Block]) -> Self {
        let mut found = Found::default();
        body.iter().for_each(|block| found.define(block));
        if found.definitions.is_empty() {
            return Footnotes::default();
        }
        let mut order = Order::new(&found.definitions);
        references(headline).for_each(|label| order.send_to(label));
        body.iter()
            .filter(|block| !matches!(block, Block::Footnote(_)))
            .for_each(|block| order.follow(block));
        order.finish().into_iter().fold(Footnotes::default(), |all, at| all.with(&found.definitions[at]))
    }

    fn with(mut self, definition: &Definition<'a>) -> Self {
        let number = self.notes.len() + 1;
        self.numbers.entry(definition.label.clone()).or_insert(number);
        self.notes.push(match definition.blocks {
            Some(blocks) => Footnote::Blocks(blocks),
            None => {
                self.awaited.entry(definition.label.clone()).or_default().push_back(number);
                Footnote::Html(String::new())
            }
        });
        self
    }

    /// Takes down what a footnote in other Markdown says.
    pub(crate) fn define(&mut self, label: &str, html: String) {
        let number = self.awaited.get_mut(&folded(label)).and_then(VecDeque::pop_front);
        if let Some(note) = number.and_then(|number| self.notes.get_mut(number - 1)) {
            *note = Footnote::Html(html);
        }
    }

    fn number(&self, label: &str) -> Option<usize> {
        self.numbers.get(&folded(label)).copied()
    }
}

/// A footnote where it is written.
#[derive(Debug)]
struct Definition<'a> {
    /// In lower case.
    label: String,
    /// What it says; none when it stands in other Markdown.
    blocks: Option<&'a [Block]>,
}

/// The footnotes of a piece, in the order in which they are written.
#[derive(Default)]
struct Found<'a> {
    definitions: Vec<Definition<'a>>,
}

impl<'a> Found<'a> {
    fn define(&mut self, block: &'a Block) {
        if let Block::Footnote(footnote) = block {
            let label = folded(&footnote.attrs.label);
            self.definitions.push(Definition { label, blocks: Some(&footnote.content) });
        }
        block.walk(&mut |block| {
            let (defined, _) = footnote_labels(block);
            let definitions =
                defined.into_iter().map(|label| Definition { label: folded(label), blocks: None });
            self.definitions.extend(definitions);
        });
    }
}

/// The order in which a reader is sent to footnotes.
struct Order<'d, 'a> {
    definitions: &'d [Definition<'a>],
    /// The first definition of each label.
    by_label: HashMap<&'d str, usize>,
    is_placed: Vec<bool>,
    placed: Vec<usize>,
}

impl<'d, 'a> Order<'d, 'a> {
    fn new(definitions: &'d [Definition<'a>]) -> Self {
        let mut by_label = HashMap::new();
        for (at, definition) in definitions.iter().enumerate() {
            by_label.entry(definition.label.as_str()).or_insert(at);
        }
        Order { definitions, by_label, is_placed: vec![false; definitions.len()], placed: Vec::new() }
    }

    fn send_to(&mut self, label: &str) {
        if let Some(at) = self.by_label.get(folded(label).as_str()).copied() {
            self.place(at);
        }
    }

    fn place(&mut self, at: usize) {
        if !std::mem::replace(&mut self.is_placed[at], true) {
            self.placed.push(at);
        }
    }

    /// Sends to each footnote that a block, or one inside it, refers to.
    fn follow(&mut self, block: &Block) {
        block.walk(&mut |block| {
            let (_, referred) = footnote_labels(block);
            referred.iter().for_each(|label| self.send_to(label));
            block.lines().into_iter().flat_map(references).for_each(|label| self.send_to(label));
        });
    }

    /// All definitions: after those that the text sends to, those to which footnotes send, then the rest.
    fn finish(mut self) -> Vec<usize> {
        let mut followed = 0;
        for rest in 0..=self.definitions.len() {
            while let Some(at) = self.placed.get(followed).copied() {
                followed += 1;
                let blocks = self.definitions[at].blocks.unwrap_or_default();
                blocks.iter().for_each(|block| self.follow(block));
            }
            if rest < self.definitions.len() {
                self.place(rest);
            }
        }
        self.placed
    }
}

impl<'a> Press<'a> {
    /// What the footnotes say, in the order of their numbers, to be printed elsewhere.
    pub(crate) fn take_footnotes(&mut self) -> Vec<Footnote<'a>> {
        std::mem::take(&mut self.footnotes.notes)
    }
}

impl Press<'_> {
    /// Whether a label leads to a footnote.
    pub(crate) fn has_footnote(&self, label: &str) -> bool {
        self.footnote_number(label).is_some()
    }

    /// The number of the footnote to which a label leads.
    pub(crate) fn footnote_number(&self, label: &str) -> Option<usize> {
        self.footnotes.number(label)
    }

    /// The raised number that leads to a footnote; what was typed, when nothing defines it.
    pub(crate) fn footnote_reference(&mut self, label: &str, out: &mut String) {
        let Some(number) = self.footnotes.number(label) else {
            write_run(&format!("[^{label}]"), out);
            return;
        };
        let time = self.footnotes.referred.entry(number).or_default();
        *time += 1;
        let (place, number) = (place(number, *time), number.to_string());
        push(out, ["<sup class=\"footnote-reference\" id=\"", &place, "\">"]);
        push(out, ["<a href=\"#footnote-", &number, "\" role=\"doc-noteref\">", &number, "</a></sup>"]);
    }

    /// All footnotes, below the body.
    pub(crate) fn footnotes(&mut self, out: &mut String) {
        let notes = self.take_footnotes();
        if notes.is_empty() {
            return;
        }
        // Footnotes refer to footnotes: all are printed before the ways back are known.
        let texts: Vec<String> = notes.into_iter().map(|note| self.note_text(note)).collect();
        push(out, ["<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"", self.words.footnotes]);
        out.push_str("\">\n<ol>\n");
        texts.iter().enumerate().for_each(|(at, text)| self.footnote(at + 1, text, out));
        out.push_str("</ol>\n</section>\n");
    }

    fn note_text(&mut self, note: Footnote) -> String {
        match note {
            Footnote::Html(html) => html,
            Footnote::Blocks(blocks) => {
                let mut html = String::new();
                self.blocks(blocks, &mut html);
                html
            }
        }
    }

    fn footnote(&self, number: usize, html: &str, out: &mut String) {
        push(out, ["<li id=\"footnote-", &number.to_string(), "\">"]);
        let mut back = String::new();
        self.ways_back(number, &mut back);
        match html.trim_end().strip_suffix("</p>") {
            Some(open) => push(out, [open, &back, "</p>"]),
            None if back.is_empty() => out.push_str(html),
            None => push(out, [html, "<p>", back.trim_start(), "</p>\n"]),
        }
        out.push_str("</li>\n");
    }

    /// The arrows back to the places that send to a footnote.
    pub(crate) fn ways_back(&self, number: usize, out: &mut String) {
        let times = self.footnotes.referred.get(&number).copied().unwrap_or_default();
        (1..=times).for_each(|time| self.way_back(number, time, times, out));
    }

    /// An arrow back to one of the places; where there are several, each with a letter.
    fn way_back(&self, number: usize, time: usize, times: usize, out: &mut String) {
        let letter = if times > 1 { letters(time) } else { String::new() };
        let (gap, sign) = if times > 1 { (" ", format!("<sup>{letter}</sup>")) } else { ("", String::new()) };
        let label = attribute(self.words.back);
        push(out, [" <a class=\"footnote-back\" href=\"#", &place(number, time), "\" role=\"doc-backlink\""]);
        // The last character asks for an arrow of letters, not for a coloured picture of one.
        // Arrow and letter stay together in a line that runs from the right.
        let turned = if self.own.runs_from_the_right() { " dir=\"ltr\"" } else { "" };
        push(out, [" aria-label=\"", &label, gap, &letter, "\"", turned, ">↩\u{fe0e}", &sign, "</a>"]);
    }
}

const REFERENCE: &str = "footnote-reference-";

/// The anchor at the place that sends to a footnote for the `time`th time.
fn place(number: usize, time: usize) -> String {
    match time {
        1 => format!("{REFERENCE}{number}"),
        _ => format!("{REFERENCE}{number}-{time}"),
    }
}

/// Whether an anchor is one to which a footnote leads back.
pub(crate) fn is_reference_anchor(id: &str) -> bool {
    id.strip_prefix(REFERENCE).is_some_and(|place| place.chars().all(|c| c.is_ascii_digit() || c == '-'))
}

/// 1 is `a`, 26 `z`, 27 `aa`.
fn letters(number: usize) -> String {
    const LETTERS: usize = 26;
    let (before, last) = ((number - 1) / LETTERS, (number - 1) % LETTERS);
    let mut letters = if before == 0 { String::new() } else { self::letters(before) };
    letters.push(char::from(b'a' + last as u8));
    letters
}

/// Labels of the footnotes that a line refers to.
fn folded(label: impl AsRef<str>) -> String {
    label.as_ref().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_letters() {
        let all: Vec<String> = [1, 2, 26, 27, 52, 53, 702, 703].into_iter().map(letters).collect();
        assert_eq!(all, ["a", "b", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
