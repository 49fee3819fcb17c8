//! The blocks of a piece. Their serde form is the JSON of the editor's document.

use serde::{Deserialize, Serialize};

use crate::inline::{Inline, plain_text};

/// One block. What none of these models is [`Block::Raw`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph; an empty one is what Enter makes, and Markdown cannot hold.
    Paragraph {
        /// The line.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        content: Vec<Inline>,
    },
    /// A heading.
    Heading {
        /// Its level and anchor.
        attrs: HeadingAttrs,
        /// The line.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        content: Vec<Inline>,
    },
    /// A list whose order means nothing.
    BulletList {
        /// How it is spaced.
        attrs: ListAttrs,
        /// Never empty.
        content: Vec<Item>,
    },
    /// A numbered list.
    OrderedList {
        /// Where it starts and how it is spaced.
        attrs: OrderedAttrs,
        /// Never empty.
        content: Vec<Item>,
    },
    /// Somebody else's words.
    Quotation {
        /// Never empty.
        content: Vec<Block>,
    },
    /// A picture with its caption.
    Figure {
        /// Which picture, and what it is in words.
        attrs: FigureAttrs,
        /// The caption; it holds no picture.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        content: Vec<Inline>,
    },
    /// Code, or anything set as typed.
    CodeBlock {
        /// Its language.
        attrs: CodeAttrs,
        /// One unmarked run, or none. Line ends are `\n`; the last line has none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        content: Vec<Inline>,
    },
    /// A break between sections.
    Divider,
    /// Markdown that no block models, kept byte for byte.
    Raw {
        /// One unmarked run with the source, its line ends as they were.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        content: Vec<Inline>,
    },
}

/// A heading's level and anchor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct HeadingAttrs {
    /// 1 to 6. The headline is level 1, so a body has 2 to 4.
    pub level: u8,
    /// The anchor the writer gave it (`## Words {#words}`), empty when none.
    #[serde(default)]
    pub id: String,
}

/// How a list is spaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ListAttrs {
    /// No blank lines between items, so their paragraphs are bare lines.
    pub tight: bool,
}

/// Where a numbered list starts and how it is spaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct OrderedAttrs {
    /// The first number, 0 to 999,999,999 (CommonMark's limit).
    pub start: u32,
    /// No blank lines between items.
    pub tight: bool,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
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
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ItemAttrs {
    /// `None` for an ordinary item, else whether the task is done.
    #[serde(default)]
    pub checked: Option<bool>,
}

/// Which picture a figure shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FigureAttrs {
    /// The picture's name in the piece, the key of its credit. A figure may wait for its file.
    pub src: String,
    /// The same in words, for those who cannot see it.
    #[serde(default)]
    pub alt: String,
    /// The Markdown title, empty when there is none.
    #[serde(default)]
    pub title: String,
}

/// What a code block says of itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct CodeAttrs {
    /// The info string after the fence; its first word is the language.
    #[serde(default)]
    pub info: String,
}

impl Block {
    /// A paragraph of unmarked words.
    pub fn paragraph(text: &str) -> Self {
        let content = if text.is_empty() { Vec::new() } else { vec![Inline::text(text)] };
        Block::Paragraph { content }
    }

    /// Markdown kept as it is.
    pub fn raw(source: &str) -> Self {
        let content = if source.is_empty() { Vec::new() } else { vec![Inline::text(source)] };
        Block::Raw { content }
    }

    /// The words of the block and of all inside it, a line for each innermost block.
    pub fn plain_text(&self) -> String {
        let lines = |blocks: &[Block]| blocks.iter().map(Block::plain_text).collect::<Vec<_>>().join("\n");
        match self {
            Block::Paragraph { content }
            | Block::Heading { content, .. }
            | Block::Figure { content, .. }
            | Block::CodeBlock { content, .. }
            | Block::Raw { content } => plain_text(content),
            Block::Quotation { content } => lines(content),
            Block::BulletList { content, .. } | Block::OrderedList { content, .. } => {
                content.iter().map(|item| lines(&item.content)).collect::<Vec<_>>().join("\n")
            }
            Block::Divider => String::new(),
        }
    }

    /// Calls `visit` on this block and on every block inside it, outermost first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Block)) {
        visit(self);
        match self {
            Block::Quotation { content } => content.iter().for_each(|block| block.walk(visit)),
            Block::BulletList { content, .. } | Block::OrderedList { content, .. } => {
                content.iter().flat_map(|item| &item.content).for_each(|block| block.walk(visit));
            }
            _ => {}
        }
    }
}
