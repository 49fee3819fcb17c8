//! The saved text of a piece, cut into slices, and the only place where it is changed.

use crate::{Block, Change, ChangeError, Noted, Piece};

/// The text of a piece: concatenating its parts in order gives the file, byte for byte.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manuscript {
    /// Whether the file began with a byte-order mark.
    pub bom: bool,
    /// The front matter with its fences and line ends; empty when there is none.
    pub front: String,
    /// Blank lines, link definitions and comments before the first block.
    pub before: String,
    /// The top-level blocks.
    pub slices: Vec<Slice>,
}

/// One top-level block with the bytes it was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// What the source says, read with the document's definitions.
    pub block: Block,
    /// From the block's first line to its end; empty for an empty paragraph.
    pub source: String,
    /// Blank lines, link definitions and comments up to the next block.
    pub tail: String,
}

/// Where each slice of a changed manuscript comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// For each slice now, the index of the slice before that it continues, if any. Ascending.
    pub origins: Vec<Option<usize>>,
}

impl Manuscript {
    /// Cuts a text into front matter and slices. Total: any text is a piece.
    pub fn read(text: &str) -> Noted<Manuscript> {
        let _ = text;
        todo!()
    }

    /// Puts a stored head together again, each block read by itself.
    pub fn from_rows(bom: bool, front: String, before: String, rows: Vec<(String, String)>) -> Manuscript {
        let _ = (bom, front, before, rows);
        todo!()
    }

    /// Writes a new text for a piece that has none yet.
    pub fn compose(piece: &Piece) -> Manuscript {
        let _ = piece;
        todo!()
    }

    /// The file.
    pub fn text(&self) -> String {
        todo!()
    }

    /// The piece that the text says, with remarks on front matter that could not be understood.
    pub fn piece(&self) -> Noted<Piece> {
        todo!()
    }

    /// Makes changes in order, all or none. Slices that are not named keep their bytes.
    pub fn apply(&mut self, changes: &[Change]) -> Result<Applied, ChangeError> {
        let _ = changes;
        todo!()
    }
}
