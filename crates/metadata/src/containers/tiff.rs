//! TIFF files: their first directory names XMP, IIM and Photoshop's resources by tags.

use crate::{Blocks, Result, blocks::within, tiff::Tiff};

const XMP: u16 = 700;
const IIM: u16 = 33723;
const PHOTOSHOP: u16 = 34377;

pub(crate) fn blocks(bytes: &[u8]) -> Result<Blocks<'_>> {
    let mut blocks = Blocks { exif: Some(bytes.into()), ..Blocks::default() };
    let Some((tiff, first)) = Tiff::read(bytes).and_then(|tiff| Some((tiff, tiff.first()?))) else {
        return Ok(blocks);
    };
    let value = |tag| tiff.find(first, tag).and_then(|entry| tiff.value(entry)).map(within).transpose();
    if let Some(resources) = value(PHOTOSHOP)? {
        blocks.take_resources(resources.into());
    }
    if let Some(iim) = value(IIM)? {
        blocks.iim = Some(iim.into());
    }
    blocks.xmp = value(XMP)?.map(Into::into);
    Ok(blocks)
}
