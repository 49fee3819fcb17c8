//! The library on disk: pieces as rows of Markdown, a journal of every edit, and picture files.
//!
//! The store knows rows and text and nothing about Markdown. What it calls saved is on the disk:
//! each edit is one transaction, synced before it is acknowledged. Several processes may have one
//! library open; an edit names the revision it was made on and is refused when that is no longer
//! the newest, so nobody writes over newer text.
//!
//! A library is a folder: `galley.db`, and `pictures/ab/<hash>.<extension>`. One file here is one
//! table: its schema, its row and its queries.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, Transaction, TransactionBehavior};

mod append;
mod backup;
mod bin;
mod block;
mod check;
mod checkpoint;
mod clock;
mod collect;
mod error;
mod files;
mod guess;
mod head;
mod kept;
mod meta;
mod migrate;
mod op;
mod open;
mod order;
mod overrule;
mod picture;
mod picture_use;
mod piece;
mod place;
mod query;
mod rank;
mod recover;
mod revision;
mod search;
mod sent;
mod set;
mod sheet;
mod shelf;
mod snippet;
mod step;
mod swap;
mod thin;
mod unpack;

pub use append::{Appended, NewPiece, Op, RowNow};
pub use backup::{BackedUp, Pictures, read as read_backup, remove_spent_pictures};
pub use check::Trouble;
pub use collect::Collected;
pub use error::Error;
pub use head::{Head, Row};
pub use kept::{KeptPicture, PictureUse};
pub use op::OpRow;
pub use overrule::OverruleRow;
pub use picture::PictureRow;
pub use piece::{Derived, PieceRow};
pub use recover::{Left, Measure, Recovered, RecoveredPiece, recover};
pub use revision::RevisionRow;
pub use search::{Words, holding};
pub use sent::SentRow;
pub use shelf::{OnShelf, Order, Shelf};
pub use snippet::{Stretch, marked, snippet};
pub use step::{Patch, Recorded, Step};
pub use unpack::{put_in_place, unpack};

/// What a call of the store gives.
pub type Result<T> = std::result::Result<T, Error>;

/// An open library.
pub struct Store {
    db: Connection,
    folder: PathBuf,
    place: place::Place,
    sheets: sheet::Sheets,
    ranks: RefCell<Option<rank::Ranks>>,
}

impl Store {
    /// The library's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A new name for an operation, a piece or a block: unique everywhere, and ascending in time.
    pub fn new_id() -> String {
        uuid::Uuid::now_v7().to_string()
    }

    /// Takes the write lock at once, so that nothing read inside can change before it is written.
    fn write(&mut self) -> Result<Transaction<'_>> {
        self.place.check()?;
        Ok(self.db.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}
