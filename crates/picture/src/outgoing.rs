//! A picture on its way out: what its file says of it, and what can be made of that.

use image::{DynamicImage, metadata::Orientation};

use crate::{
    Cut, Format, Rendered, Result,
    cut::Window,
    decode::{self, Decoded, Header, turned},
    encode::{encode, written_as},
    inspect::is_animated,
    limits, parts,
    scale::scaled,
    webp,
};

/// A picture whose file was looked at, and of which no pixel has been made.
pub(crate) struct Outgoing<'a> {
    bytes: &'a [u8],
    /// What it is.
    pub(crate) format: Format,
    /// Which part of it is shown, where that is not the whole.
    window: Option<Window>,
    /// Across and down of what is shown, when it stands upright.
    pub(crate) size: (u32, u32),
    /// Whether it moves, whole as it is. An animation is never encoded anew.
    pub(crate) is_animated: bool,
    /// Whether its file has it upright.
    pub(crate) is_upright: bool,
    /// What it becomes when it is encoded anew.
    pub(crate) anew: Format,
}

impl<'a> Outgoing<'a> {
    /// A part of an animation is that of its first picture, and does not move.
    pub(crate) fn look(bytes: &'a [u8], cut: Option<Cut>) -> Result<Self> {
        limits::check_bytes(bytes)?;
        let format = Format::of(bytes)?;
        let parts = parts::parts(bytes, format)?;
        let Header { size, orientation, has_alpha } = decode::header(bytes, format)?;
        let is_lossless = matches!(format, Format::Png | Format::Gif) || webp::is_lossless(bytes, &parts);
        let size = turned(size, orientation);
        let window = cut.map(|cut| cut.of(size)).filter(|part| part.size() != size);
        Ok(Outgoing {
            bytes,
            format,
            window,
            size: window.map_or(size, Window::size),
            is_animated: window.is_none() && is_animated(bytes, format, &parts),
            is_upright: orientation == Orientation::NoTransforms,
            anew: written_as(is_lossless, has_alpha),
        })
    }

    /// Whether its file can leave without being encoded anew.
    pub(crate) fn may_stay(&self) -> bool {
        self.is_animated || self.is_upright && self.window.is_none()
    }

    /// Its file, byte for byte.
    pub(crate) fn as_it_is(&self) -> Rendered {
        let (width, height) = self.size;
        Rendered { bytes: self.bytes.to_vec(), format: self.format, width, height }
    }

    /// What is shown of it, upright in each of these sizes, the largest first. It is decoded once, and each size is
    /// made of the one before.
    pub(crate) fn made(&self, sizes: &[(u32, u32)]) -> Result<Vec<Rendered>> {
        let Some(largest) = sizes.first() else { return Ok(Vec::new()) };
        let (mut pixels, profile) = self.pixels(*largest)?;
        let mut made = Vec::with_capacity(sizes.len());
        for size in sizes {
            pixels = scaled(pixels, *size)?;
            made.push(encode(&pixels, self.anew, profile.as_deref())?);
        }
        Ok(made)
    }

    /// What is shown of it, upright and in that size, and what its colours mean.
    pub(crate) fn pixels(&self, size: (u32, u32)) -> Result<(DynamicImage, Option<Vec<u8>>)> {
        let Decoded { mut pixels, orientation, profile } = decode::decode(self.bytes, self.format)?;
        let pixels = match self.window {
            Some(window) => {
                pixels.apply_orientation(orientation);
                scaled(window.cut_out(&pixels), size)?
            }
            None => {
                pixels = scaled(pixels, turned(size, orientation))?;
                pixels.apply_orientation(orientation);
                pixels
            }
        };
        Ok((pixels, profile))
    }
}
