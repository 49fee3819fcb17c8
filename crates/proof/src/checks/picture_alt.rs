//! Those who cannot see a picture are told what it shows.

use article::{Change, Credit, Shown, plain_text};
use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Mend, Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-alt",
    weight: Weight::Warns,
    what: "A picture without a description in words, or whose description says nothing new.",
    why: "Screen readers read the description; without one a blind reader learns only that there is a picture.",
    finds: "![](here.jpg)\nIn Ufa\n",
    passes: "![Two men in suits shake hands](here.jpg)\nIn Ufa\n",
    fix: "checks-altFix",
    mend: Some(decorates),
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let finding = |shown: Shown| Some((wrong(sight, &shown)?, Place::picture(shown.name, shown.block)));
    sight.piece.shown().into_iter().filter_map(finding).collect()
}

fn wrong(sight: &Sight, shown: &Shown) -> Option<Message> {
    let (alt, picture) = (shown.alt.trim(), || called(shown));
    match () {
        () if alt.is_empty() && sight.credit(shown.name).decorative => None,
        () if alt.is_empty() => Some(message!("checks-alt", picture = picture())),
        () if is_file_name(alt, shown.name) => {
            Some(message!("checks-altFile", picture = picture(), text = alt))
        }
        () if words(alt) == words(&plain_text(shown.caption)) => {
            Some(message!("checks-altCaption", picture = picture()))
        }
        () => None,
    }
}

/// `IMG_1234.jpg`, or what the picture is called in the piece.
fn is_file_name(alt: &str, name: &str) -> bool {
    const ENDINGS: [&str; 8] = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".tif", ".tiff"];
    let lower = alt.to_lowercase();
    let stem = name.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map_or(name, |(stem, _)| stem);
    let is_stem = alt == stem && stem.contains(|sign: char| sign.is_ascii_digit() || "-_".contains(sign));
    is_stem || !lower.contains(' ') && ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// Without signs and case.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Says that there is nothing to describe.
fn decorates(sight: &Sight, place: &Place) -> Option<Mend> {
    let name = place.picture.as_deref()?;
    let is_silent = |shown: &Shown| shown.name == name && shown.alt.trim().is_empty();
    sight.piece.shown().iter().find(|shown| is_silent(shown))?;
    let credit = Some(Credit { decorative: true, ..sight.credit(name) });
    let label = message!("checks-mendDecorative");
    Some(Mend { label, change: Change::Credit { name: name.to_owned(), credit } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use article::Manuscript;

    fn found(markdown: &str) -> Vec<String> {
        let piece = Manuscript::read(markdown).value.piece().value;
        let sight = Sight::new(&piece, &|_| true, "2020-09-14");
        look(&sight).into_iter().map(|(message, _)| message.to_string()).collect()
    }

    #[test]
    fn a_description_says_something_of_its_own() {
        assert_eq!(
            found("![The old bridge](a.jpg)\nThe *old* bridge.\n"),
            ["The picture “The old bridge.” is described with its caption again."]
        );
        for alt in ["IMG_1234.JPG", "old-bridge"] {
            let said = format!("The picture “At night” is described with the name of a file only: “{alt}”.");
            assert_eq!(found(&format!("![{alt}](old-bridge.jpg)\nAt night\n")), [said]);
        }
        assert_eq!(found("![A bridge with two arches](bridge.jpg)\nThe bridge\n"), [] as [&str; 0]);
        assert_eq!(found("![bridge](bridge.jpg)\nAt night\n"), [] as [&str; 0], "one word may be enough");
    }

    #[test]
    fn what_only_decorates_needs_none_and_one_step_says_so() {
        let mut manuscript = Manuscript::read("![](a.jpg)\n\n![](b.jpg)\n").value;
        let piece = manuscript.piece().value;
        let findings = CHECK.run(&Sight::new(&piece, &|_| true, "2020-09-14"));
        let steps: Vec<Change> =
            findings.into_iter().filter_map(|finding| Some(finding.mend?.change)).collect();
        assert_eq!(steps.len(), 2);
        manuscript.apply(&steps).unwrap();
        let text = manuscript.text();
        assert!(text.contains("a.jpg:\n    decorative: true\n"), "{text}");
        assert_eq!(found(&text), [] as [&str; 0]);
    }
}
