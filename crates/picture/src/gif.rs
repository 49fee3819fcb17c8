//! GIF files as parts: a screen, and blocks of pictures and extensions.

use words::message;

use crate::{
    Error, Result,
    parts::{Cut, Kind, Part},
};

const SCREEN: usize = 13;
const EXTENSION: u8 = 0x21;
const PICTURE: u8 = 0x2c;
const TRAILER: u8 = 0x3b;
const COMMENT: u8 = 0xfe;
const APPLICATION: u8 = 0xff;

pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part>> {
    let mut cut = Cut::new(bytes);
    let [flags] = cut.peek(10)?;
    cut.take(SCREEN + colours(flags), Kind::Picture)?;
    loop {
        match cut.peek(0)? {
            [EXTENSION] => {
                let kind = extension(&cut)?;
                cut.take(2 + blocks(&cut, 2)?, kind)?;
            }
            [PICTURE] => {
                let [flags] = cut.peek(9)?;
                let coded = 10 + colours(flags) + 1; // and the size of the codes
                cut.take(coded + blocks(&cut, coded)?, Kind::Picture)?;
            }
            [TRAILER] => {
                cut.take(1, Kind::Picture)?;
                return cut.finish();
            }
            _ => return Err(Error::Broken(message!("errors-notJoined").into())),
        }
    }
}

/// Whether the file holds more than one picture.
pub(crate) fn is_animated(bytes: &[u8], parts: &[Part]) -> bool {
    // The screen comes first, and may begin with any byte.
    parts.iter().skip(1).filter(|part| bytes.get(part.range.start) == Some(&PICTURE)).count() > 1
}

/// The bytes of a table of colours.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// How an animation repeats is part of it; other programs' words are not.
fn extension(cut: &Cut) -> Result<Kind> {
    let [_, label] = cut.peek(0)?;
    let repeats = cut.rest().get(3..14).is_some_and(|name| name == b"NETSCAPE2.0" || name == b"ANIMEXTS1.0");
    Ok(match label {
        COMMENT => Kind::About,
        APPLICATION if !repeats => Kind::About,
        _ => Kind::Picture,
    })
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
    use crate::{Format, parts::bare, samples};

    #[test]
    fn counts_pictures() {
        let animated = |bytes: &[u8]| is_animated(bytes, &parts(bytes).unwrap());
        assert!(!animated(&samples::gif(1)));
        assert!(animated(&samples::gif(2)));
    }

    #[test]
    fn comments_go_and_the_animation_stays() {
        let plain = samples::gif(3);
        let told = samples::with_gif_comment(&plain, b"drawn at home");
        assert_ne!(told, plain);
        assert_eq!(bare(&told, Format::Gif, &parts(&told).unwrap()), plain);
    }
}
