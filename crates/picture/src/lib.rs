//! Picture files: what they are, how large, and copies that are fit to leave the house.
//!
//! Everything here takes bytes and trusts none of them: a file is known by its content, never by its
//! name, and its dimensions are held against limits before a pixel is made. Originals are never
//! changed; [`upright`] and [`in_widths`] give copies.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod crossed;
mod cut;
mod decode;
mod encode;
mod error;
mod format;
mod gif;
mod hash;
mod inspect;
mod jpeg;
mod limits;
mod outgoing;
mod parts;
mod png;
mod renditions;
mod scale;
mod upright;
mod webp;

#[cfg(test)]
mod samples;

pub use crossed::{crossed, crossed_size};
pub use cut::Cut;
pub use error::Error;
pub use format::Format;
pub use hash::hash;
pub use inspect::{Facts, inspect};
pub use renditions::{RENDITION_WIDTHS, Size, Sizes, in_widths, is_stilled, sizes};
pub use upright::{Rendered, upright};

/// What a call of this crate gives.
pub type Result<T> = std::result::Result<T, Error>;
