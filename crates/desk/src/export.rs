//! A piece becomes files in a folder. The gate stands before; nothing of another piece is overwritten.

mod folder;

use std::{collections::BTreeMap, fs, path::Path};

use export::{Content, EXPORTERS, Exporter, File, Job, PictureFile, Pictures};
use picture::{Format, Rendered};
use proof::{Finding, Weight};

use crate::{
    Desk, Error, Kind, Loose, Result,
    add_picture::plain_name,
    check::findings,
    copy::{Copy, PictureOnDisk},
    wire::{Exported, Preview},
};
use folder::Folder;

/// What is to be exported where.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The exporter's name.
    pub format: &'a str,
    /// The folder in which the piece's own folder is made.
    pub out: &'a Path,
    /// Why it goes out although a finding stops it.
    pub despite: Option<&'a str>,
}

impl Desk {
    /// Exports a piece of the library. A reason given is kept with the piece.
    ///
    /// # Errors
    /// [`Kind::Stopped`] when a finding stops it and no reason is given, [`Kind::BadOutput`] when the folder cannot be
    /// written or holds another piece's files. The piece is as it was.
    pub fn export(&mut self, piece: &str, wanted: &Wanted) -> Result<Exported> {
        let row = self.row(piece)?;
        let id = self.named(row)?.id;
        let copy = self.copy(&id)?;
        let (exported, overruled) = export(&copy, wanted)?;
        let rev = self.row(&copy.id)?.rev;
        for finding in overruled {
            self.store.overrule(&copy.id, rev, &finding.message, wanted.despite.unwrap_or_default())?;
        }
        Ok(exported)
    }

    /// What an export would give, its pictures under the addresses that `address` makes of their hashes.
    pub fn preview(
        &mut self,
        piece: &str,
        format: &str,
        address: &dyn Fn(&str) -> String,
    ) -> Result<Preview> {
        let copy = self.copy(piece)?;
        let exporter = exporter(format)?;
        let named = Named::new(&copy, &|name| copy.pictures.get(name).map(|picture| picture.format));
        let shown = Shown { copy: &copy, address };
        let write = |pictures: &dyn Pictures| (exporter.write)(&job(&copy, None), pictures);
        let text = main_text(&write(&shown).value);
        let written = write(&named);
        Ok(Preview {
            text,
            html: exporter.extension == "html",
            findings: standing_before(exporter, &copy),
            files: written.value.into_iter().map(|file| file.path).collect(),
            notes: written.notes,
        })
    }
}

impl Loose {
    /// Exports the file. A reason given is kept in what is written, never in the source.
    ///
    /// # Errors
    /// As [`Desk::export`].
    pub fn export(&self, wanted: &Wanted) -> Result<Exported> {
        Ok(export(&self.0, wanted)?.0)
    }
}

fn export(copy: &Copy, wanted: &Wanted) -> Result<(Exported, Vec<Finding>)> {
    let exporter = exporter(wanted.format)?;
    let mut stops = standing_before(exporter, copy);
    stops.retain(|finding| finding.weight == Weight::Stops);
    let despite = wanted.despite.map(str::trim).filter(|reason| !reason.is_empty());
    if !stops.is_empty() && despite.is_none() {
        return Err(stopped(&stops));
    }
    let rendered = rendered(copy)?;
    let format = |name: &str| rendered.get(name).map(|picture| picture.format);
    let written =
        (exporter.write)(&job(copy, despite.filter(|_| !stops.is_empty())), &Named::new(copy, &format));
    let files: Vec<_> = written.value.into_iter().filter_map(|file| ready(file, &rendered)).collect();
    let mut folder = Folder::open(&wanted.out.join(&copy.slug), &copy.id)?;
    let files = folder.write(&files)?;
    Ok((Exported { folder: folder.path(), files, notes: written.notes }, stops))
}

/// A file's path and bytes; `None` for a picture that has no file.
fn ready(file: File, rendered: &BTreeMap<&str, Rendered>) -> Option<(String, Vec<u8>)> {
    let bytes = match file.content {
        Content::Text(text) => text.into_bytes(),
        Content::Picture(name) => rendered.get(name.as_str())?.bytes.clone(),
    };
    Some((file.path, bytes))
}

/// The pictures of the piece as they leave: upright, and without their position.
fn rendered(copy: &Copy) -> Result<BTreeMap<&str, Rendered>> {
    let used = copy.piece.picture_names();
    let pictures = copy.pictures.iter().filter(|(name, _)| used.contains(&name.as_str()));
    pictures.map(|(name, picture)| Ok((name.as_str(), outgoing(name, picture)?))).collect()
}

