//! Odd input yields a value and a note, never a failure.

use serde::{Deserialize, Serialize};
use words::Message;

/// A value, and what was lost, guessed or odd on the way to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Noted<T> {
    /// The value.
    pub value: T,
    /// Remarks in the order in which they arose.
    pub notes: Vec<Note>,
}

impl<T> Noted<T> {
    /// A value with nothing to remark.
    pub fn clean(value: T) -> Self {
        Noted { value, notes: Vec::new() }
    }
}

/// What a note says about its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// Taken over as it stood.
    Kept,
    /// Concluded from its form; the writer may take it back.
    Guessed,
    /// Expected, and not there.
    Missing,
    /// Could not be carried over.
    LeftOut,
}

/// One remark of an importer or exporter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Note {
    /// What happened to the field.
    pub kind: NoteKind,
    /// The field it is about, in the piece's own words (`headline`, `pictures`, `body`).
    pub field: String,
    /// A sentence for the writer, saying why where it was a guess.
    #[cfg_attr(feature = "wire", ts(type = "string"), schemars(with = "String"))]
    pub text: Message,
    /// Line of the source it came from, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub line: Option<u32>,
}
