//! What the outlet asks of every piece.

use article::Required;
use words::{Message, Value, message};

use crate::{
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "outlet-required",
    weight: Weight::Stops,
    what: "A piece without something that its outlet asks of every piece.",
    why: "The outlet's CMS refuses it, or somebody there has to make up for it in a hurry.",
    finds: "# Storm closes the harbour\n\nNobody was hurt.\n",
    passes: "---\nstandfirst: The ferries stay in port.\n---\n# Storm closes the harbour\n\nNobody was hurt.\n",
    fix: "checks-lacksFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let lacking = sight.outlet.required.iter().filter(|required| required.is_lacking(sight.piece));
    let finding = |required: &Required| {
        let message = message!("checks-lacks", outlet = outlet(sight), field = called(*required));
        // The picture that a piece opens with is no field: it is put in at the top of the page.
        let place = if *required == Required::Lead { Place::block(0) } else { Place::field(required.name()) };
        (message, place)
    };
    lacking.map(finding).collect()
}

/// The outlet by its name.
pub(crate) fn outlet(sight: &Sight) -> Value {
    match sight.outlet.name.trim() {
        "" => message!("checks-theOutlet").into(),
        name => name.into(),
    }
}

fn called(required: Required) -> Message {
    match required {
        Required::Headline => message!("checks-aHeadline"),
        Required::Kicker => message!("checks-aKicker"),
        Required::Standfirst => message!("checks-aStandfirst"),
        Required::Bylines => message!("checks-aByline"),
        Required::AuthorLine => message!("checks-anAuthorLine"),
        Required::Dateline => message!("checks-aDateline"),
        Required::Published => message!("checks-aDay"),
        Required::Section => message!("checks-aSection"),
        Required::Tags => message!("checks-aTag"),
        Required::Language => message!("checks-aLanguage"),
        Required::Summary => message!("checks-aSummary"),
        Required::Lead => message!("checks-aLead"),
    }
}
