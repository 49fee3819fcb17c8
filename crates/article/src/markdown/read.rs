//! Reading one slice: from pulldown's events to a block, or to `raw` where no block models it.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

use super::{
    Definitions, OPTIONS, SEPARATOR,
    inlines::{self, Spot},
    slice::is_blank,
};
use crate::{Block, CodeAttrs, HeadingAttrs, Inline, Item, ItemAttrs, ListAttrs, OrderedAttrs};

/// Blocks within blocks beyond this are not modelled: serde and editors give up not much later.
const DEEPEST: usize = 24;

/// No block models this.
#[derive(Debug)]
pub(super) struct Unmodelled;

pub(super) type Read<T> = Result<T, Unmodelled>;

pub(super) type Events<'a> = [(Event<'a>, Range<usize>)];

/// Reads a slice by itself. Total: what gives not exactly one block is raw.
pub(crate) fn read_block(source: &str, definitions: &Definitions) -> Block {
    read_spots(source, definitions).0
}

/// Reads a slice by itself, and says where its words stand in the source.
pub(super) fn read_spots(source: &str, definitions: &Definitions) -> (Block, Vec<Spot>) {
    if is_blank(source) {
        return (Block::paragraph(""), Vec::new());
    }
    let stubs = definitions.stubs(source);
    if stubs.is_empty() {
        return read_after(source, 0, definitions);
    }
    let (block, mut spots) = read_after(&format!("{stubs}{source}"), stubs.len(), definitions);
    spots
        .iter_mut()
        .for_each(|spot| spot.range = spot.range.start - stubs.len()..spot.range.end - stubs.len());
    (block, spots)
}

fn read_after(text: &str, skip: usize, definitions: &Definitions) -> (Block, Vec<Spot>) {
    let read = events(text, skip, definitions).and_then(|events| {
        let mut reader = Reader { text, events: &events, at: 0, leaf: 0, spots: Vec::new() };
        Ok((reader.only_block()?, reader.spots))
    });
    read.unwrap_or_else(|_| (Block::raw(&text[skip..]), Vec::new()))
}

fn events<'a>(text: &'a str, skip: usize, definitions: &Definitions) -> Read<Vec<(Event<'a>, Range<usize>)>> {
    let resolve = |link: BrokenLink<'a>| definitions.resolve(&link);
    let parser = Parser::new_with_broken_link_callback(text, OPTIONS, Some(resolve)).into_offset_iter();
    if parser.reference_definitions().iter().next().is_some() {
        return Err(Unmodelled);
    }
    let mut events = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in parser.filter(|(_, range)| range.start >= skip) {
        match &event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => depth -= 1,
            Event::InlineHtml(html) if html.contains(['\n', '\r']) => return Err(Unmodelled),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(Unmodelled);
        }
        events.push((event, range));
    }
    Ok(events)
}

struct Reader<'r, 'a> {
    text: &'a str,
    events: &'r Events<'a>,
    at: usize,
    leaf: usize,
    spots: Vec<Spot>,
}

impl<'r, 'a> Reader<'r, 'a> {
    fn only_block(&mut self) -> Read<Block> {
        // HTML at the top is a slice of its own, kept whole.
        if matches!(self.event(), Some(Event::Start(Tag::HtmlBlock))) {
            return Err(Unmodelled);
        }
        let block = self.block()?;
        if self.at == self.events.len() { Ok(block) } else { Err(Unmodelled) }
    }

