//! Those who cannot see a picture are told what it shows.

use crate::{
    check::{Check, Sight},
    finding::{Place, Weight},
    shown::Shown,
};

pub(crate) const CHECK: Check = Check {
    name: "picture-alt",
    weight: Weight::Warns,
    what: "A picture without a description in words.",
    why: "Screen readers read the description; without one a blind reader learns only that there is a picture.",
    finds: "![](here.jpg)\nIn Ufa\n",
    passes: "![Two men in suits shake hands](here.jpg)\nIn Ufa\n",
    fix: "Say in a sentence what the picture shows.",
    look,
};

fn look(sight: &Sight) -> Vec<(String, Place)> {
    let silent = sight.pictures.iter().filter(|shown| shown.alt.trim().is_empty());
    let finding = |shown: &Shown| {
        let message = format!("{} has no description for those who cannot see it.", shown.called());
        (message, Place::picture(shown.name, shown.block))
    };
    silent.map(finding).collect()
}
