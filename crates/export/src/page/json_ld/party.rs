//! People and organisations: <https://schema.org/Person>, <https://schema.org/Organization>.

use article::{Byline, BylineKind, is_safe_link};
use serde::Serialize;

use crate::{
    html::address_as_written,
    page::subject::{given, web_address},
};

/// Somebody, or some body.
#[derive(Serialize)]
pub(super) struct Party {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

impl Party {
    /// Who stands under the headline; none without a name.
    pub(super) fn of(byline: &Byline) -> Option<Self> {
        let kind = match byline.kind {
            BylineKind::Person => PERSON,
            BylineKind::Organisation => ORGANISATION,
        };
        let (url, email) = (web_address(&byline.link), mailbox(&byline.link));
        Some(Party { kind, name: given(&byline.name)?, url, email })
    }

    pub(super) fn organisation(name: String) -> Self {
        Party { kind: ORGANISATION, name, url: None, email: None }
    }

    /// Who made a picture: as the byline of the same name says, else by the look of the name.
    pub(super) fn creator<'a>(name: &str, bylines: impl Iterator<Item = &'a Byline>) -> Option<Self> {
        let name = given(name)?;
        let known = bylines.filter_map(Party::of).find(|party| party.name == name);
        let kind = if is_organisation(&name) { ORGANISATION } else { PERSON };
        Some(known.unwrap_or(Party { kind, name, url: None, email: None }))
    }
}

const PERSON: &str = "Person";
const ORGANISATION: &str = "Organization";

/// Words that stand in the names of organisations and hardly ever in those of people, lower case.
const BODIES: &[&str] = &[
    "administration",
    "agency",
    "archive",
    "archives",
    "archiv",
    "association",
    "authority",
    "board",
    "bureau",
    "center",
    "centre",
    "club",
    "collection",
    "commission",
    "committee",
    "council",
    "department",
    "desk",
    "foundation",
    "gallery",
    "government",
    "institute",
    "library",
    "ministerium",
    "ministry",
    "museum",
    "news",
    "newspaper",
    "office",
    "organisation",
    "organization",
    "police",
    "press",
    "samples",
    "service",
    "society",
    "staff",
    "stiftung",
    "studio",
    "studios",
    "union",
    "university",
];

/// Whether a name reads as an organisation's: one of its words says so, it is a domain, or one word in capitals.
fn is_organisation(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    let is_word = !name.contains(char::is_whitespace);
    let is_domain =
        name.rsplit_once('.').is_some_and(|(host, end)| !host.is_empty() && (2..=6).contains(&end.len()));
    let capitals = name.chars().filter(|c| c.is_uppercase()).count();
    let is_capitals = capitals > 1 && name.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    lower.starts_with("the ")
        || words.any(|word| BODIES.contains(&word))
        || is_word && (is_domain || is_capitals)
}

/// `ann@paper.example` of `mailto:ann@paper.example?subject=x`.
fn mailbox(link: &str) -> Option<String> {
    let link = link.trim();
    let address = link.strip_prefix("mailto:").filter(|_| is_safe_link(link))?;
    given(&address_as_written(address.split('?').next()?)).filter(|mailbox| is_mailbox(mailbox))
}

/// Somebody at some place, and no address of another kind.
fn is_mailbox(text: &str) -> bool {
    text.split_once('@').is_some_and(|(who, place)| !who.is_empty() && !place.is_empty())
        && !text.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_and_of_organisations() {
        for name in
            ["Kremlin.ru", "NASA", "Harbour Board", "The Galley desk", "Museum of Small Sounds", "Alder News"]
        {
            assert!(is_organisation(name), "{name}");
        }
        for name in [
            "Ann Lee",
            "Rosa Osei",
            "J. R. R. Tolkien",
            "Jr.",
            "ANN LEE",
            "Ä. Ö.",
            "X",
            "Николай Петров",
            "李娜",
        ] {
            assert!(!is_organisation(name), "{name}");
        }
    }

    #[test]
    fn mailboxes() {
        assert_eq!(mailbox(" mailto:ann@paper.example?subject=x").as_deref(), Some("ann@paper.example"));
        assert_eq!(mailbox("https://paper.example"), None);
        assert_eq!(mailbox("mailto:"), None);
        assert_eq!(mailbox("mailto:javascript:alert(1)//@x"), None);
    }
}
