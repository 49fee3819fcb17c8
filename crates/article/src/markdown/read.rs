//! Reading one slice: from pulldown's events to a block, or to `raw` where no block models it.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, Event, Parser, Tag, TagEnd};

use super::{
    Definitions, OPTIONS, SEPARATOR,
    inlines::{self, Spot},
    slice::is_blank,
};
use crate::{
    block::{
        Attribution, Block, Callout, CodeBlock, Divider, Footnote, Heading, Paragraph, Quotation, Table,
        callout, list,
    },
    inline::Inline,
};

/// Blocks within blocks beyond this are not modelled: serde and editors give up not much later.
const DEEPEST: usize = 24;

/// No block models this.
#[derive(Debug)]
pub(crate) struct Unmodelled;

pub(crate) type Read<T> = Result<T, Unmodelled>;

pub(crate) type Events<'a> = [(Event<'a>, Range<usize>)];

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
    let read = events(text, skip, definitions).and_then(|events| read_events(text, &events));
    read.unwrap_or_else(|_| (Block::raw(&text[skip..]), Vec::new()))
}

fn events<'a>(text: &'a str, skip: usize, definitions: &Definitions) -> Read<Vec<(Event<'a>, Range<usize>)>> {
    let resolve = |link: BrokenLink<'a>| definitions.resolve(&link);
    let parser = Parser::new_with_broken_link_callback(text, OPTIONS, Some(resolve)).into_offset_iter();
    if parser.reference_definitions().iter().next().is_some() {
        return Err(Unmodelled);
    }
    Ok(parser.filter(|(_, range)| range.start >= skip).collect())
}

/// Reads the one block that events tell of.
pub(super) fn read_events(text: &str, events: &Events) -> Read<(Block, Vec<Spot>)> {
    bounded(events)?;
    let mut reader = Reader { text, events, at: 0, lists: 0, leaf: 0, spots: Vec::new() };
    Ok((reader.only_block()?, reader.spots))
}

/// Whether blocks are not too deep in one another, and no tag goes over a line's end.
fn bounded(events: &Events) -> Read<()> {
    let mut depth = 0_usize;
    for (event, _) in events {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => depth -= 1,
            Event::InlineHtml(html) if html.contains(['\n', '\r']) => return Err(Unmodelled),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(Unmodelled);
        }
    }
    Ok(())
}

/// What is left of a slice's events, and what has been learnt of those before.
pub(crate) struct Reader<'r, 'a> {
    pub(crate) text: &'a str,
    pub(crate) events: &'r Events<'a>,
    /// Index of the next event.
    pub(crate) at: usize,
    /// How many lists the next event stands in.
    pub(crate) lists: usize,
    /// How many lines with words came before.
    leaf: usize,
    spots: Vec<Spot>,
}

impl<'r, 'a> Reader<'r, 'a> {
    fn only_block(&mut self) -> Read<Block> {
        // HTML at the top is a slice of its own, kept whole.
        if matches!(self.event(), Some(Event::Start(Tag::HtmlBlock))) {
            return Err(Unmodelled);
        }
        let block = match self.event() {
            // Footnotes stand only here.
            Some(Event::Start(Tag::FootnoteDefinition(label))) => {
                self.at += 1;
                Footnote::read(self, label)?
            }
            _ => self.block()?,
        };
        if self.at == self.events.len() { Ok(block) } else { Err(Unmodelled) }
    }

    pub(crate) fn event(&self) -> Option<&'r Event<'a>> {
        self.events.get(self.at).map(|(event, _)| event)
    }

    pub(crate) fn in_list(&self) -> bool {
        self.lists > 0
    }

