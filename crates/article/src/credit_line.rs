//! The credit line as printed: one form for each ground, in the language of the piece.

use crate::{address::is_web_address, commons, credit::Credit};

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

/// The fixed words of credit lines in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The language's primary tag, lower case.
    language: &'static str,
    photo: &'static str,
    permission: &'static str,
    handout: &'static str,
    courtesy: &'static str,
    via: &'static str,
    public_domain: &'static str,
    generated: &'static str,
}

/// The first is for every language that has no row.
const WORDS: &[Words] = &[
    Words {
        language: "en",
        photo: "Photo: ",
        permission: ", used by permission",
        handout: "Handout via ",
        courtesy: "Courtesy of ",
        via: ", via ",
        public_domain: "public domain",
        generated: "Illustration generated with ",
    },
    Words {
        language: "de",
        photo: "Foto: ",
        permission: ", mit Genehmigung",
        handout: "Pressebild: ",
        courtesy: "Zur Verfügung gestellt: ",
        via: ", via ",
        public_domain: "gemeinfrei",
        generated: "Illustration erzeugt mit ",
    },
    Words {
        language: "fr",
        photo: "Photo\u{a0}: ",
        permission: ", avec autorisation",
        handout: "Photo de presse\u{a0}: ",
        courtesy: "Avec l’aimable autorisation\u{a0}: ",
        via: ", via ",
        public_domain: "domaine public",
        generated: "Illustration générée avec ",
    },
    Words {
        language: "es",
        photo: "Foto: ",
        permission: ", con permiso",
        handout: "Foto de prensa: ",
        courtesy: "Cortesía de ",
        via: ", vía ",
        public_domain: "dominio público",
        generated: "Ilustración generada con ",
    },
    Words {
        language: "pl",
        photo: "Fot. ",
        permission: ", za zgodą",
        handout: "Materiał prasowy: ",
        courtesy: "Udostępnienie: ",
        via: ", źródło: ",
        public_domain: "domena publiczna",
        generated: "Ilustracja wygenerowana przez AI: ",
    },
    Words {
        language: "ru",
        photo: "Фото: ",
        permission: ", с разрешения",
        handout: "Пресс-служба: ",
        courtesy: "Предоставлено: ",
        via: ", источник: ",
        public_domain: "общественное достояние",
        generated: "Иллюстрация создана ИИ: ",
    },
    Words {
        language: "uk",
        photo: "Фото: ",
        permission: ", з дозволу",
        handout: "Пресслужба: ",
        courtesy: "Надано: ",
        via: ", джерело: ",
        public_domain: "суспільне надбання",
        generated: "Ілюстрацію створено ШІ: ",
    },
];

/// How agencies want to be named: beginnings of the name in lower case, with a photographer, alone.
/// `{}` is the photographer.
const AGENCIES: &[(&str, &str, &str)] = &[
    ("reuters", "REUTERS/{}", "REUTERS"),
    ("ap", "AP Photo/{}", "AP Photo"),
    ("associated press", "AP Photo/{}", "AP Photo"),
    ("afp", "{} / AFP", "AFP"),
    ("getty", "Photo by {}/Getty Images", "Getty Images"),
    ("epa", "EPA/{}", "EPA"),
];

impl Words {
    /// The words of a language, by its BCP 47 tag.
    pub(crate) fn of(language: &str) -> &'static Words {
        let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        WORDS.iter().find(|words| words.language == primary).unwrap_or(&WORDS[0])
    }
}

impl Credit {
    /// The line as printed in English. Where parts are missing, it says what is known.
    pub fn line(&self) -> String {
        self.line_in("en")
    }

    /// The line as printed in a language (BCP 47).
    pub fn line_in(&self, language: &str) -> String {
        self.runs(language).into_iter().map(|run| run.text).collect()
    }

