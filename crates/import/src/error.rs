//! Why a file cannot become a piece, in words for its writer: what is safe, and what to do next.

/// The file is as it was, and nothing was added to the library.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The bytes are not text, or are text in a form no importer reads.
    #[error("this is not a text file: it looks like {what}")]
    NotText {
        /// What it looks like, with its article ("a PDF").
        what: &'static str,
        /// What to do next.
        hint: &'static str,
    },
    /// There is nothing in it but spaces, if that.
    #[error("there is no text in this file")]
    Empty,
    /// There is more text than a piece can be.
    #[error("this file has {} MB of text; the most that can be imported is {} MB", bytes.div_ceil(1_000_000), limit / 1_000_000)]
    TooLarge {
        /// The size of the file.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// No importer has that name.
    #[error("nothing imports {0:?}")]
    UnknownFormat(String),
}

impl Error {
    /// What the writer can do next, and what is safe.
    pub fn hint(&self) -> String {
        match self {
            Error::NotText { hint, .. } => format!("{hint} The file itself was not changed."),
            Error::Empty => "Check that it was saved before it was closed. Nothing was imported.".into(),
            Error::TooLarge { .. } => {
                "Split it into several files, one for each piece. The file itself was not changed.".into()
            }
            Error::UnknownFormat(_) => "`galley formats` lists what can be imported.".into(),
        }
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
