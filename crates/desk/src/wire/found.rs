//! What a search found, for the window and `--json`.

use serde::Serialize;

/// Where a piece says what was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Found {
    /// The piece.
    pub id: String,
    /// Its headline.
    pub headline: Vec<Stretch>,
    /// A few words of its text; none where it does not say it there.
    pub words: Vec<Stretch>,
}

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Stretch {
    /// Its words.
    pub text: String,
    /// Whether they were looked for.
    pub found: bool,
}
