//! Where the programs under test are: beside the test itself, or where `GALLEY_BUILT` says.

use std::{env, path::PathBuf};

/// A program of the workspace, built.
///
/// # Panics
/// When it is not there: tests never build it, since each would build it differently.
pub fn program(name: &str) -> PathBuf {
    let path = folder().join(name).with_extension(env::consts::EXE_EXTENSION);
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
    eprintln!("SKIPPED: {} is not on this machine", path.display());
    None
}
