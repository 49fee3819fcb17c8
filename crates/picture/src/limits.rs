//! How large a picture may be. Held against what a file says of itself, before a pixel is made.

use words::message;

use crate::{Error, Result};

/// Most bytes in a file.
pub(crate) const BYTES: u64 = 200_000_000;
/// Most pixels along a side.
pub(crate) const SIDE: u32 = 30_000;
/// Most pixels in all: more than the largest sensors have.
pub(crate) const PIXELS: u64 = 152_000_000;
/// Most memory for one picture while it is decoded, in bytes: its file, its pixels, and what the decoder holds besides.
pub(crate) const MEMORY: u64 = 480_000_000;
/// Most memory for what a file says of its picture, in bytes, once it is unpacked.
pub(crate) const ABOUT: u64 = 64_000_000;
/// Most parts of a file. A long animation has some ten thousand.
pub(crate) const PARTS: usize = 500_000;

/// Refuses a file that is too large.
pub(crate) fn check_bytes(bytes: &[u8]) -> Result<()> {
    let size = bytes.len() as u64;
    if size > BYTES { Err(Error::TooLarge { bytes: size, limit: BYTES }) } else { Ok(()) }
}

/// Refuses a picture with too many pixels, or one that takes too much memory.
pub(crate) fn check_pixels((width, height): (u32, u32), memory: u64) -> Result<()> {
    let pixels = u64::from(width) * u64::from(height);
    if width > SIDE || height > SIDE || pixels > PIXELS || memory > MEMORY {
        return Err(Error::TooManyPixels { width, height });
    }
    if pixels == 0 {
        Err(Error::Broken(message!("errors-noPixels", width = width, height = height).into()))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_each_limit() {
        let takes = |width, height, memory| check_pixels((width, height), memory).is_ok();
        assert!(takes(SIDE, 5_000, MEMORY));
        assert!(!takes(SIDE + 1, 1, 0));
        assert!(!takes(1, SIDE + 1, 0));
        assert!(!takes(20_000, 20_000, 0), "each side is within the limit, and both together are not");
        assert!(!takes(1, 1, MEMORY + 1));
        assert!(!takes(0, 1, 0));
    }
}
