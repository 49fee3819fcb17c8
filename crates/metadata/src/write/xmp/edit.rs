//! What has to change in a packet: ranges of its text, and what stands there instead.

use std::ops::Range;

use quick_xml::{
    NsReader,
    escape::partial_escape,
    events::{BytesStart, Event, attributes::Attribute},
    name::{Namespace, QName, ResolveResult},
};

use super::{
    DIGEST,
    items::{member, place, values},
    property::{Names, amended, written},
};
use crate::{
    Stamp,
    fields::{FIELDS, Field, Form},
    namespaces::{SPACES, usual_prefix},
    write::camera,
};

/// The namespace of RDF.
pub(super) const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/// The property by which a first packet names a second one.
pub(super) const NAMES_SECOND: &str = "HasExtendedXMP";
/// The property that refers to a C2PA manifest (C2PA 2.1, 11.5).
const REFERS_TO_MANIFEST: (&str, &str) = ("dcterms", "provenance");
/// Who holds the rights, in a property that is read where PLUS's is not there.
const OWNER: (&str, &str) = ("xmpRights", "Owner");
/// What properties stand in.
const DESCRIPTION: (&str, &str) = ("rdf", "Description");
/// Deeper than any packet is.
const DEPTH: usize = 256;

/// What becomes of the values of a stamp.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The packet says them.
    Say,
    /// The packet says them and nothing else, and names a second one that has the rest.
    SayAlone,
    /// Another packet says them, and so this one does not.
    Silence,
}

/// A packet that is being read for what has to change in it.
pub(super) struct Edit<'a> {
    packet: &'a str,
    reader: NsReader<&'a [u8]>,
    purpose: Purpose,
    wanted: Vec<Wanted<'a>>,
    /// The fields of which it must say nothing.
    cleared: Vec<&'static Field>,
    stamp: &'a Stamp,
    /// How many elements are around what is read.
    depth: usize,
    /// The depth of the description that is read.
    description: Option<usize>,
    names: Option<Names>,
    room: Option<Room>,
    changes: Vec<(Range<usize>, String)>,
}

/// A field that the stamp says something of.
struct Wanted<'a> {
    field: &'static Field,
    values: Vec<&'a str>,
    /// Whether the packet says so.
    is_said: bool,
}

/// Where properties can be added: at the end of the first description.
enum Room {
    /// It has not ended yet, and has that depth.
    Open(usize),
    /// It ends there.
    At(usize),
    /// It is an empty tag of that name, which ends there.
    InTag { end: usize, name: String },
}

/// A tag, and where it stands.
struct Tag<'t, 'a> {
    tag: &'t BytesStart<'a>,
    range: Range<usize>,
    is_empty: bool,
}

impl<'a> Edit<'a> {
    /// The packet with a stamp's values in place of its own, without the camera's position and serial numbers.
    /// `None` where it cannot be read, or describes nothing.
    pub(super) fn of(packet: &'a str, stamp: &'a Stamp, purpose: Purpose) -> Option<String> {
        let wanted = FIELDS.iter().map(|field| Wanted { field, values: field.values(stamp), is_said: false });
        let mut edit = Edit {
            packet,
            reader: NsReader::from_str(packet),
            purpose,
            wanted: wanted.filter(|wanted| !wanted.values.is_empty()).collect(),
            cleared: FIELDS.iter().filter(|field| field.is_cleared(stamp)).collect(),
            stamp,
            depth: 0,
            description: None,
            names: None,
            room: None,
            changes: Vec::new(),
        };
        while edit.step()? {}
        edit.finish()
    }

    /// Reads on; to the end gives `false`.
    fn step(&mut self) -> Option<bool> {
        let before = place(&self.reader);
        match self.reader.read_event().ok()? {
            Event::Start(tag) => self.element(&tag, before, false)?,
            Event::Empty(tag) => self.element(&tag, before, true)?,
            Event::End(_) => {
                self.depth = self.depth.checked_sub(1)?;
                if matches!(self.room, Some(Room::Open(depth)) if depth == self.depth) {
                    self.room = Some(Room::At(before));
                }
                self.description = self.description.filter(|depth| *depth < self.depth);
            }
            Event::Eof => return Some(false),
            _ => {}
        }
        Some(true)
    }

