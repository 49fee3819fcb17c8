//! PNG files: chunks (PNG, third edition). EXIF stands in `eXIf`, XMP in `iTXt`, and what older programs wrote in
//! texts named "Raw profile type …", in hexadecimal digits.

use std::{borrow::Cow, io::Read};

use flate2::{Crc, read::ZlibDecoder};

use crate::{
    Blocks, Error, LIMIT, Result,
    blocks::within,
    containers::jpeg,
    cursor::Cursor,
    photoshop,
    write::{camera, texts::Text},
};

pub(crate) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
pub(crate) const XMP: &[u8] = b"XML:com.adobe.xmp";
const RAW: &[u8] = b"Raw profile type ";
/// How many texts are looked into: more than any picture has, and few enough to unpack, however long they are.
const TEXTS: usize = 8;

/// A chunk.
pub(crate) struct Chunk<'a> {
    pub(crate) name: [u8; 4],
    /// All of it, from its length to its checksum.
    pub(crate) whole: &'a [u8],
    pub(crate) body: &'a [u8],
}

/// The chunks of a file, to the one that ends the picture.
pub(crate) struct Chunks<'a> {
    cursor: Cursor<'a>,
    pub(crate) has_ended: bool,
}

impl<'a> Chunks<'a> {
    pub(crate) fn of(bytes: &'a [u8]) -> Self {
        Chunks { cursor: Cursor(bytes.get(SIGNATURE.len()..).unwrap_or_default()), has_ended: false }
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Chunk<'a>;

    fn next(&mut self) -> Option<Chunk<'a>> {
        if self.has_ended {
            return None;
        }
        let (before, mut cursor) = (self.cursor.0, self.cursor);
        let length = cursor.u32()?;
        let name = cursor.array()?;
        let body = cursor.take(length)?;
        cursor.take(4)?;
        let whole = before.get(..before.len() - cursor.0.len())?;
        self.cursor = cursor;
        self.has_ended = &name == b"IEND";
        Some(Chunk { name, whole, body })
    }
}

/// What a text chunk is about.
fn keyword<'a>(chunk: &Chunk<'a>) -> Option<&'a [u8]> {
    matches!(&chunk.name, b"iTXt" | b"tEXt" | b"zTXt").then(|| Cursor(chunk.body).until_zero())?
}

pub(crate) fn blocks(bytes: &[u8]) -> Result<Blocks<'_>> {
    let (mut blocks, mut older) = (Blocks::default(), Blocks::default());
    let mut texts = 0;
    for chunk in Chunks::of(bytes) {
        match &chunk.name {
            b"eXIf" => {
                let exif = chunk.body.strip_prefix(jpeg::EXIF).unwrap_or(chunk.body);
                blocks.exif.get_or_insert(within(exif)?.into());
            }
            b"caBX" => blocks.has_c2pa = true,
            b"iTXt" | b"tEXt" | b"zTXt" => {
                if let Some(keyword) = keyword(&chunk).filter(|keyword| is_read(keyword) && texts < TEXTS) {
                    texts += 1;
                    text(&chunk, keyword, &mut blocks, &mut older)?;
                }
            }
            _ => {}
        }
    }
    blocks.exif = blocks.exif.or(older.exif);
    blocks.xmp = blocks.xmp.or(older.xmp);
    Ok(Blocks { iim: older.iim, iptc_digest: older.iptc_digest, ..blocks })
}

/// A file with these blocks in place of its own: behind its header, before all other chunks. Where it has texts of these
/// keywords, these stand in their place, and nothing in that of an empty one.
pub(crate) fn with_blocks(bytes: &[u8], blocks: &Blocks, texts: &[Text]) -> Result<Vec<u8>> {
    let mut chunks = Chunks::of(bytes);
    let header = chunks.next().filter(|chunk| &chunk.name == b"IHDR").ok_or(Error::Broken)?;
    let (mut others, mut resources, mut replaced) = (Vec::new(), Vec::new(), Vec::new());
    for chunk in chunks.by_ref() {
        match keyword(&chunk).and_then(|keyword| keyword.strip_prefix(RAW)) {
            Some(b"iptc" | b"8bim") => {
                let profile = said(&chunk)?.and_then(|text| digits(&text));
                resources.extend(profile.filter(|profile| profile.starts_with(b"8BIM")).unwrap_or_default());
            }
            Some(kind) if !matches!(kind, b"icc" | b"icm") => {}
            _ if &chunk.name == b"eXIf" || keyword(&chunk) == Some(XMP) => {}
            _ if !is_passed_on(&chunk) => {}
            _ if let Some(text) = replacing(&chunk, texts) => replaced.push(text),
            _ => others.extend_from_slice(chunk.whole),
        }
    }
    if !chunks.has_ended {
        return Err(Error::Broken);
    }
    let mut written = [SIGNATURE, header.whole].concat();
    if let Some(exif) = &blocks.exif {
        written.extend(chunk(b"eXIf", exif));
    }
    if let Some(packet) = &blocks.xmp {
        written.extend(chunk(b"iTXt", &[XMP, &[0; 5], packet].concat())); // as it is, in no language
    }
    if blocks.iim.is_some() {
        written.extend(chunk(b"tEXt", &profile(&photoshop::with_blocks(&resources, blocks))));
    }
    for (keyword, text) in texts.iter().filter(|text| !text.1.is_empty() && replaced.contains(text)) {
        written.extend(chunk(b"iTXt", &[keyword.as_bytes(), &[0; 5], text.as_bytes()].concat()));
    }
    Ok([written, others].concat())
}

