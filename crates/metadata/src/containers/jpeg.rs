//! JPEG files: segments, each with a marker, up to the coded picture (ITU-T T.81, annex B). EXIF and XMP stand in
//! APP1, Photoshop's resources in APP13, JUMBF in APP11.

use std::borrow::Cow;

use crate::{
    Blocks, Error, LIMIT, Result,
    blocks::within,
    cursor::Cursor,
    photoshop,
    write::{camera, xmp},
};

const START: [u8; 2] = [0xff, 0xd8];
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP8: u8 = 0xe8;
const APP11: u8 = 0xeb;
const APP12: u8 = 0xec;
const APP13: u8 = 0xed;
const APP14: u8 = 0xee;
const APP15: u8 = 0xef;
const COMMENT: u8 = 0xfe;
const SCAN: u8 = 0xda;
const END: u8 = 0xd9;

pub(crate) const EXIF: &[u8] = b"Exif\0\0";
pub(crate) const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
pub(crate) const EXTENDED_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
pub(crate) const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// The most bytes that a segment holds.
pub(crate) const ROOM: usize = 0xffff - 2;
/// The most bytes of a second packet that a segment holds, behind the digest, the length and the place.
const EXTENSION_ROOM: usize = ROOM - EXTENDED_XMP.len() - xmp::DIGEST - 4 - 4;

/// A segment before the coded picture.
pub(crate) struct Segment<'a> {
    pub(crate) marker: u8,
    /// All of it, with what stands before it.
    pub(crate) whole: &'a [u8],
    /// What follows its length.
    pub(crate) body: &'a [u8],
}

/// The segments from behind the start of the picture to its first scan.
pub(crate) struct Segments<'a>(Cursor<'a>);

impl<'a> Segments<'a> {
    pub(crate) fn of(bytes: &'a [u8]) -> Self {
        Segments(Cursor(bytes.get(2..).unwrap_or_default()))
    }

    /// What has not been read.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.0.0
    }

    /// Whether what has not been read is the coded picture.
    pub(crate) fn is_at_scan(&self) -> bool {
        self.rest().starts_with(&[0xff, SCAN])
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        if self.is_at_scan() {
            return None;
        }
        let (before, mut cursor) = (self.rest(), self.0);
        // Some cameras leave bytes between segments, and all readers pass over them.
        cursor.take(memchr::memchr(0xff, before)?)?;
        let mut marker = 0xff;
        while marker == 0xff {
            marker = cursor.u8()?;
        }
        let body = match marker {
            SCAN | END => return None,
            0 | 0x01 | 0xd0..=0xd8 => &[],
            _ => {
                let length = usize::from(cursor.u16()?).checked_sub(2)?;
                cursor.take(length)?
            }
        };
        let whole = before.get(..before.len() - cursor.0.len())?;
        self.0 = cursor;
        Some(Segment { marker, whole, body })
    }
}

pub(crate) fn blocks(bytes: &[u8]) -> Result<Blocks<'_>> {
    let mut blocks = Blocks::default();
    let mut resources = Cow::Borrowed(&[][..]);
    let mut extensions = Vec::new();
    for Segment { marker, body, .. } in Segments::of(bytes) {
        match marker {
            APP1 => {
                if let Some(exif) = body.strip_prefix(EXIF) {
                    blocks.exif.get_or_insert(exif.into());
                } else if let Some(packet) = body.strip_prefix(XMP) {
                    blocks.xmp.get_or_insert(packet.into());
                } else if let Some(extension) = body.strip_prefix(EXTENDED_XMP) {
                    extensions.extend(Extension::read(extension));
                }
            }
            APP11 => blocks.has_c2pa |= is_manifest(body),
            APP13 => {
                if let Some(more) = body.strip_prefix(PHOTOSHOP) {
                    resources = joined(resources, more)?;
                }
            }
            COMMENT => {
                blocks.comment.get_or_insert(body.into());
            }
            _ => {}
        }
    }
    blocks.take_resources(resources);
    blocks.extended_xmp =
        blocks.xmp.as_ref().and_then(|first| Extension::join(extensions, first)).transpose()?;
    Ok(blocks)
}

/// Pixels across and down, as the frame's header says.
pub(crate) fn size(bytes: &[u8]) -> Option<(u16, u16)> {
    let is_frame = |marker| matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
    let mut cursor = Cursor(Segments::of(bytes).find(|segment| is_frame(segment.marker))?.body);
    cursor.u8()?; // bits of a sample
    let (height, width) = (cursor.u16()?, cursor.u16()?);
    Some((width, height))
}

/// Whether a segment of APP11 begins a C2PA manifest.
fn is_manifest(body: &[u8]) -> bool {
    memchr::memmem::find(body, b"c2pa").is_some()
}

/// What the segments of a box begin with, all of them alike: its kind and its number (ISO/IEC 19566-5, annex D).
fn boxed(segment: &Segment<'_>) -> Option<[u8; 4]> {
    (segment.marker == APP11).then(|| Cursor(segment.body).array())?
}

/// The application segments that are passed on as they are: what stands in them is published, and tells of no place and
/// no camera.
const PASSED_ON: &[(u8, &[u8])] = &[
    (APP0, b"JFIF\0"),
    (APP0, b"JFXX\0"),
    (APP2, b"ICC_PROFILE\0"),
    (APP8, b"SPIFF\0"),
    (APP11, b"JP"), // JPEG XT, JUMBF
    (APP12, b"Ducky"),
    (APP14, b"Adobe"),
];

