//! IPTC-IIM: the datasets that news agencies have written since 1991, each a record, a number and a value.
//! Standard: IPTC-NAA Information Interchange Model, version 4.2.

use encoding_rs::Encoding;
use encoding_rs::{
    ISO_8859_2, ISO_8859_3, ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_10,
    ISO_8859_13, ISO_8859_14, ISO_8859_15, ISO_8859_16, UTF_8, WINDOWS_1252, WINDOWS_1254,
};

use super::text::{clean, utf8_or};

/// The record that describes the object: all that is read but for 1:90.
const APPLICATION: u8 = 2;
/// 1:90, the coded character set.
const CHARACTER_SET: (u8, u8) = (1, 90);
/// Begins every dataset.
const MARKER: u8 = 0x1C;

/// One value of a dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) text: String,
    /// What it takes in the file: IIM limits bytes, not characters.
    pub(super) bytes: usize,
}

/// The datasets of a block.
pub(super) struct Iim<'a> {
    datasets: Vec<Dataset<'a>>,
    encoding: &'static Encoding,
}

struct Dataset<'a> {
    id: (u8, u8),
    value: &'a [u8],
}

impl<'a> Iim<'a> {
    /// Reads a block up to where it is broken.
    pub(super) fn read(block: &'a [u8]) -> Self {
        let mut rest = block;
        let datasets: Vec<_> = std::iter::from_fn(|| take(&mut rest)).take(MOST_DATASETS).collect();
        let declared = datasets.iter().find(|dataset| dataset.id == CHARACTER_SET);
        let encoding = declared.map_or(WINDOWS_1252, |dataset| encoding(dataset.value));
        Iim { datasets, encoding }
    }

    /// The values of 2:`number` that say something, in the order of the file.
    pub(super) fn values(&self, number: u8) -> impl Iterator<Item = Value> {
        let found = self.datasets.iter().filter(move |dataset| dataset.id == (APPLICATION, number));
        let values = found.map(|dataset| self.decode(dataset.value));
        values.filter(|value| !value.text.is_empty())
    }

    fn decode(&self, value: &[u8]) -> Value {
        let text = match self.encoding {
            // Many programs write UTF-8 without saying so.
            encoding if encoding == UTF_8 || encoding == WINDOWS_1252 => utf8_or(value, WINDOWS_1252),
            encoding => encoding.decode_without_bom_handling(value).0.into_owned(),
        };
        Value { text: clean(&text), bytes: value.len() }
    }
}

/// Far more than any picture has; what follows is not looked at.
const MOST_DATASETS: usize = 10_000;

/// Cuts off the next dataset; nothing where none begins, or where it would end after the block does.
fn take<'a>(rest: &mut &'a [u8]) -> Option<Dataset<'a>> {
    let [MARKER, record, number, high, low, after @ ..] = *rest else { return None };
    let length = u16::from_be_bytes([*high, *low]);
    let (length, after) = match length & 0x8000 {
        0 => (usize::from(length), after),
        _ => extended(after, usize::from(length & 0x7FFF))?,
    };
    let (value, after) = after.split_at_checked(length)?;
    *rest = after;
    Some(Dataset { id: (*record, *number), value })
}

/// An extended dataset gives its length in the `width` bytes that follow.
fn extended(after: &[u8], width: usize) -> Option<(usize, &[u8])> {
    let (length, after) = after.split_at_checked(width)?;
    let length =
        length.iter().try_fold(0usize, |sum, byte| sum.checked_mul(256)?.checked_add((*byte).into()))?;
    Some((length, after))
}

/// The encoding that an escape sequence of ISO 2022 announces, by its last byte in the registry of ISO-IR.
fn encoding(escape: &[u8]) -> &'static Encoding {
    match escape {
        [0x1B, b'%', b'G' | b'/', ..] => UTF_8,
        [0x1B, b'-' | b'.' | b'/', last, ..] => match last {
            b'B' => ISO_8859_2,
            b'C' => ISO_8859_3,
            b'D' => ISO_8859_4,
            b'L' => ISO_8859_5,
            b'G' => ISO_8859_6,
            b'F' => ISO_8859_7,
            b'H' => ISO_8859_8,
            b'M' => WINDOWS_1254, // a superset of ISO 8859-9
            b'V' => ISO_8859_10,
            b'Y' => ISO_8859_13,
            b'_' => ISO_8859_14,
            b'b' => ISO_8859_15,
            b'f' => ISO_8859_16,
            _ => WINDOWS_1252, // a superset of ISO 8859-1
        },
        _ => WINDOWS_1252,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dataset(record: u8, number: u8, value: &[u8]) -> Vec<u8> {
        [&[MARKER, record, number][..], &(value.len() as u16).to_be_bytes(), value].concat()
    }

    fn read(block: &[u8], number: u8) -> Vec<String> {
        Iim::read(block).values(number).map(|value| value.text).collect()
    }

    #[test]
    fn a_dataset_repeats() {
        let block = [dataset(2, 25, b"ferry"), dataset(2, 80, b"Ann"), dataset(2, 25, b"river")].concat();
        assert_eq!(read(&block, 25), ["ferry", "river"]);
        assert_eq!(read(&block, 80), ["Ann"]);
    }

    #[test]
    fn an_extended_length_is_read() {
        let block = [&b"\x1C\x02\x78\x80\x04\0\0\0\x03abc"[..], &dataset(2, 25, b"next")].concat();
        assert_eq!(read(&block, 120), ["abc"]);
        assert_eq!(read(&block, 25), ["next"]);
    }

    #[test]
    fn a_block_is_read_up_to_where_it_is_broken() {
        let whole = dataset(2, 25, b"ferry");
        for broken in [
            &b"\x1C\x02\x19\xFF\xFFriver"[..],
            b"\x1C\x02\x19\x80\x09\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            b"\x1C\x02",
            b"\0\0",
        ] {
            assert_eq!(read(&[&whole, broken].concat(), 25), ["ferry"], "{broken:?}");
        }
    }

    #[test]
    fn character_sets() {
        let check = |escape: &[u8], value: &[u8], expected: &str| {
            let declared = if escape.is_empty() { Vec::new() } else { dataset(1, 90, escape) };
            assert_eq!(read(&[declared, dataset(2, 80, value)].concat(), 80), [expected], "{escape:?}");
        };
        check(b"\x1B%G", "Марія 😀".as_bytes(), "Марія 😀");
        check(b"\x1B%G", b"Caf\xE9", "Café");
        check(b"", "Марія".as_bytes(), "Марія");
        check(b"", b"Caf\xE9 \x80", "Café €");
        check(b"\x1B.A", b"Caf\xE9", "Café");
        check(b"\x1B-A", b"Caf\xE9", "Café");
        check(b"\x1B.b", b"100 \xA4", "100 €");
        check(b"\x1B-L", b"\xBC\xD0\xE0\xD8\xEF", "Мария");
    }
}
