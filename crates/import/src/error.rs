//! Why a file cannot become a piece, in words for its writer: what is safe, and what to do next.

use std::fmt;

use words::{Message, message};

/// The file is as it was, and nothing was added to the library.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The bytes are not text, or are text in a form no importer reads.
    NotText {
        /// The message of what it looks like, with its article (“a PDF”).
        what: &'static str,
        /// The message of what to do next.
        hint: &'static str,
    },
    /// There is nothing in it but spaces, if that.
    Empty,
    /// There is more text than a piece can be.
    TooLarge {
        /// The size of the file.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// No importer has that name.
    UnknownFormat(String),
}

impl Error {
    /// What is said of it, in the middle of a sentence.
    pub fn message(&self) -> Message {
        match self {
            Error::NotText { what, .. } => message!("errors-notText", what = Message::new(what)),
            Error::Empty => message!("errors-empty"),
            Error::TooLarge { bytes, limit } => {
                message!("errors-textTooLarge", size = bytes.div_ceil(1_000_000), limit = limit / 1_000_000,)
            }
            Error::UnknownFormat(name) => message!("errors-noImporter", name = name.as_str()),
        }
    }

    /// What the writer can do next, and what is safe.
    pub fn hint(&self) -> Message {
        match self {
            Error::NotText { hint, .. } => message!("hints-fileUnchanged", hint = Message::new(hint)),
            Error::Empty => message!("hints-savedFirst"),
            Error::TooLarge { .. } => message!("hints-split"),
            Error::UnknownFormat(_) => message!("hints-importers"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.message().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_full_megabytes() {
        let error = Error::TooLarge { bytes: 50_000_001, limit: 50_000_000 };
        assert_eq!(
            error.to_string(),
            "this file has 51 MB of text; the most that can be imported is 50 MB",
            "a size over the limit must not be rounded down to the limit"
        );
    }
}
