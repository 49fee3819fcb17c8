//! What was read from a picture file about it: kept beside the picture as it was, and printed as JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{position::Position, properties::Property};

/// What is written inside a picture file about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Embedded {
    /// What holds for each property that anything is said of.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<Property, Reading>,
    /// Where the camera stood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Whether anything at all tells where the camera stood, be it ever so broken.
    pub has_gps: bool,
    /// How the picture is to be turned to stand upright: 1 (as it is) to 8, as EXIF counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orientation: Option<u8>,
    /// Whether it carries a C2PA manifest, which tells its history. The signature is not looked at.
    pub has_c2pa: bool,
}

/// The value that holds for a property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// One text, but for lists. Never empty, nor is any text in it.
    pub value: Vec<String>,
    /// Where it is written.
    pub from: Standard,
    /// What is written elsewhere and contradicts it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differing: Vec<Differing>,
}

/// A value that contradicts the one that holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differing {
    /// One text, but for lists.
    pub value: Vec<String>,
    /// Where it is written.
    pub from: Standard,
}

/// A standard by which a value is written into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standard {
    /// EXIF: what cameras write.
    Exif,
    /// IPTC-IIM: what agencies write, and older programs read.
    Iim,
    /// XMP: what newer programs write.
    Xmp,
}

impl Embedded {
    /// The values of a property; none where nothing is said of it.
    pub fn values(&self, property: Property) -> &[String] {
        self.values.get(&property).map_or(&[], |reading| &reading.value)
    }

    /// The value of a property, the first where it is a list; empty where nothing is said of it.
    pub fn text(&self, property: Property) -> &str {
        self.values(property).first().map_or("", String::as_str)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        *self == Embedded::default()
    }
}

impl Standard {
    /// What the standard calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Standard::Exif => "EXIF",
            Standard::Iim => "IPTC-IIM",
            Standard::Xmp => "XMP",
        }
    }
}
