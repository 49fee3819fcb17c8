//! What an import concluded, and taking it back without losing a sentence.

use article::{Block, Change};
use serde::{Deserialize, Serialize};

use crate::{
    Desk, Error, Kind, Result,
    wire::{OpenGuess, Opened},
};

/// A guess as the store keeps it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) text: String,
    pub(crate) at: usize,
    pub(crate) restores: Vec<Block>,
}

impl Desk {
    /// Takes a guess back: the field is emptied, and the lines it came from return to the body.
    ///
    /// # Errors
    /// [`Kind::Unknown`] when no such guess stands.
    pub fn undo_guess(&mut self, piece: &str, field: &str) -> Result<Opened> {
        let id = self.row(piece)?.id;
        if !self.store.guesses(&id)?.contains_key(field) {
            return Err(Error::new(Kind::Unknown, format!("Nothing was guessed for “{field}”."), ""));
        }
        let mut changes = Vec::new();
        if field_exists(field) {
            changes.push(Change::Field { name: field.to_owned(), value: serde_json::Value::Null });
        }
        changes.extend(self.restored(&id, field)?);
        self.change_now(&id, "undo_guess", &changes)?;
        self.store.take_guess(&id, field)?;
        self.open(&id)
    }

    pub(crate) fn guesses(&self, id: &str) -> Result<Vec<OpenGuess>> {
        let rows = self.store.guesses(id)?;
        Ok(rows
            .into_iter()
            .filter_map(|(field, value)| {
                let kept: Kept = serde_json::from_value(value).ok()?;
                Some(OpenGuess { field, text: kept.text })
            })
            .collect())
    }

    /// The changes that put the lines behind a guess back where they stood, or as near as the piece allows now.
    pub(crate) fn restored(&mut self, id: &str, field: &str) -> Result<Vec<Change>> {
        let kept = self.store.guesses(id)?.remove(field).and_then(|value| serde_json::from_value::<Kept>(value).ok());
        let Some(kept) = kept.filter(|kept| !kept.restores.is_empty()) else { return Ok(Vec::new()) };
        let held = self.hold(id)?;
        let at = kept.at.min(held.manuscript.slices.len()) as u32;
        self.keep(id, held);
        Ok(vec![Change::Blocks { from: at, to: at, with: kept.restores }])
    }
}

fn field_exists(field: &str) -> bool {
    serde_json::to_value(article::Fields::default()).is_ok_and(|fields| fields.get(field).is_some())
}