    /// What each of Markdown's openings begins.
    fn block(&mut self) -> Read<Block> {
        let (event, range) = self.events.get(self.at).ok_or(Unmodelled)?;
        self.at += 1;
        match event {
            Event::Rule => Ok(Divider {}.into()),
            Event::Start(Tag::Paragraph) => self.closed(Self::paragraph),
            Event::Start(Tag::Heading { level, .. }) => {
                self.closed(|reader| Heading::read(reader, *level, range))
            }
            Event::Start(Tag::BlockQuote(_)) if !self.is_at_paragraph() => Quotation::read(self),
            Event::Start(Tag::BlockQuote(_)) => match callout::mark(&self.text[range.clone()]) {
                Some((kind, end)) => Callout::read(self, kind, range.start + end),
                None => Quotation::read(self),
            },
            Event::Start(Tag::List(start)) => list::read(self, *start),
            Event::Start(Tag::Table(columns)) => Table::read(self, columns),
            Event::Start(Tag::CodeBlock(kind)) => Ok(CodeBlock::read(self, kind)),
            Event::Start(Tag::HtmlBlock) => Ok(Block::raw(self.verbatim().trim_end_matches('\n'))),
            _ => Err(Unmodelled),
        }
    }

    fn is_at_paragraph(&self) -> bool {
        matches!(self.event(), Some(Event::Start(Tag::Paragraph)))
    }

    /// Reads the inside of a block, then steps over its end.
    fn closed(&mut self, inside: impl FnOnce(&mut Self) -> Block) -> Read<Block> {
        let block = inside(self);
        self.at += 1;
        Ok(block)
    }

    /// Blocks after `opening`, up to the end of their container, and over it. Never none but a callout's title.
    pub(crate) fn blocks(&mut self, opening: Vec<Block>) -> Read<Vec<Block>> {
        self.contained(opening).map(|(blocks, _)| blocks)
    }

    /// The same where words are quoted: the last paragraph may say whose they are.
    pub(crate) fn quoted_blocks(&mut self, opening: Vec<Block>) -> Read<Vec<Block>> {
        let (mut blocks, last) = self.contained(opening)?;
        let standing = blocks.iter().filter(|block| !matches!(block, Block::CalloutTitle(_))).count();
        if let (Some(Block::Paragraph(paragraph)), Some(start), true) = (blocks.last(), last, standing > 1)
            && let Some(attribution) = Attribution::read(self, paragraph, start)
        {
            blocks.pop();
            blocks.push(attribution.into());
        }
        Ok(blocks)
    }

    /// The blocks of a container, and where the last of those read now begins.
    fn contained(&mut self, opening: Vec<Block>) -> Read<(Vec<Block>, Option<usize>)> {
        let mut blocks = opening;
        let mut last = None;
        loop {
            let (event, range) = self.events.get(self.at).ok_or(Unmodelled)?;
            match event {
                Event::End(_) => break,
                Event::Start(tag) if is_block(tag) => blocks.push(self.block()?),
                Event::Rule => blocks.push(self.block()?),
                // The bare line of a tight item.
                _ => blocks.push(self.paragraph()),
            }
            last = Some(range.start);
        }
        self.at += 1;
        // A separator is no block here either.
        blocks.retain(|block| *block != Block::raw(SEPARATOR));
        if blocks.iter().all(|block| matches!(block, Block::CalloutTitle(_))) {
            blocks.push(Block::paragraph(""));
        }
        blocks.shrink_to_fit();
        Ok((blocks, last))
    }

    /// A paragraph, or what is written as one.
    fn paragraph(&mut self) -> Block {
        let mut events = self.leaf_events();
        self.at += events.len();
        if let [(Event::TaskListMarker(_), _), rest @ ..] = events {
            events = rest;
        }
        Paragraph::read(self, events)
    }

    /// The lines of a code or HTML block up to its end, and over it; without the last line end.
    pub(crate) fn verbatim(&mut self) -> String {
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
    pub(crate) fn leaf_events(&self) -> &'r Events<'a> {
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

    pub(crate) fn inlines(&mut self, events: &Events) -> Vec<Inline> {
        let content = inlines::read(self.text, events, self.leaf, &mut self.spots);
        self.leaf += usize::from(!content.is_empty());
        content
    }

    /// The line read last does not have its first characters, so many bytes in the source, after all.
    pub(crate) fn drop_from_leaf(&mut self, characters: usize, bytes: usize) {
        for spot in self.spots.iter_mut().filter(|spot| spot.leaf + 1 == self.leaf) {
            if spot.before == 0 {
                spot.range.start = (spot.range.start + bytes).min(spot.range.end);
            } else {
                spot.before -= characters;
            }
        }
    }
}

fn is_block(tag: &Tag) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}
