//! Licences that forbid what newsrooms do.

use crate::{
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
    fix: "Make sure that the outlet may show it, ask its creator, or choose another picture.",
    look,
};

fn look(sight: &Sight) -> Vec<(String, Place)> {
    let findings = sight.credited().into_iter().filter_map(|(shown, credit)| {
        let caution = credit.ground().map(|row| row.caution).filter(|caution| !caution.is_empty())?;
        let message = format!("{} is {}. {caution}", shown.called(), credit.licence.trim());
        Some((message, Place::picture(shown.name, shown.block)))
    });
    findings.collect()
}
