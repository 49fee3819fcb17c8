//! A picture on its way out: what its file says of it, and what can be made of that.

use image::metadata::Orientation;

use crate::{
    Format, Rendered, Result,
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
    /// Across and down, when it stands upright.
    pub(crate) size: (u32, u32),
    /// Whether it moves. An animation is never encoded anew.
    pub(crate) is_animated: bool,
    /// Whether its file has it upright.
    pub(crate) is_upright: bool,
    /// What it becomes when it is encoded anew.
    pub(crate) anew: Format,
}

impl<'a> Outgoing<'a> {
    pub(crate) fn look(bytes: &'a [u8]) -> Result<Self> {
        limits::check_bytes(bytes)?;
        let format = Format::of(bytes)?;
        let parts = parts::parts(bytes, format)?;
        let Header { size, orientation, has_alpha } = decode::header(bytes, format)?;
        let is_lossless = matches!(format, Format::Png | Format::Gif) || webp::is_lossless(bytes, &parts);
        Ok(Outgoing {
            bytes,
            format,
            size: turned(size, orientation),
            is_animated: is_animated(bytes, format, &parts),
            is_upright: orientation == Orientation::NoTransforms,
            anew: written_as(is_lossless, has_alpha),
        })
    }

    /// Whether its file can leave without being encoded anew.
    pub(crate) fn may_stay(&self) -> bool {
        self.is_upright || self.is_animated
    }

    /// Its file, byte for byte.
    pub(crate) fn as_it_is(&self) -> Rendered {
        let (width, height) = self.size;
        Rendered { bytes: self.bytes.to_vec(), format: self.format, width, height }
    }

    /// The picture upright in each of these sizes, the largest first. It is decoded once, and each size is
    /// made of the one before.
    pub(crate) fn made(&self, sizes: &[(u32, u32)]) -> Result<Vec<Rendered>> {
        let Some(largest) = sizes.first() else { return Ok(Vec::new()) };
        let Decoded { pixels, orientation, profile } = decode::decode(self.bytes, self.format)?;
        let mut pixels = scaled(pixels, turned(*largest, orientation))?;
        pixels.apply_orientation(orientation);
        let mut made = Vec::with_capacity(sizes.len());
        for size in sizes {
            pixels = scaled(pixels, *size)?;
            made.push(encode(&pixels, self.anew, profile.as_deref())?);
        }
        Ok(made)
    }
}
