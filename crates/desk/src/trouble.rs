//! What the store reports, told to a person.

use std::path::Path;

use crate::{Error, Kind, error::sentence};

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        use store::Error as E;
        let (kind, hint) = match &error {
            E::Newer { .. } => (Kind::Newer, "Nothing was changed. Install the newest Galley to open it."),
            E::Locked => (
                Kind::Locked,
                "Nothing was lost. Close the other program that uses this library, then try again.",
            ),
            E::Full => {
                (Kind::Full, "Everything saved before is safe. Make room on the disk; Galley will try again.")
            }
            E::ReadOnly => {
                (Kind::ReadOnly, "Everything saved before is safe. Make the library's folder writable.")
            }
            E::Damaged { .. } => (
                Kind::Damaged,
                "The file was left as it is. Make a copy of the folder before you do anything else.",
            ),
            E::NotFound(_) => (Kind::Unknown, "`galley list` names the pieces of this library."),
            E::SlugTaken(_) => (Kind::BadInput, "Nothing was changed. Choose another name."),
            E::PictureMissing(_) => (Kind::Damaged, "The text is safe. Add the picture again."),
            _ => (Kind::Library, "Everything saved before is safe."),
        };
        Error::new(kind, sentence(&error.to_string()), hint).because(error)
    }
}

impl Error {
    /// Names the library that could not be opened.
    pub(crate) fn about_opening(mut self, folder: &Path) -> Self {
        self.message = format!("The library {} cannot be opened. {}", folder.display(), self.message);
        self
    }
}
