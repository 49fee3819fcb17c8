//! A copy of a picture that is fit to leave the house: upright, not larger than asked, and silent
//! about where it was taken.

use std::io::Cursor;

use image::{
    ColorType, DynamicImage, ExtendedColorType, GenericImageView, ImageEncoder,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
    metadata::Orientation,
};

use crate::{
    Error, Format, Result,
    decode::{self, Decoded},
    inspect::is_animated,
    limits,
    parts::{self, Part},
    webp,
};

/// Of 100. Above it files grow fast, and nobody sees why.
const JPEG_QUALITY: u8 = 88;

/// A copy of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// What it is: not always what the original was.
    pub format: Format,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// Makes a copy that stands upright, whose longer side has at most `max_side` pixels, and that tells no place.
///
/// A file that is so already is copied byte for byte, or without its metadata where they may tell a
/// place. An animation is never encoded anew, and so keeps its size. Anything else is decoded once and
/// encoded anew, with its colour profile and no other metadata: what came without loss, and what can be
/// seen through, as PNG; the rest as JPEG. So does a lossy WebP become a JPEG: the one WebP encoder
/// at hand is lossless, and makes of a photograph a file several times as large.
pub fn upright(bytes: &[u8], max_side: Option<u32>) -> Result<Rendered> {
    limits::check_bytes(bytes)?;
    let format = Format::of(bytes)?;
    let parts = parts::parts(bytes, format)?;
    let (size, orientation) = decode::look(bytes, format)?;
    let fits = max_side.is_none_or(|most| size.0.max(size.1) <= most);
    if is_animated(bytes, format, &parts) || orientation == Orientation::NoTransforms && fits {
        return Ok(as_it_is(bytes, format, &parts, size));
    }
    let lossless = format == Format::Png || format == Format::Gif || webp::is_lossless(bytes, &parts);
    let Decoded { mut pixels, orientation, profile } = decode::decode(bytes, format)?;
    pixels.apply_orientation(orientation);
    let pixels = match max_side {
        Some(most) if !fits => scaled(pixels, most.max(1)),
        _ => pixels,
    };
    encode(simplest(pixels), lossless, profile)
}

fn as_it_is(bytes: &[u8], format: Format, parts: &[Part], (width, height): (u32, u32)) -> Rendered {
    let tells = parts::may_tell_place(bytes, parts);
    let bytes = if tells { parts::bare(bytes, format, parts) } else { bytes.to_vec() };
    Rendered { bytes, format, width, height }
}

/// Averages down to half as much again first: the fine filter is slow on many pixels, and no finer on them.
fn scaled(pixels: DynamicImage, most: u32) -> DynamicImage {
    let (width, height) = within(pixels.dimensions(), most);
    let rough = most.saturating_add(most / 2);
    let is_far = pixels.width().max(pixels.height()) > rough;
    let near = if is_far { pixels.thumbnail(rough, rough) } else { pixels };
    near.resize_exact(width, height, FilterType::CatmullRom)
}

/// The same shape with `most` pixels along its longer side.
fn within((width, height): (u32, u32), most: u32) -> (u32, u32) {
    let longer = u64::from(width.max(height));
    let shrunk = |side: u32| ((u64::from(side) * u64::from(most) + longer / 2) / longer).max(1) as u32;
    (shrunk(width), shrunk(height))
}

/// The same pixels without an alpha channel that says nothing.
fn simplest(pixels: DynamicImage) -> DynamicImage {
    let is_opaque =
        pixels.color().has_alpha() && pixels.pixels().all(|(_, _, colour)| colour.0[3] == u8::MAX);
    match pixels.color() {
        ColorType::La8 | ColorType::La16 if is_opaque => pixels.into_luma8().into(),
        _ if is_opaque => pixels.into_rgb8().into(),
        _ => pixels,
    }
}

fn encode(pixels: DynamicImage, lossless: bool, profile: Option<Vec<u8>>) -> Result<Rendered> {
    let (width, height) = pixels.dimensions();
    let mut bytes = Cursor::new(Vec::new());
    let profile = profile.filter(|profile| suits(profile, pixels.color()));
    let format = if lossless || pixels.color().has_alpha() {
        write(PngEncoder::new(&mut bytes), &pixels, profile)?;
        Format::Png
    } else {
        let pixels =
            if pixels.color().has_color() { pixels.into_rgb8().into() } else { pixels.into_luma8().into() };
        write(JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY), &pixels, profile)?;
        Format::Jpeg
    };
    Ok(Rendered { bytes: bytes.into_inner(), format, width, height })
}

fn write(mut encoder: impl ImageEncoder, pixels: &DynamicImage, profile: Option<Vec<u8>>) -> Result<()> {
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).map_err(not_written)?;
    }
    let colour: ExtendedColorType = pixels.color().into();
    encoder.write_image(pixels.as_bytes(), pixels.width(), pixels.height(), colour).map_err(not_written)
}

fn not_written(error: impl std::fmt::Display) -> Error {
    Error::NotWritten(error.to_string())
}