fn outgoing(name: &str, picture: &PictureOnDisk) -> Result<Rendered> {
    let bytes = fs::read(&picture.path).map_err(|error| {
        let message = format!("The file of the picture {name} cannot be read.");
        Error::new(Kind::Damaged, message, "Nothing was exported; the text is safe. Add the picture again.")
            .because(error)
    })?;
    picture::upright(&bytes, None).map_err(|error| {
        let message = format!("The picture {name} cannot be prepared for export: {error}.");
        Error::new(Kind::BadInput, message, "Nothing was exported. Replace the picture, then try again.")
            .because(error)
    })
}

fn exporter(format: &str) -> Result<&'static Exporter> {
    EXPORTERS.iter().copied().find(|exporter| exporter.name == format).ok_or_else(|| {
        let known: Vec<_> = EXPORTERS.iter().map(|exporter| exporter.name).collect();
        Error::new(
            Kind::Unknown,
            format!("There is no export format “{format}”."),
            format!("Galley writes: {}.", known.join(", ")),
        )
    })
}

/// What there is to say before a piece goes out in a format. Nothing stops one that takes no picture along.
fn standing_before(exporter: &Exporter, copy: &Copy) -> Vec<Finding> {
    let mut findings = findings(copy);
    findings.retain(|finding| exporter.gated || finding.weight != Weight::Stops);
    findings
}

fn stopped(stops: &[Finding]) -> Error {
    let messages: Vec<_> = stops.iter().map(|finding| finding.message.as_str()).collect();
    Error::new(
        Kind::Stopped,
        messages.join("\n"),
        "Nothing was exported, and the piece is as it was. Complete the credit, take the picture out, or export \
         with a reason (--despite \"…\"), which is kept with the piece.",
    )
}

fn job<'a>(copy: &'a Copy, despite: Option<&'a str>) -> Job<'a> {
    Job { piece: &copy.piece, slug: &copy.slug, despite }
}

fn main_text(files: &[File]) -> String {
    let text = files.iter().find_map(|file| match &file.content {
        Content::Text(text) => Some(text.clone()),
        Content::Picture(_) => None,
    });
    text.unwrap_or_default()
}

/// Pictures under the names they have in an exported folder.
struct Named<'a> {
    copy: &'a Copy,
    names: BTreeMap<&'a str, String>,
}

impl<'a> Named<'a> {
    /// The name in the piece where it is fit for any file system, so that the exported Markdown names its pictures
    /// as the piece does; else one made from it.
    fn new(copy: &'a Copy, format: &dyn Fn(&str) -> Option<Format>) -> Self {
        let mut names: BTreeMap<&str, String> = BTreeMap::new();
        for name in copy.pictures.keys() {
            let Some(format) = format(name) else { continue };
            let wanted = if is_plain(name, format) { name.clone() } else { made_name(name, format) };
            let (stem, extension) = plain_name(&wanted);
            let mut free = std::iter::once(wanted)
                .chain((2..).map(|number| format!("{stem}-{number}.{extension}")))
                .skip_while(|name| names.values().any(|taken| taken.eq_ignore_ascii_case(name)));
            names.insert(name, free.next().unwrap_or_default());
        }
        Named { copy, names }
    }
}

impl Pictures for Named<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        let picture = self.copy.pictures.get(name)?;
        Some(file(self.names.get(name)?.clone(), picture))
    }
}

/// Pictures under the addresses from which the window shows them.
struct Shown<'a> {
    copy: &'a Copy,
    address: &'a dyn Fn(&str) -> String,
}

impl Pictures for Shown<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        let picture = self.copy.pictures.get(name)?;
        Some(file((self.address)(&picture.info.hash), picture))
    }
}

fn file(file_name: String, picture: &PictureOnDisk) -> PictureFile {
    PictureFile {
        file_name,
        width: picture.info.width,
        height: picture.info.height,
        mime: picture.format.mime(),
    }
}

/// Whether a name is a relative path fit for any file system, with an ending that fits the format.
fn is_plain(name: &str, format: Format) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension).and_then(Format::by_extension);
    let plain = |part: &str| {
        let (stem, extension) = plain_name(part);
        part == stem || part.eq_ignore_ascii_case(&format!("{stem}.{extension}"))
    };
    extension == Some(format) && !import::places(name).is_empty() && name.split('/').all(plain)
}

fn made_name(name: &str, format: Format) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    format!("{}.{}", plain_name(last).0, format.extension())
}
