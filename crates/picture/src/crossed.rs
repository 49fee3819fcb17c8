//! A small copy of a picture with words across it, for those who may look at it and not print it.

use ab_glyph::{Font, FontRef, Glyph, OutlinedGlyph, PxScale, ScaleFont, point};
use image::{DynamicImage, Rgb, RgbImage, Rgba, RgbaImage, imageops};

use crate::{
    Cut, Error, Format, Rendered, Result, Size, encode::encode, outgoing::Outgoing, scale::to_longer_side,
};

/// Along its longer side: enough to see what it shows, and too little for paper or a page.
const MOST: u32 = 480;

/// The capital letters of the languages that Galley speaks, of Inter in bold.
const LETTERS: &[u8] = include_bytes!("../fonts/inter-capitals-bold.ttf");

/// How much of the diagonal the words take.
const SHARE: f32 = 0.8;

/// The tallest that they get, in parts of the shorter side.
const TALLEST: f32 = 0.16;

/// What a copy with words across it will be, of a picture that leaves in this size.
pub fn crossed_size(full: Size) -> Size {
    let (width, height) = small((full.width, full.height));
    Size { format: Format::Jpeg, width, height }
}

/// Makes a copy that stands upright, has at most 480 pixels along its longer side, tells nothing of where it was taken,
/// and has these words on a dark band from corner to corner. Of an animation it has the first picture.
pub fn crossed(bytes: &[u8], words: &str, cut: Option<Cut>) -> Result<Rendered> {
    let picture = Outgoing::look(bytes, cut)?;
    let size = small(picture.size);
    let (pixels, profile) = picture.pixels(size)?;
    let mut pixels = on_white(&pixels);
    cross(&mut pixels, &Line::of(words, size)?);
    encode(&pixels.into(), Format::Jpeg, profile.as_deref())
}

fn small(size: (u32, u32)) -> (u32, u32) {
    to_longer_side(size, size.0.max(size.1).min(MOST))
}

/// What can be seen through stands on white.
fn on_white(pixels: &DynamicImage) -> RgbImage {
    let mut below = RgbaImage::from_pixel(pixels.width(), pixels.height(), Rgba([u8::MAX; 4]));
    imageops::overlay(&mut below, &pixels.to_rgba8(), 0, 0);
    DynamicImage::from(below).into_rgb8()
}

/// A line of words as shares of ink, its middle in the middle.
struct Line {
    width: usize,
    height: usize,
    ink: Vec<f32>,
}

impl Line {
    /// As tall as a picture of that size has room for.
    fn of(words: &str, (width, height): (u32, u32)) -> Result<Line> {
        let font = FontRef::try_from_slice(LETTERS).map_err(|error| Error::NotWritten(error.to_string()))?;
        let (width, height) = (width as f32, height as f32);
        let at_one = advance(&font, 1.0, words).max(1.0);
        let tall = (width.hypot(height) * SHARE / at_one).min(width.min(height) * TALLEST).max(1.0);
        Ok(Line::set(&font, tall, words))
    }

    fn set(font: &FontRef, tall: f32, words: &str) -> Line {
        let scaled = font.as_scaled(PxScale::from(tall));
        let (width, height) = (advance(font, tall, words).ceil() as usize + 2, tall.ceil() as usize + 2);
        let mut line = Line { width, height, ink: vec![0.0; width * height] };
        let mut x = 1.0;
        for letter in words.chars() {
            let id = scaled.glyph_id(letter);
            let glyph: Glyph = id.with_scale_and_position(tall, point(x, 1.0 + scaled.ascent()));
            x += scaled.h_advance(id);
            if let Some(outline) = font.outline_glyph(glyph) {
                line.print(&outline);
            }
        }
        line
    }

    fn print(&mut self, outline: &OutlinedGlyph) {
        let corner = outline.px_bounds().min;
        outline.draw(|x, y, share| {
            let (x, y) = (corner.x as i64 + i64::from(x), corner.y as i64 + i64::from(y));
            if let Some(ink) = self.at(x, y).and_then(|at| self.ink.get_mut(at)) {
                *ink = ink.max(share);
            }
        });
    }

    fn at(&self, x: i64, y: i64) -> Option<usize> {
        let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
        (x < self.width && y < self.height).then(|| y * self.width + x)
    }

