//! What the store reports, told to a person.

use std::path::Path;

use words::{Message, message};

use crate::{Error, Kind, error::reason};

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        let (kind, message, hint) = told(&error);
        Error::new(kind, message, hint).because(error)
    }
}

fn told(error: &store::Error) -> (Kind, Message, Message) {
    use store::Error as E;
    let safe = || message!("hints-safe");
    match error {
        E::Newer { found, known } => {
            (Kind::Newer, message!("errors-newer", found = *found, known = *known), message!("hints-newest"))
        }
        E::Locked => (Kind::Locked, message!("errors-locked"), message!("hints-closeOther")),
        E::Full => (Kind::Full, message!("errors-full"), message!("hints-makeRoom")),
        E::Disk => (Kind::Library, message!("errors-disk"), message!("hints-disk")),
        E::Moved(folder) => {
            (Kind::Library, message!("errors-moved", folder = folder.as_path()), message!("hints-moveBack"))
        }
        E::ReadOnly => (Kind::ReadOnly, message!("errors-readOnly"), message!("hints-makeWritable")),
        E::Damaged { reason } => (
            Kind::Damaged,
            message!("errors-damaged", reason = reason.as_str()),
            message!("hints-copyFolder"),
        ),
        E::NotFound(name) => {
            (Kind::Unknown, message!("errors-notInLibrary", name = name.as_str()), message!("hints-list"))
        }
        E::SlugTaken(slug) => {
            (Kind::BadInput, message!("errors-slugTaken", slug = slug.as_str()), message!("hints-otherName"))
        }
        E::Taken(path) => (
            Kind::BadInput,
            message!("errors-libraryThere", folder = path.as_path()),
            message!("hints-otherFolder"),
        ),
        E::PictureMissing(path) => (
            Kind::Damaged,
            message!("errors-pictureGone", path = path.as_path()),
            message!("hints-textSafeAddAgain"),
        ),
        E::Io { path, source } => {
            (Kind::Library, message!("errors-file", path = path.as_path(), reason = reason(source)), safe())
        }
        E::Stale { head } => (Kind::Library, message!("errors-stale", rev = *head as usize), safe()),
        E::Db(error) => (Kind::Library, message!("errors-database", reason = error.to_string()), safe()),
    }
}

impl Error {
    /// Names the library that could not be opened.
    pub(crate) fn about_opening(mut self, folder: &Path) -> Self {
        self.message = message!("errors-opening", folder = folder, why = self.message);
        self
    }
}
