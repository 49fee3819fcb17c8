//! A packet as text. XMP is written in UTF-8, UTF-16 or UTF-32, and now and then in bytes of none of these.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a packet.
pub(super) fn decoded(packet: &[u8]) -> Cow<'_, str> {
    match packet {
        [0, 0, 0, b'<', ..] | [0, 0, 0xfe, 0xff, ..] => wide(packet, u32::from_be_bytes),
        [b'<', 0, 0, 0, ..] | [0xff, 0xfe, 0, 0, ..] => wide(packet, u32::from_le_bytes),
        [0, b'<', ..] | [0xfe, 0xff, ..] => UTF_16BE.decode_with_bom_removal(packet).0,
        [b'<', 0, ..] | [0xff, 0xfe, ..] => UTF_16LE.decode_with_bom_removal(packet).0,
        packet => narrow(packet),
    }
}

fn wide(packet: &[u8], number: fn([u8; 4]) -> u32) -> Cow<'_, str> {
    let (units, _) = packet.as_chunks::<4>();
    units.iter().filter_map(|unit| char::from_u32(number(*unit))).collect::<String>().into()
}

/// UTF-8, in which what is not was written as Windows does.
fn narrow(packet: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(packet) {
        return text.into();
    }
    let mut text = String::new();
    for chunk in packet.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "<a>Café 😀</a>";
        let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let utf_32: Vec<u8> = text.chars().flat_map(|it| u32::from(it).to_le_bytes()).collect();
        for packet in [text.as_bytes(), &utf_16, &utf_32] {
            assert_eq!(decoded(packet), text);
        }
        assert_eq!(decoded(b"<a>Caf\xe9</a>"), "<a>Café</a>");
    }
}
