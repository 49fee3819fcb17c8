//! A piece becomes files in a folder. The gate stands before; nothing of another piece is overwritten.

mod clip;
mod folder;
mod pictures;

use std::path::Path;

use export::{Content, EXPORTERS, Exporter, File, Job, PictureFile, Pictures};
use proof::{Finding, Weight};

use crate::{
    Desk, Error, Kind, Loose, Result,
    check::findings,
    copy::Copy,
    wire::{Exported, Preview},
};
use folder::Folder;
use pictures::Outgoing;

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
        let (exported, overruled) = export(&copy, findings(&copy), wanted)?;
        self.keep_reason(&copy.id, &overruled, wanted.despite)?;
        Ok(exported)
    }

    /// Remembers why a piece went out although findings stopped it.
    fn keep_reason(&mut self, id: &str, overruled: &[Finding], despite: Option<&str>) -> Result<()> {
        let rev = self.row(id)?.rev;
        for finding in overruled {
            self.store.overrule(id, rev, &finding.message, despite.unwrap_or_default())?;
        }
        Ok(())
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
        let shown = Shown { copy: &copy, address };
        let write = |pictures: &dyn Pictures| (exporter.write)(&job(&copy, None), pictures);
        let text = main_text(&write(&shown).value);
        let written = write(&Outgoing::foreseen(&copy));
        Ok(Preview {
            text,
            html: exporter.extension == "html",
            findings: standing_before(exporter, findings(&copy)),
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
        Ok(export(&self.copy, self.findings.clone(), wanted)?.0)
    }
}

fn export(copy: &Copy, findings: Vec<Finding>, wanted: &Wanted) -> Result<(Exported, Vec<Finding>)> {
    let exporter = exporter(wanted.format)?;
    let (stops, despite) = gate(exporter, findings, wanted.despite)?;
    let pictures = Outgoing::new(copy)?;
    let written = (exporter.write)(&job(copy, despite), &pictures);
    let files = pictures.ready(written.value)?;
    let mut folder = Folder::open(&wanted.out.join(&copy.slug), &copy.id)?;
    let files = folder.write(&files)?;
    Ok((Exported { folder: folder.path(), files, notes: written.notes }, stops))
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

/// What stops a piece, and the reason for which it goes out all the same; an error where there is none.
fn gate<'a>(
    exporter: &Exporter,
    findings: Vec<Finding>,
    despite: Option<&'a str>,
) -> Result<(Vec<Finding>, Option<&'a str>)> {
    let mut stops = standing_before(exporter, findings);
    stops.retain(|finding| finding.weight == Weight::Stops);
    match despite.map(str::trim).filter(|reason| !reason.is_empty()) {
        _ if stops.is_empty() => Ok((stops, None)),
        None => Err(stopped(&stops)),
        despite => Ok((stops, despite)),
    }
}

/// What there is to say before a piece goes out in a format. Nothing stops one that takes no picture along.
fn standing_before(exporter: &Exporter, mut findings: Vec<Finding>) -> Vec<Finding> {
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
        Content::Picture { .. } => None,
    });
    text.unwrap_or_default()
}

/// Pictures under the addresses from which the window shows them.
struct Shown<'a> {
    copy: &'a Copy,
    address: &'a dyn Fn(&str) -> String,
}

impl Pictures for Shown<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        let picture = self.copy.pictures.get(name)?;
        Some(PictureFile {
            file_name: (self.address)(&picture.info.hash),
            width: picture.info.width,
            height: picture.info.height,
            mime: picture.format.mime(),
        })
    }
}
