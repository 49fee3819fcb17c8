//! A picture's file by its hash, for showing it.

use std::{fs, path::PathBuf};

use words::message;

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
    /// Its bytes and their media type: the original, or a copy whose longer side has at most `side` pixels.
    ///
    /// # Errors
    /// [`Kind::Damaged`] when the file is gone or is no picture any more.
    pub fn read(&self, side: Option<u32>) -> Result<(Vec<u8>, &'static str)> {
        let original = fs::read(&self.path).map_err(|error| damaged().because(error))?;
        let Some(side) = side else { return Ok((original, self.mime)) };
        let copy = picture::upright(&original, Some(side)).map_err(|error| damaged().because(error))?;
        Ok((copy.bytes, copy.format.mime()))
    }
}

fn damaged() -> Error {
    Error::new(Kind::Damaged, message!("errors-pictureDamaged"), message!("hints-textSafeAddAgain"))
}
