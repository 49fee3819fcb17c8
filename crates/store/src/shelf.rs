//! The shelf: some of the pieces, in the order and of the kind that is asked for, and how many there are of each.
//!
//! A library may have many thousands, so that the window asks for the rows it shows and no more.

use std::collections::BTreeMap;

use rusqlite::params_from_iter;

use crate::{
    PieceRow, Result, Store,
    piece::{COLUMNS, read},
    query::{Condition, Query},
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

/// Some of the pieces asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnShelf {
    /// Those in view.
    pub rows: Vec<PieceRow>,
    /// How many are asked for in all.
    pub total: u32,
    /// How many with the words there are of each status, wanted or not.
    pub statuses: BTreeMap<String, u32>,
}

impl OnShelf {
    fn count(&mut self, status: &str) {
        match self.statuses.get_mut(status) {
            Some(count) => *count += 1,
            None => drop(self.statuses.insert(status.to_owned(), 1)),
        }
    }
}

impl Shelf<'_> {
    fn wants(&self, status: &str) -> bool {
        self.status.is_none_or(|wanted| wanted == status) && self.but != Some(status)
    }
}

impl Order {
    fn sql(self) -> &'static str {
        match self {
            Order::Due => "due = '', due, touched DESC",
            Order::Touched => "touched DESC",
            Order::Name => {
                "headline || slugline || opening = '',
                 coalesce(nullif(headline, ''), nullif(slugline, ''), opening) COLLATE NOCASE, touched DESC"
            }
            Order::Created => "n DESC",
        }
    }
}

impl Store {
    /// The rows asked for, and how many there are without being given.
    ///
    /// The search is made once: all that is found is counted on the way to those in view.
    pub fn shelf(&self, shelf: &Shelf) -> Result<OnShelf> {
        let mut on_shelf = OnShelf::default();
        let Some(Condition { sql, values, first }) = Query::read(shelf.text).condition() else {
            return Ok(on_shelf);
        };
        let (bin, order) = (shelf.bin, shelf.order.sql());
        let sql = format!(
            "SELECT n, status FROM piece WHERE (deleted IS NOT NULL) = {bin}{sql} ORDER BY {first}{order}"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let view = shelf.from..shelf.from.saturating_add(shelf.count);
        let mut shown: Vec<i64> = Vec::new();
        while let Some(row) = rows.next()? {
            let status = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            on_shelf.count(status);
            if shelf.wants(status) {
                if view.contains(&on_shelf.total) {
                    shown.push(row.get(0)?);
                }
                on_shelf.total += 1;
            }
        }
        let mut read_row = self.db.prepare_cached(&format!("SELECT {COLUMNS} FROM piece WHERE n = ?1"))?;
        let rows = shown.into_iter().map(|n| read_row.query_row([n], read));
        on_shelf.rows = rows.collect::<rusqlite::Result<_>>()?;
        Ok(on_shelf)
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
