//! What went wrong, for whom it matters: a kind to act on, a message, and what to do next.

use std::{error, fmt, io, path::Path};

use serde::{Deserialize, Serialize};
use words::{Message, Value, message};

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
    pub message: Message,
    /// What is safe and what to do next.
    pub hint: Message,
    /// What caused it, for a log.
    #[serde(skip)]
    pub source: Option<Box<dyn error::Error + Send + Sync>>,
}

/// What every act of the desk returns.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error with a message and a hint.
    pub fn new(kind: Kind, message: Message, hint: Message) -> Self {
        Error { kind, message, hint, source: None }
    }

    pub(crate) fn because(mut self, source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(crate) fn reading(path: &Path, error: io::Error) -> Self {
        let message = message!("errors-reading", path = path, reason = reason(&error));
        Error::new(Kind::BadInput, message, message!("hints-mayRead")).because(error)
    }

    pub(crate) fn writing(path: &Path, error: io::Error) -> Self {
        let message = message!("errors-writing", path = path, reason = reason(&error));
        Error::new(Kind::BadOutput, message, message!("hints-otherFolder")).because(error)
    }

    pub(crate) fn no_picture(name: &str, error: picture::Error) -> Self {
        let message = message!("errors-noPictureFile", name = name, why = error.message());
        Error::new(Kind::BadInput, message, message!("hints-takes")).because(error)
    }
}

/// Why the system did not do it, in the middle of a sentence. What it says itself is in its own language.
pub(crate) fn reason(error: &io::Error) -> Value {
    match error.kind() {
        io::ErrorKind::NotFound => message!("errors-nowhere").into(),
        io::ErrorKind::PermissionDenied => message!("errors-forbidden").into(),
        io::ErrorKind::StorageFull => message!("errors-diskFull").into(),
        io::ErrorKind::ReadOnlyFilesystem => message!("errors-diskReadOnly").into(),
        _ => error.to_string().into(),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.message.fmt(f)
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
