//! The pictures of a piece as they leave: in which sizes, known before a pixel is made; and then the files themselves, one
//! picture at a time.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use article::Piece;
use export::{Content, File, PictureFile, Pictures};
use picture::{Rendered, Size, Sizes};
use words::message;

use super::{
    draft::NotCleared,
    file_names::{Files, named},
    stamps::stamp,
    watch::{Watch, tell},
};
use crate::{
    Error, Kind, Result,
    copy::{Copy, PictureOnDisk},
};

/// Pictures under the names they have in an exported folder.
pub(super) struct Outgoing<'a> {
    copy: &'a Copy,
    files: BTreeMap<&'a str, Files>,
    not_cleared: Option<NotCleared>,
}

impl<'a> Outgoing<'a> {
    /// The pictures that the piece uses, as they are going to leave; in a draft, those that are not cleared small.
    pub(super) fn new(copy: &'a Copy, not_cleared: Option<NotCleared>) -> Result<Self> {
        let is_cleared = |name: &str| not_cleared.as_ref().is_none_or(|not| !not.names.contains(name));
        let sizes = used(copy, &copy.piece).map(|(name, picture)| match is_cleared(name) {
            true => Ok((name, sizes(copy, name, picture)?)),
            false => Ok((name, small(copy, name, picture)?)),
        });
        Ok(Outgoing { copy, files: named(sizes.collect::<Result<_>>()?), not_cleared })
    }

    /// The same for a preview, which shows the piece even where a picture is damaged.
    pub(super) fn foreseen(copy: &'a Copy) -> Self {
        let sizes = used(copy, &copy.piece).map(|(name, picture)| {
            (name, sizes(copy, name, picture).unwrap_or_else(|_| as_recorded(picture)))
        });
        Outgoing { copy, files: named(sizes.collect()), not_cleared: None }
    }

    /// The paths and bytes of what an exporter wrote. Each picture is decoded once, and no two at a time.
    pub(super) fn ready(&self, files: Vec<File>, watch: Watch) -> Result<Vec<(String, Vec<u8>)>> {
        let copies = self.copies(&files, watch)?;
        files.into_iter().map(|file| Ok((file.path, bytes(file.content, &copies)?))).collect()
    }

    /// A copy of each picture that a part of the piece uses, as a page of that width shows it.
    pub(super) fn shown(
        copy: &Copy,
        part: &Piece,
        width: u32,
        watch: Watch,
    ) -> Result<Vec<(String, Rendered)>> {
        let (mut shown, pictures) = (Vec::new(), used(copy, part).collect::<Vec<_>>());
        for (at, (name, picture)) in pictures.iter().enumerate() {
            tell(watch, at, pictures.len())?;
            let made = made(copy, name, picture, &[width])?.into_iter().next();
            shown.extend(made.map(|made| ((*name).to_owned(), made)));
        }
        tell(watch, pictures.len(), pictures.len())?;
        Ok(shown)
    }

    fn copies(&self, files: &[File], watch: Watch) -> Result<Copies> {
        let mut wanted: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for file in files {
            if let Content::Picture { name, width } = &file.content {
                wanted.entry(name).or_default().push(*width);
            }
        }
        let (mut copies, all) = (Copies::new(), wanted.len());
        for (at, (name, widths)) in wanted.into_iter().enumerate() {
            tell(watch, at, all)?;
            let Some(picture) = self.copy.pictures.get(name) else { continue };
            let made = match self.not_cleared.as_ref().filter(|not| not.names.contains(name)) {
                Some(not_cleared) => vec![crossed(self.copy, name, picture, &not_cleared.words)?],
                None => made(self.copy, name, picture, &widths)?,
            };
            for copy in made {
                copies.insert((name.to_owned(), copy.width), copy);
            }
        }
        tell(watch, all, all)?;
        Ok(copies)
    }
}

