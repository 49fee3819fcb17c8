//! What a [`Stamp`] says of which property. Where a property is written is said by the table that it is read by.

use std::sync::LazyLock;

use crate::{
    Property, Stamp,
    namespaces::{self, Space},
    read::{ROWS, Tag},
};

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
    pub(crate) property: Property,
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

use Form::{Languages, List, Text};
use Value::{Many, One};

/// What a stamp says of which property, and how XMP writes that.
type Said = (Property, Form, fn(&Stamp) -> Value);

#[rustfmt::skip]
const SAID: &[Said] = &[
    (Property::Title, Languages, |it| One(&it.title)),
    (Property::Creators, List, |it| Many(&it.creators)),
    (Property::Caption, Languages, |it| One(&it.caption)),
    (Property::CopyrightNotice, Languages, |it| One(&it.copyright_notice)),
    (Property::CreditLine, Text, |it| One(&it.credit_line)),
    (Property::Headline, Text, |it| One(&it.headline)),
    (Property::Instructions, Text, |it| One(&it.instructions)),
    (Property::Source, Text, |it| One(&it.source)),
    (Property::RightsMarked, Text, |it| One(if it.is_copyrighted() { "True" } else { "" })),
    (Property::UsageTerms, Languages, |it| One(&it.usage_terms)),
    (Property::WebStatement, Text, |it| One(&it.web_statement)),
    (Property::Licence, Text, |it| One(&it.licence_address)),
    (Property::AttributionAddress, Text, |it| One(&it.source_address)),
    (Property::RightsHolders, Form::Structures("CopyrightOwnerName"), |it| One(&it.rights_holder)),
    (Property::LicensorAddresses, Form::Structures("LicensorURL"), |it| One(&it.licensor_address)),
    (Property::AltText, Languages, |it| One(&it.alt_text)),
    (Property::DigitalSourceType, Text, |it| One(&it.digital_source_type)),
];

/// Who holds the rights, and on what terms a picture may be used.
const OF_RIGHTS: [Property; 7] = [
    Property::CopyrightNotice,
    Property::RightsMarked,
    Property::UsageTerms,
    Property::WebStatement,
    Property::Licence,
    Property::RightsHolders,
    Property::LicensorAddresses,
];

/// The properties that a stamp says something of.
pub(crate) static FIELDS: LazyLock<Vec<Field>> =
    LazyLock::new(|| SAID.iter().filter_map(Field::of).collect());

impl Field {
    /// Written where it is read first.
    fn of((property, form, value): &Said) -> Option<Field> {
        let row = ROWS.iter().find(|row| row.property == *property)?;
        let (prefix, name) = row.xmp.first()?.split('/').next()?.split_once(':')?;
        let space = namespaces::by_prefix(prefix)?;
        let iim = row.iim.map(|dataset| (dataset.number, dataset.limit));
        let exif = row.exif.and_then(Tag::of_picture);
        Some(Field { property: *property, space, name, form: *form, iim, exif, value: *value })
    }
}

impl Field {
    /// What a stamp says of it.
    pub(crate) fn values<'a>(&self, stamp: &'a Stamp) -> Vec<&'a str> {
        match (self.value)(stamp) {
            One("") => Vec::new(),
            One(text) => vec![text],
            Many(texts) => texts.iter().map(String::as_str).collect(),
        }
    }

    /// Whether what a file says of it is known to be wrong.
    pub(crate) fn is_overruled(&self, stamp: &Stamp) -> bool {
        stamp.clears_rights && OF_RIGHTS.contains(&self.property)
    }

    /// Whether a file must say nothing of it.
    pub(crate) fn is_cleared(&self, stamp: &Stamp) -> bool {
        self.is_overruled(stamp) && self.values(stamp).is_empty()
    }
}

impl Stamp {
    fn is_copyrighted(&self) -> bool {
        !self.copyright_notice.is_empty() || !self.rights_holder.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_place_in_xmp_and_its_structure_the_member_that_is_read() {
        assert_eq!(FIELDS.len(), SAID.len());
        for ((property, form, _), field) in SAID.iter().zip(FIELDS.iter()) {
            let row = ROWS.iter().find(|row| row.property == *property).unwrap();
            let (prefix, name) = (field.space.prefix, field.name);
            let way = match form {
                Form::Structures(member) => format!("{prefix}:{name}/{prefix}:{member}"),
                _ => format!("{prefix}:{name}"),
            };
            assert_eq!(row.xmp[0], way);
        }
    }
}
