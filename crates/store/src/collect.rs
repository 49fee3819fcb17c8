//! Pictures that nothing uses any more, and how they leave.
//!
//! Used is what a piece has a name for, and a piece keeps its names: those of the bin and of every revision in the journal
//! are used. Rows go first, then the files that have none. A file that a power cut leaves behind goes the next time.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use jiff::SignedDuration;
use rusqlite::Connection;

use crate::{Result, Store, clock, picture, picture_use::USED};

/// A picture that came in less than this ago may be on its way into a piece.
const STAYS: SignedDuration = SignedDuration::from_hours(24);

/// Which pictures nothing uses, for a query: `?1` is what [`settled`] gives.
pub(crate) fn unused() -> String {
    format!("(added < ?1 AND picture.hash NOT IN ({USED}))")
}

/// Before this moment came what is not on its way into a piece.
pub(crate) fn settled() -> String {
    clock::ago(STAYS)
}

/// What was collected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// The pictures that the library does not know any more, by their hashes.
    pub pictures: Vec<String>,
    /// How many bytes of files are gone, those that an interrupted collection or addition had left among them.
    pub bytes: u64,
}

impl Store {
    /// Removes those of these pictures that are unused still, for ever, and every picture file that no picture owns. A
    /// file that cannot be removed stays for the next time.
    pub fn collect_pictures(&mut self, hashes: &[String]) -> Result<Collected> {
        let pictures = self.drop_rows(hashes)?;
        let folder = self.folder.clone();
        let files = picture_files(&folder);
        // Who adds a picture writes its row under the same lock, and looks for the file once more.
        let write = self.write()?;
        let mut bytes = 0;
        for file in files {
            bytes += remove_ownerless(&write, &folder, &file)?;
        }
        write.commit()?;
        Ok(Collected { pictures, bytes })
    }

    fn drop_rows(&mut self, hashes: &[String]) -> Result<Vec<String>> {
        let write = self.write()?;
        let mut delete =
            write.prepare_cached(&format!("DELETE FROM picture WHERE hash = ?2 AND {}", unused()))?;
        let settled = settled();
        let mut dropped = Vec::new();
        for hash in hashes {
            if delete.execute([&settled, hash])? > 0 {
                dropped.push(hash.clone());
            }
        }
        drop(delete);
        write.commit()?;
        Ok(dropped)
    }
}

/// The files in the folders of pictures. What cannot be listed is left alone.
pub(crate) fn picture_files(folder: &Path) -> Vec<PathBuf> {
    let inside =
        |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    inside(folder.join("pictures")).flat_map(inside).collect()
}

/// Removes a file that is named as a picture of the library that the library does not know. Gives its bytes, 0 where it stays.
fn remove_ownerless(db: &Connection, folder: &Path, file: &Path) -> Result<u64> {
    let Some((hash, ext)) = file.file_name().and_then(OsStr::to_str).and_then(|name| name.split_once('.'))
    else {
        return Ok(0);
    };
    if !picture::path(folder, hash, ext).is_ok_and(|path| path == file) {
        return Ok(0);
    }
    let mut find = db.prepare_cached("SELECT count(*) FROM picture WHERE hash = ?1 AND kind = ?2")?;
    if find.query_row([hash, ext], |row| row.get(0))? {
        return Ok(0);
    }
    let bytes = fs::metadata(file).map_or(0, |about| about.len());
    Ok(if fs::remove_file(file).is_ok() { bytes } else { 0 })
}
