//! Reading what is written inside a picture: the three standards' blocks, and which of their values holds.

mod choose;
mod embedded;
mod exif;
mod found;
mod iim;
mod position;
mod properties;
#[cfg(test)]
mod reference;
mod same;
mod text;
mod when;
mod xmp;

pub use embedded::{Differing, Embedded, Reading, Standard};
pub(crate) use exif::Tag;
pub use position::Position;
pub use properties::Property;
pub(crate) use properties::ROWS;
pub(crate) use text::{clean, document};

use exif::Exif;
use found::Sources;
use iim::Iim;
use md5::{Digest, Md5};
use position::is_position;
use properties::Row;
use xmp::Xmp;

use crate::{Result, blocks};

/// Reads what is written inside a picture file about it. What is broken there is passed over.
///
/// # Errors
/// [`crate::Error::UnknownFormat`], and [`crate::Error::TooLarge`] where a block is longer than [`crate::LIMIT`].
pub fn read(bytes: &[u8]) -> Result<Embedded> {
    let blocks = blocks(bytes)?;
    let packets = [&blocks.xmp, &blocks.extended_xmp].into_iter().flatten().map(AsRef::as_ref);
    let is_newer = |iim: &[u8], digest| Md5::digest(iim).as_slice() != digest;
    let sources = Sources {
        exif: blocks.exif.as_deref().and_then(Exif::read),
        iim: blocks.iim.as_deref().map(Iim::read),
        xmp: Xmp::read(packets, is_wanted),
        is_iim_newer: blocks
            .iim
            .as_deref()
            .zip(blocks.iptc_digest)
            .is_some_and(|(iim, digest)| is_newer(iim, digest)),
    };
    let reading = |row: &Row| Some((row.property, choose::choose(row, &sources)?));
    let exif = sources.exif.as_ref();
    Ok(Embedded {
        values: ROWS.iter().filter_map(reading).collect(),
        position: exif.and_then(Position::of_exif).or_else(|| Position::of_xmp(&sources.xmp)),
        has_gps: exif.is_some_and(Exif::has_position) || sources.xmp.has(is_position),
        orientation: exif.and_then(orientation),
        has_c2pa: blocks.has_c2pa,
    })
}

/// Whether a property of XMP is read, or anything in it.
fn is_wanted(property: &str) -> bool {
    let begins = |way: &&str| way.split('/').next() == Some(property);
    is_position(property) || ROWS.iter().any(|row| row.xmp.iter().any(begins))
}

fn orientation(exif: &Exif) -> Option<u8> {
    let value = exif.integer(Tag::ORIENTATION)?;
    u8::try_from(value).ok().filter(|value| (1..=8).contains(value))
}
