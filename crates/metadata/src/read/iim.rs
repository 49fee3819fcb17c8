//! What IIM says, as text.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::text::{clean, utf8_or};
use crate::iim::{CHARACTER_SET, Dataset, datasets, encoding};

/// The record that describes the picture: all that is read but for its character set.
const RECORD: u8 = 2;

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

impl<'a> Iim<'a> {
    /// Reads a block up to where it is broken.
    pub(super) fn read(block: &'a [u8]) -> Self {
        let datasets: Vec<_> = datasets(block).collect();
        let announced = datasets.iter().find(|dataset| dataset.id == CHARACTER_SET);
        Iim { encoding: encoding(announced.map(|dataset| dataset.value)), datasets }
    }

    /// The values of a dataset of that number that say something, in the order of the file.
    pub(super) fn values(&self, number: u8) -> impl Iterator<Item = Value> {
        let found = self.datasets.iter().filter(move |dataset| dataset.id == (RECORD, number));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn dataset(record: u8, number: u8, value: &[u8]) -> Vec<u8> {
        let mut block = Vec::new();
        Dataset { id: (record, number), value }.write(&mut block);
        block
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
