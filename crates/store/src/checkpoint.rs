//! Now and then, a piece's whole text beside the journal, so that an old revision is rebuilt from
//! few operations.

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
    let Read { front, before, rows } = serde_json::from_str(&blocks)?;
    Ok(Some(Head { rev, bom: false, front, before, rows }))
}
