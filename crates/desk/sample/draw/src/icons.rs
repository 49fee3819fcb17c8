//! The app's icon in every form a desktop asks for.

use std::{error::Error, fs, path::Path};

use crate::raster::Raster;

/// The plain pictures: file name and side in pixels.
const PNGS: [(&str, u32); 4] =
    [("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)];

/// The sides in Windows' container.
const ICO: [u32; 7] = [16, 24, 32, 48, 64, 128, 256];

/// The entries of macOS's container: their type and side in pixels.
const ICNS: [(&[u8; 4], u32); 7] = [
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic10", 1024),
];

/// Draws `icon.svg` of a folder into all the other files there.
pub fn draw(folder: &Path) -> Result<(), Box<dyn Error>> {
    let source = fs::read_to_string(folder.join("icon.svg"))?;
    for (name, side) in PNGS {
        fs::write(folder.join(name), Raster::draw(&source, side)?.png()?)?;
    }
    fs::write(folder.join("icon.ico"), ico(&source)?)?;
    fs::write(folder.join("icon.icns"), icns(&source)?)?;
    Ok(())
}

/// Only the largest entry may be a PNG; older Windows wants bitmaps below it.
fn ico(source: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut folder = ico::IconDir::new(ico::ResourceType::Icon);
    for side in ICO {
        let picture = ico::IconImage::from_rgba_data(side, side, Raster::draw(source, side)?.rgba());
        folder.add_entry(match side {
            256 => ico::IconDirEntry::encode_as_png(&picture)?,
            _ => ico::IconDirEntry::encode_as_bmp(&picture)?,
        });
    }
    let mut bytes = Vec::new();
    folder.write(&mut bytes)?;
    Ok(bytes)
}

/// A magic word, the length of all, then type, length and PNG of each.
fn icns(source: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut entries = Vec::new();
    for (kind, side) in ICNS {
        let png = Raster::draw(source, side)?.png()?;
        entries.extend_from_slice(kind);
        entries.extend_from_slice(&u32::try_from(png.len() + 8)?.to_be_bytes());
        entries.extend_from_slice(&png);
    }
    let mut bytes = b"icns".to_vec();
    bytes.extend_from_slice(&u32::try_from(entries.len() + 8)?.to_be_bytes());
    bytes.extend_from_slice(&entries);
    Ok(bytes)
}
