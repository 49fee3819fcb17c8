//! Several pieces go out as one: a book of them, or one file to import.

use std::collections::BTreeMap;

use article::Piece;
use export::{Job, Volume};
use words::message;

use super::{Exported, Sent, Wanted, Watch, exporter, folder::Folder, gate, job, pictures::Outgoing};
use crate::{Desk, Error, Kind, Loose, Result, copy::Copy, create::slug};

impl Desk {
    /// Exports several pieces together and remembers that each went out, with the reason given.
    ///
    /// # Errors
    /// As [`Loose::export`]; [`Kind::BadInput`] for a format that has no form for several.
    pub fn export_together(
        &mut self,
        pieces: &[String],
        title: Option<&str>,
        wanted: &Wanted,
        watch: Watch,
    ) -> Result<Exported> {
        let loose: Vec<Loose> =
            pieces.iter().map(|piece| self.loose(piece, wanted.outlet)).collect::<Result<_>>()?;
        let loose = Loose::all_without(loose, wanted.without)?;
        let (exported, sent) = Loose::export_together(loose, title, wanted, watch)?;
        for sent in &sent {
            self.remember_sent(sent)?;
        }
        Ok(exported)
    }
}

impl Loose {
    /// Writes several into a folder of their own.
    ///
    /// # Errors
    /// As [`Desk::export_together`].
    pub fn export_together(
        pieces: Vec<Loose>,
        title: Option<&str>,
        wanted: &Wanted,
        watch: Watch,
    ) -> Result<(Exported, Vec<Sent>)> {
        let exporter = exporter(wanted.format)?;
        let Some(bundle) = exporter.bundle else {
            let message = message!("errors-oneByOne", format = words::Message::new(exporter.label));
            return Err(Error::new(Kind::BadInput, message, message!("hints-oneByOne")));
        };
        let mut sent = Vec::new();
        for loose in &pieces {
            let (stops, despite) = gate(exporter, loose.findings.clone(), wanted.despite)
                .map_err(|error| of_piece(error, &loose.copy.piece))?;
            sent.push(loose.sent(exporter.name, stops, despite));
        }
        let copies: Vec<Copy> =
            pieces.into_iter().enumerate().map(|(at, loose)| apart(loose.copy, at)).collect();
        let whole = whole(&copies);
        let title = title.map_or_else(|| called(&copies), str::to_owned);
        let name = slug(&title);
        let despite = |at: usize| sent[at].reason.as_deref();
        let jobs: Vec<Job> =
            copies.iter().enumerate().map(|(at, copy)| job(copy, &copy.piece, despite(at))).collect();
        let pictures = Outgoing::new(&whole, None)?;
        let written = bundle(&Volume { title: &title, slug: &name, jobs: &jobs }, &pictures);
        let notes = [written.notes, pictures.left_out(&written.value)].concat();
        let files = pictures.ready(written.value, watch)?;
        let mut folder = Folder::open(&wanted.out.join(&name), &whole.id)?;
        let files = folder.write(&files)?;
        folder.remove(pictures.withheld())?;
        Ok((Exported { folder: folder.path(), files, notes }, sent))
    }
}

/// Which of the pieces cannot go out.
fn of_piece(mut error: Error, piece: &Piece) -> Error {
    error.message = message!("errors-ofPiece", name = piece.headline(), message = error.message);
    error
}

/// The first, and how many more.
fn called(copies: &[Copy]) -> String {
    let first = copies.first().map(|copy| copy.piece.headline()).unwrap_or_default();
    match copies.len().saturating_sub(1) {
        0 => first,
        more => format!("{first} + {more}"),
    }
}

/// A piece whose pictures have names that no other piece has for its own.
fn apart(mut copy: Copy, at: usize) -> Copy {
    let named = |name: &str| format!("{}-{name}", at + 1);
    copy.piece.rename_pictures(named);
    for pictures in [&mut copy.pictures, &mut copy.left_out] {
        let before = std::mem::take(pictures).into_iter();
        *pictures = before.map(|(name, picture)| (named(&name), picture)).collect();
    }
    copy
}

/// All of them as one, by whose pictures the files are made.
fn whole(copies: &[Copy]) -> Copy {
    let mut piece = Piece::default();
    let (mut pictures, mut left_out) = (BTreeMap::new(), BTreeMap::new());
    for copy in copies {
        piece.content.extend(copy.piece.content.iter().cloned());
        piece.attrs.pictures.extend(copy.piece.attrs.pictures.clone());
        pictures.extend(copy.pictures.clone());
        left_out.extend(copy.left_out.clone());
    }
    let first = copies.first();
    piece.attrs.fields.language =
        first.map(|copy| copy.piece.attrs.fields.language.clone()).unwrap_or_default();
    Copy {
        id: copies.iter().map(|copy| copy.id.as_str()).collect::<Vec<_>>().join(" "),
        slug: String::new(),
        rev: 0,
        piece,
        pictures,
        left_out,
        in_files: BTreeMap::new(),
        outlet: first.map(|copy| copy.outlet.clone()).unwrap_or_default(),
    }
}
