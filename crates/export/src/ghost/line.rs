//! A line as Lexical's text nodes.

use ::words::message;
use article::{Inline, LinkAttrs, Mark, NoteKind, is_safe_link, plain_text};
use serde_json::Value;

use super::{
    Desk,
    card::{line_break, link, text},
};
use crate::html::address_as_written;

impl Desk<'_> {
    pub(super) fn line(&mut self, line: &[Inline]) -> Vec<Value> {
        line.chunk_by(|a, b| lead(a).is_some() && lead(a) == lead(b))
            .flat_map(|stretch| self.stretch(stretch))
            .collect()
    }

    /// Runs that lead to one place, or a run that leads nowhere.
    fn stretch(&mut self, stretch: &[Inline]) -> Vec<Value> {
        let nodes = stretch.iter().filter_map(|inline| self.node(inline)).collect();
        match stretch.first().and_then(lead) {
            Some(attrs) if is_safe_link(&attrs.href) => {
                vec![link(&address_as_written(&attrs.href), &attrs.title, nodes)]
            }
            Some(attrs) => {
                let left_out = message!("notes-link", address = attrs.href.as_str());
                self.press.note(NoteKind::LeftOut, "body", left_out);
                nodes
            }
            None => nodes,
        }
    }

    fn node(&self, inline: &Inline) -> Option<Value> {
        Some(match inline {
            Inline::Text { text: words, marks } => text(words, format(marks)),
            Inline::HardBreak { .. } => line_break(),
            Inline::FootnoteReference { attrs, .. } => self.reference(&attrs.label),
            // Lines with these come as HTML.
            Inline::Picture { .. } | Inline::RawInline { .. } => return None,
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

    /// Whether text nodes can hold a line and Ghost prints them as they should be: words alone, running as the piece does, their marks
    /// one within the other.
    pub(super) fn can_hold(&self, line: &[Inline]) -> bool {
        let is_word = |inline: &Inline| match inline {
            Inline::Picture { .. } | Inline::RawInline { .. } => false,
            Inline::FootnoteReference { marks, .. } => {
                !marks.iter().any(|mark| matches!(mark, Mark::Link { .. }))
            }
            Inline::Text { .. } | Inline::HardBreak { .. } => true,
        };
        let words = plain_text(line);
        line.iter().all(is_word)
            && !words.contains(|c| {
                ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c)
            })
            && self.press.other_way([words.as_str()].into_iter()).is_none()
            && nests(line)
    }
}

/// Where a run leads.
fn lead(inline: &Inline) -> Option<&LinkAttrs> {
    inline.marks().iter().find_map(|mark| match mark {
        Mark::Link { attrs } => Some(&**attrs),
        _ => None,
    })
}

/// Whether no mark ends while one that began later goes on: Ghost would let it go on too.
fn nests(line: &[Inline]) -> bool {
    let mut open: Vec<u32> = Vec::new();
    line.iter().all(|inline| {
        let format = format(inline.marks());
        let kept = open.iter().take_while(|bit| format & **bit != 0).count();
        let is_nested = open[kept..].iter().all(|bit| format & bit == 0);
        open.truncate(kept);
        open.extend(
            (0..8)
                .map(|at| 1 << at)
                .filter(|bit| format & bit != 0 && !open.contains(bit))
                .collect::<Vec<_>>(),
        );
        is_nested
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_cross_do_not_nest() {
        let run = |marks: &[Mark]| Inline::Text { text: "x".to_owned(), marks: marks.to_vec() };
        let (strong, emphasis) = (Mark::Strong, Mark::Emphasis);
        let both = [strong.clone(), emphasis.clone()];
        assert!(nests(&[
            run(&[]),
            run(std::slice::from_ref(&emphasis)),
            run(&both),
            run(std::slice::from_ref(&emphasis))
        ]));
        assert!(!nests(&[run(std::slice::from_ref(&emphasis)), run(&both), run(&[strong])]));
    }
}
