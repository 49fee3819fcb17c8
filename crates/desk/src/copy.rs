//! A piece as it stands, with the credits the library knows and the files of its pictures:
//! what checks and exporters are given, whether it comes from the library or from a file.

use std::{collections::BTreeMap, path::PathBuf};

use article::{Credit, Crop, Manuscript, Outlet, Piece};
use picture::{Cut, Format};
use serde::Deserialize;
use words::message;

use crate::{Desk, Error, Result, create::slug, in_files::InFiles, picture_file::cut, wire::PictureInfo};

/// The pictures of a piece that have a file, by their names in it.
pub(crate) type Uses = BTreeMap<String, store::PictureRow>;

/// A piece with its pictures.
pub(crate) struct Copy {
    /// Who it is: the piece's id, or the file's path.
    pub(crate) id: String,
    pub(crate) slug: String,
    /// The revision that it is a copy of; a file has none.
    pub(crate) rev: i64,
    pub(crate) piece: Piece,
    pub(crate) pictures: BTreeMap<String, PictureOnDisk>,
    /// Those that stay here this time.
    pub(crate) left_out: BTreeMap<String, PictureOnDisk>,
    /// What the pictures' files say.
    pub(crate) in_files: InFiles,
    /// For whom it is; a file is for nobody known.
    pub(crate) outlet: Outlet,
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

    /// The part of a picture that the piece shows, where that is not the whole.
    pub(crate) fn part(&self, name: &str) -> Option<Crop> {
        self.piece.attrs.pictures.get(name)?.part()
    }

    /// The same, to be cut out.
    pub(crate) fn cut(&self, name: &str) -> Option<Cut> {
        self.part(name).map(cut)
    }

    /// The same as an outlet prints it; for none given as the one prints it that the piece is for.
    pub(crate) fn edition(mut self, outlet: Option<Outlet>) -> Copy {
        self.outlet = outlet.unwrap_or(self.outlet);
        self.piece = self.outlet.edition(self.piece);
        if let Some(edition) = self.piece.attrs.fields.edition(&self.outlet.name)
            && !edition.slug.trim().is_empty()
        {
            self.slug = slug(&edition.slug);
        }
        self
    }
}

impl Desk {
    /// The piece of the library, by id or slug.
    pub(crate) fn copy(&mut self, piece: &str) -> Result<Copy> {
        let row = self.row(piece)?;
        let held = self.hold(&row.id)?;
        let uses = self.store.uses(&row.id)?;
        let (rev, piece) = (held.rev, filled(&held.manuscript, &uses));
        self.keep(&row.id, held);
        let (pictures, in_files) = (self.pictures_of(&uses)?, self.in_files(&uses)?);
        let outlet = self.outlet_of(&piece.attrs.fields);
        let left_out = BTreeMap::new();
        Ok(Copy { pictures, left_out, in_files, outlet, id: row.id, slug: row.slug, rev, piece })
    }

    /// The files behind a piece's pictures, by their names in it.
    pub(crate) fn pictures_of(&self, uses: &Uses) -> Result<BTreeMap<String, PictureOnDisk>> {
        uses.iter().map(|(name, row)| Ok((name.clone(), self.on_disk(row)?))).collect()
    }

    pub(crate) fn on_disk(&self, row: &store::PictureRow) -> Result<PictureOnDisk> {
        let format = Format::by_extension(&row.ext).ok_or_else(|| unknown_format(row))?;
        Ok(PictureOnDisk { path: self.store.picture_path(&row.hash)?, format, info: info(row, format) })
    }
}

/// The piece that a manuscript says, with credits from earlier uses where it says none itself.
pub(crate) fn filled(manuscript: &Manuscript, uses: &Uses) -> Piece {
    let mut piece = manuscript.piece().value;
    for (name, row) in uses {
        if let Some(known) = row.credit.as_ref().and_then(|credit| Credit::deserialize(credit).ok()) {
            let credit = piece.attrs.pictures.entry(name.clone()).or_default();
            if credit.elsewhere().is_empty() {
                *credit = Credit { crop: credit.crop, focus: credit.focus, ..known };
            }
        }
    }
    piece
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
        message!("errors-pictureFormat", ending = row.ext.as_str()),
        message!("hints-doctor"),
    )
}
