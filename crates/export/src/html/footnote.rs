//! Footnotes: numbered in the order in which the text refers to them, printed at its end, with a way back.

use std::collections::{BTreeMap, BTreeSet};

use article::{Block, Footnote, Inline};

use super::{Press, raw::footnote_labels, text::attribute};

/// The footnotes of a piece.
#[derive(Debug, Default)]
pub(crate) struct Footnotes {
    /// By label, in lower case; only of those that are defined.
    numbers: BTreeMap<String, usize>,
    /// Those that a reader has already been sent to.
    referred: BTreeSet<usize>,
    /// What they say.
    texts: BTreeMap<usize, String>,
}

impl Footnotes {
    /// Numbers the footnotes of a body.
    pub(crate) fn of(body: &[Block]) -> Self {
        let (mut defined, mut order) = (Vec::new(), Vec::new());
        let mut look = |block: &Block| {
            if let Block::Footnote(footnote) = block {
                defined.push(folded(&footnote.attrs.label));
            }
            let (here, referred) = footnote_labels(block);
            defined.extend(here.into_iter().map(folded));
            order.extend(referred.into_iter().map(folded));
            order.extend(labels_in_lines(block).into_iter().map(folded));
        };
        body.iter().for_each(|block| block.walk(&mut look));
        let known: BTreeSet<String> = defined.iter().cloned().collect();
        let mut footnotes = Footnotes::default();
        for label in order.into_iter().filter(|label| known.contains(label)).chain(defined.iter().cloned()) {
            let next = footnotes.numbers.len() + 1;
            footnotes.numbers.entry(label).or_insert(next);
        }
        footnotes
    }

    /// Takes down what a footnote says. The first definition counts.
    pub(crate) fn define(&mut self, label: &str, html: String) {
        if let Some(number) = self.numbers.get(&folded(label)) {
            self.texts.entry(*number).or_insert(html);
        }
    }
}

impl Press<'_> {
    /// Takes down what a footnote says, for the end of the piece.
    pub(crate) fn take_down(&mut self, footnote: &Footnote) -> String {
        let html = self.blocks(&footnote.content);
        self.footnotes.define(&footnote.attrs.label, html);
        String::new()
    }

    /// The raised number that leads to a footnote; none when nothing defines it.
    pub(crate) fn footnote_reference(&mut self, label: &str) -> Option<String> {
        let number = *self.footnotes.numbers.get(&folded(label))?;
        let is_first = self.footnotes.referred.insert(number);
        let anchor = if is_first { format!(" id=\"{REFERENCE}{number}\"") } else { String::new() };
        Some(format!(
            "<sup class=\"footnote-reference\"{anchor}><a href=\"#footnote-{number}\">{number}</a></sup>"
        ))
    }

    /// All footnotes, below the body.
    pub(crate) fn footnotes(&mut self) -> String {
        let texts = std::mem::take(&mut self.footnotes.texts);
        if texts.is_empty() {
            return String::new();
        }
        let items: String = texts.iter().map(|(number, html)| self.footnote(*number, html)).collect();
        format!("<ol class=\"footnotes\">\n{items}</ol>\n")
    }

    fn footnote(&self, number: usize, html: &str) -> String {
        let back = match self.footnotes.referred.contains(&number) {
            true => format!(
                " <a class=\"footnote-back\" href=\"#{REFERENCE}{number}\" title=\"{}\">↩</a>",
                attribute(self.words.back)
            ),
            false => String::new(),
        };
        let html = match html.trim_end().strip_suffix("</p>") {
            Some(open) => format!("{open}{back}</p>"),
            None => format!("{html}{back}"),
        };
        format!("<li id=\"footnote-{number}\" value=\"{number}\">{html}</li>\n")
    }
}

const REFERENCE: &str = "footnote-reference-";

/// Whether an anchor is one to which a footnote leads back.
pub(crate) fn is_reference_anchor(id: &str) -> bool {
    id.strip_prefix(REFERENCE).is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
}

/// Labels of the footnotes that a block's own lines refer to.
fn labels_in_lines(block: &Block) -> Vec<String> {
    let label = |inline: &Inline| match inline {
        Inline::FootnoteReference { attrs, .. } => Some(attrs.label.clone()),
        _ => None,
    };
    block.lines().into_iter().flatten().filter_map(label).collect()
}

fn folded(label: impl AsRef<str>) -> String {
    label.as_ref().to_lowercase()
}
