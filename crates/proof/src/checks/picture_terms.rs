//! Licences that forbid what newsrooms do.

use article::Caution;
use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-terms",
    weight: Weight::Warns,
    what: "A picture whose licence forbids commercial use or changes.",
    why: "A paper with advertisements is commercial use, and cropping is a change.",
    finds: "---\npictures:\n  here.jpg:\n    creators: [Ann Lee]\n    licence: CC BY-NC 4.0\n    \
            source_address: https://photos.example/1\n---\n![A pot](here.jpg)\n",
    passes: "---\npictures:\n  here.jpg:\n    creators: [Ann Lee]\n    licence: CC BY 4.0\n    \
             source_address: https://photos.example/1\n---\n![A pot](here.jpg)\n",
    fix: "checks-termsFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let findings = sight.credited().into_iter().filter_map(|(shown, credit)| {
        let caution = said(credit.ground()?.caution?);
        let licence = credit.licence.trim();
        let message =
            message!("checks-terms", picture = called(&shown), licence = licence, caution = caution);
        Some((message, Place::picture(shown.name, shown.block)))
    });
    findings.collect()
}

fn said(caution: Caution) -> Message {
    match caution {
        Caution::NotSold => message!("checks-notSold"),
        Caution::NotEdited => message!("checks-notEdited"),
        Caution::Neither => message!("checks-neither"),
    }
}
