//! Files that appear whole or not at all: written aside, synced, renamed.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
    time::{Duration, SystemTime},
};

use crate::{Error, Result, Store};

/// Files left aside for longer than this belong to no running write.
const ABANDONED: Duration = Duration::from_secs(60 * 60);

/// Writes `bytes` to `path`, by way of a new file in `aside`, which must be on the same disk.
pub(crate) fn write_whole(path: &Path, aside: &Path, bytes: &[u8]) -> Result<()> {
    let part = aside.join(Store::new_id());
    let written = write_synced(&part, bytes).and_then(|()| fs::rename(&part, path));
    if let Err(error) = written {
        // The write has failed already; a part that stays is swept later.
        let _ = fs::remove_file(&part);
        return Err(Error::io(path, error));
    }
    sync_folder_of(path)
}

/// Makes a folder and those above it.
pub(crate) fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| Error::io(path, error))
}

/// Removes what writes that were cut short have left in `aside`. What cannot be removed stays.
pub(crate) fn sweep(aside: &Path) {
    let Ok(entries) = fs::read_dir(aside) else { return };
    for entry in entries.flatten().filter(is_abandoned) {
        let _ = fs::remove_file(entry.path());
    }
}

fn is_abandoned(entry: &fs::DirEntry) -> bool {
    let age = entry
        .metadata()
        .and_then(|about| about.modified())
        .map(|then| SystemTime::now().duration_since(then));
    matches!(age, Ok(Ok(age)) if age > ABANDONED)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A renamed file is on the disk when its folder is.
pub(crate) fn sync_folder_of(path: &Path) -> Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => {
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| Error::io(folder, error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_whole_and_leaves_nothing_aside() {
        let folder = tempfile::tempdir().unwrap();
        let aside = folder.path().join("aside");
        make_folder(&aside).unwrap();
        let path = folder.path().join("a.bin");
        write_whole(&path, &aside, b"one").unwrap();
        write_whole(&path, &aside, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(&aside).unwrap().count(), 0);
    }

    #[test]
    fn a_failed_write_leaves_nothing_aside() {
        let folder = tempfile::tempdir().unwrap();
        let aside = folder.path().join("aside");
        make_folder(&aside).unwrap();
        let taken = folder.path().join("taken");
        make_folder(&taken.join("full")).unwrap();
        write_whole(&taken, &aside, b"one").unwrap_err();
        assert_eq!(fs::read_dir(&aside).unwrap().count(), 0);
    }

    #[test]
    fn sweeps_only_what_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("old");
        let new = folder.path().join("new");
        fs::write(&old, b"").unwrap();
        fs::write(&new, b"").unwrap();
        let two_hours_ago = SystemTime::now() - 2 * ABANDONED;
        File::options().write(true).open(&old).unwrap().set_modified(two_hours_ago).unwrap();
        sweep(folder.path());
        assert!(!old.exists());
        assert!(new.exists(), "another process may be writing it now");
    }
}
