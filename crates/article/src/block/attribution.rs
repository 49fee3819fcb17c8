//! Who said what is quoted: in Markdown, the last paragraph of a quotation, when it opens with an em dash.

use serde::{Deserialize, Serialize};

use super::{Block, Lines, Paragraph, Part};
use crate::{
    inline::Inline,
    markdown::{Definitions, Line, Place, Reader, Writer, read_block, tidy_line, tidy_words},
};

/// Who said what is quoted. Only at the end of a quotation or a callout, after another block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Attribution {
    /// The line, without the dash it is written with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

const DASH: char = '—';

impl Attribution {
    /// The attribution that a paragraph is whose source begins at `start`; none when it opens with no dash, or when
    /// there is nothing behind it.
    pub(crate) fn read(reader: &mut Reader, paragraph: &Paragraph, start: usize) -> Option<Attribution> {
        let written = reader.text[start..].strip_prefix(DASH)?;
        let spaces = written.len() - written.trim_start_matches(' ').len();
        let mut content = paragraph.content.clone();
        let Some(Inline::Text { text, .. }) = content.first_mut() else { return None };
        let said = text.strip_prefix(DASH)?.trim_start_matches(' ');
        let dropped = text.chars().count() - said.chars().count();
        *text = said.to_owned();
        if text.is_empty() {
            content.remove(0);
        }
        if content.is_empty() {
            return None;
        }
        reader.drop_from_leaf(dropped, DASH.len_utf8() + spaces);
        Some(Attribution { content })
    }

    /// Whether a paragraph of this source would be taken for one.
    pub(crate) fn takes(source: &str) -> bool {
        source.starts_with(DASH)
    }

    /// The line as it can be written.
    pub(crate) fn tidied(&self, definitions: &Definitions) -> Attribution {
        Attribution { content: tidy_words(&self.content, definitions) }
    }

    /// The same as a paragraph, where no attribution can stand.
    pub(crate) fn as_paragraph(&self) -> Paragraph {
        let mut content = self.content.clone();
        match content.first_mut() {
            Some(Inline::Text { text, marks }) if marks.is_empty() => text.insert_str(0, "— "),
            _ => content.insert(0, Inline::text("— ")),
        }
        Paragraph { content }
    }
}

impl Part for Attribution {
    fn write(&self, writer: &Writer, _depth: usize) -> String {
        let wanted = tidy_line(&self.as_paragraph().content, writer.definitions);
        let read = |source: &str| match read_block(&format!("{DASH} {source}"), writer.definitions) {
            Block::Paragraph(found) if found.content == wanted => Some(self.content.clone()),
            _ => None,
        };
        format!("{DASH} {}", Line::new(&self.content, writer.habits, Place::Paragraph).write(read))
    }

    /// Where no attribution can stand, words that open with a dash.
    fn tidy(&self, definitions: &Definitions) -> Block {
        self.as_paragraph().tidy(definitions)
    }

    fn plain(&self) -> Vec<Block> {
        vec![self.as_paragraph().into()]
    }

    fn lines(&self) -> Lines<'_> {
        Lines::from_buf([&self.content])
    }

    fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        vec![&mut self.content]
    }
}
