//! How agencies want to be named: a row for each, with the spellings by which it is known.

use super::{plain_words, template::filled};

/// An agency, and how its pictures are credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agency {
    /// Its name, as a writer reads it.
    pub name: &'static str,
    /// Beginnings of its other spellings: lower case, words parted by one space.
    written: &'static [&'static str],
    /// With a photographer, who stands for `{name}`; the agency as it was written for `{agency}`.
    with: &'static str,
    /// Where the agency alone is named.
    alone: &'static str,
    /// Where it passes on what is another's, whose line stands for `{line}`.
    via: &'static str,
}

const fn agency(name: &'static str, written: &'static [&'static str]) -> Agency {
    Agency { name, written, ..GENERAL }
}

/// What most do: photographer, stroke, agency.
const GENERAL: Agency =
    Agency { name: "", written: &[], with: "{name}/{agency}", alone: "{agency}", via: "{line} via {agency}" };

/// Every agency Galley knows. The longest beginning that fits names the row.
#[rustfmt::skip]
pub const AGENCIES: &[Agency] = &[
    Agency {
        name: "AP", written: &["ap photo", "ap images", "ap", "associated press", "the associated press"],
        with: "(AP Photo/{name})", alone: "(AP Photo)", via: "({line} via AP)",
    },
    Agency {
        name: "Reuters", written: &["reuters", "thomson reuters", "рейтер"],
        with: "REUTERS/{name}", alone: "REUTERS", via: "{line} via REUTERS",
    },
    Agency {
        name: "AFP", written: &["afp", "afp photo", "agence france presse"],
        with: "{name}/AFP", alone: "AFP", via: "{line} via AFP",
    },
    Agency {
        name: "Getty Images", written: &["getty", "getty images", "gettyimages"],
        with: "Photo by {name}/Getty Images", alone: "Getty Images", via: "{line} via Getty Images",
    },
    Agency {
        name: "dpa", written: &["dpa", "deutsche presse agentur", "dpa picture alliance", "picture alliance dpa"],
        with: "{name}/dpa", alone: "dpa", via: "{line}/dpa",
    },
    Agency {
        name: "EPA", written: &["epa", "european pressphoto agency"],
        with: "EPA/{name}", alone: "EPA", via: "{line} via EPA",
    },
    Agency {
        name: "EPA-EFE", written: &["epa efe"],
        with: "EPA-EFE/{name}", alone: "EPA-EFE", via: "{line} via EPA-EFE",
    },
    Agency {
        name: "TASS", written: &["tass", "itar tass"],
        with: "{name}/TASS", alone: "TASS", via: "{line} via TASS",
    },
    Agency {
        name: "ТАСС", written: &["тасс", "итар тасс"],
        with: "{name}/ТАСС", alone: "ТАСС", via: "{line} via ТАСС",
    },
    agency("Alamy", &["alamy"]),
    agency("Anadolu", &["anadolu", "anadolu agency", "aa photo"]),
    agency("ANP", &["anp"]),
    agency("ANSA", &["ansa"]),
    agency("APA", &["apa"]),
    agency("BelTA", &["belta", "белта"]),
    agency("Bloomberg", &["bloomberg"]),
    agency("EFE", &["efe"]),
    agency("imago", &["imago"]),
    agency("Interfax", &["interfax", "интерфакс"]),
    agency("Keystone", &["keystone"]),
    agency("Kyodo News", &["kyodo", "kyodo news"]),
    agency("Magnum Photos", &["magnum", "magnum photos"]),
    agency("NTB", &["ntb"]),
    agency("NurPhoto", &["nurphoto"]),
    agency("PA", &["pa", "pa wire", "pa images", "pa media"]),
    agency("PAP", &["pap"]),
    agency("picture alliance", &["picture alliance"]),
    agency("RIA Novosti", &["ria novosti", "риа новости"]),
    agency("Ritzau", &["ritzau"]),
    agency("Shutterstock", &["shutterstock"]),
    agency("Sipa", &["sipa", "sipa press", "sipa usa"]),
    agency("Sputnik", &["sputnik", "спутник"]),
    agency("TT", &["tt", "tt nyhetsbyrån"]),
    agency("Ukrinform", &["ukrinform", "укринформ", "укрінформ"]),
    agency("Xinhua", &["xinhua"]),
    agency("ZUMA Press", &["zuma", "zuma press"]),
];

impl Agency {
    /// The agency of that name, in any of its spellings and whatever follows them ("Getty Images Europe").
    pub fn of(name: &str) -> Option<&'static Agency> {
        let name = plain_words(name);
        AGENCIES.iter().filter(|row| row.longest(&name).is_some()).max_by_key(|row| row.longest(&name))
    }

    /// The agency of which this is one of the spellings, and nothing more.
    pub fn exactly(name: &str) -> Option<&'static Agency> {
        let name = plain_words(name);
        AGENCIES.iter().find(|row| row.written.contains(&name.as_str()))
    }

    /// Every spelling by which it may stand in a line.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &'static str> {
        self.written.iter().copied()
    }

    fn longest(&self, name: &str) -> Option<usize> {
        let fits = |beginning: &&&str| {
            name.strip_prefix(**beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        self.written.iter().filter(fits).map(|beginning| beginning.len()).max()
    }
}

/// A picture of an agency's, by a photographer where one is named.
pub(super) fn credited(agency: &str, photographer: &str) -> String {
    let row = Agency::of(agency).unwrap_or(&GENERAL);
    let form = if photographer.is_empty() { row.alone } else { row.with };
    filled(form, &[("agency", agency), ("name", photographer)])
}

/// A line of another's that an agency passes on.
pub(super) fn passed_on(line: &str, agency: &str) -> String {
    let row = Agency::of(agency).unwrap_or(&GENERAL);
    filled(row.via, &[("agency", agency), ("line", line)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_written_as_it_is_compared_and_names_its_row() {
        for row in AGENCIES {
            assert_eq!(Agency::of(row.name), Some(row));
            for spelling in row.written {
                assert_eq!(&plain_words(spelling), spelling, "it could never fit");
                assert_eq!(Agency::of(spelling), Some(row));
            }
        }
    }

    #[test]
    fn agencies_as_they_want_to_be_named() {
        for (agency, expected, alone) in [
            ("AP", "(AP Photo/Ann Lee)", "(AP Photo)"),
            ("The Associated Press", "(AP Photo/Ann Lee)", "(AP Photo)"),
            ("reuters", "REUTERS/Ann Lee", "REUTERS"),
            ("AFP", "Ann Lee/AFP", "AFP"),
            ("Getty Images Europe", "Photo by Ann Lee/Getty Images", "Getty Images"),
            ("Deutsche Presse-Agentur", "Ann Lee/dpa", "dpa"),
            ("EPA", "EPA/Ann Lee", "EPA"),
            ("EPA-EFE", "EPA-EFE/Ann Lee", "EPA-EFE"),
            ("ТАСС", "Ann Lee/ТАСС", "ТАСС"),
            ("ITAR-TASS", "Ann Lee/TASS", "TASS"),
            ("APA", "Ann Lee/APA", "APA"),
            ("Harbour Pictures", "Ann Lee/Harbour Pictures", "Harbour Pictures"),
        ] {
            assert_eq!(credited(agency, "Ann Lee"), expected);
            assert_eq!(credited(agency, ""), alone);
        }
    }

    #[test]
    fn the_documentation_says_what_the_table_says() {
        let page = include_str!("../../../../docs/credits.md");
        let is_general =
            |row: &&Agency| (row.with, row.alone, row.via) == (GENERAL.with, GENERAL.alone, GENERAL.via);
        for row in AGENCIES.iter().filter(|row| !is_general(row)) {
            let forms =
                [credited(row.name, "Name"), credited(row.name, ""), passed_on("Name/Other", row.name)];
            let line = format!("| {} | {} |", row.name, forms.join(" | "));
            assert!(page.contains(&line), "docs/credits.md lacks: {line}");
        }
    }

    #[test]
    fn what_one_passes_on_for_another() {
        assert_eq!(passed_on("Ann Lee/AFP", "Getty"), "Ann Lee/AFP via Getty Images");
        assert_eq!(passed_on("Kyodo News", "AP"), "(Kyodo News via AP)");
        assert_eq!(passed_on("Ann Lee/AP", "dpa"), "Ann Lee/AP/dpa");
        assert_eq!(passed_on("Ann Lee", "Harbour Pictures"), "Ann Lee via Harbour Pictures");
    }

    #[test]
    fn a_name_in_a_name_is_replaced_by_nothing() {
        assert_eq!(credited("The {name} Agency", "Ann"), "Ann/The {name} Agency");
    }
}
