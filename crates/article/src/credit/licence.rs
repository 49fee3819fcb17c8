//! The grounds on which a picture may be used: one row each, with what it obliges to and how its
//! credit line is printed.

use serde::Serialize;
use words::{Message, message};

use super::{
    Credit, commons,
    line::{Form, form},
    plain_words,
};
use crate::address::is_web_address;

/// Something a credit must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obligation {
    /// A ground that Galley knows.
    Licence,
    /// Where the licence can be read; a Creative Commons licence with its version says so itself.
    LicenceAddress,
    /// Who made it.
    Creator,
    /// Who took it for an agency; none where `creator_kind` says that the agency alone is named.
    Photographer,
    /// The program that made it.
    Tool,
    /// Who distributes it.
    Agency,
    /// Where it was found, by address.
    SourceAddress,
    /// Where it was found, by name or address.
    Source,
    /// Who handed it out.
    Provider,
    /// Who holds the rights.
    RightsHolder,
    /// The terms that came with it.
    UsageTerms,
    /// Who said yes, and when.
    PermissionEvidence,
    /// Why it may be shown without leave; written where the evidence of a permission would be.
    Reason,
    /// How a program made it, by IPTC's vocabulary of digital source types.
    SourceType,
    /// In the line written by hand: whoever must be named, and the text that must be printed.
    Line,
}

impl Obligation {
    /// What is missing, in the writer's words.
    pub fn label(self) -> Message {
        match self {
            Obligation::Licence => message!("lacks-licence"),
            Obligation::LicenceAddress => message!("lacks-licenceAddress"),
            Obligation::Creator => message!("lacks-creator"),
            Obligation::Photographer => message!("lacks-photographer"),
            Obligation::Tool => message!("lacks-tool"),
            Obligation::Agency => message!("lacks-agency"),
            Obligation::SourceAddress => message!("lacks-sourceAddress"),
            Obligation::Source => message!("lacks-source"),
            Obligation::Provider => message!("lacks-provider"),
            Obligation::RightsHolder => message!("lacks-rightsHolder"),
            Obligation::UsageTerms => message!("lacks-usageTerms"),
            Obligation::PermissionEvidence => message!("lacks-permissionEvidence"),
            Obligation::Reason => message!("lacks-reason"),
            Obligation::SourceType => message!("lacks-sourceType"),
            Obligation::Line => message!("lacks-wholeLine"),
        }
    }

    /// The key of [`Credit`] that holds it.
    pub fn key(self) -> &'static str {
        match self {
            Obligation::Licence => "licence",
            Obligation::LicenceAddress => "licence_address",
            Obligation::Creator | Obligation::Photographer | Obligation::Tool => "creators",
            Obligation::Agency => "agency",
            Obligation::SourceAddress => "source_address",
            Obligation::Source | Obligation::Provider => "source_name",
            Obligation::RightsHolder => "rights_holder",
            Obligation::UsageTerms => "usage_terms",
            Obligation::PermissionEvidence | Obligation::Reason => "permission_evidence",
            Obligation::SourceType => "digital_source_type",
            Obligation::Line => "line",
        }
    }

    /// Whether it is only kept for later questions, not printed: without it a piece may still go out.
    pub fn is_evidence(self) -> bool {
        matches!(
            self,
            Obligation::UsageTerms
                | Obligation::PermissionEvidence
                | Obligation::Reason
                | Obligation::SourceType
        )
    }
}

/// The kind of ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// A Creative Commons licence, in any version.
    CreativeCommons,
    /// CC0, public domain.
    PublicDomain,
    /// Made by a government whose works nobody owns.
    Government,
    /// A contract with an agency.
    Agency,
    /// Handed out for the purpose.
    Handout,
    /// With the holder's leave.
    Permission,
    /// Quotation, fair use.
    Quotation,
    /// Made by the writer or the staff.
    Own,
    /// Made by a program.
    Generated,
}

/// What a licence forbids of that which newsrooms do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Commercial use.
    NotSold,
    /// Changes.
    NotEdited,
    /// Both.
    Neither,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Licence {
    /// The ground.
    pub ground: Ground,
    /// What the writer reads and may choose; it names this row when it stands in `licence`.
    pub label: &'static str,
    /// Beginnings of how it is written in `licence`: lower case, words parted by one space.
    pub written: &'static [&'static str],
    /// What a credit on this ground must have.
    pub obliges: &'static [Obligation],
    /// What the licence forbids of that which newsrooms do.
    pub caution: Option<Caution>,
    /// How its credit line is printed.
    pub form: Form,
}

/// What every Creative Commons licence that wants naming obliges to.
const NAMING: &[Obligation] = &[Obligation::Creator, Obligation::SourceAddress, Obligation::LicenceAddress];

