//! What is told of a damaged library.

use std::path::PathBuf;

use serde::Serialize;
use store::Left;

/// What was saved of a damaged library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Recovered {
    /// How many pieces came through whole, with their history.
    pub whole: u32,
    /// The others.
    pub pieces: Vec<Saving>,
    /// How many pictures were found by their files alone; what was known of them is lost.
    pub pictures: u32,
    /// Where the damaged files are.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub kept: PathBuf,
}

/// A piece that did not come through whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Saving {
    /// Its id.
    pub id: String,
    /// Its name in an address.
    pub slug: String,
    /// Its headline, if it still has one.
    pub headline: String,
    /// What is left of it.
    pub left: LeftOf,
}

/// What is left of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeftOf {
    /// All of it.
    All,
    /// Its newest text; of its history some is gone.
    Text,
    /// What could be read; whether that is all, nothing says.
    Parts,
}

impl From<Left> for LeftOf {
    fn from(left: Left) -> Self {
        match left {
            Left::All => LeftOf::All,
            Left::Text => LeftOf::Text,
            Left::Parts => LeftOf::Parts,
        }
    }
}
