//! The pieces of the library.

use article::Status;
use store::PieceRow;

use crate::{Desk, Result, wire::Summary};

impl Desk {
    /// The live pieces, newest first; only those in which `query` is found, and of that status.
    pub fn list(&self, query: &str, status: Option<Status>) -> Result<Vec<Summary>> {
        let rows = self.store.pieces(query, status.map(word).as_deref(), false)?;
        Ok(rows.into_iter().map(summary).collect())
    }

    /// What is in the bin, newest first.
    pub fn list_bin(&self, query: &str) -> Result<Vec<Summary>> {
        Ok(self.store.pieces(query, None, true)?.into_iter().map(summary).collect())
    }
}

pub(crate) fn summary(row: PieceRow) -> Summary {
    Summary {
        status: serde_json::from_value(row.status.into()).unwrap_or_default(),
        words: u32::try_from(row.words).unwrap_or_default(),
        problems: u32::try_from(row.problems).unwrap_or_default(),
        id: row.id,
        slug: row.slug,
        headline: row.headline,
        opening: row.opening,
        byline: row.byline,
        created: row.created,
        updated: row.updated,
    }
}

fn word(status: Status) -> String {
    serde_json::to_value(status).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
