//! Cutting a text into top-level blocks, so that no byte belongs to nobody.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::{OPTIONS, SEPARATOR};

/// Cuts a text without front matter. Each range goes from a block's first line to its end; before the
/// first and after each lies only what is no block.
pub(crate) fn cut(text: &str) -> Vec<Range<usize>> {
    let mut outline = Outline::of(text);
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        outline.take(&event, &range);
    }
    outline.sources()
}

/// The top-level blocks of a text, as its events tell of them.
pub(super) struct Outline<'t> {
    text: &'t str,
    /// From each block's first line to the end of its last leaf, which may be too early, never too late.
    blocks: Vec<Range<usize>>,
    depth: usize,
    /// The start of a line, and how far it is known to reach.
    line: Range<usize>,
}

impl<'t> Outline<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Outline { text, blocks: Vec::new(), depth: 0, line: 0..0 }
    }

    /// Takes the next event, and tells whether a block begins with it.
    pub(super) fn take(&mut self, event: &Event, range: &Range<usize>) -> bool {
        if matches!(event, Event::End(_)) {
            self.depth -= 1;
            return false;
        }
        let begins = self.depth == 0 && self.begin(event, range);
        if let Some(last) = self.blocks.last_mut() {
            last.end = last.end.max(reach(event, range).min(self.text.len()));
        }
        self.depth += usize::from(matches!(event, Event::Start(_)));
        begins
    }

    /// A block at the top begins; one that begins in the last line of another goes with it.
    fn begin(&mut self, event: &Event, range: &Range<usize>) -> bool {
        let start = line_start_from(&self.line, self.text, range.start);
        self.line = start..range.start.max(start);
        match self.blocks.last_mut() {
            Some(last) if start < last.end || is_nested_note(event, &self.text[start..range.start]) => {
                last.end = last.end.max(range.start + 1);
                false
            }
            _ => {
                self.blocks.push(start..range.start);
                true
            }
        }
    }

    /// The lines of the block that began last but so many.
    pub(super) fn last_but(&self, later: usize) -> Option<Range<usize>> {
        let block = self.blocks.iter().nth_back(later)?;
        Some(block.start..line_end(self.text, block.end))
    }

    /// Where each slice lies, once all events are taken.
    pub(super) fn sources(mut self) -> Vec<Range<usize>> {
        let text = self.text;
        self.blocks.retain(|block| !is_separator(&text[block.clone()]));
        let mut sources = Vec::with_capacity(self.blocks.len());
        let mut floor = 0;
        for (at, block) in self.blocks.iter().enumerate() {
            let next = self.blocks.get(at + 1).map_or(text.len(), |next| next.start);
            let start = with_definitions_above(text, floor, block.start);
            floor = end_of_source(text, block.end, next);
            sources.push(start..floor);
        }
        sources
    }
}

/// Whether a footnote stands within the one before it, though the reader ends that one: alone it would be code.
fn is_nested_note(event: &Event, indent: &str) -> bool {
    matches!(event, Event::Start(Tag::FootnoteDefinition(_))) && (indent.len() >= 4 || indent.contains('\t'))
}

/// How far an event surely reaches. Containers overrun into what follows them, so theirs is only a start.
fn reach(event: &Event, range: &Range<usize>) -> usize {
    match event {
        Event::Start(
            Tag::List(_)
            | Tag::Item
            | Tag::BlockQuote(_)
            | Tag::FootnoteDefinition(_)
            | Tag::CodeBlock(CodeBlockKind::Indented),
        ) => range.start + 1,
        _ => range.end,
    }
}

/// Where a block ends: with its last leaf's line, or further when what is left is not only tail.
fn end_of_source(text: &str, reach: usize, next: usize) -> usize {
    let end = line_end(text, reach).min(next);
    let rest = &text[end..next];
    if is_blank(rest) || is_tail(rest) { end } else { next - trailing_blank(rest) }
}

/// Whether these lines make no block: blank ones, link definitions, separators.
fn is_tail(lines: &str) -> bool {
    let mut events = Parser::new_ext(lines, OPTIONS);
    events.all(|event| match event {
        Event::Start(Tag::HtmlBlock) | Event::End(_) => true,
        Event::Html(html) => is_separator(&html) || is_blank(&html),
        _ => false,
    })
}

/// A definition with no blank line before the next block belongs to that block.
fn with_definitions_above(text: &str, floor: usize, start: usize) -> usize {
    let mut first = start;
    while first > floor {
        let above = line_start(text, line_break_before(text, first));
        let line = &text[above.max(floor)..first];
        if is_blank(line) || is_separator(line) {
            break;
        }
        first = above.max(floor);
    }
    first
}

fn is_separator(line: &str) -> bool {
    line.trim() == SEPARATOR
}

pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
}

fn trailing_blank(lines: &str) -> usize {
    let content = lines.trim_end_matches([' ', '\t', '\n', '\r']);
    lines.len() - line_end(lines, content.len())
}

/// Start of the line in which the byte at `at` stands.
fn line_start(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |end| end + 1)
}

/// The same where a line is known to reach at least from its start to some place before: many blocks may begin in
/// one line.
fn line_start_from(known: &Range<usize>, text: &str, at: usize) -> usize {
    let from = known.end.min(at);
    let end = text.as_bytes()[from..at].iter().rposition(|byte| matches!(byte, b'\n' | b'\r'));
    end.map_or(known.start.min(at), |end| from + end + 1)
}

/// End, line end included, of the line that holds the byte before `at`.
fn line_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    if at > 0 && bytes[at - 1] == b'\n' {
        return at;
    }
    if at > 0 && bytes[at - 1] == b'\r' {
        return at + usize::from(bytes.get(at) == Some(&b'\n'));
    }
    match bytes[at..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
        None => bytes.len(),
        Some(gap) if bytes[at + gap] == b'\r' && bytes.get(at + gap + 1) == Some(&b'\n') => at + gap + 2,
        Some(gap) => at + gap + 1,
    }
}

/// Start of the line end that closes the line before the one starting at `start`.
fn line_break_before(text: &str, start: usize) -> usize {
    let bytes = &text.as_bytes()[..start];
    if bytes.ends_with(b"\r\n") { start - 2 } else { start - 1 }
}
