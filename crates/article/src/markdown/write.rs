//! Writing a block: total, and checked by reading it back.

use super::{
    Definitions, Habits, SEPARATOR,
    escape::{self, Care},
    habits::HeadingStyle,
    line::{Line, Place, push_picture},
    read::read_block,
    tidy_block,
};
use crate::{Block, FigureAttrs, HeadingAttrs, Inline, Item, PictureAttrs, inline::plain_text};

/// Writes a block as the source of a slice, without a final line end, with `\n` between lines, and
/// tells what it reads as: the block, tidied, unless no Markdown can say it.
pub(crate) fn write_block(block: &Block, habits: &Habits, definitions: &Definitions) -> (String, Block) {
    if let Block::Raw { content } = block {
        let source = plain_text(content);
        let read = read_block(&source, definitions);
        return (source, read);
    }
    let block = tidy_block(block, definitions);
    let write = |(tight, mixed, filled)| {
        let source = Writer { habits, definitions, tight, mixed, filled }.block(&block, 0, false);
        let read = read_block(&source, definitions);
        (source, read)
    };
    let first = write((None, false, false));
    if alike(&first.1, &block) {
        return first;
    }
    let spacings = [None, Some(false), Some(true)];
    let others = spacings.into_iter().flat_map(|tight| {
        [(tight, false, false), (tight, true, false), (tight, false, true), (tight, true, true)]
    });
    others.map(write).find(|(_, read)| alike(read, &block)).unwrap_or(first)
}

/// Whether two blocks are equal but for the spacing of lists, which not every list can choose.
fn alike(a: &Block, b: &Block) -> bool {
    a == b || loosened(a) == loosened(b)
}

fn loosened(block: &Block) -> Block {
    let mut block = block.clone();
    loosen(&mut block);
    block
}

fn loosen(block: &mut Block) {
    match block {
        Block::BulletList { attrs, content } => {
            attrs.tight = false;
            content.iter_mut().flat_map(|item| &mut item.content).for_each(loosen);
        }
        Block::OrderedList { attrs, content } => {
            attrs.tight = false;
            content.iter_mut().flat_map(|item| &mut item.content).for_each(loosen);
        }
        Block::Quotation { content } => content.iter_mut().for_each(loosen),
        _ => {}
    }
}

struct Writer<'a> {
    habits: &'a Habits,
    definitions: &'a Definitions,
    /// Whether all lists are tight or loose, where as asked they would read differently.
    tight: Option<bool>,
    /// Lists in lists take the other marker, because bullets alone on a line would be a divider.
    mixed: bool,
    /// What is empty inside a container holds a separator, because readers lose their way without.
    filled: bool,
}

