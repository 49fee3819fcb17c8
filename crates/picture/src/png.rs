//! PNG files as parts: chunks.

use crate::{
    Result,
    parts::{Cut, Part},
};

const SIGNATURE: usize = 8;
/// Length, name and checksum of a chunk.
const AROUND: usize = 12;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    cut.take(SIGNATURE)?;
    loop {
        let length = u32::from_be_bytes(cut.peek(0)?) as usize;
        let name: [u8; 4] = cut.peek(4)?;
        cut.take(length.saturating_add(AROUND))?;
        if &name == b"IEND" {
            return cut.finish();
        }
    }
}

/// Whether the file holds more than one picture.
pub(crate) fn is_animated(bytes: &[u8], parts: &[Part]) -> bool {
    parts.iter().any(|part| bytes[part.clone()].get(4..8) == Some(b"acTL"))
}
