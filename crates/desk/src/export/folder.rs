//! The folder a piece is exported into. It remembers whose it is and what was written there, so that neither
//! another piece's files nor what somebody changed by hand are overwritten.

use std::{
    collections::BTreeMap,
    fs, io,
    panic::resume_unwind,
    path::{Path, PathBuf},
    thread,
};

use serde::{Deserialize, Serialize};
use words::{Message, message};

use crate::{Error, Kind, Result, whole::Aside};

const RECORD: &str = ".galley.json";

/// A piece's export folder.
pub(super) struct Folder {
    path: PathBuf,
    record: Record,
}

/// Whose the folder is, and what each file may hold: the hash of what was written, and while an export is under way
/// also of what is to be written, so that one that broke off can be made again.
#[derive(Default, Serialize, Deserialize)]
struct Record {
    piece: String,
    files: BTreeMap<String, Vec<String>>,
}

impl Folder {
    /// Opens the folder for `piece`, or is ready to make it.
    pub(super) fn open(path: &Path, piece: &str) -> Result<Folder> {
        let record = match fs::read(path.join(RECORD)) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_default(),
            // What is no folder cannot be written to, which is said then.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Record { piece: piece.to_owned(), files: BTreeMap::new() }
            }
            Err(error) => return Err(Error::reading(&path.join(RECORD), error)),
        };
        if record.piece != piece {
            return Err(taken(message!("errors-otherExport", path = path)));
        }
        Ok(Folder { path: path.to_owned(), record })
    }

    /// Where it is.
    pub(super) fn path(&self) -> String {
        self.path.display().to_string()
    }

    /// Writes the files, each whole or not at all, and gives their paths. Where one may not be written, none is.
    pub(super) fn write(&mut self, files: &[(String, Vec<u8>)]) -> Result<Vec<String>> {
        self.check(files)?;
        let (aside, hashes) = thread::scope(|scope| {
            let hashing = scope.spawn(|| hashes(files));
            let aside: Result<Vec<Aside>> =
                files.iter().map(|(name, bytes)| self.write_aside(name, bytes)).collect();
            (aside, hashing.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let aside = aside?;
        for ((name, _), hash) in files.iter().zip(&hashes) {
            self.record.files.entry(name.clone()).or_default().push(hash.clone());
        }
        self.keep_record()?;
        let written = aside.into_iter().map(put).collect::<Result<_>>()?;
        for ((name, _), hash) in files.iter().zip(hashes) {
            self.record.files.insert(name.clone(), vec![hash]);
        }
        self.keep_record()?;
        Ok(written)
    }

    /// Removes the files with these names, in whatever folder within, that an earlier export wrote; what somebody changed
    /// since stays.
    pub(super) fn remove(&mut self, names: &[String]) -> Result<()> {
        let is_named =
            |path: &str| names.iter().any(|name| path == name || path.ends_with(&format!("/{name}")));
        let gone: Vec<String> = self.record.files.keys().filter(|path| is_named(path)).cloned().collect();
        for name in &gone {
            let path = self.path.join(name);
            if fs::read(&path).is_ok_and(|there| self.wrote(name, &there)) {
                fs::remove_file(&path).map_err(|error| Error::writing(&path, error))?;
            }
            self.record.files.remove(name);
        }
        if gone.is_empty() { Ok(()) } else { self.keep_record() }
    }

    fn check(&self, files: &[(String, Vec<u8>)]) -> Result<()> {
        for (name, bytes) in files {
            let path = self.path.join(name);
            match fs::read(&path) {
                Ok(there) if there == *bytes || self.wrote(name, &there) => {}
                Ok(_) => return Err(taken(message!("errors-otherFile", path = path.as_path()))),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(Error::writing(&path, error)),
            }
        }
        Ok(())
    }

    fn wrote(&self, name: &str, bytes: &[u8]) -> bool {
        self.record.files.get(name).is_some_and(|hashes| hashes.contains(&picture::hash(bytes)))
    }

    fn write_aside(&self, name: &str, bytes: &[u8]) -> Result<Aside> {
        let path = self.path.join(name);
        Aside::write(path.clone(), bytes).map_err(|error| Error::writing(&path, error))
    }

    fn keep_record(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.record).unwrap_or_default();
        put(self.write_aside(RECORD, text.as_bytes())?).map(drop)
    }
}

/// Puts a file in its place, and tells where that is.
fn put(aside: Aside) -> Result<String> {
    let path = aside.path().to_owned();
    aside.put().map_err(|error| Error::writing(&path, error))?;
    Ok(path.display().to_string())
}

fn hashes(files: &[(String, Vec<u8>)]) -> Vec<String> {
    files.iter().map(|(_, bytes)| picture::hash(bytes)).collect()
}

fn taken(message: Message) -> Error {
    Error::new(Kind::BadOutput, message, message!("hints-leftAsItIs"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Vec<(String, Vec<u8>)> {
        vec![("a.md".into(), text.into()), ("b.md".into(), text.into())]
    }

    #[test]
    fn an_export_that_broke_off_can_be_made_again() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("piece");
        let open = || Folder::open(&path, "id").unwrap();
        open().write(&files("old")).unwrap();
        // As far as an export comes whose power fails after its first file.
        let mut folder = open();
        folder.record.files.entry("a.md".into()).or_default().push(picture::hash(b"new"));
        folder.keep_record().unwrap();
        put(folder.write_aside("a.md", b"new").unwrap()).unwrap();
        open().write(&files("newer")).expect("what the broken export wrote is its own");
        fs::write(path.join("a.md"), "by hand").unwrap();
        assert!(open().write(&files("newest")).is_err(), "what a person changed is not");
    }
}
