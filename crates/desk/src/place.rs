//! Where the library is when nobody says.

use std::path::PathBuf;

use directories::ProjectDirs;

/// `GALLEY_LIBRARY`, else the platform's data folder; `None` where the platform names no such folder.
pub fn default_library() -> Option<PathBuf> {
    std::env::var_os("GALLEY_LIBRARY")
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .or_else(|| ProjectDirs::from("", "", "Galley").map(|dirs| dirs.data_dir().join("library")))
}
