//! WebP files: chunks in a RIFF container (RFC 9649).

use crate::{Blocks, Result, blocks::within, containers::jpeg, cursor::Cursor};

/// `RIFF`, the length, `WEBP`.
const HEADER: usize = 12;

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
        let length = bytes.get(4..8).and_then(|length| length.try_into().ok()).map_or(0, u32::from_le_bytes);
        let end = (length as usize).saturating_add(8).saturating_add(1) & !1;
        Chunks(Cursor(bytes.get(HEADER..end.min(bytes.len())).unwrap_or_default()))
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
