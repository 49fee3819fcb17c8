//! What is told of backups.

use std::path::PathBuf;

use serde::Serialize;

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Backup {
    /// Its file.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub path: PathBuf,
    /// The file's size; pictures that stand beside it are not in it.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub bytes: u64,
    /// How many pieces are in it, where that was counted.
    pub pieces: Option<u32>,
    /// How many pictures of the library are not in it, because their files are gone or changed.
    pub missing: u32,
}

/// A backup that became the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Unpacked {
    /// How many pieces it brought.
    pub pieces: u32,
    /// How many pictures it does not have.
    pub missing: u32,
    /// Where the library is now that was there before, if one was.
    #[cfg_attr(feature = "wire", ts(type = "string | null"))]
    pub aside: Option<PathBuf>,
}
