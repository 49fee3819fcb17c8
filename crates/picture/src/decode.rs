//! From bytes to pixels, within the limits.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use image::{
    DynamicImage, ImageDecoder, ImageError, ImageReader, Limits, error::LimitErrorKind, metadata::Orientation,
};

use words::message;

use crate::{Error, Format, Result, limits};

/// A picture as its file has it, before it is turned upright.
pub(crate) struct Decoded {
    pub(crate) pixels: DynamicImage,
    pub(crate) orientation: Orientation,
    /// What its colours mean.
    pub(crate) profile: Option<Vec<u8>>,
}

/// Makes the pixels of a file. Of an animation, those of its first picture.
pub(crate) fn decode(bytes: &[u8], format: Format) -> Result<Decoded> {
    calmly(|| {
        let mut decoder = open(bytes, format)?;
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().unwrap_or_default();
        let pixels = DynamicImage::from_decoder(decoder).map_err(broken)?;
        Ok(Decoded { pixels, orientation, profile })
    })
}

/// What a file says of its picture, before it is turned upright.
pub(crate) struct Header {
    pub(crate) size: (u32, u32),
    pub(crate) orientation: Orientation,
    /// Whether its pixels may be seen through.
    pub(crate) has_alpha: bool,
}

/// Reads what a file says of its picture, and makes no pixel.
pub(crate) fn header(bytes: &[u8], format: Format) -> Result<Header> {
    calmly(|| {
        let mut decoder = open(bytes, format)?;
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        Ok(Header { size: decoder.dimensions(), orientation, has_alpha: decoder.color_type().has_alpha() })
    })
}

/// A size, after turning the picture upright; or before, of one that stands.
pub(crate) fn turned((width, height): (u32, u32), orientation: Orientation) -> (u32, u32) {
    use Orientation::{FlipHorizontal, FlipVertical, NoTransforms, Rotate180};
    match orientation {
        NoTransforms | Rotate180 | FlipHorizontal | FlipVertical => (width, height),
        _ => (height, width),
    }
}

fn open(bytes: &[u8], format: Format) -> Result<impl ImageDecoder> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format.codec());
    reader.limits(at_most(limits::ABOUT));
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let besides = u64::from(width) * u64::from(height) * format.held_besides();
    let memory = (bytes.len() as u64).saturating_add(decoder.total_bytes()).saturating_add(besides);
    limits::check_pixels((width, height), memory)?;
    decoder.set_limits(at_most(limits::MEMORY.saturating_sub(memory))).map_err(broken)?;
    Ok(decoder)
}

fn at_most(memory: u64) -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(memory);
    limits
}

/// A decoder that panics over hostile bytes has found them broken.
fn calmly<T>(decode: impl FnOnce() -> Result<T>) -> Result<T> {
    let panicked = |_| Err(Error::Broken(message!("errors-notDecoded").into()));
    catch_unwind(AssertUnwindSafe(decode)).unwrap_or_else(panicked)
}

fn broken(error: ImageError) -> Error {
    match error {
        ImageError::IoError(_) => Error::CutShort,
        ImageError::Limits(limit) if limit.kind() == LimitErrorKind::InsufficientMemory => {
            Error::Broken(message!("errors-tooMuchMemory").into())
        }
        other => Error::Broken(other.to_string().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error() {
        let refused: Result<()> = calmly(|| panic!("on purpose"));
        assert!(matches!(refused, Err(Error::Broken(_))));
    }
}
