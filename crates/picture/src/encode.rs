//! From pixels to bytes, with their colour profile and no other metadata.

use std::{borrow::Cow, io::Cursor};

use image::{
    ColorType, DynamicImage, ExtendedColorType, GenericImageView, ImageEncoder,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};

use crate::{Error, Format, Rendered, Result};

/// Of 100. Above it files grow fast, and nobody sees why.
const JPEG_QUALITY: u8 = 88;

/// What a picture of a format is encoded anew as: what came without loss, and what may be seen through, as PNG; the
/// rest as JPEG. So does a lossy WebP become a JPEG: the one WebP encoder at hand is lossless, and makes of a
/// photograph a file several times as large.
pub(crate) fn written_as(is_lossless: bool, has_alpha: bool) -> Format {
    if is_lossless || has_alpha { Format::Png } else { Format::Jpeg }
}

/// Writes pixels as a JPEG, or else as a PNG.
pub(crate) fn encode(pixels: &DynamicImage, format: Format, profile: Option<&[u8]>) -> Result<Rendered> {
    let mut bytes = Cursor::new(Vec::new());
    let format = if format == Format::Jpeg {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
        write(encoder, &without_alpha(pixels), profile)?;
        Format::Jpeg
    } else {
        write(PngEncoder::new(&mut bytes), &simplest(pixels), profile)?;
        Format::Png
    };
    Ok(Rendered { bytes: bytes.into_inner(), format, width: pixels.width(), height: pixels.height() })
}

/// The pixels as JPEG can hold them.
fn without_alpha(pixels: &DynamicImage) -> Cow<'_, DynamicImage> {
    match pixels.color() {
        ColorType::L8 | ColorType::Rgb8 => Cow::Borrowed(pixels),
        colour if colour.has_color() => Cow::Owned(pixels.to_rgb8().into()),
        _ => Cow::Owned(pixels.to_luma8().into()),
    }
}

/// The same pixels without an alpha channel that says nothing.
fn simplest(pixels: &DynamicImage) -> Cow<'_, DynamicImage> {
    let is_opaque =
        pixels.color().has_alpha() && pixels.pixels().all(|(_, _, colour)| colour.0[3] == u8::MAX);
    if is_opaque { without_alpha(pixels) } else { Cow::Borrowed(pixels) }
}

fn write(mut encoder: impl ImageEncoder, pixels: &DynamicImage, profile: Option<&[u8]>) -> Result<()> {
    let colour = pixels.color();
    if let Some(profile) = profile.filter(|profile| suits(profile, colour)) {
        encoder.set_icc_profile(profile.to_vec()).map_err(not_written)?;
    }
    let colour: ExtendedColorType = colour.into();
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
