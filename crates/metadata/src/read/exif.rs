//! EXIF (CIPA DC-008): three directories of a TIFF structure are looked at. A value is found when it is asked for, and no
//! directory leads to a further one, so that no structure, however it is tied, costs more than its length.

use encoding_rs::WINDOWS_1252;

use super::text::{clean, utf8_or};
use crate::tiff::{Entry, Tiff};

/// A tag, by the directory it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// Of the picture: the first directory.
    Picture(u16),
    /// Of the shot: EXIF's own directory.
    Shot(u16),
    /// Of the camera's position: the directory for GPS.
    Position(u16),
}

impl Tag {
    /// Its number, if it stands in the picture's own directory.
    pub(crate) fn of_picture(self) -> Option<u16> {
        if let Tag::Picture(number) = self { Some(number) } else { None }
    }

    pub(super) const DESCRIPTION: Tag = Tag::Picture(0x010e);
    pub(super) const MAKE: Tag = Tag::Picture(0x010f);
    pub(super) const MODEL: Tag = Tag::Picture(0x0110);
    pub(super) const ORIENTATION: Tag = Tag::Picture(0x0112);
    pub(super) const ARTIST: Tag = Tag::Picture(0x013b);
    pub(super) const COPYRIGHT: Tag = Tag::Picture(0x8298);
    pub(super) const TAKEN: Tag = Tag::Shot(0x9003);
    pub(super) const TAKEN_OFFSET: Tag = Tag::Shot(0x9011);
    pub(super) const TAKEN_FRACTION: Tag = Tag::Shot(0x9291);
    pub(super) const LATITUDE_SIDE: Tag = Tag::Position(1);
    pub(super) const LATITUDE: Tag = Tag::Position(2);
    pub(super) const LONGITUDE_SIDE: Tag = Tag::Position(3);
    pub(super) const LONGITUDE: Tag = Tag::Position(4);
    const SHOT: Tag = Tag::Picture(0x8769);
    const POSITION: Tag = Tag::Picture(0x8825);
}

// Kinds of values.
const BYTE: u16 = 1;
const ASCII: u16 = 2;
const SHORT: u16 = 3;
const LONG: u16 = 4;
const RATIONAL: u16 = 5;
const UNDEFINED: u16 = 7;
const UTF_8: u16 = 129;

/// The most bytes that are read of a text.
const LONGEST: usize = 64_000;

/// The three directories of a block.
pub(super) struct Exif<'a> {
    tiff: Tiff<'a>,
    picture: Option<usize>,
    shot: Option<usize>,
    position: Option<usize>,
}

impl<'a> Exif<'a> {
    /// Finds them; one that is broken is empty.
    pub(super) fn read(block: &'a [u8]) -> Option<Self> {
        let tiff = Tiff::read(block)?;
        let mut exif = Exif { tiff, picture: tiff.first(), shot: None, position: None };
        exif.shot = exif.integer(Tag::SHOT);
        exif.position = exif.integer(Tag::POSITION);
        Some(exif)
    }

    /// A text; the two parts of a copyright, the photographer's and the editor's, on a line each.
    pub(super) fn text(&self, tag: Tag) -> Option<String> {
        let entry = self.find(tag).filter(|entry| matches!(entry.kind, BYTE | ASCII | UNDEFINED | UTF_8))?;
        let value = self.tiff.value(entry)?;
        let parts = value.get(..LONGEST).unwrap_or(value).split(|byte| *byte == 0);
        let wanted = if tag == Tag::COPYRIGHT { 2 } else { 1 };
        let parts: Vec<_> = parts.take(wanted).map(|part| clean(&utf8_or(part, WINDOWS_1252))).collect();
        Some(clean(&parts.join("\n"))).filter(|text| !text.is_empty())
    }

    /// A whole number.
    pub(super) fn integer(&self, tag: Tag) -> Option<usize> {
        let entry = self.find(tag)?;
        let at = self.tiff.range(entry)?.start;
        match entry.kind {
            SHORT if entry.count > 0 => self.tiff.u16(at).map(usize::from),
            LONG if entry.count > 0 => self.tiff.u32(at),
            _ => None,
        }
    }

