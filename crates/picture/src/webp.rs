//! WebP files as parts: chunks in a RIFF container.

use crate::{
    Error, Result,
    parts::{Cut, Part},
};

/// `RIFF`, the length, `WEBP`.
const HEADER: usize = 12;
/// The bit of the extended header that announces more than one picture.
const ANIMATION: u8 = 0x02;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    let length = u32::from_le_bytes(cut.peek(4)?) as usize;
    let end = length.saturating_add(8).next_multiple_of(2);
    if bytes.len() < end {
        return Err(Error::CutShort);
    }
    cut.take(HEADER)?;
    while bytes.len() - cut.rest().len() < end {
        let length = u32::from_le_bytes(cut.peek(4)?) as usize;
        cut.take(length.saturating_add(8).checked_next_multiple_of(2).ok_or(Error::CutShort)?)?;
    }
    cut.finish()
}

/// Whether the file holds more than one picture.
pub(crate) fn is_animated(bytes: &[u8]) -> bool {
    bytes.get(HEADER..HEADER + 4) == Some(b"VP8X")
        && bytes.get(HEADER + 8).is_some_and(|flags| flags & ANIMATION != 0)
}

/// Whether the picture was coded without loss.
pub(crate) fn is_lossless(bytes: &[u8], parts: &[Part]) -> bool {
    parts.iter().any(|part| bytes[part.clone()].starts_with(b"VP8L"))
}
