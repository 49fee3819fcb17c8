//! The pictures that lie beside a file, found by the names its text gives them, and never anywhere else.

use std::{
    fs,
    path::{Component, Path, PathBuf},
};

/// The file that `name`, as written in a text in `folder`, stands for; `None` for addresses, for what is not
/// there, and for anything that would lead out of the folder.
pub(crate) fn beside(folder: &Path, name: &str) -> Option<PathBuf> {
    [name.to_owned(), decoded(name)].iter().find_map(|name| {
        let relative = Path::new(name);
        let inside = relative.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        let root = fs::canonicalize(folder).ok()?;
        let file = fs::canonicalize(root.join(relative)).ok().filter(|_| inside && !name.is_empty())?;
        (file.starts_with(&root) && file.is_file()).then_some(file)
    })
}

/// `%20` and the like resolved, as in an address.
fn decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| name.to_owned())
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
        assert!(found("a b.jpg") && found("a%20b.jpg") && found("./pictures/c.jpg"));
        assert!(!found("../secret.jpg") && !found("pictures/../../secret.jpg") && !found("%2e%2e/secret.jpg"));
        assert!(!found(folder.path().join("secret.jpg").to_str().unwrap()), "an absolute path is not beside the file");
        assert!(!found("") && !found("pictures") && !found("https://example.org/a.jpg"));
    }
}
