//! AVIF and HEIC files: boxes (ISO/IEC 14496-12). EXIF and XMP are items, which `iinf` lists and `iloc` finds
//! (ISO/IEC 23008-12, annex A).

use std::borrow::Cow;

use crate::{Blocks, Error, LIMIT, Result, cursor::Cursor};

/// The user type of the box that holds a C2PA manifest.
const C2PA: &[u8] = b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";
/// More items than a picture's file has.
const ITEMS: usize = 4096;

pub(crate) fn blocks(bytes: &[u8]) -> Result<Blocks<'_>> {
    let mut blocks = Blocks::default();
    for (name, body) in Boxes(Cursor(bytes)) {
        match &name {
            b"meta" => {
                if let Some(body) = body.get(4..) {
                    take_items(&mut blocks, bytes, body)?;
                }
            }
            b"uuid" => blocks.has_c2pa |= body.starts_with(C2PA),
            _ => {}
        }
    }
    Ok(blocks)
}

/// The boxes in a row of bytes: their names and what they hold.
struct Boxes<'a>(Cursor<'a>);

impl<'a> Iterator for Boxes<'a> {
    type Item = ([u8; 4], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let size = self.0.u32()?;
        let name = self.0.array()?;
        let length = match size {
            0 => self.0.0.len(),
            1 => usize::try_from(u64::from_be_bytes(self.0.array()?)).ok()?.checked_sub(16)?,
            size => size.checked_sub(8)?,
        };
        Some((name, self.0.take(length)?))
    }
}

fn take_items<'a>(blocks: &mut Blocks<'a>, file: &'a [u8], meta: &'a [u8]) -> Result<()> {
    let find = |wanted: &[u8; 4]| Boxes(Cursor(meta)).find(|(name, _)| name == wanted).map(|(_, body)| body);
    let (Some(infos), Some(places)) = (find(b"iinf"), find(b"iloc")) else { return Ok(()) };
    let items = items(infos).unwrap_or_default();
    let within_meta = find(b"idat").unwrap_or_default();
    let Some(places) = Places::read(places, file, within_meta) else { return Ok(()) };
    // The first of each kind: no further one is looked at, be that one whole or not.
    for kind in [Kind::Exif, Kind::Xmp] {
        let Some(id) = items.iter().find(|(_, other)| *other == kind).map(|(id, _)| *id) else { continue };
        let Some(content) = places.of(id).transpose()? else { continue };
        match kind {
            Kind::Exif => blocks.exif = blocks.exif.take().or_else(|| behind_offset(content)),
            Kind::Xmp => drop(blocks.xmp.get_or_insert(content)),
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Exif,
    Xmp,
}

/// The numbers of the items that are metadata.
fn items(body: &[u8]) -> Option<Vec<(usize, Kind)>> {
    let mut cursor = Cursor(body);
    let [version, ..] = cursor.array::<4>()?;
    if version == 0 { cursor.u16().map(usize::from) } else { cursor.u32() }?;
    let infos = Boxes(cursor).filter(|(name, _)| name == b"infe").take(ITEMS);
    Some(infos.filter_map(|(_, body)| item(body)).collect())
}

fn item(body: &[u8]) -> Option<(usize, Kind)> {
    let mut cursor = Cursor(body);
    let [version, ..] = cursor.array::<4>()?;
    let id = match version {
        2 => usize::from(cursor.u16()?),
        3 => cursor.u32()?,
        _ => return None,
    };
    cursor.u16()?; // its protection
    match &cursor.array::<4>()? {
        b"Exif" => Some((id, Kind::Exif)),
        b"mime" => {
            cursor.until_zero()?;
            (cursor.until_zero()? == b"application/rdf+xml").then_some((id, Kind::Xmp))
        }
        _ => None,
    }
}

/// An item of EXIF begins with how many bytes stand before it.
fn behind_offset(item: Cow<[u8]>) -> Option<Cow<[u8]>> {
    let start = Cursor(&item).u32()?.checked_add(4)?;
    match item {
        Cow::Borrowed(item) => Some(item.get(start..)?.into()),
        Cow::Owned(item) => Some(item.get(start..)?.to_vec().into()),
    }
}

/// `iloc`: where items stand.
struct Places<'a> {
    version: u8,
    /// How many bytes an offset, a length, a base and an index have.
    sizes: [usize; 4],
    count: usize,
    entries: Cursor<'a>,
    file: &'a [u8],
    within_meta: &'a [u8],
}

impl<'a> Places<'a> {
    fn read(body: &'a [u8], file: &'a [u8], within_meta: &'a [u8]) -> Option<Self> {
        let mut cursor = Cursor(body);
        let [version, ..] = cursor.array::<4>()?;
        let [first, second] = cursor.array()?;
        let half = |byte: u8| [usize::from(byte >> 4), usize::from(byte & 15)];
        let ([offset, length], [base, index]) = (half(first), half(second));
        let index = if version == 0 { 0 } else { index };
        let count = if version < 2 { usize::from(cursor.u16()?) } else { cursor.u32()? };
        let sizes = [offset, length, base, index];
        Some(Places { version, sizes, count, entries: cursor, file, within_meta })
    }

    /// What an item holds. `None` where it is not all there.
    fn of(&self, wanted: usize) -> Option<Result<Cow<'a, [u8]>>> {
        let mut cursor = self.entries;
        let [offset_size, length_size, base_size, index_size] = self.sizes;
        for _ in 0..self.count.min(ITEMS) {
            let id = if self.version < 2 { usize::from(cursor.u16()?) } else { cursor.u32()? };
            let method = if self.version == 0 { 0 } else { cursor.u16()? & 15 };
            cursor.u16()?; // which file: this one
            let base = number(&mut cursor, base_size)?;
            let extents = cursor.u16()?;
            let mut content = Cow::Borrowed(&[][..]);
            for _ in 0..extents {
                number(&mut cursor, index_size)?;
                let offset = base.checked_add(number(&mut cursor, offset_size)?)?;
                let length = number(&mut cursor, length_size)?;
                if id != wanted {
                    continue;
                }
                let from = if method == 1 { self.within_meta } else { self.file };
                let extent = from.get(offset..offset.checked_add(length)?)?;
                if content.len() + extent.len() > LIMIT {
                    return Some(Err(Error::TooLarge));
                }
                if content.is_empty() {
                    content = extent.into();
                } else {
                    content.to_mut().extend_from_slice(extent);
                }
            }
            if id == wanted {
                return (method < 2).then_some(Ok(content));
            }
        }
        None
    }
}

/// A number of none, four or eight bytes.
fn number(cursor: &mut Cursor, size: usize) -> Option<usize> {
    match size {
        0 => Some(0),
        4 => cursor.u32(),
        8 => usize::try_from(u64::from_be_bytes(cursor.array()?)).ok(),
        _ => None,
    }
}
