//! JPEG files as parts: segments, each with a marker, and between them the coded picture.

use crate::{
    Result,
    error::Error,
    parts::{Cut, Kind, Part},
};

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const APP0: u8 = 0xe0;
const APP2: u8 = 0xe2;
const APP14: u8 = 0xee;
const APP15: u8 = 0xef;
const COMMENT: u8 = 0xfe;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    cut.take(2, Kind::Picture)?;
    loop {
        let [fill, marker] = cut.peek(0)?;
        match marker {
            // Some cameras leave bytes between segments, and all readers pass over them.
            _ if fill != 0xff => cut.take(stray(cut.rest()), Kind::Unknown)?,
            0xff => cut.take(1, Kind::Picture)?,
            END => {
                cut.take(2, Kind::Picture)?;
                return cut.finish();
            }
            START | 0x01 | 0xd0..=0xd7 => cut.take(2, Kind::Picture)?,
            _ => segment(&mut cut, marker)?,
        }
    }
}

fn segment(cut: &mut Cut, marker: u8) -> Result<()> {
    let length = 2 + usize::from(u16::from_be_bytes(cut.peek(2)?));
    let body = cut.rest().get(4..length).ok_or(Error::CutShort)?;
    cut.take(length, kind(marker, body))?;
    if marker == SCAN { cut.take(coded(cut.rest())?, Kind::Picture) } else { Ok(()) }
}

/// Colour is part of the picture: the profile, and what Adobe and JFIF say of the channels.
fn kind(marker: u8, body: &[u8]) -> Kind {
    match marker {
        APP0 | APP14 => Kind::Picture,
        APP2 if body.starts_with(b"ICC_PROFILE\0") => Kind::Picture,
        APP0..=APP15 | COMMENT => Kind::About,
        _ => Kind::Picture,
    }
}

/// The length of what stands before the next marker.
fn stray(rest: &[u8]) -> usize {
    rest.iter().position(|byte| *byte == 0xff).unwrap_or(rest.len())
}

/// The length of coded data: up to a marker that is neither an escape nor a restart.
fn coded(rest: &[u8]) -> Result<usize> {
    let is_marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xff | 0xd0..=0xd7);
    rest.windows(2).position(is_marker).ok_or(Error::CutShort)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Format,
        parts::{bare, may_tell_place},
        samples,
    };

    fn about(bytes: &[u8]) -> usize {
        parts(bytes).unwrap().iter().filter(|part| part.kind == Kind::About).count()
    }

    #[test]
    fn metadata_goes_and_the_colour_profile_stays() {
        let plain = samples::jpeg();
        let profiled = samples::with_segment(&plain, APP2, b"ICC_PROFILE\0\x01\x01colours");
        let told = samples::with_segment(&profiled, COMMENT, b"shot by me");
        let told = samples::with_segment(&told, 0xed, b"Photoshop 3.0\0");
        assert_eq!(about(&told), 2);
        assert_eq!(bare(&told, Format::Jpeg, &parts(&told).unwrap()), profiled);
    }

    #[test]
    fn a_position_is_found_in_either_byte_order_and_in_xmp() {
        let tells = |segment: &[u8]| {
            let bytes = samples::with_segment(&samples::jpeg(), 0xe1, segment);
            may_tell_place(&bytes, &parts(&bytes).unwrap())
        };
        assert!(tells(&samples::exif(1, true)));
        assert!(tells(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0"));
        assert!(tells(b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='55,45N'/>"));
        assert!(!tells(&samples::exif(1, false)));
    }
}
