//! The checks that a piece passes before it goes out: a table of them, one file each.
//!
//! A check explains itself: what it looks for, why, what it would find and what it would let pass,
//! and how to mend it. Its examples are its tests.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod called;
mod check;
mod checks;
mod finding;
mod linked;

pub use check::{CHECKS, Check, Sight};
pub use finding::{Finding, Place, Weight};

use article::Piece;

/// Everything that stands against a piece going out, what stops first.
///
/// `has_file` says whether the picture of a name has its file; `today` is the day it is for the
/// writer (`2020-09-14`).
pub fn preflight(piece: &Piece, has_file: &dyn Fn(&str) -> bool, today: &str) -> Vec<Finding> {
    let sight = Sight::new(piece, has_file, today);
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check.run(&sight)).collect();
    findings.sort_by_key(|finding| finding.weight);
    findings
}
