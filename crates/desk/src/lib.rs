//! What a person does with pieces, one file for each act. The window and the command line call only this.
//!
//! The desk introduces the crates to each other: the store knows no Markdown, the exporters know no files.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod add_picture;
mod address;
mod backup;
mod beside;
mod bin;
mod check;
mod collect;
mod copy;
mod create;
mod credit;
mod doctor;
mod duplicate;
mod edit;
mod embedded;
mod error;
mod export;
mod fetch_picture;
mod fields;
mod file_says;
mod formats;
mod found;
mod guess;
mod held;
mod history;
mod import;
mod in_files;
mod keep_up;
mod kept_pictures;
mod list;
mod loose;
mod mirror;
mod open;
mod outlet;
mod overwritten;
mod picture_file;
mod place;
mod read_markdown;
mod recover;
mod replace_picture;
mod reuse_picture;
mod said_of_pictures;
mod sample;
mod show;
mod source;
mod splice;
mod standing_texts;
mod status;
mod supposed;
mod tags;
mod trouble;
mod whole;
mod wire;
mod without;

use std::{collections::HashMap, path::Path, sync::Arc};

pub use article::{Outlet, Placed, Required};
use held::Held;
use proof::InFile;
use said_of_pictures::AllSaid;
use store::Store;

pub use backup::{
    BACKUP_EXTENSION, back_up_daily, backup_name, daily_folder, last_daily, undo_unpack, unpack,
};
pub use collect::Collected;
pub use credit::{agencies, licences};
pub use doctor::Report;
pub use error::{Error, Kind, Result};
pub use export::{ByHand, Chore, Extent, Part, Parts, Progress, Sent, UNWATCHED, Wanted, Watch};
pub use fetch_picture::fetch_picture;
pub use formats::formats;
pub use keep_up::keep_up;
pub use kept_pictures::{KeptPicture, PictureUse, PicturesAsked, PicturesFound};
pub use loose::Loose;
pub use metadata::{Differing, Embedded, Position};
pub use mirror::Mirror;
pub use picture_file::{PictureFile, part_said};
pub use place::default_library;
pub use proof::Finding;
pub use read_markdown::read_markdown;
pub use recover::recover;
pub use show::{Form, PictureReport, PiecePicture, picture_report};
pub use supposed::supposed_credit;
pub use wire::{
    Added, Address, Asked, Backup, Became, Clip, ClipForm, ComparedBlock, ComparedField, Comparison,
    CreditLine, Exported, FileSays, Format, Formats, Found, Imported, LeftOf, LicenceRow, Listed, Offer,
    OpenGuess, Opened, Order, Origin, Outlets, Overruled, Overwritten, Past, PictureInfo, Preview, Recovered,
    Run, Saved, Saving, Sending, Shown, ShownBody, Since, Source, SourceSaved, StandingText, Start, Stretch,
    Summary, SupposedCredit, Tag, Unpacked, Version, Written,
};

/// A library, opened.
pub struct Desk {
    store: Store,
    /// Pieces being written, so that an edit need not read them again.
    held: HashMap<String, Held>,
    /// What the files of pictures say, by their hashes.
    in_files: HashMap<String, Arc<InFile>>,
    /// What pieces say of their pictures, so that looking for one need not read them all each time.
    said: AllSaid,
}

impl Desk {
    /// Opens the library in `folder`, making it if there is none.
    ///
    /// # Errors
    /// [`Kind::Newer`], [`Kind::Damaged`], [`Kind::Locked`], [`Kind::ReadOnly`] or [`Kind::Full`]; the library is
    /// as it was.
    pub fn open_library(folder: &Path) -> Result<Desk> {
        Desk::on(folder, Store::open(folder))
    }

    /// Opens a library that was open before. One that was moved away is missed, not made anew.
    ///
    /// # Errors
    /// [`Kind::Library`] where there is none any more, and as [`open_library`](Self::open_library).
    pub fn reopen_library(folder: &Path) -> Result<Desk> {
        Desk::on(folder, Store::reopen(folder))
    }

    fn on(folder: &Path, store: store::Result<Store>) -> Result<Desk> {
        let store = store.map_err(|error| Error::from(error).about_opening(folder))?;
        let (held, in_files) = (HashMap::new(), HashMap::new());
        Ok(Desk { store, held, in_files, said: AllSaid::default() })
    }

    /// The library's folder.
    pub fn folder(&self) -> &Path {
        self.store.folder()
    }
}
