//! GIF files: a screen, then pictures and extensions (GIF89a). XMP stands in an extension of its own, as it is, with a
//! tail after it that leads readers of GIF's short blocks to the end.

use crate::{Blocks, Error, Result, blocks::within, cursor::Cursor, write::camera};

const EXTENSION: u8 = 0x21;
const PICTURE: u8 = 0x2c;
const TRAILER: u8 = 0x3b;
const COMMENT: u8 = 0xfe;
const APPLICATION: u8 = 0xff;
/// How XMP's extension begins, behind its label.
pub(crate) const XMP: &[u8] = b"\x0bXMP DataXMP";
/// A C2PA manifest's extension (C2PA 2.1, A.3.4).
const C2PA: &[u8] = b"\x0bC2PA_GIF";
/// The extensions that tell how often the pictures are shown, and what their colours mean.
const PASSED_ON: [&[u8]; 3] = [b"\x0bNETSCAPE2.0", b"\x0bANIMEXTS1.0", b"\x0bICCRGBG1"];
/// The length of XMP's tail: every byte from 255 down to 0 behind a one, and the empty block.
pub(crate) const TAIL: usize = 258;
const SCREEN: usize = 13;

/// A part of a file.
pub(crate) struct Part<'a> {
    /// The label of an extension.
    pub(crate) label: Option<u8>,
    pub(crate) whole: &'a [u8],
    /// What follows the label.
    pub(crate) body: &'a [u8],
}

/// The parts between a file's screen and its trailer.
pub(crate) struct Parts<'a>(Cursor<'a>);

impl<'a> Parts<'a> {
    /// The parts, and the screen before them.
    pub(crate) fn of(bytes: &'a [u8]) -> Option<(&'a [u8], Self)> {
        let flags = *bytes.get(10)?;
        let mut cursor = Cursor(bytes);
        Some((cursor.take(SCREEN + colours(flags))?, Parts(cursor)))
    }

    /// What has not been read: of a whole file, from its trailer on.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.0.0
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        let (before, mut cursor) = (self.0.0, self.0);
        let label = match cursor.u8()? {
            EXTENSION => Some(cursor.u8()?),
            PICTURE => {
                let flags = *cursor.take(9)?.last()?;
                cursor.take(colours(flags) + 1)?;
                None
            }
            _ => return None,
        };
        let start = cursor.0;
        while let size @ 1.. = cursor.u8()? {
            cursor.take(usize::from(size))?;
        }
        let cut = |from: &'a [u8]| from.get(..from.len() - cursor.0.len());
        let (whole, body) = (cut(before)?, cut(start)?);
        self.0 = cursor;
        Some(Part { label, whole, body })
    }
}

impl Part<'_> {
    fn is_of(&self, application: &[u8]) -> bool {
        self.label == Some(APPLICATION) && self.body.starts_with(application)
    }

    pub(crate) fn is_xmp(&self) -> bool {
        self.is_of(XMP)
    }

    /// Whether it is passed on as it is: not the words of programs that nobody else knows.
    fn is_passed_on(&self) -> bool {
        match self.label {
            Some(APPLICATION) => PASSED_ON.iter().any(|application| self.is_of(application)),
            Some(COMMENT) => !camera::is_told_in(self.body),
            _ => true,
        }
    }
}

/// The bytes of a table of colours.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

pub(crate) fn blocks(bytes: &[u8]) -> Result<Blocks<'_>> {
    let mut blocks = Blocks::default();
    let Some((_, parts)) = Parts::of(bytes) else { return Ok(blocks) };
    for part in parts {
        if part.is_xmp() {
            let end = part.body.len().saturating_sub(TAIL);
            if let Some(packet) = part.body.get(XMP.len()..end) {
                blocks.xmp.get_or_insert(within(packet)?.into());
            }
        } else if part.is_of(C2PA) {
            blocks.has_c2pa = true;
        } else if part.label == Some(COMMENT) && blocks.comment.is_none() {
            blocks.comment = Some(joined(part.body)?.into());
        }
    }
    Ok(blocks)
}

/// What is said in short blocks.
fn joined(body: &[u8]) -> Result<Vec<u8>> {
    within(body)?;
    let (mut cursor, mut joined) = (Cursor(body), Vec::new());
    while let Some(block) = cursor.u8().and_then(|size| cursor.take(usize::from(size))) {
        joined.extend_from_slice(block);
    }
    Ok(joined)
}

/// A file with this XMP in place of its own: behind its pictures.
pub(crate) fn with_blocks(bytes: &[u8], blocks: &Blocks) -> Result<Vec<u8>> {
    let (screen, mut parts) = Parts::of(bytes).ok_or(Error::Broken)?;
    let others: Vec<u8> =
        parts.by_ref().filter(Part::is_passed_on).flat_map(|part| part.whole).copied().collect();
    if parts.rest().first() != Some(&TRAILER) {
        return Err(Error::Broken);
    }
    let mut written = [screen, &others].concat();
    if let Some(packet) = &blocks.xmp {
        if let Some(version) = written.get_mut(3..6) {
            version.copy_from_slice(b"89a"); // the first that has extensions
        }
        written.extend([EXTENSION, APPLICATION]);
        written.extend_from_slice(XMP);
        written.extend_from_slice(packet);
        written.push(1);
        written.extend((0..=255).rev());
        written.push(0);
    }
    written.push(TRAILER);
    Ok(written)
}
