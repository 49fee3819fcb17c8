//! One change to a piece, as the window and the command line ask for it.

use serde::{Deserialize, Serialize};

use crate::{block::Block, credit::Credit};

/// A change to blocks, to a field or to a credit, against a known state of the piece.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[expect(clippy::large_enum_variant, reason = "a change lives for one call")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// Replaces the blocks `from..to` by others.
    Blocks {
        /// Index of the first block replaced.
        from: u32,
        /// Index after the last block replaced; equal to `from` for an insertion.
        to: u32,
        /// What stands there now.
        with: Vec<Block>,
    },
    /// Sets one field of [`crate::Fields`], whole.
    Field {
        /// The field's name, as serde has it.
        name: String,
        /// Its value, as serde has it; `null` clears it.
        #[cfg_attr(feature = "wire", ts(type = "unknown"))]
        value: serde_json::Value,
    },
    /// Sets or removes a picture's credit.
    Credit {
        /// The picture's name in the piece.
        name: String,
        /// The credit, whole; `None` takes the entry away.
        credit: Option<Credit>,
    },
}

/// Why a change cannot be made. The piece is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The blocks named are not there.
    #[error("blocks {from}..{to} of {len}")]
    Range {
        /// First block asked for.
        from: u32,
        /// After the last block asked for.
        to: u32,
        /// How many there are.
        len: usize,
    },
    /// No field has that name.
    #[error("there is no field {0:?}")]
    UnknownField(String),
    /// The value does not fit the field.
    #[error("{name}: {reason}")]
    BadValue {
        /// The field.
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The front matter cannot be edited in place.
    #[error("the front matter cannot be read: {0}")]
    BrokenFront(String),
}
