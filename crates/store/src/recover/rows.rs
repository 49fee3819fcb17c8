//! Rows out of a database that SQLite cannot read through: each for itself, around those that cannot be read.

use std::{fs, iter, path::Path};

use rusqlite::{
    Connection, ErrorCode, Statement, params_from_iter,
    types::{Value, ValueRef},
};

use crate::{Error, Result, migrate};

/// Bytes of a page; no library has others.
const PAGE: usize = 4096;

/// The tables that a library is made of; search is made again from the rest. Those that others refer to come first.
const TABLES: [&str; 11] = [
    "meta",
    "piece",
    "picture",
    "block",
    "op",
    "checkpoint",
    "revision",
    "picture_use",
    "overrule",
    "guess",
    "sent",
];

/// Opens a damaged database to be read. Where not even its list of tables can be read, it borrows that of a new library:
/// tables that were made in the same order begin on the same pages. `None` where that does not help.
pub(super) fn open(path: &Path, fresh: &Path) -> Result<Option<Connection>> {
    match tables_of(path) {
        Ok(db) => Ok(Some(db)),
        Err(error @ Error::Newer { .. }) => Err(error),
        Err(_) => {
            borrow_list(path, fresh)?;
            Ok(tables_of(path).ok())
        }
    }
}

fn tables_of(path: &Path) -> Result<Connection> {
    let db = Connection::open(path)?;
    db.pragma_update(None, "writable_schema", true)?;
    db.pragma_update(None, "cell_size_check", true)?;
    migrate::refuse_newer(migrate::version(&db)?)?;
    db.prepare("SELECT id FROM piece")?;
    Ok(db)
}

/// Copies the pages on which a new library has its list of tables: the first, and those that it names
/// (<https://sqlite.org/fileformat2.html#b_tree_pages>).
fn borrow_list(path: &Path, fresh: &Path) -> Result<()> {
    // The new library's own pages are still in its log.
    Connection::open(fresh)?.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    let from = fs::read(fresh).map_err(|error| Error::io(fresh, error))?;
    let mut damaged = fs::read(path).map_err(|error| Error::io(path, error))?;
    let long = damaged.len().max(PAGE).next_multiple_of(PAGE);
    damaged.resize(long, 0);
    for number in iter::once(1).chain(children(&from)) {
        let range = (number - 1) * PAGE..number * PAGE;
        if let (Some(from), Some(to)) = (from.get(range.clone()), damaged.get_mut(range)) {
            to.copy_from_slice(from);
        }
    }
    if let Some(pages) = damaged.get_mut(28..32) {
        pages.copy_from_slice(&((long / PAGE) as u32).to_be_bytes());
    }
    fs::write(path, damaged).map_err(|error| Error::io(path, error))
}

/// The numbers of the pages that a list of tables goes on at, where the first page has no room for it.
fn children(database: &[u8]) -> Vec<usize> {
    const INTERIOR: u8 = 5;
    let number = |at: usize, width: usize| {
        let bytes = database.get(at..at + width).unwrap_or_default();
        bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
    };
    if database.get(100) != Some(&INTERIOR) {
        return Vec::new();
    }
    let cells = (0..number(103, 2)).map(|cell| number(number(112 + 2 * cell, 2), 4));
    cells.chain([number(108, 4)]).filter(|page| *page > 1).collect()
}

/// Copies every row that can be read and that fits.
pub(super) fn copy(old: &Connection, new: &Connection) -> Result<()> {
    // The new library has a name and values of its own.
    new.execute("DELETE FROM meta", [])?;
    for table in TABLES {
        let columns = shared_columns(old, new, table)?;
        if !columns.is_empty() {
            copy_table(old, new, table, &columns)?;
        }
    }
    Ok(())
}

/// The columns that the old table has too; none where there is no such table.
fn shared_columns(old: &Connection, new: &Connection, table: &str) -> Result<Vec<String>> {
    let of = |db: &Connection| -> Vec<String> {
        let columns = db.prepare(&format!("SELECT * FROM {table}")).ok();
        columns
            .map(|it| it.column_names().iter().map(|name| (*name).to_owned()).collect())
            .unwrap_or_default()
    };
    let known = of(old);
    Ok(of(new).into_iter().filter(|column| known.contains(column)).collect())
}

fn copy_table(old: &Connection, new: &Connection, table: &str, columns: &[String]) -> Result<()> {
    let list = columns.join(", ");
    let marks = vec!["?"; columns.len() + 1].join(", ");
    let insert = format!("INSERT OR IGNORE INTO {table}(rowid, {list}) VALUES ({marks})");
    // Not by an index, which may be damaged by itself.
    let next = format!("SELECT rowid, {list} FROM {table} NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid");
    let (Ok(mut next), mut insert) = (old.prepare(&next), new.prepare(&insert)?) else { return Ok(()) };
    let mut from = 0;
    while let Some(stuck) = copy_from(&mut next, &mut insert, columns.len(), from)? {
        match beyond(&mut next, stuck) {
            Some(place) => from = place,
            None => break,
        }
    }
    Ok(())
}

/// Copies rows from a place on; gives the place at which reading fails, if it does.
fn copy_from(next: &mut Statement, insert: &mut Statement, width: usize, from: i64) -> Result<Option<i64>> {
    let mut place = from;
    let Ok(mut rows) = next.query([from]) else { return Ok(Some(place)) };
    loop {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => return Ok(None),
            Err(_) => return Ok(Some(place)),
        };
        let values: Vec<Value> = (0..=width).filter_map(|at| Some(owned(row.get_ref(at).ok()?))).collect();
        let Some(Value::Integer(rowid)) = values.first() else { return Ok(Some(place)) };
        place = rowid.saturating_add(1);
        match insert.execute(params_from_iter(&values)) {
            // A row that does not fit its table is no row of ours.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {}
            copied => drop(copied?),
        }
    }
}

/// The first place after one that cannot be read from which reading goes on, as far as places without a row show it.
fn beyond(next: &mut Statement, stuck: i64) -> Option<i64> {
    let mut reads = |place: i64| next.query([place]).and_then(|mut rows| rows.next().map(drop)).is_ok();
    let (mut bad, mut step) = (stuck, 1_i64);
    let mut good = loop {
        let place = stuck.checked_add(step)?;
        if reads(place) {
            break place;
        }
        bad = place;
        step = step.checked_mul(2)?;
    };
    while good - bad > 1 {
        let middle = bad + (good - bad) / 2;
        if reads(middle) {
            good = middle;
        } else {
            bad = middle;
        }
    }
    Some(good)
}

/// A text whose letters are damaged is still most of a text.
fn owned(value: ValueRef) -> Value {
    match value {
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_owned()),
    }
}
