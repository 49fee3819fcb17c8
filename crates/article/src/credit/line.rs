//! The credit line as printed: composed in the form of its ground and the language of the piece, or as a hand wrote it.

pub(crate) mod form;
mod words;

use super::{Credit, Ground, says::says, template::filled};
use crate::address::is_web_address;

pub use words::Words;

/// A stretch of a credit line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditRun {
    /// The words.
    pub text: String,
    /// Where they lead: the source or the licence, on the web.
    pub address: Option<String>,
}

/// How a ground prints its credit line.
pub type Form = fn(&Credit, &Words) -> Vec<CreditRun>;

impl Credit {
    /// The line as printed in English. Where parts are missing, it says what is known.
    pub fn line(&self) -> String {
        self.line_in("en")
    }

    /// The line as printed in a language (BCP 47).
    pub fn line_in(&self, language: &str) -> String {
        text(&self.runs(language))
    }

    /// The line in stretches, of which some lead somewhere; empty when nothing is known.
    pub fn runs(&self, language: &str) -> Vec<CreditRun> {
        let composed = self.composed(language);
        match self.line.trim() {
            "" => composed,
            by_hand => led(by_hand, composed),
        }
    }

    /// The same credit in an outlet's own form for the pictures of its own (`Photo: {name}/{outlet}`), where it is
    /// one of those and no hand wrote a line. A form that names nobody is none.
    pub fn in_form(mut self, form: &str, outlet: &str) -> Credit {
        let is_own = self.ground().is_some_and(|row| row.ground == Ground::Own);
        let creators = self.creators_line();
        let outlet = outlet.trim();
        // People write their outlet behind their names.
        let name = creators.strip_suffix(outlet).and_then(|name| name.strip_suffix('/')).unwrap_or(&creators);
        if is_own && self.line.trim().is_empty() && form.contains("{name}") && !name.is_empty() {
            self.line = filled(form.trim(), &[("name", name), ("outlet", outlet)]);
        }
        self
    }

    /// The line as Galley composes it, with the text that must be printed.
    pub(super) fn composed(&self, language: &str) -> Vec<CreditRun> {
        let words = Words::of(language);
        let form = self.ground().map_or(form::unknown as Form, |row| row.form);
        let says_whom = !self.names().is_empty() || is_web_address(&self.source_address);
        let runs = if says_whom || self.ground().is_some() { form(self, words) } else { Vec::new() };
        self.with_mandatory_text(runs)
    }

    /// A text that names everybody stands for the line, unless this names its ground too; else it is added to it.
    fn with_mandatory_text(&self, mut runs: Vec<CreditRun>) -> Vec<CreditRun> {
        let mandatory = self.mandatory_text.trim();
        let line = text(&runs);
        if mandatory.is_empty() || says(&line, mandatory) {
            return runs;
        }
        let ground = self.ground().map(|row| row.ground);
        let is_free =
            matches!(ground, Some(Ground::CreativeCommons | Ground::PublicDomain | Ground::Government));
        let says_all =
            self.names().into_iter().filter(|name| says(&line, name)).all(|name| says(mandatory, name));
        match () {
            () if runs.is_empty() || says_all && !is_free => vec![plain(mandatory)],
            () => {
                runs.push(plain(format!(", {mandatory}")));
                runs
            }
        }
    }
}

/// A line written by hand, leading where the same words of the composed one lead.
fn led(by_hand: &str, composed: Vec<CreditRun>) -> Vec<CreditRun> {
    let mut runs = vec![plain(by_hand)];
    for run in composed.into_iter().filter(|run| run.address.is_some()) {
        let found = runs.iter().position(|it| it.address.is_none() && it.text.contains(&run.text));
        let Some(at) = found else { continue };
        let whole = runs.remove(at).text;
        let (before, after) = whole.split_once(&run.text).unwrap_or((&whole, ""));
        let parts = [plain(before), run, plain(after)];
        runs.splice(at..at, parts.into_iter().filter(|part| !part.text.is_empty()));
    }
    runs
}

