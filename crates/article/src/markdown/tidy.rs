//! Blocks as Markdown can hold them: before a block is written, what no source could say is put right.

use super::{
    Definitions, SEPARATOR,
    read::{is_anchor, read_block},
};
use crate::{
    Block, CodeAttrs, FigureAttrs, HeadingAttrs, Inline, Item, ItemAttrs, LinkAttrs, Mark, OrderedAttrs,
    PictureAttrs, inline::plain_text,
};

/// CommonMark's limit for the number of an item.
const LAST_NUMBER: u32 = 999_999_999;

/// The block as it can be written: marks sorted and merged, white space moved out of marks, spaces at
/// edges dropped, lists and quotations never empty.
pub(crate) fn tidy_block(block: &Block, definitions: &Definitions) -> Block {
    let line = |content: &[Inline]| tidy_line(content, definitions);
    match block {
        Block::Paragraph { content } => tidy_paragraph(line(content)),
        Block::Heading { attrs, content } => {
            let content = line(content);
            let id = attrs.id.clone();
            let id = if is_anchor(&id) && !content.is_empty() { id } else { String::new() };
            Block::Heading { attrs: HeadingAttrs { level: attrs.level.clamp(1, 6), id }, content }
        }
        Block::BulletList { attrs, content } => {
            Block::BulletList { attrs: attrs.clone(), content: tidy_items(content, definitions) }
        }
        Block::OrderedList { attrs, content } => {
            let attrs = OrderedAttrs { start: attrs.start.min(LAST_NUMBER), ..attrs.clone() };
            Block::OrderedList { attrs, content: tidy_items(content, definitions) }
        }
        Block::Quotation { content } => Block::Quotation { content: tidy_blocks(content, definitions) },
        Block::Figure { attrs, content } => {
            Block::Figure { attrs: tidy_picture(attrs), content: line(&without_pictures(content)) }
        }
        Block::CodeBlock { attrs, content } => tidy_code(attrs, content),
        Block::Divider | Block::Raw { .. } => block.clone(),
    }
}

/// The blocks of a container: an empty paragraph stands only alone.
fn tidy_blocks(blocks: &[Block], definitions: &Definitions) -> Vec<Block> {
    let mut tidied: Vec<Block> = blocks.iter().map(|block| tidy_nested(block, definitions)).collect();
    tidied.retain(|block| *block != Block::paragraph("") && *block != Block::raw(SEPARATOR));
    if tidied.is_empty() {
        tidied.push(Block::paragraph(""));
    }
    tidied
}

/// Raw Markdown inside a container is HTML; any other is what it reads as.
fn tidy_nested(block: &Block, definitions: &Definitions) -> Block {
    match block {
        Block::Raw { content } => read_block(&plain_text(content), definitions),
        other => tidy_block(other, definitions),
    }
}

fn tidy_items(items: &[Item], definitions: &Definitions) -> Vec<Item> {
    let tidy = |item: &Item| {
        let content = tidy_blocks(&item.content, definitions);
        let can_be_task = matches!(&content[0], Block::Paragraph { content } if !content.is_empty());
        Item { attrs: ItemAttrs { checked: item.attrs.checked.filter(|_| can_be_task) }, content }
    };
    let tidied: Vec<Item> = items.iter().map(tidy).collect();
    if tidied.is_empty() {
        return vec![Item { attrs: ItemAttrs::default(), content: vec![Block::paragraph("")] }];
    }
    tidied
}

/// A paragraph that is nothing but a picture is a figure.
fn tidy_paragraph(content: Vec<Inline>) -> Block {
    match content.as_slice() {
        [Inline::Picture { attrs, marks }] if marks.is_empty() => {
            let PictureAttrs { src, alt, title } = attrs.clone();
            Block::Figure { attrs: FigureAttrs { src, alt, title }, content: Vec::new() }
        }
        _ => Block::Paragraph { content },
    }
}

fn tidy_picture(attrs: &FigureAttrs) -> FigureAttrs {
    FigureAttrs { src: one_line(&attrs.src), alt: one_line(attrs.alt.trim()), title: one_line(&attrs.title) }
}

fn without_pictures(content: &[Inline]) -> Vec<Inline> {
    let said = |inline: &Inline| match inline {
        Inline::Picture { attrs, marks } => Inline::Text { text: attrs.alt.clone(), marks: marks.clone() },
        other => other.clone(),
    };
    content.iter().map(said).collect()
}

fn tidy_code(attrs: &CodeAttrs, content: &[Inline]) -> Block {
    let code = plain_text(content).replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{FFFD}");
    let info = one_line(&attrs.info).trim().to_owned();
    let content = if code.is_empty() { Vec::new() } else { vec![Inline::text(code)] };
    Block::CodeBlock { attrs: CodeAttrs { info }, content }
}

/// Text on one line, without characters that Markdown replaces.
fn one_line(text: &str) -> String {
    if text.contains(['\n', '\r', '\0']) {
        text.replace("\r\n", " ").replace(['\n', '\r'], " ").replace('\0', "\u{FFFD}")
    } else {
        text.to_owned()
    }
}

