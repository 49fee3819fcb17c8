//! Whom to name under a picture, on what ground it is used, and what is missing of either.

use serde::{Deserialize, Serialize};
use words::{Message, message};

use crate::{
    address::is_web_address,
    licence::{Ground, Obligation, plain_words},
};

/// A picture's credit. Empty means not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Credit {
    /// The picture's own title, where its licence wants it named.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who made it: people, or the body that published it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub creators: Vec<String>,
    /// The agency that distributes it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agency: String,
    /// Where it was found, by name ("Wikimedia Commons").
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source_name: String,
    /// Where it was found, by address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source_address: String,
    /// The ground on which it is used, as written: "CC BY 4.0", "own", "by permission". See [`crate::LICENCES`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// The licence's own address, where it is not the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence_address: String,
    /// Who holds the rights.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rights_holder: String,
    /// The terms that came with it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub usage_terms: String,
    /// Who said yes, and when; for a quotation, why it needs no yes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub permission_evidence: String,
    /// How it was changed ("cropped"), empty when it was not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub modified: String,
}

/// One obligatory part of a credit that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Which part.
    pub what: Obligation,
    /// The part in the writer's words, to stand before "missing": "licence", "source address".
    pub text: Message,
}

/// Places where pictures are found and that made none of them.
const HOSTS: &[&str] = &[
    "bing",
    "facebook",
    "flickr",
    "google",
    "google images",
    "instagram",
    "internet",
    "online",
    "pinterest",
    "reddit",
    "screenshot",
    "social media",
    "telegram",
    "the internet",
    "the web",
    "tiktok",
    "tumblr",
    "twitter",
    "unknown",
    "vk",
    "vkontakte",
    "web",
    "whatsapp",
    "wikimedia",
    "wikimedia commons",
    "wikipedia",
    "x",
    "youtube",
    "интернет",
];

impl Credit {
    /// Its keys, the same in front matter, on the command line and in the window.
    pub const KEYS: &[&str] = &[
        "title",
        "creators",
        "agency",
        "source_name",
        "source_address",
        "licence",
        "licence_address",
        "rights_holder",
        "usage_terms",
        "permission_evidence",
        "modified",
    ];

    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        *self == Credit::default()
    }

    /// Every obligatory part that is empty, in the order in which a writer would fill them.
    pub fn missing(&self) -> Vec<Missing> {
        let Some(row) = self.ground() else { return self.missing_without_ground() };
        let absent = row.obliges.iter().filter(|part| !self.has(**part)).map(|part| self.lack(*part));
        let mut missing: Vec<Missing> = absent.collect();
        if !missing.iter().any(|part| part.what == Obligation::Creator) && self.names_only_hosts() {
            missing.insert(0, self.lack(Obligation::Creator));
        }
        missing
    }

    /// What is missing, as one phrase: "licence and source address missing"; nothing when it is complete.
    pub fn missing_line(&self) -> Option<Message> {
        let parts: Vec<Message> = self.missing().into_iter().map(|part| part.text).collect();
        (!parts.is_empty()).then(|| message!("lacks-line", parts = parts))
    }

    /// The people and bodies it names, each once.
    pub(crate) fn names(&self) -> Vec<&str> {
        let fields = [&self.agency, &self.rights_holder, &self.source_name];
        let all = self.creators.iter().chain(fields).map(|name| name.trim());
        all.filter(|name| !name.is_empty()).fold(Vec::new(), |mut names, name| {
            if !names.contains(&name) {
                names.push(name);
            }
            names
        })
    }

    fn missing_without_ground(&self) -> Vec<Missing> {
        let creator = self.names().is_empty() || self.names_only_hosts();
        let parts = [
            (Obligation::Creator, creator),
            (Obligation::Licence, true),
            (Obligation::SourceAddress, !self.has(Obligation::SourceAddress)),
        ];
        parts.into_iter().filter(|(_, absent)| *absent).map(|(part, _)| self.lack(part)).collect()
    }

    fn has(&self, part: Obligation) -> bool {
        let given = |text: &str| !text.trim().is_empty();
        let creator = self.creators.iter().any(|name| given(name));
        match part {
            Obligation::Licence => self.ground().is_some(),
            Obligation::LicenceAddress => self.licence_url().is_some(),
            Obligation::Creator => creator,
            Obligation::Tool => creator || given(&self.source_name),
            Obligation::Agency => given(&self.agency),
            Obligation::SourceAddress => is_web_address(&self.source_address),
            Obligation::Source => {
                given(&self.source_name) || given(&self.agency) || is_web_address(&self.source_address)
            }
            Obligation::Provider => !self.names().is_empty(),
            Obligation::RightsHolder => given(&self.rights_holder),
            Obligation::UsageTerms => given(&self.usage_terms),
            Obligation::PermissionEvidence | Obligation::Reason => given(&self.permission_evidence),
        }
    }

    fn lack(&self, part: Obligation) -> Missing {
        let text = match part {
            Obligation::Creator if self.names_only_hosts() => {
                message!("lacks-onlyHosts", names = self.names().join("/"))
            }
            Obligation::Licence if !self.licence.trim().is_empty() => {
                message!("lacks-unknownLicence", licence = self.licence.trim())
            }
            Obligation::SourceAddress if !self.source_address.trim().is_empty() => {
                message!("lacks-fullAddress")
            }
            _ => part.label(),
        };
        Missing { what: part, text }
    }

    /// "Google", "Twitter", "Internet": a place is named, and nobody who made anything.
    fn names_only_hosts(&self) -> bool {
        let names = self.names();
        !names.is_empty() && names.into_iter().all(is_host) && !self.host_suffices()
    }

    /// Where the place that holds a picture is all there is to name: old works without a known
    /// maker, what the host itself handed out, what its program made.
    fn host_suffices(&self) -> bool {
        match self.ground().map(|row| row.ground) {
            Some(Ground::PublicDomain) => is_web_address(&self.source_address),
            Some(Ground::Handout | Ground::Permission) => !self.permission_evidence.trim().is_empty(),
            Some(Ground::Generated) => true,
            _ => false,
        }
    }
}