    fn element(&mut self, tag: &BytesStart<'a>, before: usize, is_empty: bool) -> Option<()> {
        let tag = Tag { tag, range: before..place(&self.reader), is_empty };
        let is_property = self.description.is_some_and(|depth| self.depth == depth + 1);
        let is_description = self.description.is_none() && self.is_named(tag.tag.name(), true, DESCRIPTION);
        // Outside descriptions too: readers pass over what is torn, and find it there.
        if self.goes(tag.tag.name(), true) {
            return self.take_out(&tag);
        }
        if is_property {
            match self.wanted_as(tag.tag.name(), true) {
                Some(index) => return self.property(index, &tag),
                None if self.says_alone() || self.is_cleared(tag.tag.name(), true) => {
                    return self.take_out(&tag);
                }
                None => {}
            }
        }
        if is_description {
            self.description(&tag);
        }
        self.attributes(&tag, is_description)?;
        self.depth += usize::from(!is_empty);
        (self.depth < DEPTH).then_some(())
    }

    fn description(&mut self, tag: &Tag) {
        self.description = (!tag.is_empty).then_some(self.depth);
        if self.names.is_some() {
            return;
        }
        let prefix = tag.tag.name().prefix().map(|prefix| format!("{}:", prefix.as_ref()));
        let means_the_usual = |prefix: &str, uri: &str| {
            let name = format!("{prefix}:name");
            self.reader.resolver().resolve_attribute(QName(&name)).0 == ResolveResult::Bound(Namespace(uri))
        };
        let known = SPACES.iter().filter(|space| means_the_usual(space.prefix, space.uri));
        let known = known.map(|space| space.prefix).collect();
        self.names = Some(Names { rdf: prefix.unwrap_or_default(), known });
        self.room = Some(match tag.is_empty {
            true => Room::InTag { end: tag.range.end, name: tag.tag.name().as_ref().to_owned() },
            false => Room::Open(self.depth),
        });
    }

    /// Whether nothing but the stamp's values stays.
    fn says_alone(&self) -> bool {
        self.purpose == Purpose::SayAlone
    }

    /// Whether a property has to go, whatever it says: it tells of the camera, refers to a manifest that does not fit the
    /// file any more, or names a second packet from within it.
    fn goes(&self, name: QName, is_element: bool) -> bool {
        let local = name.local_name();
        camera::is_told_by(local.as_ref())
            || self.purpose == Purpose::Silence && local.as_ref() == NAMES_SECOND
            || self.is_named(name, is_element, REFERS_TO_MANIFEST)
    }

    /// Whether a property says of rights what is known to be wrong.
    fn is_cleared(&self, name: QName, is_element: bool) -> bool {
        let mut cleared = self.cleared.iter().map(|field| (field.space.prefix, field.name));
        cleared.any(|it| self.is_named(name, is_element, it))
            || self.stamp.clears_rights && self.is_named(name, is_element, OWNER)
    }

    /// Whether a name is that one, by its namespace's usual prefix and itself.
    fn is_named(&self, name: QName, is_element: bool, (prefix, local): (&str, &str)) -> bool {
        let (space, found) = self.reader.resolver().resolve(name, is_element);
        found.as_ref() == local && usual_prefix(&space) == Some(prefix)
    }

    /// Which of the wanted fields has that name.
    fn wanted_as(&self, name: QName, is_element: bool) -> Option<usize> {
        let has_name = |field: &Field| self.is_named(name, is_element, (field.space.prefix, field.name));
        self.wanted.iter().position(|wanted| has_name(wanted.field))
    }

    /// A property that the stamp has a say in.
    fn property(&mut self, index: usize, tag: &Tag) -> Option<()> {
        let (inner, end) = self.pass(tag)?;
        let text = self.packet.get(inner.clone())?;
        let Wanted { field, values: wanted, is_said } = self.wanted.get_mut(index)?;
        let may_stay = self.purpose != Purpose::Silence && !*is_said;
        let may_be_amended = may_stay && !field.is_overruled(self.stamp);
        if may_stay && values(text, field.form) == *wanted {
            *is_said = true;
        } else if let Some(member) = member(text, field.form).filter(|_| may_be_amended) {
            *is_said = true;
            let value = partial_escape(wanted.concat()).into_owned();
            self.replace(inner.start + member.start..inner.start + member.end, value)?;
        } else if may_be_amended && field.form == Form::Languages && !tag.is_empty {
            *is_said = true;
            let amended = amended(field, wanted, self.names.as_ref()?, text);
            self.replace(inner, amended)?;
        } else {
            self.remove(tag.range.start..end)?;
        }
        Some(())
    }

    /// Passes over an element, and gives the range of what it holds, and where it ends.
    fn pass(&mut self, tag: &Tag) -> Option<(Range<usize>, usize)> {
        let end = tag.range.end;
        if tag.is_empty {
            return Some((end..end, end));
        }
        let span = self.reader.read_to_end(tag.tag.name()).ok()?;
        Some((span.start as usize..span.end as usize, place(&self.reader)))
    }

