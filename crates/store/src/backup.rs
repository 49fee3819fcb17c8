//! A backup: the whole library in one file, which is a database too. Any SQLite tool can read its text.
//!
//! It holds the tables of a library and, where it is to stand alone, the bytes of its pictures. A folder of several backups
//! keeps the pictures once, beside them.

use std::{
    collections::HashSet,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, OptionalExtension, params, types::ValueRef};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::{Error, Result, Store, clock, collect::picture_files, files, meta, migrate, picture};

/// "Galb", in the file's header: tells a backup from a library.
pub(crate) const APPLICATION: u32 = 0x4761_6c62;

/// The bytes of pictures, by their hashes. No library has this table.
pub(crate) const PICTURES: &str = "
CREATE TABLE backup_picture(
  hash TEXT PRIMARY KEY NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
";

/// Under this key a backup says when it was made, and by what.
pub(crate) const MADE: &str = "backup";

/// Where a backup has its pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// In itself.
    Inside,
    /// In a folder called `pictures` beside it, which several backups share.
    Beside,
}

/// What is in a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackedUp {
    /// How many pieces, those in the bin among them.
    pub pieces: u64,
    /// How many pictures.
    pub pictures: u64,
    /// Pictures of the library whose files are gone or changed, by their hashes: they are not in it.
    pub missing: Vec<String>,
}

impl Store {
    /// Writes the library into one file, as it is at this moment: nobody who writes has to wait. The file appears when it
    /// is whole, on the disk, and has been read back; one of that name gives way to it.
    pub fn back_up(&self, path: &Path, pictures: Pictures) -> Result<BackedUp> {
        let path = &std::path::absolute(path).map_err(|error| Error::io(path, error))?;
        let part = path.with_extension(Store::new_id());
        let made = self.write_backup(&part, path, pictures);
        if let Err(error) = made.and_then(|made| {
            fs::rename(&part, path).map_err(|error| Error::io(path, error))?;
            files::sync_folder_of(path)?;
            Ok(made)
        }) {
            // The backup has failed already.
            let _ = fs::remove_file(&part);
            return Err(error);
        }
        read(path)
    }

    fn write_backup(&self, part: &Path, path: &Path, pictures: Pictures) -> Result<()> {
        let name =
            part.to_str().ok_or_else(|| Error::io(part, std::io::ErrorKind::InvalidFilename.into()))?;
        self.db.execute("VACUUM INTO ?1", [name]).map_err(|error| cannot_write(error, part))?;
        let db = Connection::open(part)?;
        db.pragma_update(None, "journal_mode", "DELETE")?;
        db.pragma_update(None, "application_id", APPLICATION)?;
        db.execute_batch(PICTURES)?;
        for row in picture::all(&db)? {
            let Ok(bytes) = self.read_picture(&row.hash) else { continue };
            match pictures {
                Pictures::Inside => {
                    let sql = "INSERT INTO backup_picture(hash, bytes) VALUES (?1, ?2)";
                    db.execute(sql, params![row.hash, bytes])?;
                }
                Pictures::Beside => {
                    let folder = path.parent().unwrap_or(Path::new("."));
                    let file = picture::path(folder, &row.hash, &row.ext)?;
                    if fs::metadata(&file).is_ok_and(|known| known.len() == bytes.len() as u64) {
                        continue;
                    }
                    picture::put_file(folder, &file, &bytes)?;
                }
            }
        }
        let made = json!({
            "made": clock::now(),
            "by": env!("CARGO_PKG_VERSION"),
            "sha256": checksum(&db)?,
        });
        meta::set(&db, MADE, &made)?;
        db.close().map_err(|(_, error)| error)?;
        fs::File::open(part).and_then(|file| file.sync_all()).map_err(|error| Error::io(part, error))
    }
}

/// A disk that is full, or a folder that takes no file, SQLite calls by names of its own.
fn cannot_write(error: rusqlite::Error, part: &Path) -> Error {
    match fs::File::create_new(part) {
        Err(refused) if refused.kind() != std::io::ErrorKind::AlreadyExists => Error::io(part, refused),
        _ => error.into(),
    }
}

