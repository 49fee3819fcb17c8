//! The pictures of a piece as they leave: in which sizes, known before a pixel is made; and then the files themselves, one
//! picture at a time.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use article::{Note, NoteKind, Noted, Outlet, Piece};
use export::{Content, File, PictureFile, Pictures};
use picture::{Cut, RENDITION_WIDTHS, Rendered, Size, Sizes, crossed_size};
use words::{Language, Message, message};

use super::{
    archive::archive,
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
    /// Those that move in the library, and do not where they are shown.
    stilled: BTreeSet<&'a str>,
    not_cleared: Option<&'a NotCleared>,
    /// The files that pictures have otherwise which are small here or stay here.
    withheld: Vec<String>,
}

/// A picture whose file was looked at.
struct Looked {
    /// The sizes that it leaves in where it is cleared.
    sizes: Sizes,
    is_signed: bool,
    is_stilled: bool,
}

impl<'a> Outgoing<'a> {
    /// The pictures that the piece uses, as they are going to leave; in a draft, those that are not cleared small.
    pub(super) fn new(copy: &'a Copy, not_cleared: Option<&'a NotCleared>) -> Result<Self> {
        let looked = used(copy, &copy.piece).map(|(name, picture)| Ok((name, look(copy, name, picture)?)));
        Ok(Outgoing::of(copy, looked.collect::<Result<_>>()?, not_cleared))
    }

    /// The same for a preview, which shows the piece even where a picture is damaged.
    pub(super) fn foreseen(copy: &'a Copy, not_cleared: Option<&'a NotCleared>) -> Self {
        let looked = used(copy, &copy.piece).map(|(name, picture)| (name, foresee(copy, name, picture)));
        Outgoing::of(copy, looked.collect(), not_cleared)
    }

    fn of(copy: &'a Copy, looked: Vec<(&'a str, Looked)>, not_cleared: Option<&'a NotCleared>) -> Self {
        let signed = looked.iter().filter(|(_, it)| it.is_signed).map(|(name, _)| *name).collect();
        let stilled = looked.iter().filter(|(_, it)| it.is_stilled).map(|(name, _)| *name).collect();
        let cleared: BTreeMap<_, _> = looked.into_iter().map(|(name, it)| (name, it.sizes)).collect();
        if not_cleared.is_none() && copy.left_out.is_empty() {
            let (files, withheld) = (named(cleared), Vec::new());
            return Outgoing { copy, files, signed, stilled, not_cleared, withheld };
        }
        let is_small = |name: &str| not_cleared.is_some_and(|not| not.names.contains(name));
        let leaves =
            cleared.iter().map(|(name, it)| (*name, if is_small(name) { small(it) } else { it.clone() }));
        let files = named(leaves.collect());
        let here: BTreeSet<_> = files.values().flat_map(Files::names).collect();
        let left_out = copy.left_out.iter();
        let left_out = left_out.map(|(name, picture)| (name.as_str(), foresee(copy, name, picture).sizes));
        let all = named(cleared.into_iter().chain(left_out).collect());
        let is_withheld = |name: &str| is_small(name) || copy.left_out.contains_key(name);
        let withheld = all.iter().filter(|(name, _)| is_withheld(name)).flat_map(|(_, it)| it.names());
        let withheld = withheld.filter(|name| !here.contains(name)).map(str::to_owned).collect();
        Outgoing { copy, files, signed, stilled, not_cleared, withheld }
    }

    /// What is not in the copies that go into these files although it is in the originals.
    pub(super) fn left_out(&self, files: &[File]) -> Vec<Note> {
        let names = files.iter().flat_map(|file| file.content.pictures()).map(|(name, _)| name);
        let names: BTreeSet<&str> = names.collect();
        let signed = names.iter().filter(|name| self.signed.contains(**name));
        let stilled = names.iter().filter(|name| self.stilled.contains(**name));
        let signed = signed.map(|name| without_credentials(name));
        signed.chain(stilled.map(|name| without_motion(name))).collect()
    }

    /// The files that pictures have otherwise which are small here or stay here. Of an earlier export they must not stay.
    pub(super) fn withheld(&self) -> &[String] {
        &self.withheld
    }

    /// The paths and bytes of what an exporter wrote. Each picture is decoded once, and no two at a time.
    pub(super) fn ready(&self, files: Vec<File>, watch: Watch) -> Result<Vec<(String, Vec<u8>)>> {
        let copies = self.copies(&files, watch)?;
        files.into_iter().map(|file| Ok((file.path, bytes(file.content, &copies)?))).collect()
    }

    /// A copy of each picture that a part of the piece uses, as a page of that width shows it; and what is not in them
    /// although it is in the originals.
    pub(super) fn shown(
        copy: &Copy,
        part: &Piece,
        width: u32,
        watch: Watch,
    ) -> Result<Noted<Vec<(String, Rendered)>>> {
        let (mut shown, mut left_out) = (Vec::new(), Vec::new());
        let pictures: Vec<_> = used(copy, part).collect();
        for (at, (name, picture)) in pictures.iter().enumerate() {
            tell(watch, at, pictures.len())?;
            let original = unaltered(name, picture)?;
            left_out.extend(is_signed(&original).then(|| without_credentials(name)));
            left_out.extend(is_stilled(&original, copy.cut(name)).then(|| without_motion(name)));
            let made = made(copy, name, &original, &[width])?.into_iter().next();
            shown.extend(made.map(|made| ((*name).to_owned(), made)));
        }
        tell(watch, pictures.len(), pictures.len())?;
        Ok(Noted { value: shown, notes: left_out })
    }

    fn copies(&self, files: &[File], watch: Watch) -> Result<Copies> {
        let mut wanted: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (name, width) in files.iter().flat_map(|file| file.content.pictures()) {
            wanted.entry(name).or_default().push(width);
        }
        let (mut copies, all) = (Copies::new(), wanted.len());
        for (at, (name, widths)) in wanted.into_iter().enumerate() {
            tell(watch, at, all)?;
            let Some(picture) = self.copy.pictures.get(name) else { continue };
            let original = unaltered(name, picture)?;
            let made = match self.not_cleared.filter(|not| not.names.contains(name)) {
                Some(not_cleared) => vec![crossed(self.copy, name, &original, not_cleared.language)?],
                None => made(self.copy, name, &original, &widths)?,
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
        Content::Archive(files) => {
            let entries = files.into_iter().map(|file| Ok((file.path, bytes(file.content, copies)?)));
            archive(entries.collect::<Result<_>>()?)
        }
    }
}

/// A picture in these widths, each with its credit written into its file.
fn made(copy: &Copy, name: &str, original: &[u8], widths: &[u32]) -> Result<Vec<Rendered>> {
    let made =
        picture::in_widths(original, widths, copy.cut(name)).map_err(|error| unprepared(name, error))?;
    made.into_iter().map(|made| credited(copy, name, made)).collect()
}

/// A small copy with words across it, its credit written into its file as far as it is known.
fn crossed(copy: &Copy, name: &str, original: &[u8], language: Language) -> Result<Rendered> {
    let made = picture::crossed(original, &not_cleared(language), copy.cut(name))
        .map_err(|error| unprepared(name, error))?;
    credited(copy, name, made)
}

fn credited(copy: &Copy, name: &str, made: Rendered) -> Result<Rendered> {
    let stamp = stamp(copy, name, &made.bytes);
    let bytes = metadata::stamp_kept(&made.bytes, &stamp).map_err(|error| unstamped(name, error))?;
    Ok(Rendered { bytes, ..made })
}

fn used<'a>(copy: &'a Copy, part: &Piece) -> impl Iterator<Item = (&'a str, &'a PictureOnDisk)> + use<'a> {
    let used: BTreeSet<String> = part.picture_names().into_iter().map(str::to_owned).collect();
    let pictures = copy.pictures.iter().map(|(name, picture)| (name.as_str(), picture));
    pictures.filter(move |(name, _)| used.contains(*name))
}

