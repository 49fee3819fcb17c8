//! Markdown that no block models.

use serde::{Deserialize, Serialize};

use super::{Block, Lines, Part};
use crate::{
    inline::{Inline, plain_text},
    markdown::{Definitions, Writer},
};

/// Markdown that no block models, kept byte for byte.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Raw {
    /// One unmarked run with the source, its line ends as they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

impl Raw {
    /// The bytes.
    pub fn source(&self) -> String {
        plain_text(&self.content)
    }
}

impl Part for Raw {
    fn write(&self, _writer: &Writer, _depth: usize) -> String {
        self.source()
    }

    fn tidy(&self, _definitions: &Definitions) -> Block {
        self.clone().into()
    }

    fn plain(&self) -> Vec<Block> {
        vec![self.clone().into()]
    }

    fn lines(&self) -> Lines<'_> {
        Lines::from_buf([&self.content])
    }
}
