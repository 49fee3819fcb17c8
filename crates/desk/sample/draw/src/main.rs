//! Draws the sample piece's pictures and the app's icons:
//! `cargo run -- pictures ..` and `cargo run -- icons ../../../../icons`.

mod chance;
mod headland;
mod icons;
mod print;
mod raster;
mod svg;

use std::{env, error::Error, fs, path::Path};

use raster::Raster;

/// A picture of the sample piece.
struct Picture {
    file: &'static str,
    draw: fn() -> String,
    /// In pixels.
    width: u32,
}

const PICTURES: [Picture; 2] = [
    Picture { file: "headland.jpg", draw: headland::draw, width: 1600 },
    Picture { file: "box-11.jpg", draw: print::draw, width: 1500 },
];

/// Good enough for a screen, and under 350 kB.
const QUALITY: u8 = 84;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["pictures", folder] => pictures(Path::new(folder)),
        ["icons", folder] => icons::draw(Path::new(folder)),
        _ => Err("usage: draw pictures FOLDER | draw icons FOLDER".into()),
    }
}

fn pictures(folder: &Path) -> Result<(), Box<dyn Error>> {
    for Picture { file, draw, width } in PICTURES {
        fs::write(folder.join(file), Raster::draw(&draw(), width)?.jpeg(QUALITY)?)?;
    }
    Ok(())
}