pub(super) fn text(runs: &[CreditRun]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn plain(text: impl Into<String>) -> CreditRun {
    CreditRun { text: text.into(), address: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kremlin() -> Credit {
        Credit {
            creators: vec!["Kremlin.ru".to_owned()],
            source_address: "https://en.kremlin.ru/events/1".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            ..Credit::default()
        }
    }

    fn ann(licence: &str) -> Credit {
        Credit { creators: vec!["Ann Lee".to_owned()], licence: licence.to_owned(), ..Credit::default() }
    }

    fn s(text: &str) -> String {
        text.to_owned()
    }

    #[test]
    fn lines_as_printed() {
        let at = |licence: &str, agency: &str| Credit { agency: s(agency), ..ann(licence) };
        let from = |licence: &str, source: &str| Credit { source_name: s(source), ..ann(licence) };
        let nobody = |credit: Credit| Credit { creators: Vec::new(), ..credit };
        let table = [
            (kremlin(), "Kremlin.ru, CC BY 4.0"),
            (
                Credit { source_name: s("Wikimedia Commons"), modified: s("cropped"), ..kremlin() },
                "Kremlin.ru / Wikimedia Commons, CC BY 4.0, cropped",
            ),
            (
                Credit { title: s("Summit"), licence: s("CC-BY-3.0"), ..kremlin() },
                "“Summit”, Kremlin.ru, CC BY 3.0",
            ),
            (Credit { title: s("Summit"), ..kremlin() }, "Kremlin.ru, CC BY 4.0"),
            (nobody(kremlin()), "en.kremlin.ru, CC BY 4.0"),
            (Credit { licence: String::new(), ..kremlin() }, "Kremlin.ru"),
            (from("public domain", "NASA"), "Ann Lee / NASA (public domain)"),
            (at("public domain", "NASA"), "Ann Lee/NASA (public domain)"),
            (nobody(from("CC0", "Met Museum")), "Met Museum (CC0)"),
            (at("agency", "Reuters"), "REUTERS/Ann Lee"),
            (at("agency", "AP"), "(AP Photo/Ann Lee)"),
            (at("agency", "APA"), "Ann Lee/APA"),
            (at("agency", "Getty Images"), "Photo by Ann Lee/Getty Images"),
            (at("agency", "TASS"), "Ann Lee/TASS"),
            (at("agency", "AFP"), "Ann Lee/AFP"),
            (nobody(at("agency", "AFP")), "AFP"),
            (nobody(from("handout", "Ministry of Health")), "Handout via Ministry of Health"),
            (nobody(from("courtesy", "the family")), "Courtesy of the family"),
            (Credit { rights_holder: s("Museum"), ..ann("by permission") }, "© Museum, used by permission"),
            (ann("by permission"), "© Ann Lee, used by permission"),
            (
                Credit { rights_holder: s("Publisher"), ..from("fair use", "The Book") },
                "Publisher, via The Book",
            ),
            (ann("own"), "Photo: Ann Lee"),
            (at("own", "The Herald"), "Photo: Ann Lee/The Herald"),
            (ann("AI"), "Illustration generated with Ann Lee"),
            (ann("no such licence"), "Ann Lee"),
            (Credit { rights_holder: s("Museum"), ..Credit::default() }, "© Museum"),
            (Credit { via: s("Getty Images"), ..at("agency", "AFP") }, "Ann Lee/AFP via Getty Images"),
            (Credit { via: s("AP"), ..from("", "Kyodo News") }, "(Ann Lee / Kyodo News via AP)"),
            (
                Credit { mandatory_text: s("Ann Lee/The Herald"), ..at("agency", "AP") },
                "(AP Photo/Ann Lee), Ann Lee/The Herald",
            ),
            (
                Credit { mandatory_text: s("Picture by Ann Lee of TASS"), ..at("agency", "TASS") },
                "Picture by Ann Lee of TASS",
            ),
            (
                Credit { mandatory_text: s("Museum of Light"), ..at("agency", "TASS") },
                "Ann Lee/TASS, Museum of Light",
            ),
            (
                Credit { mandatory_text: s("Photo: Kremlin.ru"), ..kremlin() },
                "Kremlin.ru, CC BY 4.0, Photo: Kremlin.ru",
            ),
            (Credit { mandatory_text: s("ann lee"), ..ann("own") }, "Photo: Ann Lee"),
            (Credit { line: s("Picture: A. Lee"), ..ann("own") }, "Picture: A. Lee"),
            (Credit { line: s(" Ann Lee for us "), ..Credit::default() }, "Ann Lee for us"),
            (Credit::default(), ""),
            (Credit { modified: s("cropped"), ..Credit::default() }, ""),
        ];
        for (credit, expected) in table {
            assert_eq!(credit.line(), expected, "{credit:?}");
        }
    }

    #[test]
    fn lines_in_the_language_of_the_piece() {
        assert_eq!(ann("own").line_in("de-AT"), "Foto: Ann Lee");
        assert_eq!(ann("own").line_in("ru"), "Фото: Ann Lee");
        assert_eq!(ann("own").line_in("xx"), "Photo: Ann Lee");
    }

    #[test]
    fn source_and_licence_lead_somewhere() {
        let runs = Credit { source_name: s("Commons"), ..kremlin() }.runs("en");
        let leads: Vec<_> =
            runs.iter().filter_map(|run| Some((&*run.text, run.address.as_deref()?))).collect();
        assert_eq!(
            leads,
            [
                ("Commons", "https://en.kremlin.ru/events/1"),
                ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            ]
        );
    }

    #[test]
    fn own_pictures_in_the_form_of_the_outlet() {
        let line = |credit: Credit, form: &str| credit.in_form(form, "The Post").line();
        assert_eq!(line(ann("own"), "{name} for {outlet}"), "Ann Lee for The Post");
        let both = Credit { creators: vec![s("Ann Lee/The Post")], ..ann("own") };
        assert_eq!(line(both, "© {name}/{outlet}"), "© Ann Lee/The Post");
        assert_eq!(line(ann("own"), "The Post"), "Photo: Ann Lee", "a form that names nobody is none");
        assert_eq!(line(ann("CC BY 4.0"), "{name} for us"), "Ann Lee, CC BY 4.0");
        assert_eq!(line(Credit { line: s("Ann Lee"), ..ann("own") }, "{name} for us"), "Ann Lee");
        assert_eq!(line(Credit { creators: Vec::new(), ..ann("own") }, "{name} for us"), "");
    }

    #[test]
    fn a_line_written_by_hand_leads_where_its_words_led() {
        let runs = Credit { line: s("© Kremlin.ru (CC BY 4.0)"), ..kremlin() }.runs("en");
        let said: Vec<_> = runs.iter().map(|run| (&*run.text, run.address.is_some())).collect();
        assert_eq!(
            said,
            [("© ", false), ("Kremlin.ru", true), (" (", false), ("CC BY 4.0", true), (")", false)]
        );
    }

    #[test]
    fn an_address_that_is_no_web_address_leads_nowhere() {
        let runs = Credit { source_address: s("javascript:alert(1)"), ..kremlin() }.runs("en");
        assert_eq!(runs[0].address, None);
    }
}
