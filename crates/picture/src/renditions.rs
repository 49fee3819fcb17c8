//! A picture in several widths, so that a small screen need not fetch what only a large one can show.

use crate::{Cut, Format, Rendered, Result, outgoing::Outgoing, scale::to_width};

/// The widths in which pictures are given out, in pixels, unless something else is asked for.
pub const RENDITION_WIDTHS: &[u32] = &[1600, 800];

/// What a copy of a picture will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// What the file will be: not always what the original is.
    pub format: Format,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// The sizes in which a picture can leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// The picture upright, with all its pixels.
    pub full: Size,
    /// What a page shows of it, the widest first. It is among them where it is not wider than was asked for.
    pub renditions: Vec<Size>,
}

/// The sizes in which a picture, or a part of it, can leave when these widths are wanted. No pixel is made to know them. It is never
/// enlarged. An animation is never encoded anew, and so has only its own size; a part of it is a still.
pub fn sizes(bytes: &[u8], widths: &[u32], cut: Option<Cut>) -> Result<Sizes> {
    let picture = Outgoing::look(bytes, cut)?;
    let size = |format, (width, height)| Size { format, width, height };
    let full = size(if picture.may_stay() { picture.format } else { picture.anew }, picture.size);
    let narrower = narrower(&picture, widths);
    let fits = narrower.is_empty() || widths.iter().any(|width| *width >= full.width);
    let narrower = narrower.into_iter().map(|shape| size(picture.anew, shape));
    Ok(Sizes { full, renditions: fits.then_some(full).into_iter().chain(narrower).collect() })
}

/// Makes copies of a picture, or of a part of it, in some of its [`sizes`], by their widths, the widest first: upright. It
/// is decoded once for all of them, and not at all where only its file is wanted and can leave as it is: then with all that
/// is said in it. A width beyond its own gives it at full size.
pub fn in_widths(bytes: &[u8], widths: &[u32], cut: Option<Cut>) -> Result<Vec<Rendered>> {
    let picture = Outgoing::look(bytes, cut)?;
    let mut sizes = narrower(&picture, widths);
    let mut copies = Vec::new();
    let is_full_size_wanted = widths.iter().any(|width| *width >= picture.size.0);
    if is_full_size_wanted && picture.may_stay() {
        copies.push(picture.as_it_is());
    } else if is_full_size_wanted {
        sizes.insert(0, picture.size);
    }
    copies.extend(picture.made(&sizes)?);
    Ok(copies)
}

/// Whether copies of a picture stand still although it moves, as they show only a part of it. No pixel is made to know it.
pub fn is_stilled(bytes: &[u8], cut: Option<Cut>) -> Result<bool> {
    let moves = |cut| Outgoing::look(bytes, cut).map(|picture| picture.is_animated);
    Ok(cut.is_some() && !moves(cut)? && moves(None)?)
}

/// The sizes below a picture's own, the widest first.
fn narrower(picture: &Outgoing, widths: &[u32]) -> Vec<(u32, u32)> {
    let is_narrower = |width: &u32| *width > 0 && *width < picture.size.0 && !picture.is_animated;
    let narrower = widest_first(widths).into_iter().filter(is_narrower);
    narrower.map(|width| to_width(picture.size, width)).collect()
}