/// A line's runs: no empty ones, no two with equal marks, no space at an edge of the line or of a mark.
fn tidy_line(content: &[Inline], definitions: &Definitions) -> Vec<Inline> {
    let mut runs: Vec<Inline> =
        content.iter().flat_map(|run| split_spaces(tidy_run(run, definitions))).collect();
    clear_edge(runs.iter_mut());
    clear_edge(runs.iter_mut().rev());
    drop_edges(&mut runs);
    merge(runs)
}

fn tidy_run(run: &Inline, definitions: &Definitions) -> Inline {
    let marks = tidy_marks(run.marks());
    match run {
        Inline::Text { text, .. } => Inline::Text { text: one_line(text), marks },
        Inline::HardBreak { .. } => Inline::HardBreak { marks: without(marks, &Mark::Code) },
        Inline::Picture { attrs, .. } => {
            let PictureAttrs { src, alt, title } = attrs;
            let attrs =
                PictureAttrs { src: one_line(src), alt: one_line(alt.trim()), title: one_line(title) };
            Inline::Picture { attrs, marks: without(marks, &Mark::Code) }
        }
        Inline::RawInline { attrs, .. } if reads_raw(&attrs.source, definitions) => {
            Inline::RawInline { attrs: attrs.clone(), marks: without(marks, &Mark::Code) }
        }
        Inline::RawInline { attrs, .. } => Inline::Text { text: one_line(&attrs.source), marks },
    }
}

/// Whether a source inside a line gives what none of the other inlines models.
fn reads_raw(source: &str, definitions: &Definitions) -> bool {
    let Block::Paragraph { content } = read_block(&format!("x{source}x"), definitions) else { return false };
    matches!(content.as_slice(), [Inline::Text { .. }, Inline::RawInline { attrs, .. }, Inline::Text { .. }]
        if attrs.source == source)
}

fn tidy_marks(marks: &[Mark]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = marks.iter().map(tidy_mark).collect();
    marks.sort();
    marks.dedup_by(|a, b| std::mem::discriminant(a) == std::mem::discriminant(b));
    marks
}

fn tidy_mark(mark: &Mark) -> Mark {
    match mark {
        Mark::Link { attrs } => {
            let attrs = LinkAttrs { href: one_line(attrs.href.trim()), title: one_line(&attrs.title) };
            Mark::Link { attrs }
        }
        other => other.clone(),
    }
}

fn without(mut marks: Vec<Mark>, mark: &Mark) -> Vec<Mark> {
    marks.retain(|other| other != mark);
    marks
}

/// Marks that cannot begin or end with a space.
const TOUCHING: [Mark; 3] = [Mark::Strong, Mark::Emphasis, Mark::Strike];

/// Takes the touching marks off spaces and breaks at the near edge of their stretches.
fn clear_edge<'r>(runs: impl Iterator<Item = &'r mut Inline>) {
    let mut before: Vec<Mark> = Vec::new();
    for run in runs {
        if is_space(run) {
            run.marks_mut().retain(|mark| !TOUCHING.contains(mark) || before.contains(mark));
        }
        before.clear();
        before.extend_from_slice(run.marks());
    }
}

/// Cuts the spaces at both ends of each text into runs of their own.
fn split_spaces(run: Inline) -> Vec<Inline> {
    match run {
        Inline::Text { text, marks } if !marks.contains(&Mark::Code) => {
            let words = text.trim_start_matches(' ');
            let (first, rest) = text.split_at(text.len() - words.len());
            let (words, last) = rest.split_at(rest.trim_end_matches(' ').len());
            let part = |part: &str| Inline::Text { text: part.to_owned(), marks: marks.clone() };
            [first, words, last].into_iter().filter(|text| !text.is_empty()).map(part).collect()
        }
        Inline::Text { ref text, .. } if text.is_empty() => Vec::new(),
        other => vec![other],
    }
}

/// Drops spaces and breaks at the ends of the line, and spaces around breaks.
fn drop_edges(runs: &mut Vec<Inline>) {
    let is_break = |run: Option<&Inline>| run.is_none_or(|run| matches!(run, Inline::HardBreak { .. }));
    while runs.last().is_some_and(is_space) {
        runs.pop();
    }
    let words = runs.iter().position(|run| !is_space(run)).unwrap_or(runs.len());
    runs.drain(..words);
    let mut kept: Vec<Inline> = Vec::with_capacity(runs.len());
    for run in runs.drain(..) {
        let breaks = matches!(run, Inline::HardBreak { .. });
        while breaks && kept.last().is_some_and(is_spaces) {
            kept.pop();
        }
        if !(is_spaces(&run) && is_break(kept.last())) {
            kept.push(run);
        }
    }
    *runs = kept;
}

fn is_space(run: &Inline) -> bool {
    matches!(run, Inline::HardBreak { .. }) || is_spaces(run)
}

fn is_spaces(run: &Inline) -> bool {
    matches!(run, Inline::Text { text, marks }
        if !marks.contains(&Mark::Code) && text.bytes().all(|byte| byte == b' '))
}

fn merge(runs: Vec<Inline>) -> Vec<Inline> {
    let mut merged: Vec<Inline> = Vec::with_capacity(runs.len());
    for run in runs {
        match (merged.last_mut(), run) {
            (Some(Inline::Text { text, marks }), Inline::Text { text: more, marks: same })
                if *marks == same =>
            {
                text.push_str(&more);
            }
            (_, run) => merged.push(run),
        }
    }
    merged
}
