//! Code, or anything set as typed.

use pulldown_cmark::CodeBlockKind;
use serde::{Deserialize, Serialize};

use super::{Block, Lines, Part, run};
use crate::{
    inline::{Inline, plain_text},
    markdown::{Definitions, Reader, Writer, info, one_line, prefixed},
};

/// Code, or anything set as typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct CodeBlock {
    /// Its language.
    pub attrs: CodeAttrs,
    /// One unmarked run, or none. Line ends are `\n`; the last line has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

/// What a code block says of itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct CodeAttrs {
    /// The info string after the fence; its first word is the language.
    #[serde(default)]
    pub info: String,
}

impl CodeBlock {
    pub(crate) fn read(reader: &mut Reader, kind: &CodeBlockKind) -> Block {
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.to_string(),
            CodeBlockKind::Indented => String::new(),
        };
        CodeBlock { attrs: CodeAttrs { info }, content: run(&reader.verbatim()) }.into()
    }
}

impl Part for CodeBlock {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        let (words, code, habits) = (&self.attrs.info, plain_text(&self.content), writer.habits);
        if habits.indented && depth == 0 && words.is_empty() && can_indent(&code) {
            return prefixed(&code, "    ", "    ");
        }
        let fence = if words.contains('`') { '~' } else { habits.fence };
        let longest = code.split(|c| c != fence).map(str::len).max().unwrap_or(0);
        let fence = fence.to_string().repeat(habits.fence_length.max(longest + 1).max(3));
        let gap = if words.starts_with('~') || habits.fence_gap && !words.is_empty() { " " } else { "" };
        let lines = if code.is_empty() { String::new() } else { format!("{code}\n") };
        format!("{fence}{gap}{}\n{lines}{fence}", info(words))
    }

    fn tidy(&self, _definitions: &Definitions) -> Block {
        let code = plain_text(&self.content);
        let code = code.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{FFFD}");
        let info = one_line(&self.attrs.info).trim().to_owned();
        CodeBlock { attrs: CodeAttrs { info }, content: run(&code) }.into()
    }

    fn plain(&self) -> Vec<Block> {
        vec![self.clone().into()]
    }

    fn lines(&self) -> Lines<'_> {
        Lines::from_buf([&self.content])
    }
}

/// Indented code cannot begin or end with a blank line.
fn can_indent(code: &str) -> bool {
    let blank = |line: Option<&str>| line.is_none_or(|line| line.trim().is_empty());
    !blank(code.split('\n').next()) && !blank(code.rsplit('\n').next())
}
