//! Where pieces say what was looked for.

use crate::{
    Desk, Result,
    list::words,
    wire::{Found, Stretch},
};

impl Desk {
    /// What a list shows of each of these pieces while something is looked for: its headline, and a few words around the first that
    /// is found in its text; none where it is found in the headline alone, or in who wrote it.
    ///
    /// # Errors
    /// The library's own.
    pub fn finds(&self, query: &str, pieces: &[String]) -> Result<Vec<Found>> {
        pieces.iter().map(|piece| self.finds_in(query, piece)).collect()
    }

    fn finds_in(&self, query: &str, piece: &str) -> Result<Found> {
        let row = self.row(piece)?;
        let words = words(&self.store.head(&row.id)?);
        let headline = store::marked(query, &row.derived.headline);
        let words = store::snippet(query, &words).unwrap_or_default();
        let [headline, words] = [headline, words].map(|them| them.into_iter().map(Stretch::from).collect());
        Ok(Found { id: row.id, headline, words })
    }
}

impl From<store::Stretch> for Stretch {
    fn from(store::Stretch { text, found }: store::Stretch) -> Self {
        Stretch { text, found }
    }
}