    /// The ink at a place that is so far from the middle, of the four letters' pixels around it.
    fn ink(&self, across: f32, down: f32) -> f32 {
        let (x, y) = (across + self.width as f32 / 2.0 - 0.5, down + self.height as f32 / 2.0 - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let ink = |x: f32, y: f32| {
            self.at(x as i64, y as i64).and_then(|at| self.ink.get(at)).copied().unwrap_or_default()
        };
        let row = |y: f32| ink(left, y) * (1.0 - (x - left)) + ink(left + 1.0, y) * (x - left);
        row(top) * (1.0 - (y - top)) + row(top + 1.0) * (y - top)
    }
}

fn advance(font: &FontRef, tall: f32, words: &str) -> f32 {
    let scaled = font.as_scaled(PxScale::from(tall));
    words.chars().map(|letter| scaled.h_advance(scaled.glyph_id(letter))).sum()
}

/// Lays a dark band from the lower left corner to the upper right one, and the line upon it in white.
fn cross(pixels: &mut RgbImage, line: &Line) {
    const BAND: f32 = 0.75; // how dark
    const PAPER: f32 = 255.0;
    let (width, height) = (pixels.width() as f32, pixels.height() as f32);
    let (sine, cosine) = (height / width.hypot(height), width / width.hypot(height));
    let half = line.height as f32 * 0.7;
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        let (x, y) = (x as f32 + 0.5 - width / 2.0, y as f32 + 0.5 - height / 2.0);
        let (across, down) = (x * cosine - y * sine, x * sine + y * cosine);
        let dark = BAND * (half - down.abs() + 0.5).clamp(0.0, 1.0);
        let ink = line.ink(across, down);
        let Rgb(channels) = pixel;
        for channel in channels {
            let shade = f32::from(*channel) * (1.0 - dark);
            *channel = (shade + (PAPER - shade) * ink).round() as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{inspect, samples, sizes};

    #[test]
    fn every_kind_becomes_what_was_said_of_it() {
        for bytes in samples::many().into_iter().chain([samples::glass()]) {
            let (said, made) = (
                crossed_size(sizes(&bytes, &[], None).unwrap().full),
                crossed(&bytes, "NOT CLEARED", None).unwrap(),
            );
            let facts = inspect(&made.bytes).unwrap();
            assert_eq!(said, Size { format: facts.format, width: facts.width, height: facts.height });
            assert_eq!(facts.orientation, 1);
            assert!(!made.bytes.windows(4).any(|bytes| bytes == b"Exif"), "no place goes along");
        }
    }

    #[test]
    fn it_is_small_and_its_words_run_from_corner_to_corner() {
        let grey = RgbImage::from_pixel(3000, 2000, Rgb([120; 3]));
        let mut bytes = std::io::Cursor::new(Vec::new());
        grey.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        for words in ["NOT CLEARED", "NICHT FREIGEGEBEN", "ПРАВА НЕ ПОДТВЕРЖДЕНЫ"] {
            let made = crossed(bytes.get_ref(), words, None).unwrap();
            assert_eq!((made.width, made.height), (480, 320));
            let pixels = crate::decode::decode(&made.bytes, made.format).unwrap().pixels.into_luma8();
            let light = pixels.pixels().filter(|pixel| pixel.0[0] > 220).count();
            let dark = pixels.pixels().filter(|pixel| pixel.0[0] < 60).count();
            assert!(light > 1500 && dark > 5000, "{words}: {light} light, {dark} dark");
            let corner = |x: u32, y: u32| pixels.get_pixel(x, y).0[0];
            assert!(corner(2, 317) < 60 && corner(477, 2) < 60, "the band reaches the corners");
            assert!(corner(2, 2).abs_diff(120) < 12 && corner(477, 317).abs_diff(120) < 12);
        }
    }

    #[test]
    fn all_letters_are_there() {
        let font = FontRef::try_from_slice(LETTERS).unwrap();
        let all = ('A'..='Z').chain("ÄÖÜЁ ".chars()).chain('А'..='Я');
        assert!(all.into_iter().all(|letter| font.glyph_id(letter).0 != 0));
    }

    #[test]
    fn the_smallest_pictures_are_crossed_too() {
        for (width, height) in [(1, 1), (1, 300), (500, 1)] {
            crossed(&samples::png(width, height), "NOT CLEARED", None).unwrap();
        }
    }
}
