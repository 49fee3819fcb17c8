//! The files Galley was started with: a double click on a piece imports it.

use std::{
    ffi::OsString,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The files, until the window has taken them.
pub(crate) struct Given(Mutex<Vec<PathBuf>>);

impl Given {
    /// All arguments that are no options, as absolute paths.
    pub(crate) fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Self {
        let files = arguments
            .filter(|argument| !argument.to_string_lossy().starts_with('-'))
            .map(|argument| std::path::absolute(&argument).unwrap_or(argument.into()));
        Given(Mutex::new(files.collect()))
    }

    /// The files, without taking them.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        self.lock().clone()
    }

    /// Adds what a later start was given.
    pub(crate) fn add(&self, files: Vec<PathBuf>) {
        self.lock().extend(files);
    }

    /// Hands them over, once.
    pub(crate) fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_handed_over_once_and_options_are_not_files() {
        let given = Given::from_arguments(["--flag", "/a/b.md", "c.md"].map(OsString::from).into_iter());
        let taken = given.take();
        assert_eq!(taken.len(), 2);
        assert_eq!(taken[0], std::path::Path::new("/a/b.md"));
        assert!(taken[1].is_absolute(), "the window has no working folder");
        assert!(given.take().is_empty());
        given.add(vec!["/later.md".into()]);
        assert_eq!(given.take(), [PathBuf::from("/later.md")]);
    }
}
