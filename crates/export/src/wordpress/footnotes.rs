//! Footnotes as paragraphs below a line, each with an anchor: WordPress before 6.3 has no footnotes of its own, and those of
//! later versions are lost where a text is pasted.

use article::Block;

use super::{Desk, block::divider};
use crate::html::Footnote;

impl Desk<'_> {
    pub(super) fn footnotes(&mut self) -> Vec<String> {
        let notes = self.press.take_footnotes();
        if notes.is_empty() {
            return Vec::new();
        }
        // Footnotes refer to footnotes: all are printed before the ways back are known.
        let printed: Vec<(String, String, Vec<String>)> =
            notes.into_iter().map(|note| self.parts(note)).collect();
        let mut blocks = vec![divider()];
        for (at, (first, words, rest)) in printed.into_iter().enumerate() {
            let number = at + 1;
            let mut back = String::new();
            self.press.ways_back(number, &mut back);
            let html = format!("{number}. {first}{back}");
            blocks.push(self.paragraph_of(
                &html,
                &words,
                Some("footnote"),
                Some(&format!("footnote-{number}")),
            ));
            blocks.extend(rest);
        }
        blocks
    }

    /// The first line of a footnote, its words, and what follows.
    fn parts(&mut self, note: Footnote) -> (String, String, Vec<String>) {
        match note {
            Footnote::Html(html) => (
                html.trim().replace("</p>\n<p>", "<br><br>").replace("<p>", "").replace("</p>", ""),
                html,
                Vec::new(),
            ),
            Footnote::Blocks([Block::Paragraph(first), rest @ ..]) => {
                let html = self.line(&first.content);
                (html, article::plain_text(&first.content), self.flow(rest))
            }
            Footnote::Blocks(blocks) => (String::new(), String::new(), self.flow(blocks)),
        }
    }
}
