//! What a property has in it: its text, or the items of its array.

use std::{borrow::Cow, ops::Range};

use quick_xml::{
    Reader,
    escape::unescape,
    events::{BytesStart, Event},
};

use crate::fields::Form;

/// An item of an array.
pub(super) struct Item<'a> {
    /// All of its element.
    pub(super) whole: &'a str,
    pub(super) language: Option<String>,
    inner: &'a str,
    /// Its attributes: members, if it is a structure.
    attributes: Vec<(String, String)>,
}

/// The items of the array in a property. None where it is no array.
pub(super) fn items(inner: &str) -> Vec<Item<'_>> {
    let (mut items, mut reader) = (Vec::new(), Reader::from_str(inner));
    loop {
        let before = place(&reader);
        let (tag, span) = match reader.read_event() {
            Ok(Event::Start(tag)) if tag.local_name().as_ref() == "li" => {
                let Ok(span) = reader.read_to_end(tag.name()) else { return items };
                (tag, span)
            }
            Ok(Event::Empty(tag)) if tag.local_name().as_ref() == "li" => (tag, 0..0),
            Ok(Event::Eof) | Err(_) => return items,
            Ok(_) => continue,
        };
        let attributes = attributes(&tag);
        let language = attributes.iter().find(|(name, _)| name == "xml:lang").map(|(_, value)| value.clone());
        let whole = inner.get(before..place(&reader)).unwrap_or_default();
        items.push(Item { whole, language, inner: slice(inner, span), attributes });
    }
}

/// What a property says, as far as a stamp has a say in it.
pub(super) fn values(inner: &str, form: Form) -> Vec<Cow<'_, str>> {
    let texts = items(inner).into_iter();
    match form {
        Form::Text => text(inner).into_iter().collect(),
        Form::List => texts.filter_map(|item| text(item.inner)).collect(),
        Form::Languages => texts.filter(Item::is_for_everybody).filter_map(|item| text(item.inner)).collect(),
        Form::Structures(member) => texts.filter_map(|item| item.member(member)).collect(),
    }
}

impl<'a> Item<'a> {
    /// Whether it is the alternative for all who find none in their language.
    pub(super) fn is_for_everybody(&self) -> bool {
        self.language.as_deref() == Some("x-default")
    }

    fn member(&self, name: &str) -> Option<Cow<'a, str>> {
        match self.attributes.iter().find(|(found, _)| is_named(found, name)) {
            Some((_, value)) => Some(value.clone().into()),
            None => text(self.inner.get(element(self.inner, name)?)?),
        }
    }
}

/// Where the first structure in a property has the text of its member.
pub(super) fn member(inner: &str, form: Form) -> Option<Range<usize>> {
    let Form::Structures(name) = form else { return None };
    element(inner, name).filter(|range| inner.get(range.clone()).is_some_and(|text| !text.contains('<')))
}

/// What the first element of that name holds.
fn element(inner: &str, name: &str) -> Option<Range<usize>> {
    let mut reader = Reader::from_str(inner);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if is_named(tag.name().as_ref(), name) => {
                let span = reader.read_to_end(tag.name()).ok()?;
                return Some(span.start as usize..span.end as usize);
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn is_named(found: &str, name: &str) -> bool {
    found.rsplit(':').next() == Some(name)
}

/// The text of an element that has nothing else in it.
fn text(inner: &str) -> Option<Cow<'_, str>> {
    if inner.contains('<') { None } else { unescape(inner).ok() }
}

fn attributes(tag: &BytesStart) -> Vec<(String, String)> {
    let value = |raw: &str| unescape(raw).map_or_else(|_| raw.to_owned(), Cow::into_owned);
    let pairs = tag.attributes().filter_map(Result::ok);
    pairs.map(|it| (it.key.as_ref().to_owned(), value(&it.value))).collect()
}

fn slice(text: &str, span: Range<u64>) -> &str {
    text.get(span.start as usize..span.end as usize).unwrap_or_default()
}

/// How far a reader has come.
pub(super) fn place(reader: &Reader<&[u8]>) -> usize {
    reader.buffer_position() as usize
}
