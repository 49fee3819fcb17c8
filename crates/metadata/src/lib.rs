//! What is written inside a picture file about it: EXIF, IPTC-IIM and XMP, in which cameras, agencies and archives
//! say who made a picture, what it shows and on what terms it may be used.
//!
//! [`blocks`] takes the raw blocks out of a file of any format, and [`read`] gives what they say; [`stamp_clean`] and
//! [`stamp_kept`] give the file with a credit written into it. Everything here takes bytes and trusts none of them: a
//! length is believed only as far as there are bytes, and no block is longer than [`LIMIT`].

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod blocks;
mod containers;
mod cursor;
mod error;
mod fields;
mod iim;
mod namespaces;
mod photoshop;
mod read;
mod stamp;
mod tiff;
mod write;

pub use blocks::{Blocks, LIMIT, blocks};
pub use error::Error;
pub use read::{Differing, Embedded, Position, Property, Reading, Standard, read};
pub use stamp::Stamp;
pub use write::{stamp_clean, stamp_kept};

/// What a call of this crate gives.
pub type Result<T> = std::result::Result<T, Error>;
