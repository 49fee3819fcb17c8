//! Opening a piece for writing, and what the window needs to begin.

use std::collections::BTreeMap;

use crate::{
    Desk, Result,
    copy::{PictureOnDisk, filled},
    wire::{Opened, PictureInfo, Start},
};

const LAST: &str = "last";

impl Desk {
    /// The library as the window first sees it, with the piece that was open last: what is written next goes there.
    /// The very first time it holds the sample piece.
    pub fn start(&mut self) -> Result<Start> {
        let asked = self.outlet().unwrap_or(Some(None));
        let last = self.store.meta(LAST)?.and_then(|value| value.as_str().map(str::to_owned));
        let last = match last {
            None if asked.is_none() && self.store.is_empty()? => Some(self.import_sample()?.id),
            last => last,
        };
        let last = last.filter(|last| self.is_on_shelf(last));
        Ok(Start {
            library: self.folder().display().to_string(),
            skipped: asked == Some(None),
            outlet: asked.flatten(),
            // One that cannot be opened must not keep the others from being seen.
            opened: last.as_deref().and_then(|last| self.open(last).ok()),
            last,
        })
    }

    fn is_on_shelf(&self, piece: &str) -> bool {
        matches!(self.store.piece(piece), Ok(Some(row)) if row.deleted.is_none())
    }

    /// Opens a piece and remembers that it was the last.
    pub fn open(&mut self, piece: &str) -> Result<Opened> {
        let row = self.row(piece)?;
        let row = self.named(row)?;
        let held = self.hold(&row.id)?;
        let uses = self.store.uses(&row.id)?;
        let doc = filled(&held.manuscript, &uses);
        let rev = held.rev;
        self.keep(&row.id, held);
        self.remember_last(&row.id)?;
        Ok(Opened {
            rev,
            doc,
            pictures: infos(self.pictures_of(&uses)?),
            guesses: self.guesses(&row.id)?,
            id: row.id,
            slug: row.slug,
        })
    }

    /// Opens a piece if it is not at that revision any more.
    ///
    /// # Errors
    /// As for [`Desk::open`].
    pub fn look(&mut self, piece: &str, rev: i64) -> Result<Option<Opened>> {
        if self.row(piece)?.rev == rev { Ok(None) } else { self.open(piece).map(Some) }
    }

    /// Without a write where it is known.
    fn remember_last(&mut self, id: &str) -> Result<()> {
        let id = id.into();
        if self.store.meta(LAST)?.as_ref() == Some(&id) {
            Ok(())
        } else {
            Ok(self.store.set_meta(LAST, &id)?)
        }
    }
}

pub(crate) fn infos(pictures: BTreeMap<String, PictureOnDisk>) -> BTreeMap<String, PictureInfo> {
    pictures.into_iter().map(|(name, picture)| (name, picture.info)).collect()
}
