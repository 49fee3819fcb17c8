//! IPTC-IIM: a row of datasets, each a record, a number and a value (IPTC-NAA Information Interchange Model 4.2).

use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_3, ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8,
    ISO_8859_10, ISO_8859_13, ISO_8859_14, ISO_8859_15, ISO_8859_16, UTF_8, WINDOWS_1252, WINDOWS_1254,
};

use crate::cursor::Cursor;

/// 1:90, the character set of what follows.
pub(crate) const CHARACTER_SET: (u8, u8) = (1, 90);
/// The value of 1:90 that announces UTF-8.
pub(crate) const IN_UTF_8: &[u8] = b"\x1b%G";
/// Begins every dataset.
const MARKER: u8 = 0x1c;
/// Far more datasets than any picture has.
const MOST: usize = 10_000;

/// A dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dataset<'a> {
    /// Its record and its number.
    pub(crate) id: (u8, u8),
    pub(crate) value: &'a [u8],
}

/// The datasets of a block, up to where it is broken.
pub(crate) fn datasets(block: &[u8]) -> impl Iterator<Item = Dataset<'_>> {
    let mut cursor = Cursor(block);
    std::iter::from_fn(move || dataset(&mut cursor)).take(MOST)
}

fn dataset<'a>(cursor: &mut Cursor<'a>) -> Option<Dataset<'a>> {
    let [MARKER, record, number] = cursor.array()? else { return None };
    let length = usize::from(cursor.u16()?);
    // A long value gives its length in as many bytes as are said here.
    let length = match length & 0x7fff {
        width if length > 0x7fff => {
            let digits = cursor.take(width)?.iter();
            digits.copied().try_fold(0, |sum: usize, byte| sum.checked_mul(256)?.checked_add(byte.into()))?
        }
        length => length,
    };
    Some(Dataset { id: (record, number), value: cursor.take(length)? })
}

impl Dataset<'_> {
    /// Writes it behind others.
    pub(crate) fn write(&self, block: &mut Vec<u8>) {
        block.extend([MARKER, self.id.0, self.id.1]);
        match u16::try_from(self.value.len()) {
            Ok(length @ ..0x8000) => block.extend(length.to_be_bytes()),
            _ => {
                block.extend([0x80, 4]);
                block.extend((self.value.len() as u32).to_be_bytes()); // below the limit of a block
            }
        }
        block.extend(self.value);
    }
}

/// The encoding that a value of 1:90 announces. Without one it is that of Windows, which most programs wrote.
pub(crate) fn encoding(announced: Option<&[u8]>) -> &'static Encoding {
    match announced {
        Some([0x1b, b'%', ..]) => UTF_8,
        // By the last byte, as ISO-IR registers it.
        Some([0x1b, b'-' | b'.' | b'/', set, ..]) => match set {
            b'B' => ISO_8859_2,
            b'C' => ISO_8859_3,
            b'D' => ISO_8859_4,
            b'F' => ISO_8859_7,
            b'G' => ISO_8859_6,
            b'H' => ISO_8859_8,
            b'L' => ISO_8859_5,
            b'M' => WINDOWS_1254, // holds all of ISO 8859-9
            b'V' => ISO_8859_10,
            b'Y' => ISO_8859_13,
            b'_' => ISO_8859_14,
            b'b' => ISO_8859_15,
            b'f' => ISO_8859_16,
            _ => WINDOWS_1252, // holds all of ISO 8859-1
        },
        _ => WINDOWS_1252,
    }
}