fn look(copy: &Copy, name: &str, picture: &PictureOnDisk) -> Result<Looked> {
    let bytes = read(name, picture)?;
    let sizes = picture::sizes(&bytes, widths(&copy.outlet), copy.cut(name))
        .map_err(|error| unprepared(name, error))?;
    Ok(Looked { sizes, is_signed: is_signed(&bytes), is_stilled: is_stilled(&bytes, copy.cut(name)) })
}

/// What is known of a picture even where it is damaged.
fn foresee(copy: &Copy, name: &str, picture: &PictureOnDisk) -> Looked {
    look(copy, name, picture).unwrap_or_else(|_| as_recorded(picture))
}

/// The widths in which an outlet shows pictures, in pixels.
fn widths(outlet: &Outlet) -> &[u32] {
    if outlet.picture_widths.is_empty() { RENDITION_WIDTHS } else { &outlet.picture_widths }
}

/// Blocks that cannot be read are an error when the credit is written into them.
fn is_signed(bytes: &[u8]) -> bool {
    metadata::blocks(bytes).is_ok_and(|blocks| blocks.has_c2pa)
}

/// A file that cannot be read is an error when its copies are made.
fn is_stilled(bytes: &[u8], cut: Option<Cut>) -> bool {
    picture::is_stilled(bytes, cut).unwrap_or_default()
}

fn small(cleared: &Sizes) -> Sizes {
    let full = crossed_size(cleared.full);
    Sizes { full, renditions: vec![full] }
}

fn as_recorded(picture: &PictureOnDisk) -> Looked {
    let full = Size { format: picture.format, width: picture.info.width, height: picture.info.height };
    Looked { sizes: Sizes { full, renditions: vec![full] }, is_signed: false, is_stilled: false }
}

/// A credit is written into every copy, which breaks the signature of a manifest.
fn without_credentials(name: &str) -> Note {
    left_out(message!("notes-noCredentials", name = name))
}

fn without_motion(name: &str) -> Note {
    left_out(message!("notes-noMotion", name = name))
}

fn left_out(text: Message) -> Note {
    Note { kind: NoteKind::LeftOut, field: "pictures".to_owned(), text, line: None }
}

fn read(name: &str, picture: &PictureOnDisk) -> Result<Vec<u8>> {
    let unread = |error| damaged(message!("errors-pictureUnread", name = name)).because(error);
    fs::read(&picture.path).map_err(unread)
}

/// The file, which is what was added.
fn unaltered(name: &str, picture: &PictureOnDisk) -> Result<Vec<u8>> {
    let bytes = read(name, picture)?;
    let same = picture::hash(&bytes) == picture.info.hash;
    if same { Ok(bytes) } else { Err(damaged(message!("errors-pictureAltered", name = name))) }
}

fn damaged(message: Message) -> Error {
    Error::new(Kind::Damaged, message, message!("hints-exportAddAgain"))
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
