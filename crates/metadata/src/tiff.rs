//! The TIFF structure that TIFF files and EXIF share (TIFF 6.0, EXIF 2.32): a byte order, and directories of entries.

use std::ops::Range;

/// A TIFF structure whose header was read.
#[derive(Clone, Copy)]
pub(crate) struct Tiff<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) order: Order,
}

/// Which of a number's bytes comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Little,
    Big,
}

/// The bytes of an entry of a directory.
pub(crate) const ENTRY: usize = 12;

/// An entry of a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) tag: u16,
    pub(crate) kind: u16,
    pub(crate) count: usize,
    /// Where the entry stands.
    pub(crate) at: usize,
}

impl Order {
    pub(crate) fn u16(self, bytes: [u8; 2]) -> u16 {
        match self {
            Order::Little => u16::from_le_bytes(bytes),
            Order::Big => u16::from_be_bytes(bytes),
        }
    }

    pub(crate) fn u32(self, bytes: [u8; 4]) -> u32 {
        match self {
            Order::Little => u32::from_le_bytes(bytes),
            Order::Big => u32::from_be_bytes(bytes),
        }
    }
}

impl<'a> Tiff<'a> {
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let order = match bytes.get(..4)? {
            b"II*\0" => Order::Little,
            b"MM\0*" => Order::Big,
            _ => return None,
        };
        Some(Tiff { bytes, order })
    }

    pub(crate) fn u16(&self, at: usize) -> Option<u16> {
        let end = at.checked_add(2)?;
        Some(self.order.u16(self.bytes.get(at..end)?.try_into().ok()?))
    }

    pub(crate) fn u32(&self, at: usize) -> Option<usize> {
        let end = at.checked_add(4)?;
        Some(self.order.u32(self.bytes.get(at..end)?.try_into().ok()?) as usize)
    }

    /// Where the first directory stands.
    pub(crate) fn first(&self) -> Option<usize> {
        self.u32(4)
    }

    /// How many entries the directory at that place has, as far as there are bytes.
    pub(crate) fn len(&self, directory: usize) -> usize {
        let room = self.bytes.len().saturating_sub(directory.saturating_add(2)) / ENTRY;
        self.u16(directory).map_or(0, usize::from).min(room)
    }

    /// The entries of the directory at that place.
    pub(crate) fn entries(self, directory: usize) -> impl Iterator<Item = Entry> {
        (0..self.len(directory)).filter_map(move |index| self.entry(directory + 2 + index * ENTRY))
    }

    /// The first entry of that tag.
    pub(crate) fn find(self, directory: usize, tag: u16) -> Option<Entry> {
        self.entries(directory).find(|entry| entry.tag == tag)
    }

    fn entry(&self, at: usize) -> Option<Entry> {
        let (tag, kind, count) = (self.u16(at)?, self.u16(at + 2)?, self.u32(at + 4)?);
        Some(Entry { tag, kind, count, at })
    }

    /// Where an entry's value stands: in itself, if it has room.
    pub(crate) fn range(&self, entry: Entry) -> Option<Range<usize>> {
        let length = entry.count.checked_mul(entry.size()?)?;
        let at = if length <= 4 { entry.at + 8 } else { self.u32(entry.at + 8)? };
        let range = at..at.checked_add(length)?;
        (range.end <= self.bytes.len()).then_some(range)
    }

    /// The bytes of an entry's value.
    pub(crate) fn value(&self, entry: Entry) -> Option<&'a [u8]> {
        self.bytes.get(self.range(entry)?)
    }
}

impl Entry {
    /// The bytes of one value of its kind.
    fn size(self) -> Option<usize> {
        Some(match self.kind {
            1 | 2 | 6 | 7 | 129 => 1, // 129, UTF-8, is of EXIF 3.0
            3 | 8 => 2,
            4 | 9 | 11 | 13 => 4,
            5 | 10 | 12 => 8,
            _ => return None,
        })
    }
}