/// A profile for printing inks says nothing of pixels that were turned into red, green and blue.
fn suits(profile: &[u8], colour: ColorType) -> bool {
    let space: &[u8] = if colour.has_color() { b"RGB " } else { b"GRAY" };
    profile.get(16..20) == Some(space)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{inspect, samples};

    /// The colour of a corner, roughly: the samples have a light one at the top left.
    fn is_light(bytes: &[u8], x: u32, y: u32) -> bool {
        image::load_from_memory(bytes).unwrap().to_luma8().get_pixel(x, y).0[0] > 128
    }

    fn tells_place(bytes: &[u8]) -> bool {
        let format = Format::of(bytes).unwrap();
        parts::may_tell_place(bytes, &parts::parts(bytes, format).unwrap())
    }

    #[test]
    fn an_upright_file_without_a_place_is_copied_byte_for_byte() {
        for (format, bytes) in samples::one_of_each() {
            let copy = upright(&bytes, None).unwrap();
            assert_eq!((copy.format, copy.bytes == bytes), (format, true), "{format:?}");
        }
        let credited = samples::with_segment(&samples::jpeg(), 0xed, b"Photoshop 3.0\0 by A. Ruiz");
        assert_eq!(upright(&credited, None).unwrap().bytes, credited, "its credit must stay");
    }

    #[test]
    fn a_place_goes_and_the_picture_loses_nothing() {
        let plain = samples::jpeg();
        let told = samples::with_segment(&plain, 0xe1, &samples::exif(1, true));
        assert!(tells_place(&told));
        assert_eq!(upright(&told, None).unwrap().bytes, plain);
    }

    #[test]
    fn a_picture_on_its_side_stands_up() {
        let (width, height) = (samples::WIDTH, samples::HEIGHT);
        // Where the light corner goes, for each number of EXIF.
        let corners = [(0, 0), (width - 1, 0), (width - 1, height - 1), (0, height - 1)];
        let turned = [(0, 0), (height - 1, 0), (height - 1, width - 1), (0, width - 1)];
        for (number, corner) in (1..).zip(corners.into_iter().chain(turned)) {
            let bytes = samples::with_segment(&samples::jpeg(), 0xe1, &samples::exif(number, true));
            let copy = upright(&bytes, None).unwrap();
            assert!(is_light(&copy.bytes, corner.0, corner.1), "orientation {number}");
            assert!(
                !is_light(&copy.bytes, copy.width - 1 - corner.0, copy.height - 1 - corner.1),
                "orientation {number}"
            );
            assert!(!tells_place(&copy.bytes));
            let facts = inspect(&copy.bytes).unwrap();
            assert_eq!((facts.orientation, facts.width, facts.height), (1, copy.width, copy.height));
        }
    }

    #[test]
    fn is_never_larger_than_asked_and_keeps_its_shape() {
        let bytes = samples::png(400, 300);
        for most in [200, 40, 1] {
            let copy = upright(&bytes, Some(most)).unwrap();
            assert_eq!((copy.width, copy.height), (most, (most * 3 / 4).max(1)));
            assert_eq!(inspect(&copy.bytes).unwrap().width, most);
        }
        let copy = upright(&bytes, Some(4000)).unwrap();
        assert_eq!((copy.width, copy.height), (400, 300), "small pictures are not blown up");
    }

    #[test]
    fn what_came_without_loss_stays_so() {
        let half = |bytes: &[u8]| upright(bytes, Some(10)).unwrap().format;
        assert_eq!(half(&samples::png(40, 30)), Format::Png);
        assert_eq!(half(&samples::gif(1)), Format::Png);
        assert_eq!(half(&samples::webp()), Format::Png);
        assert_eq!(half(&samples::jpeg()), Format::Jpeg);
    }

    #[test]
    fn a_lossy_webp_on_its_side_becomes_a_jpeg() {
        let copy = upright(&samples::lossy_webp(&samples::exif(6, true)[6..]), None).unwrap();
        assert_eq!(copy.format, Format::Jpeg);
        assert!(!tells_place(&copy.bytes));
    }

    #[test]
    fn what_can_be_seen_through_stays_so() {
        let copy = upright(&samples::glass(), Some(10)).unwrap();
        assert_eq!(copy.format, Format::Png);
        assert!(image::load_from_memory(&copy.bytes).unwrap().color().has_alpha());
    }

    #[test]
    fn an_animation_keeps_moving() {
        let bytes = samples::with_gif_comment(&samples::gif(3), b"exif:GPSLatitude");
        let copy = upright(&bytes, Some(10)).unwrap();
        assert_eq!(copy.bytes, samples::gif(3));
    }

    #[test]
    fn the_colour_profile_comes_along_where_it_fits() {
        let profile = |space: &[u8; 4]| [&[0; 16], &space[..], &[0; 108]].concat();
        let kept = |space| {
            let segment = [&b"ICC_PROFILE\0\x01\x01"[..], &profile(space)].concat();
            let bytes = samples::with_segment(&samples::jpeg(), 0xe2, &segment);
            let copy = upright(&bytes, Some(10)).unwrap();
            decode::decode(&copy.bytes, copy.format).unwrap().profile
        };
        assert_eq!(kept(b"RGB "), Some(profile(b"RGB ")));
        assert_eq!(kept(b"CMYK"), None);
    }
}
