//! Somebody else's words.
//!
//! The HTML standard keeps the name of who said them outside the quotation: both stand in a `figure`, whose caption
//! the name is. `cite`, the element, names works and not people, so it is not used; `cite`, the attribute, holds the
//! address to which the name leads.

use article::{Attribution, Block, Quotation};

use super::attribution::{DASH, source};
use crate::html::{Press, around, push, text::href};

impl Press<'_> {
    pub(super) fn quotation(&mut self, quotation: &Quotation, out: &mut String) {
        match quotation.content.as_slice() {
            [words @ .., Block::Attribution(who)] if !words.is_empty() => self.attributed(words, who, out),
            words => {
                out.push_str("<blockquote>\n");
                self.blocks(words, out);
                out.push_str("</blockquote>\n");
            }
        }
    }

    fn attributed(&mut self, words: &[Block], who: &Attribution, out: &mut String) {
        out.push_str("<figure class=\"quotation\">\n<blockquote");
        if let Some(address) = source(who) {
            push(out, [" cite=\"", &href(address), "\""]);
        }
        out.push_str(">\n");
        self.blocks(words, out);
        out.push_str("</blockquote>\n");
        let open = self.opening("<figcaption class=\"attribution\"", &who.content) + DASH;
        around(out, &open, "</figcaption>\n", |out| self.line(&who.content, out));
        out.push_str("</figure>\n");
    }
}
