//! One remark of a check: what is wrong, where, and how to mend it.

use article::Change;
use serde::Serialize;
use words::Message;

/// A remark about the piece, for its writer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Finding {
    /// The name of the check that made it.
    pub check: String,
    /// Whether the piece may go out all the same.
    pub weight: Weight,
    /// What is wrong, as a sentence.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub message: Message,
    /// Where it is wrong.
    #[serde(rename = "where")]
    pub place: Place,
    /// How to mend it, as a sentence.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub fix: Message,
    /// What mends it in one step, where something does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub mend: Option<Mend>,
}

/// One step that mends what was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Mend {
    /// What is done, in a word or two.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub label: Message,
    /// The change that does it.
    pub change: Change,
}

impl Finding {
    /// Whether the piece may not go out without a reason.
    pub fn stops(&self) -> bool {
        self.weight == Weight::Stops
    }
}

/// Whether a piece may go out all the same. What stops sorts first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// It may not, without a reason that is kept.
    Stops,
    /// It may.
    Warns,
}

/// Where a finding is; a part that is not given says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Place {
    /// Index of the top-level block.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub block: Option<u32>,
    /// Name of the picture in the piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub picture: Option<String>,
    /// Field of the piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub field: Option<String>,
}

impl Place {
    /// A field of the piece.
    pub fn field(name: &str) -> Self {
        Place { field: Some(name.to_owned()), ..Place::default() }
    }

    /// A top-level block.
    pub fn block(index: usize) -> Self {
        Place { block: u32::try_from(index).ok(), ..Place::default() }
    }

    /// A picture, where it is shown.
    pub fn picture(name: &str, block: usize) -> Self {
        Place { picture: Some(name.to_owned()), ..Place::block(block) }
    }
}
