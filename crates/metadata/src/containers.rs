//! The formats of files that hold metadata, told by their first bytes.

mod bmff;
pub(crate) mod gif;
pub(crate) mod jpeg;
pub(crate) mod png;
mod tiff;
pub(crate) mod webp;

use crate::{
    Blocks, Error, LIMIT, Result,
    write::{Bounds, texts::Text},
};

/// How a file is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    Jpeg,
    Png,
    WebP,
    Gif,
    Tiff,
    /// The ISO base media file format: AVIF, HEIC.
    Bmff,
}

impl Container {
    pub(crate) fn of(bytes: &[u8]) -> Option<Container> {
        let is_at = |at: usize, sign: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(sign));
        Some(match () {
            () if is_at(0, b"\xff\xd8\xff") => Container::Jpeg,
            () if is_at(0, png::SIGNATURE) => Container::Png,
            () if is_at(0, b"RIFF") && is_at(8, b"WEBP") => Container::WebP,
            () if is_at(0, b"GIF87a") || is_at(0, b"GIF89a") => Container::Gif,
            () if is_at(0, b"II*\0") || is_at(0, b"MM\0*") => Container::Tiff,
            () if is_at(4, b"ftyp") => Container::Bmff,
            () => return None,
        })
    }

    pub(crate) fn blocks(self, bytes: &[u8]) -> Result<Blocks<'_>> {
        match self {
            Container::Jpeg => jpeg::blocks(bytes),
            Container::Png => png::blocks(bytes),
            Container::WebP => webp::blocks(bytes),
            Container::Gif => gif::blocks(bytes),
            Container::Tiff => tiff::blocks(bytes),
            Container::Bmff => bmff::blocks(bytes),
        }
    }

    /// Those of the blocks that files of this format hold. PNG files have no place for IIM but the one that older
    /// programs made, which is used where it is used already.
    pub(crate) fn held(self, blocks: Blocks, had_iim: bool) -> Blocks {
        match self {
            Container::Png if had_iim => Blocks { extended_xmp: None, ..blocks },
            Container::Png | Container::WebP => {
                Blocks { iim: None, iptc_digest: None, extended_xmp: None, ..blocks }
            }
            Container::Gif => Blocks { xmp: blocks.xmp, ..Blocks::default() },
            _ => blocks,
        }
    }

    /// What a file of this format wants of its EXIF.
    pub(crate) fn bounds_of_exif(self, bytes: &[u8]) -> Bounds {
        match self {
            Container::Jpeg => Bounds { room: jpeg::ROOM - jpeg::EXIF.len(), size: jpeg::size(bytes) },
            _ => Bounds { room: LIMIT, size: None },
        }
    }

    /// The most bytes of XMP that files of this format hold in one packet.
    pub(crate) fn room_for_xmp(self) -> usize {
        if self == Container::Jpeg { jpeg::ROOM - jpeg::XMP.len() } else { LIMIT }
    }

    /// A file with these blocks in place of its own, these texts in place of those of the same keywords, and all else that
    /// may leave as it is.
    pub(crate) fn with_blocks(self, bytes: &[u8], blocks: &Blocks, texts: &[Text]) -> Result<Vec<u8>> {
        match self {
            Container::Jpeg => jpeg::with_blocks(bytes, blocks),
            Container::Png => png::with_blocks(bytes, blocks, texts),
            Container::WebP => webp::with_blocks(bytes, blocks),
            Container::Gif => gif::with_blocks(bytes, blocks),
            Container::Tiff => Err(Error::NotWritable { name: "TIFF" }),
            Container::Bmff => Err(Error::NotWritable { name: "HEIF" }),
        }
    }
}
