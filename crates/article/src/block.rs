//! The blocks of a piece: a table of them, one file each. Their serde form is the JSON of the editor's document.
//!
//! To add one: a file in `block/` with its type and [`Part`], its line in the table, and its place among what
//! Markdown opens (`markdown/read.rs`).

mod attribution;
pub(crate) mod callout;
mod code;
mod divider;
mod embed;
mod figure;
mod footnote;
mod heading;
pub(crate) mod list;
mod paragraph;
mod quotation;
mod raw;
pub(crate) mod table;

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

pub use attribution::Attribution;
pub use callout::{Callout, CalloutAttrs, CalloutKind, CalloutTitle, Poll};
pub use code::{CodeAttrs, CodeBlock};
pub use divider::Divider;
pub use embed::{Embed, EmbedAttrs};
pub use figure::{Figure, FigureAttrs};
pub use footnote::{Footnote, FootnoteAttrs};
pub use heading::{Heading, HeadingAttrs};
pub use list::{BulletList, Item, ItemAttrs, ListAttrs, OrderedAttrs, OrderedList};
pub use paragraph::Paragraph;
pub use quotation::Quotation;
pub use raw::Raw;
pub use table::{Align, Cell, Row, Table, TableAttrs};

use crate::{
    inline::{Inline, plain_text},
    markdown::{Definitions, Writer},
};

/// Lines of words. Most blocks have one, which is asked for so often that it is not put on the heap.
pub type Lines<'a> = SmallVec<[&'a [Inline]; 1]>;

/// What every kind of block can do.
pub(crate) trait Part {
    /// Its Markdown, without a final line end.
    fn write(&self, writer: &Writer, depth: usize) -> String;

    /// Itself as Markdown can hold it.
    fn tidy(&self, definitions: &Definitions) -> Block;

    /// Itself in ordinary blocks.
    fn plain(&self) -> Vec<Block>;

    /// Its own lines of words, in reading order, without those of the blocks inside it.
    fn lines(&self) -> Lines<'_> {
        Lines::new()
    }

    /// The same, to be changed.
    fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        Vec::new()
    }

    /// The blocks inside it, in reading order.
    fn children(&self) -> Vec<&Block> {
        Vec::new()
    }

    /// The same, to be changed.
    fn children_mut(&mut self) -> Vec<&mut Block> {
        Vec::new()
    }
}

macro_rules! blocks {
    ($($(#[$doc:meta])* $kind:ident),* $(,)?) => {
        /// One block. What none of these models is [`Raw`].
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
        #[serde(tag = "type", rename_all = "snake_case")]
        pub enum Block {
            $($(#[$doc])* $kind($kind)),*
        }

        impl Block {
            pub(crate) fn part(&self) -> &dyn Part {
                match self { $(Block::$kind(block) => block),* }
            }

            pub(crate) fn part_mut(&mut self) -> &mut dyn Part {
                match self { $(Block::$kind(block) => block),* }
            }
        }

        $(impl From<$kind> for Block {
            fn from(block: $kind) -> Block {
                Block::$kind(block)
            }
        })*
    };
}

blocks! {
    /// Words.
    Paragraph,
    /// A heading.
    Heading,
    /// A list whose order means nothing, or of things to do.
    BulletList,
    /// A numbered list.
    OrderedList,
    /// Somebody else's words.
    Quotation,
    /// Who said what is quoted; only at the end of a quotation or a callout.
    Attribution,
    /// A part set apart: a poll, a pull quote, an aside, a gallery.
    Callout,
    /// What a callout is headed by; only at its start.
    CalloutTitle,
    /// A picture with its caption.
    Figure,
    /// Something shown from elsewhere: a video, a post, a map.
    Embed,
    /// Rows and columns.
    Table,
    /// Code, or anything set as typed.
    CodeBlock,
    /// What a footnote says; only at the top of the piece.
    Footnote,
    /// A break between sections.
    Divider,
    /// Markdown that no block models, kept byte for byte.
    Raw,
}

impl Block {
    /// A paragraph of unmarked words.
    pub fn paragraph(text: &str) -> Self {
        Paragraph { content: run(text) }.into()
    }

    /// Markdown kept as it is.
    pub fn raw(source: &str) -> Self {
        Raw { content: run(source) }.into()
    }

    /// Whether it is a paragraph without words, as Enter makes and Markdown cannot hold.
    pub fn is_empty_paragraph(&self) -> bool {
        matches!(self, Block::Paragraph(Paragraph { content }) if content.is_empty())
    }

    /// The same in ordinary blocks, for what knows no others: paragraphs, headings, lists, quotations, code,
    /// dividers, pictures on a line. What is inside those is ordinary too.
    pub fn plain(&self) -> Vec<Block> {
        self.part().plain()
    }

    /// Its own lines of words, in reading order, without those of the blocks inside it.
    pub fn lines(&self) -> Lines<'_> {
        self.part().lines()
    }

    /// The same, to be changed.
    pub fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        self.part_mut().lines_mut()
    }

    /// The blocks inside it, in reading order.
    pub fn children(&self) -> Vec<&Block> {
        self.part().children()
    }

    /// The same, to be changed.
    pub fn children_mut(&mut self) -> Vec<&mut Block> {
        self.part_mut().children_mut()
    }

    /// The words of the block and of all inside it, a line for each innermost block; of an embed, its address.
    pub fn plain_text(&self) -> String {
        if let Block::Embed(embed) = self {
            return embed.attrs.address.clone();
        }
        let own = self.lines().into_iter().map(plain_text);
        let inside = self.children().into_iter().map(Block::plain_text);
        own.chain(inside).collect::<Vec<_>>().join("\n")
    }

    /// Calls `visit` on this block and on every block inside it, outermost first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Block)) {
        visit(self);
        self.children().into_iter().for_each(|block| block.walk(visit));
    }

    /// The same, to change each.
    pub fn walk_mut(&mut self, visit: &mut impl FnMut(&mut Block)) {
        visit(self);
        self.children_mut().into_iter().for_each(|block| block.walk_mut(visit));
    }
}

/// Unmarked words as the one run they are, or none.
pub(crate) fn run(text: &str) -> Vec<Inline> {
    if text.is_empty() { Vec::new() } else { vec![Inline::text(text)] }
}

/// Each block in ordinary ones.
fn all_plain(blocks: &[Block]) -> Vec<Block> {
    blocks.iter().flat_map(Block::plain).collect()
}
