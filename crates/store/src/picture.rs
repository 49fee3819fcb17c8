//! The pictures: a row for each, by the hash of its bytes, and the files beside the database.
//! A file is never changed; the same bytes are kept once.

use std::{
    fmt::Write as _,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{Error, Result, Store, files};

pub(crate) const SCHEMA: &str = "
CREATE TABLE picture(
  hash TEXT PRIMARY KEY NOT NULL,     -- SHA-256 of the file, in hex
  kind TEXT NOT NULL,                 -- the file's extension
  width INTEGER NOT NULL,             -- as shown, in pixels
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  credit TEXT,                        -- JSON: what was last known of it
  added TEXT NOT NULL
) STRICT;
";

/// What is written inside the file, as it came: JSON. NULL where nobody has looked yet.
pub(crate) const EMBEDDED: &str = "ALTER TABLE picture ADD COLUMN embedded TEXT";

/// One picture of the library.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureRow {
    /// SHA-256 of the file, in hex.
    pub hash: String,
    /// The file's extension, without its dot.
    pub ext: String,
    /// Pixels across, as shown.
    pub width: u32,
    /// Pixels down, as shown.
    pub height: u32,
    /// The file's size.
    pub bytes: u64,
    /// The credit it was last given, in any piece.
    pub credit: Option<Value>,
}

pub(crate) const COLUMNS: &str = "picture.hash, kind, width, height, bytes, credit";

impl Store {
    /// Keeps a picture file, and gives its hash. The file is on the disk before its row. The same
    /// bytes again change nothing but the day they came, and mend a file that is gone or damaged.
    pub fn put_picture(&mut self, bytes: &[u8], ext: &str, width: u32, height: u32) -> Result<String> {
        let hash = hash(bytes);
        let ext = self.picture(&hash)?.map_or_else(|| ext.to_owned(), |known| known.ext);
        let path = path(&self.folder, &hash, &ext)?;
        if !holds(&path, bytes) {
            put_file(&self.folder, &path, bytes)?;
        }
        let folder = self.folder.clone();
        let write = self.write()?;
        // Who collects pictures takes files away under the same lock.
        if !path.exists() {
            put_file(&folder, &path, bytes)?;
        }
        let sql =
            "INSERT INTO picture(hash, kind, width, height, bytes, added) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT(hash) DO UPDATE SET added = excluded.added";
        write.execute(sql, params![hash, ext, width, height, bytes.len() as i64, crate::clock::now()])?;
        write.commit()?;
        Ok(hash)
    }

    /// What is known of a picture.
    pub fn picture(&self, hash: &str) -> Result<Option<PictureRow>> {
        let mut statement =
            self.db.prepare_cached(&format!("SELECT {COLUMNS} FROM picture WHERE hash = ?1"))?;
        let found = statement.query_row([hash], |row| Ok(read(row))).optional()?;
        found.transpose()
    }

    /// Where a picture's file is. It may have gone since.
    pub fn picture_path(&self, hash: &str) -> Result<PathBuf> {
        let row = self.picture(hash)?.ok_or_else(|| no_picture(hash))?;
        path(&self.folder, &row.hash, &row.ext)
    }

    /// A picture's bytes. Fails with [`Error::PictureMissing`] where its file is gone, and with
    /// [`Error::Damaged`] where they are not those that were put in.
    pub fn read_picture(&self, hash: &str) -> Result<Vec<u8>> {
        let path = self.picture_path(hash)?;
        match fs::read(&path) {
            Ok(bytes) if self::hash(&bytes) == hash => Ok(bytes),
            Ok(_) => Err(Error::damaged(format!("the picture file {} has been changed", path.display()))),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(Error::PictureMissing(path)),
            Err(source) => Err(Error::Io { path, source }),
        }
    }

    /// What is written inside a picture's file, as [`Store::keep_embedded`] got it; `None` where it never did.
    pub fn embedded(&self, hash: &str) -> Result<Option<Value>> {
        let mut statement = self.db.prepare_cached("SELECT embedded FROM picture WHERE hash = ?1")?;
        let found: Option<Option<String>> = statement.query_row([hash], |row| row.get(0)).optional()?;
        let found = found.ok_or_else(|| no_picture(hash))?;
        Ok(found.map(|embedded| serde_json::from_str(&embedded)).transpose()?)
    }

    /// Keeps what is written inside a picture's file.
    pub fn keep_embedded(&mut self, hash: &str, embedded: &Value) -> Result<()> {
        let sql = "UPDATE picture SET embedded = ?2 WHERE hash = ?1";
        let changed = self.db.execute(sql, [hash, &embedded.to_string()])?;
        if changed == 0 { Err(no_picture(hash)) } else { Ok(()) }
    }

    /// Keeps the credit that a picture was given last, for the next piece that uses it.
    pub fn remember_credit(&mut self, hash: &str, credit: &Value) -> Result<()> {
        let changed =
            self.db.execute("UPDATE picture SET credit = ?2 WHERE hash = ?1", [hash, &credit.to_string()])?;
        if changed == 0 { Err(no_picture(hash)) } else { Ok(()) }
    }
}

/// Every picture of the library.
pub(crate) fn all(db: &Connection) -> Result<Vec<PictureRow>> {
    let mut statement = db.prepare(&format!("SELECT {COLUMNS} FROM picture ORDER BY hash"))?;
    let mut rows = statement.query([])?;
    let mut pictures = Vec::new();
    while let Some(row) = rows.next()? {
        pictures.push(read(row)?);
    }
    Ok(pictures)
}

/// Reads the columns of [`COLUMNS`], which stand first.
pub(crate) fn read(row: &SqlRow) -> Result<PictureRow> {
    let credit: Option<String> = row.get(5)?;
    Ok(PictureRow {
        hash: row.get(0)?,
        ext: row.get(1)?,
        width: row.get(2)?,
        height: row.get(3)?,
        bytes: row.get::<_, i64>(4)?.unsigned_abs(),
        credit: credit.map(|credit| serde_json::from_str(&credit)).transpose()?,
    })
}

/// Where files are written before they are renamed into place.
pub(crate) fn aside(folder: &Path) -> PathBuf {
    folder.join("pictures").join("aside")
}

/// Where a picture's file belongs. What the database says is checked, so that no path leaves the library.
pub(crate) fn path(folder: &Path, hash: &str, ext: &str) -> Result<PathBuf> {
    let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if hash.len() != 64 || !is_plain(hash) || !is_plain(ext) {
        return Err(Error::damaged(format!("{hash}.{ext} is not the name of a picture file")));
    }
    Ok(folder.join("pictures").join(&hash[..2]).join(format!("{hash}.{ext}")))
}

/// SHA-256, in hex.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}"); // a string takes all that is written
        hex
    })
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    fs::metadata(path).is_ok_and(|about| about.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|found| found == bytes)
}

pub(crate) fn put_file(folder: &Path, path: &Path, bytes: &[u8]) -> Result<()> {
    let aside = aside(folder);
    files::make_folder(&aside)?;
    if let Some(parent) = path.parent().filter(|parent| !parent.exists()) {
        files::make_folder(parent)?;
        files::sync_folder_of(parent)?;
    }
    files::write_whole(path, &aside, bytes)
}

pub(crate) fn no_picture(hash: &str) -> Error {
    Error::NotFound(format!("picture {hash:?}"))
}
