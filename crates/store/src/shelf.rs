//! The shelf: some of the pieces, in the order and of the kind that is asked for, and how many there are of each.
//!
//! A library may have many thousands, so that the window asks for the rows it shows and no more.

use std::collections::BTreeMap;

use crate::{
    PieceRow, Result, Store,
    piece::{COLUMNS, read},
    query::{Found, Query},
    rank::Ranks,
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

impl Shelf<'_> {
    fn wants(&self, status: &str) -> bool {
        self.status.is_none_or(|wanted| wanted == status) && self.but != Some(status)
    }
}

impl Order {
    pub(crate) fn sql(self) -> &'static str {
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

/// The counts of what is found, and the rows in view: those that are called so before the others.
fn in_view(shelf: &Shelf, found: &Found, ranks: &Ranks) -> (OnShelf, Vec<i64>) {
    let wanted: Vec<bool> = ranks.statuses.iter().map(|status| shelf.wants(status)).collect();
    let mut counts = vec![0; ranks.statuses.len()];
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for (n, status) in ranks.pieces.iter().filter(|(n, _)| found.has(*n)) {
        counts[*status] += 1;
        if wanted[*status] {
            if found.has_on_top(*n) { first.push(*n) } else { others.push(*n) }
        }
    }
    let counted = ranks.statuses.iter().cloned().zip(counts).filter(|(_, count)| *count > 0);
    let total = u32::try_from(first.len() + others.len()).unwrap_or(u32::MAX);
    let on_shelf = OnShelf { rows: Vec::new(), total, statuses: counted.collect() };
    let view = first.into_iter().chain(others).skip(shelf.from as usize).take(shelf.count as usize);
    (on_shelf, view.collect())
}

impl Store {
    /// The rows asked for, and how many there are without being given.
    ///
    /// The search is made once: all that is found is counted on the way to those in view.
    pub fn shelf(&self, shelf: &Shelf) -> Result<OnShelf> {
        // One transaction, so that what is found is there to be shown.
        let _read = self.db.unchecked_transaction()?;
        let Some(found) = Query::read(shelf.text).find(&self.db)? else { return Ok(OnShelf::default()) };
        let (mut on_shelf, shown) =
            self.with_ranks(shelf.order, shelf.bin, |ranks| in_view(shelf, &found, ranks))?;
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