    /// Degrees, minutes and seconds, as degrees.
    pub(super) fn degrees(&self, tag: Tag) -> Option<f64> {
        let entry = self.find(tag).filter(|entry| entry.kind == RATIONAL && entry.count == 3)?;
        let at = self.tiff.range(entry)?.start;
        Some(self.ratio(at)? + self.ratio(at + 8)? / 60.0 + self.ratio(at + 16)? / 3600.0)
    }

    /// Whether anything is said of the camera's position, in whatever form.
    pub(super) fn has_position(&self) -> bool {
        const VERSION: u16 = 0;
        self.position.is_some_and(|at| self.tiff.entries(at).any(|entry| entry.tag != VERSION))
    }

    /// `0/0` is how many cameras leave out the seconds.
    fn ratio(&self, at: usize) -> Option<f64> {
        match (self.tiff.u32(at)?, self.tiff.u32(at + 4)?) {
            (0, 0) => Some(0.0),
            (_, 0) => None,
            (over, under) => Some(over as f64 / under as f64),
        }
    }

    fn find(&self, tag: Tag) -> Option<Entry> {
        let (directory, number) = match tag {
            Tag::Picture(number) => (self.picture, number),
            Tag::Shot(number) => (self.shot, number),
            Tag::Position(number) => (self.position, number),
        };
        self.tiff.find(directory?, number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A block with one directory of these entries, each with its bytes behind it.
    fn block(entries: &[(u16, u16, &[u8])]) -> Vec<u8> {
        let mut directory = vec![b'M', b'M', 0, 42, 0, 0, 0, 8];
        directory.extend((entries.len() as u16).to_be_bytes());
        let mut values = Vec::new();
        let behind = directory.len() + entries.len() * 12 + 4;
        for (tag, kind, value) in entries {
            directory.extend([tag.to_be_bytes(), kind.to_be_bytes()].concat());
            directory.extend((value.len() as u32).to_be_bytes());
            directory.extend(((behind + values.len()) as u32).to_be_bytes());
            values.extend_from_slice(value);
        }
        directory.extend([0; 4]);
        [directory, values].concat()
    }

    fn text(tag: Tag, number: u16, value: &[u8]) -> Option<String> {
        Exif::read(&block(&[(number, ASCII, value)])).unwrap().text(tag)
    }

    #[test]
    fn a_text_is_utf_8_or_latin_1() {
        let artist = |value| text(Tag::ARTIST, 0x013b, value).unwrap();
        assert_eq!(artist("Марія Приймаченко\0".as_bytes()), "Марія Приймаченко");
        assert_eq!(artist(b"Ren\xe9 Magritte\0"), "René Magritte");
        assert_eq!(artist(b"Ann Lee  \0\0rest of a longer name"), "Ann Lee");
    }

    #[test]
    fn a_copyright_has_two_parts() {
        let copyright = |value| text(Tag::COPYRIGHT, 0x8298, value);
        assert_eq!(copyright(b"Ann Lee\0The Ferry\0").unwrap(), "Ann Lee\nThe Ferry");
        assert_eq!(copyright(b" \0The Ferry\0").unwrap(), "The Ferry");
        assert_eq!(copyright(b"     \0"), None);
    }

    #[test]
    fn a_directory_that_leads_to_itself_ends() {
        let mut bytes = block(&[(0x8769, LONG, b"\0\0\0\x08"), (0x8825, LONG, b"\0\0\0\x08")]);
        for at in [18, 30] {
            bytes[at - 4..at + 4].copy_from_slice(&[0, 0, 0, 1, 0, 0, 0, 8]);
        }
        let exif = Exif::read(&bytes).unwrap();
        assert_eq!(exif.integer(Tag::SHOT), Some(8));
        assert_eq!(exif.text(Tag::TAKEN), None);
    }
}
