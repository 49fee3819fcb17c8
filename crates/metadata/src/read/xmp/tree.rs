//! What a packet says: named values, and the way to one of them.

use super::rdf;
use crate::read::text::{clean, document};

/// A name: its namespace's usual prefix, and itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) prefix: &'static str,
    pub(super) local: String,
}

impl Name {
    /// `prefix:local`.
    pub(super) fn written(&self) -> String {
        format!("{}:{}", self.prefix, self.local)
    }

    /// Whether it is the one written `prefix:local`.
    pub(super) fn is(&self, written: &str) -> bool {
        let rest = written.strip_prefix(self.prefix).and_then(|rest| rest.strip_prefix(':'));
        rest == Some(self.local.as_str())
    }
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    /// All of them hold.
    List(Vec<Value>),
    /// One of them is chosen, by its language.
    Alternatives(Vec<(Option<String>, Value)>),
    Fields(Vec<(Name, Value)>),
}

/// The properties of a file's packets.
#[derive(Default)]
pub(in crate::read) struct Xmp {
    properties: Vec<(Name, Value)>,
}

impl Xmp {
    /// Reads packets up to where they are broken, keeping the properties that are wanted (`dc:title`). Where two have
    /// the same, that of the first holds.
    pub(in crate::read) fn read<'a>(
        packets: impl IntoIterator<Item = &'a [u8]>,
        wanted: impl Fn(&str) -> bool,
    ) -> Self {
        let packets = packets.into_iter().map(document);
        Xmp { properties: packets.flat_map(|packet| rdf::properties(&packet, &wanted)).collect() }
    }

    /// The texts at the end of a way: a property, and fields in what it holds (`plus:Licensor/plus:LicensorURL`).
    pub(in crate::read) fn texts(&self, way: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut steps = way.split('/');
        if let Some(value) = steps.next().and_then(|name| field(&self.properties, name)) {
            collect(value, steps.next(), &mut found);
        }
        found
    }

    /// Whether there is a property of such a name.
    pub(in crate::read) fn has(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        self.properties.iter().any(|(name, _)| is_meant(&name.written()))
    }
}

fn field<'a>(fields: &'a [(Name, Value)], name: &str) -> Option<&'a Value> {
    fields.iter().find(|(found, _)| found.is(name)).map(|(_, value)| value)
}

/// Texts that are the value itself, or those of a field in it.
fn collect(value: &Value, field_of: Option<&str>, found: &mut Vec<String>) {
    match value {
        Value::List(items) => items.iter().for_each(|item| collect(item, field_of, found)),
        Value::Alternatives(items) => {
            if let Some(item) = usual(items) {
                collect(item, field_of, found);
            }
        }
        Value::Fields(fields) => {
            if let Some(value) = field_of.and_then(|name| field(fields, name)) {
                collect(value, None, found);
            }
        }
        Value::Text(text) if field_of.is_none() => {
            found.extend(Some(clean(text)).filter(|text| !text.is_empty()));
        }
        Value::Text(_) => {}
    }
}

/// The alternative for everybody (`x-default`), else the first.
fn usual(items: &[(Option<String>, Value)]) -> Option<&Value> {
    let is_default = |language: &Option<String>| {
        language.as_deref().is_some_and(|tag| tag.eq_ignore_ascii_case("x-default"))
    };
    items.iter().find(|(language, _)| is_default(language)).or(items.first()).map(|(_, value)| value)
}
