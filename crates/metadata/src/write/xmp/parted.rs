//! XMP that a JPEG segment has no room for, in two packets (Adobe's "XMP specification part 3: storage in files", 1.1.3.1).

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{
    edit::{Edit, Purpose, spelled},
    empty,
    items::place,
    without_space,
};
use crate::{LIMIT, Stamp};

/// A packet that says what the stamp says, and one with all else. `None` where that cannot be done. What is long and
/// nobody's credit goes into the second where the first has no room for it.
pub(super) fn parted(
    packet: &str,
    second: Option<&str>,
    stamp: &Stamp,
    room: usize,
) -> Option<(String, String)> {
    let alone = |packet: &str, stamp| {
        let packet = without_space(Edit::of(packet, stamp, Purpose::SayAlone)?, room);
        (packet.len() <= room).then_some(packet)
    };
    let rest = Edit::of(packet, stamp, Purpose::Silence)?;
    let rest = match second {
        Some(second) => joined(unwrapped(&rest), second).unwrap_or_else(|| second.to_owned()),
        None => unwrapped(&rest).to_owned(),
    };
    let parted = match alone(packet, stamp).or_else(|| alone(&empty(), stamp)) {
        Some(first) => (first, rest),
        None => {
            let (brief, long) = by_length(stamp);
            (alone(&empty(), &brief)?, Edit::of(&rest, &long, Purpose::Say)?)
        }
    };
    (parted.1.len() <= LIMIT).then_some(parted)
}

/// The credit, and what is said of the picture at length.
fn by_length(stamp: &Stamp) -> (Stamp, Stamp) {
    let long = Stamp { caption: stamp.caption.clone(), alt_text: stamp.alt_text.clone(), ..Stamp::default() };
    (Stamp { caption: String::new(), alt_text: String::new(), ..stamp.clone() }, long)
}

/// A packet without its wrapper, which second packets have none of.
fn unwrapped(packet: &str) -> &str {
    const WRAPPER: &str = "<?xpacket";
    let behind = |at: usize| Some(at + packet.get(at..)?.find("?>")? + "?>".len());
    let start = packet.find(WRAPPER).and_then(behind).unwrap_or(0);
    let end = packet.rfind(WRAPPER).filter(|end| *end >= start).unwrap_or(packet.len());
    packet.get(start..end).unwrap_or(packet).trim()
}

/// One packet that says what both say.
fn joined(packet: &str, other: &str) -> Option<String> {
    let (before, behind) = packet.split_at_checked(end_of_rdf(packet)?)?;
    Some([before, &descriptions(other)?, behind].concat())
}

fn end_of_rdf(packet: &str) -> Option<usize> {
    let mut reader = Reader::from_str(packet);
    loop {
        let before = place(&reader);
        match reader.read_event().ok()? {
            Event::End(tag) if tag.local_name().as_ref() == "RDF" => return Some(before),
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// The descriptions in a packet, each with the namespaces that hold around it.
fn descriptions(packet: &str) -> Option<String> {
    let mut reader = Reader::from_str(packet);
    let (mut around, mut found, mut is_in_rdf) = (Vec::new(), String::new(), false);
    loop {
        let before = place(&reader);
        match reader.read_event().ok()? {
            Event::Start(tag) if is_in_rdf => {
                reader.read_to_end(tag.name()).ok()?;
                found += &declaring(&around, &tag, packet.get(before..place(&reader))?)?;
            }
            Event::Empty(tag) if is_in_rdf => {
                found += &declaring(&around, &tag, packet.get(before..place(&reader))?)?;
            }
            Event::Start(tag) => {
                let inner = namespaces(&tag);
                around.retain(|(name, _)| inner.iter().all(|(other, _)| other != name));
                around.extend(inner);
                is_in_rdf = tag.local_name().as_ref() == "RDF";
            }
            Event::End(_) if is_in_rdf => return Some(found),
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// The namespaces that a tag declares, as it spells them.
fn namespaces(tag: &BytesStart) -> Vec<(String, String)> {
    let all = tag.attributes().filter_map(Result::ok);
    let declarations = all.filter(|it| it.key.as_ref().starts_with("xmlns"));
    declarations.map(|it| (it.key.as_ref().to_owned(), spelled(&it))).collect()
}

fn declaring(around: &[(String, String)], tag: &BytesStart, whole: &str) -> Option<String> {
    let own = namespaces(tag);
    let lacks = |(name, _): &&(String, String)| own.iter().all(|(other, _)| other != name);
    let added: String = around.iter().filter(lacks).map(|(_, spelled)| spelled.as_str()).collect();
    let name = tag.name();
    let rest = whole.get(1 + name.as_ref().len()..)?;
    Some(format!("<{}{added}{rest}\n", name.as_ref()))
}
