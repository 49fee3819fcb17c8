//! A part set apart, as Obsidian and GitHub write it: a quotation that opens with `[!kind]` and, on the same line, a title.
//!
//! A poll, a pull quote, an aside and a gallery are callouts, told apart by their kind; [`Poll`] reads one as what it is.

use std::ops::Range;

use pulldown_cmark::{Event, TagEnd};
use serde::{Deserialize, Serialize};

use super::{Block, BulletList, Item, Lines, Paragraph, Part, Quotation, all_plain};
use crate::{
    address::is_web_address,
    inline::{Inline, Mark, bold},
    markdown::{
        Definitions, Line, Place, Read, Reader, Unmodelled, Writer, read_block, tidy_blocks, tidy_line,
    },
};

/// A part set apart from the running text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Callout {
    /// What sort of part.
    pub attrs: CalloutAttrs,
    /// A title where there is one, then at least one block, then an attribution where there is one.
    pub content: Vec<Block>,
}

/// What sort of part a callout is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct CalloutAttrs {
    /// As typed between `[!` and `]`: `poll`, `pullquote`, `aside`, `gallery`, or any other word. Compared without case.
    pub kind: String,
}

/// What a callout is headed by: a poll's question, an aside's title.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct CalloutTitle {
    /// One line, without breaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

/// The callouts that Galley knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalloutKind {
    /// A question, its options, what readers agree to, and where they vote.
    Poll,
    /// Words of the piece, set large.
    PullQuote,
    /// A box beside the story.
    Aside,
    /// Pictures side by side.
    Gallery,
    /// Any other word.
    Other,
}

/// A poll, taken apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Poll<'a> {
    /// What is asked.
    pub question: &'a [Inline],
    /// What is said above the options.
    pub introduction: Vec<&'a Block>,
    /// What may be answered: its first list.
    pub list: Option<&'a Block>,
    /// The items of that list.
    pub options: &'a [Item],
    /// What readers agree to by voting, and whatever else is said below the options.
    pub consent: Vec<&'a Block>,
    /// The page where votes are cast, an address on the web.
    pub vote: Option<&'a str>,
}

/// What stands before the address of the page where votes are cast.
const VOTE: &str = "Vote: ";

impl Callout {
    /// Reads a quotation whose source has been found to open with a mark, from its first paragraph.
    pub(crate) fn read(reader: &mut Reader, kind: &str, mark_end: usize) -> Read<Block> {
        if reader.text[mark_end..].starts_with(['+', '-']) {
            return Err(Unmodelled);
        }
        let attrs = CalloutAttrs { kind: kind.to_owned() };
        reader.at += 1;
        let events = reader.leaf_events();
        reader.at += events.len() + 1;
        let marked = events.iter().take_while(|(_, range)| range.end <= mark_end).count();
        let events = without_space(&events[marked..], reader.text, mark_end)?;
        let title_end = title_end(&events)?;
        let title = CalloutTitle { content: reader.inlines(&events[..title_end]) };
        let mut opening = Vec::new();
        if !title.content.is_empty() || kind_of(kind).is_titled() {
            opening.push(title.into());
        }
        if let Some(rest) = events.get(title_end + 1..).filter(|rest| !rest.is_empty()) {
            opening.push(Paragraph::read(reader, rest));
        }
        Ok(Callout { attrs, content: reader.quoted_blocks(opening)? }.into())
    }

    /// Which of those that Galley knows it is.
    pub fn kind(&self) -> CalloutKind {
        kind_of(&self.attrs.kind)
    }

    /// The line that heads it.
    pub fn title(&self) -> Option<&[Inline]> {
        match self.content.first() {
            Some(Block::CalloutTitle(title)) => Some(&title.content),
            _ => None,
        }
    }

    /// What follows the line that heads it.
    pub fn body(&self) -> &[Block] {
        &self.content[usize::from(self.title().is_some())..]
    }

    /// The poll it is.
    pub fn poll(&self) -> Option<Poll<'_>> {
        if self.kind() != CalloutKind::Poll {
            return None;
        }
        let body = self.body();
        let list = body.iter().position(|block| items(block).is_some());
        let last = body.iter().rposition(|block| items(block).is_none());
        let vote = last.and_then(|at| vote_address(&body[at]));
        let voted = last.filter(|_| vote.is_some());
        let said = |range: Range<usize>| {
            let blocks = range.filter(|at| Some(*at) != voted).map(|at| &body[at]);
            blocks.filter(|block| !block.is_empty_paragraph()).collect()
        };
        let end = list.unwrap_or(body.len());
        let list = list.map(|at| &body[at]);
        Some(Poll {
            question: self.title().unwrap_or_default(),
            introduction: said(0..end),
            list,
            options: list.and_then(items).unwrap_or_default(),
            consent: said(body.len().min(end + 1)..body.len()),
            vote,
        })
    }
}

