//! Opening a piece for writing, and what the window needs to begin.

use std::collections::BTreeMap;

use crate::{
    Desk, Result,
    copy::{PictureOnDisk, filled},
    wire::{Opened, PictureInfo, Start},
};

const LAST: &str = "last";

impl Desk {
    /// The library as the window first sees it. The very first time it holds the sample piece, open.
    pub fn start(&mut self) -> Result<Start> {
        let start = self.as_it_is()?;
        let is_new =
            start.outlet.is_none() && !start.skipped && start.last.is_none() && start.pieces.is_empty();
        if !is_new {
            return Ok(start);
        }
        let sample = self.import_sample()?.id;
        self.store.set_meta(LAST, &sample.into())?;
        self.as_it_is()
    }

    fn as_it_is(&mut self) -> Result<Start> {
        let asked = self.outlet()?;
        Ok(Start {
            library: self.folder().display().to_string(),
            skipped: asked == Some(None),
            outlet: asked.flatten(),
            last: self.store.meta(LAST)?.and_then(|value| value.as_str().map(str::to_owned)),
            pieces: self.list("", None)?,
        })
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
