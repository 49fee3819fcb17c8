//! JPEG files as parts: segments, each with a marker, and between them the coded picture.

use crate::{
    Result,
    error::Error,
    limits,
    parts::{Cut, Kind, Part},
};

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const PROGRESSIVE: u8 = 0xc2;
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
    if marker == PROGRESSIVE {
        check_progressive(body)?;
    }
    cut.take(length, kind(marker, body))?;
    if marker == SCAN { cut.take(coded(cut.rest())?, Kind::Picture) } else { Ok(()) }
}

/// Of a progressive picture all coefficients are held until its last scan, two bytes each, beside the pixels. `body` is that of
/// its frame header (ITU-T T.81, B.2.2).
fn check_progressive(body: &[u8]) -> Result<()> {
    let &[_, y, y_low, x, x_low, _, ref channels @ ..] = body else { return Err(Error::CutShort) };
    let (width, height) =
        (u32::from(u16::from_be_bytes([x, x_low])), u32::from(u16::from_be_bytes([y, y_low])));
    let samplings =
        channels.chunks_exact(3).map(|channel| u64::from(channel[1] >> 4) * u64::from(channel[1] & 15));
    let (sum, most, count) =
        samplings.fold((0, 1, 0), |(sum, most, count), each| (sum + each, most.max(each), count + 1));
    let pixels = u64::from(width) * u64::from(height);
    limits::check_pixels((width, height), pixels * count + 2 * pixels * sum / most)
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

    #[test]
    fn a_progressive_picture_may_have_fewer_pixels() {
        let frame = |side: u16, samplings: &[u8]| {
            let [high, low] = side.to_be_bytes();
            let channels = samplings.iter().flat_map(|sampling| [1, *sampling, 0]);
            let body: Vec<u8> = [8, high, low, high, low, 3].into_iter().chain(channels).collect();
            check_progressive(&body).is_ok()
        };
        assert!(frame(7_000, &[0x11, 0x11, 0x11]), "nine bytes a pixel");
        assert!(!frame(8_000, &[0x11, 0x11, 0x11]));
        assert!(frame(8_000, &[0x22, 0x11, 0x11]), "six bytes a pixel");
        assert!(!frame(9_000, &[0x22, 0x11, 0x11]));
        assert!(frame(12_000, &[0x11]), "three bytes a pixel");
        assert_eq!(check_progressive(b"\x08\0"), Err(Error::CutShort));
    }

    #[test]
    fn parts_without_end_are_refused() {
        let endless = [&b"\xff\xd8"[..], &vec![0xff; limits::PARTS + 1]].concat();
        assert!(matches!(parts(&endless), Err(Error::Broken(_))));
    }
}
