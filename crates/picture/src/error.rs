//! Why a file cannot be used as a picture, in words for a writer.

use std::fmt;

use words::{Message, Value, message};

/// The file cannot be used as a picture. Nothing has been changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The content is that of no picture format.
    NotAPicture,
    /// A picture, or a thing like one, of a format that is not read here.
    Unsupported {
        /// The format's name.
        name: &'static str,
        /// The message of what the writer can do.
        way_out: &'static str,
    },
    /// The file is larger than any picture should be.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The most that is taken.
        limit: u64,
    },
    /// The picture says that it has more pixels than can be handled.
    TooManyPixels {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
    /// The file ends before the picture does.
    CutShort,
    /// The content contradicts itself.
    Broken(Value),
    /// A copy could not be written.
    NotWritten(String),
}

impl Error {
    /// What is said of it, in the middle of a sentence.
    pub fn message(&self) -> Message {
        match self {
            Error::NotAPicture => message!("errors-notAPicture"),
            Error::Unsupported { name, way_out } => {
                message!("errors-notRead", name = *name, wayOut = Message::new(way_out))
            }
            Error::TooLarge { bytes, limit } => message!(
                "errors-pictureTooLarge",
                size = bytes.div_ceil(1_000_000) as usize,
                limit = (limit / 1_000_000) as usize,
            ),
            Error::TooManyPixels { width, height } => {
                message!("errors-tooManyPixels", width = *width, height = *height)
            }
            Error::CutShort => message!("errors-cutShort"),
            Error::Broken(reason) => message!("errors-broken", reason = reason.clone()),
            Error::NotWritten(reason) => message!("errors-notWritten", reason = reason.as_str()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.message().fmt(f)
    }
}
