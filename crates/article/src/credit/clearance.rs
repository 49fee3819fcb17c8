//! What speaks against showing a picture here and now: its licence has ended, it is cleared for others, its agency
//! forbids it.

use jiff::civil::Date;
use words::{Message, message};

use super::{
    Credit,
    day::{day, has_time},
    instructions::{self, Instruction, Wish},
    plain_words,
    says::says,
};

/// A use of a picture, as far as its credit may speak against it.
#[derive(Clone, Copy, Debug)]
pub struct Use<'a> {
    /// The day, `2020-09-14`.
    pub today: &'a str,
    /// The outlet that would show it, by name; empty where it is not known.
    pub outlet: &'a str,
    /// Whether the piece has been published before, so that this only corrects it.
    pub published: bool,
}

/// Something that speaks against a use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Whether it forbids the use, rather than asks for care.
    pub forbids: bool,
    /// What it is, as a clause: “its licence ended on 2020-09-13”.
    pub text: Message,
    /// A text that answers it once it must be printed.
    pub wanted: Option<String>,
}

impl Credit {
    /// All that speaks against a use, what forbids it first.
    pub fn objections(&self, to: &Use) -> Vec<Objection> {
        let own = [self.expired(to), self.not_cleared(to)].into_iter().flatten();
        let mut objections: Vec<Objection> = own.chain(self.instructed(to)).collect();
        objections.sort_by_key(|objection| !objection.forbids);
        objections
    }

    /// A picture in a piece that is out already stays, but somebody should look.
    fn expired(&self, to: &Use) -> Option<Objection> {
        let end = self.expires.as_ref().filter(|end| end.day() < to.today)?;
        let text = message!("checks-whyExpired", day = end.to_string());
        Some(Objection { forbids: !to.published, text, wanted: None })
    }

    fn not_cleared(&self, to: &Use) -> Option<Objection> {
        let outlet = plain_words(to.outlet);
        let is_named = self.cleared_for.iter().any(|name| plain_words(name) == outlet);
        let names = self.cleared_for.join(", ");
        match (self.cleared_for.is_empty() || is_named, outlet.as_str()) {
            (true, _) => None,
            (false, "") => Some(care(message!("checks-whyClearedFor", outlets = names))),
            (false, _) => {
                Some(forbidden(message!("checks-whyNotCleared", outlet = to.outlet.trim(), outlets = names)))
            }
        }
    }

    /// Agencies write their wishes among the instructions, and sometimes among the terms.
    fn instructed(&self, to: &Use) -> Vec<Objection> {
        let texts = [&self.instructions, &self.usage_terms];
        let all = texts.into_iter().flat_map(|text| instructions::read(text));
        all.filter_map(|instruction| self.objection(&instruction, to)).collect()
    }

    fn objection(&self, instruction: &Instruction, to: &Use) -> Option<Objection> {
        let said = || message!("checks-whyInstructed", words = instruction.words);
        let today: Option<Date> = to.today.parse().ok();
        let day = day(instruction.about);
        match instruction.wish {
            Wish::Withdrawn => Some(forbidden(said())),
            Wish::Embargo if day.is_none() => Some(forbidden(said())),
            Wish::Embargo if day > today => Some(forbidden(said())),
            Wish::Embargo => (day == today && has_time(instruction.about)).then(|| care(said())),
            Wish::Until if day.is_some() && day >= today => None,
            Wish::Until => Some(Objection { forbids: day.is_some() && !to.published, ..care(said()) }),
            Wish::NotIn => Some(match names_outlet(instruction.about, to.outlet) {
                true => forbidden(said()),
                false => care(said()),
            }),
            Wish::NotEdited => Some(match self.is_changed() {
                true => forbidden(said()),
                false => care(said()),
            }),
            Wish::Credit => self.uncredited(instruction),
            Wish::Editorial | Wish::NotSold | Wish::NotKept | Wish::NotOnline => Some(care(said())),
        }
    }

    /// How an agency wants to be named, where the line does not say it.
    fn uncredited(&self, instruction: &Instruction) -> Option<Objection> {
        let wanted = instruction.about;
        if says(&self.line(), wanted) {
            return None;
        }
        let text = message!("checks-whyInstructed", words = instruction.words);
        Some(Objection { wanted: Some(wanted.to_owned()), ..care(text) })
    }
}

fn names_outlet(about: &str, outlet: &str) -> bool {
    !outlet.trim().is_empty() && says(about, outlet)
}

