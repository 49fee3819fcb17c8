//! The raw blocks of metadata that a file holds, whatever its format.

use std::borrow::Cow;

use crate::{Error, Result, containers::Container};

/// The most bytes of a block that is read.
pub const LIMIT: usize = 16_000_000;

/// The blocks of metadata in a file, as they are written there. The first of each, where there are several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blocks<'a> {
    /// EXIF: a TIFF structure, beginning with its byte order. Of a TIFF file, all of the file.
    pub exif: Option<Cow<'a, [u8]>>,
    /// IPTC-IIM: a row of datasets.
    pub iim: Option<Cow<'a, [u8]>>,
    /// The MD5 of the IIM block as of when XMP was last brought into agreement with it (Photoshop's resource 0x0425).
    pub iptc_digest: Option<[u8; 16]>,
    /// XMP: the whole packet.
    pub xmp: Option<Cow<'a, [u8]>>,
    /// The second XMP packet of a JPEG file whose first had no room for all ("ExtendedXMP").
    pub extended_xmp: Option<Cow<'a, [u8]>>,
    /// A comment, in no particular encoding.
    pub comment: Option<Cow<'a, [u8]>>,
    /// Whether there is a C2PA manifest, a signature that any change of the file breaks.
    pub has_c2pa: bool,
}

/// The blocks of metadata in a file. A damaged file gives those that are whole.
///
/// # Errors
/// [`Error::UnknownFormat`], and [`Error::TooLarge`] where a block is longer than [`LIMIT`].
pub fn blocks(bytes: &[u8]) -> Result<Blocks<'_>> {
    Container::of(bytes).ok_or(Error::UnknownFormat)?.blocks(bytes)
}

/// A block, unless it is too long.
pub(crate) fn within(block: &[u8]) -> Result<&[u8]> {
    if block.len() > LIMIT { Err(Error::TooLarge) } else { Ok(block) }
}
