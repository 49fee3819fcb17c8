//! The texts that PNG files have of their own, by keyword (PNG, third edition, 11.3.3.1): where a file has one, it says
//! what the stamp says.

use crate::{
    Property, Stamp,
    fields::{FIELDS, Form},
};

/// The keywords that mean what a property means.
const KEYWORDS: &[(&str, Property)] = &[
    ("Title", Property::Title),
    ("Author", Property::Creators),
    ("Description", Property::Caption),
    ("Copyright", Property::CopyrightNotice),
];

/// A text and its keyword.
pub(crate) type Text = (&'static str, String);

/// What a stamp says in the place of such texts; an empty one where none may stand.
pub(super) fn of(stamp: &Stamp) -> Vec<Text> {
    let said = |property| {
        let field = FIELDS.iter().find(|field| field.property == property)?;
        let values = field.values(stamp);
        let text = if field.form == Form::List { values.join(", ") } else { values.concat() };
        (!text.is_empty() || field.is_cleared(stamp)).then_some(text)
    };
    KEYWORDS.iter().filter_map(|(keyword, property)| Some((*keyword, said(*property)?))).collect()
}
