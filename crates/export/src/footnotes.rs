//! Footnotes in formats that say them in words: numbers that every program takes for labels, and what they say.

use std::collections::{BTreeMap, BTreeSet};

use article::{Block, Footnote, FootnoteAttrs, Inline, Lines, Paragraph};

/// The footnotes of a piece.
#[derive(Clone)]
pub(crate) struct Footnotes {
    /// The number of each, by its label in lower case: the one that the program prints, where it counts them itself.
    numbers: BTreeMap<String, usize>,
    /// The labels that a line refers to in a way that the program counts.
    counted: BTreeSet<String>,
}

impl Footnotes {
    /// Numbered as they are referred to, those of no reference last. A program that counts them itself sees none in
    /// captions, which stand in HTML or in shortcodes.
    pub(crate) fn of(body: &[Block], are_native: bool) -> Self {
        let (notes, text): (Vec<&Block>, Vec<&Block>) =
            body.iter().partition(|block| matches!(block, Block::Footnote(_)));
        let written: BTreeSet<String> = notes.iter().filter_map(|block| label(block)).collect();
        let mut referred = Vec::new();
        for block in text.into_iter().chain(notes) {
            block.walk(&mut |block| referred.extend(references(block, are_native)));
        }
        let mut numbers = BTreeMap::new();
        let unreferred = body.iter().filter_map(label);
        for label in referred.iter().filter(|label| written.contains(*label)).cloned().chain(unreferred) {
            let next = numbers.len() + 1;
            numbers.entry(label).or_insert(next);
        }
        Footnotes { numbers, counted: referred.into_iter().collect() }
    }

    pub(crate) fn number(&self, label: &str) -> Option<usize> {
        self.numbers.get(&label.to_lowercase()).copied()
    }

    /// The footnotes in the order of their numbers: each as a footnote where the program has them and the text refers
    /// to it, since it would not be shown otherwise; else as words behind its number.
    pub(crate) fn said(
        &self,
        body: &[Block],
        are_native: bool,
        mut said: impl FnMut(&[Block]) -> Vec<Block>,
    ) -> Vec<Block> {
        let mut notes: BTreeMap<usize, Vec<Block>> = BTreeMap::new();
        for block in body {
            let Block::Footnote(footnote) = block else { continue };
            let label = footnote.attrs.label.to_lowercase();
            let Some(number) = self.numbers.get(&label).filter(|number| !notes.contains_key(number)) else {
                continue;
            };
            let content = said(&footnote.content);
            let is_native = are_native && self.counted.contains(&label);
            let blocks = if is_native { vec![native(*number, content)] } else { numbered(*number, content) };
            notes.insert(*number, blocks);
        }
        notes.into_values().flatten().collect()
    }
}

fn label(block: &Block) -> Option<String> {
    match block {
        Block::Footnote(footnote) => Some(footnote.attrs.label.to_lowercase()),
        _ => None,
    }
}

fn references(block: &Block, without_captions: bool) -> Vec<String> {
    let is_left = without_captions && matches!(block, Block::Figure(_));
    let lines = if is_left { Lines::new() } else { block.lines() };
    lines.into_iter().flat_map(article::references).map(str::to_lowercase).collect()
}

fn native(number: usize, mut content: Vec<Block>) -> Block {
    if content.is_empty() {
        content.push(Block::paragraph(""));
    }
    Footnote { attrs: FootnoteAttrs { label: number.to_string() }, content }.into()
}

fn numbered(number: usize, mut content: Vec<Block>) -> Vec<Block> {
    let sign = Inline::text(format!("[{number}] "));
    match content.first_mut() {
        Some(Block::Paragraph(words)) => words.content.insert(0, sign),
        _ => content.insert(0, Paragraph { content: vec![sign] }.into()),
    }
    content
}
