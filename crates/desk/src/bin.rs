//! The bin: pieces are put there and taken back. Only what lies in it can be removed for ever.

use words::message;

use crate::{Desk, Error, Kind, Result};

impl Desk {
    /// Puts pieces into the bin, or takes them out: all or none.
    pub fn bin(&mut self, pieces: &[String], binned: bool) -> Result<()> {
        let ids = self.ids(pieces)?;
        Ok(self.store.bin(&ids, binned)?)
    }

    /// Removes pieces that are in the bin, with their history. There is no way back.
    ///
    /// # Errors
    /// [`Kind::BadInput`] where one is not in the bin; nothing is removed then.
    pub fn delete(&mut self, pieces: &[String]) -> Result<()> {
        let ids = self.ids(pieces)?;
        for id in &ids {
            if self.row(id)?.deleted.is_none() {
                return Err(Error::new(
                    Kind::BadInput,
                    message!("errors-notInBin"),
                    message!("hints-binFirst"),
                ));
            }
        }
        self.store.remove(&ids)?;
        self.held.retain(|id, _| !ids.contains(id));
        Ok(())
    }

    /// Removes everything in the bin.
    pub fn empty_bin(&mut self) -> Result<()> {
        let ids = self.store.binned()?;
        self.delete(&ids)
    }

    fn ids(&self, pieces: &[String]) -> Result<Vec<String>> {
        pieces.iter().map(|piece| Ok(self.row(piece)?.id)).collect()
    }
}
