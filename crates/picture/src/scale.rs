//! Fewer pixels of the same picture.

use fast_image_resize::{MulDiv, PixelType, ResizeOptions, Resizer, images};
use image::{ColorType, DynamicImage, GrayAlphaImage, GrayImage, RgbImage, RgbaImage};

use crate::{Error, Result};

/// The same shape, so many pixels wide.
pub(crate) fn to_width((width, height): (u32, u32), wanted: u32) -> (u32, u32) {
    (wanted, share(height, wanted, width))
}

/// The same shape with `most` pixels along its longer side.
pub(crate) fn to_longer_side((width, height): (u32, u32), most: u32) -> (u32, u32) {
    let longer = width.max(height);
    (share(width, most, longer), share(height, most, longer))
}

/// `side` times `part` by `whole`, rounded, and never nothing.
fn share(side: u32, part: u32, whole: u32) -> u32 {
    let (side, part, whole) = (u64::from(side), u64::from(part), u64::from(whole));
    ((side * part + whole / 2) / whole).max(1) as u32
}

/// The picture in that size, with eight bits a channel: it is for a screen. Colours do not bleed out of what cannot be
/// seen. A picture that has the size is left as it is.
pub(crate) fn scaled(pixels: DynamicImage, (width, height): (u32, u32)) -> Result<DynamicImage> {
    if (pixels.width(), pixels.height()) == (width, height) {
        return Ok(pixels);
    }
    let pixels = in_eight_bits(pixels);
    let kind = pixel_type(&pixels);
    let (across, down) = (pixels.width(), pixels.height());
    let mut bytes = pixels.into_bytes();
    let mut from = images::Image::from_slice_u8(across, down, &mut bytes, kind).map_err(not_scaled)?;
    let mut to = images::Image::new(width, height, kind);
    // In place: left to the resizer, a large picture would be in memory twice.
    let (alpha, has_alpha) = (MulDiv::new(), matches!(kind, PixelType::U8x2 | PixelType::U8x4));
    if has_alpha {
        alpha.multiply_alpha_inplace(&mut from).map_err(not_scaled)?;
    }
    // The filter is the default one, Lanczos with three lobes.
    Resizer::new().resize(&from, &mut to, &ResizeOptions::new().use_alpha(false)).map_err(not_scaled)?;
    if has_alpha {
        alpha.divide_alpha_inplace(&mut to).map_err(not_scaled)?;
    }
    picture(width, height, kind, to.into_vec()).ok_or_else(|| not_scaled("its pixels do not fill it"))
}

fn in_eight_bits(pixels: DynamicImage) -> DynamicImage {
    match pixels.color() {
        ColorType::L8 | ColorType::La8 | ColorType::Rgb8 | ColorType::Rgba8 => pixels,
        ColorType::L16 => pixels.into_luma8().into(),
        ColorType::La16 => pixels.into_luma_alpha8().into(),
        colour if colour.has_alpha() => pixels.into_rgba8().into(),
        _ => pixels.into_rgb8().into(),
    }
}

fn pixel_type(pixels: &DynamicImage) -> PixelType {
    match pixels.color().channel_count() {
        1 => PixelType::U8,
        2 => PixelType::U8x2,
        3 => PixelType::U8x3,
        _ => PixelType::U8x4,
    }
}

fn picture(width: u32, height: u32, kind: PixelType, bytes: Vec<u8>) -> Option<DynamicImage> {
    Some(match kind {
        PixelType::U8 => GrayImage::from_raw(width, height, bytes)?.into(),
        PixelType::U8x2 => GrayAlphaImage::from_raw(width, height, bytes)?.into(),
        PixelType::U8x3 => RgbImage::from_raw(width, height, bytes)?.into(),
        _ => RgbaImage::from_raw(width, height, bytes)?.into(),
    })
}

fn not_scaled(error: impl std::fmt::Display) -> Error {
    Error::NotWritten(error.to_string())
}

#[cfg(test)]
mod tests {
    use image::{GenericImageView, Rgba};

    use super::*;

    #[test]
    fn a_shape_stays_as_near_as_pixels_allow() {
        assert_eq!(to_width((6000, 4000), 1600), (1600, 1067));
        assert_eq!(to_width((4000, 6000), 800), (800, 1200));
        assert_eq!(to_width((30_000, 1), 800), (800, 1));
        assert_eq!(to_longer_side((400, 300), 200), (200, 150));
        assert_eq!(to_longer_side((300, 400), 1), (1, 1));
    }

    #[test]
    fn every_kind_of_pixel_can_be_scaled() {
        for from in [
            DynamicImage::new_luma8(4, 4),
            DynamicImage::new_luma_a8(4, 4),
            DynamicImage::new_rgb8(4, 4),
            DynamicImage::new_rgba8(4, 4),
            DynamicImage::new_luma16(4, 4),
            DynamicImage::new_luma_a16(4, 4),
            DynamicImage::new_rgb16(4, 4),
            DynamicImage::new_rgba16(4, 4),
        ] {
            let colour = from.color();
            let to = scaled(from, (2, 3)).unwrap();
            assert_eq!(to.dimensions(), (2, 3), "{colour:?}");
            assert_eq!(to.color().channel_count(), colour.channel_count(), "{colour:?}");
            assert_eq!(
                to.color().bytes_per_pixel(),
                colour.channel_count(),
                "{colour:?}: eight bits a channel"
            );
        }
    }

    #[test]
    fn what_cannot_be_seen_gives_no_colour() {
        let [red, unseen_green] = [Rgba([255, 0, 0, 255]), Rgba([0, 255, 0, 0])];
        let from = RgbaImage::from_fn(40, 40, |x, _| if x % 2 == 0 { red } else { unseen_green });
        let to = scaled(from.into(), (10, 10)).unwrap();
        assert!(to.pixels().all(|(_, _, colour)| colour.0[1] < 8), "the green was not to be seen");
    }
}
