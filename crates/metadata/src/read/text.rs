//! Bytes that somebody wrote as text, in an encoding that is often not the one they name.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A document in which so many stretches are not UTF-8 is not UTF-8.
const MOST_WRONG: usize = 1000;

/// UTF-8 where it is valid, else that encoding.
pub(super) fn utf8_or(bytes: &[u8], other: &'static Encoding) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => other.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// An XML document: UTF-8, UTF-16 or UTF-32 by its first bytes, whatever it declares. What is not valid UTF-8 is
/// read as Windows-1252, stretch by stretch, so that one wrong byte spoils one letter.
pub(crate) fn document(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..] => utf32(bytes, u32::from_be_bytes).into(),
        [0xFF, 0xFE, 0, 0, ..] | [b'<', 0, 0, 0, ..] => utf32(bytes, u32::from_le_bytes).into(),
        [0xFE, 0xFF, ..] | [0, b'<', ..] => UTF_16BE.decode_with_bom_removal(bytes).0,
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => UTF_16LE.decode_with_bom_removal(bytes).0,
        [0xEF, 0xBB, 0xBF, rest @ ..] => mixed(rest),
        _ => mixed(bytes),
    }
}

fn utf32(bytes: &[u8], read: fn([u8; 4]) -> u32) -> String {
    let (units, _) = bytes.as_chunks::<4>();
    let letters = units.iter().map(|unit| char::from_u32(read(*unit)).unwrap_or(char::REPLACEMENT_CHARACTER));
    letters.filter(|letter| *letter != '\u{FEFF}').collect()
}

fn mixed(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    if bytes.utf8_chunks().take(MOST_WRONG).count() == MOST_WRONG {
        return WINDOWS_1252.decode_without_bom_handling(bytes).0;
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    text.into()
}

/// Whether a character is none around a value.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || c == '\u{FEFF}'
}

/// A value as it is given on: no control characters but line feeds and tabs, no blanks around it.
pub(crate) fn clean(text: &str) -> String {
    let text = text.trim_matches(is_blank);
    if !text.contains(|c: char| c.is_control() && c != '\n') {
        return text.to_owned();
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_read_by_its_first_bytes() {
        let text = "<?xml encoding='latin1'?><a>Żółw 👩‍🚒</a>";
        let utf16 = |read: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(read).collect::<Vec<u8>>();
        let utf32 = |read: fn(u32) -> [u8; 4]| text.chars().flat_map(|c| read(c.into())).collect::<Vec<u8>>();
        for (name, bytes, mark) in [
            ("UTF-8", text.as_bytes().to_vec(), &b"\xEF\xBB\xBF"[..]),
            ("UTF-16BE", utf16(u16::to_be_bytes), b"\xFE\xFF"),
            ("UTF-16LE", utf16(u16::to_le_bytes), b"\xFF\xFE"),
            ("UTF-32BE", utf32(u32::to_be_bytes), b"\0\0\xFE\xFF"),
            ("UTF-32LE", utf32(u32::to_le_bytes), b"\xFF\xFE\0\0"),
        ] {
            assert_eq!(document(&bytes), text, "{name} without a mark");
            assert_eq!(document(&[mark, &bytes].concat()), text, "{name} with its mark");
        }
    }

    #[test]
    fn a_wrong_byte_spoils_one_letter() {
        assert_eq!(document(b"<a>Caf\xE9 \xD0\x96</a>"), "<a>Café Ж</a>");
    }

    #[test]
    fn a_value_has_no_control_characters() {
        assert_eq!(clean(" \0one\r\ntwo\u{7}\rthree\t! \n"), "one\ntwo\nthree\t!");
    }
}
