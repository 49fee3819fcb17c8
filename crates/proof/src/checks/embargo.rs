//! Not before the day agreed.

use crate::{
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "embargo",
    weight: Weight::Warns,
    what: "A piece that goes out before its embargo ends.",
    why: "A broken embargo costs the outlet the source.",
    finds: "---\nembargo: 2020-09-15\n---\nNot yet.\n",
    passes: "---\nembargo: 2020-09-13\n---\nNow.\n",
    fix: "Wait, or give it only to those who are bound by the embargo too.",
    look,
};

fn look(sight: &Sight) -> Vec<(String, Place)> {
    let embargo = sight.piece.attrs.fields.embargo.iter();
    // With a time of day, only the day after is surely past it.
    let ahead = embargo.filter(|end| end.day() > sight.today || end.has_time() && end.day() == sight.today);
    ahead.map(|end| (format!("The piece is under embargo until {end}."), Place::field("embargo"))).collect()
}
