//! Other programs that read metadata, and a folder for them to read from.

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};

use serde_json::Value;

/// A folder of pictures.
pub(crate) struct Shelf(tempfile::TempDir);

impl Shelf {
    pub(crate) fn new() -> Shelf {
        Shelf(tempfile::tempdir().unwrap())
    }

    pub(crate) fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn take(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

fn run(program: &str, arguments: &[&str], shelf: &Shelf) -> String {
    let ran = Command::new(program).args(arguments).current_dir(shelf.0.path()).output();
    let ran = ran.unwrap_or_else(|error| panic!("{program} is wanted (scripts/setup.sh test): {error}"));
    let said = String::from_utf8_lossy(&ran.stderr);
    // exiv2 ends with 1 where a file has none of the blocks it looks for.
    assert!(ran.status.success() || said.is_empty(), "{program} {arguments:?}: {said}");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

/// What exiftool says.
pub(crate) fn exiftool(arguments: &[&str], shelf: &Shelf) -> String {
    run("exiftool", &[&["-charset", "filename=utf8"], arguments].concat(), shelf)
}

/// Every tag of each file, as `group:name`.
pub(crate) fn read_by_exiftool(shelf: &Shelf) -> BTreeMap<String, BTreeMap<String, Value>> {
    let files = ["-j", "-G1", "-a", "-u", "-api", "largefilesupport=1", "."];
    let files: Vec<BTreeMap<String, Value>> = serde_json::from_str(&exiftool(&files, shelf)).unwrap();
    let named = files.into_iter().map(|mut tags| {
        let path = tags.remove("SourceFile").unwrap();
        (path.as_str().unwrap().trim_start_matches("./").to_owned(), tags)
    });
    named.collect()
}

/// All that exiv2 reads from a file, a tag a line.
pub(crate) fn exiv2(name: &str, shelf: &Shelf) -> String {
    run("exiv2", &["-P", "Ekt", name], shelf)
        + &run("exiv2", &["-P", "Ikt", name], shelf)
        + &run("exiv2", &["-P", "Xkt", name], shelf)
}
