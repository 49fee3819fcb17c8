//! A piece's text as rows: what the window has open, and what any revision was.

use serde::{Deserialize, Serialize};

/// The text of a piece at one revision. Its parts in order are the file, byte for byte.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Counts the operations that made it; 0 before the first.
    pub rev: i64,
    /// Whether the file begins with a byte-order mark.
    pub bom: bool,
    /// The front matter with its fences; empty when there is none.
    pub front: String,
    /// What stands before the first block.
    pub before: String,
    /// The top-level blocks, in order; empty ones too.
    pub rows: Vec<Row>,
}

/// One top-level block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its lasting name.
    pub id: String,
    /// Its Markdown; empty for an empty paragraph.
    pub source: String,
    /// What follows it, up to the next block.
    pub tail: String,
}

impl Head {
    /// The file.
    pub fn text(&self) -> String {
        let bom = if self.bom { "\u{feff}" } else { "" };
        let rows = self.rows.iter().flat_map(|row| [row.source.as_str(), row.tail.as_str()]);
        [bom, &self.front, &self.before].into_iter().chain(rows).collect()
    }
}
