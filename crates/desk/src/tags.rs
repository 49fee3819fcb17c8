//! The tags of the library, to complete the next one from.

use crate::{Desk, Result, wire::Tag};

impl Desk {
    /// Every tag outside the bin, the most used first.
    pub fn tags(&self) -> Result<Vec<Tag>> {
        let tags = self.store.tags()?;
        Ok(tags.into_iter().map(|(tag, pieces)| Tag { tag, pieces }).collect())
    }
}
