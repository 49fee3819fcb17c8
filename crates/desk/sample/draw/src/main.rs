//! Draws the sample piece's pictures and the app's icons, from the folder it is started in:
//! `cargo run -- icons ../../../../icons` or `cargo run -- pictures ..`.

mod icons;
mod raster;

use std::{env, error::Error, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["icons", folder] => icons::draw(Path::new(folder)),
        _ => Err("usage: draw icons FOLDER | draw pictures FOLDER".into()),
    }
}
