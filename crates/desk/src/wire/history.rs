//! What was, for the window and `--json`.

use std::collections::BTreeMap;

use article::Piece;
use serde::Serialize;

use super::PictureInfo;

/// A stretch of work on a piece, and the version it ended in, which can be gone back to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Version {
    /// The revision it ended in.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub rev: i64,
    /// The revision it began with; 0 where there was nothing.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub base: i64,
    /// When it began, RFC 3339.
    pub from: String,
    /// When it ended, RFC 3339.
    pub at: String,
    /// What was done.
    pub origin: Origin,
    /// How many words the piece then had, where that is known.
    pub words: Option<u32>,
    /// How many more than before, where that is known.
    pub added: Option<i32>,
    /// What somebody called it.
    pub name: Option<String>,
    /// When it went out, and how.
    pub sent: Vec<Sending>,
}

/// What a version came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The piece was made.
    Begun,
    /// A file was imported.
    Imported,
    /// Somebody wrote.
    Written,
    /// An earlier version was put back.
    Restored,
}

/// One time that a version went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Sending {
    /// The exporter's name, or what else it went by.
    pub way: String,
    /// When, RFC 3339.
    pub at: String,
    /// What was found in that version and did not keep it in.
    pub overruled: Vec<Overruled>,
}

/// A finding in spite of which a version went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Overruled {
    /// What was found.
    pub finding: String,
    /// The reason that was given.
    pub reason: String,
}

/// A piece as it was.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Past {
    /// The revision shown.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub rev: i64,
    /// The document.
    pub doc: Piece,
    /// The picture files in the library, by their names in the piece.
    pub pictures: BTreeMap<String, PictureInfo>,
}

/// What is other in a version than in one before it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Comparison {
    /// The fields and credits that differ.
    pub fields: Vec<ComparedField>,
    /// All blocks of both, in reading order.
    pub blocks: Vec<ComparedBlock>,
    /// How many words came.
    pub added: u32,
    /// How many went.
    pub removed: u32,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ComparedField {
    /// The field's name, or that of the picture whose credit it is.
    pub name: String,
    /// Whether it is a picture's credit.
    pub is_credit: bool,
    /// What differs in it.
    pub runs: Vec<Run>,
}

/// A block of one version or both.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ComparedBlock {
    /// What became of it.
    pub fate: Became,
    /// What kind of block it is, as in the document.
    pub kind: String,
    /// Its words, a line for each block inside it.
    pub runs: Vec<Run>,
}

/// What became of something between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// Nothing.
    Same,
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It is other than it was; where all its words are the same, in its form or its details.
    Changed,
    /// It stands elsewhere.
    Moved,
}

/// Words that share a fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Run {
    /// What became of them: the same, added or removed.
    pub fate: Became,
    /// The words, with the spaces between them.
    pub text: String,
}