impl Pictures for Outgoing<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        Some(self.files.get(name)?.full.clone())
    }

    fn renditions(&self, name: &str) -> Vec<PictureFile> {
        self.files.get(name).map(|files| files.renditions.clone()).unwrap_or_default()
    }
}

/// Copies of pictures, by name and width.
type Copies = BTreeMap<(String, u32), Rendered>;

fn bytes(content: Content, copies: &Copies) -> Result<Vec<u8>> {
    match content {
        Content::Text(text) => Ok(text.into_bytes()),
        Content::Picture { name, width } => match copies.get(&(name.clone(), width)) {
            Some(copy) => Ok(copy.bytes.clone()),
            None => Err(changed(&name)),
        },
    }
}

/// A picture in these widths, each with its credit written into its file.
fn made(copy: &Copy, name: &str, picture: &PictureOnDisk, widths: &[u32]) -> Result<Vec<Rendered>> {
    let made = picture::in_widths(&read(name, picture)?, widths, copy.cut(name))
        .map_err(|error| unprepared(name, error))?;
    made.into_iter().map(|made| credited(copy, name, made)).collect()
}

/// A small copy with words across it, its credit written into its file as far as it is known.
fn crossed(copy: &Copy, name: &str, picture: &PictureOnDisk, words: &str) -> Result<Rendered> {
    let made = picture::crossed(&read(name, picture)?, words, copy.cut(name))
        .map_err(|error| unprepared(name, error))?;
    credited(copy, name, made)
}

fn credited(copy: &Copy, name: &str, made: Rendered) -> Result<Rendered> {
    let bytes =
        metadata::stamp_kept(&made.bytes, &stamp(copy, name)).map_err(|error| unstamped(name, error))?;
    Ok(Rendered { bytes, ..made })
}

fn used<'a>(copy: &'a Copy, part: &Piece) -> impl Iterator<Item = (&'a str, &'a PictureOnDisk)> + use<'a> {
    let used: BTreeSet<String> = part.picture_names().into_iter().map(str::to_owned).collect();
    let pictures = copy.pictures.iter().map(|(name, picture)| (name.as_str(), picture));
    pictures.filter(move |(name, _)| used.contains(*name))
}

fn sizes(copy: &Copy, name: &str, picture: &PictureOnDisk) -> Result<Sizes> {
    picture::sizes(&read(name, picture)?, copy.outlet.widths(), copy.cut(name))
        .map_err(|error| unprepared(name, error))
}

fn small(copy: &Copy, name: &str, picture: &PictureOnDisk) -> Result<Sizes> {
    let full = picture::crossed_size(&read(name, picture)?, copy.cut(name))
        .map_err(|error| unprepared(name, error))?;
    Ok(Sizes { full, renditions: vec![full] })
}

fn as_recorded(picture: &PictureOnDisk) -> Sizes {
    let full = Size { format: picture.format, width: picture.info.width, height: picture.info.height };
    Sizes { full, renditions: vec![full] }
}

fn read(name: &str, picture: &PictureOnDisk) -> Result<Vec<u8>> {
    fs::read(&picture.path).map_err(|error| {
        let message = message!("errors-pictureUnread", name = name);
        Error::new(Kind::Damaged, message, message!("hints-exportAddAgain")).because(error)
    })
}

fn unprepared(name: &str, error: picture::Error) -> Error {
    let message = message!("errors-pictureUnprepared", name = name, why = error.message());
    Error::new(Kind::BadInput, message, message!("hints-exportReplace")).because(error)
}

fn unstamped(name: &str, error: metadata::Error) -> Error {
    let message = message!("errors-pictureUnstamped", name = name, why = error.message());
    Error::new(Kind::BadInput, message, message!("hints-exportReplace")).because(error)
}

fn changed(name: &str) -> Error {
    let message = message!("errors-pictureChanged", name = name);
    Error::new(Kind::BadInput, message, message!("hints-exportTryAgain"))
}
