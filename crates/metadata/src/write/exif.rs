//! EXIF with a stamp's values in it. What is written goes to the end, so that all other values, a maker's note above
//! all, stay where they are.

mod least;

use std::ops::Range;

use crate::{
    Stamp,
    fields::{FIELDS, Field, Form},
    tiff::{ENTRY, Entry, Order, Tiff},
};

const ASCII: u16 = 2;
const EXIF_DIRECTORY: u16 = 0x8769;
const GPS_DIRECTORY: u16 = 0x8825;
/// What tells of the very camera: the numbers of the body and of the lens in the EXIF directory, that of the camera in
/// the first one (DNG); and the maker's notes of either, whose inner layout each maker keeps to itself.
const OF_THE_CAMERA: [u16; 5] = [0xa431, 0xa435, 0xc62f, 0x927c, 0xc634];

/// What a file wants of its EXIF.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// The most bytes that it has room for.
    pub(crate) room: usize,
    /// Pixels across and down, where EXIF must say so.
    pub(crate) size: Option<(u16, u16)>,
}

/// The block with a stamp's values in place of its own, without the camera's position and serial numbers. `None` where
/// there is nothing to say. Where they have no room the block says none of them, lest it say others.
pub(super) fn stamped(block: Option<&[u8]>, stamp: &Stamp, bounds: Bounds) -> Option<Vec<u8>> {
    let values: Vec<(u16, String)> = FIELDS
        .iter()
        .filter_map(|field| Some((field.exif?, text(field, stamp))))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let edit = block.and_then(Edit::begin);
    if edit.is_none() && values.is_empty() {
        return None;
    }
    let mut edit = edit.or_else(|| Edit::begin(&least::least(bounds.size)))?;
    edit.remove_what_tells_of_the_camera();
    let cleared = FIELDS.iter().filter(|field| field.is_cleared(stamp)).filter_map(|field| field.exif);
    cleared.for_each(|tag| edit.remove(edit.first, tag));
    let mut silent = edit.clone();
    edit.write(&values)?;
    if edit.bytes.len() <= bounds.room {
        return Some(edit.bytes);
    }
    values.iter().for_each(|(tag, _)| silent.remove(silent.first, *tag));
    block.map(|_| silent.bytes)
}

fn text(field: &Field, stamp: &Stamp) -> String {
    let values = field.values(stamp);
    if field.form == Form::List { listed(&values) } else { values.concat() }
}

/// Several values in one, as the Metadata Working Group has it: behind semicolons, in quotation marks where they
/// hold one.
fn listed(values: &[&str]) -> String {
    let quoted = |value: &&str| {
        let is_quoted = value.starts_with('"') || value.contains("; ");
        if is_quoted { format!("\"{}\"", value.replace('"', "\"\"")) } else { (*value).to_owned() }
    };
    values.iter().map(quoted).collect::<Vec<_>>().join("; ")
}

/// A structure that is being changed.
#[derive(Clone)]
struct Edit {
    bytes: Vec<u8>,
    order: Order,
    /// Where its first directory stands.
    first: usize,
}

impl Edit {
    /// Begins with a structure whose first directory is whole.
    fn begin(block: &[u8]) -> Option<Edit> {
        let tiff = Tiff::read(block)?;
        let first = tiff.first()?;
        let is_whole = usize::from(tiff.u16(first)?) == tiff.len(first);
        tiff.u32(first + 2 + tiff.len(first) * ENTRY)?;
        is_whole.then(|| Edit { bytes: block.to_vec(), order: tiff.order, first })
    }