/// Every ground Galley knows. The longest beginning that fits names the row.
pub const LICENCES: &[Licence] = &[
    Licence {
        ground: Ground::Own,
        label: "own picture",
        written: &[
            "own",
            "my own",
            "mine",
            "self",
            "staff",
            "in house",
            "eigene",
            "eigenes",
            "собственное",
            "своё",
        ],
        obliges: &[Obligation::Creator],
        caution: None,
        form: form::own,
    },
    Licence {
        ground: Ground::CreativeCommons,
        label: "CC BY 4.0",
        written: &["cc by"],
        obliges: NAMING,
        caution: None,
        form: form::commons,
    },
    Licence {
        ground: Ground::CreativeCommons,
        label: "CC BY-SA 4.0",
        written: &["cc by sa"],
        obliges: NAMING,
        caution: None,
        form: form::commons,
    },
    Licence {
        ground: Ground::CreativeCommons,
        label: "CC BY-ND 4.0",
        written: &["cc by nd"],
        obliges: NAMING,
        caution: Some(Caution::NotEdited),
        form: form::commons,
    },
    Licence {
        ground: Ground::CreativeCommons,
        label: "CC BY-NC 4.0",
        written: &["cc by nc"],
        obliges: NAMING,
        caution: Some(Caution::NotSold),
        form: form::commons,
    },
    Licence {
        ground: Ground::CreativeCommons,
        label: "CC BY-NC-SA 4.0",
        written: &["cc by nc sa"],
        obliges: NAMING,
        caution: Some(Caution::NotSold),
        form: form::commons,
    },
    Licence {
        ground: Ground::CreativeCommons,
        label: "CC BY-NC-ND 4.0",
        written: &["cc by nc nd"],
        obliges: NAMING,
        caution: Some(Caution::Neither),
        form: form::commons,
    },
    Licence {
        ground: Ground::PublicDomain,
        label: "CC0",
        written: &["cc0", "cc zero"],
        obliges: &[Obligation::Source],
        caution: None,
        form: form::public_domain,
    },
    Licence {
        ground: Ground::PublicDomain,
        label: "public domain",
        written: &[
            "public domain",
            "publicdomain",
            "pd",
            "pdm",
            "gemeinfrei",
            "domaine public",
            "dominio público",
            "общественное достояние",
        ],
        obliges: &[Obligation::Source],
        caution: None,
        form: form::public_domain,
    },
    Licence {
        ground: Ground::Government,
        label: "government work",
        written: &[
            "government",
            "us government",
            "u.s. government",
            "usgov",
            "pd usgov",
            "federal government",
            "work of the government",
            "work of the us government",
            "work of the u.s. government",
        ],
        obliges: &[Obligation::Source],
        caution: None,
        form: form::public_domain,
    },
    Licence {
        ground: Ground::Agency,
        label: "agency contract",
        written: &["agency", "contract", "subscription", "agentur"],
        obliges: &[Obligation::Agency, Obligation::Photographer, Obligation::UsageTerms],
        caution: None,
        form: form::agency,
    },
    Licence {
        ground: Ground::Handout,
        label: "handout",
        written: &["handout", "press handout", "press kit", "press photo", "pressebild"],
        obliges: &[Obligation::Provider, Obligation::PermissionEvidence],
        caution: None,
        form: form::handout,
    },
    Licence {
        ground: Ground::Handout,
        label: "courtesy",
        written: &["courtesy"],
        obliges: &[Obligation::Provider, Obligation::PermissionEvidence],
        caution: None,
        form: form::courtesy,
    },
    Licence {
        ground: Ground::Permission,
        label: "by permission",
        written: &[
            "by permission",
            "permission",
            "used by permission",
            "used with permission",
            "with permission",
            "mit genehmigung",
            "avec autorisation",
            "con permiso",
            "с разрешения",
        ],
        obliges: &[Obligation::RightsHolder, Obligation::PermissionEvidence],
        caution: None,
        form: form::permission,
    },
    Licence {
        ground: Ground::Quotation,
        label: "quotation",
        written: &["quotation", "quote", "fair use", "fair dealing", "zitat", "citation", "цитирование"],
        obliges: &[Obligation::RightsHolder, Obligation::Source, Obligation::Reason],
        caution: None,
        form: form::quotation,
    },
    Licence {
        ground: Ground::Generated,
        label: "made by AI",
        written: &["ai", "ai generated", "made by ai", "made with ai", "generated"],
        obliges: &[Obligation::Tool, Obligation::SourceType],
        caution: None,
        form: form::generated,
    },
];

