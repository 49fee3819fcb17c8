//! A line as Lexical's text nodes.

use article::{Inline, Mark, is_safe_link};
use serde_json::Value;

use super::{
    Desk,
    card::{line_break, link, text},
};
use crate::html::address_as_written;

impl Desk<'_> {
    pub(super) fn line(&mut self, line: &[Inline]) -> Vec<Value> {
        line.iter().filter_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &Inline) -> Option<Value> {
        let marks = inline.marks();
        let node = match inline {
            Inline::Text { text: words, .. } => text(words, format(marks)),
            Inline::HardBreak { .. } => line_break(),
            Inline::FootnoteReference { attrs, .. } => return Some(self.reference(&attrs.label)),
            // Lines with these come as HTML.
            Inline::Picture { .. } | Inline::RawInline { .. } => return None,
        };
        let lead = marks.iter().find_map(|mark| match mark {
            Mark::Link { attrs } if is_safe_link(&attrs.href) => Some(attrs),
            _ => None,
        });
        Some(match lead {
            Some(attrs) => link(&address_as_written(&attrs.href), &attrs.title, vec![node]),
            None => node,
        })
    }

    fn reference(&self, label: &str) -> Value {
        match self.press.footnote_number(label) {
            Some(number) => {
                link(&format!("#footnote-{number}"), "", vec![text(&number.to_string(), SUPERSCRIPT)])
            }
            None => text(&format!("[^{label}]"), 0),
        }
    }
}

/// Whether a line is words alone, which text nodes can hold.
pub(super) fn is_words(line: &[Inline]) -> bool {
    !line.iter().any(|inline| matches!(inline, Inline::Picture { .. } | Inline::RawInline { .. }))
}

const SUPERSCRIPT: u32 = 64;

/// Lexical's bits.
fn format(marks: &[Mark]) -> u32 {
    let bit = |mark: &Mark| match mark {
        Mark::Strong => 1,
        Mark::Emphasis => 2,
        Mark::Strike => 4,
        Mark::Code => 16,
        Mark::Subscript => 32,
        Mark::Superscript => SUPERSCRIPT,
        Mark::Highlight => 128,
        Mark::Link { .. } => 0,
    };
    marks.iter().map(bit).fold(0, |all, bit| all | bit)
}
