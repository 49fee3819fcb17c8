//! Writing a block: total, and checked by reading it back.

use super::{
    Definitions, Habits,
    line::{Line, Place},
    read::read_block,
    tidy_block,
};
use crate::{
    block::{Attribution, Block},
    inline::Inline,
};

/// Writes a block as the source of a slice, without a final line end, with `\n` between lines, and
/// tells what it reads as: the block, tidied, unless no Markdown can say it.
pub(crate) fn write_block(block: &Block, habits: &Habits, definitions: &Definitions) -> (String, Block) {
    if let Block::Raw(raw) = block {
        let source = raw.source();
        let read = read_block(&source, definitions);
        return (source, read);
    }
    let block = tidy_block(block, definitions);
    let first = match write_laid_out(&block, habits, definitions) {
        Ok(written) => return written,
        Err(first) => first,
    };
    let plain = habits.laid_out_anew();
    if plain == *habits { first } else { write_laid_out(&block, &plain, definitions).unwrap_or(first) }
}

/// The first way that reads back as the tidied block; else the first of all.
fn write_laid_out(
    block: &Block,
    habits: &Habits,
    definitions: &Definitions,
) -> Result<(String, Block), (String, Block)> {
    let write = |(tight, mixed, filled)| {
        let writer = Writer { habits, definitions, tight, mixed, filled, alternate: false, in_list: false };
        let source = block.part().write(&writer, 0);
        let read = read_block(&source, definitions);
        (source, read)
    };
    let first = write((None, false, false));
    if alike(&first.1, block) {
        return Ok(first);
    }
    let spacings = [None, Some(false), Some(true)];
    let others = spacings.into_iter().flat_map(|tight| {
        [(tight, false, false), (tight, true, false), (tight, false, true), (tight, true, true)]
    });
    others.map(write).find(|(_, read)| alike(read, block)).ok_or(first)
}

/// Whether two blocks are equal but for the spacing of lists, which not every list can choose.
fn alike(a: &Block, b: &Block) -> bool {
    a == b || loosened(a) == loosened(b)
}

fn loosened(block: &Block) -> Block {
    let mut block = block.clone();
    block.walk_mut(&mut |block| match block {
        Block::BulletList(list) => list.attrs.tight = false,
        Block::OrderedList(list) => list.attrs.tight = false,
        _ => {}
    });
    block
}

/// How blocks are to be written.
#[derive(Clone, Copy)]
pub(crate) struct Writer<'a> {
    pub(crate) habits: &'a Habits,
    pub(crate) definitions: &'a Definitions,
    /// Whether all lists are tight or loose, where as asked they would read differently.
    pub(crate) tight: Option<bool>,
    /// Lists in lists take the other marker, because bullets alone on a line would be a divider.
    mixed: bool,
    /// What is empty inside a container holds a separator, because readers lose their way without.
    pub(crate) filled: bool,
    /// The next list takes the other marker, because one stands before it.
    alternate: bool,
    /// Within a list, an address alone in a paragraph is words.
    pub(crate) in_list: bool,
}

impl Writer<'_> {
    /// How the inside of a list is written.
    pub(crate) fn in_list(self) -> Self {
        Writer { in_list: true, ..self }
    }

    /// Whether a list takes the other marker.
    pub(crate) fn alternates(&self, depth: usize) -> bool {
        self.alternate ^ (self.mixed && depth % 2 == 1)
    }

    pub(crate) fn blocks(&self, blocks: &[Block], depth: usize, tight: bool) -> String {
        let mut out = String::new();
        let mut alternate = false;
        for (at, block) in blocks.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| &blocks[before]);
            if let Some(before) = before {
                out.push_str(if tight && can_touch(before, block) { "\n" } else { "\n\n" });
                alternate = !alternate && same_list(before, block);
            }
            let source = block.part().write(&Writer { alternate, ..*self }, depth);
            let is_last = before.is_some() && at + 1 == blocks.len();
            out.push_str(&if is_last { undashed(block, source) } else { source });
        }
        out
    }

    /// A line of words in a paragraph, after what stands before them there.
    pub(crate) fn paragraph(&self, before: &str, content: &[Inline]) -> String {
        let read = |source: &str| match read_block(&format!("{before}{source}"), self.definitions) {
            Block::Paragraph(paragraph) => Ok(paragraph.content),
            Block::Figure(figure) if !before.is_empty() => Ok(figure.content),
            other => Err(other),
        };
        let said = |source: &str| match read(source) {
            // Where it is words: in lists, or with its colon escaped.
            Err(Block::Embed(_)) => read(&source.replacen(':', "\\:", 1)).ok(),
            read => read.ok(),
        };
        let line = Line::new(content, self.habits, Place::Paragraph).write(said);
        let rebroken = self.habits.layout.rebroken(&line);
        rebroken.filter(|line| said(line).as_deref() == Some(content)).unwrap_or(line)
    }

    /// Lines as they are quoted.
    pub(crate) fn quoted(&self, text: &str) -> String {
        prefixed(text, self.habits.layout.quote, self.habits.layout.quote)
    }
}

/// The source of a container's last block; a paragraph that opens with a dash does not say who was quoted.
fn undashed(block: &Block, source: String) -> String {
    match block {
        Block::Paragraph(_) if Attribution::takes(&source) => source.replacen('—', "&mdash;", 1),
        _ => source,
    }
}

/// Lines with a prefix for the first and one for the others. Lines without words get no trailing space.
pub(crate) fn prefixed(text: &str, first: &str, others: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8 + first.len());
    for (at, line) in text.split('\n').enumerate() {
        let prefix = if at == 0 { first } else { others };
        if at > 0 {
            out.push('\n');
        }
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
    out
}

/// Whether a block can follow another on the next line, as in tight lists.
fn can_touch(before: &Block, after: &Block) -> bool {
    let words = |block: &Block| matches!(block, Block::Paragraph(_) | Block::Figure(_) | Block::Table(_));
    let closed = |block: &Block| matches!(block, Block::Heading(_) | Block::CodeBlock(_) | Block::Divider(_));
    let raw = |block: &Block| matches!(block, Block::Raw(_));
    // Only 1 begins a list right below words.
    let late = matches!(after, Block::OrderedList(list) if list.attrs.start != 1);
    !(late && words(before)
        || raw(before)
        || raw(after)
        || words(after) && !closed(before)
        || same_list(before, after))
}

fn same_list(a: &Block, b: &Block) -> bool {
    matches!(
        (a, b),
        (Block::BulletList(_), Block::BulletList(_)) | (Block::OrderedList(_), Block::OrderedList(_))
    )
}
