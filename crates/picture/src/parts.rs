//! A picture file as the parts it is written in: those that make the picture, and those that say
//! something about it. Leaving the latter out needs no encoding, and so loses nothing of the picture.

use std::ops::Range;

use words::message;

use crate::{Error, Format, Result, gif, jpeg, limits, png, webp};

/// One part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

/// What a part is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Without it the picture would look different.
    Picture,
    /// Says something about the picture, in bytes that can be searched.
    About,
    /// May say anything: compressed, or not the picture's own at all.
    Unknown,
}

/// The parts of a file, in order. Together they are the file. Fails where it ends before the picture does.
pub(crate) fn parts(bytes: &[u8], format: Format) -> Result<Vec<Part>> {
    match format {
        Format::Jpeg => jpeg::parts(bytes),
        Format::Png => png::parts(bytes),
        Format::WebP => webp::parts(bytes),
        Format::Gif => gif::parts(bytes),
    }
}

/// Whether the file says, or may say, where the picture was taken.
pub(crate) fn may_tell_place(bytes: &[u8], parts: &[Part]) -> bool {
    parts.iter().any(|part| match part.kind {
        Kind::Picture => false,
        Kind::About => tells_place(&bytes[part.range.clone()]),
        Kind::Unknown => true,
    })
}

/// The same picture, with nothing said about it.
pub(crate) fn bare(bytes: &[u8], format: Format, parts: &[Part]) -> Vec<u8> {
    let kept = parts.iter().filter(|part| part.kind == Kind::Picture);
    let bare = kept.flat_map(|part| &bytes[part.range.clone()]).copied().collect();
    if format == Format::WebP { webp::amend_header(bare) } else { bare }
}

/// EXIF's entry for its table of positions (tag 0x8825, one long), in both byte orders.
const IN_EXIF: [&[u8]; 2] = [b"\x88\x25\x00\x04\x00\x00\x00\x01", b"\x25\x88\x04\x00\x01\x00\x00\x00"];
/// Begins every name of a position in XMP (`exif:GPSLatitude`).
const IN_XMP: &[u8] = b"GPS";
/// The same in XMP that is written in UTF-16.
const IN_WIDE_XMP: &[u8] = b"G\0P\0S";

fn tells_place(bytes: &[u8]) -> bool {
    IN_EXIF
        .into_iter()
        .chain([IN_XMP, IN_WIDE_XMP])
        .any(|sign| bytes.windows(sign.len()).any(|found| found == sign))
}

/// Reads a file from its start, and cuts it into parts.
pub(crate) struct Cut<'a> {
    bytes: &'a [u8],
    at: usize,
    parts: Vec<Part>,
}

impl<'a> Cut<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Cut<'a> {
        Cut { bytes, at: 0, parts: Vec::new() }
    }

    /// Whether nothing is left.
    pub(crate) fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// What has not been cut off yet.
    pub(crate) fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    /// The next `N` bytes, from `offset` on, without taking them.
    pub(crate) fn peek<const N: usize>(&self, offset: usize) -> Result<[u8; N]> {
        let start = self.at.checked_add(offset).ok_or(Error::CutShort)?;
        let found = start.checked_add(N).and_then(|end| self.bytes.get(start..end));
        found.and_then(|found| found.try_into().ok()).ok_or(Error::CutShort)
    }

    /// Cuts off the next part.
    pub(crate) fn take(&mut self, length: usize, kind: Kind) -> Result<()> {
        let end =
            self.at.checked_add(length).filter(|end| *end <= self.bytes.len()).ok_or(Error::CutShort)?;
        if self.parts.len() == limits::PARTS {
            return Err(Error::Broken(message!("errors-tooManyParts").into()));
        }
        self.parts.push(Part { range: self.at..end, kind });
        self.at = end;
        Ok(())
    }

    /// Whatever follows the picture is a part by itself.
    pub(crate) fn finish(mut self) -> Result<Vec<Part>> {
        if !self.is_at_end() {
            self.take(self.rest().len(), Kind::Unknown)?;
        }
        Ok(self.parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn the_parts_are_the_file() {
        for (format, bytes) in samples::one_of_each() {
            let parts = parts(&bytes, format).unwrap();
            let joined: Vec<u8> = parts.iter().flat_map(|part| bytes[part.range.clone()].to_vec()).collect();
            assert_eq!(joined, bytes, "{format:?}");
            assert!(
                parts.iter().all(|part| part.kind == Kind::Picture),
                "{format:?}: nothing is said in these samples"
            );
            assert_eq!(bare(&bytes, format, &parts), bytes, "{format:?}");
        }
    }

    #[test]
    fn what_follows_the_picture_may_say_anything() {
        for (format, bytes) in samples::one_of_each() {
            let longer = [&bytes[..], b"a film, say"].concat();
            let parts = parts(&longer, format).unwrap();
            assert!(may_tell_place(&longer, &parts), "{format:?}");
            assert_eq!(bare(&longer, format, &parts), bytes, "{format:?}");
        }
    }

    #[test]
    fn a_file_cut_anywhere_is_found_short() {
        for (format, bytes) in samples::one_of_each() {
            for end in (0..bytes.len()).step_by(7).chain([bytes.len() - 1]) {
                assert!(parts(&bytes[..end], format).is_err(), "{format:?} of {end} bytes");
            }
        }
    }
}
