//! GIF files as parts: a screen, and blocks of pictures and extensions.

use words::message;

use crate::{
    Error, Result,
    parts::{Cut, Part},
};

const SCREEN: usize = 13;
const EXTENSION: u8 = 0x21;
const PICTURE: u8 = 0x2c;
const TRAILER: u8 = 0x3b;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    let [flags] = cut.peek(10)?;
    cut.take(SCREEN + colours(flags))?;
    loop {
        match cut.peek(0)? {
            [EXTENSION] => cut.take(2 + blocks(&cut, 2)?)?,
            [PICTURE] => {
                let [flags] = cut.peek(9)?;
                let coded = 10 + colours(flags) + 1; // and the size of the codes
                cut.take(coded + blocks(&cut, coded)?)?;
            }
            [TRAILER] => {
                cut.take(1)?;
                return cut.finish();
            }
            _ => return Err(Error::Broken(message!("errors-notJoined").into())),
        }
    }
}

/// Whether the file holds more than one picture.
pub(crate) fn is_animated(bytes: &[u8], parts: &[Part]) -> bool {
    // The screen comes first, and may begin with any byte.
    parts.iter().skip(1).filter(|part| bytes.get(part.start) == Some(&PICTURE)).count() > 1
}

/// The bytes of a table of colours.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// The length of a row of blocks, each with its own length, from `offset` to the empty one.
fn blocks(cut: &Cut, offset: usize) -> Result<usize> {
    let mut length = 0;
    loop {
        let [size] = cut.peek(offset + length)?;
        length += 1 + usize::from(size);
        if size == 0 {
            return Ok(length);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn counts_pictures() {
        let animated = |bytes: &[u8]| is_animated(bytes, &parts(bytes).unwrap());
        assert!(!animated(&samples::gif(1)));
        assert!(animated(&samples::gif(2)));
    }
}
