//! A library takes the place of another in the same folder, whole or not at all: what is going to be moved is written
//! down first, and what was cut short is finished when the library is next opened.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{Error, Result, files, open};

/// What is being moved, in the library's folder.
const RECORD: &str = "galley.swap";

/// The names are of what lies in the library's folder, or in folders within it.
#[derive(Serialize, Deserialize)]
struct Swap {
    /// The folder that what was there goes into.
    aside: PathBuf,
    /// The folder in which the other library is.
    fresh: PathBuf,
    /// What was there.
    old: Vec<String>,
    /// What the other has.
    new: Vec<String>,
}

/// Puts the parts of a library in `fresh` in the place of those in `folder`, and these into `aside`. Both lie in `folder`.
/// Nobody may have the library open. Where it fails, all is as it was.
pub(crate) fn swap(folder: &Path, fresh: &Path, aside: &Path, parts: &[&str]) -> Result<()> {
    let within = |path: &Path| path.strip_prefix(folder).unwrap_or(path).to_owned();
    let there = |at: &Path| -> Vec<String> {
        parts.iter().filter(|part| at.join(part).exists()).map(|part| (*part).to_owned()).collect()
    };
    let swap = Swap { aside: within(aside), fresh: within(fresh), old: there(folder), new: there(fresh) };
    files::make_folder(aside)?;
    swap.write(folder)?;
    let done = finish(folder);
    if done.is_err() {
        swap.undo(folder);
    }
    done
}

/// Finishes what was cut short, if anything was.
pub(crate) fn finish(folder: &Path) -> Result<()> {
    let record = folder.join(RECORD);
    let bytes = match fs::read(&record) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::io(&record, error)),
    };
    // One that cannot be read was cut short itself: nothing was moved yet.
    if let Ok(swap) = serde_json::from_slice::<Swap>(&bytes) {
        for (from, to) in swap.moves(folder) {
            rename(&from, &to)?;
        }
        files::sync_folder_of(&folder.join(&swap.aside).join(open::FILE))?;
        files::sync_folder_of(&record)?;
    }
    fs::remove_file(&record).map_err(|error| Error::io(&record, error))?;
    files::sync_folder_of(&record)
}

impl Swap {
    fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(RECORD);
        let bytes = serde_json::to_vec(self).unwrap_or_default();
        File::create(&path)
            .and_then(|mut file| file.write_all(&bytes).and_then(|()| file.sync_all()))
            .map_err(|error| Error::io(&path, error))?;
        files::sync_folder_of(&path)
    }

    /// What is still to be moved, in its order: nothing of the other comes before all that was there is out of the way.
    fn moves(&self, folder: &Path) -> Vec<(PathBuf, PathBuf)> {
        let (aside, fresh) = (folder.join(&self.aside), folder.join(&self.fresh));
        let old = self.old.iter().map(|part| (folder.join(part), aside.join(part)));
        let new = self.new.iter().map(|part| (fresh.join(part), folder.join(part)));
        let is_left = |(from, to): &(PathBuf, PathBuf)| from.exists() && !to.exists();
        // What came out of the other stands where the old was: that is moved only while it is not aside.
        let old: Vec<_> = old.filter(is_left).collect();
        let new = new.filter(|(from, _)| from.exists());
        old.into_iter().chain(new).collect()
    }

    /// Moves back what was moved. What cannot be stays where it is, with the record, for the next time.
    fn undo(&self, folder: &Path) {
        let (aside, fresh) = (folder.join(&self.aside), folder.join(&self.fresh));
        let came = self.new.iter().map(|part| (folder.join(part), fresh.join(part)));
        let went = self.old.iter().map(|part| (aside.join(part), folder.join(part)));
        let back = came.chain(went).filter(|(from, to)| from.exists() && !to.exists());
        let is_back = back.into_iter().all(|(from, to)| rename(&from, &to).is_ok());
        if is_back {
            let _ = fs::remove_file(folder.join(RECORD));
        }
    }
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|error| Error::io(from, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: [&str; 3] = ["galley.db", "galley.db-wal", "pictures"];

    /// A folder with an old library, which has a log of its own, and a new one within it, which has none.
    fn laid_out() -> (tempfile::TempDir, PathBuf, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let (fresh, aside) = (folder.path().join("other"), folder.path().join("set-aside"));
        for (at, word) in [(folder.path(), "old"), (&fresh, "new")] {
            fs::create_dir_all(at.join("pictures")).unwrap();
            fs::write(at.join("galley.db"), word).unwrap();
            fs::write(at.join("pictures/a"), word).unwrap();
        }
        fs::write(folder.path().join("galley.db-wal"), "old").unwrap();
        (folder, fresh, aside)
    }

    fn says(folder: &Path) -> Vec<String> {
        let names = ["galley.db", "galley.db-wal", "pictures/a"];
        names.map(|name| fs::read_to_string(folder.join(name)).unwrap_or_default()).to_vec()
    }

    #[test]
    fn one_stands_where_the_other_stood() {
        let (folder, fresh, aside) = laid_out();
        swap(folder.path(), &fresh, &aside, &PARTS).unwrap();
        assert_eq!(says(folder.path()), ["new", "", "new"]);
        assert_eq!(says(&aside), ["old", "old", "old"]);
        assert!(!folder.path().join(RECORD).exists());
    }

    #[test]
    fn what_was_cut_short_anywhere_is_finished() {
        for moved in 0..=5 {
            let (folder, fresh, aside) = laid_out();
            let folder = folder.path();
            let swap = Swap {
                aside: "set-aside".into(),
                fresh: "other".into(),
                old: PARTS.map(str::to_owned).to_vec(),
                new: vec!["galley.db".into(), "pictures".into()],
            };
            fs::create_dir_all(&aside).unwrap();
            swap.write(folder).unwrap();
            for _ in 0..moved {
                let (from, to) = swap.moves(folder).swap_remove(0);
                rename(&from, &to).unwrap();
            }
            finish(folder).unwrap();
            assert_eq!(says(folder), ["new", "", "new"], "after {moved} moves");
            assert_eq!(says(&aside), ["old", "old", "old"], "after {moved} moves");
            assert!(!fresh.join("galley.db").exists() && !folder.join(RECORD).exists());
        }
    }

    #[test]
    fn where_it_fails_all_is_as_it_was() {
        let (folder, fresh, aside) = laid_out();
        // The old pictures seem to be aside already, and so stand in the way of the new ones.
        fs::create_dir_all(aside.join("pictures")).unwrap();
        assert!(swap(folder.path(), &fresh, &aside, &PARTS).is_err());
        assert_eq!(says(folder.path()), ["old", "old", "old"]);
        assert_eq!(says(&fresh), ["new", "", "new"]);
    }

    #[test]
    fn a_record_that_was_cut_short_itself_moves_nothing() {
        let (folder, _, _) = laid_out();
        fs::write(folder.path().join(RECORD), "{\"as").unwrap();
        finish(folder.path()).unwrap();
        assert_eq!(says(folder.path()), ["old", "old", "old"]);
        assert!(!folder.path().join(RECORD).exists());
    }
}
