//! What an import concluded, and taking it back without losing a sentence.

use article::{Block, Change, Credit, Figure, Piece};
use import::{Guess, Restore};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    held::Held,
    wire::{OpenGuess, Opened},
};

/// A guess as the store keeps it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    guess: Guess,
    /// What it filled in, as serde has it.
    filled: Value,
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
            Error::new(Kind::Unknown, message!("errors-noGuess", name = field), message!("hints-asItWas"))
        })?;
        self.change_now(&id, "undo_guess", &changes)?;
        self.store.take_guess(&id, field)?;
        self.open(&id)
    }

    /// Remembers the guesses of an import.
    pub(crate) fn keep_guesses(&mut self, id: &str, guesses: Vec<Guess>) -> Result<()> {
        let held = self.hold(id)?;
        let piece = held.manuscript.piece().value;
        for guess in guesses {
            let filled = value_of(&piece, &guess.field);
            let anchors = guess.restores.iter().map(|restore| held.ids.get(restore.at).cloned()).collect();
            let field = guess.field.clone();
            let value = serde_json::to_value(Kept { guess, filled, anchors }).unwrap_or_default();
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
        let uses = self.store.uses(id)?;
        let mut changes: Vec<_> =
            emptied(&held.manuscript.piece().value, field, &kept.filled).into_iter().collect();
        changes.extend(restored(&held, &kept, &|name| uses.contains_key(name)));
        self.keep(id, held);
        Ok(Some(changes))
    }
}

/// What a field or a credit holds.
fn value_of(piece: &Piece, field: &str) -> Value {
    match field.strip_prefix("pictures.") {
        Some(name) => serde_json::to_value(piece.attrs.pictures.get(name)).unwrap_or_default(),
        None => serde_json::to_value(&piece.attrs.fields).unwrap_or_default()[field].take(),
    }
}

/// The change that takes out what was filled in, and leaves what the writer has set since.
fn emptied(piece: &Piece, field: &str, filled: &Value) -> Option<Change> {
    let now = value_of(piece, field);
    match (field.strip_prefix("pictures."), now) {
        (Some(name), Value::Object(mut credit)) => {
            credit.retain(|key, value| filled.get(key) != Some(value));
            let credit =
                serde_json::from_value::<Credit>(credit.into()).ok().filter(|credit| !credit.is_empty());
            Some(Change::Credit { name: name.to_owned(), credit })
        }
        (None, now) if now == *filled => Some(Change::Field { name: field.to_owned(), value: Value::Null }),
        _ => None,
    }
}

/// The lines go back before the blocks that followed them, or as near as the piece allows now, last first so that
/// none moves another; a figure made of them goes, unless the writer has worked on it since.
fn restored(held: &Held, kept: &Kept, has_file: &dyn Fn(&str) -> bool) -> Vec<Change> {
    let lines: String = kept.guess.restores.iter().flat_map(|restore| &restore.blocks).map(words).collect();
    let mut splices: Vec<(usize, usize, Vec<Block>)> = Vec::new();
    for (restore, anchor) in kept.guess.restores.iter().zip(&kept.anchors) {
        let at = place(held, restore, anchor.as_deref());
        splices.push((at, at, restore.blocks.clone()));
        let waiting = restore.figure.as_deref().filter(|name| !has_file(name));
        let figure = waiting.and_then(|name| figure(held, name, &lines));
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

/// The figure of that name, if it says nothing but what `lines` say.
fn figure(held: &Held, name: &str, lines: &str) -> Option<usize> {
    held.manuscript.slices.iter().position(|slice| match &slice.block {
        Block::Figure(Figure { attrs, .. }) => {
            attrs.src == name && attrs.alt.is_empty() && lines.contains(&words(&slice.block))
        }
        _ => false,
    })
}

/// Letters and digits only: lines are broken otherwise in a caption.
fn words(block: &Block) -> String {
    block.plain_text().chars().filter(|letter| letter.is_alphanumeric()).collect()
}
