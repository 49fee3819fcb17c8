//! What an import concluded, and taking it back without losing a sentence.

use article::{Block, Change};
use import::{Guess, Restore};
use serde::{Deserialize, Serialize};

use crate::{
    Desk, Error, Kind, Result,
    held::Held,
    wire::{OpenGuess, Opened},
};

/// A guess as the store keeps it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    guess: Guess,
    /// For each part to restore, the lasting name of the block before which it stood.
    anchors: Vec<Option<String>>,
}

impl Desk {
    /// Takes a guess back: what it filled is emptied, and the lines it came from return to the body.
    ///
    /// # Errors
    /// [`Kind::Unknown`] when no such guess stands.
    pub fn undo_guess(&mut self, piece: &str, field: &str) -> Result<Opened> {
        let id = self.row(piece)?.id;
        let changes = self.taking_back(&id, field)?.ok_or_else(|| {
            Error::new(
                Kind::Unknown,
                format!("Nothing was guessed for “{field}”."),
                "The piece is as it was.",
            )
        })?;
        self.change_now(&id, "undo_guess", &changes)?;
        self.store.take_guess(&id, field)?;
        self.open(&id)
    }

    /// Remembers the guesses of an import.
    pub(crate) fn keep_guesses(&mut self, id: &str, guesses: Vec<Guess>) -> Result<()> {
        let held = self.hold(id)?;
        for guess in guesses {
            let anchors = guess.restores.iter().map(|restore| held.ids.get(restore.at).cloned()).collect();
            let field = guess.field.clone();
            let value = serde_json::to_value(Kept { guess, anchors }).unwrap_or_default();
            self.store.set_guess(id, &field, &value)?;
        }
        self.keep(id, held);
        Ok(())
    }

    pub(crate) fn guesses(&self, id: &str) -> Result<Vec<OpenGuess>> {
        let rows = self.store.guesses(id)?;
        Ok(rows
            .into_iter()
            .filter_map(|(field, value)| {
                let kept: Kept = serde_json::from_value(value).ok()?;
                Some(OpenGuess { field, text: kept.guess.text })
            })
            .collect())
    }

    /// The changes that take a guess back; `None` when none stands for the field.
    pub(crate) fn taking_back(&mut self, id: &str, field: &str) -> Result<Option<Vec<Change>>> {
        let kept = self.store.guesses(id)?.remove(field);
        let Some(kept) = kept.and_then(|value| serde_json::from_value::<Kept>(value).ok()) else {
            return Ok(None);
        };
        let held = self.hold(id)?;
        let mut changes = vec![emptied(field)];
        changes.extend(restored(&held, &kept));
        self.keep(id, held);
        Ok(Some(changes))
    }
}

fn emptied(field: &str) -> Change {
    match field.strip_prefix("pictures.") {
        Some(name) => Change::Credit { name: name.to_owned(), credit: None },
        None => Change::Field { name: field.to_owned(), value: serde_json::Value::Null },
    }
}

/// The lines go back before the blocks that followed them, or as near as the piece allows now, last first so that
/// none moves another; a figure made of them goes.
fn restored(held: &Held, kept: &Kept) -> Vec<Change> {
    let mut splices: Vec<(usize, usize, Vec<Block>)> = Vec::new();
    for (restore, anchor) in kept.guess.restores.iter().zip(&kept.anchors) {
        let at = place(held, restore, anchor.as_deref());
        splices.push((at, at, restore.blocks.clone()));
        let figure = restore.figure.as_deref().and_then(|name| figure(held, name));
        splices.extend(figure.map(|at| (at, at + 1, Vec::new())));
    }
    splices.sort_by_key(|(from, to, _)| std::cmp::Reverse((*from, *to)));
    splices
        .into_iter()
        .map(|(from, to, with)| Change::Blocks { from: from as u32, to: to as u32, with })
        .collect()
}

fn place(held: &Held, restore: &Restore, anchor: Option<&str>) -> usize {
    let anchored = anchor.and_then(|anchor| held.ids.iter().position(|id| id == anchor));
    anchored.unwrap_or(restore.at).min(held.ids.len())
}

fn figure(held: &Held, name: &str) -> Option<usize> {
    held.manuscript.slices.iter().position(|slice| match &slice.block {
        Block::Figure { attrs, .. } => attrs.src == name,
        _ => false,
    })
}
