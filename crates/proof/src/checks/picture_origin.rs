//! A credit that its picture's own file contradicts.

use article::{Agency, Change, Credit, Ground};
use words::{Message, message};

use crate::{
    alike::{says, words},
    called::called,
    check::{Check, Sight},
    finding::{Mend, Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-origin",
    weight: Weight::Warns,
    what: "A credit that names another maker, agency or licence than the file of the picture does.",
    why: "What a photographer or an agency wrote into a file is seldom wrong; a line copied from elsewhere may be.",
    finds: "---\npictures:\n  here.jpg:\n    creators: [Bo Roe]\n---\n![A pot](here.jpg)\n",
    passes: "---\npictures:\n  here.jpg:\n    creators: [ann lee]\n---\n![A pot](here.jpg)\n",
    fix: "checks-originFix",
    mend: Some(as_the_file_says),
    look,
};

/// A part of a credit that a file may contradict.
struct Part {
    contradicts: fn(file: &Credit, credit: &Credit) -> bool,
    /// What the file says and what the credit says, as a sentence.
    said: fn(picture: Message, file: &Credit, credit: &Credit) -> Message,
    /// Takes over what the file says.
    take: fn(credit: &mut Credit, file: &Credit),
}

const PARTS: &[Part] = &[
    Part {
        contradicts: |file, credit| {
            let is_one = |name: &String| file.creators.iter().any(|creator| are_one(name, creator));
            let are_given = !file.creators.is_empty() && !credit.creators.is_empty();
            are_given && !credit.creators.iter().any(is_one)
        },
        said: |picture, file, credit| {
            let (file, credit) = (file.creators.join(", "), credit.creators.join(", "));
            message!("checks-originCreator", picture = picture, file = file, credit = credit)
        },
        take: |credit, file| credit.creators.clone_from(&file.creators),
    },
    Part {
        contradicts: |file, credit| {
            let given = [&credit.agency, &credit.via, &credit.source_name];
            let is_given = !file.agency.is_empty() && !credit.agency.is_empty();
            is_given && !given.iter().any(|name| are_one_agency(name, &file.agency))
        },
        said: |picture, file, credit| {
            let (file, credit) = (file.agency.as_str(), credit.agency.as_str());
            message!("checks-originAgency", picture = picture, file = file, credit = credit)
        },
        take: |credit, file| credit.agency.clone_from(&file.agency),
    },
    Part {
        contradicts: |file, credit| {
            let (file, credit) = (file.licence_url(), credit.licence_url());
            file.is_some() && credit.is_some() && file != credit
        },
        said: |picture, file, credit| {
            let (file, credit) = (file.licence.as_str(), credit.licence.as_str());
            message!("checks-originLicence", picture = picture, file = file, credit = credit)
        },
        take: |credit, file| {
            credit.licence.clone_from(&file.licence);
            credit.licence_address.clear();
        },
    },
    Part {
        contradicts: |file, credit| {
            let ground = credit.ground().map(|row| row.ground);
            is_by_a_program(&file.digital_source_type)
                && !is_by_a_program(&credit.digital_source_type)
                && ground.is_some_and(|ground| ground != Ground::Generated)
        },
        said: |picture, _, _| message!("checks-originProgram", picture = picture),
        take: |credit, file| credit.digital_source_type.clone_from(&file.digital_source_type),
    },
];

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let mut findings = Vec::new();
    for (shown, credit) in sight.credited() {
        let Some(file) = sight.in_file(shown.name).map(|file| &file.credit) else { continue };
        let said = PARTS.iter().filter(|part| (part.contradicts)(file, &credit)).map(|part| {
            ((part.said)(called(&shown), file, &credit), Place::picture(shown.name, shown.block))
        });
        findings.extend(said);
    }
    findings
}

/// The credit with all that the file says instead.
fn as_the_file_says(sight: &Sight, place: &Place) -> Option<Mend> {
    let name = place.picture.as_deref()?;
    let (mut credit, file) = (sight.credit(name), &sight.in_file(name)?.credit);
    for part in PARTS.iter().filter(|part| (part.contradicts)(file, &sight.credit(name))) {
        (part.take)(&mut credit, file);
    }
    let label = message!("checks-mendOrigin");
    Some(Mend { label, change: Change::Credit { name: name.to_owned(), credit: Some(credit) } })
}

