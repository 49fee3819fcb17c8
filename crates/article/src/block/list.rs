//! Lists: bulleted, numbered, and of things to do.

use pulldown_cmark::{Event, Tag};
use serde::{Deserialize, Serialize};

use super::{Block, Part, all_plain};
use crate::markdown::{Definitions, Read, Reader, Unmodelled, Writer, prefixed, tidy_blocks};

/// CommonMark's limit for the number of an item.
const LAST_NUMBER: u32 = 999_999_999;

/// A list whose order means nothing, or of things to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct BulletList {
    /// How it is spaced.
    pub attrs: ListAttrs,
    /// Never empty.
    pub content: Vec<Item>,
}

/// A numbered list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct OrderedList {
    /// Where it starts and how it is spaced.
    pub attrs: OrderedAttrs,
    /// Never empty.
    pub content: Vec<Item>,
}

/// How a list is spaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct ListAttrs {
    /// No blank lines between items, so their paragraphs are bare lines.
    pub tight: bool,
}

/// Where a numbered list starts and how it is spaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct OrderedAttrs {
    /// The first number, 0 to 999,999,999 (CommonMark's limit).
    pub start: u32,
    /// No blank lines between items.
    pub tight: bool,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(tag = "type", rename = "list_item")]
pub struct Item {
    /// Whether it is a task.
    #[serde(default)]
    pub attrs: ItemAttrs,
    /// Never empty.
    pub content: Vec<Block>,
}

/// Whether an item is a task.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct ItemAttrs {
    /// `None` for an ordinary item, else whether the task is done.
    #[serde(default)]
    pub checked: Option<bool>,
}

/// Reads a list of either kind; `start` is the number of a numbered one.
pub(crate) fn read(reader: &mut Reader, start: Option<u64>) -> Read<Block> {
    let mut tight = true;
    let mut content = Vec::new();
    reader.lists += 1;
    while let Some(Event::Start(Tag::Item)) = reader.event() {
        reader.at += 1;
        let first = reader.at;
        let blocks = reader.blocks(Vec::new())?;
        tight &= !has_own_paragraph(reader, first);
        content.push(Item { attrs: ItemAttrs { checked: task_mark(reader, first) }, content: blocks });
    }
    reader.lists -= 1;
    reader.at += 1;
    match start {
        None => Ok(BulletList { attrs: ListAttrs { tight }, content }.into()),
        Some(start) => {
            let start = u32::try_from(start).map_err(|_| Unmodelled)?;
            Ok(OrderedList { attrs: OrderedAttrs { start, tight }, content }.into())
        }
    }
}

/// Whether an item holds a set-off paragraph of its own, as those of loose lists do.
fn has_own_paragraph(reader: &Reader, first: usize) -> bool {
    let mut depth = 0_usize;
    reader.events[first..reader.at - 1].iter().any(|(event, _)| {
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
fn task_mark(reader: &Reader, first: usize) -> Option<bool> {
    let skip = usize::from(matches!(reader.events[first].0, Event::Start(Tag::Paragraph)));
    match reader.events.get(first + skip)?.0 {
        Event::TaskListMarker(done) => Some(done),
        _ => None,
    }
}

impl Part for BulletList {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        let own = writer.habits.bullet;
        let bullet = if writer.alternates(depth) { other_bullet(own) } else { own };
        items(&self.content, writer, depth, self.attrs.tight, |_| bullet.to_string())
    }

    fn tidy(&self, definitions: &Definitions) -> Block {
        BulletList { attrs: self.attrs.clone(), content: tidy_items(&self.content, definitions) }.into()
    }

    fn plain(&self) -> Vec<Block> {
        vec![BulletList { attrs: self.attrs.clone(), content: plain_items(&self.content) }.into()]
    }

    fn children(&self) -> Vec<&Block> {
        self.content.iter().flat_map(|item| &item.content).collect()
    }

    fn children_mut(&mut self) -> Vec<&mut Block> {
        self.content.iter_mut().flat_map(|item| &mut item.content).collect()
    }
}

impl Part for OrderedList {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        let habits = writer.habits;
        let delimiter = if writer.alternates(depth) == (habits.delimiter == '.') { ')' } else { '.' };
        let step = u32::from(!habits.same_number);
        let number = |at: usize| self.attrs.start.saturating_add(step * at as u32).min(LAST_NUMBER);
        items(&self.content, writer, depth, self.attrs.tight, |at| format!("{}{delimiter}", number(at)))
    }

    fn tidy(&self, definitions: &Definitions) -> Block {
        let attrs = OrderedAttrs { start: self.attrs.start.min(LAST_NUMBER), ..self.attrs.clone() };
        OrderedList { attrs, content: tidy_items(&self.content, definitions) }.into()
    }

    fn plain(&self) -> Vec<Block> {
        vec![OrderedList { attrs: self.attrs.clone(), content: plain_items(&self.content) }.into()]
    }

    fn children(&self) -> Vec<&Block> {
        self.content.iter().flat_map(|item| &item.content).collect()
    }

    fn children_mut(&mut self) -> Vec<&mut Block> {
        self.content.iter_mut().flat_map(|item| &mut item.content).collect()
    }
}

fn items(
    items: &[Item],
    writer: &Writer,
    depth: usize,
    tight: bool,
    marker: impl Fn(usize) -> String,
) -> String {
    let tight = writer.tight.unwrap_or(tight);
    let gap = " ".repeat(writer.habits.gap);
    let writer = writer.in_list();
    let item = |(at, item): (usize, &Item)| {
        let marker = marker(at) + &gap;
        let task = match item.attrs.checked {
            None => "",
            Some(false) => "[ ] ",
            Some(true) => "[x] ",
        };
        let words = writer.blocks(&item.content, depth + 1, tight);
        let others = writer.habits.layout.inside_item(marker.len());
        prefixed(&format!("{task}{words}"), &marker, &others)
    };
    let items: Vec<String> = items.iter().enumerate().map(item).collect();
    items.join(if tight { "\n" } else { "\n\n" })
}

fn tidy_items(items: &[Item], definitions: &Definitions) -> Vec<Item> {
    let tidy = |item: &Item| {
        let content: Vec<Block> = item.content.iter().map(as_words_in_lists).collect();
        let content = tidy_blocks(&content, definitions, false);
        let can_be_task = matches!(&content[0], Block::Paragraph(words) if !words.content.is_empty());
        Item { attrs: ItemAttrs { checked: item.attrs.checked.filter(|_| can_be_task) }, content }
    };
    let tidied: Vec<Item> = items.iter().map(tidy).collect();
    if tidied.is_empty() {
        return vec![Item { attrs: ItemAttrs::default(), content: vec![Block::paragraph("")] }];
    }
    tidied
}

/// An address alone in a list is words, however deep.
fn as_words_in_lists(block: &Block) -> Block {
    let mut block = block.clone();
    block.walk_mut(&mut |block| {
        if let Block::Embed(embed) = block {
            *block = Block::paragraph(embed.attrs.address.trim());
        }
    });
    block
}

fn plain_items(items: &[Item]) -> Vec<Item> {
    let plain = |item: &Item| Item { attrs: item.attrs.clone(), content: all_plain(&item.content) };
    items.iter().map(plain).collect()
}

fn other_bullet(bullet: char) -> char {
    if bullet == '-' { '*' } else { '-' }
}