    /// The line in stretches, of which some lead somewhere; empty when nothing is known.
    pub fn runs(&self, language: &str) -> Vec<CreditRun> {
        let words = Words::of(language);
        let form = self.ground().map_or(form::unknown as Form, |row| row.form);
        let runs = form(self, words);
        let says_whom = !self.names().is_empty() || is_web_address(&self.source_address);
        if says_whom || self.ground().is_some() { runs } else { Vec::new() }
    }

    fn creators_line(&self) -> String {
        let names = self.creators.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
        names.collect::<Vec<_>>().join(", ")
    }

    /// "Creator / Source", of which the one that can leads to the source.
    fn creator_and_source(&self) -> Vec<CreditRun> {
        let (creators, source) = (self.creators_line(), self.source_name.trim().to_owned());
        let address = web(&self.source_address);
        match (creators.is_empty(), source.is_empty() || source == creators) {
            (false, true) => vec![CreditRun { text: creators, address }],
            (true, false) => vec![CreditRun { text: source, address }],
            (false, false) => vec![plain(creators), plain(" / "), CreditRun { text: source, address }],
            (true, true) => {
                let host = host(&self.source_address);
                host.map(|text| CreditRun { text, address }).into_iter().collect()
            }
        }
    }

    /// The first that is given, else the creators.
    fn first_of<'a>(&'a self, fields: &[&'a str]) -> String {
        let given = fields.iter().map(|text| text.trim()).find(|text| !text.is_empty());
        given.map_or_else(|| self.creators_line(), str::to_owned)
    }

    fn changed(&self) -> Option<CreditRun> {
        let modified = self.modified.trim();
        (!modified.is_empty()).then(|| plain(format!(", {modified}")))
    }
}

/// The forms of the table of licences.
pub(crate) mod form {
    use super::*;

    /// `Photo: Name/Outlet`
    pub(crate) fn own(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        let house =
            [credit.agency.trim(), credit.source_name.trim()].into_iter().find(|name| !name.is_empty());
        let names: Vec<String> = [credit.creators_line(), house.unwrap_or_default().to_owned()]
            .into_iter()
            .filter(|name| !name.is_empty())
            .collect();
        if names.is_empty() { Vec::new() } else { vec![plain(format!("{}{}", words.photo, names.join("/")))] }
    }

    /// `Creator / Source, CC BY 4.0, cropped`, before version 4 with the title.
    pub(crate) fn commons(credit: &Credit, _: &Words) -> Vec<CreditRun> {
        let licence = commons::read(&credit.licence);
        let title = credit.title.trim();
        let titled = !title.is_empty() && licence.as_ref().is_some_and(|licence| licence.wants_title());
        let name = licence.map_or_else(|| credit.licence.trim().to_owned(), |licence| licence.name());
        let title = titled.then(|| plain(format!("“{title}”")));
        let parts = [title.into_iter().collect(), credit.creator_and_source()];
        let mut runs = joined(parts.into_iter().filter(|part: &Vec<_>| !part.is_empty()));
        if !runs.is_empty() {
            runs.push(plain(", "));
        }
        runs.push(CreditRun { text: name, address: credit.licence_url() });
        runs.extend(credit.changed());
        runs
    }

    /// `Name/Agency (public domain)`
    pub(crate) fn public_domain(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        let ground = match commons::read(&credit.licence).map(|licence| licence.name()) {
            Some(name) if name == "CC0" => name,
            _ => words.public_domain.to_owned(),
        };
        let mut runs = unknown(credit, words);
        let open = if runs.is_empty() { "(" } else { " (" };
        runs.extend([plain(open), CreditRun { text: ground, address: credit.licence_url() }, plain(")")]);
        runs
    }

