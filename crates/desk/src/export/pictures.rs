//! The pictures of a piece as they leave: in which sizes, known before a pixel is made; and then the files themselves, one
//! picture at a time.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use article::{Note, NoteKind, Piece};
use export::{Content, File, PictureFile, Pictures};
use picture::{Rendered, Size, Sizes};
use words::{Language, message};

use super::{
    draft::NotCleared,
    file_names::{Files, named},
    stamps::stamp,
    watch::{Watch, tell},
};
use crate::{
    Error, Kind, Result,
    copy::{Copy, PictureOnDisk},
    picture_file::not_cleared,
};

/// Pictures under the names they have in an exported folder.
pub(super) struct Outgoing<'a> {
    copy: &'a Copy,
    files: BTreeMap<&'a str, Files>,
    /// Those whose files have Content Credentials.
    signed: BTreeSet<&'a str>,
    not_cleared: Option<&'a NotCleared>,
}

/// A picture whose file was looked at.
struct Looked {
    sizes: Sizes,
    is_signed: bool,
}

impl<'a> Outgoing<'a> {
    /// The pictures that the piece uses, as they are going to leave; in a draft, those that are not cleared small.
    pub(super) fn new(copy: &'a Copy, not_cleared: Option<&'a NotCleared>) -> Result<Self> {
        let looked = used(copy, &copy.piece)
            .map(|(name, picture)| Ok((name, look(copy, name, picture, is_small(not_cleared, name))?)));
        Ok(Outgoing::of(copy, looked.collect::<Result<_>>()?, not_cleared))
    }

    /// The same for a preview, which shows the piece even where a picture is damaged.
    pub(super) fn foreseen(copy: &'a Copy, not_cleared: Option<&'a NotCleared>) -> Self {
        let looked = used(copy, &copy.piece).map(|(name, picture)| {
            let looked = look(copy, name, picture, is_small(not_cleared, name));
            (name, looked.unwrap_or_else(|_| as_recorded(picture)))
        });
        Outgoing::of(copy, looked.collect(), not_cleared)
    }

    fn of(copy: &'a Copy, looked: Vec<(&'a str, Looked)>, not_cleared: Option<&'a NotCleared>) -> Self {
        let signed = looked.iter().filter(|(_, it)| it.is_signed).map(|(name, _)| *name).collect();
        let files = named(looked.into_iter().map(|(name, it)| (name, it.sizes)).collect());
        Outgoing { copy, files, signed, not_cleared }
    }

    /// What is not in the copies that go into these files although it is in the originals.
    pub(super) fn left_out(&self, files: &[File]) -> Vec<Note> {
        let names = files.iter().filter_map(|file| match &file.content {
            Content::Picture { name, .. } => Some(name.as_str()),
            Content::Text(_) => None,
        });
        self.left_out_of(names)
    }

    /// The files that pictures which are small here have where they are cleared. Of an earlier export they must not stay.
    pub(super) fn withheld(&self) -> Result<Vec<String>> {
        let Some(not_cleared) = self.not_cleared else { return Ok(Vec::new()) };
        let cleared = Outgoing::new(self.copy, None)?.files;
        let is_here = |file: &PictureFile| {
            let here = self.files.values().flat_map(|files| files.renditions.iter().chain([&files.full]));
            here.into_iter().any(|other| other.file_name == file.file_name)
        };
        let withheld = cleared.into_iter().filter(|(name, _)| not_cleared.names.contains(*name));
        let files = withheld.flat_map(|(_, files)| files.renditions.into_iter().chain([files.full]));
        Ok(files.filter(|file| !is_here(file)).map(|file| file.file_name).collect())
    }

    /// The same of copies of these pictures.
    pub(super) fn left_out_of<'n>(&self, names: impl Iterator<Item = &'n str>) -> Vec<Note> {
        let signed: BTreeSet<_> = names.filter(|name| self.signed.contains(name)).collect();
        signed.into_iter().map(without_credentials).collect()
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
            let made = match self.not_cleared.filter(|not| not.names.contains(name)) {
                Some(not_cleared) => vec![crossed(self.copy, name, picture, not_cleared.language)?],
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
fn crossed(copy: &Copy, name: &str, picture: &PictureOnDisk, language: Language) -> Result<Rendered> {
    let made = picture::crossed(&read(name, picture)?, &not_cleared(language), copy.cut(name))
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

fn is_small(not_cleared: Option<&NotCleared>, name: &str) -> bool {
    not_cleared.is_some_and(|not| not.names.contains(name))
}

fn look(copy: &Copy, name: &str, picture: &PictureOnDisk, is_small: bool) -> Result<Looked> {
    let (bytes, cut) = (read(name, picture)?, copy.cut(name));
    let sizes = match is_small {
        true => picture::crossed_size(&bytes, cut).map(|full| Sizes { full, renditions: vec![full] }),
        false => picture::sizes(&bytes, copy.outlet.widths(), cut),
    };
    let sizes = sizes.map_err(|error| unprepared(name, error))?;
    // Blocks that cannot be read are an error when the credit is written into them.
    Ok(Looked { sizes, is_signed: metadata::blocks(&bytes).is_ok_and(|blocks| blocks.has_c2pa) })
}

fn as_recorded(picture: &PictureOnDisk) -> Looked {
    let full = Size { format: picture.format, width: picture.info.width, height: picture.info.height };
    Looked { sizes: Sizes { full, renditions: vec![full] }, is_signed: false }
}

/// A credit is written into every copy, which breaks the signature of a manifest.
fn without_credentials(name: &str) -> Note {
    let text = message!("notes-noCredentials", name = name);
    Note { kind: NoteKind::LeftOut, field: "pictures".to_owned(), text, line: None }
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