    /// Takes out of a tag those attributes that the stamp has a say in, or that tell of the camera.
    fn attributes(&mut self, tag: &Tag, is_description: bool) -> Option<()> {
        let all: Vec<Attribute> = tag.tag.attributes().collect::<Result<_, _>>().ok()?;
        let mut kept = Vec::with_capacity(all.len());
        for attribute in &all {
            let goes = self.goes(attribute.key, false)
                || is_description
                    && (self.is_of_the_rest(attribute)
                        || self.is_cleared(attribute.key, false)
                        || self.says_otherwise(attribute));
            if !goes {
                kept.push(spelled(attribute));
            }
        }
        if kept.len() == all.len() {
            return Some(());
        }
        let close = if tag.is_empty { "/>" } else { ">" };
        self.replace(tag.range.clone(), format!("<{}{}{close}", tag.tag.name().as_ref(), kept.concat()))
    }

    /// Whether an attribute of a description is a property that stands in the second packet.
    fn is_of_the_rest(&self, attribute: &Attribute) -> bool {
        let is_none = attribute.key.as_ref().starts_with("xml")
            || self.is_named(attribute.key, false, ("rdf", "about"));
        self.says_alone() && !is_none && self.wanted_as(attribute.key, false).is_none()
    }

    /// Whether an attribute is a property that the stamp has a say in, and does not say the same.
    fn says_otherwise(&mut self, attribute: &Attribute) -> bool {
        let Some(index) = self.wanted_as(attribute.key, false) else { return false };
        let Some(Wanted { field, values: wanted, is_said }) = self.wanted.get_mut(index) else {
            return false;
        };
        let may_stay = self.purpose != Purpose::Silence && !*is_said && field.form == Form::Text;
        let stays = may_stay && values(&attribute.value, Form::Text) == *wanted;
        *is_said |= stays;
        !stays
    }

    fn take_out(&mut self, tag: &Tag) -> Option<()> {
        let (_, end) = self.pass(tag)?;
        self.remove(tag.range.start..end)
    }

    /// Takes an element out, with the space before it.
    fn remove(&mut self, range: Range<usize>) -> Option<()> {
        let start = self.packet.get(..range.start)?.trim_end().len();
        self.replace(start..range.end, String::new())
    }

    fn replace(&mut self, range: Range<usize>, by: String) -> Option<()> {
        self.changes.push((range, by));
        Some(())
    }

    fn finish(mut self) -> Option<String> {
        let names = self.names.take()?;
        let unsaid = self.wanted.iter().filter(|wanted| self.purpose != Purpose::Silence && !wanted.is_said);
        let mut added: String = unsaid.map(|it| written(it.field, &it.values, &names)).collect();
        if self.says_alone() {
            added += &naming_some_second();
        }
        if !added.is_empty() {
            match self.room.take()? {
                Room::At(at) => self.replace(at..at, added)?,
                Room::InTag { end, name } => self.open_tag(end, &format!(">{added}</{name}>"))?,
                Room::Open(_) => return None,
            }
        }
        self.changes.sort_by_key(|(range, _)| range.start);
        let (mut text, mut done) = (String::with_capacity(self.packet.len()), 0);
        for (range, by) in self.changes {
            text.push_str(self.packet.get(done..range.start)?);
            text.push_str(&by);
            done = range.end;
        }
        text.push_str(self.packet.get(done..)?);
        Some(text)
    }

    /// Gives the empty tag that ends there another end.
    fn open_tag(&mut self, end: usize, by: &str) -> Option<()> {
        const CLOSE: usize = "/>".len();
        match self.changes.iter_mut().find(|(range, _)| range.end == end) {
            Some((_, tag)) => {
                tag.truncate(tag.len().checked_sub(CLOSE)?);
                tag.push_str(by);
                Some(())
            }
            None => self.replace(end.checked_sub(CLOSE)?..end, by.to_owned()),
        }
    }
}

/// The property that names a second packet, with room for the digest.
fn naming_some_second() -> String {
    let (name, digest) = (format!("xmpNote:{NAMES_SECOND}"), "0".repeat(DIGEST));
    format!("\n   <{name} xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\">{digest}</{name}>")
}

/// An attribute as it was.
pub(super) fn spelled(attribute: &Attribute) -> String {
    let quote = if attribute.value.contains('"') { '\'' } else { '"' };
    format!(" {}={quote}{}{quote}", attribute.key.as_ref(), attribute.value)
}
