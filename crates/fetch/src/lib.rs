//! One picture from the web, at a writer's word and never otherwise: which addresses may be asked, how much is taken and
//! how long it may take. What comes is bytes; whether they are a picture is for others to say, by their content.
//!
//! An address in a text from elsewhere may point at a machine of the writer's own network, which nobody outside could
//! ask. So no address is asked that is not public, whatever name or redirect leads to it.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod address;
mod error;
mod get;
mod public;

pub use address::{file_name, may_ask};
pub use error::Error;
pub use get::{Fetched, Reach, get};

/// What a call of this crate gives.
pub type Result<T> = std::result::Result<T, Error>;
