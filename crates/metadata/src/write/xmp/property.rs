//! A property as XMP writes it.

use quick_xml::escape::partial_escape;

use super::items::{Item, items};
use crate::fields::{Field, Form};

/// The names that may be used where a property is written.
pub(super) struct Names {
    /// The prefix of RDF with its colon; nothing where it needs none.
    pub(super) rdf: String,
    /// The prefixes that mean there what they usually mean.
    pub(super) known: Vec<&'static str>,
}

/// A property by itself.
pub(super) fn written(field: &Field, values: &[&str], names: &Names) -> String {
    let name = format!("{}:{}", field.space.prefix, field.name);
    let declared = match names.known.contains(&field.space.prefix) {
        true => String::new(),
        false => format!(" xmlns:{}=\"{}\"", field.space.prefix, field.space.uri),
    };
    format!("\n   <{name}{declared}>{}</{name}>", content(field, values, names, &[]))
}

/// What stands in a property: these values, and the alternatives in other languages of what it was.
pub(super) fn amended(field: &Field, values: &[&str], names: &Names, inner: &str) -> String {
    content(field, values, names, &items(inner))
}

fn content(field: &Field, values: &[&str], Names { rdf, .. }: &Names, before: &[Item]) -> String {
    let array = |kind: &str, items: String| format!("<{rdf}{kind}>{items}</{rdf}{kind}>");
    let item = |attribute: &str, content: &str| format!("<{rdf}li{attribute}>{content}</{rdf}li>");
    let each = |attribute: &str| {
        values.iter().map(|value| item(attribute, &partial_escape(*value))).collect::<String>()
    };
    match field.form {
        Form::Text => values.iter().map(|value| partial_escape(*value)).collect(),
        Form::List => array("Seq", each("")),
        Form::Languages => {
            let others = before.iter().filter(|item| item.language.is_some() && !item.is_for_everybody());
            array("Alt", others.fold(each(" xml:lang=\"x-default\""), |all, item| all + item.whole))
        }
        Form::Structures(member) => {
            let name = format!("{}:{member}", field.space.prefix);
            let structure = |value: &&str| {
                let member = format!("<{name}>{}</{name}>", partial_escape(*value));
                item(&format!(" {rdf}parseType=\"Resource\""), &member)
            };
            array("Seq", values.iter().map(structure).collect())
        }
    }
}
