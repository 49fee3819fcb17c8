//! A piece becomes files in a folder. The gate stands before; nothing of another piece is overwritten.

mod archive;
mod by_hand;
mod clip;
mod draft;
mod extent;
mod file_names;
mod folder;
mod paper;
mod parts;
mod pictures;
mod sent;
mod stamps;
mod together;
mod watch;

use std::path::Path;

use article::Piece;
use export::{Content, EXPORTERS, Exporter, File, Job, PictureFile, Pictures};
use picture::{Size, crossed_size};
use proof::Finding;
use words::{Language, message};

use crate::{
    Desk, Error, Kind, Loose, Result,
    copy::Copy,
    picture_file::{cut, query},
    wire::{Exported, PictureInfo, Preview},
};
use by_hand::by_hand;
pub use by_hand::{ByHand, Chore};
use draft::NotCleared;
pub use extent::Extent;
use folder::Folder;
pub use parts::{Part, Parts};
use pictures::Outgoing;
pub use sent::Sent;
pub(crate) use sent::{Changes, LastSent};
pub use watch::{Progress, UNWATCHED, Watch};

/// What is to be exported where.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The exporter's name.
    pub format: &'a str,
    /// The folder in which the piece's own folder is made.
    pub out: &'a Path,
    /// Why it goes out although a finding stops it.
    pub despite: Option<&'a str>,
    /// Whether it is a draft for the editor, which nothing stops; and the language of its head where Galley does not speak
    /// the piece's.
    pub draft: Option<Language>,
    /// For which outlet, by name; for the one that the piece is for where none is given.
    pub outlet: Option<&'a str>,
    /// The pictures that stay here this time, by their names; a piece apart is told so by [`Loose::without`].
    pub without: &'a [String],
}

impl Desk {
    /// Exports a piece of the library and remembers that it went out, with the reason given.
    ///
    /// # Errors
    /// As [`Loose::export`], and the library's own.
    pub fn export(&mut self, piece: &str, wanted: &Wanted) -> Result<Exported> {
        let (exported, sent) =
            self.loose(piece, wanted.outlet)?.without(wanted.without)?.export(wanted, UNWATCHED)?;
        self.remember_sent(&sent)?;
        Ok(exported)
    }

    /// Remembers why a piece goes out although findings stop it, before any of it does.
    ///
    /// # Errors
    /// The library's own.
    pub fn overrule(&mut self, piece: &str, reason: &str) -> Result<()> {
        let loose = self.loose(piece, None)?;
        let stops: Vec<_> = loose.findings.iter().filter(|finding| finding.stops()).cloned().collect();
        self.keep_reason(&loose.copy.id, loose.copy.rev, &stops, reason)
    }
}

impl Loose {
    /// Writes it into a folder. A reason given is kept in what is written, never in the source.
    ///
    /// # Errors
    /// [`Kind::Stopped`] when a finding stops it and no reason is given, [`Kind::BadOutput`] when the folder cannot be
    /// written or holds another piece's files, [`Kind::CalledOff`]. The folder is as it was.
    pub fn export(&self, wanted: &Wanted, watch: Watch) -> Result<(Exported, Sent)> {
        let exporter = exporter(wanted.format)?;
        if let Some(language) = wanted.draft {
            return self.export_draft(exporter, wanted.out, language, watch);
        }
        let (stops, despite) = gate(exporter, self.findings.clone(), wanted.despite)?;
        let job = job(&self.copy, &self.copy.piece, despite);
        let exported = self.put(exporter, wanted.out, &job, &Outgoing::new(&self.copy, None)?, watch)?;
        Ok((exported, self.sent(exporter.name, stops, despite)))
    }

    /// Writes what an exporter makes into the folder that is called as the job is.
    fn put(
        &self,
        exporter: &Exporter,
        out: &Path,
        job: &Job,
        pictures: &Outgoing,
        watch: Watch,
    ) -> Result<Exported> {
        let written = (exporter.write)(job, pictures);
        let notes = [written.notes, pictures.left_out(&written.value)].concat();
        let files = pictures.ready(written.value, watch)?;
        let mut folder = Folder::open(&out.join(job.slug), &self.copy.id)?;
        let files = folder.write(&files)?;
        folder.remove(pictures.withheld())?;
        Ok(Exported { folder: folder.path(), files, notes })
    }