fn widest_first(widths: &[u32]) -> Vec<u32> {
    let mut widths = widths.to_vec();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    widths.dedup();
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode, inspect, samples, upright};

    fn widths(bytes: &[u8], wanted: &[u32]) -> Vec<u32> {
        sizes(bytes, wanted, None).unwrap().renditions.iter().map(|size| size.width).collect()
    }

    #[test]
    fn a_picture_is_never_enlarged() {
        let bytes = samples::png(400, 300);
        assert_eq!(widths(&bytes, &[100, 399, 400, 401, 4000, 0, 100]), [400, 399, 100]);
        assert_eq!(widths(&bytes, &[1600, 800]), [400]);
        assert_eq!(widths(&bytes, &[200, 100]), [200, 100], "a page shows nothing wider than asked for");
        assert_eq!(widths(&bytes, &[]), [400]);
        let copies = in_widths(&bytes, &[4000, 100], None).unwrap();
        assert_eq!(
            copies[0],
            upright(&bytes, None, None).unwrap(),
            "beyond its width there is the picture itself"
        );
        assert_eq!(
            copies.iter().map(|copy| (copy.width, copy.height)).collect::<Vec<_>>(),
            [(400, 300), (100, 75)]
        );
    }

    #[test]
    fn copies_are_what_was_said_of_them() {
        let turned = samples::with_segment(&samples::jpeg(), 0xe1, &samples::exif(6, true));
        let kinds = samples::one_of_each().into_iter().map(|(_, bytes)| bytes);
        for bytes in kinds.chain([turned, samples::glass(), samples::seen_through_webp(), samples::gif(3)]) {
            let Sizes { full, renditions } = sizes(&bytes, &[20, 10], None).unwrap();
            let narrower = renditions.into_iter().filter(|size| *size != full);
            let said: Vec<Size> = std::iter::once(full).chain(narrower).collect();
            let asked: Vec<u32> = said.iter().map(|size| size.width).collect();
            let copies = in_widths(&bytes, &asked, None).unwrap();
            assert_eq!(copies.len(), said.len());
            for (copy, said) in copies.iter().zip(&said) {
                let facts = inspect(&copy.bytes).unwrap();
                let is = Size { format: facts.format, width: facts.width, height: facts.height };
                assert_eq!(is, *said);
                assert_eq!(is, Size { format: copy.format, width: copy.width, height: copy.height });
            }
        }
    }

    #[test]
    fn each_kind_becomes_what_suits_it() {
        let becomes = |bytes: &[u8]| in_widths(bytes, &[10], None).unwrap()[0].format;
        assert_eq!(becomes(&samples::jpeg()), Format::Jpeg);
        assert_eq!(becomes(&samples::png(40, 30)), Format::Png);
        assert_eq!(becomes(&samples::gif(1)), Format::Png);
        assert_eq!(becomes(&samples::webp()), Format::Png);
    }

    #[test]
    fn only_a_part_of_what_moves_is_stilled() {
        let half = Cut { left: 0.0, top: 0.0, width: 0.5, height: 1.0 };
        let whole = Cut { width: 1.0, ..half };
        let is_stilled = |bytes: &[u8], cut| is_stilled(bytes, cut).unwrap();
        assert!(is_stilled(&samples::gif(3), Some(half)));
        assert!(!is_stilled(&samples::gif(3), Some(whole)) && !is_stilled(&samples::gif(3), None));
        assert!(!is_stilled(&samples::gif(1), Some(half)));
    }

    #[test]
    fn an_animation_has_its_own_size_alone() {
        assert_eq!(widths(&samples::gif(3), &[20, 10]), [samples::WIDTH]);
        assert_eq!(in_widths(&samples::gif(3), &[samples::WIDTH], None).unwrap()[0].bytes, samples::gif(3));
    }

    #[test]
    fn all_sizes_of_a_picture_on_its_side_stand_up() {
        let bytes = samples::with_segment(&samples::jpeg(), 0xe1, &samples::exif(6, true));
        let copies = in_widths(&bytes, &[samples::HEIGHT, 16, 8], None).unwrap();
        assert_eq!(copies.len(), 3);
        for copy in copies {
            let pixels = decode::decode(&copy.bytes, copy.format).unwrap().pixels.into_luma8();
            assert_eq!((copy.width, copy.height), (copy.width, copy.width * 3 / 2));
            // Turned to the right, its light corner is at the top right.
            assert!(pixels.get_pixel(copy.width - 2, 1).0[0] > 128, "{} wide", copy.width);
            assert!(pixels.get_pixel(1, copy.height - 2).0[0] < 128, "{} wide", copy.width);
            assert_eq!(inspect(&copy.bytes).unwrap().orientation, 1);
            assert!(!copy.bytes.windows(4).any(|bytes| bytes == b"Exif"), "no place goes along");
        }
    }

    #[test]
    fn what_can_be_seen_through_stays_so_in_all_sizes() {
        for copy in in_widths(&samples::glass(), &[20, 10], None).unwrap() {
            let pixels = decode::decode(&copy.bytes, copy.format).unwrap().pixels.into_rgba8();
            let is_near = |(a, b): (&u8, &u8)| a.abs_diff(*b) <= 2;
            for pixel in pixels.pixels() {
                assert!(
                    pixel.0.iter().zip(&[200, 100, 50, 128]).all(is_near),
                    "{pixel:?}, {} wide",
                    copy.width
                );
            }
        }
    }

    #[test]
    fn the_same_picture_gives_the_same_bytes() {
        let bytes = samples::jpeg();
        assert_eq!(in_widths(&bytes, &[20, 10], None), in_widths(&bytes, &[10, 20, 10], None));
    }

    #[test]
    fn the_colour_profile_comes_along() {
        let profile = [&[0; 16], &b"RGB "[..], &[0; 108]].concat();
        let segment = [&b"ICC_PROFILE\0\x01\x01"[..], &profile].concat();
        let bytes = samples::with_segment(&samples::jpeg(), 0xe2, &segment);
        for copy in in_widths(&bytes, &[20, 10], None).unwrap() {
            let kept = decode::decode(&copy.bytes, copy.format).unwrap().profile;
            assert_eq!(kept.as_ref(), Some(&profile), "{} wide", copy.width);
        }
    }
}
