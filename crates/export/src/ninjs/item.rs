//! The objects of ninjs 3.1, as far as pieces and pictures have something to say in them. What is not known has no key.

use article::{Byline, BylineKind};
use serde::Serialize;

use crate::page::subject::{given, web_address};

/// A piece, or a picture associated with one.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    pub(super) uri: String,
    /// What is associated has a name, and what it is to the piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rel: Option<&'static str>,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) representation_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) standard: Option<Standard>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) version_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) embargoed_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) expires: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pub_status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) slugline: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) headlines: Vec<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) descriptions: Vec<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) by: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) people: Vec<Party>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) organisations: Vec<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) located: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) info_sources: Vec<Source>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) subjects: Vec<Subject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) copyright_holder: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) copyright_notice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) usage_terms: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ed_note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rights_info: Option<Rights>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) alt_ids: Vec<AltId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) bodies: Vec<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) renditions: Vec<Rendition>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) associations: Vec<Item>,
}

/// What the object conforms to.
#[derive(Serialize)]
pub(super) struct Standard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

impl Standard {
    pub(super) const NINJS: Standard = Standard {
        name: "ninjs",
        version: "3.1",
        schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    };
}

/// Words in a role.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Text {
    pub(super) role: &'static str,
    pub(super) content_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) word_count: Option<u32>,
    pub(super) value: String,
}

impl Text {
    /// None where there are no words.
    pub(super) fn some(role: &'static str, content_type: &'static str, words: &str) -> Option<Text> {
        Some(Text { role, content_type, word_count: None, value: given(words)? })
    }
}

/// Somebody, and what they did for it.
#[derive(Serialize)]
pub(super) struct Party {
    name: String,
    rel: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
}

/// A person under the headline.
pub(super) fn person(byline: &Byline) -> Option<Party> {
    party(byline).filter(|_| byline.kind == BylineKind::Person)
}

/// An organisation under the headline.
pub(super) fn organisation(byline: &Byline) -> Option<Party> {
    party(byline).filter(|_| byline.kind == BylineKind::Organisation)
}

fn party(byline: &Byline) -> Option<Party> {
    let rel = given(&byline.role).unwrap_or_else(|| "author".to_owned());
    Some(Party { name: given(&byline.name)?, rel, uri: web_address(&byline.link) })
}

/// Who had a part in how it came here.
#[derive(Serialize)]
pub(super) struct Source {
    pub(super) name: String,
    pub(super) role: &'static str,
}

/// What it is about, or belongs to.
#[derive(Serialize)]
pub(super) struct Subject {
    pub(super) name: String,
    pub(super) rel: &'static str,
}

/// Where its terms are written.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rights {
    pub(super) linked_rights: String,
}

/// Another name.
#[derive(Serialize)]
pub(super) struct AltId {
    pub(super) role: &'static str,
    pub(super) value: String,
}

/// A picture's file beside this one. ninjs takes no relative address for it, so its name is its title.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rendition {
    pub(super) name: &'static str,
    pub(super) title: String,
    pub(super) content_type: &'static str,
    /// Pixels.
    pub(super) width: u32,
    pub(super) height: u32,
}