fn forbidden(text: Message) -> Objection {
    Objection { forbids: true, text, wanted: None }
}

fn care(text: Message) -> Objection {
    Objection { forbids: false, text, wanted: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Use = Use { today: "2020-09-14", outlet: "The Post", published: false };

    /// What speaks against a use, with `!` before what forbids it.
    fn against(credit: &Credit, to: &Use) -> String {
        let said = |it: Objection| format!("{}{}", if it.forbids { "!" } else { "" }, it.text);
        credit.objections(to).into_iter().map(said).collect::<Vec<_>>().join("; ")
    }

    fn instructed(text: &str) -> Credit {
        Credit { instructions: text.to_owned(), ..Credit::default() }
    }

    #[test]
    fn a_licence_ends_with_its_last_day() {
        let until = |day: &str| Credit { expires: day.parse().ok(), ..Credit::default() };
        assert_eq!(against(&until("2020-09-14"), &HERE), "");
        assert_eq!(against(&until("2020-09-13"), &HERE), "!its licence ended on 2020-09-13");
        let published = Use { published: true, ..HERE };
        assert_eq!(
            against(&until("2020-09-13"), &published),
            "its licence ended on 2020-09-13",
            "what is out already is only warned of"
        );
    }

    #[test]
    fn cleared_for_some_is_not_cleared_for_others() {
        let cleared = Credit { cleared_for: vec!["The  post".into(), "Herald".into()], ..Credit::default() };
        assert_eq!(against(&cleared, &HERE), "");
        let other = Use { outlet: "Courier", ..HERE };
        assert_eq!(
            against(&cleared, &other),
            "!it is cleared for The  post, Herald only, and not for Courier"
        );
        let nobody = Use { outlet: "", ..HERE };
        assert_eq!(against(&cleared, &nobody), "it is cleared for The  post, Herald only");
        assert_eq!(against(&Credit::default(), &other), "");
    }

    #[test]
    fn what_instructions_weigh() {
        for (text, forbids) in [
            ("EMBARGO UNTIL 2020-09-15", Some(true)),
            ("EMBARGO UNTIL 2020-09-14", None),
            ("EMBARGO UNTIL 2020-09-14 18:00", Some(false)),
            ("EMBARGO UNTIL 2020-09-13 18:00", None),
            ("EMBARGO UNTIL TUESDAY", Some(true)),
            ("NO USE AFTER 13 SEP 2020", Some(true)),
            ("NO USE AFTER 14 SEP 2020", None),
            ("NO USE AFTER ELECTION DAY", Some(false)),
            ("PICTURE KILL", Some(true)),
            ("NOT FOR USE BY THE POST", Some(true)),
            ("NOT FOR USE IN GERMANY", Some(false)),
            ("NO SALES", Some(false)),
            ("NO ARCHIVES", Some(false)),
            ("EDITORIAL USE ONLY", Some(false)),
            ("NO CROPPING", Some(false)),
            ("Shot from the roof", None),
        ] {
            let objections = instructed(text).objections(&HERE);
            assert_eq!(objections.first().map(|it| it.forbids), forbids, "{text}");
        }
        let cropped = Credit { modified: "cropped".into(), ..instructed("NO CROPPING") };
        assert!(cropped.objections(&HERE)[0].forbids);
        let terms = Credit { usage_terms: "no sales".into(), ..Credit::default() };
        assert_eq!(against(&terms, &HERE), "it came with “no sales”");
    }

    #[test]
    fn an_agency_is_named_as_it_wants() {
        let credit = Credit {
            creators: vec!["Ann Lee".into()],
            licence: "own".into(),
            ..instructed("MANDATORY CREDIT: Ann Lee/The Herald")
        };
        let found = credit.objections(&HERE);
        assert_eq!(found[0].wanted.as_deref(), Some("Ann Lee/The Herald"));
        let answered = Credit { mandatory_text: "Ann Lee/The Herald".into(), ..credit };
        assert_eq!(answered.objections(&HERE), []);
    }

    #[test]
    fn what_forbids_comes_first() {
        let all = Credit { expires: "2020-01-01".parse().ok(), ..instructed("NO SALES; PICTURE KILL") };
        let weights: Vec<bool> = all.objections(&HERE).iter().map(|it| it.forbids).collect();
        assert_eq!(weights, [true, true, false]);
    }
}
