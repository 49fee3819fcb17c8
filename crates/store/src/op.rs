//! The journal: one row for every operation on a piece, in the order in which they were saved.
//! Rows are only ever added; they go with their piece, when it is removed for ever.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Appended, Error, Head, Recorded, Result, Store, checkpoint, meta, piece};

pub(crate) const SCHEMA: &str = "
CREATE TABLE op(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- the one order there is
  uid TEXT NOT NULL UNIQUE,               -- the operation's own name, given by who asked for it
  device TEXT NOT NULL,
  piece TEXT NOT NULL REFERENCES piece(id),
  rev INTEGER NOT NULL,                   -- what it made
  base INTEGER NOT NULL,                  -- what it was made on
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  change TEXT NOT NULL,                   -- JSON: what went and what came
  UNIQUE (piece, rev)
) STRICT;
";

/// One operation, as the journal has it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpRow {
    /// The operation's own name.
    pub uid: String,
    /// The library that made it.
    pub device: String,
    /// The revision it made.
    pub rev: i64,
    /// When (RFC 3339, UTC).
    pub at: String,
    /// What sort of act it was, in the caller's words.
    pub kind: String,
    /// What it did.
    pub change: Recorded,
}

/// An operation about to be written.
pub(crate) struct NewOp<'a> {
    pub(crate) uid: &'a str,
    pub(crate) piece: &'a str,
    pub(crate) base: i64,
    pub(crate) kind: &'a str,
    pub(crate) change: &'a Recorded,
}

impl Store {
    /// The operations that followed revision `rev`, in order.
    pub fn ops_since(&self, piece: &str, rev: i64) -> Result<Vec<OpRow>> {
        between(&self.db, piece, rev, i64::MAX)
    }

    /// The piece as it was at revision `rev`: rebuilt from the journal, which must be complete.
    pub fn head_at(&self, piece: &str, rev: i64) -> Result<Head> {
        let newest = piece::bare_head(&self.db, piece)?;
        if !(0..=newest.rev).contains(&rev) {
            return Err(Error::NotFound(format!("revision {rev} of this piece")));
        }
        let mut head = checkpoint::last_before(&self.db, piece, rev)?.unwrap_or_default();
        for op in between(&self.db, piece, head.rev, rev)? {
            op.change.replay(&mut head)?;
        }
        if head.rev != rev {
            return Err(Error::damaged(format!(
                "the journal of piece {piece} ends at revision {}",
                head.rev
            )));
        }
        Ok(Head { bom: newest.bom, ..head })
    }
}

/// Writes an operation; gives its place in the one order, and its time.
pub(crate) fn insert(db: &Connection, op: &NewOp) -> Result<(i64, Appended)> {
    let done = Appended { rev: op.base + 1, at: crate::clock::now() };
    let change = serde_json::to_string(op.change)?;
    let sql = "INSERT INTO op(uid, device, piece, rev, base, at, kind, change) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let mut insert = db.prepare_cached(sql)?;
    let device = meta::device(db)?;
    let seq =
        insert.insert(params![op.uid, device, op.piece, done.rev, op.base, done.at, op.kind, change])?;
    Ok((seq, done))
}

/// What an operation of this name made of the piece, if it was saved already.
pub(crate) fn done(db: &Connection, piece: &str, uid: &str) -> Result<Option<Appended>> {
    let mut statement = db.prepare_cached("SELECT rev, at FROM op WHERE uid = ?1 AND piece = ?2")?;
    let done = statement.query_row([uid, piece], |row| Ok(Appended { rev: row.get(0)?, at: row.get(1)? }));
    Ok(done.optional()?)
}

fn between(db: &Connection, piece: &str, after: i64, last: i64) -> Result<Vec<OpRow>> {
    let sql = "SELECT uid, device, rev, at, kind, change FROM op WHERE piece = ?1 AND rev > ?2 AND rev <= ?3 ORDER BY rev";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params![piece, after, last])?;
    let mut ops = Vec::new();
    while let Some(row) = rows.next()? {
        let change: String = row.get(5)?;
        let change = serde_json::from_str(&change)?;
        let (uid, device, rev) = (row.get(0)?, row.get(1)?, row.get(2)?);
        ops.push(OpRow { uid, device, rev, at: row.get(3)?, kind: row.get(4)?, change });
    }
    Ok(ops)
}
