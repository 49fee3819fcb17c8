//! Now and then, a piece's whole text beside the journal, so that an old revision is rebuilt from
//! few operations.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::{Head, Result, Row, sheet::Sheet};

pub(crate) const SCHEMA: &str = "
CREATE TABLE checkpoint(
  piece TEXT NOT NULL REFERENCES piece(id),
  rev INTEGER NOT NULL,
  blocks TEXT NOT NULL,               -- JSON: front, before, rows
  PRIMARY KEY (piece, rev)
) STRICT;
";

/// Revisions from one checkpoint to the next.
pub(crate) const EVERY: i64 = 200;

#[derive(Serialize)]
struct Written<'a> {
    front: &'a str,
    before: &'a str,
    rows: Vec<&'a Row>,
}

#[derive(Deserialize)]
struct Read {
    front: String,
    before: String,
    rows: Vec<Row>,
}

/// Writes one where it is time.
pub(crate) fn write_if_due(db: &Connection, sheet: &Sheet) -> Result<()> {
    if sheet.rev % EVERY != 0 {
        return Ok(());
    }
    let rows = sheet.lines.iter().map(|line| &line.row).collect();
    let written = Written { front: &sheet.front, before: &sheet.before, rows };
    let mut insert = db.prepare_cached("INSERT INTO checkpoint(piece, rev, blocks) VALUES (?1, ?2, ?3)")?;
    insert.execute(params![sheet.piece, sheet.rev, serde_json::to_string(&written)?])?;
    Ok(())
}

/// The text at the last checkpoint up to revision `rev`.
pub(crate) fn last_before(db: &Connection, piece: &str, rev: i64) -> Result<Option<Head>> {
    let sql = "SELECT rev, blocks FROM checkpoint WHERE piece = ?1 AND rev <= ?2 ORDER BY rev DESC LIMIT 1";
    let mut statement = db.prepare_cached(sql)?;
    let found = statement.query_row(params![piece, rev], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)));
    let Some((rev, blocks)) = found.optional()? else { return Ok(None) };
    Ok(Some(read(rev, &blocks)?))
}

/// A piece's checkpoints by their revisions. Those that cannot be read are removed.
pub(crate) fn readable(db: &Connection, piece: &str) -> Result<BTreeMap<i64, Head>> {
    let mut statement = db.prepare("SELECT rev, blocks FROM checkpoint WHERE piece = ?1")?;
    let rows = statement.query_map([piece], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut heads = BTreeMap::new();
    for (rev, blocks) in rows.collect::<rusqlite::Result<Vec<(i64, String)>>>()? {
        match read(rev, &blocks) {
            Ok(head) => drop(heads.insert(rev, head)),
            Err(_) => remove(db, piece, rev)?,
        }
    }
    Ok(heads)
}

pub(crate) fn remove(db: &Connection, piece: &str, rev: i64) -> Result<()> {
    db.execute("DELETE FROM checkpoint WHERE piece = ?1 AND rev = ?2", params![piece, rev])?;
    Ok(())
}

fn read(rev: i64, blocks: &str) -> Result<Head> {
    let Read { front, before, rows } = serde_json::from_str(blocks)?;
    Ok(Head { rev, bom: false, front, before, rows })
}
