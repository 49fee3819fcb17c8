//! The pictures that lie beside a file, found by the names its text gives them, and never anywhere else.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The file that `name`, as written in a text in `folder`, stands for; `None` for addresses, for what is not
/// there, and for anything that would lead out of the folder, by a link in the file system too.
pub(crate) fn beside(folder: &Path, name: &str) -> Option<PathBuf> {
    let root = fs::canonicalize(folder).ok()?;
    import::places(name).iter().find_map(|place| {
        let file = fs::canonicalize(root.join(place)).ok()?;
        (file.starts_with(&root) && file.is_file()).then_some(file)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_inside_the_folder_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("piece");
        fs::create_dir_all(inner.join("pictures")).unwrap();
        fs::write(folder.path().join("secret.jpg"), "x").unwrap();
        fs::write(inner.join("a b.jpg"), "x").unwrap();
        fs::write(inner.join("pictures/c.jpg"), "x").unwrap();
        let found = |name: &str| beside(&inner, name).is_some();
        assert!(found("a b.jpg") && found("a%20b.jpg") && found("pictures/c.jpg"));
        assert!(!found("../secret.jpg") && !found("%2e%2e/secret.jpg"));
        assert!(!found("") && !found("pictures") && !found("https://example.org/a.jpg"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_out_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("piece");
        fs::create_dir(&inner).unwrap();
        fs::write(folder.path().join("secret.jpg"), "x").unwrap();
        std::os::unix::fs::symlink(folder.path().join("secret.jpg"), inner.join("a.jpg")).unwrap();
        assert_eq!(beside(&inner, "a.jpg"), None);
    }
}
