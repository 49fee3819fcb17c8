//! A backup becomes a library again.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use serde_json::Value;

use crate::{Error, Result, Store, backup, clock, files, meta, open, picture, swap};

/// What stands in a library's folder.
const PARTS: [&str; 4] = [open::FILE, "galley.db-wal", "galley.db-shm", "pictures"];

/// Makes a library of a backup in `folder`, which must not hold one. It appears when all of it is on the disk. Gives
/// the pictures whose bytes the backup does not have.
///
/// Fails with [`Error::Damaged`] where it is no backup, or was changed, with [`Error::Newer`], and with
/// [`Error::Taken`] where there is a library already. Nothing is changed then.
pub fn unpack(backup: &Path, folder: &Path) -> Result<Vec<String>> {
    let path = folder.join(open::FILE);
    // A log that lost its database would be read into the new one.
    if PARTS.iter().any(|part| folder.join(part).exists()) {
        return Err(Error::Taken(folder.to_owned()));
    }
    backup::read(backup)?;
    files::make_folder(folder)?;
    let part = folder.join(Store::new_id());
    let made = write(backup, folder, &part).and_then(|missing| {
        fs::rename(&part, &path).map_err(|error| Error::io(&path, error))?;
        files::sync_folder_of(&path)?;
        Ok(missing)
    });
    if made.is_err() {
        let _ = fs::remove_file(&part);
    }
    made
}

fn write(from: &Path, folder: &Path, part: &Path) -> Result<Vec<String>> {
    let backup = backup::open(from)?;
    let mut missing = Vec::new();
    for row in picture::all(&backup)? {
        match backup::bytes(&backup, from, &row.hash, &row.ext)? {
            Some(bytes) => picture::put_file(folder, &picture::path(folder, &row.hash, &row.ext)?, &bytes)?,
            None => missing.push(row.hash),
        }
    }
    fs::copy(from, part).map_err(|error| Error::io(part, error))?;
    let db = Connection::open(part)?;
    db.execute_batch("DROP TABLE backup_picture")?;
    meta::set(&db, backup::MADE, &Value::Null)?;
    db.execute_batch("VACUUM")?;
    db.pragma_update(None, "application_id", open::APPLICATION)?;
    db.close().map_err(|(_, error)| error)?;
    fs::File::open(part).and_then(|file| file.sync_all()).map_err(|error| Error::io(part, error))?;
    Ok(missing)
}

/// Puts the library in `other` in the place of the one in `folder`, which nobody may have open. What was there goes into
/// a folder within it, and that is given: the same call with it takes all back.
pub fn put_in_place(other: &Path, folder: &Path) -> Result<PathBuf> {
    let now = clock::now().replace([':', '.'], "-");
    let aside = folder.join(format!("set-aside-{now}"));
    swap::swap(folder, other, &aside, &PARTS)?;
    let _ = fs::remove_dir(other);
    Ok(aside)
}
