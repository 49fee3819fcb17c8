//! Footnotes: numbered in the order in which the text refers to them, printed at its end, with a way back.

use std::collections::{BTreeMap, BTreeSet};

use article::{Block, Footnote, Inline};

use super::{
    Press, around, push,
    raw::footnote_labels,
    text::{attribute, write_run},
};

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
    pub(crate) fn take_down(&mut self, footnote: &Footnote) {
        let mut html = String::new();
        self.blocks(&footnote.content, &mut html);
        self.footnotes.define(&footnote.attrs.label, html);
    }

    /// The raised number that leads to a footnote; what was typed, when nothing defines it.
    pub(crate) fn footnote_reference(&mut self, label: &str, out: &mut String) {
        let Some(number) = self.footnotes.numbers.get(&folded(label)).copied() else {
            write_run(&format!("[^{label}]"), out);
            return;
        };
        let digits = number.to_string();
        out.push_str("<sup class=\"footnote-reference\"");
        if self.footnotes.referred.insert(number) {
            push(out, [" id=\"", REFERENCE, &digits, "\""]);
        }
        push(out, ["><a href=\"#footnote-", &digits, "\">", &digits, "</a></sup>"]);
    }

    /// All footnotes, below the body.
    pub(crate) fn footnotes(&mut self, out: &mut String) {
        let texts = std::mem::take(&mut self.footnotes.texts);
        around(out, "<ol class=\"footnotes\">\n", "</ol>\n", |out| {
            texts.iter().for_each(|(number, html)| self.footnote(*number, html, out));
        });
    }

    fn footnote(&self, number: usize, html: &str, out: &mut String) {
        let digits = number.to_string();
        push(out, ["<li id=\"footnote-", &digits, "\" value=\"", &digits, "\">"]);
        let (html, close) = match html.trim_end().strip_suffix("</p>") {
            Some(open) => (open, "</p>"),
            None => (html, ""),
        };
        out.push_str(html);
        if self.footnotes.referred.contains(&number) {
            let title = attribute(self.words.back);
            push(out, [" <a class=\"footnote-back\" href=\"#", REFERENCE, &digits, "\" title=\"", &title]);
            out.push_str("\">↩</a>");
        }
        push(out, [close, "</li>\n"]);
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
