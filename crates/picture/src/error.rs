//! Why a file cannot be used as a picture, in words for a writer.

/// The file cannot be used as a picture. Nothing has been changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The content is that of no picture format.
    #[error("this is not a picture: JPEG, PNG, WebP and GIF can be used")]
    NotAPicture,
    /// A picture, or a thing like one, of a format that is not read here.
    #[error("{name} pictures cannot be used: {way_out}")]
    Unsupported {
        /// The format's name.
        name: &'static str,
        /// What the writer can do.
        way_out: &'static str,
    },
    /// The file is larger than any picture should be.
    #[error("the file is too large: {} MB, and {} MB is the most", bytes.div_ceil(1_000_000), limit / 1_000_000)]
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The most that is taken.
        limit: u64,
    },
    /// The picture says that it has more pixels than can be handled.
    #[error("the picture is too large: it says that it is {width} by {height} pixels")]
    TooManyPixels {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
    /// The file ends before the picture does.
    #[error("the file is cut short: a part of the picture is missing")]
    CutShort,
    /// The content contradicts itself.
    #[error("the picture file is damaged: {0}")]
    Broken(String),
    /// A copy could not be written.
    #[error("the picture could not be written anew: {0}")]
    NotWritten(String),
}
