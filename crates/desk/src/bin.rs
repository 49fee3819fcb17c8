//! The bin: a piece is put there and taken back; nothing is destroyed.

use crate::{Desk, Result};

impl Desk {
    /// Puts a piece into the bin, or takes it out.
    pub fn bin(&mut self, piece: &str, binned: bool) -> Result<()> {
        let id = self.row(piece)?.id;
        Ok(self.store.set_deleted(&id, binned)?)
    }
}
