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
        let asked = self.outlet()?;
        let last = self.store.meta(LAST)?.and_then(|value| value.as_str().map(str::to_owned));
        let last = match last {
            None if asked.is_none() && self.store.is_empty()? => Some(self.import_sample()?.id),
            last => last,
        };
        Ok(Start {
            library: self.folder().display().to_string(),
            skipped: asked == Some(None),
            outlet: asked.flatten(),
            opened: last.map(|last| self.open_if_there(&last)).transpose()?.flatten(),
        })
    }

    /// A piece, if it is on the shelf.
    fn open_if_there(&mut self, piece: &str) -> Result<Option<Opened>> {
        let row = self.store.piece(piece)?.filter(|row| row.deleted.is_none());
        row.map(|row| self.open(&row.id)).transpose()
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
        self.store.set_meta(LAST, &row.id.clone().into())?;
        Ok(Opened {
            rev,
            doc,
            pictures: infos(self.pictures_of(&uses)?),
            guesses: self.guesses(&row.id)?,
            id: row.id,
            slug: row.slug,
        })
    }
}

fn infos(pictures: BTreeMap<String, PictureOnDisk>) -> BTreeMap<String, PictureInfo> {
    pictures.into_iter().map(|(name, picture)| (name, picture.info)).collect()
}