    /// What going out in a format would give, as another shows it: its pictures under the addresses that `address`
    /// makes of their hashes and of what part of them is shown; as a draft for the editor, its head in that language.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for a format that there is not.
    pub fn preview(
        &self,
        format: &str,
        look: &str,
        extent: Extent,
        draft: Option<Language>,
        address: &dyn Fn(&str) -> String,
    ) -> Result<Preview> {
        let (look, exporter) = (look_of(exporter(look)?)?, exporter(format)?);
        let piece = self.extent(extent);
        let not_cleared = draft.map(|language| self.not_cleared(language));
        let draft = draft.map(|language| self.draft(language));
        let job = Job { draft: draft.as_ref(), ..job(&self.copy, &piece, None) };
        let shown = Shown { copy: &self.copy, address, not_cleared: not_cleared.as_ref() };
        let pictures = Outgoing::foreseen(&self.copy, not_cleared.as_ref());
        let written = (exporter.write)(&job, &pictures);
        Ok(Preview {
            text: main_text(&(look.write)(&job, &shown).value),
            html: look.extension == "html",
            findings: standing_before(exporter, self.findings.clone()),
            notes: [written.notes, pictures.left_out(&written.value)].concat(),
            files: written.value.into_iter().map(|file| file.path).collect(),
            by_hand: if extent == Extent::Piece { by_hand(&self.copy, exporter) } else { Vec::new() },
            since: self.since().map(|since| since.told.clone()),
        })
    }

    fn sent(&self, way: &'static str, overruled: Vec<Finding>, reason: Option<&str>) -> Sent {
        let reason = reason.map(str::to_owned);
        Sent { piece: self.copy.id.clone(), rev: self.copy.rev, way, overruled, reason }
    }
}

fn exporter(format: &str) -> Result<&'static Exporter> {
    EXPORTERS.iter().copied().find(|exporter| exporter.name == format).ok_or_else(|| {
        let known: Vec<_> = EXPORTERS.iter().map(|exporter| exporter.name).collect();
        Error::new(
            Kind::Unknown,
            message!("errors-noFormat", name = format),
            message!("hints-formats", names = known.join(", ")),
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
    stops.retain(Finding::stops);
    match (stops.as_slice(), despite.map(str::trim).filter(|reason| !reason.is_empty())) {
        ([], _) => Ok((stops, None)),
        ([first, others @ ..], None) => Err(stopped(first, others)),
        (_, despite) => Ok((stops, despite)),
    }
}

/// What there is to say before a piece goes out in a format. Nothing stops one that takes no picture along.
fn standing_before(exporter: &Exporter, mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.retain(|finding| exporter.gated || !finding.stops());
    findings
}

fn stopped(first: &Finding, others: &[Finding]) -> Error {
    let all = others.iter().fold(first.message.clone(), |above, next| {
        message!("errors-both", first = above, next = next.message.clone())
    });
    Error::new(Kind::Stopped, all, message!("hints-despite"))
}

fn job<'a>(copy: &'a Copy, piece: &'a Piece, despite: Option<&'a str>) -> Job<'a> {
    Job { piece, id: &copy.id, rev: copy.rev, slug: &copy.slug, despite, draft: None, outlet: &copy.outlet }
}

/// An archive cannot be looked at, and blocks have no style before they are in WordPress: a page shows what is in them.
fn look_of(wanted: &'static Exporter) -> Result<&'static Exporter> {
    let is_archive = ["docx", "epub", "zip"].contains(&wanted.extension);
    if is_archive || wanted.name == "wordpress" { exporter("html") } else { Ok(wanted) }
}

/// The main file, where it is text.
fn main_text(files: &[File]) -> String {
    match files.first().map(|file| &file.content) {
        Some(Content::Text(text)) => text.clone(),
        Some(Content::Picture { .. } | Content::Archive(_)) | None => String::new(),
    }
}

/// Pictures under the addresses from which the window shows them.
struct Shown<'a> {
    copy: &'a Copy,
    address: &'a dyn Fn(&str) -> String,
    /// Of a draft.
    not_cleared: Option<&'a NotCleared>,
}

impl Pictures for Shown<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        let picture = self.copy.pictures.get(name)?;
        let PictureInfo { hash, width, height, .. } = &picture.info;
        let part = self.copy.part(name);
        let crossed = self.not_cleared.filter(|not| not.names.contains(name));
        let (width, height) = part.map_or((*width, *height), |part| cut(part).size((*width, *height)));
        let whole = Size { format: picture.format, width, height };
        let Size { format, width, height } = if crossed.is_some() { crossed_size(whole) } else { whole };
        let path = match query(part, crossed.map(|not| not.language)) {
            query if query.is_empty() => hash.clone(),
            query => format!("{hash}?{query}"),
        };
        Some(PictureFile { file_name: (self.address)(&path), width, height, mime: format.mime() })
    }
}
