//! What pieces say of their pictures. A piece is read when it is first asked for, and again once it has changed.

use std::collections::HashMap;

use article::{Credit, Manuscript, Piece, plain_text};
use store::Head;

use crate::{Desk, Result, embedded::one_line, kept_pictures::texts};

/// What a piece says of a picture.
#[derive(Default)]
pub(crate) struct Said {
    /// What stands below it where it is first shown with something below it.
    pub(crate) caption: String,
    /// What it is in words where it is first shown with such words.
    pub(crate) alt: String,
    /// The credit that the piece itself gives it.
    pub(crate) credit: Option<Credit>,
    /// Whether the text shows it.
    pub(crate) shown: bool,
    /// All this, for search.
    pub(crate) words: Vec<String>,
}

/// By the pieces' ids.
#[derive(Default)]
pub(crate) struct AllSaid(HashMap<String, SaidAt>);

/// By the pictures' names, as it was at a revision.
struct SaidAt {
    rev: i64,
    pictures: HashMap<String, Said>,
}

impl AllSaid {
    /// What the piece that uses a picture says of it.
    pub(crate) fn of(&self, by: &store::PictureUse) -> Option<&Said> {
        self.0.get(&by.piece.id)?.pictures.get(&by.name)
    }
}

impl Desk {
    /// Reads what the pieces that use these pictures say, where that is not known yet.
    pub(crate) fn read_said(&mut self, kept: &[store::KeptPicture]) -> Result<()> {
        for by in kept.iter().flat_map(|picture| &picture.uses) {
            let known = self.said.0.get(&by.piece.id).is_some_and(|said| said.rev >= by.piece.rev);
            if !known {
                let head = self.store.head(&by.piece.id)?;
                let said = SaidAt { rev: head.rev, pictures: said(&piece(head)) };
                self.said.0.insert(by.piece.id.clone(), said);
            }
        }
        Ok(())
    }
}

fn piece(Head { bom, front, before, rows, .. }: Head) -> Piece {
    let texts = rows.into_iter().map(|row| (row.source, row.tail)).collect();
    Manuscript::from_rows(bom, front, before, texts).piece().value
}

fn said(piece: &Piece) -> HashMap<String, Said> {
    let mut all: HashMap<String, Said> = HashMap::new();
    for shown in piece.shown() {
        let said = all.entry(shown.name.to_owned()).or_default();
        let (caption, alt) = (one_line(&plain_text(shown.caption)), shown.alt.to_owned());
        said.words.extend([caption.clone(), alt.clone()]);
        said.shown = true;
        for (first, text) in [(&mut said.caption, caption), (&mut said.alt, alt)] {
            if first.is_empty() {
                *first = text;
            }
        }
    }
    let credits = piece.attrs.pictures.iter().map(|(name, credit)| (name, credit.elsewhere()));
    for (name, credit) in credits.filter(|(_, credit)| !credit.is_empty()) {
        let said = all.entry(name.clone()).or_default();
        said.words.extend(texts(&serde_json::to_value(&credit).unwrap_or_default()));
        said.credit = Some(credit);
    }
    all
}
