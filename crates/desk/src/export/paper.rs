//! A piece on the writer's own paper. Nothing stops that; what stops the piece from going out is printed above it.

use export::proof_sheet;
use words::Language;

use super::{Shown, job};
use crate::Loose;

impl Loose {
    /// The page to be printed, its pictures under the addresses that `address` makes of their hashes and of what part of
    /// them is shown. What stands above the piece is in the language of who prints it.
    pub fn paper(&self, language: Language, address: &dyn Fn(&str) -> String) -> String {
        let shown = Shown { copy: &self.copy, address, not_cleared: None };
        proof_sheet(&job(&self.copy, &self.copy.piece, None), &shown, &self.stopped_by(), language)
    }
}
