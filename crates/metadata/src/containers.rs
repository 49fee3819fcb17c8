//! The formats of files that hold metadata, told by their first bytes.

mod bmff;
pub(crate) mod gif;
pub(crate) mod jpeg;
pub(crate) mod png;
mod tiff;
pub(crate) mod webp;

use crate::{Blocks, Result};

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
}
