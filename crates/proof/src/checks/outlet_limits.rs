//! What the outlet has room for.

use words::{Message, message};

use super::outlet_required::outlet;
use crate::{
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "outlet-limits",
    weight: Weight::Warns,
    what: "A headline or a text that is longer than its outlet has room for.",
    why: "What is too long is cut by somebody who did not write it.",
    finds: "# Storm closes the harbour for the third time since Sunday\n\nNobody was hurt.\n",
    passes: "# Storm closes the harbour\n\nNobody was hurt.\n",
    fix: "checks-tooLongFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let letters = sight.piece.headline().chars().count() as u32;
    let (words, outlet) = (sight.piece.words(), outlet(sight));
    let (most, room) = (sight.outlet.headline_limit, sight.outlet.length);
    let headline = (most > 0 && letters > most).then(|| {
        let message = message!("checks-longHeadline", outlet = outlet.clone(), length = letters, most = most);
        (message, Place::field("headline"))
    });
    let text = (room > 0 && words > room).then(|| {
        (message!("checks-longText", outlet = outlet, length = words, most = room), Place::default())
    });
    headline.into_iter().chain(text).collect()
}