    fn event(&self) -> Option<&Event<'a>> {
        self.events.get(self.at).map(|(event, _)| event)
    }

    fn block(&mut self) -> Read<Block> {
        let (event, range) = self.events.get(self.at).ok_or(Unmodelled)?;
        self.at += 1;
        match event {
            Event::Rule => Ok(Block::Divider),
            Event::Start(Tag::Paragraph) => self.closed(Self::line),
            Event::Start(Tag::Heading { level, .. }) => self.closed(|reader| reader.heading(*level, range)),
            Event::Start(Tag::BlockQuote(_)) if is_callout(&self.text[range.clone()]) => Err(Unmodelled),
            Event::Start(Tag::BlockQuote(_)) => Ok(Block::Quotation { content: self.blocks()? }),
            Event::Start(Tag::List(start)) => self.list(*start),
            Event::Start(Tag::CodeBlock(kind)) => Ok(self.code(kind)),
            Event::Start(Tag::HtmlBlock) => Ok(Block::raw(self.verbatim().trim_end_matches('\n'))),
            _ => Err(Unmodelled),
        }
    }

    /// Reads the inside of a block, then steps over its end.
    fn closed(&mut self, inside: impl FnOnce(&mut Self) -> Read<Block>) -> Read<Block> {
        let block = inside(self)?;
        self.at += 1;
        Ok(block)
    }

    /// Blocks up to the end of their container, and over it. Never none.
    fn blocks(&mut self) -> Read<Vec<Block>> {
        let mut blocks = Vec::new();
        loop {
            match self.event().ok_or(Unmodelled)? {
                Event::End(_) => break,
                Event::Start(tag) if is_block(tag) => blocks.push(self.block()?),
                Event::Rule => blocks.push(self.block()?),
                // The bare line of a tight item.
                _ => blocks.push(self.line()?),
            }
        }
        self.at += 1;
        // A separator is no block here either.
        blocks.retain(|block| *block != Block::raw(SEPARATOR));
        if blocks.is_empty() {
            blocks.push(Block::paragraph(""));
        }
        Ok(blocks)
    }

    /// A paragraph, or the figure it is.
    fn line(&mut self) -> Read<Block> {
        let mut events = self.leaf_events();
        self.at += events.len();
        if let [(Event::TaskListMarker(_), _), rest @ ..] = events {
            events = rest;
        }
        match inlines::as_figure(events) {
            Some((attrs, caption)) => Ok(Block::Figure { attrs, content: self.inlines(caption) }),
            None => Ok(Block::Paragraph { content: self.inlines(events) }),
        }
    }

    fn heading(&mut self, level: HeadingLevel, range: &Range<usize>) -> Read<Block> {
        let events = self.leaf_events();
        self.at += events.len();
        let mut content = self.inlines(events);
        let id = take_anchor(&mut content, &self.text[range.clone()]);
        Ok(Block::Heading { attrs: HeadingAttrs { level: level as u8, id }, content })
    }

    fn list(&mut self, start: Option<u64>) -> Read<Block> {
        let mut tight = true;
        let mut content = Vec::new();
        while let Some(Event::Start(Tag::Item)) = self.event() {
            self.at += 1;
            let first = self.at;
            let blocks = self.blocks()?;
            tight &= !self.has_own_paragraph(first);
            content.push(Item { attrs: ItemAttrs { checked: self.task_mark(first) }, content: blocks });
        }
        self.at += 1;
        match start {
            None => Ok(Block::BulletList { attrs: ListAttrs { tight }, content }),
            Some(start) => {
                let start = u32::try_from(start).map_err(|_| Unmodelled)?;
                Ok(Block::OrderedList { attrs: OrderedAttrs { start, tight }, content })
            }
        }
    }

    /// Whether an item holds a set-off paragraph of its own, as those of loose lists do.
    fn has_own_paragraph(&self, first: usize) -> bool {
        let mut depth = 0_usize;
        self.events[first..self.at - 1].iter().any(|(event, _)| {
            let own = depth == 0 && matches!(event, Event::Start(Tag::Paragraph));
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            own
        })
    }

    /// The task mark of the item whose events begin at `first`.
    fn task_mark(&self, first: usize) -> Option<bool> {
        let skip = usize::from(matches!(self.events[first].0, Event::Start(Tag::Paragraph)));
        match self.events.get(first + skip)?.0 {
            Event::TaskListMarker(done) => Some(done),
            _ => None,
        }
    }

    fn code(&mut self, kind: &CodeBlockKind) -> Block {
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.to_string(),
            CodeBlockKind::Indented => String::new(),
        };
        let code = self.verbatim();
        let content = if code.is_empty() { Vec::new() } else { vec![Inline::text(code)] };
        Block::CodeBlock { attrs: CodeAttrs { info }, content }
    }

    /// The lines of a code or HTML block up to its end, and over it; without the last line end.
    fn verbatim(&mut self) -> String {
        let mut lines = String::new();
        while let Some(Event::Text(line) | Event::Html(line)) = self.event() {
            lines.push_str(line);
            self.at += 1;
        }
        self.at += 1;
        let mut lines = lines.replace("\r\n", "\n").replace('\r', "\n");
        lines.truncate(lines.strip_suffix('\n').map_or(lines.len(), str::len));
        lines
    }

    /// The events of the line that begins here.
    fn leaf_events(&self) -> &'r Events<'a> {
        let mut depth = 0_usize;
        let end = self.events[self.at..].iter().position(|(event, _)| match event {
            Event::Start(tag) if is_block(tag) => true,
            Event::Start(_) => {
                depth += 1;
                false
            }
            Event::End(_) if depth == 0 => true,
            Event::End(_) => {
                depth -= 1;
                false
            }
            Event::Rule => true,
            _ => false,
        });
        &self.events[self.at..end.map_or(self.events.len(), |end| self.at + end)]
    }

    fn inlines(&mut self, events: &Events) -> Vec<Inline> {
        let content = inlines::read(self.text, events, self.leaf, &mut self.spots);
        self.leaf += usize::from(!content.is_empty());
        content
    }
}

fn is_block(tag: &Tag) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// Whether a quotation's source opens with `[!kind]`, and not with a link whose words begin with `!`.
fn is_callout(source: &str) -> bool {
    let inside = source.trim_start_matches([' ', '\t', '>']);
    inside.strip_prefix("[!").and_then(|rest| rest.split_once(']')).is_some_and(|(kind, title)| {
        !kind.is_empty()
            && !title.starts_with(['(', '[', ':'])
            && kind.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    })
}

/// Takes a final ` {#anchor}` off a heading, where its source has it unescaped.
fn take_anchor(content: &mut Vec<Inline>, source: &str) -> String {
    let alone = content.len() == 1;
    let Some(Inline::Text { text, marks }) = content.last_mut() else { return String::new() };
    let Some((words, id)) = text.strip_suffix('}').and_then(|text| text.rsplit_once(" {#")) else {
        return String::new();
    };
    let as_written = format!(" {{#{id}}}");
    if !marks.is_empty() || !is_anchor(id) || alone && words.is_empty() || !source.contains(&as_written) {
        return String::new();
    }
    let id = id.to_owned();
    text.truncate(words.trim_end_matches(' ').len());
    if text.is_empty() {
        content.pop();
    }
    id
}

/// Whether a name can stand in `{#…}` without being taken for something else.
pub(super) fn is_anchor(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'))
}
