//! What stands against a piece going out.

use proof::{Finding, Sight};

use crate::{Desk, Loose, Result, copy::Copy, held::derived};

impl Desk {
    /// The findings about a piece of the library, for an outlet, or for the one that it is for.
    pub fn check(&mut self, piece: &str, outlet: Option<&str>) -> Result<Vec<Finding>> {
        let outlet = outlet.map(|name| self.outlet_named(name)).transpose()?;
        Ok(findings(&self.copy(piece)?.edition(outlet)))
    }

    /// Brings what lists show of a piece up to date after something beside its text changed.
    pub(crate) fn refresh(&mut self, id: &str) -> Result<()> {
        let copy = self.copy(id)?;
        let derived = seen(&copy, derived);
        Ok(self.store.set_derived(id, &derived)?)
    }
}

impl Loose {
    /// The findings about the file.
    pub fn check(&self) -> &[Finding] {
        &self.findings
    }
}

pub(crate) fn findings(copy: &Copy) -> Vec<Finding> {
    seen(copy, proof::preflight)
}

/// What is made of a piece with all that is known of its pictures.
fn seen<T>(copy: &Copy, make: impl FnOnce(&Sight) -> T) -> T {
    let (has_file, in_file) =
        (|name: &str| copy.has_file(name), |name: &str| copy.in_files.get(name).map(AsRef::as_ref));
    make(&Sight::new(&copy.piece, &has_file, &today()).with_files(&in_file).for_outlet(&copy.outlet))
}

/// The day it is here, `2020-09-14`.
pub(crate) fn today() -> String {
    jiff::Zoned::now().date().to_string()
}
