//! What went wrong, for whom it matters: a kind to act on, a message, and what to do next.

use std::{error, fmt, io, path::Path};

use serde::{Deserialize, Serialize};

/// What a caller can act on. The command line turns it into an exit code, the window into a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A finding stands before the way out.
    Stopped,
    /// No piece, picture, field or format has that name.
    Unknown,
    /// What came in cannot be read.
    BadInput,
    /// What should go out cannot be written.
    BadOutput,
    /// Whoever asked for it does not want it any more.
    CalledOff,
    /// Another program holds the library.
    Locked,
    /// The library was made by a newer Galley.
    Newer,
    /// The library is damaged.
    Damaged,
    /// The disk is full.
    Full,
    /// The library cannot be written to.
    ReadOnly,
    /// Anything else between Galley and its library.
    Library,
}

/// An error as a person needs it.
#[derive(Debug, Serialize)]
pub struct Error {
    /// What to act on.
    pub kind: Kind,
    /// What happened, in a sentence.
    pub message: String,
    /// What is safe and what to do next; empty where the message says all.
    pub hint: String,
    /// What caused it, for a log.
    #[serde(skip)]
    pub source: Option<Box<dyn error::Error + Send + Sync>>,
}

/// What every act of the desk returns.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error with a message and a hint.
    pub fn new(kind: Kind, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Error { kind, message: message.into(), hint: hint.into(), source: None }
    }

    pub(crate) fn because(mut self, source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(crate) fn reading(path: &Path, error: io::Error) -> Self {
        let message = format!("{} cannot be read: {}.", path.display(), reason(&error));
        Error::new(Kind::BadInput, message, "Nothing was changed. Check the name and that you may read it.")
            .because(error)
    }

    pub(crate) fn writing(path: &Path, error: io::Error) -> Self {
        let message = format!("{} cannot be written: {}.", path.display(), reason(&error));
        Error::new(Kind::BadOutput, message, "The piece itself is safe. Choose another folder, or make room.")
            .because(error)
    }
}

/// A message of another crate as a sentence.
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.trim_end_matches('.').chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".into(),
        io::ErrorKind::PermissionDenied => "permission is denied".into(),
        io::ErrorKind::StorageFull => "the disk is full".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".into(),
        _ => error.to_string(),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
