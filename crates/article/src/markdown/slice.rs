//! Cutting a text into top-level blocks, so that no byte belongs to nobody.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::{OPTIONS, SEPARATOR};

/// Cuts a text without front matter. Each range goes from a block's first line to its end; before the
/// first and after each lies only what is no block.
pub(crate) fn cut(text: &str) -> Vec<Range<usize>> {
    let outline = outline(text);
    let mut sources = Vec::with_capacity(outline.len());
    let mut floor = 0;
    for (at, block) in outline.iter().enumerate() {
        let next = outline.get(at + 1).map_or(text.len(), |next| next.start);
        let start = with_definitions_above(text, floor, block.start);
        floor = end_of_source(text, block.end, next);
        sources.push(start..floor);
    }
    sources
}

/// The blocks from their first line to the end of their last leaf, which may be too early, never too late.
fn outline(text: &str) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut depth = 0_usize;
    let mut line = 0..0;
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        if matches!(event, Event::End(_)) {
            depth -= 1;
            continue;
        }
        if depth == 0 {
            let start = line_start_from(&line, text, range.start);
            line = start..range.start.max(start);
            match blocks.last_mut() {
                Some(last) if start < last.end || is_nested_note(&event, &text[start..range.start]) => {
                    last.end = last.end.max(range.start + 1)
                }
                _ => blocks.push(start..range.start),
            }
        }
        if let Some(last) = blocks.last_mut() {
            last.end = last.end.max(reach(&event, &range).min(text.len()));
        }
        depth += usize::from(matches!(event, Event::Start(_)));
    }
    blocks.retain(|block| !is_separator(&text[block.clone()]));
    blocks
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
