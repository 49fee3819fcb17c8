//! Where the library's file lies, so that a folder moved away under an open library is noticed: what is written into a
//! file without a name is lost when it is closed.

use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// A file as it was found when the library was opened.
pub(crate) struct Place {
    path: PathBuf,
    file: Option<Identity>,
}

/// What tells a file from any other of the machine: its device and its number there. Windows lets no open file be moved.
type Identity = (u64, u64);

impl Place {
    pub(crate) fn of(path: PathBuf) -> Place {
        let file = identity(&path);
        Place { path, file }
    }

    /// Whether the file still lies there; if not, it is an error that names the folder.
    pub(crate) fn check(&self) -> Result<()> {
        if self.file.is_some() && identity(&self.path) != self.file {
            return Err(Error::Moved(self.path.parent().unwrap_or(&self.path).to_owned()));
        }
        Ok(())
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

#[cfg(not(unix))]
fn identity(_path: &Path) -> Option<Identity> {
    None
}
