//! The few HTML tags that are marks, and which of them in a line have their partner.

use std::collections::HashSet;

use pulldown_cmark::Event;

use super::read::Events;
use crate::Mark;

/// Each mark that a tag can stand for.
const TAGS: &[(&str, Mark)] = &[
    ("em", Mark::Emphasis),
    ("strong", Mark::Strong),
    ("del", Mark::Strike),
    ("sup", Mark::Superscript),
    ("sub", Mark::Subscript),
    ("mark", Mark::Highlight),
];

/// The mark that a start or end tag without attributes stands for.
pub(super) fn mark(tag: &str) -> Option<Mark> {
    TAGS.iter().find(|(name, _)| *name == tag_name(tag)).map(|(_, mark)| mark.clone())
}

/// The tag's name that says a mark.
pub(super) fn name(mark: &Mark) -> Option<&'static str> {
    TAGS.iter().find(|(_, stands_for)| stands_for == mark).map(|(name, _)| *name)
}

/// Whether a tag is a line break.
pub(super) fn is_break(tag: &str) -> bool {
    matches!(tag, "<br>" | "<br/>" | "<br />")
}

fn tag_name(tag: &str) -> &str {
    tag.trim_start_matches(['<', '/']).trim_end_matches('>')
}

/// The indices of the tags that stand for marks: those with a partner in the same element, and words between.
pub(super) fn pairs(events: &Events) -> HashSet<usize> {
    let mut pairs = HashSet::new();
    if !events.iter().any(|(event, _)| matches!(event, Event::InlineHtml(_))) {
        return pairs;
    }
    let mut open: Vec<Vec<(usize, &str)>> = vec![Vec::new()];
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => open.push(Vec::new()),
            Event::End(_) => {
                open.pop();
            }
            Event::InlineHtml(tag) if mark(tag).is_some() => pair(at, tag, open.last_mut(), &mut pairs),
            _ => {}
        }
    }
    pairs
}

fn pair<'e>(at: usize, tag: &'e str, open: Option<&mut Vec<(usize, &'e str)>>, pairs: &mut HashSet<usize>) {
    let Some(open) = open else { return };
    if !tag.starts_with("</") {
        open.push((at, tag_name(tag)));
        return;
    }
    if open.last().is_some_and(|(_, name)| *name == tag_name(tag))
        && let Some((start, _)) = open.pop()
        && start + 1 < at
    {
        pairs.extend([start, at]);
    }
}
