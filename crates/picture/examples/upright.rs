//! How long a copy takes: `cargo run --release -p picture --example upright FILE [SIDE [OUT]]`.

#![allow(clippy::print_stdout)]

use std::{error::Error, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let bytes = std::fs::read(args.next().ok_or("which file?")?)?;
    let side = args.next().map(|side| side.parse()).transpose()?;
    let start = Instant::now();
    let facts = picture::inspect(&bytes)?;
    println!("{facts:?} in {:?}", start.elapsed());
    let start = Instant::now();
    let copy = picture::upright(&bytes, side, None)?;
    let size = copy.bytes.len();
    println!("{:?} {} by {}, {size} bytes, in {:?}", copy.format, copy.width, copy.height, start.elapsed());
    if let Some(out) = args.next() {
        std::fs::write(out, copy.bytes)?;
    }
    Ok(())
}
