//! What a footnote says.

use serde::{Deserialize, Serialize};

use super::{Block, Paragraph, Part, all_plain};
use crate::{
    inline::{Inline, Mark},
    markdown::{Definitions, Read, Reader, Unmodelled, Writer, prefixed, tidy_blocks},
};

/// What a footnote says, wherever in the piece it is written. Only at the top of the piece.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Footnote {
    /// Its name.
    pub attrs: FootnoteAttrs,
    /// Never empty.
    pub content: Vec<Block>,
}

/// A footnote's name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct FootnoteAttrs {
    /// What references call it; readers see a number in the order of the references. Compared without case.
    pub label: String,
}

impl Footnote {
    pub(crate) fn read(reader: &mut Reader, label: &str) -> Read<Block> {
        if !Footnote::is_label(label) {
            return Err(Unmodelled);
        }
        let content = reader.blocks(Vec::new())?;
        Ok(Footnote { attrs: FootnoteAttrs { label: label.to_owned() }, content }.into())
    }

    /// Whether a label means the same wherever it stands: no brackets, no code, no tags, no spaces but single ones inside.
    pub(crate) fn is_label(label: &str) -> bool {
        let is_apart = |c: char| c.is_whitespace() && c != ' ' || is_unfit(c);
        !label.is_empty() && label.trim() == label && !label.contains("  ") && !label.contains(is_apart)
    }

    /// The label, or one like it that can be written.
    pub(crate) fn tidy_label(label: &str) -> String {
        let fit: String = label.chars().map(|c| if is_unfit(c) { '-' } else { c }).collect();
        let label = fit.split_whitespace().collect::<Vec<_>>().join(" ");
        if label.is_empty() { "note".to_owned() } else { label }
    }
}

fn is_unfit(c: char) -> bool {
    c.is_control() || matches!(c, '[' | ']' | '\\' | '`' | '<' | '|')
}

impl Part for Footnote {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        let words = writer.blocks(&self.content, depth + 1, false);
        prefixed(&words, &format!("[^{}]: ", self.attrs.label), &writer.habits.layout.note_indent)
    }

    fn tidy(&self, definitions: &Definitions) -> Block {
        let label = Footnote::tidy_label(&self.attrs.label);
        let content = tidy_blocks(&self.content, definitions, false);
        Footnote { attrs: FootnoteAttrs { label }, content }.into()
    }

    /// Its label in front of what it says.
    fn plain(&self) -> Vec<Block> {
        let mut content = all_plain(&self.content);
        let label = Inline::Text { text: self.attrs.label.clone(), marks: vec![Mark::Superscript] };
        match content.first_mut() {
            Some(Block::Paragraph(words)) => {
                words.content.splice(..0, [label, Inline::text(" ")]).for_each(drop)
            }
            _ => content.insert(0, Paragraph { content: vec![label] }.into()),
        }
        content
    }

    fn children(&self) -> Vec<&Block> {
        self.content.iter().collect()
    }

    fn children_mut(&mut self) -> Vec<&mut Block> {
        self.content.iter_mut().collect()
    }
}
