//! Those who cannot see a picture are told what it shows.

use article::Shown;
use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-alt",
    weight: Weight::Warns,
    what: "A picture without a description in words.",
    why: "Screen readers read the description; without one a blind reader learns only that there is a picture.",
    finds: "![](here.jpg)\nIn Ufa\n",
    passes: "![Two men in suits shake hands](here.jpg)\nIn Ufa\n",
    fix: "checks-altFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let silent = sight.piece.shown().into_iter().filter(|shown| shown.alt.trim().is_empty());
    let finding = |shown: Shown| {
        let message = message!("checks-alt", picture = called(&shown));
        (message, Place::picture(shown.name, shown.block))
    };
    silent.map(finding).collect()
}
