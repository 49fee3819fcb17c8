//! The folder a piece is exported into. It remembers whose it is and what was written there, so that neither
//! another piece's files nor what somebody changed by hand are overwritten.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{Error, Kind, Result, whole::write_whole};

const RECORD: &str = ".galley.json";

/// A piece's export folder.
pub(super) struct Folder {
    path: PathBuf,
    record: Record,
}

/// Whose the folder is, and the hash of each file as it was written.
#[derive(Default, Serialize, Deserialize)]
struct Record {
    piece: String,
    files: BTreeMap<String, String>,
}

impl Folder {
    /// Opens or makes the folder for `piece`.
    pub(super) fn open(path: &Path, piece: &str) -> Result<Folder> {
        fs::create_dir_all(path).map_err(|error| Error::writing(path, error))?;
        let record = match fs::read(path.join(RECORD)) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Record { piece: piece.to_owned(), files: BTreeMap::new() }
            }
            Err(error) => return Err(Error::reading(&path.join(RECORD), error)),
        };
        if record.piece != piece {
            return Err(taken(path, "holds the export of another piece"));
        }
        Ok(Folder { path: path.to_owned(), record })
    }

    /// Whether all files may be written; nothing is written yet.
    pub(super) fn check(&self, files: &[(String, Vec<u8>)]) -> Result<()> {
        for (name, bytes) in files {
            let path = self.path.join(name);
            match fs::read(&path) {
                Ok(there) if there == *bytes => {}
                Ok(there) if self.record.files.get(name) == Some(&picture::hash(&there)) => {}
                Ok(_) => return Err(taken(&path, "was not written by this export, or was changed since")),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Error::writing(&path, error)),
            }
        }
        Ok(())
    }

    /// Writes one file, whole or not at all, and gives its path.
    pub(super) fn write(&mut self, name: &str, bytes: &[u8]) -> Result<String> {
        let path = self.path.join(name);
        write_whole(&path, bytes).map_err(|error| Error::writing(&path, error))?;
        self.record.files.insert(name.to_owned(), picture::hash(bytes));
        Ok(path.display().to_string())
    }

    /// Notes what was written and gives the folder's path.
    pub(super) fn close(self) -> Result<String> {
        let path = self.path.join(RECORD);
        let text = serde_json::to_string_pretty(&self.record).unwrap_or_default();
        write_whole(&path, text.as_bytes()).map_err(|error| Error::writing(&path, error))?;
        Ok(self.path.display().to_string())
    }
}

fn taken(path: &Path, why: &str) -> Error {
    Error::new(
        Kind::BadOutput,
        format!("{} {why}.", path.display()),
        "It was left as it is. Choose another folder, or move it away.",
    )
}
