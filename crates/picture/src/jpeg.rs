//! JPEG files as parts: segments, each with a marker, and between them the coded picture.

use crate::{
    Result,
    error::Error,
    limits,
    parts::{Cut, Part},
};

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const PROGRESSIVE: u8 = 0xc2;
const SCAN: u8 = 0xda;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    cut.take(2)?;
    loop {
        let [fill, marker] = cut.peek(0)?;
        match marker {
            // Some cameras leave bytes between segments, and all readers pass over them.
            _ if fill != 0xff => cut.take(stray(cut.rest()))?,
            0xff => cut.take(1)?,
            END => {
                cut.take(2)?;
                return cut.finish();
            }
            START | 0x01 | 0xd0..=0xd7 => cut.take(2)?,
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
    cut.take(length)?;
    if marker == SCAN { cut.take(coded(cut.rest())?) } else { Ok(()) }
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