impl CalloutKind {
    /// Whether it has a title even where that is empty.
    pub fn is_titled(self) -> bool {
        matches!(self, CalloutKind::Poll | CalloutKind::Aside)
    }
}

fn kind_of(word: &str) -> CalloutKind {
    match word.to_ascii_lowercase().as_str() {
        "poll" => CalloutKind::Poll,
        "pullquote" => CalloutKind::PullQuote,
        "aside" => CalloutKind::Aside,
        "gallery" => CalloutKind::Gallery,
        _ => CalloutKind::Other,
    }
}

fn items(block: &Block) -> Option<&[Item]> {
    match block {
        Block::BulletList(list) => Some(&list.content),
        Block::OrderedList(list) => Some(&list.content),
        _ => None,
    }
}

/// The address in `Vote: <https://…>`, or in the same without the brackets.
fn vote_address(block: &Block) -> Option<&str> {
    let Block::Paragraph(Paragraph { content }) = block else { return None };
    let (Inline::Text { text, marks }, rest) = content.split_first()? else { return None };
    let after = text.strip_prefix(VOTE).filter(|_| marks.is_empty())?;
    let address = match rest {
        [] => after,
        [Inline::Text { marks, .. }] if after.is_empty() => match marks.as_slice() {
            [Mark::Link { attrs }] => &attrs.href,
            _ => return None,
        },
        _ => return None,
    };
    is_web_address(address).then_some(address)
}

/// The kind that a quotation's source opens with as `[!kind]`, and where that ends; not a link whose words begin with
/// `!`.
pub(crate) fn mark(source: &str) -> Option<(&str, usize)> {
    let blank = [' ', '\t'];
    let inside = source.trim_start_matches(blank).strip_prefix('>')?.trim_start_matches(blank);
    let (kind, title) = inside.strip_prefix("[!")?.split_once(']')?;
    let is_mark = is_kind(kind) && !title.starts_with(['(', '[', ':']);
    is_mark.then(|| (kind, source.len() - title.len()))
}

fn is_kind(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The events after the mark, the one that it ends in cut, and no space before the first.
fn without_space<'a>(
    events: &[(Event<'a>, Range<usize>)],
    text: &'a str,
    mark_end: usize,
) -> Read<Vec<(Event<'a>, Range<usize>)>> {
    let mut events = events.to_vec();
    if let Some((Event::Text(words), range)) = events.first_mut() {
        if range.start < mark_end && text.get(range.clone()) != Some(words) {
            return Err(Unmodelled);
        }
        let dropped =
            words.len() - words[mark_end.saturating_sub(range.start)..].trim_start_matches([' ', '\t']).len();
        *words = words[dropped..].to_owned().into();
        range.start += dropped;
        if words.is_empty() {
            events.remove(0);
        }
    }
    let whole = events.first().is_none_or(|(_, range)| range.start >= mark_end);
    if whole { Ok(events) } else { Err(Unmodelled) }
}

/// Where the title's events end: at the first line end, which no mark spans.
fn title_end(events: &[(Event, Range<usize>)]) -> Read<usize> {
    let mut depth = 0_usize;
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(TagEnd::Paragraph) => return Err(Unmodelled),
            Event::End(_) => depth -= 1,
            Event::SoftBreak if depth == 0 => return Ok(at),
            Event::SoftBreak | Event::HardBreak => return Err(Unmodelled),
            _ => {}
        }
    }
    Ok(events.len())
}

impl Part for Callout {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        let mut source = format!("[!{}]", self.attrs.kind);
        if let Some(title) = self.title().filter(|title| !title.is_empty()) {
            source.push(' ');
            source.push_str(&title_source(title, writer));
        }
        let body = self.body();
        if body.iter().all(Block::is_empty_paragraph) && !writer.filled {
            return writer.quoted(&source);
        }
        let follows = !writer.filled && !writer.habits.layout.title_gap && follows_title(&body[0]);
        source.push_str(if follows { "\n" } else { "\n\n" });
        source.push_str(&writer.blocks(body, depth + 1, false));
        writer.quoted(&source)
    }

    fn tidy(&self, definitions: &Definitions) -> Block {
        let kind = if is_kind(&self.attrs.kind) { self.attrs.kind.clone() } else { "note".to_owned() };
        let title = self.title().map(|title| tidy_title(title, definitions)).unwrap_or_default();
        let has_title = !title.content.is_empty() || kind_of(&kind).is_titled();
        let mut content: Vec<Block> = has_title.then(|| title.into()).into_iter().collect();
        content.extend(tidy_blocks(self.body(), definitions, true));
        Callout { attrs: CalloutAttrs { kind }, content }.into()
    }

    /// A pull quote is a quotation; the others are their parts one after the other, headed by the title in bold.
    fn plain(&self) -> Vec<Block> {
        let body = all_plain(self.body());
        if self.kind() == CalloutKind::PullQuote {
            let content = self.title().map(headed).into_iter().chain(body).collect();
            return vec![Quotation { content }.into()];
        }
        let title = self.title().filter(|title| !title.is_empty()).map(headed);
        let body = body.into_iter().filter(|block| !block.is_empty_paragraph());
        title.into_iter().chain(body).collect()
    }

    fn children(&self) -> Vec<&Block> {
        self.content.iter().collect()
    }

    fn children_mut(&mut self) -> Vec<&mut Block> {
        self.content.iter_mut().collect()
    }
}

