//! RDF/XML as XMP allows it: properties as elements or attributes; lists; structures as nested descriptions, with
//! `rdf:parseType` or as attributes; values with qualifiers. Elements that nobody wants are passed over unread.

use quick_xml::{
    NsReader,
    escape::{resolve_predefined_entity, unescape},
    events::{BytesRef, BytesStart, Event},
    name::QName,
};

use super::tree::{Name, Value};
use crate::namespaces::usual_prefix;

/// How deep values may stand in values; deeper ones are left out.
const DEEPEST: usize = 16;
/// How many names and items are read of a packet; reading ends there.
const MOST: usize = 50_000;

/// The properties of a packet that are wanted, in its order, up to where it is broken.
pub(super) fn properties(packet: &str, wanted: &impl Fn(&str) -> bool) -> Vec<(Name, Value)> {
    let mut reader = Reader::new(packet);
    let mut properties = Vec::new();
    loop {
        match reader.next() {
            Event::Start(element)
                if reader.element(&element).is_some_and(|name| name.is("rdf:Description")) =>
            {
                reader.description(&element, wanted, &mut properties);
            }
            Event::Eof => return properties,
            _ => {}
        }
    }
}

struct Reader<'a> {
    xml: NsReader<&'a [u8]>,
    left: usize,
}

/// What the attributes of a property's element say.
#[derive(Default)]
struct Attributes {
    language: Option<String>,
    resource: Option<String>,
    value: Option<String>,
    is_structure: bool,
    fields: Vec<(Name, Value)>,
}

impl<'a> Reader<'a> {
    fn new(packet: &'a str) -> Self {
        let mut xml = NsReader::from_str(packet);
        let config = xml.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Reader { xml, left: MOST }
    }

    /// The next event; the end, where there is no next that can be read.
    fn next(&mut self) -> Event<'a> {
        match self.left {
            0 => Event::Eof,
            _ => self.xml.read_event().unwrap_or_else(|_| self.give_up()),
        }
    }

    fn give_up(&mut self) -> Event<'a> {
        self.left = 0;
        Event::Eof
    }

    /// A description's properties: its attributes, and the elements in it.
    fn description(
        &mut self,
        start: &BytesStart,
        wanted: &impl Fn(&str) -> bool,
        properties: &mut Vec<(Name, Value)>,
    ) {
        let is_wanted = |name: &Name| wanted(&name.written());
        properties.extend(self.attributes(start).fields.into_iter().filter(|(name, _)| is_wanted(name)));
        loop {
            match self.next() {
                Event::Start(element) => match self.element(&element).filter(is_wanted) {
                    Some(name) => {
                        properties.extend(self.property(&element, 0).map(|(_, value)| (name, value)))
                    }
                    None => self.pass_over(element.name()),
                },
                Event::End(_) | Event::Eof => return,
                _ => {}
            }
        }
    }

    /// What a property's element holds, and in which language. Its start has been read; it is read to its end.
    fn property(&mut self, start: &BytesStart, depth: usize) -> Option<(Option<String>, Value)> {
        if depth > DEEPEST {
            self.pass_over(start.name());
            return None;
        }
        let mut attributes = self.attributes(start);
        let (mut text, mut inner) = (String::new(), None);
        loop {
            match self.next() {
                Event::Start(element) => match self.element(&element) {
                    Some(name) if name.is("rdf:Bag") || name.is("rdf:Seq") => {
                        let items = self.items(depth).into_iter().map(|(_, value)| value);
                        inner = Some(Value::List(items.collect()));
                    }
                    Some(name) if name.is("rdf:Alt") => inner = Some(Value::Alternatives(self.items(depth))),
                    Some(name) if name.is("rdf:Description") => {
                        inner = self.property(&element, depth + 1).map(|(_, value)| value);
                    }
                    Some(name) if name.is("rdf:value") => {
                        inner = self.property(&element, depth + 1).map(|(_, value)| value);
                        attributes.is_structure = false;
                    }
                    Some(name) => {
                        let value = self.property(&element, depth + 1);
                        attributes.fields.extend(value.map(|(_, value)| (name, value)));
                    }
                    None => self.pass_over(element.name()),
                },
                Event::Text(more) => text.push_str(&more),
                Event::CData(more) => text.push_str(&more),
                Event::GeneralRef(entity) => push_entity(&mut text, &entity),
                Event::End(_) | Event::Eof => break,
                _ => {}
            }
        }
        Some((attributes.language.take(), attributes.value_with(text, inner)))
    }

    /// The items of a list.
    fn items(&mut self, depth: usize) -> Vec<(Option<String>, Value)> {
        let mut items = Vec::new();
        loop {
            match self.next() {
                Event::Start(item) => {
                    self.left = self.left.saturating_sub(1);
                    items.extend(self.property(&item, depth + 1));
                }
                Event::End(_) | Event::Eof => return items,
                _ => {}
            }
        }
    }

    fn pass_over(&mut self, name: QName) {
        if self.xml.read_to_end(name).is_err() {
            self.give_up();
        }
    }

    fn attributes(&mut self, start: &BytesStart) -> Attributes {
        let mut found = Attributes::default();
        for attribute in start.attributes().with_checks(false).flatten() {
            if self.left == 0 {
                break;
            }
            let Some(name) = self.name(attribute.key, false) else { continue };
            let value = unescape(&attribute.value).unwrap_or(attribute.value.as_ref().into()).into_owned();
            match (name.prefix, name.local.as_str()) {
                ("xml", "lang") => found.language = Some(value),
                ("rdf", "resource") => found.resource = Some(value),
                ("rdf", "value") => found.value = Some(value),
                ("rdf", "parseType") => found.is_structure = value == "Resource",
                ("rdf" | "xml", _) => {}
                _ => found.fields.push((name, Value::Text(value))),
            }
        }
        found
    }

    fn element(&mut self, start: &BytesStart) -> Option<Name> {
        self.name(start.name(), true)
    }

    fn name(&mut self, name: QName, is_element: bool) -> Option<Name> {
        self.left = self.left.checked_sub(1)?;
        let (space, local) = self.xml.resolver().resolve(name, is_element);
        let prefix = usual_prefix(&space)?;
        Some(Name { prefix, local: local.as_ref().to_owned() })
    }
}