fn is_passed_on(marker: u8, body: &[u8]) -> bool {
    match marker {
        APP0..=APP15 => PASSED_ON.iter().any(|(of, sign)| *of == marker && body.starts_with(sign)),
        COMMENT => !camera::is_told_in(body),
        _ => true,
    }
}

/// The coded picture to its end: not the films and further pictures behind it.
fn to_its_end(coded: &[u8]) -> &[u8] {
    let mut behind = 0;
    for at in memchr::memchr_iter(0xff, coded) {
        if at < behind {
            continue;
        }
        match coded.get(at + 1..).map(Cursor).and_then(|mut cursor| Some((cursor.u8()?, cursor.u16()))) {
            Some((END, _)) => return coded.get(..at + 2).unwrap_or(coded),
            Some((0 | 0x01 | 0xd0..=0xd8 | 0xff, _)) | None => {}
            Some((_, length)) => behind = at + 2 + length.map_or(0, usize::from),
        }
    }
    coded
}

/// A file with these blocks in place of its own: behind JFIF's segment, before all others.
pub(crate) fn with_blocks(bytes: &[u8], blocks: &Blocks) -> Result<Vec<u8>> {
    let (mut first, mut others, mut resources) = (Vec::new(), Vec::new(), Vec::new());
    let mut segments = Segments::of(bytes);
    let manifests: Vec<_> =
        Segments::of(bytes).filter(|it| is_manifest(it.body)).filter_map(|it| boxed(&it)).collect();
    for segment in segments.by_ref() {
        let is_of_manifest = boxed(&segment).is_some_and(|it| manifests.contains(&it));
        let Segment { marker, whole, body } = segment;
        let is = |which, sign| marker == which && body.starts_with(sign);
        match body.strip_prefix(PHOTOSHOP) {
            Some(more) if marker == APP13 => resources.extend_from_slice(more),
            _ if is(APP1, EXIF) || is(APP1, XMP) || is(APP1, EXTENDED_XMP) => {}
            _ if is_of_manifest || !is_passed_on(marker, body) => {}
            _ if marker == APP0 && others.is_empty() => first.extend_from_slice(whole),
            _ => others.extend_from_slice(whole),
        }
    }
    if !segments.is_at_scan() {
        return Err(Error::Broken);
    }
    let mut written = [&START[..], &first].concat();
    let mut write = |parts: &[&[u8]]| segment(&mut written, parts);
    if let Some(exif) = &blocks.exif {
        write(&[&[APP1], EXIF, exif])?;
    }
    if let Some(packet) = &blocks.xmp {
        write(&[&[APP1], XMP, packet])?;
    }
    if let Some(packet) = &blocks.extended_xmp {
        let (digest, length) = (xmp::digest(packet), (packet.len() as u32).to_be_bytes()); // within the limit
        for (index, part) in packet.chunks(EXTENSION_ROOM).enumerate() {
            let at = ((index * EXTENSION_ROOM) as u32).to_be_bytes();
            write(&[&[APP1], EXTENDED_XMP, digest.as_bytes(), &length, &at, part])?;
        }
    }
    for part in photoshop::with_blocks(&resources, blocks).chunks(ROOM - PHOTOSHOP.len()) {
        write(&[&[APP13], PHOTOSHOP, part])?;
    }
    Ok([&written, &others, to_its_end(segments.rest())].concat())
}

/// Writes a segment: its marker, and what stands in it.
fn segment(file: &mut Vec<u8>, parts: &[&[u8]]) -> Result<()> {
    let length: usize = parts.iter().map(|part| part.len()).sum::<usize>() + 1; // two for itself, none for the marker
    let length = u16::try_from(length).map_err(|_| Error::NoRoom)?;
    file.push(0xff);
    let (marker, body) = parts.split_first().ok_or(Error::NoRoom)?;
    file.extend_from_slice(marker);
    file.extend(length.to_be_bytes());
    body.iter().for_each(|part| file.extend_from_slice(part));
    Ok(())
}

/// Resources that go on in a further segment.
fn joined<'a>(first: Cow<'a, [u8]>, more: &'a [u8]) -> Result<Cow<'a, [u8]>> {
    if first.is_empty() {
        return Ok(more.into());
    }
    let mut all = first.into_owned();
    all.extend_from_slice(more);
    within(&all)?;
    Ok(all.into())
}

/// A part of the second XMP packet.
struct Extension<'a> {
    /// The MD5 of that packet, in hexadecimal digits.
    digest: &'a [u8],
    length: usize,
    at: usize,
    part: &'a [u8],
}

impl<'a> Extension<'a> {
    fn read(body: &'a [u8]) -> Option<Self> {
        let mut cursor = Cursor(body);
        Some(Extension {
            digest: cursor.take(xmp::DIGEST)?,
            length: cursor.u32()?,
            at: cursor.u32()?,
            part: cursor.0,
        })
    }

    /// The packet that the first one names by its digest, if all of it is there.
    fn join(mut parts: Vec<Self>, first: &[u8]) -> Option<Result<Cow<'a, [u8]>>> {
        let wanted = first.get(xmp::named(first)?)?;
        parts.retain(|part| part.digest == wanted);
        parts.sort_by_key(|part| part.at);
        let length = parts.first()?.length;
        if length > LIMIT {
            return Some(Err(Error::TooLarge));
        }
        let mut packet = Vec::new();
        for part in parts {
            if part.at == packet.len() && part.part.len() <= length - packet.len() {
                packet.extend_from_slice(part.part);
            }
        }
        (packet.len() == length).then(|| Ok(packet.into()))
    }
}
