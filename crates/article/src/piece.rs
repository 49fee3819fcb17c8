//! The whole piece as the window holds it: one document, fields and credits as its attributes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{block::Block, credit::Credit, fields::Fields};

/// A piece. The serde form is the editor's document node.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(tag = "type", rename = "doc")]
pub struct Piece {
    /// Fields and credits, in the document so that one undo covers them too.
    pub attrs: PieceAttrs,
    /// The body. Its first block, when a figure, is the lead picture.
    pub content: Vec<Block>,
}

/// What a piece says beside its body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PieceAttrs {
    /// The fields.
    pub fields: Fields,
    /// Credits by the picture's name in the piece.
    #[serde(default)]
    pub pictures: BTreeMap<String, Credit>,
}
