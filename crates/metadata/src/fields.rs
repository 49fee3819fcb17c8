//! Where each value of a [`Stamp`] is written: a row for each property.

use crate::Stamp;

/// A namespace of XMP.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Space {
    /// Its usual prefix.
    pub(crate) prefix: &'static str,
    pub(crate) uri: &'static str,
}

const DC: &Space = &Space { prefix: "dc", uri: "http://purl.org/dc/elements/1.1/" };
const PHOTOSHOP: &Space = &Space { prefix: "photoshop", uri: "http://ns.adobe.com/photoshop/1.0/" };
const RIGHTS: &Space = &Space { prefix: "xmpRights", uri: "http://ns.adobe.com/xap/1.0/rights/" };
const PLUS: &Space = &Space { prefix: "plus", uri: "http://ns.useplus.org/ldf/xmp/1.0/" };
const CORE: &Space = &Space { prefix: "Iptc4xmpCore", uri: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" };
const EXTENSION: &Space =
    &Space { prefix: "Iptc4xmpExt", uri: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/" };

/// All of them.
pub(crate) const SPACES: &[&Space] = &[DC, PHOTOSHOP, RIGHTS, PLUS, CORE, EXTENSION];

/// How XMP writes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A text.
    Text,
    /// Alternatives by language, of which one is for everybody (`x-default`).
    Languages,
    /// An ordered list of texts.
    List,
    /// An ordered list of structures, in each of which this member has the text.
    Structures(&'static str),
}

/// A property.
pub(crate) struct Field {
    pub(crate) space: &'static Space,
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// The number of IIM's dataset in record 2, and the bytes it has room for.
    pub(crate) iim: Option<(u8, usize)>,
    /// The tag of EXIF's first directory.
    pub(crate) exif: Option<u16>,
    /// What a stamp says of it; nothing, or an empty text, where it says nothing.
    value: fn(&Stamp) -> Value,
}

enum Value<'a> {
    One(&'a str),
    Many(&'a [String]),
}

const fn field(
    space: &'static Space,
    name: &'static str,
    form: Form,
    iim: Option<(u8, usize)>,
    exif: Option<u16>,
    value: fn(&Stamp) -> Value,
) -> Field {
    Field { space, name, form, iim, exif, value }
}

use Form::{Languages, List, Structures, Text};
use Value::{Many, One};

/// The properties.
#[rustfmt::skip]
pub(crate) const FIELDS: &[Field] = &[
    field(DC, "title", Languages, Some((5, 64)), None, |it| One(&it.title)),
    field(DC, "creator", List, Some((80, 32)), Some(0x013b), |it| Many(&it.creators)),
    field(DC, "description", Languages, Some((120, 2000)), Some(0x010e), |it| One(&it.caption)),
    field(DC, "rights", Languages, Some((116, 128)), Some(0x8298), |it| One(&it.copyright_notice)),
    field(PHOTOSHOP, "Credit", Text, Some((110, 32)), None, |it| One(&it.credit_line)),
    field(PHOTOSHOP, "Headline", Text, Some((105, 256)), None, |it| One(&it.headline)),
    field(PHOTOSHOP, "Instructions", Text, Some((40, 256)), None, |it| One(&it.instructions)),
    field(PHOTOSHOP, "Source", Text, Some((115, 32)), None, |it| One(&it.source)),
    field(RIGHTS, "Marked", Text, None, None, |it| One(if it.is_copyrighted() { "True" } else { "" })),
    field(RIGHTS, "UsageTerms", Languages, None, None, |it| One(&it.usage_terms)),
    field(RIGHTS, "WebStatement", Text, None, None, |it| One(&it.web_statement)),
    field(PLUS, "CopyrightOwner", Structures("CopyrightOwnerName"), None, None, |it| One(&it.rights_holder)),
    field(PLUS, "Licensor", Structures("LicensorURL"), None, None, |it| One(&it.licensor_address)),
    field(CORE, "AltTextAccessibility", Languages, None, None, |it| One(&it.alt_text)),
    field(EXTENSION, "DigitalSourceType", Text, None, None, |it| One(&it.digital_source_type)),
];

impl Field {
    /// What a stamp says of it.
    pub(crate) fn values<'a>(&self, stamp: &'a Stamp) -> Vec<&'a str> {
        match (self.value)(stamp) {
            One("") => Vec::new(),
            One(text) => vec![text],
            Many(texts) => texts.iter().map(String::as_str).collect(),
        }
    }
}

impl Stamp {
    fn is_copyrighted(&self) -> bool {
        !self.copyright_notice.is_empty() || !self.rights_holder.is_empty()
    }
}
