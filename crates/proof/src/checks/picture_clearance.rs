//! A picture whose own terms forbid this use, here and now, keeps the piece in.

use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-clearance",
    weight: Weight::Stops,
    what: "A picture that has expired, is cleared for other outlets only, or that its agency forbids to show.",
    why: "Who shows it all the same breaks a contract, and the outlet pays for it.",
    finds: "---\npictures:\n  here.jpg:\n    creators: [Ann Lee]\n    licence: own\n    expires: 2020-09-01\n---\n\
            ![A pot](here.jpg)\n",
    passes: "---\npictures:\n  here.jpg:\n    creators: [Ann Lee]\n    licence: own\n    expires: 2020-10-01\n---\n\
             ![A pot](here.jpg)\n",
    fix: "checks-barredFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let forbidden = sight.objections().into_iter().filter(|(_, objection)| objection.forbids);
    let finding = |(shown, objection): (article::Shown, article::Objection)| {
        let message = message!("checks-barred", picture = called(&shown), why = objection.text);
        (message, Place::picture(shown.name, shown.block))
    };
    forbidden.map(finding).collect()
}
