//! What came with a picture and asks for care: how far it may be used, how its agency wants to be named.

use article::{Change, Credit};
use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Mend, Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-limits",
    weight: Weight::Warns,
    what: "A picture that came with instructions, or whose licence ended after the piece was published.",
    why: "Agencies write beside their pictures what they sell, and what they do not.",
    finds: "---\npictures:\n  here.jpg:\n    creators: [Ann Lee]\n    licence: own\n    instructions: NO SALES\n---\n\
            ![A pot](here.jpg)\n",
    passes: "---\npictures:\n  here.jpg:\n    creators: [Ann Lee]\n    licence: own\n---\n![A pot](here.jpg)\n",
    fix: "checks-limitedFix",
    mend: Some(print_text),
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let careful = sight.objections().into_iter().filter(|(_, objection)| !objection.forbids);
    let finding = |(shown, objection): (article::Shown, article::Objection)| {
        let message = message!("checks-limited", picture = called(&shown), why = objection.text);
        (message, Place::picture(shown.name, shown.block))
    };
    careful.map(finding).collect()
}

/// Prints what the agency wants printed.
fn print_text(sight: &Sight, place: &Place) -> Option<Mend> {
    let name = place.picture.as_deref()?;
    let credit = sight.credit(name);
    let wanted = sight.objections_to(name, &credit).into_iter().find_map(|objection| objection.wanted)?;
    let label = message!("checks-mendText", text = wanted.as_str());
    let credit = Some(Credit { mandatory_text: wanted, ..credit });
    Some(Mend { label, change: Change::Credit { name: name.to_owned(), credit } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use article::Manuscript;

    #[test]
    fn what_the_agency_wants_is_printed_in_one_step() {
        let markdown = "---\npictures:\n  a.jpg:\n    creators: [Ann Lee]\n    licence: own\n    \
                        instructions: 'MANDATORY CREDIT: Ann Lee/The Herald'\n---\n![A pot](a.jpg)\n";
        let mut manuscript = Manuscript::read(markdown).value;
        let piece = manuscript.piece().value;
        let [finding] = &CHECK.run(&Sight::new(&piece, &|_| true, "2020-09-14"))[..] else { panic!() };
        let mend = finding.mend.clone().unwrap();
        assert_eq!(mend.label.to_string(), "Print “Ann Lee/The Herald”");
        manuscript.apply(&[mend.change]).unwrap();
        let piece = manuscript.piece().value;
        assert_eq!(CHECK.run(&Sight::new(&piece, &|_| true, "2020-09-14")), []);
    }
}
