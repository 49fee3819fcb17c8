//! JPEG files: segments, each with a marker, up to the coded picture (ITU-T T.81, annex B). EXIF and XMP stand in
//! APP1, Photoshop's resources in APP13, JUMBF in APP11.

use std::borrow::Cow;

use crate::{Blocks, Error, LIMIT, Result, blocks::within, cursor::Cursor};

pub(crate) const APP1: u8 = 0xe1;
pub(crate) const APP11: u8 = 0xeb;
pub(crate) const APP13: u8 = 0xed;
const COMMENT: u8 = 0xfe;
const SCAN: u8 = 0xda;
const END: u8 = 0xd9;

pub(crate) const EXIF: &[u8] = b"Exif\0\0";
pub(crate) const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
pub(crate) const EXTENDED_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
pub(crate) const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

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
            APP11 => blocks.has_c2pa |= memchr::memmem::find(body, b"c2pa").is_some(),
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
        Some(Extension { digest: cursor.take(32)?, length: cursor.u32()?, at: cursor.u32()?, part: cursor.0 })
    }

    /// The packet that the first one names by its digest, if all of it is there.
    fn join(mut parts: Vec<Self>, first: &[u8]) -> Option<Result<Cow<'a, [u8]>>> {
        parts.retain(|part| memchr::memmem::find(first, part.digest).is_some());
        parts.sort_by_key(|part| part.at);
        let (digest, length) = parts.first().map(|part| (part.digest, part.length))?;
        if length > LIMIT {
            return Some(Err(Error::TooLarge));
        }
        let mut packet = Vec::new();
        for part in parts.iter().filter(|part| part.digest == digest) {
            if part.at == packet.len() && part.part.len() <= length - packet.len() {
                packet.extend_from_slice(part.part);
            }
        }
        (packet.len() == length).then(|| Ok(packet.into()))
    }
}
