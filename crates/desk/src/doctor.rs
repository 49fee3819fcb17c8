//! What is wrong with the library, and its mending.

use serde::Serialize;

use crate::{Desk, Result};

/// What the doctor found and did.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// What is wrong, a sentence each.
    pub troubles: Vec<String>,
    /// What was mended, a sentence each.
    pub mended: Vec<String>,
}

impl Desk {
    /// Looks the library over and mends what can be rebuilt from the text.
    pub fn doctor(&mut self) -> Result<Report> {
        let before: Vec<_> = self.store.check()?.iter().map(ToString::to_string).collect();
        if before.is_empty() {
            return Ok(Report::default());
        }
        let troubles: Vec<_> =
            self.store.mend(&crate::list::words)?.iter().map(ToString::to_string).collect();
        let mended = before.into_iter().filter(|trouble| !troubles.contains(trouble)).collect();
        Ok(Report { troubles, mended })
    }
}
