//! JPEG files as parts: segments, each with a marker, and between them the coded picture.

use crate::{
    Result,
    error::Error,
    parts::{Cut, Part},
};

const START: u8 = 0xd8;
const END: u8 = 0xd9;
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
    cut.take(length)?;
    if marker == SCAN { cut.take(coded(cut.rest())?) } else { Ok(()) }
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
