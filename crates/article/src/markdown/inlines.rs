//! Reading what stands inside a line: nested events become flat runs with marks.

use std::{collections::HashSet, ops::Range};

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::{SEPARATOR, html, read::Events};
use crate::{
    block::Footnote,
    inline::{Inline, LinkAttrs, Mark, NoteAttrs, PictureAttrs, RawAttrs},
};

/// Words that stand in the source exactly as in the block.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spot {
    /// Which of the block's lines with words.
    pub(super) leaf: usize,
    /// How many characters (or breaks, pictures and the like) of that line come before.
    pub(super) before: usize,
    /// Where in the source.
    pub(super) range: Range<usize>,
}

/// Reads the events of one line.
pub(super) fn read(text: &str, events: &Events, leaf: usize, spots: &mut Vec<Spot>) -> Vec<Inline> {
    let mut line = Line { text, leaf, spots, runs: Vec::new(), before: 0, open: Open::default() };
    let tags = html::pairs(events);
    let mut at = 0;
    while at < events.len() {
        at = line.take(events, at, &tags);
    }
    // Most lines are one run or two, and a long piece has many.
    line.runs.shrink_to_fit();
    line.runs
}

struct Line<'s> {
    text: &'s str,
    leaf: usize,
    spots: &'s mut Vec<Spot>,
    runs: Vec<Inline>,
    before: usize,
    open: Open,
}

/// The marks open at a point, each as often as it was opened.
#[derive(Default)]
struct Open {
    link: Option<LinkAttrs>,
    counts: [(u32, Option<Mark>); 6],
}

impl Open {
    fn slot(&mut self, mark: &Mark) -> &mut u32 {
        let at = match mark {
            Mark::Strong => 0,
            Mark::Emphasis => 1,
            Mark::Strike => 2,
            Mark::Superscript => 3,
            Mark::Subscript => 4,
            _ => 5,
        };
        self.counts[at].1.get_or_insert_with(|| mark.clone());
        &mut self.counts[at].0
    }

    fn marks(&self) -> Vec<Mark> {
        let link = self.link.iter().map(|attrs| attrs.clone().into());
        let others = self.counts.iter().filter(|(count, _)| *count > 0).filter_map(|(_, mark)| mark.clone());
        let mut marks: Vec<Mark> = link.chain(others).collect();
        marks.shrink_to_fit();
        marks
    }
}

