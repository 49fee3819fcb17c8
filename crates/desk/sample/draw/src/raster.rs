//! From drawing to pixels.

use std::error::Error;

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// A drawing in pixels.
pub struct Raster(Pixmap);

impl Raster {
    /// Draws an SVG, `width` pixels wide.
    pub fn draw(svg: &str, width: u32) -> Result<Self, Box<dyn Error>> {
        let tree = Tree::from_str(svg, &Options::default())?;
        let scale = width as f32 / tree.size().width();
        let height = (tree.size().height() * scale).round() as u32;
        let mut pixels = Pixmap::new(width, height).ok_or("a drawing needs a size")?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Ok(Raster(pixels))
    }

    /// As PNG, with transparency.
    pub fn png(&self) -> Result<Vec<u8>, Box<dyn Error>> {
        Ok(self.0.encode_png()?)
    }

    /// As JPEG; what is transparent turns black.
    pub fn jpeg(&self, quality: u8) -> Result<Vec<u8>, Box<dyn Error>> {
        let rgb: Vec<u8> =
            self.0.pixels().iter().flat_map(|dot| [dot.red(), dot.green(), dot.blue()]).collect();
        let mut bytes = Vec::new();
        let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, quality);
        encoder.encode(&rgb, self.0.width(), self.0.height(), image::ExtendedColorType::Rgb8)?;
        Ok(bytes)
    }

    /// The bare pixels: red, green, blue and opacity, not premultiplied.
    pub fn rgba(&self) -> Vec<u8> {
        let straight = |dot: &resvg::tiny_skia::PremultipliedColorU8| {
            let dot = dot.demultiply();
            [dot.red(), dot.green(), dot.blue(), dot.alpha()]
        };
        self.0.pixels().iter().flat_map(straight).collect()
    }
}
