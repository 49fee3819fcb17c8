//! A picture file as the parts it is written in, which tells whether it is whole, and what it holds.

use std::ops::Range;

use words::message;

use crate::{Error, Format, Result, gif, jpeg, limits, png, webp};

/// Where one part of a file stands.
pub(crate) type Part = Range<usize>;

/// The parts of a file, in order. Together they are the file. Fails where it ends before the picture does.
pub(crate) fn parts(bytes: &[u8], format: Format) -> Result<Vec<Part>> {
    match format {
        Format::Jpeg => jpeg::parts(bytes),
        Format::Png => png::parts(bytes),
        Format::WebP => webp::parts(bytes),
        Format::Gif => gif::parts(bytes),
    }
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
    pub(crate) fn take(&mut self, length: usize) -> Result<()> {
        let end =
            self.at.checked_add(length).filter(|end| *end <= self.bytes.len()).ok_or(Error::CutShort)?;
        if self.parts.len() == limits::PARTS {
            return Err(Error::Broken(message!("errors-tooManyParts").into()));
        }
        self.parts.push(self.at..end);
        self.at = end;
        Ok(())
    }

    /// Whatever follows the picture is a part by itself.
    pub(crate) fn finish(mut self) -> Result<Vec<Part>> {
        if !self.is_at_end() {
            self.take(self.rest().len())?;
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
            let joined: Vec<u8> = parts.iter().flat_map(|part| bytes[part.clone()].to_vec()).collect();
            assert_eq!(joined, bytes, "{format:?}");
        }
    }

    #[test]
    fn what_follows_the_picture_is_a_part_by_itself() {
        for (format, bytes) in samples::one_of_each() {
            let longer = [&bytes[..], b"a film, say"].concat();
            let parts = parts(&longer, format).unwrap();
            assert_eq!(parts.last(), Some(&(bytes.len()..longer.len())), "{format:?}");
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
