//! The fields of a piece, beside its body.

use serde::{Deserialize, Serialize};

use crate::{edition::Edition, when::When};

/// Everything a piece says of itself outside its body. Empty means not given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(default)]
pub struct Fields {
    /// The title.
    pub headline: String,
    /// The short line above the headline; "Label" in the window.
    pub kicker: String,
    /// The summary below the headline.
    pub standfirst: String,
    /// The piece's name in an address, where the writer gave one; the library has the one in force.
    pub slug: String,
    /// A newsroom's working name for the story.
    pub slugline: String,
    /// Who wrote it.
    pub bylines: Vec<Byline>,
    /// A sentence about the author.
    pub author_line: String,
    /// The place that opens the story.
    pub dateline: String,
    /// When it was first published.
    pub published: Option<When>,
    /// When it last changed in public.
    pub updated: Option<When>,
    /// When it is due.
    pub deadline: Option<When>,
    /// Not to be published before.
    pub embargo: Option<When>,
    /// The length ordered, in words.
    pub length_ordered: Option<u32>,
    /// The section it belongs to.
    pub section: String,
    /// What it is about.
    pub tags: Vec<String>,
    /// Its language, by BCP 47.
    pub language: String,
    /// The description for search engines.
    pub summary: String,
    /// Where it first ran.
    pub republication: Republication,
    /// A standing statement, printed with the piece.
    pub disclaimer: String,
    /// Dated fixes.
    pub corrections: Vec<Correction>,
    /// For the desk's eyes; never on a public page.
    pub note_to_desk: String,
    /// For the writer's eyes; never leaves.
    pub my_notes: String,
    /// How far it is.
    pub status: Status,
    /// The outlet that it is for, by name; empty for the library's own.
    pub outlet: String,
    /// What is other about it for single outlets.
    pub editions: Vec<Edition>,
}

impl Fields {
    /// What a list of pieces says of it: the standfirst, else the summary.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        first_given(&self.standfirst, &self.summary)
    }

    /// What search engines say of it: the summary, else the standfirst.
    #[must_use]
    pub fn description(&self) -> &str {
        first_given(&self.summary, &self.standfirst)
    }
}

fn first_given<'a>(first: &'a str, other: &'a str) -> &'a str {
    if first.trim().is_empty() { other.trim() } else { first.trim() }
}

/// One name under the headline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(default)]
pub struct Byline {
    /// The name as printed.
    pub name: String,
    /// A person or an organisation.
    pub kind: BylineKind,
    /// What they did ("photography"), empty for the writer.
    pub role: String,
    /// An address about them, empty when none.
    pub link: String,
}

/// Who a byline names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BylineKind {
    /// Somebody.
    #[default]
    Person,
    /// A newsroom, an agency, a staff.
    Organisation,
}

/// Where a piece first ran.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(default)]
pub struct Republication {
    /// The outlet's name.
    pub outlet: String,
    /// The address of the piece there.
    pub address: String,
    /// The line that must be printed.
    pub permission: String,
    /// When it first ran.
    pub first_published: Option<When>,
    /// Which copy search engines should show.
    pub canonical: Canonical,
}

impl Republication {
    /// The address of the copy that search engines should show instead of this one; empty where it is this one, or none
    /// is named.
    pub fn canonical_address(&self) -> &str {
        if self.canonical == Canonical::Original { self.address.trim() } else { "" }
    }
}

/// Which copy search engines should show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Canonical {
    /// Say nothing.
    #[default]
    None,
    /// The one that ran first.
    Original,
    /// Not this one.
    Noindex,
}

/// A dated fix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Correction {
    /// What sort of fix.
    #[serde(default)]
    pub kind: CorrectionKind,
    /// When it was made.
    #[serde(default)]
    pub date: Option<When>,
    /// What it says.
    pub text: String,
    /// Where it is printed.
    #[serde(default)]
    pub place: CorrectionPlace,
}

/// What sort of fix a correction is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CorrectionKind {
    /// Something was wrong.
    #[default]
    Correction,
    /// Something could be misread.
    Clarification,
    /// Something is new.
    Update,
}

/// Where a correction is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CorrectionPlace {
    /// Above the body.
    Top,
    /// Below the body.
    #[default]
    Foot,
}

/// How far a piece is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Not begun.
    Idea,
    /// Being written.
    #[default]
    Drafting,
    /// Done.
    Ready,
    /// Sent.
    Filed,
    /// In print.
    Published,
    /// Put away.
    Archived,
}
