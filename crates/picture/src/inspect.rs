//! What a file is, before it is taken in.

use image::GenericImageView;

use crate::{
    Format, Result, decode, gif, limits,
    parts::{self, Part},
    png, webp,
};

/// What is known of a picture file that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What it is, by its content.
    pub format: Format,
    /// Pixels across, when it stands upright.
    pub width: u32,
    /// Pixels down, when it stands upright.
    pub height: u32,
    /// How it lies in the file: EXIF's number, 1 for upright.
    pub orientation: u8,
    /// Whether it moves.
    pub animated: bool,
}

/// Looks at a file: what it is, whether it is whole, and whether it can be shown within the limits
/// (200 MB, 30,000 pixels along a side, 152 megapixels in all, 480 MB of memory).
pub fn inspect(bytes: &[u8]) -> Result<Facts> {
    limits::check_bytes(bytes)?;
    let format = Format::of(bytes)?;
    let parts = parts::parts(bytes, format)?;
    let decoded = decode::decode(bytes, format)?;
    let (width, height) = decode::turned(decoded.pixels.dimensions(), decoded.orientation);
    let animated = is_animated(bytes, format, &parts);
    Ok(Facts { format, width, height, orientation: decoded.orientation.to_exif(), animated })
}

/// Whether a file holds more than one picture.
pub(crate) fn is_animated(bytes: &[u8], format: Format, parts: &[Part]) -> bool {
    match format {
        Format::Gif => gif::is_animated(bytes, parts),
        Format::WebP => webp::is_animated(bytes),
        Format::Png => png::is_animated(bytes, parts),
        Format::Jpeg => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Error, in_widths, samples, upright};

    #[test]
    fn knows_a_file_by_its_content() {
        for (format, bytes) in samples::one_of_each() {
            let facts = inspect(&bytes).unwrap();
            assert_eq!((facts.format, facts.width, facts.height), (format, samples::WIDTH, samples::HEIGHT));
            assert_eq!((facts.orientation, facts.animated), (1, false));
        }
    }

    #[test]
    fn a_picture_on_its_side_is_measured_upright() {
        for orientation in 1..=8 {
            let bytes = samples::with_segment(&samples::jpeg(), 0xe1, &samples::exif(orientation, false));
            let facts = inspect(&bytes).unwrap();
            let (width, height) = (samples::WIDTH, samples::HEIGHT);
            let expected = if orientation >= 5 { (height, width) } else { (width, height) };
            assert_eq!((facts.orientation, (facts.width, facts.height)), (orientation as u8, expected));
        }
    }

    #[test]
    fn tells_what_moves() {
        assert!(inspect(&samples::gif(2)).unwrap().animated);
        assert!(!inspect(&samples::png(4, 3)).unwrap().animated);
    }

    #[test]
    fn a_small_file_that_claims_to_be_huge_is_refused_before_its_pixels() {
        for (width, height) in [(60_000, 60_000), (20_000, 20_000), (30_001, 1)] {
            let refused = inspect(&samples::png_that_claims(width, height));
            assert_eq!(refused, Err(Error::TooManyPixels { width, height }));
        }
        assert!(inspect(&samples::png_that_claims(u32::MAX >> 1, 2)).is_err());
    }

    #[test]
    fn a_file_cut_anywhere_is_refused() {
        for (format, bytes) in samples::one_of_each() {
            for end in (1..bytes.len()).step_by(11).chain([bytes.len() - 1]) {
                assert!(inspect(&bytes[..end]).is_err(), "{format:?} of {end} bytes");
            }
        }
    }

    #[test]
    fn a_file_cut_short_is_called_that() {
        for (format, bytes) in samples::one_of_each() {
            assert_eq!(inspect(&bytes[..bytes.len() - 2]), Err(Error::CutShort), "{format:?}");
        }
    }

    #[test]
    fn other_files_are_no_pictures() {
        assert_eq!(inspect(b""), Err(Error::NotAPicture));
        assert_eq!(inspect(b"By Tsarizm Staff"), Err(Error::NotAPicture));
        assert!(matches!(
            inspect(b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
            Err(Error::Unsupported { name: "SVG", .. })
        ));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn damaged_bytes_are_answered(
            which in 0usize..6,
            damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
            cut in prop::option::of(any::<prop::sample::Index>()),
        ) {
            let mut bytes = samples::many()[which].clone();
            for (place, value) in damage {
                let place = place.index(bytes.len());
                bytes[place] = value;
            }
            if let Some(cut) = cut {
                bytes.truncate(cut.index(bytes.len()));
            }
            // An answer of either kind will do; a panic or a picture beyond the limits will not.
            if let Ok(facts) = inspect(&bytes) {
                prop_assert!(facts.width > 0 && facts.height > 0);
                prop_assert!(upright(&bytes, Some(5), None).is_ok() || facts.animated, "what was taken in can be shown");
                prop_assert!(in_widths(&bytes, &[facts.width, 5, 3], None).is_ok(), "what was taken in can leave");
            }
        }
    }
}
