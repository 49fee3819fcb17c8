//! Bytes to text. UTF-8 is read as it is; anything else is recognised or guessed, and said so.

use std::borrow::Cow;

use article::{Note, NoteKind};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memchr;
use words::{Message, message};

use crate::{Error, sniff};

/// The most bytes that are read as one piece.
pub const LIMIT: usize = 50_000_000;

/// A file's text.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    /// The characters, without a byte-order mark.
    pub(crate) text: Cow<'a, str>,
    /// Whether the file is this text in UTF-8, with its byte-order mark if `bom`.
    pub(crate) verbatim: bool,
    /// Whether it began with a byte-order mark.
    pub(crate) bom: bool,
    /// How it was read, where that was not plain UTF-8.
    pub(crate) notes: Vec<Note>,
}

/// Reads bytes as text. Fails on what is no text, on nothing, and on too much.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Error> {
    if let Some(error) = sniff::known(bytes) {
        return Err(error);
    }
    if bytes.len() > LIMIT {
        return Err(Error::TooLarge { bytes: bytes.len(), limit: LIMIT });
    }
    let decoded = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) if encoding == UTF_8 => Decoded { bom: true, ..eight_bits(&bytes[mark..])? },
        Some((encoding, mark)) => certain(encoding, &bytes[mark..], message!("notes-byMark"))?,
        None if memchr(0, bytes).is_some() => sixteen_bits(bytes)?,
        None => eight_bits(bytes)?,
    };
    if !is_text(&decoded.text) {
        return Err(sniff::unknown());
    }
    if decoded.text.trim().is_empty() {
        return Err(Error::Empty);
    }
    Ok(decoded)
}

/// UTF-8, or one of the encodings from before it.
fn eight_bits(bytes: &[u8]) -> Result<Decoded<'_>, Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text: text.into(), verbatim: true, bom: false, notes: Vec::new() }),
        Err(_) if is_damaged_utf8(bytes) => Ok(damaged(bytes)),
        Err(_) => legacy(bytes),
    }
}

/// Whether this is UTF-8 but for a few bytes: many well-formed letters of several bytes, hardly any broken.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole >= 10 * broken
}

fn damaged(bytes: &[u8]) -> Decoded<'_> {
    let line = bytes.utf8_chunks().next().map_or(1, |chunk| 1 + chunk.valid().matches('\n').count());
    let note = Note {
        kind: NoteKind::LeftOut,
        field: "encoding".into(),
        text: message!("notes-damaged"),
        line: u32::try_from(line).ok(),
    };
    Decoded { text: String::from_utf8_lossy(bytes), verbatim: false, bom: false, notes: vec![note] }
}

/// An encoding guessed from which letters would come out.
fn legacy(bytes: &[u8]) -> Result<Decoded<'_>, Error> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, odd) = encoding.decode_without_bom_handling(bytes);
    if odd && replaced(&text) * 100 > text.chars().count() {
        return Err(sniff::unknown());
    }
    let why = message!("notes-bySense");
    Ok(Decoded { text, verbatim: false, bom: false, notes: vec![note(NoteKind::Guessed, encoding, why)] })
}

fn replaced(text: &str) -> usize {
    text.matches('\u{FFFD}').count()
}

/// UTF-16 without a byte-order mark: in it the zero bytes of spaces and line ends stand all on one side.
fn sixteen_bits(bytes: &[u8]) -> Result<Decoded<'_>, Error> {
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let encoding = match (even, odd) {
        _ if bytes.len() % 2 == 1 => return Err(sniff::unknown()),
        _ if odd > 9 * even => UTF_16LE,
        _ if even > 9 * odd => UTF_16BE,
        _ => return Err(sniff::unknown()),
    };
    let mut decoded = certain(encoding, bytes, message!("notes-byZeros"))?;
    decoded.notes.iter_mut().for_each(|note| note.kind = NoteKind::Guessed);
    Ok(decoded)
}

/// Decodes what can only be this encoding.
fn certain<'a>(encoding: &'static Encoding, bytes: &'a [u8], why: Message) -> Result<Decoded<'a>, Error> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    if replaced(&text) * 100 > text.chars().count() {
        return Err(sniff::unknown());
    }
    Ok(Decoded { text, verbatim: false, bom: false, notes: vec![note(NoteKind::Kept, encoding, why)] })
}

fn note(kind: NoteKind, encoding: &'static Encoding, why: Message) -> Note {
    let text = message!("notes-encoding", encoding = encoding.name(), why = why);
    Note { kind, field: "encoding".into(), text, line: None }
}

