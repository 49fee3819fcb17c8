//! A piece needs a name.

use crate::{
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "headline",
    weight: Weight::Warns,
    what: "A piece without a headline.",
    why: "Pages, search engines and desks call a piece by its headline; without one they show its first words.",
    finds: "Nobody has named this yet.\n",
    passes: "# Storm closes the harbour\n\nNobody was hurt.\n",
    fix: "Write a headline.",
    look,
};

fn look(sight: &Sight) -> Vec<(String, Place)> {
    let missing = sight.piece.headline().is_empty();
    let finding = || ("The piece has no headline.".to_owned(), Place::field("headline"));
    missing.then(finding).into_iter().collect()
}
