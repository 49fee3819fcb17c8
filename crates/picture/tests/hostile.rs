//! Files made to harm: whatever they hold, they are looked at and copied within two seconds and 512 MB each, and nothing
//! panics. In a test of its own, since it asks how much memory the whole process has held.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

#[path = "../../../tests/specification/taken.rs"]
mod taken;

use std::{io::Cursor, time::Duration};

use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, codecs::png::PngEncoder};
use picture::{RENDITION_WIDTHS, in_widths, inspect};
use taken::taken;

// Ten times what it takes on a quiet machine: a file that harms takes minutes, a machine that is busy some times as long.
const LONGEST: Duration = Duration::from_secs(20);
const MOST: u64 = 512_000_000;
const MEGABYTE: usize = 1_000_000;

/// Where a PNG may have more chunks, right behind its header.
const BEHIND_IHDR: usize = 33;
/// Where the chunks of a WebP begin.
const BEHIND_WEBP: usize = 12;

fn small(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(48, 32).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn with(bytes: &[u8], at: usize, more: &[u8]) -> Vec<u8> {
    [&bytes[..at], more, &bytes[at..]].concat()
}

fn find(bytes: &[u8], part: &[u8]) -> usize {
    bytes.windows(part.len()).position(|found| found == part).unwrap()
}

/// A JPEG with more in front of its first segment.
fn jpeg(more: &[u8]) -> Vec<u8> {
    with(&small(ImageFormat::Jpeg), 2, more)
}

/// A JPEG whose frame header, with this marker, says another size.
fn jpeg_that_claims(marker: u8, side: u16) -> Vec<u8> {
    let mut bytes = small(ImageFormat::Jpeg);
    let at = find(&bytes, b"\xff\xc0");
    bytes[at + 1] = marker;
    bytes[at + 5..at + 7].copy_from_slice(&side.to_be_bytes());
    bytes[at + 7..at + 9].copy_from_slice(&side.to_be_bytes());
    bytes
}

fn png(more: &[u8]) -> Vec<u8> {
    with(&small(ImageFormat::Png), BEHIND_IHDR, more)
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(name);
    crc.update(body);
    [&(body.len() as u32).to_be_bytes()[..], name, body, &crc.sum().to_be_bytes()].concat()
}

fn png_that_claims(side: u32) -> Vec<u8> {
    let header = [&side.to_be_bytes()[..], &side.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let png = small(ImageFormat::Png);
    [&png[..8], &chunk(b"IHDR", &header), &png[BEHIND_IHDR..]].concat()
}

fn png_with_a_profile_of(size: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    encoder.set_icc_profile(vec![0; size]).unwrap();
    encoder.write_image(&[0; 12], 2, 2, ExtendedColorType::Rgb8).unwrap();
    bytes
}

/// A GIF with more in front of its end.
fn gif(more: &[u8]) -> Vec<u8> {
    let gif = small(ImageFormat::Gif);
    with(&gif, gif.len() - 1, more)
}

fn gif_that_claims(side: u16) -> Vec<u8> {
    let mut bytes = small(ImageFormat::Gif);
    bytes[6..8].copy_from_slice(&side.to_le_bytes());
    bytes[8..10].copy_from_slice(&side.to_le_bytes());
    bytes
}

/// A WebP with more behind its picture.
fn webp(more: &[u8]) -> Vec<u8> {
    let picture = small(ImageFormat::WebP);
    let chunks = [&picture[BEHIND_WEBP..], more].concat();
    [&b"RIFF"[..], &(chunks.len() as u32 + 4).to_le_bytes(), b"WEBP", &chunks].concat()
}

fn webp_that_claims(side: u32) -> Vec<u8> {
    let side = (side - 1).to_le_bytes();
    let header = [&b"VP8X\x0a\0\0\0\0\0\0\0"[..], &side[..3], &side[..3]].concat();
    let picture = small(ImageFormat::WebP);
    let chunks = [&header, &picture[BEHIND_WEBP..]].concat();
    [&b"RIFF"[..], &(chunks.len() as u32 + 4).to_le_bytes(), b"WEBP", &chunks].concat()
}

/// A file of that beginning, and nothing sensible behind it.
fn begun(start: &[u8]) -> Vec<u8> {
    [start, &vec![b'a'; 100 * MEGABYTE]].concat()
}

/// Makes a file.
type Make = fn() -> Vec<u8>;

/// Each by its name, made when it is asked for.
const HOSTILE: &[(&str, Make)] = &[
    ("a JPEG that claims 60,000 pixels a side", || jpeg_that_claims(0xc0, 60_000)),
    ("a JPEG that claims 11,000", || jpeg_that_claims(0xc0, 11_000)),
    ("a progressive JPEG that claims 12,000", || jpeg_that_claims(0xc2, 12_000)),
    ("a JPEG of fill bytes", || jpeg(&vec![0xff; 100 * MEGABYTE])),
    ("a JPEG of segments", || jpeg(&b"\xff\xfe\0\x02".repeat(25 * MEGABYTE))),
    ("a JPEG with stray bytes", || jpeg(&vec![b'a'; 100 * MEGABYTE])),
    ("a JPEG with stray markers", || jpeg(&b"a\xff\x01".repeat(33 * MEGABYTE))),
    ("a JPEG with 100 MB of metadata", || {
        jpeg(&[&b"\xff\xe1\xff\xffExif\0\0"[..], &[b'a'; 65_527]].concat().repeat(1526))
    }),
    ("a JPEG with 100 MB of profile", || {
        jpeg(&[&b"\xff\xe2\xff\xffICC_PROFILE\0\x01\xff"[..], &[b'a'; 65_519]].concat().repeat(1526))
    }),
    ("a JPEG that goes on", || [small(ImageFormat::Jpeg), vec![0xff; 100 * MEGABYTE]].concat()),
    ("a PNG that claims 60,000 pixels a side", || png_that_claims(60_000)),
    ("a PNG that claims 12,000", || png_that_claims(12_000)),
    ("a PNG of chunks", || png(&chunk(b"tEXt", b"").repeat(8 * MEGABYTE))),
    ("a PNG with a profile of 300 MB", || png_with_a_profile_of(300 * MEGABYTE)),
    ("a PNG with 100 MB of EXIF", || png(&chunk(b"eXIf", &vec![b'a'; 100 * MEGABYTE]))),
    ("a PNG with 100 MB of text", || png(&chunk(b"tEXt", &begun(b"Comment\0")))),
    ("a GIF that claims 60,000 pixels a side", || gif_that_claims(60_000)),
    ("a GIF that claims 10,000", || gif_that_claims(10_000)),
    ("a GIF of extensions", || gif(&b"\x21\xfe\0".repeat(33 * MEGABYTE))),
    ("a GIF with 100 MB of comment", || gif(&[&b"\x21\xfe"[..], &vec![1; 100 * MEGABYTE], &[0]].concat())),
    ("a WebP that claims 60,000 pixels a side", || webp_that_claims(60_000)),
    ("a WebP of chunks", || webp(&b"abcd\0\0\0\0".repeat(12 * MEGABYTE))),
    ("a WebP with 100 MB of metadata", || {
        webp(&[&b"XMP "[..], &(100 * MEGABYTE as u32).to_le_bytes(), &vec![b'a'; 100 * MEGABYTE]].concat())
    }),
    ("a TIFF", || begun(b"II*\0\x08\0\0\0")),
    ("a HEIC", || begun(b"\0\0\0\x18ftypheic")),
    ("an AVIF", || begun(b"\0\0\0\x1cftypavif")),
    ("an SVG", || begun(b"<svg xmlns='http://www.w3.org/2000/svg'>")),
];

#[test]
fn every_harmful_file_is_answered_in_time_and_in_memory() {
    let mut late = Vec::new();
    for (name, make) in HOSTILE {
        let bytes = make();
        let looked = taken(|| inspect(&bytes));
        let copied = taken(|| in_widths(&bytes, RENDITION_WIDTHS, None));
        for (act, (time, more)) in [("looked at", looked), ("copied", copied)] {
            // The file itself is in memory too.
            let whole = more + bytes.len() as u64;
            eprintln!("{name}, {act}: {time:.0?}, {} MB", whole / MEGABYTE as u64);
            late.extend((time > LONGEST || whole > MOST).then_some((name, act, time, whole)));
        }
    }
    assert!(late.is_empty(), "too long or too much: {late:?}");
}
