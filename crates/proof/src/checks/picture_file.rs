//! A figure may wait for its picture, but not on the page.

use article::is_web_address;

use crate::{
    check::{Check, Sight},
    finding::{Place, Weight},
    shown::Shown,
};

pub(crate) const CHECK: Check = Check {
    name: "picture-file",
    weight: Weight::Warns,
    what: "A picture whose file is not in the library, nor beside the piece.",
    why: "The page can only say that a picture is to come.",
    finds: "![Two men](elsewhere.jpg)\nIn Ufa\n",
    passes: "![Two men](here.jpg)\nIn Ufa\n",
    fix: "Add the picture's file, or take the picture out.",
    look,
};

fn look(sight: &Sight) -> Vec<(String, Place)> {
    let waiting = sight.credited().into_iter().filter(|(shown, _)| !(sight.has_file)(shown.name));
    let finding = |(shown, _): (&Shown, _)| {
        let why = match is_web_address(shown.name) {
            true => "is on the web, and Galley does not fetch it",
            false => "has no file yet",
        };
        (format!("{} {why}.", shown.called()), Place::picture(shown.name, shown.block))
    };
    waiting.map(finding).collect()
}
