//! What a check is, and the table of all.

use article::{Credit, NOBODY, Objection, Outlet, Piece, Shown, Status, Use};
use words::Message;

use crate::{
    alike::words,
    checks,
    finding::{Finding, Mend, Place, Weight},
    in_file::InFile,
};

/// A check, with all that a writer may ask about it.
pub struct Check {
    /// Its name on the command line and in JSON.
    pub name: &'static str,
    /// Whether what it finds stops the piece.
    pub weight: Weight,
    /// What it looks for.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// A piece, as Markdown, in which it finds something.
    pub finds: &'static str,
    /// The same, mended.
    pub passes: &'static str,
    /// How to mend it: the name of a message.
    pub fix: &'static str,
    /// What mends in one step what it found at a place, where something does.
    pub(crate) mend: Option<fn(&Sight, &Place) -> Option<Mend>>,
    /// Looks, and says what it found where.
    pub(crate) look: fn(&Sight) -> Vec<(Message, Place)>,
}

/// What a check may look at.
pub struct Sight<'a> {
    /// The piece.
    pub piece: &'a Piece,
    /// Whether the picture of a name has its file.
    pub has_file: &'a dyn Fn(&str) -> bool,
    /// The day it is for the writer, `2020-09-14`.
    pub today: &'a str,
    /// The outlet that the piece is for.
    pub outlet: &'a Outlet,
    /// What the file of a picture says, by the picture's name; none where nothing is known of it.
    in_files: &'a dyn Fn(&str) -> Option<&'a InFile>,
}

impl<'a> Sight<'a> {
    /// A piece, with what is known of its pictures' files on a day.
    pub fn new(piece: &'a Piece, has_file: &'a dyn Fn(&str) -> bool, today: &'a str) -> Self {
        Sight { piece, has_file, today, outlet: &NOBODY, in_files: &|_| None }
    }

    /// The same, for an outlet.
    pub fn for_outlet(self, outlet: &'a Outlet) -> Self {
        Sight { outlet, ..self }
    }

    /// The same, told what the files of its pictures say.
    pub fn with_files(self, in_files: &'a dyn Fn(&str) -> Option<&'a InFile>) -> Self {
        Sight { in_files, ..self }
    }

    /// What the file of a picture says.
    pub(crate) fn in_file(&self, name: &str) -> Option<&'a InFile> {
        (self.in_files)(name)
    }

    /// Every picture once, where it is first shown, with its credit.
    pub(crate) fn credited(&self) -> Vec<(Shown<'a>, Credit)> {
        self.piece.first_shown().into_iter().map(|shown| (shown, self.credit(shown.name))).collect()
    }

    /// The credit of a picture, empty where nothing is known.
    pub(crate) fn credit(&self, name: &str) -> Credit {
        self.piece.attrs.pictures.get(name).cloned().unwrap_or_default()
    }

    /// What speaks against showing each picture.
    pub(crate) fn objections(&self) -> Vec<(Shown<'a>, Objection)> {
        let against = |(shown, credit): (Shown<'a>, Credit)| {
            self.objections_to(shown.name, &credit).into_iter().map(move |objection| (shown, objection))
        };
        self.credited().into_iter().flat_map(against).collect()
    }

    /// What speaks against showing a picture with that credit, what forbids it first: what the credit says, and what its
    /// agency wrote into its file.
    pub(crate) fn objections_to(&self, name: &str, credit: &Credit) -> Vec<Objection> {
        let published = matches!(self.piece.attrs.fields.status, Status::Published | Status::Archived);
        let to = Use { today: self.today, outlet: &self.outlet.name, published };
        let mut objections = credit.objections(&to);
        let in_file = self.in_file(name).map(|file| instructed(credit, &file.credit).objections(&to));
        for objection in in_file.unwrap_or_default() {
            if !objections.iter().any(|other| are_one(other, &objection)) {
                objections.push(objection);
            }
        }
        objections.sort_by_key(|objection| !objection.forbids);
        objections
    }
}

/// A credit under another's instructions and terms, and no limits of its own.
fn instructed(credit: &Credit, by: &Credit) -> Credit {
    Credit {
        instructions: by.instructions.clone(),
        usage_terms: by.usage_terms.clone(),
        expires: None,
        cleared_for: Vec::new(),
        ..credit.clone()
    }
}

/// Whether two objections are the same words, whatever their case.
fn are_one(one: &Objection, other: &Objection) -> bool {
    words(&one.text.to_string()) == words(&other.text.to_string())
}

