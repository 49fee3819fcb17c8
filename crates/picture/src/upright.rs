//! A copy of a picture to look at: upright, and not larger than asked.

use crate::{Cut, Format, Result, outgoing::Outgoing, scale::to_longer_side};

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

/// Makes a copy of a picture, or of a part of it, that stands upright, and whose longer side has at most `max_side` pixels.
///
/// A whole file that is so already is copied byte for byte, with all that is said in it. An animation is never encoded
/// anew, and so keeps its size; a part of it is a still. Anything else is decoded once and encoded anew, with its colour
/// profile and no other metadata, as PNG or JPEG.
pub fn upright(bytes: &[u8], max_side: Option<u32>, cut: Option<Cut>) -> Result<Rendered> {
    let picture = Outgoing::look(bytes, cut)?;
    let longer = picture.size.0.max(picture.size.1);
    let fits = max_side.is_none_or(|most| longer <= most);
    if picture.is_animated || picture.may_stay() && fits {
        return Ok(picture.as_it_is());
    }
    let size = match max_side {
        Some(most) if !fits => to_longer_side(picture.size, most.max(1)),
        _ => picture.size,
    };
    Ok(picture.made(&[size])?.remove(0)) // as many as sizes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode, inspect, samples};

    /// The colour of a corner, roughly: the samples have a light one at the top left.
    fn is_light(bytes: &[u8], x: u32, y: u32) -> bool {
        image::load_from_memory(bytes).unwrap().to_luma8().get_pixel(x, y).0[0] > 128
    }

    #[test]
    fn an_upright_file_is_copied_byte_for_byte() {
        for (format, bytes) in samples::one_of_each() {
            let copy = upright(&bytes, None, None).unwrap();
            assert_eq!((copy.format, copy.bytes == bytes), (format, true), "{format:?}");
        }
        let credited = samples::with_segment(&samples::jpeg(), 0xed, b"Photoshop 3.0\0 by A. Ruiz");
        assert_eq!(upright(&credited, None, None).unwrap().bytes, credited, "its credit must stay");
    }

    #[test]
    fn a_picture_on_its_side_stands_up() {
        let (width, height) = (samples::WIDTH, samples::HEIGHT);
        // Where the light corner goes, for each number of EXIF.
        let corners = [(0, 0), (width - 1, 0), (width - 1, height - 1), (0, height - 1)];
        let turned = [(0, 0), (height - 1, 0), (height - 1, width - 1), (0, width - 1)];
        for (number, corner) in (1..).zip(corners.into_iter().chain(turned)) {
            let bytes = samples::with_segment(&samples::jpeg(), 0xe1, &samples::exif(number, true));
            let copy = upright(&bytes, None, None).unwrap();
            assert!(is_light(&copy.bytes, corner.0, corner.1), "orientation {number}");
            assert!(
                !is_light(&copy.bytes, copy.width - 1 - corner.0, copy.height - 1 - corner.1),
                "orientation {number}"
            );
            let facts = inspect(&copy.bytes).unwrap();
            assert_eq!((facts.orientation, facts.width, facts.height), (1, copy.width, copy.height));
        }
    }

    #[test]
    fn is_never_larger_than_asked_and_keeps_its_shape() {
        let bytes = samples::png(400, 300);
        for most in [200, 40, 1] {
            let copy = upright(&bytes, Some(most), None).unwrap();
            assert_eq!((copy.width, copy.height), (most, (most * 3 / 4).max(1)));
            assert_eq!(inspect(&copy.bytes).unwrap().width, most);
        }
        let copy = upright(&bytes, Some(4000), None).unwrap();
        assert_eq!((copy.width, copy.height), (400, 300), "small pictures are not blown up");
    }

    #[test]
    fn what_came_without_loss_stays_so() {
        let half = |bytes: &[u8]| upright(bytes, Some(10), None).unwrap().format;
        assert_eq!(half(&samples::png(40, 30)), Format::Png);
        assert_eq!(half(&samples::gif(1)), Format::Png);
        assert_eq!(half(&samples::webp()), Format::Png);
        assert_eq!(half(&samples::jpeg()), Format::Jpeg);
    }

    #[test]
    fn a_lossy_webp_on_its_side_becomes_a_jpeg() {
        let copy = upright(&samples::lossy_webp(&samples::exif(6, true)[6..]), None, None).unwrap();
        assert_eq!(copy.format, Format::Jpeg);
    }

    #[test]
    fn what_can_be_seen_through_stays_so() {
        let copy = upright(&samples::glass(), Some(10), None).unwrap();
        assert_eq!(copy.format, Format::Png);
        assert!(image::load_from_memory(&copy.bytes).unwrap().color().has_alpha());
    }

    #[test]
    fn an_animation_keeps_moving() {
        assert_eq!(upright(&samples::gif(3), Some(10), None).unwrap().bytes, samples::gif(3));
    }

    #[test]
    fn the_colour_profile_comes_along_where_it_fits() {
        let profile = |space: &[u8; 4]| [&[0; 16], &space[..], &[0; 108]].concat();
        let kept = |space| {
            let segment = [&b"ICC_PROFILE\0\x01\x01"[..], &profile(space)].concat();
            let bytes = samples::with_segment(&samples::jpeg(), 0xe2, &segment);
            let copy = upright(&bytes, Some(10), None).unwrap();
            decode::decode(&copy.bytes, copy.format).unwrap().profile
        };
        assert_eq!(kept(b"RGB "), Some(profile(b"RGB ")));
        assert_eq!(kept(b"CMYK"), None);
    }
}