/// Reads a backup through, and says what is in it. Fails with [`Error::Newer`], or with [`Error::Damaged`] where it is no
/// backup, or not as it was written.
pub fn read(path: &Path) -> Result<BackedUp> {
    let db = open(path)?;
    let says: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if says != "ok" {
        return Err(Error::damaged(says));
    }
    let made = meta::get(&db, MADE)?.unwrap_or_default();
    if made.get("sha256").and_then(|sum| sum.as_str()) != Some(&checksum(&db)?) {
        return Err(Error::damaged("its text is not what was written"));
    }
    let count =
        |sql: &str| -> Result<u64> { Ok(db.query_row(sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs()) };
    let pieces = count("SELECT count(*) FROM piece")?;
    let (mut pictures, mut missing) = (0, Vec::new());
    for row in picture::all(&db)? {
        match bytes(&db, path, &row.hash, &row.ext)? {
            Some(_) => pictures += 1,
            None => missing.push(row.hash),
        }
    }
    Ok(BackedUp { pieces, pictures, missing })
}

/// Opens a backup to be read, if it is one: what it says is data and nothing else.
pub(crate) fn open(path: &Path) -> Result<Connection> {
    let exists = fs::metadata(path).map_err(|error| Error::io(path, error))?;
    if !exists.is_file() {
        return Err(not_a_backup());
    }
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mark: u32 =
        db.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(|_| not_a_backup())?;
    if mark != APPLICATION {
        return Err(not_a_backup());
    }
    db.pragma_update(None, "trusted_schema", false)?;
    db.pragma_update(None, "cell_size_check", true)?;
    let found = migrate::version(&db)?;
    migrate::refuse_newer(found)?;
    if schema(&db)? != schema(&fresh(found)?)? {
        return Err(Error::damaged("its tables are not those of a backup"));
    }
    Ok(db)
}

/// The bytes of a picture, from within a backup or from beside it; none where they are not there, or are not those.
pub(crate) fn bytes(db: &Connection, backup: &Path, hash: &str, ext: &str) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT bytes FROM backup_picture WHERE hash = ?1";
    let inside: Option<Vec<u8>> = db.prepare_cached(sql)?.query_row([hash], |row| row.get(0)).optional()?;
    let beside = || {
        let file: PathBuf = picture::path(backup.parent()?, hash, ext).ok()?;
        fs::read(file).ok()
    };
    Ok(inside.or_else(beside).filter(|bytes| picture::hash(bytes) == hash))
}

/// SHA-256 of all that is in a backup but for its pictures, which have their own; in hex.
fn checksum(db: &Connection) -> Result<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'
        AND name <> 'backup_picture' ORDER BY name";
    let mut statement = db.prepare(sql)?;
    let tables = statement.query_map([], |row| row.get(0))?;
    let tables: Vec<String> = tables.collect::<rusqlite::Result<_>>()?;
    let mut sum = Sha256::new();
    for table in tables {
        let but = if table == "meta" { format!("WHERE key <> '{MADE}'") } else { String::new() };
        let mut statement = db.prepare(&format!("SELECT * FROM {table} {but} ORDER BY rowid"))?;
        let width = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for at in 0..width {
                add(&mut sum, row.get_ref(at)?);
            }
        }
    }
    Ok(picture::hex(&sum.finalize()))
}

/// With its kind and its length, so that no two lists of values are the same bytes.
fn add(sum: &mut Sha256, value: ValueRef) {
    let (kind, bytes): (u8, &[u8]) = match value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(number) => return sum.update([&[1][..], &number.to_be_bytes()].concat()),
        ValueRef::Real(number) => return sum.update([&[2][..], &number.to_be_bytes()].concat()),
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(bytes) => (4, bytes),
    };
    sum.update([kind]);
    sum.update((bytes.len() as u64).to_be_bytes());
    sum.update(bytes);
}

fn not_a_backup() -> Error {
    Error::damaged("it is no backup of Galley's")
}

/// What the tables of a backup are made by. So none brings along what would act by itself.
fn schema(db: &Connection) -> Result<Vec<(String, String, Option<String>)>> {
    let sql = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An empty backup of a library of that format.
fn fresh(version: u32) -> Result<Connection> {
    let db = Connection::open_in_memory()?;
    for statement in migrate::VERSIONS.iter().take(version as usize).copied().flatten() {
        db.execute_batch(statement)?;
    }
    db.execute_batch(PICTURES)?;
    Ok(db)
}

/// Removes from the pictures beside backups those that none of `backups` has. A backup that cannot be read keeps all.
pub fn remove_spent_pictures(folder: &Path, backups: &[PathBuf]) -> Result<()> {
    let mut kept = HashSet::new();
    for backup in backups {
        kept.extend(picture::all(&open(backup)?)?.into_iter().map(|row| row.hash));
    }
    for file in picture_files(folder) {
        let name = file.file_name().and_then(OsStr::to_str).and_then(|name| name.split_once('.'));
        let is_spent = |(hash, ext): (&str, &str)| {
            !kept.contains(hash) && picture::path(folder, hash, ext).is_ok_and(|path| path == file)
        };
        if name.is_some_and(is_spent) {
            fs::remove_file(&file).map_err(|error| Error::io(&file, error))?;
        }
    }
    Ok(())
}
