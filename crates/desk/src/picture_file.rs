//! A picture's file by its hash, for showing it.

use std::{fs, path::PathBuf};

use article::Crop;
use picture::Cut;
use words::{Language, Words, message};

use crate::{Desk, Error, Kind, Result};

/// An original in the library. It can be read without the desk, so that typing goes on meanwhile.
pub struct PictureFile {
    path: PathBuf,
    mime: &'static str,
}

impl Desk {
    /// The file of the picture with this hash.
    ///
    /// # Errors
    /// [`Kind::Unknown`] when the library has no such picture.
    pub fn picture(&self, hash: &str) -> Result<PictureFile> {
        let row = self.store.picture(hash)?.ok_or_else(|| {
            Error::new(Kind::Unknown, message!("errors-noPicture"), message!("hints-addAgain"))
        })?;
        let on_disk = self.on_disk(&row)?;
        Ok(PictureFile { path: on_disk.path, mime: on_disk.format.mime() })
    }
}

impl PictureFile {
    /// Its bytes and their media type: the original, or a copy of the whole or of a part whose longer side has at most
    /// `side` pixels.
    ///
    /// # Errors
    /// [`Kind::Damaged`] when the file is gone or is no picture any more.
    pub fn read(&self, side: Option<u32>, part: Option<Crop>) -> Result<(Vec<u8>, &'static str)> {
        let original = fs::read(&self.path).map_err(|error| damaged().because(error))?;
        if side.is_none() && part.is_none() {
            return Ok((original, self.mime));
        }
        let copy =
            picture::upright(&original, side, part.map(cut)).map_err(|error| damaged().because(error))?;
        Ok((copy.bytes, copy.format.mime()))
    }
}

impl PictureFile {
    /// A small copy of the whole or of a part that says across itself that it is not cleared, and its media type.
    ///
    /// # Errors
    /// As [`PictureFile::read`].
    pub fn crossed(&self, language: Language, part: Option<Crop>) -> Result<(Vec<u8>, &'static str)> {
        let original = fs::read(&self.path).map_err(|error| damaged().because(error))?;
        let copy = picture::crossed(&original, &not_cleared(language), part.map(cut))
            .map_err(|error| damaged().because(error))?;
        Ok((copy.bytes, copy.format.mime()))
    }
}

/// What is written across a picture that is not cleared.
pub(crate) fn not_cleared(language: Language) -> String {
    Words::of(language).label("checks-notCleared")
}

pub(crate) fn cut(part: Crop) -> Cut {
    let [left, top, width, height] = part.fractions();
    Cut { left, top, width, height }
}

/// What the address of a picture says of how it is shown: a part in per cent, and the language in which it says of itself
/// that it is not cleared. `cut=12,5,80,75&crossed=de`
pub(crate) fn query(part: Option<Crop>, crossed: Option<Language>) -> String {
    let part = part.map(|part| format!("cut={}", part.to_string().replace('%', "").replace(' ', ",")));
    let crossed = crossed.map(|language| format!("crossed={}", language.code()));
    part.into_iter().chain(crossed).collect::<Vec<_>>().join("&")
}

/// The part that an address says, without its `cut=`.
pub fn part_said(shares: &str) -> Option<Crop> {
    let shares: Vec<String> = shares.split(',').map(|share| format!("{share}%")).collect();
    shares.join(" ").parse().ok()
}

fn damaged() -> Error {
    Error::new(Kind::Damaged, message!("errors-pictureDamaged"), message!("hints-textSafeAddAgain"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_the_part_as_it_is() {
        let part: Crop = "12.5% 0% 0.01% 75%".parse().unwrap();
        assert_eq!(query(Some(part), None), "cut=12.5,0,0.01,75");
        assert_eq!(query(Some(part), Some(Language::German)), "cut=12.5,0,0.01,75&crossed=de");
        assert_eq!(query(None, None), "");
        assert_eq!(part_said("12.5,0,0.01,75"), Some(part));
        for odd in ["", "1,2,3", "1,2,3,4,5", "50,0,60,10", "a,b,c,d", "1%,2,3,4"] {
            assert_eq!(part_said(odd), None, "{odd}");
        }
    }
}