/// Whether hardly any character is one that no keyboard types.
fn is_text(text: &str) -> bool {
    if !may_hold_odd_controls(text.as_bytes()) {
        return true;
    }
    let odd = text.chars().filter(|letter| is_odd_control(*letter)).count();
    odd == 0 || !text.contains('\0') && odd * 100 <= text.chars().count()
}

/// Whether there are bytes that are [odd controls](is_odd_control), or the first of those that take two. Most texts
/// hold none, and a stretch at a time is told in a few wide steps.
fn may_hold_odd_controls(bytes: &[u8]) -> bool {
    let is_such = |byte: u8| matches!(byte, 0..=8 | 0xE..=0x19 | 0x1B..=0x1F | 0x7F | 0xC2);
    bytes.chunks(64).any(|stretch| stretch.iter().fold(false, |found, byte| found | is_such(*byte)))
}

/// Control characters but those that lay out text: tab, line ends, form feed, and the old end-of-file mark.
pub(crate) fn is_odd_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{1A}' | '\u{85}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{KOI8_R, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

    const GERMAN: &str = "Die Brücke über die Spree bleibt während der Bauarbeiten für Fußgänger geöffnet.";
    const RUSSIAN: &str = "Мост через реку останется открытым для пешеходов, сообщили в мэрии города.";
    const JAPANESE: &str = "工事の期間中も、歩行者はこの橋を渡ることができると市は発表した。";

    fn check(encoding: &'static Encoding, text: &str, told: &str) {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy);
        let decoded = decode(&bytes).unwrap();
        assert_eq!(decoded.text, text, "{} must come out as it went in", encoding.name());
        assert_eq!(decoded.notes[0].kind, NoteKind::Guessed, "a guessed encoding must be told");
        assert!(decoded.notes[0].text.to_string().contains(told), "{:?}", decoded.notes);
    }

    fn sixteen(text: &str, mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(unit).collect()
    }

    #[test]
    fn reads_what_came_before_unicode() {
        check(WINDOWS_1252, GERMAN, "windows-1252");
        check(WINDOWS_1251, RUSSIAN, "windows-1251");
        check(KOI8_R, RUSSIAN, "KOI8-");
        check(SHIFT_JIS, JAPANESE, "Shift_JIS");
    }

    #[test]
    fn reads_sixteen_bits_with_and_without_their_mark() {
        for text in [GERMAN, RUSSIAN] {
            for unit in [u16::to_le_bytes, u16::to_be_bytes] {
                for mark in [true, false] {
                    let bytes = sixteen(text, mark, unit);
                    let decoded = decode(&bytes).unwrap();
                    assert_eq!(decoded.text, text, "mark: {mark}");
                    assert!(!decoded.notes.is_empty(), "a changed encoding must be told");
                }
            }
        }
    }

    #[test]
    fn leaves_utf8_alone_and_tells_its_mark() {
        let plain = decode(GERMAN.as_bytes()).unwrap();
        assert!(plain.verbatim && !plain.bom && plain.notes.is_empty());
        let marked = format!("\u{FEFF}{GERMAN}");
        let marked = decode(marked.as_bytes()).unwrap();
        assert!(marked.verbatim && marked.bom && marked.text == GERMAN);
    }

    #[test]
    fn one_bad_byte_does_not_spoil_the_rest() {
        let mut bytes = RUSSIAN.as_bytes().to_vec();
        bytes.truncate(bytes.len() - 2);
        let cut = decode(&bytes).unwrap();
        assert!(cut.text.starts_with("Мост через реку"), "a file cut inside a letter is still UTF-8");
        assert_eq!(cut.notes[0].kind, NoteKind::LeftOut);
    }

    #[test]
    fn refuses_what_is_no_text() {
        let noise: Vec<u8> = (0..4000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert!(matches!(decode(&noise), Err(Error::NotText { .. })));
        assert!(matches!(decode(b"a\0b\0\0c\0d\0\0"), Err(Error::NotText { .. })));
        assert!(matches!(decode(b"\x01\x02\x03\x04 four"), Err(Error::NotText { .. })));
        assert_eq!(decode(b"").unwrap_err(), Error::Empty);
        assert_eq!(decode(b"\xEF\xBB\xBF \r\n\t").unwrap_err(), Error::Empty);
        let huge = vec![b'a'; LIMIT + 1];
        assert_eq!(decode(&huge).unwrap_err(), Error::TooLarge { bytes: LIMIT + 1, limit: LIMIT });
    }
}
