//! Pictures that no piece uses any more are looked at, and leave the library for ever.

use serde::Serialize;

use crate::{Desk, KeptPicture, Result};

/// What was collected.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Collected {
    /// The pictures that are gone, by their hashes.
    pub pictures: Vec<String>,
    /// How many bytes of files are gone.
    pub bytes: u64,
}

impl Desk {
    /// The pictures that no piece uses, not even in the bin or in its history, and that came more than a day ago.
    pub fn unused_pictures(&self) -> Result<Vec<KeptPicture>> {
        self.all_kept(self.store.unused_pictures()?)
    }

    /// Removes those of these pictures that are unused still, with their files. There is no way back.
    pub fn collect_pictures(&mut self, pictures: &[KeptPicture]) -> Result<Collected> {
        let hashes: Vec<_> = pictures.iter().map(|picture| picture.info.hash.clone()).collect();
        let store::Collected { pictures, bytes } = self.store.collect_pictures(&hashes)?;
        Ok(Collected { pictures, bytes })
    }
}
