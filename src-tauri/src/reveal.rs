//! Shows a folder in the system's file browser.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use desk::{Error, Kind, Result};
use words::message;

/// Opens the folder that `path` is, or is in. Never opens a file: a file can be a program.
pub(crate) fn reveal(path: &Path) -> Result<()> {
    let folder = folder(path).ok_or_else(|| {
        Error::new(Kind::Unknown, message!("errors-gone", path = path), message!("hints-exportAgain"))
    })?;
    let opened = Command::new(OPENER)
        .arg(&folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match opened {
        Ok(mut child) => {
            std::thread::spawn(move || child.wait());
            Ok(())
        }
        Err(error) => {
            let message = message!("errors-browser", reason = error.to_string());
            Err(Error::new(Kind::Unknown, message, message!("hints-filesIn", folder = folder.as_path())))
        }
    }
}

#[cfg(target_os = "macos")]
const OPENER: &str = "open";
#[cfg(windows)]
const OPENER: &str = "explorer";
#[cfg(not(any(target_os = "macos", windows)))]
const OPENER: &str = "xdg-open";

fn folder(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let folder = if path.is_dir() { path.as_path() } else { path.parent()? };
    folder.is_dir().then(|| folder.to_owned())
}

#[cfg(test)]
mod tests {
    use super::folder;

    #[test]
    fn a_file_is_shown_by_its_folder_and_never_opened() {
        let made = tempfile::tempdir().unwrap();
        let file = made.path().join("page.html");
        std::fs::write(&file, "").unwrap();
        assert_eq!(folder(&file).as_deref(), Some(made.path()));
        assert_eq!(folder(made.path()).as_deref(), Some(made.path()));
        assert_eq!(folder(&made.path().join("gone/page.html")), None);
    }
}
