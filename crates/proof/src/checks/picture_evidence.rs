//! What is not printed but will be asked for later: who said yes, and on what terms.

use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-evidence",
    weight: Weight::Warns,
    what: "A picture used with leave or under contract, of which nothing is written down.",
    why: "When the holder asks a year later, somebody must know who said yes, when, and on what terms.",
    finds: "---\npictures:\n  here.jpg:\n    licence: by permission\n    rights_holder: City Museum\n---\n\
            ![A pot](here.jpg)\n",
    passes: "---\npictures:\n  here.jpg:\n    licence: by permission\n    rights_holder: City Museum\n    \
             permission_evidence: Mail from the registrar, 3 May 2020\n---\n![A pot](here.jpg)\n",
    fix: "checks-evidenceFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let findings = sight.credited().into_iter().flat_map(|(shown, credit)| {
        let unwritten = credit.missing().into_iter().filter(|part| part.what.is_evidence());
        let finding = |part: article::Missing| {
            let message = message!(
                "checks-evidence",
                picture = called(&shown),
                licence = credit.licence.as_str(),
                part = part.text,
            );
            (message, Place::picture(shown.name, shown.block))
        };
        unwritten.map(finding).collect::<Vec<_>>()
    });
    findings.collect()
}
