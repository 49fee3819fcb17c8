//! A piece as it stands, with the credits the library knows and the files of its pictures:
//! what checks and exporters are given, whether it comes from the library or from a file.

use std::{collections::BTreeMap, path::PathBuf};

use article::{Manuscript, Piece};
use picture::Format;

use crate::{Desk, Error, Result, wire::PictureInfo};

/// A piece with its pictures.
pub(crate) struct Copy {
    /// Who it is: the piece's id, or the file's path.
    pub(crate) id: String,
    pub(crate) slug: String,
    pub(crate) piece: Piece,
    pub(crate) pictures: BTreeMap<String, PictureOnDisk>,
}

/// A picture's original.
#[derive(Clone)]
pub(crate) struct PictureOnDisk {
    pub(crate) path: PathBuf,
    pub(crate) format: Format,
    pub(crate) info: PictureInfo,
}

impl Copy {
    pub(crate) fn has_file(&self, name: &str) -> bool {
        self.pictures.contains_key(name)
    }
}

impl Desk {
    /// The piece of the library, by id or slug.
    pub(crate) fn copy(&mut self, piece: &str) -> Result<Copy> {
        let row = self.row(piece)?;
        let held = self.hold(&row.id)?;
        let piece = self.filled(&row.id, &held.manuscript)?;
        self.keep(&row.id, held);
        Ok(Copy { pictures: self.pictures_of(&row.id)?, id: row.id, slug: row.slug, piece })
    }

    /// The piece that a manuscript says, with credits from earlier uses where it says none itself.
    pub(crate) fn filled(&self, id: &str, manuscript: &Manuscript) -> Result<Piece> {
        let mut piece = manuscript.piece().value;
        for (name, row) in self.store.uses(id)? {
            if let Some(known) = row.credit.and_then(|credit| serde_json::from_value(credit).ok()) {
                let credit = piece.attrs.pictures.entry(name).or_default();
                if credit.is_empty() {
                    *credit = known;
                }
            }
        }
        Ok(piece)
    }

    /// The files behind a piece's pictures, by their names in it.
    pub(crate) fn pictures_of(&self, id: &str) -> Result<BTreeMap<String, PictureOnDisk>> {
        self.store.uses(id)?.into_iter().map(|(name, row)| Ok((name, self.on_disk(&row)?))).collect()
    }

    pub(crate) fn on_disk(&self, row: &store::PictureRow) -> Result<PictureOnDisk> {
        let format = Format::by_extension(&row.ext).ok_or_else(|| unknown_format(row))?;
        Ok(PictureOnDisk { path: self.store.picture_path(&row.hash)?, format, info: info(row, format) })
    }
}

fn info(row: &store::PictureRow, format: Format) -> PictureInfo {
    PictureInfo {
        hash: row.hash.clone(),
        width: row.width,
        height: row.height,
        mime: format.mime().to_owned(),
    }
}

fn unknown_format(row: &store::PictureRow) -> Error {
    Error::new(
        crate::Kind::Damaged,
        format!("A picture in the library has a format Galley does not know: {}.", row.ext),
        "The text is safe. `galley doctor` says more.",
    )
}