impl Writer<'_> {
    /// A block without a final line end. `alternate` takes the other marker for a list.
    fn block(&self, block: &Block, depth: usize, alternate: bool) -> String {
        let alternate = alternate ^ (self.mixed && depth % 2 == 1);
        match block {
            Block::Paragraph { content } if content.is_empty() && depth > 0 && self.filled => {
                SEPARATOR.to_owned()
            }
            Block::Paragraph { content } => self.paragraph(content),
            Block::Heading { attrs, content } => self.heading(attrs, content, depth),
            Block::BulletList { attrs, content } => {
                let bullet = if alternate { other_bullet(self.habits.bullet) } else { self.habits.bullet };
                self.list(content, depth, attrs.tight, |_| bullet.to_string())
            }
            Block::OrderedList { attrs, content } => {
                let delimiter = if alternate == (self.habits.delimiter == '.') { ')' } else { '.' };
                let step = u32::from(!self.habits.same_number);
                let number = |at: usize| attrs.start.saturating_add(step * at as u32).min(999_999_999);
                self.list(content, depth, attrs.tight, |at| format!("{}{delimiter}", number(at)))
            }
            Block::Quotation { content } => prefixed(&self.blocks(content, depth + 1, false), "> ", "> "),
            Block::Figure { attrs, content } => self.figure(attrs, content),
            Block::CodeBlock { attrs, content } => self.code(&attrs.info, &plain_text(content), depth),
            Block::Divider if depth > 0 => "___".to_owned(),
            Block::Divider => self.habits.divider.clone(),
            Block::Raw { content } => plain_text(content),
        }
    }

    fn blocks(&self, blocks: &[Block], depth: usize, tight: bool) -> String {
        let mut out = String::new();
        let mut alternate = false;
        for (at, block) in blocks.iter().enumerate() {
            if let Some(before) = at.checked_sub(1).map(|before| &blocks[before]) {
                out.push_str(if tight && can_touch(before, block) { "\n" } else { "\n\n" });
                alternate = !alternate && same_list(before, block);
            }
            out.push_str(&self.block(block, depth, alternate));
        }
        out
    }

    fn paragraph(&self, content: &[Inline]) -> String {
        Line::new(content, self.habits, Place::Paragraph).write(|source| {
            match read_block(source, self.definitions) {
                Block::Paragraph { content } => Some(content),
                _ => None,
            }
        })
    }

    fn heading(&self, attrs: &HeadingAttrs, content: &[Inline], depth: usize) -> String {
        let anchor = if attrs.id.is_empty() { String::new() } else { format!(" {{#{}}}", attrs.id) };
        let hashes = "#".repeat(usize::from(attrs.level));
        let with_hashes = |words: &str| format!("{hashes} {words}{anchor}").trim_end().to_owned();
        let words = Line::new(content, self.habits, Place::Heading).write(|source| {
            match read_block(&with_hashes(source), self.definitions) {
                Block::Heading { attrs: found, content } if found == *attrs => Some(content),
                _ => None,
            }
        });
        match &self.habits.heading {
            HeadingStyle::Underlined(line) if depth == 0 && attrs.level <= 2 && !content.is_empty() => {
                underlined(&escape::guard_line(&format!("{words}{anchor}")), attrs.level, line)
            }
            HeadingStyle::ClosedHashes => format!("{} {hashes}", with_hashes(&words)),
            _ => with_hashes(&words),
        }
    }

    fn list(&self, items: &[Item], depth: usize, tight: bool, marker: impl Fn(usize) -> String) -> String {
        let tight = self.tight.unwrap_or(tight);
        let gap = " ".repeat(self.habits.gap);
        let item = |(at, item): (usize, &Item)| {
            let marker = marker(at) + &gap;
            let task = match item.attrs.checked {
                None => "",
                Some(false) => "[ ] ",
                Some(true) => "[x] ",
            };
            let words = self.blocks(&item.content, depth + 1, tight);
            prefixed(&format!("{task}{words}"), &marker, &" ".repeat(marker.len()))
        };
        let items: Vec<String> = items.iter().enumerate().map(item).collect();
        items.join(if tight { "\n" } else { "\n\n" })
    }

    fn figure(&self, attrs: &FigureAttrs, caption: &[Inline]) -> String {
        let picture = self.picture(attrs);
        if caption.is_empty() {
            return picture;
        }
        let caption = Line::new(caption, self.habits, Place::Paragraph).write(|source| {
            match read_block(&format!("{picture}\n{source}"), self.definitions) {
                Block::Figure { content, .. } => Some(content),
                _ => None,
            }
        });
        format!("{picture}\n{caption}")
    }

    fn picture(&self, attrs: &FigureAttrs) -> String {
        let FigureAttrs { src, alt, title } = attrs.clone();
        let picture = PictureAttrs { src, alt, title };
        let write = |care| {
            let mut out = String::new();
            push_picture(&mut out, &picture, care);
            out
        };
        let wanted = Block::Figure { attrs: attrs.clone(), content: Vec::new() };
        let reads_back = |source: &String| read_block(source, self.definitions) == wanted;
        [Care::Light, Care::Careful]
            .into_iter()
            .map(write)
            .find(reads_back)
            .unwrap_or_else(|| write(Care::Total))
    }

    fn code(&self, info: &str, code: &str, depth: usize) -> String {
        if self.habits.indented && depth == 0 && info.is_empty() && can_indent(code) {
            return prefixed(code, "    ", "    ");
        }
        let fence = if info.contains('`') { '~' } else { self.habits.fence };
        let longest = code.split(|c| c != fence).map(str::len).max().unwrap_or(0);
        let fence = fence.to_string().repeat(self.habits.fence_length.max(longest + 1).max(3));
        let gap = if info.starts_with('~') || self.habits.fence_gap && !info.is_empty() { " " } else { "" };
        let lines = if code.is_empty() { String::new() } else { format!("{code}\n") };
        format!("{fence}{gap}{}\n{lines}{fence}", escape::info(info))
    }
}

/// Lines with a prefix for the first and one for the others. Lines without words get no trailing space.
fn prefixed(text: &str, first: &str, others: &str) -> String {
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
    let words = |block: &Block| matches!(block, Block::Paragraph { .. } | Block::Figure { .. });
    let open =
        |block: &Block| !matches!(block, Block::Heading { .. } | Block::CodeBlock { .. } | Block::Divider);
    let raw = |block: &Block| matches!(block, Block::Raw { .. });
    !(raw(before) || raw(after) || words(after) && open(before) || same_list(before, after))
}

fn same_list(a: &Block, b: &Block) -> bool {
    matches!(
        (a, b),
        (Block::BulletList { .. }, Block::BulletList { .. })
            | (Block::OrderedList { .. }, Block::OrderedList { .. })
    )
}

fn other_bullet(bullet: char) -> char {
    if bullet == '-' { '*' } else { '-' }
}

/// Indented code cannot begin or end with a blank line.
fn can_indent(code: &str) -> bool {
    let blank = |line: Option<&str>| line.is_none_or(|line| line.trim().is_empty());
    !blank(code.split('\n').next()) && !blank(code.rsplit('\n').next())
}

fn underlined(words: &str, level: u8, old: &str) -> String {
    let line = if level == 1 { "=" } else { "-" };
    let line = if old.starts_with(line) { old.to_owned() } else { line.repeat(old.len().max(3)) };
    format!("{words}\n{line}")
}