impl Part for CalloutTitle {
    fn write(&self, writer: &Writer, _depth: usize) -> String {
        title_source(&self.content, writer)
    }

    /// Where no title can stand, words.
    fn tidy(&self, definitions: &Definitions) -> Block {
        Paragraph { content: self.content.clone() }.tidy(definitions)
    }

    fn plain(&self) -> Vec<Block> {
        vec![headed(&self.content)]
    }

    fn lines(&self) -> Lines<'_> {
        Lines::from_buf([&self.content])
    }

    fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        vec![&mut self.content]
    }
}

fn title_source(title: &[Inline], writer: &Writer) -> String {
    Line::new(title, writer.habits, Place::Heading).write(|source| {
        match read_block(&format!("> [!aside] {source}\n> x"), writer.definitions) {
            Block::Callout(found) if found.content.len() == 2 => found.title().map(<[Inline]>::to_vec),
            _ => None,
        }
    })
}

/// A title is one line.
fn tidy_title(title: &[Inline], definitions: &Definitions) -> CalloutTitle {
    let unbroken = |run: &Inline| match run {
        Inline::HardBreak { marks } => Inline::Text { text: " ".to_owned(), marks: marks.clone() },
        other => other.clone(),
    };
    let title: Vec<Inline> = title.iter().map(unbroken).collect();
    CalloutTitle { content: tidy_line(&title, definitions) }
}

/// Whether a block can stand on the line after the title and not be taken for more of it.
fn follows_title(block: &Block) -> bool {
    matches!(block, Block::Paragraph(_) | Block::Figure(_) | Block::Embed(_))
        || matches!(block, Block::BulletList(BulletList { content, .. })
            if content.first().is_some_and(|item| !item.content[0].is_empty_paragraph()))
}

/// A title as a paragraph.
fn headed(title: &[Inline]) -> Block {
    Paragraph { content: title.iter().map(bold).collect() }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a poll's Markdown says: introduction, options, consent, vote address.
    fn parts(body: &str) -> (Vec<String>, usize, Vec<String>, Option<String>) {
        let source = body.lines().map(|line| format!("> {line}\n")).collect::<String>();
        let Block::Callout(callout) =
            read_block(&format!("> [!poll] Why?\n{source}"), &Definitions::default())
        else {
            panic!("{body:?} is no callout")
        };
        let poll = callout.poll().unwrap();
        let words = |blocks: &[&Block]| blocks.iter().map(|block| block.plain_text()).collect();
        let vote = poll.vote.map(str::to_owned);
        (words(&poll.introduction), poll.options.len(), words(&poll.consent), vote)
    }

    #[test]
    fn a_poll_is_taken_apart() {
        let none = Vec::<String>::new;
        let some = |words: &str| vec![words.to_owned()];
        let vote = |address: &str| Some(address.to_owned());
        let table = [
            ("- a\n- b\n\nYou agree.", (none(), 2, some("You agree."), None)),
            (
                "Well?\n\n1. a\n\nVote: <https://a.example/b>",
                (some("Well?"), 1, none(), vote("https://a.example/b")),
            ),
            ("- a\n\nVote: https://a.example/b", (none(), 1, none(), vote("https://a.example/b"))),
            ("Vote: https://a.example/b\n\n- a", (none(), 1, none(), vote("https://a.example/b"))),
            ("- a\n\nVote: mailto:a@a.example", (none(), 1, some("Vote: mailto:a@a.example"), None)),
            ("- a\n\nVote: <https://a.example> now", (none(), 1, some("Vote: https://a.example now"), None)),
            ("Only words.", (some("Only words."), 0, none(), None)),
        ];
        for (body, expected) in table {
            assert_eq!(parts(body), expected, "{body:?}");
        }
    }
}
