//! The pieces of the library.

use article::{Manuscript, Status};
use store::{Derived, Head, PieceRow};

use crate::{Desk, Result, wire::Summary};

impl Desk {
    /// The live pieces, newest first; only those in which `query` is found, and of that status.
    pub fn list(&mut self, query: &str, status: Option<Status>) -> Result<Vec<Summary>> {
        self.settle_for(query)?;
        let rows = self.store.pieces(query, status.map(word).as_deref(), false)?;
        Ok(rows.into_iter().map(summary).collect())
    }

    /// What is in the bin, newest first.
    pub fn list_bin(&mut self, query: &str) -> Result<Vec<Summary>> {
        self.settle_for(query)?;
        Ok(self.store.pieces(query, None, true)?.into_iter().map(summary).collect())
    }

    /// Lets search follow what was written since, where something is searched for.
    fn settle_for(&mut self, query: &str) -> Result<()> {
        if !query.trim().is_empty() {
            self.store.catch_up(&words)?;
        }
        Ok(())
    }
}

/// What a text says in plain words, for search.
pub(crate) fn words(head: &Head) -> String {
    let texts = head.rows.iter().map(|row| (row.source.clone(), row.tail.clone())).collect();
    let manuscript = Manuscript::from_rows(false, head.front.clone(), head.before.clone(), texts);
    let piece = manuscript.piece().value;
    let fields = &piece.attrs.fields;
    let mut words = vec![fields.kicker.clone(), fields.standfirst.clone(), fields.slugline.clone()];
    words.extend(fields.tags.iter().cloned());
    words.extend(piece.attrs.pictures.values().map(article::Credit::line));
    words.extend(piece.content.iter().map(article::Block::plain_text));
    words.join("\n")
}

pub(crate) fn summary(row: PieceRow) -> Summary {
    let Derived { headline, byline, opening, status, words, problems } = row.derived;
    Summary {
        id: row.id,
        slug: row.slug,
        headline,
        opening,
        byline,
        status: serde_json::from_value(status.into()).unwrap_or_default(),
        words,
        created: row.created,
        updated: row.updated,
        problems,
    }
}

/// A status as it is written.
pub(crate) fn word(status: Status) -> String {
    serde_json::to_value(status).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
