//! Whom to name under a picture, and on what ground it is used.

use serde::{Deserialize, Serialize};

/// A picture's credit. Empty means not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(default)]
pub struct Credit {
    /// The picture's own title, where its licence wants it named.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who made it: people, or the body that published it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub creators: Vec<String>,
    /// The agency that distributes it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agency: String,
    /// Where it was found, by name ("Wikimedia Commons").
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source_name: String,
    /// Where it was found, by address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source_address: String,
    /// The ground on which it is used, as written: "CC BY 4.0", "own", "by permission". See [`crate::LICENCES`].
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// The licence's own address, where it is not the usual one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence_address: String,
    /// Who holds the rights.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rights_holder: String,
    /// The terms that came with it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub usage_terms: String,
    /// Who said yes, and when.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub permission_evidence: String,
    /// How it was changed ("cropped"), empty when it was not.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub modified: String,
}

impl Credit {
    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        *self == Credit::default()
    }
}
