//! The shelf: some of the pieces, in the order and of the kind that is asked for, and how many there are of each.
//!
//! A library may have many thousands, so that the window asks for the rows it shows and no more.

use std::collections::BTreeMap;

use rusqlite::params;

use crate::{
    PieceRow, Result, Store,
    piece::{COLUMNS, read},
    search,
};

/// The order in which pieces stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Those that are due first, then the last touched.
    #[default]
    Due,
    /// The last touched first.
    Touched,
    /// By what they are called.
    Name,
    /// The newest first.
    Created,
}

/// Which pieces are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf<'a> {
    /// Words that a piece must hold; none for all.
    pub text: &'a str,
    /// Those in the bin instead.
    pub bin: bool,
    /// Of this status only.
    pub status: Option<&'a str>,
    /// Of any status but this one.
    pub but: Option<&'a str>,
    /// Their order.
    pub order: Order,
    /// How many to leave out at the beginning.
    pub from: u32,
    /// How many to give.
    pub count: u32,
}

impl Order {
    fn sql(self) -> &'static str {
        match self {
            Order::Due => "due = '', due, touched DESC",
            Order::Touched => "touched DESC",
            Order::Name => "name = '', name COLLATE NOCASE, touched DESC",
            Order::Created => "n DESC",
        }
    }
}

impl Store {
    /// The rows asked for.
    pub fn shelf(&self, shelf: &Shelf) -> Result<Vec<PieceRow>> {
        let Some(found) = found(shelf.text) else { return Ok(Vec::new()) };
        let order = shelf.order.sql();
        let sql = format!(
            "SELECT {COLUMNS}, coalesce(nullif(headline, ''), nullif(slugline, ''), opening) AS name FROM piece
             WHERE (deleted IS NOT NULL) = ?2 AND (?3 IS NULL OR status = ?3) AND (?4 IS NULL OR status <> ?4)
             AND ?1 IS ?1 {found} ORDER BY {order} LIMIT ?5 OFFSET ?6"
        );
        let Shelf { text, bin, status, but, from, count, .. } = shelf;
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows =
            statement.query_map(params![search::expression(text), bin, status, but, count, from], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many pieces with these words there are of each status.
    pub fn statuses(&self, text: &str, bin: bool) -> Result<BTreeMap<String, u32>> {
        let Some(found) = found(text) else { return Ok(BTreeMap::new()) };
        let sql = format!(
            "SELECT status, count(*) FROM piece WHERE (deleted IS NOT NULL) = ?2 AND ?1 IS ?1 {found} GROUP BY status"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement
            .query_map(params![search::expression(text), bin], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether the library has no piece at all, not even in the bin.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.db.query_row("SELECT NOT EXISTS (SELECT 1 FROM piece)", [], |row| row.get(0))?)
    }

    /// The tags of the pieces outside the bin and how many have each, the most used first.
    pub fn tags(&self) -> Result<Vec<(String, u32)>> {
        let sql = "SELECT tag.value, count(*) AS pieces FROM piece, json_each(piece.tags) AS tag
             WHERE deleted IS NULL AND piece.tags <> '[]' GROUP BY tag.value ORDER BY pieces DESC, tag.value";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// The condition that a text be found; `None` where there is nothing in it that a piece could hold.
pub(crate) fn found(text: &str) -> Option<&'static str> {
    match search::expression(text) {
        // `?1 IS ?1` because SQLite refuses a value that its statement does not name.
        Some(_) => Some("AND n IN (SELECT rowid FROM search WHERE search MATCH ?1)"),
        None if text.trim().is_empty() => Some(""),
        None => None,
    }
}
