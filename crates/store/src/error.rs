//! What can go wrong with a library, in kinds that a caller can act on.

use std::{io, path::PathBuf};

use rusqlite::ErrorCode;

/// Why the library did not do what was asked. What was saved before stands.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
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
