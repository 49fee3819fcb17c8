//! Blocks as Markdown can hold them: before a block is written, what no source could say is put right.

use super::{Definitions, SEPARATOR, read::read_block};
use crate::{
    block::{Attribution, Block, Footnote, Paragraph},
    inline::{Inline, LinkAttrs, Mark, NoteAttrs, PictureAttrs},
};

/// The block as it can be written: marks sorted and merged, white space moved out of marks, spaces at
/// edges dropped, lists and quotations never empty.
pub(crate) fn tidy_block(block: &Block, definitions: &Definitions) -> Block {
    block.part().tidy(definitions)
}

/// The blocks of a container: an empty paragraph stands only alone; and where words are quoted, the last may say
/// whose they are.
pub(crate) fn tidy_blocks(blocks: &[Block], definitions: &Definitions, are_quoted: bool) -> Vec<Block> {
    let last = are_quoted.then(|| blocks.split_last()).flatten();
    let (blocks, attribution) = match last {
        Some((Block::Attribution(last), before)) => (before, Some(last)),
        _ => (blocks, None),
    };
    let mut tidied: Vec<Block> = blocks.iter().flat_map(|block| tidy_nested(block, definitions)).collect();
    tidied.retain(|block| !block.is_empty_paragraph() && *block != Block::raw(SEPARATOR));
    if let Some(attribution) = attribution {
        tidied.extend(tidy_attribution(attribution, definitions, tidied.is_empty()));
    }
    if tidied.is_empty() {
        tidied.push(Block::paragraph(""));
    }
    tidied
}

/// Who said it, unless nobody is named; a paragraph, where nothing is said.
fn tidy_attribution(attribution: &Attribution, definitions: &Definitions, is_alone: bool) -> Option<Block> {
    let tidied = attribution.tidied(definitions);
    match tidied.content.is_empty() {
        true => None,
        false if is_alone => Some(tidy_block(&tidied.into(), definitions)),
        false => Some(tidied.into()),
    }
}

/// Raw Markdown inside a container is HTML; any other is what it reads as. A footnote there is what it says.
fn tidy_nested(block: &Block, definitions: &Definitions) -> Vec<Block> {
    match block {
        Block::Raw(raw) => tidy_within(read_block(&raw.source(), definitions), definitions),
        Block::Footnote(footnote) => {
            footnote.content.iter().flat_map(|block| tidy_nested(block, definitions)).collect()
        }
        other => vec![tidy_block(other, definitions)],
    }
}

/// What raw Markdown was read as.
fn tidy_within(read: Block, definitions: &Definitions) -> Vec<Block> {
    match read {
        Block::Footnote(_) => tidy_nested(&read, definitions),
        read => vec![read],
    }
}

/// Text on one line, without characters that Markdown replaces.
pub(crate) fn one_line(text: &str) -> String {
    if text.contains(['\n', '\r', '\0']) {
        text.replace("\r\n", " ").replace(['\n', '\r'], " ").replace('\0', "\u{FFFD}")
    } else {
        text.to_owned()
    }
}

/// A line's runs: no empty ones, no two with equal marks, no space at an edge of the line or of a mark.
pub(crate) fn tidy_line(content: &[Inline], definitions: &Definitions) -> Vec<Inline> {
    // An empty comment says nothing, and is what keeps some runs apart.
    let says = |run: &&Inline| !matches!(run, Inline::RawInline { attrs, .. } if attrs.source == SEPARATOR);
    let said = content.iter().filter(says);
    let mut runs: Vec<Inline> = said.flat_map(|run| split_spaces(tidy_run(run, definitions))).collect();
    clear_edge(runs.iter_mut());
    clear_edge(runs.iter_mut().rev());
    drop_edges(&mut runs);
    merge(runs)
}

/// The same where each line begins one of the source: what would open a block of HTML there does not. Words are left
/// as words; what prints nothing, such as a comment, goes behind the words that follow it.
pub(crate) fn tidy_words(content: &[Inline], definitions: &Definitions) -> Vec<Inline> {
    let mut runs: Vec<Inline> = Vec::with_capacity(content.len());
    let mut held: Vec<Inline> = Vec::new();
    let mut at_start = true;
    for run in content {
        match run {
            Inline::RawInline { attrs, marks } if at_start && opens_block(&attrs.source, definitions) => {
                if attrs.source.starts_with("<!") || attrs.source.starts_with("<?") {
                    held.push(run.clone());
                    continue;
                }
                runs.push(Inline::Text { text: one_line(&attrs.source), marks: marks.clone() });
            }
            run => runs.push(run.clone()),
        }
        let stays = is_spaces(run);
        at_start = matches!(run, Inline::HardBreak { .. }) || at_start && stays;
        if !at_start {
            runs.append(&mut held);
        }
    }
    // Behind the last words, where no others follow.
    if let Some(last) = runs.iter().rposition(|run| !is_space(run)) {
        runs.splice(last + 1..last + 1, held.drain(..));
    }
    runs.append(&mut held);
    tidy_line(&runs, definitions)
}

/// Whether this at the start of a line is not read as part of it.
pub(crate) fn opens_block(source: &str, definitions: &Definitions) -> bool {
    let read = read_block(&format!("{source}x"), definitions);
    let Block::Paragraph(Paragraph { content }) = read else { return true };
    !matches!(content.first(), Some(Inline::RawInline { attrs, .. }) if attrs.source == source)
}

fn tidy_run(run: &Inline, definitions: &Definitions) -> Inline {
    let marks = tidy_marks(run.marks());
    match run {
        Inline::Text { text, .. } => Inline::Text { text: one_line(text), marks },
        Inline::HardBreak { .. } => Inline::HardBreak { marks: without(marks, &Mark::Code) },
        Inline::Picture { attrs, .. } => {
            let PictureAttrs { src, alt, title } = &**attrs;
            let attrs =
                PictureAttrs { src: one_line(src), alt: one_line(alt.trim()), title: one_line(title) };
            Inline::Picture { attrs: Box::new(attrs), marks: without(marks, &Mark::Code) }
        }
        Inline::FootnoteReference { attrs, .. } => tidy_reference(attrs, marks, definitions),
        Inline::RawInline { attrs, .. } if reads_raw(&attrs.source, definitions) => {
            Inline::RawInline { attrs: attrs.clone(), marks: without(marks, &Mark::Code) }
        }
        Inline::RawInline { attrs, .. } => Inline::Text { text: one_line(&attrs.source), marks },
    }
}

/// A reference to a footnote that nobody wrote is words.
fn tidy_reference(attrs: &NoteAttrs, marks: Vec<Mark>, definitions: &Definitions) -> Inline {
    let label = Footnote::tidy_label(&attrs.label);
    match definitions.has_note(&label) {
        true => Inline::FootnoteReference { attrs: NoteAttrs { label }, marks: beside_links(marks) },
        false => Inline::Text { text: format!("[^{label}]"), marks },
    }
}

/// Whether a source inside a line gives what none of the other inlines models.
fn reads_raw(source: &str, definitions: &Definitions) -> bool {
    let read = read_block(&format!("x{source}x"), definitions);
    let Block::Paragraph(Paragraph { content }) = read else { return false };
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
            LinkAttrs { href: one_line(attrs.href.trim()), title: one_line(&attrs.title) }.into()
        }
        other => other.clone(),
    }
}

/// A reference to a footnote is a link by itself.
fn beside_links(mut marks: Vec<Mark>) -> Vec<Mark> {
    marks.retain(|mark| !matches!(mark, Mark::Link { .. } | Mark::Code));
    marks
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
