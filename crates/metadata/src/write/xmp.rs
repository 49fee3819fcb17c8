//! XMP with a stamp's values in it (ISO 16684-1). A packet is changed in the places that have to change; all else in
//! it stays, byte for byte.

mod edit;
mod items;
mod parted;
mod property;

use std::{collections::BTreeMap, ops::Range};

use edit::{Edit, Purpose};
use md5::{Digest, Md5};
use parted::parted;

use crate::{Stamp, fields::FIELDS, read::document};

/// Both packets with a stamp's values in place of their own, without the camera's position and serial numbers. Not
/// there where there is nothing to say. The second never says what the first says. Where there is no room for the first
/// it gives up the space it keeps for later changes, and then all but the stamp's values to the second.
pub(super) fn stamped(
    packet: Option<&[u8]>,
    extension: Option<&[u8]>,
    stamp: &Stamp,
    room: usize,
) -> (Option<Vec<u8>>, Option<Vec<u8>>) {
    let says_something = FIELDS.iter().any(|field| !field.values(stamp).is_empty());
    let kept = packet.and_then(|packet| Edit::of(&document(packet), stamp, Purpose::Say));
    let fresh = || says_something.then(|| Edit::of(&empty(), stamp, Purpose::Say)).flatten();
    let Some(mut first) = kept.or_else(fresh).map(|packet| without_space(packet, room)) else {
        return (None, None);
    };
    let mut second = extension.and_then(|packet| Edit::of(&document(packet), stamp, Purpose::Silence));
    if first.len() > room
        && let Some((stamped, rest)) = parted(&first, second.as_deref(), stamp, room)
    {
        (first, second) = (stamped, Some(rest));
    }
    let Some(second) = second.map(String::into_bytes) else { return (Some(first.into_bytes()), None) };
    (Some(naming(first, &digest(&second)).into_bytes()), Some(second))
}

fn without_space(packet: String, room: usize) -> String {
    match packet.rsplit_once("<?xpacket") {
        Some((content, end)) if packet.len() > room => format!("{}\n<?xpacket{end}", content.trim_end()),
        _ => packet,
    }
}

/// A first packet that names the second by that digest.
fn naming(packet: String, digest: &str) -> String {
    match named(packet.as_bytes()) {
        Some(range) => {
            let (before, after) = (packet.get(..range.start), packet.get(range.end..));
            [before.unwrap_or_default(), digest, after.unwrap_or_default()].concat()
        }
        None => packet,
    }
}

/// Where a first packet names a second: in an attribute or an element, by the 32 digits of its digest.
pub(crate) fn named(first: &[u8]) -> Option<Range<usize>> {
    let begin = memchr::memmem::find(first, edit::NAMES_SECOND.as_bytes())?;
    let is_digest = |it: &[u8]| it.iter().all(u8::is_ascii_hexdigit);
    let start = begin + first.get(begin..)?.windows(DIGEST).position(is_digest)?;
    Some(start..start + DIGEST)
}

/// The digits of a digest.
pub(crate) const DIGEST: usize = 32;

/// What the first packet calls the second by.
pub(crate) fn digest(extension: &[u8]) -> String {
    Md5::digest(extension).iter().map(|byte| format!("{byte:02X}")).collect()
}

/// A packet that says nothing.
fn empty() -> String {
    let spaces: BTreeMap<_, _> = FIELDS.iter().map(|field| (field.space.prefix, field.space.uri)).collect();
    let spaces: String =
        spaces.iter().map(|(prefix, uri)| format!("\n    xmlns:{prefix}=\"{uri}\"")).collect();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">
 <rdf:RDF xmlns:rdf=\"{}\">
  <rdf:Description rdf:about=\"\"{spaces}></rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end=\"w\"?>",
        edit::RDF
    )
}
