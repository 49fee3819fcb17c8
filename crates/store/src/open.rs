//! Opening a library: its folder, its connection, and the refusals that come before any write.

use std::{
    fs::File,
    io::{ErrorKind, Read},
    path::Path,
    time::Duration,
};

use rusqlite::{Connection, ErrorCode};

use crate::{Error, Result, Store, files, meta, migrate, picture, place::Place, sheet::Sheets, swap};

pub(crate) const FILE: &str = "galley.db";

/// "Gall", in the file's header: tells a library from any other SQLite file.
pub(crate) const APPLICATION: u32 = 0x4761_6c6c;

/// How long a write waits for another process before it is [`Error::Locked`].
const PATIENCE: Duration = Duration::from_secs(5);

impl Store {
    /// Opens the library in `folder`, and makes it where there is none.
    ///
    /// An older library is brought up to date, with a copy of it left beside. A newer, damaged or
    /// foreign file is refused and left as it was.
    pub fn open(folder: &Path) -> Result<Store> {
        files::make_folder(folder)?;
        swap::finish(folder)?;
        Store::connect(folder)
    }

    /// Opens the library in `folder` as [`open`](Self::open) does, and makes none: [`Error::Moved`] where there is none
    /// any more.
    pub fn reopen(folder: &Path) -> Result<Store> {
        swap::finish(folder)?;
        if !folder.join(FILE).exists() {
            return Err(Error::Moved(folder.to_owned()));
        }
        Store::connect(folder)
    }

    fn connect(folder: &Path) -> Result<Store> {
        let path = folder.join(FILE);
        look_at_header(&path)?;
        let mut db = connect(&path, folder)?;
        migrate::migrate(&mut db, &path, migrate::VERSIONS)?;
        meta::name_device(&db)?;
        files::sweep(&picture::aside(folder));
        Ok(Store {
            db,
            folder: folder.to_owned(),
            place: Place::of(path),
            sheets: Sheets::default(),
            ranks: None.into(),
        })
    }
}

/// Reads the header without SQLite, which would write files beside it.
fn look_at_header(path: &Path) -> Result<()> {
    let mut header = [0; 100];
    let read = match File::open(path) {
        Ok(mut file) => read_up_to(&mut file, &mut header).map_err(|error| unreadable(path, error))?,
        Err(error) if error.kind() == ErrorKind::NotFound => 0,
        Err(error) => return Err(unreadable(path, error)),
    };
    match read {
        0 => Ok(()),
        100 if header.starts_with(b"SQLite format 3\0") => {
            migrate::refuse_newer(number(&header, 60))?;
            match number(&header, 68) {
                0 | APPLICATION => Ok(()),
                _ => Err(Error::damaged("galley.db is the database of another program")),
            }
        }
        _ => Err(Error::damaged("galley.db is not a database")),
    }
}

fn unreadable(path: &Path, source: std::io::Error) -> Error {
    Error::Io { path: path.to_owned(), source }
}

fn read_up_to(file: &mut File, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut read = 0;
    while read < buffer.len() {
        match file.read(&mut buffer[read..])? {
            0 => break,
            more => read += more,
        }
    }
    Ok(read)
}

fn number(header: &[u8; 100], at: usize) -> u32 {
    u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
}

fn connect(path: &Path, folder: &Path) -> Result<Connection> {
    let db = Connection::open(path).map_err(|error| cannot_open(error, folder))?;
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(64);
    migrate::refuse_newer(migrate::version(&db)?)?;
    refuse_foreign(&db)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    // On macOS a plain sync stops at the drive's cache. Elsewhere these change nothing.
    db.pragma_update(None, "fullfsync", true)?;
    db.pragma_update(None, "checkpoint_fullfsync", true)?;
    db.pragma_update(None, "foreign_keys", true)?;
    mark(&db)?;
    Ok(db)
}

/// SQLite does not say why it cannot open a file; a folder that takes no file is the usual reason.
fn cannot_open(error: rusqlite::Error, folder: &Path) -> Error {
    let trial = folder.join(Store::new_id());
    match (error.sqlite_error_code(), File::create_new(&trial)) {
        (Some(ErrorCode::CannotOpen), Err(refused)) => Error::io(folder, refused),
        (_, Ok(_)) => {
            let _ = std::fs::remove_file(&trial);
            error.into()
        }
        _ => error.into(),
    }
}

/// A database without our mark is either new and empty, or not ours to write into.
fn refuse_foreign(db: &Connection) -> Result<()> {
    // In this order, because another process may be making the library now: it marks it first.
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let mark: u32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if mark == APPLICATION || tables == 0 {
        return Ok(());
    }
    Err(Error::damaged("galley.db is the database of another program"))
}

fn mark(db: &Connection) -> Result<()> {
    let mark: u32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if mark == APPLICATION { Ok(()) } else { Ok(db.pragma_update(None, "application_id", APPLICATION)?) }
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::*;

    #[test]
    fn what_is_saved_is_on_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let setting = |name| -> Value { store.db.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
        assert_eq!(setting("journal_mode"), Value::Text("wal".into()));
        assert_eq!(setting("synchronous"), Value::Integer(2), "FULL: the log is synced at every commit");
        assert_eq!(setting("foreign_keys"), Value::Integer(1));
    }

    #[test]
    fn a_library_keeps_its_device() {
        let folder = tempfile::tempdir().unwrap();
        let device = || meta::device(&Store::open(folder.path()).unwrap().db).unwrap();
        let first = device();
        assert!(!first.is_empty());
        assert_eq!(device(), first);
    }
}