/// All checks, in the order in which a writer would mend what they find.
pub const CHECKS: &[&Check] = &[
    &checks::picture_credit::CHECK,
    &checks::picture_clearance::CHECK,
    &checks::outlet_required::CHECK,
    &checks::headline::CHECK,
    &checks::outlet_limits::CHECK,
    &checks::picture_file::CHECK,
    &checks::picture_alt::CHECK,
    &checks::picture_evidence::CHECK,
    &checks::picture_terms::CHECK,
    &checks::picture_limits::CHECK,
    &checks::picture_origin::CHECK,
    &checks::picture_caption::CHECK,
    &checks::embargo::CHECK,
    &checks::links::CHECK,
];

impl Check {
    /// Looks at a piece.
    pub fn run(&self, sight: &Sight) -> Vec<Finding> {
        let finding = |(message, place)| Finding {
            check: self.name.to_owned(),
            weight: self.weight,
            message,
            mend: self.mend.and_then(|mend| mend(sight, &place)),
            place,
            fix: Message::new(self.fix),
        };
        (self.look)(sight).into_iter().map(finding).collect()
    }
}

#[cfg(test)]
mod tests {
    use article::{Manuscript, Required};

    use super::*;

    fn run(check: &Check, markdown: &str) -> Vec<Finding> {
        let piece = Manuscript::read(markdown).value.piece().value;
        let file = InFile {
            credit: Credit { creators: vec!["Ann Lee".to_owned()], ..Credit::default() },
            people: vec!["Maria Kolesnikova".to_owned()],
            taken: Some(jiff::civil::date(2020, 9, 14)),
        };
        let in_files = |name: &str| (name == "here.jpg").then_some(&file);
        let asks =
            Outlet { headline_limit: 40, length: 10, required: vec![Required::Standfirst], ..NOBODY.clone() };
        let has_file = |name: &str| name == "here.jpg";
        check.run(&Sight::new(&piece, &has_file, "2020-09-14").with_files(&in_files).for_outlet(&asks))
    }

    #[test]
    fn every_check_finds_its_example_and_passes_the_mended_one() {
        for check in CHECKS {
            assert!(!run(check, check.finds).is_empty(), "{} finds nothing in its example", check.name);
            assert_eq!(run(check, check.passes), [], "{} still finds something", check.name);
        }
    }

    /// What speaks against a picture that a credit and its file say this of, and whether it forbids to show it.
    fn against(credit: &str, file: &Credit) -> Vec<(bool, String)> {
        let front = format!("---\npictures:\n  a.jpg: {{creators: [Ann Lee], licence: own{credit}}}\n---\n");
        let piece = Manuscript::read(&format!("{front}![A pot](a.jpg)\n")).value.piece().value;
        let file = InFile { credit: file.clone(), ..InFile::default() };
        let in_files = |_: &str| Some(&file);
        let sight = Sight::new(&piece, &|_| true, "2020-09-14").with_files(&in_files);
        sight.objections().into_iter().map(|(_, it)| (it.forbids, it.text.to_string())).collect()
    }

    #[test]
    fn what_an_agency_wrote_into_the_file_counts_once() {
        for (text, forbids) in [
            ("PICTURE KILL", true),
            ("EMBARGO UNTIL 2020-09-15", true),
            ("NO SALES", false),
            ("MANDATORY CREDIT: Ann Lee/The Herald", false),
        ] {
            let said = [(forbids, format!("it came with “{text}”"))];
            let instructed = Credit { instructions: text.to_owned(), ..Credit::default() };
            let on_terms = Credit { usage_terms: text.to_owned(), ..Credit::default() };
            assert_eq!(against("", &instructed), said);
            assert_eq!(against("", &on_terms), said);
            let credit = format!(", instructions: '{}'", text.to_lowercase());
            assert_eq!(against(&credit, &instructed).len(), 1, "both say {text}");
        }
        let sold = Credit { instructions: "NO SALES".to_owned(), ..Credit::default() };
        assert_eq!(against(", expires: 2020-09-01", &sold).len(), 2, "what the credit says stays");
    }

    #[test]
    fn every_check_explains_itself_in_sentences() {
        for check in CHECKS {
            for text in [check.what, check.why, &Message::new(check.fix).to_string()] {
                assert!(text.ends_with('.') && text.contains(' '), "{}: {text:?}", check.name);
            }
            for finding in run(check, check.finds) {
                assert!(finding.message.to_string().ends_with('.'), "{}", finding.message);
            }
        }
    }
}
