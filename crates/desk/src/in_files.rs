//! What the files of a piece's pictures say, for the checks.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;
use metadata::{Embedded, Property};
use proof::InFile;

use crate::{Desk, Result, copy::Uses, embedded::credit};

/// By the pictures' names in the piece.
pub(crate) type InFiles = BTreeMap<String, Arc<InFile>>;

impl Desk {
    /// What the files of the pictures say. Each is read from the library once, for a piece is checked at every edit.
    pub(crate) fn in_files(&mut self, uses: &Uses) -> Result<InFiles> {
        let mut in_files = InFiles::new();
        for (name, row) in uses {
            let known = match self.in_files.get(&row.hash) {
                Some(known) => known.clone(),
                None => {
                    let read = Arc::new(in_file(&self.embedded(&row.hash)?));
                    self.in_files.insert(row.hash.clone(), read.clone());
                    read
                }
            };
            in_files.insert(name.clone(), known);
        }
        Ok(in_files)
    }
}

/// What checks hold against a piece.
pub(crate) fn in_file(embedded: &Embedded) -> InFile {
    InFile {
        credit: credit(embedded),
        people: embedded.values(Property::People).to_vec(),
        taken: embedded.text(Property::DateCreated).get(..10).and_then(|day| day.parse::<Date>().ok()),
    }
}
