//! A heading, and the anchor that a writer may give it.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;
use serde::{Deserialize, Serialize};

use super::{Block, Lines, Part};
use crate::{
    inline::Inline,
    markdown::{Definitions, HeadingStyle, Line, Place, Reader, Writer, guard_line, read_block, tidy_line},
};

/// A heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Heading {
    /// Its level and anchor.
    pub attrs: HeadingAttrs,
    /// The line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

/// A heading's level and anchor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct HeadingAttrs {
    /// 1 to 6. The headline is level 1, so a body has 2 to 4.
    pub level: u8,
    /// The anchor the writer gave it (`## Words {#words}`), empty when none.
    #[serde(default)]
    pub id: String,
}

impl Heading {
    pub(crate) fn read(reader: &mut Reader, level: HeadingLevel, range: &Range<usize>) -> Block {
        let events = reader.leaf_events();
        let mut content = reader.inlines(events);
        reader.at += events.len();
        let id = take_anchor(&mut content, &reader.text[range.clone()]);
        Heading { attrs: HeadingAttrs { level: level as u8, id }, content }.into()
    }
}

impl Part for Heading {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        let HeadingAttrs { level, id } = &self.attrs;
        let anchor = if id.is_empty() { String::new() } else { format!(" {{#{id}}}") };
        let hashes = "#".repeat(usize::from(*level));
        let with_hashes = |words: &str| format!("{hashes} {words}{anchor}").trim_end().to_owned();
        let words =
            Line::new(&self.content, writer.habits, Place::Heading).write(|source| {
                match read_block(&with_hashes(source), writer.definitions) {
                    Block::Heading(found) if found.attrs == self.attrs => Some(found.content),
                    _ => None,
                }
            });
        match &writer.habits.heading {
            HeadingStyle::Underlined(line) if depth == 0 && *level <= 2 && !self.content.is_empty() => {
                underlined(&guard_line(&format!("{words}{anchor}")), *level, line)
            }
            HeadingStyle::ClosedHashes => format!("{} {hashes}", with_hashes(&words)),
            _ => with_hashes(&words),
        }
    }

    fn tidy(&self, definitions: &Definitions) -> Block {
        let content = tidy_line(&self.content, definitions);
        let id = self.attrs.id.clone();
        let id = if is_anchor(&id) && !content.is_empty() { id } else { String::new() };
        Heading { attrs: HeadingAttrs { level: self.attrs.level.clamp(1, 6), id }, content }.into()
    }

    fn plain(&self) -> Vec<Block> {
        vec![self.clone().into()]
    }

    fn lines(&self) -> Lines<'_> {
        Lines::from_buf([&self.content])
    }

    fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        vec![&mut self.content]
    }
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
fn is_anchor(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'))
}

fn underlined(words: &str, level: u8, old: &str) -> String {
    let line = if level == 1 { "=" } else { "-" };
    let line = if old.starts_with(line) { old.to_owned() } else { line.repeat(old.len().max(3)) };
    format!("{words}\n{line}")
}