impl Attributes {
    /// A property's value, which stands in one of five places.
    fn value_with(self, text: String, inner: Option<Value>) -> Value {
        match (inner, self.value, self.resource) {
            (Some(inner), ..) => inner,
            (None, Some(value), _) => Value::Text(value),
            (None, None, Some(resource)) => Value::Text(resource),
            (None, None, None) if self.is_structure || !self.fields.is_empty() => Value::Fields(self.fields),
            (None, None, None) => Value::Text(text),
        }
    }
}

/// A character by its number or by one of the five names that XML knows; any other entity as it is written.
fn push_entity(text: &mut String, entity: &BytesRef) {
    match (entity.resolve_char_ref(), resolve_predefined_entity(entity)) {
        (Ok(Some(letter)), _) => text.push(letter),
        (_, Some(known)) => text.push_str(known),
        _ => text.extend(["&", entity, ";"]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Xmp;

    const BEFORE: &str = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>\
        <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
        <rdf:Description rdf:about='' xmlns:a='http://purl.org/dc/elements/1.1/' \
        xmlns:p='http://ns.useplus.org/ldf/xmp/1.0/' xmlns:t='http://example.com/'";

    fn texts(description: &str, way: &str) -> Vec<String> {
        let packet = format!("{BEFORE}{description}</rdf:Description></rdf:RDF></x:xmpmeta>");
        Xmp::read([packet.as_bytes()], |_| true).texts(way)
    }

    #[test]
    fn a_text_in_every_form() {
        for (form, description) in [
            ("an element", "><a:title>Ferry &amp; river</a:title>"),
            ("an attribute", " a:title='Ferry &amp; river'>"),
            ("CDATA", "><a:title><![CDATA[Ferry & river]]></a:title>"),
            ("a number", "><a:title>Ferry &#38; river</a:title>"),
            (
                "an alternative",
                "><a:title><rdf:Alt><rdf:li xml:lang='de'>Fähre</rdf:li>\
                <rdf:li xml:lang='x-default'>Ferry &amp; river</rdf:li></rdf:Alt></a:title>",
            ),
            (
                "the first alternative",
                "><a:title><rdf:Alt><rdf:li>Ferry &amp; river</rdf:li>\
                <rdf:li>x</rdf:li></rdf:Alt></a:title>",
            ),
            ("a resource", "><a:title rdf:resource='Ferry &amp; river'/>"),
            (
                "a value with qualifiers",
                "><a:title rdf:parseType='Resource'>\
                <rdf:value>Ferry &amp; river</rdf:value><t:by>Ann</t:by></a:title>",
            ),
            ("the same as attributes", "><a:title rdf:value='Ferry &amp; river' p:by='Ann'/>"),
            (
                "the same as a description",
                "><a:title><rdf:Description>\
                <rdf:value>Ferry &amp; river</rdf:value><p:by>Ann</p:by></rdf:Description></a:title>",
            ),
            ("a bare ampersand", "><a:title>Ferry & river</a:title>"),
            ("after what is not wanted", " t:z='1'><t:y><t:z/></t:y><a:title>Ferry &amp; river</a:title>"),
        ] {
            assert_eq!(texts(description, "dc:title"), ["Ferry & river"], "{form}");
        }
    }

    #[test]
    fn a_list_in_every_form() {
        for list in ["Bag", "Seq"] {
            let items = format!(
                "><a:creator><rdf:{list}><rdf:li>Ann</rdf:li><rdf:li rdf:resource='Bo'/></rdf:{list}></a:creator>"
            );
            assert_eq!(texts(&items, "dc:creator"), ["Ann", "Bo"]);
        }
    }

    #[test]
    fn a_structure_in_every_form() {
        for (form, description) in [
            (
                "parseType",
                "><p:Licensor><rdf:Seq><rdf:li rdf:parseType='Resource'>\
                <p:LicensorURL>https://a.example</p:LicensorURL></rdf:li></rdf:Seq></p:Licensor>",
            ),
            (
                "a description",
                "><p:Licensor><rdf:Seq><rdf:li><rdf:Description>\
                <p:LicensorURL>https://a.example</p:LicensorURL></rdf:Description></rdf:li></rdf:Seq></p:Licensor>",
            ),
            (
                "a description's attributes",
                "><p:Licensor><rdf:Seq><rdf:li>\
                <rdf:Description p:LicensorURL='https://a.example'/></rdf:li></rdf:Seq></p:Licensor>",
            ),
            (
                "attributes",
                "><p:Licensor><rdf:Seq><rdf:li p:LicensorURL='https://a.example'/></rdf:Seq></p:Licensor>",
            ),
            ("no list", "><p:Licensor p:LicensorURL='https://a.example'/>"),
            ("no type", "><p:Licensor><p:LicensorURL>https://a.example</p:LicensorURL></p:Licensor>"),
        ] {
            assert_eq!(texts(description, "plus:Licensor/plus:LicensorURL"), ["https://a.example"], "{form}");
        }
    }

    #[test]
    fn names_are_known_by_their_namespace() {
        assert_eq!(texts(" xmlns:dc='http://example.com/'><dc:title>no</dc:title>", "dc:title"), [""; 0]);
        assert_eq!(
            texts("><dc:title>a prefix nobody declared</dc:title>", "dc:title"),
            ["a prefix nobody declared"]
        );
    }

    #[test]
    fn entities_of_a_packets_own_stay_as_they_are() {
        let packet = format!(
            "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>{BEFORE}><a:title>&b;</a:title></rdf:Description>"
        );
        assert_eq!(Xmp::read([packet.as_bytes()], |_| true).texts("dc:title"), ["&b;"]);
    }

    #[test]
    fn what_stands_before_a_break_is_kept() {
        let packet = format!("{BEFORE}><a:title>Ferry</a:title><a:rights><<<");
        let xmp = Xmp::read([packet.as_bytes()], |_| true);
        assert_eq!(xmp.texts("dc:title"), ["Ferry"]);
    }
}
