//! Why metadata cannot be read or written, in words for a writer.

use std::fmt;

use words::{Message, message};

/// What is written inside a picture cannot be read, or a credit cannot be written into it. Nothing has been changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The content is of no format whose metadata are known.
    UnknownFormat,
    /// A block of metadata is longer than [`crate::LIMIT`].
    TooLarge,
    /// The file ends before the picture does, or contradicts itself.
    Broken,
    /// Nothing is ever written into files of this format.
    NotWritable {
        /// The format's name.
        name: &'static str,
    },
    /// What is to be written is longer than the format can hold.
    NoRoom,
    /// What was written did not read back equal.
    NotReadBack,
}

impl Error {
    /// What is said of it, in the middle of a sentence.
    pub fn message(&self) -> Message {
        match self {
            Error::UnknownFormat => message!("errors-notAPicture"),
            Error::TooLarge => {
                message!("errors-metadataTooLarge", limit = crate::LIMIT / 1_000_000)
            }
            Error::Broken => message!("errors-metadataBroken"),
            Error::NotWritable { name } => message!("errors-metadataNotWritable", name = *name),
            Error::NoRoom => message!("errors-metadataNoRoom"),
            Error::NotReadBack => message!("errors-metadataNotReadBack"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.message().fmt(f)
    }
}
