//! A credit supposed from what is at hand: a pasted line, a file's name, an address. An offer, never more.

use import::credit::{self, Guess};

use crate::wire::SupposedCredit;

/// What a pasted text says of whose picture it is: a credit line, an address, the name of a file. `picture` is the name
/// of the picture's own.
pub fn supposed_credit(text: &str, picture: &str) -> Option<SupposedCredit> {
    credit::from_anything(text, picture).map(supposed)
}

/// What the name of a picture's file says.
pub(crate) fn from_file_name(name: &str) -> Option<SupposedCredit> {
    credit::from_file_name(name).map(supposed)
}

fn supposed(guess: Guess) -> SupposedCredit {
    SupposedCredit { credit: guess.credit, why: guess.why, weak: guess.weak }
}
