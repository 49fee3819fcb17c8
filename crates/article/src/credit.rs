//! Whom to name under a picture, on what ground it is used, and what is missing of either.

pub(crate) mod agency;
mod clearance;
mod commons;
mod crop;
mod day;
mod host;
mod instructions;
mod licence;
mod line;
mod mended;
mod missing;
mod says;
mod template;

use serde::{Deserialize, Serialize};

use crate::{BylineKind, When};

pub use agency::{AGENCIES, Agency};
pub use clearance::{Objection, Use};
pub use commons::commons_at;
pub use crop::{Crop, Focus};
pub use licence::{Caution, Ground, LICENCES, Licence, Obligation};
pub use line::{CreditRun, Form, Words};
pub use missing::Missing;

/// A picture's credit, and how a piece shows it. Empty means not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Credit {
    /// The picture's own title, where its licence wants it named.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who made it: people, or the body that published it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub creators: Vec<String>,
    /// Whether those are people; `organisation` without creators says that the agency alone is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub creator_kind: Option<BylineKind>,
    /// The agency for which it was made.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agency: String,
    /// The agency that passed it on: Getty Images for AFP.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub via: String,
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
    /// The holder's own notice, as it came: "© 2020 Ann Lee". IPTC's Copyright Notice.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub copyright_notice: String,
    /// The terms that came with it. IPTC's Rights Usage Terms.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub usage_terms: String,
    /// What its agency wants done or not done: "NO SALES". IPTC's Instructions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub instructions: String,
    /// Where others can get leave to use it. PLUS's Licensor URL.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licensor_address: String,
    /// Until when it may be used, that day included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub expires: Option<When>,
    /// The outlets that may show it, by name; none named are all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cleared_for: Vec<String>,
    /// How it was changed ("cropped"), empty when it was not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub modified: String,
    /// How it came to be, in IPTC's words: "trainedAlgorithmicMedia", or their address
    /// (`http://cv.iptc.org/newscodes/digitalsourcetype/…`).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub digital_source_type: String,
    /// Who said yes, and when; for a quotation, why it needs no yes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub permission_evidence: String,
    /// What the credit line must say word by word.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mandatory_text: String,
    /// The credit line as the writer wants it, instead of the one that Galley composes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub line: String,
    /// Whether it only decorates here, so that those who cannot see it miss nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "wire", ts(optional, as = "Option<bool>"))]
    pub decorative: bool,
    /// The part of it that this piece shows; without it, the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub crop: Option<Crop>,
    /// The point of the whole picture that must be seen wherever less of it is shown; without it, its middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub focus: Option<Focus>,
    /// Who looked the credit over.
    #[serde(default, skip_serializing_if = "Checked::is_empty")]
    pub checked: Checked,
}

/// Who looked something over, and when.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Checked {
    /// Who.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wire", ts(optional))]
    pub at: Option<When>,
}

impl Checked {
    /// Whether nobody has.
    pub fn is_empty(&self) -> bool {
        *self == Checked::default()
    }
}

impl Credit {
    /// Its keys, the same in front matter, on the command line and in the window.
    pub const KEYS: &[&str] = &[
        "title",
        "creators",
        "creator_kind",
        "agency",
        "via",
        "source_name",
        "source_address",
        "licence",
        "licence_address",
        "rights_holder",
        "copyright_notice",
        "usage_terms",
        "instructions",
        "licensor_address",
        "expires",
        "cleared_for",
        "modified",
        "digital_source_type",
        "permission_evidence",
        "mandatory_text",
        "line",
        "decorative",
        "crop",
        "focus",
        "checked",
    ];

    /// Those of its keys that hold several values.
    pub const LISTS: &[&str] = &["creators", "cleared_for"];

    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        *self == Credit::default()
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
}

/// Lower case, with one space for whatever parts the words.
pub(crate) fn plain_words(text: &str) -> String {
    let parts = |c: char| c.is_whitespace() || "-_/,;:()[]".contains(c);
    text.to_lowercase().split(parts).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A credit with every key.
    pub(crate) fn full() -> Credit {
        let word = |text: &str| text.to_owned();
        Credit {
            title: word("a"),
            creators: vec![word("b"), word("c")],
            creator_kind: Some(BylineKind::Person),
            agency: word("d"),
            via: word("e"),
            source_name: word("f"),
            source_address: word("g"),
            licence: word("h"),
            licence_address: word("i"),
            rights_holder: word("j"),
            copyright_notice: word("k"),
            usage_terms: word("l"),
            instructions: word("m"),
            licensor_address: word("n"),
            expires: "2026-12-31".parse().ok(),
            cleared_for: vec![word("o"), word("p")],
            modified: word("q"),
            digital_source_type: word("r"),
            permission_evidence: word("s"),
            mandatory_text: word("t"),
            line: word("u"),
            decorative: true,
            crop: "12% 5% 80% 75.5%".parse().ok(),
            focus: "40% 30%".parse().ok(),
            checked: Checked { by: word("v"), at: "2026-05-03T10:00:00+02:00".parse().ok() },
        }
    }

    #[test]
    fn the_keys_are_those_it_is_saved_under() {
        let saved = serde_json::to_value(full()).unwrap();
        let mut keys = Credit::KEYS.to_vec();
        keys.sort_unstable();
        assert_eq!(saved.as_object().unwrap().keys().collect::<Vec<_>>(), keys);
    }

    #[test]
    fn the_documentation_names_every_key() {
        let page = include_str!("../../../docs/credits.md");
        for key in Credit::KEYS {
            assert!(page.contains(&format!("`{key}`")), "docs/credits.md lacks {key}");
        }
    }
}
