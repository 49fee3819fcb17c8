//! WebP files as parts: chunks in a RIFF container.

use crate::{
    Error, Result,
    parts::{Cut, Kind, Part},
};

/// `RIFF`, the length, `WEBP`.
const HEADER: usize = 12;
/// Bits of the extended header that announce metadata.
const EXIF_AND_XMP: u8 = 0x08 | 0x04;
const ANIMATION: u8 = 0x02;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    let length = u32::from_le_bytes(cut.peek(4)?) as usize;
    let end = length.saturating_add(8).next_multiple_of(2);
    if bytes.len() < end {
        return Err(Error::CutShort);
    }
    cut.take(HEADER, Kind::Picture)?;
    while bytes.len() - cut.rest().len() < end {
        let name: [u8; 4] = cut.peek(0)?;
        let length = u32::from_le_bytes(cut.peek(4)?) as usize;
        cut.take(length.saturating_add(8).checked_next_multiple_of(2).ok_or(Error::CutShort)?, kind(&name))?;
    }
    cut.finish()
}

fn kind(name: &[u8; 4]) -> Kind {
    match name {
        b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" => Kind::Picture,
        b"EXIF" | b"XMP " => Kind::About,
        _ => Kind::Unknown,
    }
}

/// Makes the header right for a file that has lost parts.
pub(crate) fn amend_header(mut bytes: Vec<u8>) -> Vec<u8> {
    let length = (bytes.len() - 8) as u32; // below the limit of a file
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    if bytes.get(HEADER..HEADER + 4) == Some(b"VP8X")
        && let Some(flags) = bytes.get_mut(HEADER + 8)
    {
        *flags &= !EXIF_AND_XMP;
    }
    bytes
}

/// Whether the file holds more than one picture.
pub(crate) fn is_animated(bytes: &[u8]) -> bool {
    bytes.get(HEADER..HEADER + 4) == Some(b"VP8X")
        && bytes.get(HEADER + 8).is_some_and(|flags| flags & ANIMATION != 0)
}

/// Whether the picture was coded without loss.
pub(crate) fn is_lossless(bytes: &[u8], parts: &[Part]) -> bool {
    parts.iter().any(|part| bytes[part.range.clone()].starts_with(b"VP8L"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Format, inspect,
        parts::{bare, may_tell_place},
        samples,
    };

    #[test]
    fn metadata_goes_and_the_header_says_so() {
        let plain = samples::extended_webp(b"");
        let told = samples::extended_webp(&samples::exif(1, true)[6..]);
        let cut = parts(&told).unwrap();
        assert!(may_tell_place(&told, &cut));
        assert_eq!(bare(&told, Format::WebP, &cut), plain);
        assert!(inspect(&plain).is_ok());
    }
}
