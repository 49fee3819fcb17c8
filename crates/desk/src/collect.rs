//! Pictures that nothing uses any more leave the library for ever.

use serde::Serialize;

use crate::{Desk, KeptPicture, Result};

/// What was collected.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Collected {
    /// The pictures that are gone, by their hashes.
    pub pictures: Vec<String>,
    /// How many bytes of files are gone.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub bytes: u64,
}

impl Desk {
    /// The pictures that no piece uses, not even in the bin or in its history, and that came more than a day ago.
    pub fn unused_pictures(&mut self) -> Result<Vec<KeptPicture>> {
        let mut kept = self.kept_pictures("")?;
        kept.retain(|picture| picture.unused);
        Ok(kept)
    }

    /// Removes those of these pictures that are unused still, with their files. There is no way back.
    pub fn collect_pictures(&mut self, hashes: &[String]) -> Result<Collected> {
        let store::Collected { pictures, bytes } = self.store.collect_pictures(hashes)?;
        Ok(Collected { pictures, bytes })
    }
}