/// Whether a name is only that of a place, with or without its domain: "www.google.com".
fn is_host(name: &str) -> bool {
    let name = plain_words(name);
    let name = name.strip_prefix("www.").unwrap_or(&name);
    let name = [".com", ".org", ".ru", ".net"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    HOSTS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_are_those_it_is_saved_under() {
        let full = Credit {
            title: "a".into(),
            creators: vec!["b".into()],
            agency: "c".into(),
            source_name: "d".into(),
            source_address: "e".into(),
            licence: "f".into(),
            licence_address: "g".into(),
            rights_holder: "h".into(),
            usage_terms: "i".into(),
            permission_evidence: "j".into(),
            modified: "k".into(),
        };
        let saved = serde_json::to_value(full).unwrap();
        let mut keys = Credit::KEYS.to_vec();
        keys.sort_unstable();
        assert_eq!(saved.as_object().unwrap().keys().collect::<Vec<_>>(), keys);
    }

    /// A credit from `key=value` lines, as a command line would give it.
    fn credit(keys: &str) -> Credit {
        let mut credit = Credit::default();
        for line in keys.split(';').map(str::trim).filter(|line| !line.is_empty()) {
            let (key, value) = line.split_once('=').unwrap();
            match key {
                "creator" => credit.creators.push(value.to_owned()),
                "agency" => credit.agency = value.to_owned(),
                "source" => credit.source_name = value.to_owned(),
                "address" => credit.source_address = value.to_owned(),
                "licence" => credit.licence = value.to_owned(),
                "holder" => credit.rights_holder = value.to_owned(),
                "terms" => credit.usage_terms = value.to_owned(),
                "evidence" => credit.permission_evidence = value.to_owned(),
                _ => panic!("no such key: {key}"),
            }
        }
        credit
    }

    #[test]
    fn what_is_missing() {
        let table = [
            ("", "creator, licence and source address missing"),
            ("creator=Kremlin.ru", "licence and source address missing"),
            ("creator=Kremlin.ru; address=https://en.kremlin.ru/1", "licence missing"),
            ("creator=Kremlin.ru; licence=CC BY 4.0", "source address missing"),
            ("creator=Kremlin.ru; licence=CC BY 4.0; address=https://en.kremlin.ru/1", ""),
            (
                "creator=A; licence=CC BY 4.0; address=kremlin.ru/1",
                "full source address (it begins with https://) missing",
            ),
            (
                "creator=A; licence=CC BY; address=https://a.example",
                "version or address of the licence missing",
            ),
            (
                "creator=A; licence=Shareware; address=https://a.example",
                "licence Galley knows (“Shareware” is none) missing",
            ),
            (
                "creator=Google; licence=CC BY 4.0; address=https://a.example",
                "creator (“Google” is only where it was found) missing",
            ),
            (
                "source=www.Twitter.com",
                "creator (“www.Twitter.com” is only where it was found), licence and source address missing",
            ),
            ("creator=Ann; source=Instagram; licence=own", ""),
            ("licence=own", "creator missing"),
            ("creator=Ann; licence=own", ""),
            ("licence=CC0", "source missing"),
            ("licence=public domain; source=Wikimedia Commons; address=https://a.example", ""),
            ("licence=agency; agency=Reuters; creator=Ann", "usage terms missing"),
            ("licence=agency; creator=Ann", "agency and usage terms missing"),
            ("licence=handout; source=Ministry of Health", "evidence (who said yes, and when) missing"),
            ("licence=by permission; holder=Ann; evidence=Mail of 3 May", ""),
            ("licence=fair use; holder=Ann; source=Her book", "written reason missing"),
            ("licence=AI; creator=Midjourney", ""),
            ("licence=AI", "name of the program missing"),
        ];
        for (keys, expected) in table {
            let lacks = credit(keys).missing_line().map(|line| line.to_string());
            assert_eq!(lacks.unwrap_or_default(), expected, "{keys}");
        }
    }

    #[test]
    fn every_row_can_be_satisfied() {
        for row in crate::LICENCES {
            let all = "creator=Ann; agency=AP; source=Archive; address=https://a.example; holder=Ann; terms=once; \
                       evidence=mail";
            let credit = Credit { licence: row.label.to_owned(), ..credit(all) };
            assert_eq!(credit.missing_line(), None, "{} asks for what no field holds", row.label);
        }
    }
}