impl Line<'_> {
    /// Takes the event at `at`, and says which is next.
    fn take(&mut self, events: &Events, at: usize, tags: &HashSet<usize>) -> usize {
        let (event, range) = &events[at];
        match event {
            Event::Text(words) if has_line_end(words) => self.raw(range),
            Event::Text(words) => self.words(words, range),
            Event::SoftBreak => self.push_text(" ", None),
            Event::HardBreak => self.push(|marks| Inline::HardBreak { marks }),
            Event::Code(code) => self.push_text(code, Some(Mark::Code)),
            Event::FootnoteReference(label) if !Footnote::is_label(label) => self.raw(range),
            Event::FootnoteReference(label) => {
                let attrs = NoteAttrs { label: label.to_string() };
                self.push(|marks| Inline::FootnoteReference { attrs, marks });
            }
            Event::InlineHtml(tag) if **tag == *SEPARATOR && parts_link(events, at) => {}
            Event::InlineHtml(tag) if tags.contains(&at) => self.tag(tag),
            Event::InlineHtml(tag) if html::is_break(tag) => self.push(|marks| Inline::HardBreak { marks }),
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let end = matching_end(events, at);
                let alt = said(&events[at + 1..end]);
                let attrs = PictureAttrs { src: dest_url.to_string(), alt, title: title.to_string() };
                self.push(|marks| Inline::Picture { attrs: Box::new(attrs), marks });
                return end + 1;
            }
            Event::Start(Tag::Link { .. }) if matches!(events[at + 1].0, Event::End(TagEnd::Link)) => {
                self.raw(range);
                return at + 2;
            }
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                self.open.link =
                    Some(LinkAttrs { href: address(*link_type, dest_url), title: title.to_string() });
            }
            Event::End(TagEnd::Link) => self.open.link = None,
            Event::Start(tag) => self.turn(mark_of(&tag.to_end()), 1),
            Event::End(tag) => self.turn(mark_of(tag), -1),
            _ => self.raw(range),
        }
        at + 1
    }

    fn turn(&mut self, mark: Option<Mark>, by: i32) {
        if let Some(mark) = mark {
            let slot = self.open.slot(&mark);
            *slot = slot.saturating_add_signed(by);
        }
    }

    fn tag(&mut self, tag: &str) {
        let by = if tag.starts_with("</") { -1 } else { 1 };
        self.turn(html::mark(tag), by);
    }

    fn words(&mut self, words: &str, range: &Range<usize>) {
        if self.text.get(range.clone()) == Some(words) {
            self.spots.push(Spot { leaf: self.leaf, before: self.before, range: range.clone() });
        }
        self.push_text(words, None);
    }

    fn push_text(&mut self, words: &str, code: Option<Mark>) {
        if words.is_empty() {
            return;
        }
        let mut now = self.open.marks();
        now.extend(code);
        self.before += words.chars().count();
        match self.runs.last_mut() {
            Some(Inline::Text { text, marks }) if *marks == now => text.push_str(words),
            _ => self.runs.push(Inline::Text { text: words.to_owned(), marks: now }),
        }
    }

    fn raw(&mut self, range: &Range<usize>) {
        let source = self.text[range.clone()].to_owned();
        self.push(|marks| Inline::RawInline { attrs: RawAttrs { source }, marks });
    }

    fn push(&mut self, inline: impl FnOnce(Vec<Mark>) -> Inline) {
        self.before += 1;
        self.runs.push(inline(self.open.marks()));
    }
}

/// Whether what stands at `at` keeps a link from the reference to a footnote before it.
fn parts_link(events: &Events, at: usize) -> bool {
    let before = match at.checked_sub(1).map(|before| &events[before].0) {
        Some(Event::FootnoteReference(_)) => true,
        // The footnote may have gone, and may come back.
        Some(Event::Text(words)) => words.ends_with(']'),
        _ => false,
    };
    before && matches!(events.get(at + 1), Some((Event::Start(Tag::Link { .. }), _)))
}

/// Asked of all words, and so of bytes: letter by letter it takes several times as long.
fn has_line_end(words: &str) -> bool {
    words.as_bytes().contains(&b'\n') || words.as_bytes().contains(&b'\r')
}

/// The index of the end of the tag that starts at `at`.
pub(crate) fn matching_end(events: &Events, at: usize) -> usize {
    let mut depth = 0_usize;
    let end = events[at..].iter().position(|(event, _)| {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    end.map_or(events.len() - 1, |end| at + end)
}

/// What a picture says in words: its description without marks.
pub(crate) fn said(events: &Events) -> String {
    let say = |event: &Event| match event {
        Event::Text(words) | Event::Code(words) => words.replace(['\n', '\r'], " "),
        Event::SoftBreak | Event::HardBreak => " ".to_owned(),
        _ => String::new(),
    };
    events.iter().map(|(event, _)| say(event)).collect()
}

fn address(link_type: LinkType, destination: &str) -> String {
    match link_type {
        LinkType::Email => format!("mailto:{destination}"),
        _ => destination.to_owned(),
    }
}

fn mark_of(tag: &TagEnd) -> Option<Mark> {
    match tag {
        TagEnd::Strong => Some(Mark::Strong),
        TagEnd::Emphasis => Some(Mark::Emphasis),
        TagEnd::Strikethrough => Some(Mark::Strike),
        _ => None,
    }
}
