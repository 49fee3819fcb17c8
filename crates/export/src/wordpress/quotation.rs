//! Quotations, with who said it.

use article::{Block, Inline, plain_text};
use serde_json::json;

use super::{Desk, block};

impl Desk<'_> {
    pub(super) fn quotation(&mut self, content: &[Block]) -> String {
        let (words, who) = match content {
            [words @ .., Block::Attribution(who)] if !words.is_empty() => (words, who.content.as_slice()),
            words => (words, &[][..]),
        };
        let mut html = self.flow(words).join("\n\n");
        let who = self.line(who);
        if !who.is_empty() {
            html += &format!("<cite>{who}</cite>");
        }
        block("quote", &json!({}), &format!("<blockquote class=\"wp-block-quote\">{html}</blockquote>"))
    }

    /// Who said it, where that ends no quotation.
    pub(super) fn said_by(&mut self, who: &[Inline]) -> String {
        let html = format!("— {}", self.line(who));
        self.paragraph_of(&html, &plain_text(who), None, None)
    }
}
