//! Where the programs under test are: beside the test itself, or where `GALLEY_BUILT` says.

use std::{
    env,
    io::{self, Write},
    path::PathBuf,
};

/// A program of the workspace, built.
///
/// # Panics
/// When it is not there: tests never build it, since each would build it differently.
pub fn program(name: &str) -> PathBuf {
    let path = folder().join(name).with_extension(env::consts::EXE_EXTENSION);
    assert!(path.is_file(), "{} is not built; `make test` builds it", path.display());
    path
}

/// What makes a program's disk fail.
///
/// # Panics
/// When it is not there.
pub fn faults() -> PathBuf {
    let path = folder().join("libfaults.so");
    assert!(path.is_file(), "{} is not built; `make test` builds it", path.display());
    path
}

/// The folder `target/debug`, or its like.
pub fn folder() -> PathBuf {
    if let Some(folder) = env::var_os("GALLEY_BUILT") {
        return folder.into();
    }
    let own = env::current_exe().expect("a running program has a path");
    let folder = own.parent().expect("a program lies in a folder");
    if folder.ends_with("deps") {
        folder.parent().expect("deps lies in the target folder").into()
    } else {
        folder.into()
    }
}

/// The folder `tests` of the workspace.
pub fn tests() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file or folder of the real input that lies beside the workspace on some machines; `None`, said aloud, on others.
pub fn shared(path: &str) -> Option<PathBuf> {
    let path = tests().join("../../shared/data").join(path);
    if path.exists() {
        return Some(path);
    }
    skipped(&format!("{} is not on this machine", path.display()));
    None
}

/// Chromium, in which judges look at pages; `None`, said aloud, where there is none.
pub fn chromium() -> Option<PathBuf> {
    const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let found = NAMES.iter().find_map(|name| on_path(name));
    if found.is_none() {
        skipped("Chromium is not on this machine; `scripts/setup.sh test` installs it on Debian");
    }
    found
}

/// A program that builds from what is exported, or reads it; `None`, said aloud, where there is none.
pub fn judge(name: &str) -> Option<PathBuf> {
    let found = on_path(name);
    if found.is_none() {
        skipped(&format!("{name} is not on this machine; `scripts/setup.sh test` installs it on Debian"));
    }
    found
}

/// WordPress as Debian packs it, to judge by its scripts; `None`, said aloud, where it was not unpacked.
pub fn wordpress() -> Option<PathBuf> {
    let target = folder().parent().expect("a profile's folder lies in the target folder").to_owned();
    let found = Some(target.join("wordpress")).filter(|path| path.is_dir());
    if found.is_none() {
        skipped("WordPress is not on this machine; `scripts/wordpress.sh` unpacks it on Debian");
    }
    found
}

fn on_path(name: &str) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::var_os("PATH").iter().flat_map(env::split_paths).collect();
    folders.into_iter().map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Says on a line of its own that something was not tested, past the test runner, which keeps to itself what a test
/// that passes prints.
fn skipped(why: &str) {
    let _ = writeln!(io::stderr(), "\nSKIPPED: {why}");
}
