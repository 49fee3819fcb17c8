//! WebP files: chunks in a RIFF container (RFC 9649).

use crate::{Blocks, Error, Result, blocks::within, containers::jpeg, cursor::Cursor};

/// `RIFF`, the length, `WEBP`.
const HEADER: usize = 12;

/// Bits of the extended header that announce what there is.
const ALPHA: u8 = 0x10;
const EXIF: u8 = 0x08;
const XMP: u8 = 0x04;

/// A chunk.
pub(crate) struct Chunk<'a> {
    pub(crate) name: [u8; 4],
    /// All of it, with its padding.
    pub(crate) whole: &'a [u8],
    pub(crate) body: &'a [u8],
}

/// The chunks of a file, to where its header says that it ends.
pub(crate) struct Chunks<'a>(Cursor<'a>);

impl<'a> Chunks<'a> {
    pub(crate) fn of(bytes: &'a [u8]) -> Self {
        Chunks(Cursor(bytes.get(HEADER..end(bytes).min(bytes.len())).unwrap_or_default()))
    }

    /// Whether everything has been read.
    pub(crate) fn has_ended(&self) -> bool {
        self.0.0.is_empty()
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Chunk<'a>;

    fn next(&mut self) -> Option<Chunk<'a>> {
        let (before, mut cursor) = (self.0.0, self.0);
        let name = cursor.array()?;
        let length = u32::from_le_bytes(cursor.array()?) as usize;
        let body = cursor.take(length)?;
        cursor.take((length % 2).min(cursor.0.len()))?;
        let whole = before.get(..before.len() - cursor.0.len())?;
        self.0 = cursor;
        Some(Chunk { name, whole, body })
    }
}

/// Where the header says that the file ends.
fn end(bytes: &[u8]) -> usize {
    let length = bytes.get(4..8).and_then(|length| length.try_into().ok()).map_or(0, u32::from_le_bytes);
    (length as usize).saturating_add(8)
}

pub(crate) fn blocks(bytes: &[u8]) -> Result<Blocks<'_>> {
    let mut blocks = Blocks::default();
    for Chunk { name, body, .. } in Chunks::of(bytes) {
        match &name {
            b"EXIF" => {
                let exif = body.strip_prefix(jpeg::EXIF).unwrap_or(body);
                blocks.exif.get_or_insert(within(exif)?.into());
            }
            b"XMP " => drop(blocks.xmp.get_or_insert(within(body)?.into())),
            b"C2PA" => blocks.has_c2pa = true,
            _ => {}
        }
    }
    Ok(blocks)
}

/// The chunks that make the picture.
const OF_THE_PICTURE: [&[u8; 4]; 6] = [b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// A file of its picture with these blocks: at the end, announced by its extended header.
pub(crate) fn with_blocks(bytes: &[u8], blocks: &Blocks) -> Result<Vec<u8>> {
    let (mut header, mut others, mut canvas) = (None, Vec::new(), None);
    let mut chunks = Chunks::of(bytes);
    for Chunk { name, whole, body } in chunks.by_ref() {
        match &name {
            b"VP8X" => header = Some(body.to_vec()),
            _ if OF_THE_PICTURE.contains(&&name) => others.extend(padded(whole)),
            _ => continue,
        }
        canvas = canvas.or_else(|| extended_header(&name, body));
    }
    if !chunks.has_ended() || bytes.len() < end(bytes) {
        return Err(Error::Broken);
    }
    if header.is_none() && blocks.exif.is_none() && blocks.xmp.is_none() {
        return riff(&others);
    }
    let mut header = header.or(canvas).ok_or(Error::Broken)?;
    let flags = header.first_mut().ok_or(Error::Broken)?;
    *flags &= !(EXIF | XMP);
    let mut written = Vec::new();
    for (name, flag, block) in [(b"EXIF", EXIF, &blocks.exif), (b"XMP ", XMP, &blocks.xmp)] {
        if let Some(block) = block {
            *flags |= flag;
            written.extend(chunk(name, block));
        }
    }
    riff(&[&*chunk(b"VP8X", &header), &others, &written].concat())
}

/// A file of these chunks.
fn riff(chunks: &[u8]) -> Result<Vec<u8>> {
    let length = u32::try_from(b"WEBP".len() + chunks.len()).map_err(|_| Error::NoRoom)?;
    Ok([b"RIFF", &length.to_le_bytes()[..], b"WEBP", chunks].concat())
}

/// The extended header for a file that has none, of what its picture says of itself (RFC 6386, 9.1; RFC 9649, 3.4).
fn extended_header(name: &[u8; 4], picture: &[u8]) -> Option<Vec<u8>> {
    let (flags, width, height) = match name {
        b"VP8 " => {
            let size: [u8; 4] = picture.get(6..10)?.try_into().ok()?;
            let size = u32::from_le_bytes(size);
            (0, size & 0x3fff, size >> 16 & 0x3fff)
        }
        b"VP8L" => {
            let size: [u8; 4] = picture.get(1..5)?.try_into().ok()?;
            let size = u32::from_le_bytes(size);
            let flags = if size >> 28 & 1 == 1 { ALPHA } else { 0 };
            (flags, (size & 0x3fff) + 1, (size >> 14 & 0x3fff) + 1)
        }
        _ => return None,
    };
    let less_one = |side: u32| side.saturating_sub(1).to_le_bytes().into_iter().take(3);
    Some([flags, 0, 0, 0].into_iter().chain(less_one(width)).chain(less_one(height)).collect())
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u32).to_le_bytes(); // below the limit of a block
    padded(&[name, &length[..], body].concat())
}

fn padded(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes.resize(bytes.len().next_multiple_of(2), 0);
    bytes
}
