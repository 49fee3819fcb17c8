//! The checks that a piece passes before it goes out: a table of them, one file each.
//!
//! A check explains itself: what it looks for, why, what it would find and what it would let pass,
//! and how to mend it. Its examples are its tests.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod alike;
mod called;
mod check;
mod checks;
mod finding;
mod in_file;
mod linked;

use article::Piece;

pub use check::{CHECKS, Check, Sight};
pub use finding::{Finding, Mend, Place, Weight};
pub use in_file::InFile;

/// Everything that stands against a piece going out, what stops first.
pub fn preflight(sight: &Sight) -> Vec<Finding> {
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check.run(sight)).collect();
    findings.sort_by_key(|finding| finding.weight);
    findings
}

/// The same of another state of the piece than that in sight.
pub fn preflight_of(piece: &Piece, sight: &Sight) -> Vec<Finding> {
    let in_file = |name: &str| sight.in_file(name);
    let sight = Sight::new(piece, sight.has_file, sight.today).with_files(&in_file).for_outlet(sight.outlet);
    preflight(&sight)
}
