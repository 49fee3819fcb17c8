//! Small pictures for tests, drawn here: a light corner at the top left, dark elsewhere.

use std::io::Cursor;

use image::{DynamicImage, Frame, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage, codecs::gif::GifEncoder};

use crate::Format;

pub(crate) const WIDTH: u32 = 48;
pub(crate) const HEIGHT: u32 = 32;

pub(crate) fn one_of_each() -> Vec<(Format, Vec<u8>)> {
    vec![
        (Format::Jpeg, jpeg()),
        (Format::Png, png(WIDTH, HEIGHT)),
        (Format::WebP, webp()),
        (Format::Gif, gif(1)),
    ]
}

/// Some of every kind, with and without metadata.
pub(crate) fn many() -> [Vec<u8>; 6] {
    let turned = with_segment(&jpeg(), 0xe1, &exif(6, true));
    [turned, png(9, 7), webp(), gif(3), lossy_webp(&exif(8, true)[6..]), jpeg()]
}

fn drawn(width: u32, height: u32) -> DynamicImage {
    let light = |x, y| x < width / 2 && y < height / 2;
    RgbImage::from_fn(
        width,
        height,
        |x, y| if light(x, y) { Rgb([240, 230, 220]) } else { Rgb([10, 30, 20]) },
    )
    .into()
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub(crate) fn jpeg() -> Vec<u8> {
    encoded(&drawn(WIDTH, HEIGHT), ImageFormat::Jpeg)
}

pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    encoded(&drawn(width, height), ImageFormat::Png)
}

/// Lossless.
pub(crate) fn webp() -> Vec<u8> {
    encoded(&drawn(WIDTH, HEIGHT), ImageFormat::WebP)
}

/// Half transparent.
pub(crate) fn glass() -> Vec<u8> {
    encoded(&RgbaImage::from_pixel(WIDTH, HEIGHT, Rgba([200, 100, 50, 128])).into(), ImageFormat::Png)
}

/// The same in a lossless WebP.
pub(crate) fn seen_through_webp() -> Vec<u8> {
    encoded(&RgbaImage::from_pixel(WIDTH, HEIGHT, Rgba([200, 100, 50, 128])).into(), ImageFormat::WebP)
}

pub(crate) fn gif(pictures: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for _ in 0..pictures {
        encoder.encode_frame(Frame::new(drawn(WIDTH, HEIGHT).into_rgba8())).unwrap();
    }
    drop(encoder);
    bytes
}

/// One grey pixel, lossy, in the extended form.
pub(crate) fn lossy_webp(exif: &[u8]) -> Vec<u8> {
    let coded = b"VP8 \x16\0\0\0\x30\x01\0\x9d\x01\x2a\x01\0\x01\0\x0e\xc0\xfe\x25\xa4\0\x03\x70\0\0\0\0";
    extended(coded, (1, 1), exif)
}

fn extended(coded: &[u8], (width, height): (u32, u32), exif: &[u8]) -> Vec<u8> {
    let flags = if exif.is_empty() { 0 } else { 8 };
    let side = |side: u32| (side - 1).to_le_bytes()[..3].to_vec();
    let header = [&b"VP8X\x0a\0\0\0"[..], &[flags, 0, 0, 0], &side(width), &side(height)].concat();
    let mut chunks = [&header, coded].concat();
    if !exif.is_empty() {
        chunks.extend([&b"EXIF"[..], &(exif.len() as u32).to_le_bytes(), exif].concat());
        chunks.extend(vec![0; exif.len() % 2]);
    }
    [&b"RIFF"[..], &(chunks.len() as u32 + 4).to_le_bytes(), b"WEBP", &chunks].concat()
}

/// A JPEG with one more segment, right at its start.
pub(crate) fn with_segment(jpeg: &[u8], marker: u8, body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u16 + 2).to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, body, &jpeg[2..]].concat()
}

/// A PNG whose header says more than its pixels.
pub(crate) fn png_that_claims(width: u32, height: u32) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let png = png(2, 2);
    [&png[..8], &chunk(b"IHDR", &header), &png[33..]].concat()
}

/// The body of an EXIF segment: an orientation, and the entry of a position where asked.
pub(crate) fn exif(orientation: u16, place: bool) -> Vec<u8> {
    let entries = 1 + u16::from(place);
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
    exif.extend(entries.to_le_bytes());
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0]);
    exif.extend(u32::from(orientation).to_le_bytes());
    if place {
        exif.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 0x26, 0, 0, 0]);
    }
    exif.extend([0; 6]); // no further tables
    exif
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let named = [&name[..], body].concat();
    [&(body.len() as u32).to_be_bytes()[..], &named, &checksum(&named).to_be_bytes()].concat()
}

/// PNG's checksum (CRC-32).
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}
