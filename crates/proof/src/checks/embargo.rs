//! Not before the day agreed.

use words::{Message, message};

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
    fix: "checks-embargoFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let embargo = sight.piece.attrs.fields.embargo.iter();
    // With a time of day, only the day after is surely past it.
    let ahead = embargo.filter(|end| end.day() > sight.today || end.has_time() && end.day() == sight.today);
    ahead.map(|end| (message!("checks-embargo", end = end.to_string()), Place::field("embargo"))).collect()
}
