//! What a mirror knows of itself: which revision of each piece is in it, and the hash of each file that was written, so that what
//! somebody changed there is set aside and not lost.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use serde::{Deserialize, Serialize};

use crate::{Error, Result, whole::write_whole};

const FILE: &str = ".galley-mirror.json";

/// The file that a mirror keeps of itself.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Record {
    /// The library that it mirrors, by the name under which that signs.
    pub(super) library: String,
    /// What is in it, by the pieces' ids.
    pub(super) pieces: BTreeMap<String, Kept>,
}

/// A piece in a mirror.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) rev: i64,
    /// The folder's name, the slug.
    pub(super) folder: String,
    /// The files in it, with their hashes.
    pub(super) files: BTreeMap<String, String>,
    /// The pictures that it lacks, by their hashes, and how their files in the library looked when they could not be read.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) lacks: BTreeMap<String, Look>,
}

/// How a file looks that nobody reads: nothing of one that is not there.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Look {
    bytes: Option<u64>,
    /// When it was last written, in milliseconds since 1970, as far as its disk knows.
    at: Option<u64>,
}

impl Look {
    pub(super) fn at(path: &Path) -> Look {
        let about = fs::metadata(path).ok();
        let written = about.as_ref().and_then(|about| about.modified().ok());
        let since = written.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        Look { bytes: about.map(|about| about.len()), at: since.map(|since| since.as_millis() as u64) }
    }
}

impl Record {
    /// That of a folder; an empty one where there is none, or one that nobody can read: then all is compared anew.
    pub(super) fn read(folder: &Path) -> Result<Record> {
        let path = folder.join(FILE);
        match fs::read(&path) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Record::default()),
            Err(error) => Err(Error::reading(&path, error)),
        }
    }

    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(FILE);
        let text = serde_json::to_string(self).unwrap_or_default();
        write_whole(&path, text.as_bytes()).map_err(|error| Error::writing(&path, error))
    }

    /// Whether a piece is in it as it now is.
    pub(super) fn has(&self, id: &str, slug: &str, rev: i64) -> bool {
        self.pieces.get(id).is_some_and(|kept| kept.rev == rev && kept.folder == slug)
    }

    /// Takes away the pieces that are not among these any more; gives how many.
    pub(super) fn remove_all_but(
        &mut self,
        folder: &Path,
        newest: &[(String, String, i64)],
    ) -> Result<usize> {
        let stay: BTreeSet<&str> = newest.iter().map(|(id, ..)| id.as_str()).collect();
        let gone: Vec<String> =
            self.pieces.keys().filter(|id| !stay.contains(id.as_str())).cloned().collect();
        for id in &gone {
            self.pieces.remove(id).map_or(Ok(()), |kept| kept.remove(folder))?;
        }
        Ok(gone.len())
    }
}

impl Kept {
    /// Writes a piece's files, but for those that are there already.
    pub(super) fn write(
        mirror: &Path,
        folder: &str,
        rev: i64,
        files: BTreeMap<String, Vec<u8>>,
        known: &BTreeMap<String, String>,
    ) -> Result<Kept> {
        let mut kept = Kept { rev, folder: folder.to_owned(), ..Kept::default() };
        for (name, bytes) in files {
            let path = mirror.join(folder).join(&name);
            let hash = picture::hash(&bytes);
            if hash_of(&path).as_ref() != Some(&hash) {
                set_aside(&path, known.get(&name))?;
                write_whole(&path, &bytes).map_err(|error| Error::writing(&path, error))?;
            }
            kept.files.insert(name, hash);
        }
        Ok(kept)
    }

    /// A file's bytes, where it is there as it was written and has that hash.
    pub(super) fn read(&self, mirror: &Path, name: &str, hash: &str) -> Option<Vec<u8>> {
        let known = self.files.get(name).filter(|known| *known == hash)?;
        let bytes = fs::read(mirror.join(&self.folder).join(name)).ok()?;
        (picture::hash(&bytes) == *known).then_some(bytes)
    }

    /// Removes its files, but for those that somebody changed.
    pub(super) fn remove(self, mirror: &Path) -> Result<()> {
        let folder = mirror.join(&self.folder);
        for (name, hash) in &self.files {
            let path = folder.join(name);
            if hash_of(&path).as_ref() == Some(hash) {
                fs::remove_file(&path).map_err(|error| Error::writing(&path, error))?;
            }
        }
        // Only an empty one goes.
        let _ = fs::remove_dir(&folder);
        Ok(())
    }
}

/// A file that is not as the mirror wrote it gets another name.
fn set_aside(path: &Path, known: Option<&String>) -> Result<()> {
    let Some(there) = hash_of(path).filter(|there| Some(there) != known) else { return Ok(()) };
    let changed = beside(path, &there[..8]);
    fs::rename(path, &changed).map_err(|error| Error::writing(&changed, error))
}

fn beside(path: &Path, mark: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().map(|extension| format!(".{}", extension.to_string_lossy()));
    path.with_file_name(format!("{stem}.changed-{mark}{}", extension.unwrap_or_default()))
}

fn hash_of(path: &Path) -> Option<String> {
    fs::read(path).ok().map(|bytes| picture::hash(&bytes))
}
