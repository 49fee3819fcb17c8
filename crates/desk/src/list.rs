//! The pieces of the library: all of them for the command line, those in view for the shelf.

use article::{Manuscript, Status};
use store::{Derived, Head, PieceRow, Shelf};

use crate::{
    Desk, Result,
    wire::{Asked, Listed, Order, Summary},
};

impl Desk {
    /// The live pieces, newest first; only those in which `query` is found, and of that status.
    pub fn list(&mut self, query: &str, status: Option<Status>) -> Result<Vec<Summary>> {
        self.settle_for(query)?;
        let rows = self.store.pieces(query, status.map(word).as_deref(), false)?;
        Ok(rows.into_iter().map(summary).collect())
    }

    /// What the shelf shows of them. Those in the archive are shown only where they are asked for.
    pub fn shelf(&mut self, asked: &Asked) -> Result<Listed> {
        self.settle_for(&asked.query)?;
        let (status, archived) = (asked.status.map(word), word(Status::Archived));
        let found = self.store.shelf(&Shelf {
            text: &asked.query,
            bin: asked.bin,
            status: status.as_deref(),
            but: (!asked.bin && status.is_none()).then_some(archived.as_str()),
            order: asked.order.into(),
            from: asked.from,
            count: asked.count,
        })?;
        let pieces = found.rows.into_iter().map(summary).collect();
        Ok(Listed { pieces, total: found.total, statuses: found.statuses })
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
    let Derived { headline, byline, opening, status, words, problems, slugline, deadline, .. } = row.derived;
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
        slugline,
        deadline,
    }
}

impl From<Order> for store::Order {
    fn from(order: Order) -> Self {
        match order {
            Order::Deadline => store::Order::Due,
            Order::Changed => store::Order::Touched,
            Order::Headline => store::Order::Name,
            Order::Created => store::Order::Created,
        }
    }
}

/// A status as it is written.
pub(crate) fn word(status: Status) -> String {
    serde_json::to_value(status).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
