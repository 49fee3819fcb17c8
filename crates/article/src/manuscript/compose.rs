//! A new text for a piece that has none yet.

use super::Manuscript;
use crate::{Change, Piece, front};

impl Manuscript {
    /// Writes a new text for a piece that has none yet.
    pub fn compose(piece: &Piece) -> Manuscript {
        let mut manuscript = Manuscript { front: front::write(&piece.attrs), ..Manuscript::default() };
        let all = Change::Blocks { from: 0, to: 0, with: piece.content.clone() };
        // The only range there is exists, so nothing is refused.
        let _ = manuscript.apply(&[all]);
        manuscript
    }
}
