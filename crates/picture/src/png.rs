//! PNG files as parts: chunks.

use crate::{
    Result,
    parts::{Cut, Kind, Part},
};

const SIGNATURE: usize = 8;
/// Length, name and checksum of a chunk.
const AROUND: usize = 12;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    cut.take(SIGNATURE, Kind::Picture)?;
    loop {
        let length = u32::from_be_bytes(cut.peek(0)?) as usize;
        let name: [u8; 4] = cut.peek(4)?;
        cut.take(length.saturating_add(AROUND), kind(&name))?;
        if &name == b"IEND" {
            return cut.finish();
        }
    }
}

fn kind(name: &[u8; 4]) -> Kind {
    match name {
        b"eXIf" | b"tEXt" | b"tIME" => Kind::About,
        b"zTXt" | b"iTXt" => Kind::Unknown, // may be compressed
        _ => Kind::Picture,
    }
}

/// Whether the file holds more than one picture.
pub(crate) fn is_animated(bytes: &[u8], parts: &[Part]) -> bool {
    parts.iter().any(|part| bytes[part.range.clone()].get(4..8) == Some(b"acTL"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Format,
        parts::{bare, may_tell_place},
        samples,
    };

    #[test]
    fn text_goes_and_what_may_be_compressed_is_not_trusted() {
        let plain = samples::png(4, 3);
        let told = samples::with_chunk(&plain, b"tEXt", b"Author\0me");
        assert!(!may_tell_place(&told, &parts(&told).unwrap()));
        let packed = samples::with_chunk(&told, b"zTXt", b"Raw profile type exif\0\0x\x9c");
        assert!(may_tell_place(&packed, &parts(&packed).unwrap()));
        assert_eq!(bare(&packed, Format::Png, &parts(&packed).unwrap()), plain);
    }
}
