//! Importers: a file as a writer has it becomes a piece, with a report of what was kept, guessed and missing.
//!
//! Nothing here touches a disk or a network: bytes come in, a manuscript and notes go out.
//! A guess never loses a sentence: each says what taking it back puts into the body again.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod beside;
pub mod credit;
mod decode;
mod error;
mod gaps;
mod importer;
mod language;
mod markdown;
mod sniff;
mod text;

pub use beside::places;
pub use decode::LIMIT;
pub use error::Error;
pub use importer::{
    Guess, IMPORTERS, Imported, Importer, Restore, Source, by_name, importer_for, read, read_once,
};