    fn tiff(&self) -> Tiff<'_> {
        Tiff { bytes: &self.bytes, order: self.order }
    }

    /// The directory that an entry of another one points to.
    fn directory(&self, directory: usize, tag: u16) -> Option<usize> {
        let tiff = self.tiff();
        tiff.u32(tiff.find(directory, tag)?.at + 8)
    }

    fn remove_what_tells_of_the_camera(&mut self) {
        let (exif, second) = (self.directory(self.first, EXIF_DIRECTORY), self.second());
        for directory in [Some(self.first), second, exif].into_iter().flatten() {
            if let Some(positions) = self.directory(directory, GPS_DIRECTORY) {
                self.blank(positions);
            }
            self.remove(directory, GPS_DIRECTORY);
            OF_THE_CAMERA.iter().for_each(|tag| self.remove(directory, *tag));
        }
    }

    /// The directory behind the first one, of a small copy of the picture.
    fn second(&self) -> Option<usize> {
        let tiff = self.tiff();
        tiff.u32(self.first + 2 + tiff.len(self.first) * ENTRY).filter(|at| *at > 0)
    }

    /// Makes zeros of a directory and of all its values.
    fn blank(&mut self, directory: usize) {
        let tiff = self.tiff();
        let values: Vec<_> = tiff.entries(directory).filter_map(|entry| tiff.range(entry)).collect();
        let end = directory.saturating_add(2 + tiff.len(directory) * ENTRY + 4);
        values.into_iter().for_each(|value| self.zero(value));
        self.zero(directory..end);
    }

    fn zero(&mut self, range: Range<usize>) {
        let end = range.end.min(self.bytes.len());
        // The header and the first directory are never among what goes.
        if let Some(bytes) = self.bytes.get_mut(range.start.max(8)..end) {
            bytes.fill(0);
        }
    }

    /// Takes entries of that tag out of a directory, which stays where it is.
    fn remove(&mut self, directory: usize, tag: u16) {
        while let Some(entry) = self.tiff().find(directory, tag) {
            let count = self.tiff().len(directory);
            let end = directory + 2 + count * ENTRY + 4; // with the place of the next directory
            if let Some(value) = self.tiff().range(entry).filter(|_| entry.tag != GPS_DIRECTORY) {
                self.zero(value);
            }
            let end = end.min(self.bytes.len());
            self.bytes.copy_within(entry.at + ENTRY..end, entry.at);
            self.zero(end - ENTRY..end);
            self.put(directory, &self.number(count - 1));
        }
    }

    /// Writes values of text into the first directory: in place of those that are there, or into a new one at the end.
    fn write(&mut self, values: &[(u16, String)]) -> Option<()> {
        let mut entries: Vec<(u16, Vec<u8>)> = self
            .tiff()
            .entries(self.first)
            .filter_map(|Entry { tag, at, .. }| Some((tag, self.bytes.get(at..at + ENTRY)?.to_vec())))
            .collect();
        let new: Vec<_> = values.iter().filter(|(tag, value)| !self.says(*tag, value)).collect();
        for (tag, value) in new {
            let entry = self.append(*tag, value)?;
            entries.retain(|(other, _)| other != tag);
            let at = entries.iter().position(|(other, _)| other > tag).unwrap_or(entries.len());
            entries.insert(at, (*tag, entry));
        }
        let count = self.tiff().len(self.first);
        let next = self.tiff().u32(self.first + 2 + count * ENTRY)?;
        if entries.len() > count {
            self.first = self.end();
            let first = self.place(self.first)?;
            self.put(4, &first);
            self.bytes.resize(self.first + 2 + entries.len() * ENTRY + 4, 0);
        }
        self.put(self.first, &self.number(entries.len()));
        for (index, (_, entry)) in entries.iter().enumerate() {
            self.put(self.first + 2 + index * ENTRY, entry);
        }
        let next = self.place(next)?;
        self.put(self.first + 2 + entries.len() * ENTRY, &next);
        Some(())
    }

    /// Whether the first directory says that already.
    fn says(&self, tag: u16, text: &str) -> bool {
        let tiff = self.tiff();
        let found = tiff.find(self.first, tag).filter(|entry| entry.kind == ASCII);
        found.and_then(|entry| tiff.value(entry)?.strip_suffix(b"\0")) == Some(text.as_bytes())
    }

    /// Writes a text to the end, and gives the entry for it.
    fn append(&mut self, tag: u16, text: &str) -> Option<Vec<u8>> {
        let mut value = [text.as_bytes(), b"\0"].concat();
        let count = value.len();
        if count > 4 {
            let at = self.end();
            self.bytes.append(&mut value);
            value.extend(self.place(at)?);
        }
        value.resize(4, 0);
        let head = [self.number(tag.into()), self.number(ASCII.into())].concat();
        Some([head, self.place(count)?.to_vec(), value].concat())
    }

    /// Where something can be written behind everything: at an even place, as TIFF wants.
    fn end(&mut self) -> usize {
        self.bytes.resize(self.bytes.len().next_multiple_of(2), 0);
        self.bytes.len()
    }

    fn put(&mut self, at: usize, what: &[u8]) {
        if let Some(place) = self.bytes.get_mut(at..at + what.len()) {
            place.copy_from_slice(what);
        }
    }

    /// A number of two bytes. None of those written here is larger.
    fn number(&self, number: usize) -> [u8; 2] {
        let number = number as u16;
        if self.order == Order::Little { number.to_le_bytes() } else { number.to_be_bytes() }
    }

    fn place(&self, at: usize) -> Option<[u8; 4]> {
        let at = u32::try_from(at).ok()?;
        Some(if self.order == Order::Little { at.to_le_bytes() } else { at.to_be_bytes() })
    }
}
