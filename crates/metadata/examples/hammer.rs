//! Damages pictures at random and reads what is left, until the time is up:
//! `cargo run --release -p metadata --example hammer -- 300 PICTURE…`

#![allow(clippy::print_stdout, reason = "it is there to be looked at")]

use std::{
    env, fs,
    time::{Duration, Instant},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let seconds: u64 = arguments.next().ok_or("how many seconds?")?.parse()?;
    let pictures = arguments.map(fs::read).collect::<Result<Vec<_>, _>>()?;
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let (mut count, mut refused, mut longest) = (0u64, 0u64, Duration::ZERO);
    while Instant::now() < end {
        for picture in &pictures {
            let damaged = damaged(picture, &mut chance);
            let began = Instant::now();
            refused += u64::from(metadata::read(&damaged).is_err());
            let took = began.elapsed();
            if took > longest {
                longest = took;
                fs::write(env::temp_dir().join("slowest.bin"), &damaged)?;
            }
            count += 1;
        }
    }
    println!("{count} read, {refused} of them refused; the longest took {longest:.1?}");
    Ok(())
}

/// A copy with some bytes changed, taken out, doubled or cut off, mostly near its beginning, where metadata are.
fn damaged(picture: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = picture.to_vec();
    for _ in 0..=chance.below(8) {
        let reach = if chance.below(4) == 0 { bytes.len() } else { bytes.len().min(20_000) };
        let at = chance.below(reach);
        let length = chance.below(64).min(bytes.len() - at);
        match chance.below(8) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..at + length)),
            2 => {
                let again = bytes[at..at + length].to_vec();
                bytes.splice(at..at, again);
            }
            3 => bytes[at..at + length].fill([0, 0xff, b'<', 0x1c][chance.below(4)]),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << chance.below(8);
                }
            }
        }
    }
    bytes
}

/// Marsaglia's xorshift: the same numbers in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end.max(1)
    }
}
