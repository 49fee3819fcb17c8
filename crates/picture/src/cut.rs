//! A part of a picture, to be shown instead of the whole.

use image::DynamicImage;

/// A part of a picture as it stands upright: fractions, from 0 to 1, of its width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    /// How much of the width lies left of it.
    pub left: f64,
    /// How much of the height lies above it.
    pub top: f64,
    /// How much of the width it takes.
    pub width: f64,
    /// How much of the height it takes.
    pub height: f64,
}

/// The same in whole pixels: at least one either way, all of them in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
}

impl Cut {
    /// Across and down in pixels, of a picture that has so many.
    pub fn size(self, whole: (u32, u32)) -> (u32, u32) {
        self.of(whole).size()
    }

    /// Where it lies in a picture of that size.
    pub(crate) fn of(self, (width, height): (u32, u32)) -> Window {
        let (left, width) = span(self.left, self.width, width);
        let (top, height) = span(self.top, self.height, height);
        Window { left, top, width, height }
    }
}

impl Window {
    pub(crate) fn size(self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// That part of an upright picture.
    pub(crate) fn cut_out(self, pixels: &DynamicImage) -> DynamicImage {
        pixels.crop_imm(self.left, self.top, self.width, self.height)
    }
}

/// Where it begins along a side and how long it is. Both ends go to the nearest pixel, so that parts that touch in
/// fractions touch in pixels.
fn span(start: f64, length: f64, side: u32) -> (u32, u32) {
    let pixel = |share: f64| (share.clamp(0.0, 1.0) * f64::from(side)).round() as u32;
    let first = pixel(start).min(side.saturating_sub(1));
    (first, pixel(start + length).max(first + 1) - first)
}

#[cfg(test)]
mod tests {
    use image::GenericImageView;
    use proptest::prelude::*;

    use super::*;
    use crate::{Size, Sizes, in_widths, inspect, samples, sizes, upright};

    const QUARTER: Cut = Cut { left: 0.5, top: 0.5, width: 0.5, height: 0.5 };

    fn cut() -> impl Strategy<Value = Cut> {
        let any = prop_oneof![0.0..1.0, Just(0.0), Just(1.0), any::<f64>()];
        [any.clone(), any.clone(), any.clone(), any].prop_map(|[left, top, width, height]| Cut {
            left,
            top,
            width,
            height,
        })
    }

    proptest! {
        #[test]
        fn every_part_has_a_pixel_and_lies_in_the_picture(cut in cut(), width in 1u32..30_000, height in 1u32..30_000) {
            let Window { left, top, width: across, height: down } = cut.of((width, height));
            prop_assert!(across >= 1 && left + across <= width, "{left} + {across} of {width}");
            prop_assert!(down >= 1 && top + down <= height, "{top} + {down} of {height}");
        }

        #[test]
        fn copies_of_a_part_are_what_was_said_of_them(cut in cut(), kind in 0..6usize, wanted in prop::collection::vec(0u32..60, 0..4)) {
            let bytes = &samples::many()[kind];
            let Sizes { full, renditions } = sizes(bytes, &wanted, Some(cut)).unwrap();
            for size in renditions.into_iter().chain([full]) {
                let copies = in_widths(bytes, &[size.width], Some(cut)).unwrap();
                prop_assert_eq!(copies.len(), 1);
                let facts = inspect(&copies[0].bytes).unwrap();
                prop_assert_eq!(Size { format: facts.format, width: facts.width, height: facts.height }, size);
            }
        }
    }

    #[test]
    fn the_part_is_cut_from_the_picture_as_it_stands() {
        // Where the light corner is in each part, for each number of EXIF.
        let quarters = [(0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5)];
        let stands = [0, 1, 2, 3, 0, 1, 2, 3];
        for (number, light) in (1..).zip(stands) {
            let bytes = samples::with_segment(&samples::jpeg(), 0xe1, &samples::exif(number, true));
            for (at, (left, top)) in quarters.into_iter().enumerate() {
                let copy = upright(&bytes, Some(8), Some(Cut { left, top, ..QUARTER })).unwrap();
                let pixels = image::load_from_memory(&copy.bytes).unwrap();
                let middle = pixels.view(2, 2, 1, 1).to_image().get_pixel(0, 0).0[0];
                assert_eq!(middle > 128, at == light, "orientation {number}, quarter {at}: {middle}");
            }
        }
    }

    #[test]
    fn a_file_that_is_cut_does_not_leave_as_it_is() {
        for (_, bytes) in samples::one_of_each() {
            let whole = in_widths(&bytes, &[samples::WIDTH], None).unwrap();
            let part = in_widths(&bytes, &[samples::WIDTH], Some(QUARTER)).unwrap();
            assert_eq!(whole[0].bytes, bytes);
            assert_eq!((part[0].width, part[0].height), (samples::WIDTH / 2, samples::HEIGHT / 2));
        }
    }

    #[test]
    fn a_part_of_an_animation_is_a_still() {
        let part = &in_widths(&samples::gif(3), &[samples::WIDTH], Some(QUARTER)).unwrap()[0];
        let facts = inspect(&part.bytes).unwrap();
        assert_eq!((facts.width, facts.height), (samples::WIDTH / 2, samples::HEIGHT / 2));
        assert!(!facts.animated);
        let whole = Cut { left: 0.0, top: 0.0, width: 1.0, height: 1.0 };
        assert!(
            inspect(&in_widths(&samples::gif(3), &[samples::WIDTH], Some(whole)).unwrap()[0].bytes)
                .unwrap()
                .animated
        );
    }
}