/// Whether two names are of one maker: one stands in the other, or the first name is only a letter in one.
fn are_one(name: &str, other: &str) -> bool {
    let (mine, theirs) = (words(name), words(other));
    let is_short = |words: &[String]| words.first().is_some_and(|word| word.chars().count() == 1);
    let initial = |words: &[String]| words.first().and_then(|word| word.chars().next());
    let is_initial = is_short(&mine) || is_short(&theirs);
    let is_abbreviated = is_initial && initial(&mine) == initial(&theirs) && mine.last() == theirs.last();
    says(name, other) || says(other, name) || is_abbreviated
}

fn are_one_agency(name: &str, other: &str) -> bool {
    let row = |name| Agency::of(name).map(|agency| agency.name);
    says(name, other) || says(other, name) || row(name).is_some_and(|name| row(other) == Some(name))
}

/// Whether a digital source type says that a program made the picture, wholly or in part: terms of IPTC's, by
/// themselves or at the end of an address.
fn is_by_a_program(term: &str) -> bool {
    let term = term.rsplit('/').next().unwrap_or_default();
    matches!(term, "trainedAlgorithmicMedia" | "compositeWithTrainedAlgorithmicMedia" | "algorithmicMedia")
}

#[cfg(test)]
mod tests {
    use article::{Manuscript, Piece};

    use super::*;
    use crate::InFile;

    fn piece(credit: &str) -> Piece {
        let front = format!("---\npictures:\n  a.jpg: {{{credit}}}\n---\n![A](a.jpg)\nA pot\n");
        Manuscript::read(&front).value.piece().value
    }

    fn found(file: &Credit, credit: &str) -> Vec<String> {
        let (piece, file) = (piece(credit), InFile { credit: file.clone(), ..InFile::default() });
        let sight = Sight::new(&piece, &|_| true, "2020-09-14");
        let says = |_: &str| Some(&file);
        look(&sight.with_files(&says)).into_iter().map(|(message, _)| message.to_string()).collect()
    }

    fn file() -> Credit {
        Credit {
            creators: vec!["Jörg Lee".to_owned()],
            agency: "AFP".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            digital_source_type: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                .to_owned(),
            ..Credit::default()
        }
    }

    #[test]
    fn what_says_the_same_is_no_contradiction() {
        for credit in [
            "creators: [JORG LEE]",
            "creators: [J. Lee]",
            "creators: [Jörg Lee / STR]",
            "creators: [Bo Roe, Jörg Lee]",
            "agency: Agence France-Presse",
            "agency: Getty Images, via: AFP",
            "licence: 'https://creativecommons.org/licenses/by/4.0/'",
            "licence: own",
            "licence: made by AI",
            "title: A pot",
        ] {
            let file = Credit { digital_source_type: String::new(), ..file() };
            assert_eq!(found(&file, credit), [] as [&str; 0], "{credit}");
        }
    }

    #[test]
    fn what_says_another_thing_is_one() {
        let finds = |credit: &str| found(&file(), credit);
        assert_eq!(
            finds("creators: [Bo Roe]"),
            ["The picture “A pot”: its file names Jörg Lee as the maker, its credit Bo Roe."]
        );
        assert_eq!(
            finds("agency: Reuters"),
            ["The picture “A pot”: its file names AFP as the agency, its credit Reuters."]
        );
        let [licence, program] = &finds("licence: CC BY-SA 4.0")[..] else { panic!() };
        assert!(licence.contains("CC BY 4.0") && licence.contains("CC BY-SA 4.0"), "{licence}");
        assert!(program.contains("program"), "{program}");
    }

    #[test]
    fn one_step_takes_what_the_file_says() {
        let (piece, file) =
            (piece("creators: [Bo Roe], licence: CC0"), InFile { credit: file(), ..InFile::default() });
        let says = |_: &str| Some(&file);
        let sight = Sight::new(&piece, &|_| true, "2020-09-14").with_files(&says);
        let findings = CHECK.run(&sight);
        let Some(Change::Credit { credit: Some(credit), .. }) =
            findings[0].mend.clone().map(|mend| mend.change)
        else {
            panic!()
        };
        assert_eq!((credit.creators, credit.licence), (file.credit.creators.clone(), "CC BY 4.0".to_owned()));
    }
}
