//! Reading a whole text: cut into slices and, in the same pass, read.
//!
//! A slice says what it says when it is read by itself: so the library reads it, which keeps slices apart. In its place
//! it says the same, unless it leans on what the rest of the text defines; only what does is read a second time.
//!
//! A long text is read in stretches, on as many processors as there are.

use std::{
    iter::{self, Peekable},
    num::NonZero,
    ops::Range,
    panic::resume_unwind,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::{
    Definitions, OPTIONS,
    read::{Events, read_block, read_events},
    slice::{Outline, is_blank},
};
use crate::Block;

/// A slice as it was read.
#[derive(Debug, PartialEq)]
pub(crate) struct Found<'t> {
    pub(crate) block: Block,
    pub(crate) source: &'t str,
    pub(crate) tail: &'t str,
}

/// A block with the lines from which it was read.
type Placed = (Range<usize>, Block);

/// What one pass tells of a text.
#[derive(Default)]
struct Pass {
    /// Where the slices lie.
    sources: Vec<Range<usize>>,
    /// What those say that are one block where they stand.
    placed: Vec<Placed>,
    /// Whether what ends it could go on after a blank line and a line that begins with a letter.
    is_open: bool,
}

/// So many bytes are read at a time: enough to be worth a turn of their own, few enough that what the reader needs for
/// them stays small and near the processor.
const STRETCH: usize = 1 << 16;

/// Cuts a text without front matter and reads its slices. Gives what stands before the first, and each.
pub(crate) fn read_document(text: &str) -> (&str, impl Iterator<Item = Found<'_>>) {
    read_in(text, text.len() / STRETCH)
}

/// The same, in so many stretches.
fn read_in(text: &str, count: usize) -> (&str, impl Iterator<Item = Found<'_>>) {
    let (sources, placed) = pass_in(text, count);
    let parts = parts(text, &sources);
    let before = parts[0];
    let definitions = Definitions::gather(parts.iter().copied());
    let mut placed = placed.peekable();
    let slices = sources.into_iter().enumerate().map(move |(at, lines)| {
        let [above, source, tail] = [parts[2 * at], parts[2 * at + 1], parts[2 * at + 2]];
        let is_last = lines.end == text.len();
        let is_apart = parts_from(above, lines.start == 0) && parts_from(tail, is_last);
        // After a lone carriage return some things are read on to the next line feed.
        let is_closed = is_last || source.ends_with('\n');
        let is_alone = is_apart && is_closed && !definitions.matter_to(source);
        let block = take(&mut placed, &lines).filter(|_| is_alone);
        Found { block: block.unwrap_or_else(|| read_block(source, &definitions)), source, tail }
    });
    (before, slices)
}

/// One pass, made of several at once. What leans on another stretch is read otherwise then, and is not used.
fn pass_in(text: &str, count: usize) -> (Vec<Range<usize>>, impl Iterator<Item = Placed>) {
    let starts = starts(text, count);
    let passes = passes(text, &starts);
    let closed = closed(&starts, &passes);
    if closed.len() == starts.len() {
        return joined(passes, starts);
    }
    // A stretch that is open where it ends is read once more, together with the next.
    let passes = self::passes(text, &closed);
    if self::closed(&closed, &passes).len() == closed.len() {
        joined(passes, closed)
    } else {
        joined(vec![pass(text)], vec![0])
    }
}

/// Which of the stretches do not go on with what the one before them left open.
fn closed(starts: &[usize], passes: &[Pass]) -> Vec<usize> {
    let goes_on = iter::once(false).chain(passes.iter().map(|pass| pass.is_open));
    starts.iter().zip(goes_on).filter(|(_, goes_on)| !goes_on).map(|(start, _)| *start).collect()
}

/// Reads the stretches that begin there, on as many processors as there are.
fn passes(text: &str, starts: &[usize]) -> Vec<Pass> {
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    let stretches: Vec<&str> = starts.iter().zip(ends).map(|(start, end)| &text[*start..end]).collect();
    let helpers = match stretches.len() {
        0 | 1 => 0,
        many => processors().min(many) - 1,
    };
    let next = AtomicUsize::new(0);
    let take = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        stretches.get(at).map(|stretch| (at, pass(stretch)))
    };
    let work = || iter::from_fn(take).collect::<Vec<_>>();
    let mut passes: Vec<(usize, Pass)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..helpers).map(|_| scope.spawn(work)).collect();
        let own = work();
        let done =
            threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        own.into_iter().chain(done).collect()
    });
    passes.sort_unstable_by_key(|(at, _)| *at);
    passes.into_iter().map(|(_, pass)| pass).collect()
}

fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Where stretches of about equal length begin: at a letter or a heading after a blank line, where any list or
/// quotation has come to its end.
fn starts(text: &str, count: usize) -> Vec<usize> {
    let bytes = text.as_bytes();
    let begins = |at: &usize| match &bytes[*at - 1..] {
        [b'\n', first, ..] => {
            (*first == b'#' || first.is_ascii_alphabetic() || !first.is_ascii())
                && (bytes[..*at - 1].ends_with(b"\n") || bytes[..*at - 1].ends_with(b"\n\r"))
        }
        _ => false,
    };
    let edge = |part: usize| text.len() * part / count;
    let after = |part: usize| (edge(part) + 1..edge(part + 1)).find(begins);
    iter::once(0).chain((1..count).filter_map(after)).collect()
}

/// Where the slices of all lie, and what they say. A long text says much, which is moved only as it is asked for.
fn joined(passes: Vec<Pass>, starts: Vec<usize>) -> (Vec<Range<usize>>, impl Iterator<Item = Placed>) {
    let moved = |lines: Range<usize>, by: usize| lines.start + by..lines.end + by;
    let (sources, placed): (Vec<_>, Vec<_>) =
        passes.into_iter().map(|pass| (pass.sources, pass.placed)).unzip();
    let sources = sources
        .into_iter()
        .zip(&starts)
        .flat_map(|(sources, start)| sources.into_iter().map(move |lines| moved(lines, *start)));
    let sources = sources.collect();
    let placed = placed.into_iter().zip(starts).flat_map(move |(placed, start)| {
        placed.into_iter().map(move |(lines, block)| (moved(lines, start), block))
    });
    (sources, placed)
}

fn pass(text: &str) -> Pass {
    let mut outline = Outline::of(text);
    let (mut placed, mut events) = (Vec::new(), Vec::new());
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        if outline.take(&event, &range) {
            placed.extend(outline.last_but(1).and_then(|lines| place(text, lines, &events)));
            events.clear();
        }
        events.push((event, range));
    }
    placed.extend(outline.last_but(0).and_then(|lines| place(text, lines, &events)));
    Pass { sources: outline.sources(), placed, is_open: events.iter().any(|(event, _)| may_go_on(event)) }
}

/// Whether a block may hold blank lines and, after them, anything.
fn may_go_on(event: &Event) -> bool {
    matches!(event, Event::Start(Tag::HtmlBlock | Tag::CodeBlock(CodeBlockKind::Fenced(_))))
}

fn place(text: &str, lines: Range<usize>, events: &Events) -> Option<Placed> {
    let (block, _) = read_events(text, events).ok()?;
    Some((lines, block))
}

/// What was read from exactly these lines.
fn take(placed: &mut Peekable<impl Iterator<Item = Placed>>, lines: &Range<usize>) -> Option<Block> {
    while placed.next_if(|(own, _)| own.start < lines.start).is_some() {}
    let (_, block) = placed.next_if(|(own, _)| own == lines)?;
    Some(block)
}

/// Whether what lies between two slices is a blank line and nothing else; at the text's edge none is wanted.
fn parts_from(between: &str, is_edge: bool) -> bool {
    is_blank(between) && (is_edge || !between.is_empty())
}

/// What stands before the first slice, and then each slice and its tail.
fn parts<'t>(text: &'t str, sources: &[Range<usize>]) -> Vec<&'t str> {
    let ends = sources.iter().flat_map(|source| [source.start, source.end]).chain([text.len()]);
    let mut from = 0;
    ends.map(|end| &text[std::mem::replace(&mut from, end)..end]).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::properties::any::document;

    proptest! {
        #![proptest_config(crate::properties::cases(1000))]

        #[test]
        fn read_in_stretches_it_says_the_same(parts in prop::collection::vec(document(), 1..6), count in 1..6_usize) {
            let text = parts.join("\n\nWords.\n\n");
            let (before, slices) = read_in(&text, 1);
            let (same, again) = read_in(&text, count);
            prop_assert_eq!(before, same);
            prop_assert_eq!(again.collect::<Vec<_>>(), slices.collect::<Vec<_>>(), "{:?}", text);
        }
    }
}