impl Credit {
    /// The row that its `licence` names, if it names one.
    pub fn ground(&self) -> Option<&'static Licence> {
        let Some(commons) = commons::read(&self.licence) else { return self.ground_in_words() };
        LICENCES.iter().find(|row| row.written.contains(&commons.written()))
    }

    /// The row with the longest beginning of what is written; what Creative Commons never made begins like theirs.
    fn ground_in_words(&self) -> Option<&'static Licence> {
        let written = plain_words(&self.licence);
        let fits = |beginning: &str| {
            written.strip_prefix(beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let longest = |row: &&Licence| row.written.iter().filter(|b| fits(b)).map(|b| b.len()).max();
        let others = LICENCES.iter().filter(|row| row.ground != Ground::CreativeCommons);
        others.filter(|row| longest(row).is_some()).max_by_key(longest)
    }

    /// Whether its licence wants the picture's title named: Creative Commons' did before version 4.
    pub fn wants_title(&self) -> bool {
        commons::read(&self.licence).is_some_and(|licence| licence.wants_title())
    }

    /// Where the licence can be read: the address given, else that of a Creative Commons licence.
    pub fn licence_url(&self) -> Option<String> {
        let given = [self.licence_address.trim(), self.licence.trim()];
        let given = given.into_iter().find(|address| is_web_address(address));
        let known = commons::read(&self.licence).or_else(|| commons::read(&self.licence_address));
        match known.and_then(|licence| licence.address()) {
            Some(address) if self.licence_address.trim().is_empty() => Some(address),
            known => given.map(str::to_owned).or(known),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(licence: &str) -> &'static str {
        let credit = Credit { licence: licence.to_owned(), ..Credit::default() };
        credit.ground().map_or("unknown", |row| row.label)
    }

    #[test]
    fn every_label_names_its_own_row() {
        for row in LICENCES {
            assert_eq!(label(row.label), row.label);
        }
    }

    #[test]
    fn every_beginning_is_written_as_it_is_compared() {
        for beginning in LICENCES.iter().flat_map(|row| row.written) {
            assert_eq!(&plain_words(beginning), beginning, "it could never fit");
        }
    }

    #[test]
    fn grounds_as_people_write_them() {
        let table = [
            ("CC BY 4.0", "CC BY 4.0"),
            ("CC-BY-4.0", "CC BY 4.0"),
            ("cc by", "CC BY 4.0"),
            ("https://creativecommons.org/licenses/by/3.0/", "CC BY 4.0"),
            ("Creative Commons Attribution-ShareAlike 3.0 Unported", "CC BY-SA 4.0"),
            ("Attribution 4.0 International (CC BY 4.0)", "CC BY 4.0"),
            ("CC-BY-SA-2.5", "CC BY-SA 4.0"),
            ("CC BY-NC-SA 2.0", "CC BY-NC-SA 4.0"),
            ("CC BY-NC-ND 4.0", "CC BY-NC-ND 4.0"),
            ("CC BY-ND", "CC BY-ND 4.0"),
            ("CC BY-ND-SA 4.0", "unknown"),
            ("CC BY 2.1", "unknown"),
            ("CC-BY-SA-2.1-JP", "CC BY-SA 4.0"),
            ("CC-PDDC", "public domain"),
            ("CC0-1.0", "CC0"),
            ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0"),
            ("Public Domain Mark 1.0", "public domain"),
            ("U.S. government work", "government work"),
            ("PD", "public domain"),
            ("by permission", "by permission"),
            ("Used with permission, 3 May", "by permission"),
            ("Own work", "own picture"),
            ("staff", "own picture"),
            ("agency", "agency contract"),
            ("Courtesy", "courtesy"),
            ("fair use", "quotation"),
            ("AI-generated", "made by AI"),
            ("", "unknown"),
            ("Creative Commons", "unknown"),
            ("air", "unknown"),
            ("owner unknown", "unknown"),
            ("found it", "unknown"),
        ];
        for (written, expected) in table {
            assert_eq!(label(written), expected, "{written:?}");
        }
    }

    #[test]
    fn licences_can_be_read_somewhere() {
        let url = |licence: &str, address: &str| {
            let credit = Credit {
                licence: licence.to_owned(),
                licence_address: address.to_owned(),
                ..Credit::default()
            };
            credit.licence_url().unwrap_or_default()
        };
        assert_eq!(url("CC BY 4.0", ""), "https://creativecommons.org/licenses/by/4.0/");
        assert_eq!(url("CC-BY-SA-3.0-DE", ""), "https://creativecommons.org/licenses/by-sa/3.0/de/");
        assert_eq!(
            url("http://creativecommons.org/licenses/by/2.0/deed.fr", ""),
            "https://creativecommons.org/licenses/by/2.0/"
        );
        assert_eq!(url("CC0", ""), "https://creativecommons.org/publicdomain/zero/1.0/");
        assert_eq!(url("CC BY", ""), "", "without its version a licence has no address");
        assert_eq!(url("CC BY 4.0", "https://example.org/terms"), "https://example.org/terms");
        assert_eq!(url("CC BY 4.0", "javascript:alert(1)"), "https://creativecommons.org/licenses/by/4.0/");
        assert_eq!(url("handout", "javascript:alert(1)"), "");
    }

    #[test]
    fn the_documentation_says_what_the_table_says() {
        let page = include_str!("../../../../docs/credits.md");
        for row in LICENCES {
            let part =
                |part: &Obligation| format!("{}{}", part.label(), if part.is_evidence() { "*" } else { "" });
            let parts: Vec<String> = row.obliges.iter().map(part).collect();
            let line = format!("| `{}` | {} | ", row.label, parts.join(", "));
            assert!(page.contains(&line), "docs/credits.md lacks: {line}");
        }
    }
}
