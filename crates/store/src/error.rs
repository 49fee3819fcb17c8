//! What can go wrong with a library, in kinds that a caller can act on.

use std::{io, path::PathBuf};

use rusqlite::ErrorCode;

/// Why the library did not do what was asked. What was saved before stands.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A newer Galley made this library. It has not been touched.
    #[error("the library was made by a newer Galley (format {found}; this one knows {known})")]
    Newer {
        /// The library's format.
        found: u32,
        /// The newest format known here.
        known: u32,
    },
    /// Another program holds the library, and did not let go in time.
    #[error("another program is using the library")]
    Locked,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The library, or its folder, cannot be written.
    #[error("the library cannot be written: its folder or disk is read-only")]
    ReadOnly,
    /// The disk did not do what it was asked to: it fails, is gone, or became read-only.
    #[error("the disk refuses what is written")]
    Disk,
    /// The library's folder is not where it was opened. What was saved is where it is now.
    #[error("the library is no longer in {}", .0.display())]
    Moved(PathBuf),
    /// The library's file is not what was written there.
    #[error("the library is damaged: {reason}")]
    Damaged {
        /// What was found.
        reason: String,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The edit was made on an older revision than the newest.
    #[error("the piece has changed meanwhile: it is at revision {head}")]
    Stale {
        /// The newest revision.
        head: i64,
    },
    /// Nothing in the library has this name.
    #[error("there is no {0} in the library")]
    NotFound(String),
    /// Another piece, perhaps in the bin, has this slug.
    #[error("another piece is called {0:?}")]
    SlugTaken(String),
    /// There is a library in this folder already.
    #[error("there is a library in {} already", .0.display())]
    Taken(PathBuf),
    /// The library knows the picture, but its file is gone.
    #[error("the picture file {} is missing", .0.display())]
    PictureMissing(PathBuf),
    /// Anything else the database said.
    #[error("the database said: {0}")]
    Db(rusqlite::Error),
}

impl Error {
    pub(crate) fn damaged(reason: impl ToString) -> Error {
        Error::Damaged { reason: reason.to_string() }
    }

    pub(crate) fn io(path: impl Into<PathBuf>, source: io::Error) -> Error {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::Full,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Error::ReadOnly,
            _ => Error::Io { path: path.into(), source },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked,
            Some(ErrorCode::DiskFull) => Error::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Error::ReadOnly,
            Some(ErrorCode::SystemIoFailure) => Error::Disk,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::damaged(&error),
            _ => Error::Db(error),
        }
    }
}

/// JSON in the library was written by us: where it cannot be read, the library is damaged.
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Error::damaged(error)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{Head, NewPiece, Op, RowNow, Store};

    fn library() -> (tempfile::TempDir, Store, String) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let piece = store.create(NewPiece::default()).unwrap().id;
        (folder, store, piece)
    }

    fn large() -> Op {
        let row = RowNow { source: "words ".repeat(100_000), ..RowNow::default() };
        Op { rows: vec![row], ..Op::default() }
    }

    /// Fails with the error, changes nothing, and goes on when it can.
    #[track_caller]
    fn fails_and_recovers(
        store: &mut Store,
        piece: &str,
        is_expected: fn(&Error) -> bool,
        recover: impl Fn(&Store),
    ) {
        let error = store.append(piece, 1, large()).unwrap_err();
        assert!(is_expected(&error), "{error:?}");
        assert_eq!(store.head(piece).unwrap(), Head { rev: 1, ..Head::default() });
        recover(store);
        assert_eq!(store.append(piece, 1, large()).unwrap().rev, 2);
        assert_eq!(store.check().unwrap(), []);
    }

    #[test]
    fn a_full_disk_is_called_that() {
        let (_folder, mut store, piece) = library();
        let pages: i64 = store.db.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        store.db.pragma_update(None, "max_page_count", pages + 2).unwrap();
        fails_and_recovers(
            &mut store,
            &piece,
            |error| matches!(error, Error::Full),
            |store| {
                store.db.pragma_update(None, "max_page_count", 1_000_000).unwrap();
            },
        );
    }

    #[test]
    fn a_library_that_cannot_be_written_is_called_that() {
        let (_folder, mut store, piece) = library();
        store.db.pragma_update(None, "query_only", true).unwrap();
        fails_and_recovers(
            &mut store,
            &piece,
            |error| matches!(error, Error::ReadOnly),
            |store| {
                store.db.pragma_update(None, "query_only", false).unwrap();
            },
        );
    }

    #[test]
    fn a_library_held_by_another_is_called_that() {
        let (folder, mut store, piece) = library();
        store.db.busy_timeout(Duration::from_millis(20)).unwrap();
        let other = Store::open(folder.path()).unwrap();
        other.db.execute_batch("BEGIN IMMEDIATE").unwrap();
        fails_and_recovers(
            &mut store,
            &piece,
            |error| matches!(error, Error::Locked),
            |_| {
                other.db.execute_batch("ROLLBACK").unwrap();
            },
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_library_that_was_moved_away_is_called_that() {
        let (folder, mut store, piece) = library();
        let (here, elsewhere) = (folder.path().join("galley.db"), folder.path().join("elsewhere.db"));
        std::fs::rename(&here, &elsewhere).unwrap();
        fails_and_recovers(
            &mut store,
            &piece,
            |error| matches!(error, Error::Moved(_)),
            |_| std::fs::rename(&elsewhere, &here).unwrap(),
        );
        std::fs::copy(&here, &elsewhere).unwrap();
        std::fs::rename(&elsewhere, &here).unwrap();
        let error = store.append(&piece, 2, large()).unwrap_err();
        assert!(matches!(error, Error::Moved(_)), "a copy in its place is another file: {error:?}");
    }

    #[test]
    fn the_systems_errors_keep_their_meaning() {
        let of = |kind: io::ErrorKind| Error::io("x", kind.into());
        assert!(matches!(of(io::ErrorKind::StorageFull), Error::Full));
        assert!(matches!(of(io::ErrorKind::PermissionDenied), Error::ReadOnly));
        assert!(matches!(of(io::ErrorKind::NotFound), Error::Io { .. }));
    }
}