    /// As the agency wants it, else `Name/Agency`.
    pub(crate) fn agency(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        let agency = credit.agency.trim().to_lowercase();
        let is = |beginning: &str| {
            agency.strip_prefix(beginning).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        let Some((_, with, alone)) = AGENCIES.iter().find(|(beginning, ..)| is(beginning)) else {
            return unknown(credit, words);
        };
        match credit.creators_line() {
            name if name.is_empty() => vec![plain(*alone)],
            name => vec![plain(with.replace("{}", &name))],
        }
    }

    /// `Handout via X`
    pub(crate) fn handout(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        provided(credit, words.handout)
    }

    /// `Courtesy of X`
    pub(crate) fn courtesy(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        provided(credit, words.courtesy)
    }

    /// `© Holder, used by permission`
    pub(crate) fn permission(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        match credit.first_of(&[&credit.rights_holder]) {
            holder if holder.is_empty() => unknown(credit, words),
            holder => vec![plain(format!("© {holder}{}", words.permission))],
        }
    }

    /// `Holder, via Source`
    pub(crate) fn quotation(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        let holder = credit.first_of(&[&credit.rights_holder]);
        let source = Credit { creators: Vec::new(), ..credit.clone() }.creator_and_source();
        let holder = (!holder.is_empty()).then(|| plain(holder));
        let via = (holder.is_some() && !source.is_empty()).then(|| plain(words.via));
        holder.into_iter().chain(via).chain(source).collect()
    }

    /// `Illustration generated with X`
    pub(crate) fn generated(credit: &Credit, words: &Words) -> Vec<CreditRun> {
        match credit.first_of(&[]) {
            tool if tool.is_empty() => provided(credit, words.generated),
            tool => vec![plain(format!("{}{tool}", words.generated))],
        }
    }

    /// Without a known ground: `Name/Agency / Source`, or whoever is known.
    pub(crate) fn unknown(credit: &Credit, _: &Words) -> Vec<CreditRun> {
        let mut credit = credit.clone();
        let agency = std::mem::take(&mut credit.agency);
        match (credit.creators_line(), agency.trim()) {
            (_, "") => {}
            (name, agency) if name.is_empty() => credit.creators = vec![agency.to_owned()],
            (name, agency) => credit.creators = vec![format!("{name}/{agency}")],
        }
        let mut runs = credit.creator_and_source();
        let holder = credit.rights_holder.trim();
        if runs.is_empty() && !holder.is_empty() {
            runs.push(plain(format!("© {holder}")));
        }
        if !runs.is_empty() {
            runs.extend(credit.changed());
        }
        runs
    }
}

/// A fixed opening and who provided the picture.
fn provided(credit: &Credit, opening: &str) -> Vec<CreditRun> {
    let provider = credit.first_of(&[&credit.source_name, &credit.agency, &credit.rights_holder]);
    if provider.is_empty() {
        return Vec::new();
    }
    let makers = credit.creators_line();
    let makers = if makers.is_empty() || makers == provider { String::new() } else { format!("{makers} / ") };
    vec![plain(format!("{makers}{opening}{provider}"))]
}

fn joined(parts: impl Iterator<Item = Vec<CreditRun>>) -> Vec<CreditRun> {
    parts.fold(Vec::new(), |mut runs, part| {
        if !runs.is_empty() {
            runs.push(plain(", "));
        }
        runs.extend(part);
        runs
    })
}

fn plain(text: impl Into<String>) -> CreditRun {
    CreditRun { text: text.into(), address: None }
}

fn web(address: &str) -> Option<String> {
    is_web_address(address).then(|| address.trim().to_owned())
}

/// "en.kremlin.ru" of "https://en.kremlin.ru/events/1".
fn host(address: &str) -> Option<String> {
    let rest = web(address)?;
    let host = rest.split_once("//")?.1.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
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
            (at("agency", "AP"), "AP Photo/Ann Lee"),
            (at("agency", "APA"), "Ann Lee/APA"),
            (at("agency", "Getty Images"), "Photo by Ann Lee/Getty Images"),
            (at("agency", "TASS"), "Ann Lee/TASS"),
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
    fn an_address_that_is_no_web_address_leads_nowhere() {
        let runs = Credit { source_address: s("javascript:alert(1)"), ..kremlin() }.runs("en");
        assert_eq!(runs[0].address, None);
    }
}
