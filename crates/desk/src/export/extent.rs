//! How much of a piece goes out.

use std::borrow::Cow;

use article::Piece;
use serde::{Deserialize, Serialize};

use crate::Loose;

/// How much of a piece goes by the clipboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Extent {
    /// All of it.
    #[default]
    Piece,
    /// What stands between the lines that a CMS has fields for.
    Body,
    /// The paragraphs that changed since it last went out.
    Changes,
}

impl Loose {
    /// The piece as far as it goes out.
    pub(super) fn extent(&self, extent: Extent) -> Cow<'_, Piece> {
        let piece = &self.copy.piece;
        match extent {
            Extent::Piece => Cow::Borrowed(piece),
            Extent::Body => Cow::Owned(export::bare(piece)),
            Extent::Changes => {
                let Piece { attrs, content } = export::bare(piece);
                let content = self.since().map_or(content, |changes| changes.alone(piece));
                Cow::Owned(Piece { attrs, content })
            }
        }
    }
}
