//! A second piece with the same text and pictures.

use crate::{Desk, Result, wire::Summary};

impl Desk {
    /// Copies a piece. Its history stays with the original.
    pub fn duplicate(&mut self, piece: &str) -> Result<Summary> {
        let row = self.row(piece)?;
        let held = self.hold(&row.id)?;
        let made = self.keep_new(&held.manuscript, &row.slug, "duplicate")?;
        self.keep(&row.id, held);
        for (name, picture) in self.store.uses(&row.id)? {
            self.store.use_picture(&made.id, &name, &picture.hash)?;
        }
        Ok(made)
    }
}
