//! A figure may wait for its picture, but not on the page.

use article::{Shown, is_web_address};
use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-file",
    weight: Weight::Warns,
    what: "A picture whose file is not in the library, nor beside the piece.",
    why: "The page can only say that a picture is to come.",
    finds: "![Two men](elsewhere.jpg)\nIn Ufa\n",
    passes: "![Two men](here.jpg)\nIn Ufa\n",
    fix: "checks-fileFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let waiting = sight.credited().into_iter().filter(|(shown, _)| !(sight.has_file)(shown.name));
    let finding = |(shown, _): (Shown, _)| {
        let message = match is_web_address(shown.name) {
            true => message!("checks-onTheWeb", picture = called(&shown)),
            false => message!("checks-noFile", picture = called(&shown)),
        };
        (message, Place::picture(shown.name, shown.block))
    };
    waiting.map(finding).collect()
}
