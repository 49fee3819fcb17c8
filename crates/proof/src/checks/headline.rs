//! A piece needs a name.

use words::{Message, message};

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
    fix: "checks-headlineFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let missing = sight.piece.headline().is_empty();
    let finding = || (message!("checks-headline"), Place::field("headline"));
    missing.then(finding).into_iter().collect()
}