/// The text that stands in the place of a chunk.
fn replacing<'t>(chunk: &Chunk, texts: &'t [Text]) -> Option<&'t Text> {
    let keyword = keyword(chunk)?;
    texts.iter().find(|(about, _)| about.as_bytes().eq_ignore_ascii_case(keyword))
}

/// Whether a chunk is passed on as it is: not those of programs' own, whose second letter is small, but for an
/// animation's.
fn is_passed_on(chunk: &Chunk) -> bool {
    let is_public = chunk.name.get(1).is_some_and(u8::is_ascii_uppercase);
    let is_of_animation = matches!(&chunk.name, b"acTL" | b"fcTL" | b"fdAT");
    let is_text = keyword(chunk).is_some();
    is_public && !(is_text && camera::is_told_in(chunk.body)) || is_of_animation
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut checksum = Crc::new();
    checksum.update(name);
    checksum.update(body);
    let length = (body.len() as u32).to_be_bytes(); // below the limit of a block
    [&length[..], name, body, &checksum.sum().to_be_bytes()].concat()
}

/// What stands in a text for a block of Photoshop's resources.
fn profile(resources: &[u8]) -> Vec<u8> {
    let digits: String = resources.iter().map(|byte| format!("{byte:02x}")).collect();
    let head = format!("Raw profile type iptc\0\niptc\n{:8}\n", resources.len());
    let lines = digits.as_bytes().chunks(72).flat_map(|line| [line, b"\n"].concat());
    head.into_bytes().into_iter().chain(lines).collect()
}

/// Whether a text chunk about that is looked into.
fn is_read(keyword: &[u8]) -> bool {
    keyword == XMP || keyword == b"Comment" || keyword.starts_with(RAW)
}

fn text<'a>(
    chunk: &Chunk<'a>,
    keyword: &[u8],
    blocks: &mut Blocks<'a>,
    older: &mut Blocks<'a>,
) -> Result<()> {
    let Some(text) = said(chunk)? else { return Ok(()) };
    match keyword.strip_prefix(RAW) {
        None if keyword == XMP => drop(blocks.xmp.get_or_insert(text)),
        None => drop(blocks.comment.get_or_insert(text)),
        Some(kind) => {
            if let Some(block) = digits(&text) {
                older.take_profile(kind, block);
            }
        }
    }
    Ok(())
}

/// The text of a chunk, as it is when it is not compressed.
fn said<'a>(chunk: &Chunk<'a>) -> Result<Option<Cow<'a, [u8]>>> {
    let mut cursor = Cursor(chunk.body);
    let mut begin = || {
        cursor.until_zero()?;
        let is_packed = match &chunk.name {
            b"zTXt" => cursor.u8()? == 0,
            b"iTXt" => {
                let [is_packed, _method] = cursor.array()?;
                cursor.until_zero()?;
                cursor.until_zero()?;
                is_packed == 1
            }
            _ => false,
        };
        Some((is_packed, cursor.0))
    };
    match begin() {
        None => Ok(None),
        Some((false, text)) => within(text).map(|text| Some(text.into())),
        Some((true, packed)) => unpacked(packed),
    }
}

fn unpacked(packed: &[u8]) -> Result<Option<Cow<'static, [u8]>>> {
    let mut text = Vec::new();
    let read = ZlibDecoder::new(packed).take(LIMIT as u64 + 1).read_to_end(&mut text);
    match read {
        Ok(length) if length > LIMIT => Err(Error::TooLarge),
        Ok(_) => Ok(Some(text.into())),
        Err(_) => Ok(None),
    }
}

/// The bytes of a raw profile: its name and its length in lines of their own, then two digits for each byte.
fn digits(text: &[u8]) -> Option<Vec<u8>> {
    let text = text.trim_ascii_start();
    let (_name, rest) = text.split_at_checked(memchr::memchr(b'\n', text)?)?;
    let rest = rest.trim_ascii_start();
    let (_length, rest) = rest.split_at_checked(memchr::memchr(b'\n', rest)?)?;
    let digits = rest.iter().filter(|byte| !byte.is_ascii_whitespace());
    let digits: Option<Vec<u8>> =
        digits.map(|digit| char::from(*digit).to_digit(16).map(|digit| digit as u8)).collect();
    digits?.chunks(2).map(|pair| Some(pair.first()? << 4 | pair.get(1)?)).collect()
}

impl Blocks<'_> {
    /// Takes what an older program wrote as a profile of that kind.
    fn take_profile(&mut self, kind: &[u8], block: Vec<u8>) {
        match kind {
            b"iptc" | b"8bim" if block.starts_with(b"8BIM") => self.take_resources(block.into()),
            b"iptc" => self.iim = Some(block.into()),
            b"xmp" => self.xmp = Some(block.into()),
            b"exif" | b"APP1" => {
                if let Some(packet) = block.strip_prefix(jpeg::XMP) {
                    self.xmp = Some(packet.to_vec().into());
                } else {
                    let exif = block.strip_prefix(jpeg::EXIF).unwrap_or(&block);
                    self.exif = Some(exif.to_vec().into());
                }
            }
            _ => {}
        }
    }
}
