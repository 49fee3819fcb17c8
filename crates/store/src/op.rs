//! The journal: one row for every operation on a piece, in the order in which they were saved.
//! A row is added by each; as they grow old, several give way to one that does the same.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{Appended, Error, Head, Recorded, Result, Store, checkpoint, meta, piece, revision::no_revision};

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

/// One operation, or several that became one, as the journal has it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpRow {
    /// The operation's own name.
    pub uid: String,
    /// The library that made it.
    pub device: String,
    /// The revision it made.
    pub rev: i64,
    /// The revision it was made on.
    pub base: i64,
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
    /// How many the piece has now.
    pub(crate) words: u32,
    pub(crate) change: &'a Recorded,
}

impl Store {
    /// The operations that followed revision `rev`, in order. Fails with [`Error::NotFound`] where that was thinned out.
    pub fn ops_since(&self, piece: &str, rev: i64) -> Result<Vec<OpRow>> {
        let ops = between(&self.db, piece, rev, i64::MAX)?;
        if ops.first().is_some_and(|op| op.base != rev) { Err(no_revision(rev)) } else { Ok(ops) }
    }

    /// The place of the newest operation in the one order; 0 before the first.
    pub fn last_operation(&self) -> Result<i64> {
        Ok(self.db.query_row("SELECT coalesce(max(seq), 0) FROM op", [], |row| row.get(0))?)
    }

    /// The piece as it was at revision `rev`, rebuilt from the journal. Fails with [`Error::NotFound`] where that is no
    /// revision, or was thinned out.
    pub fn head_at(&self, piece: &str, rev: i64) -> Result<Head> {
        let newest = piece::bare_head(&self.db, piece)?;
        if !(0..=newest.rev).contains(&rev) {
            return Err(no_revision(rev));
        }
        let mut head = checkpoint::last_before(&self.db, piece, rev)?.unwrap_or_default();
        for op in between(&self.db, piece, head.rev, rev)? {
            op.redo(&mut head)?;
        }
        if head.rev != rev {
            let sql = "SELECT 1 FROM op WHERE piece = ?1 AND rev > ?2 AND base < ?2";
            let thinned = self.db.prepare_cached(sql)?.exists(params![piece, rev])?;
            let ends = || format!("the journal of piece {piece} ends at revision {}", head.rev);
            return Err(if thinned { no_revision(rev) } else { Error::damaged(ends()) });
        }
        Ok(Head { bom: newest.bom, ..head })
    }
}

impl OpRow {
    /// Does it again: `head` becomes the revision it made. Fails where `head` is not what it was made on.
    pub(crate) fn redo(&self, head: &mut Head) -> Result<()> {
        if head.rev != self.base {
            return Err(Error::damaged(format!(
                "an operation between revisions {} and {} is missing",
                head.rev, self.rev
            )));
        }
        self.change.replay(head)?;
        head.rev = self.rev;
        Ok(())
    }
}

/// A piece's operations, in order, without those that cannot be read.
pub(crate) fn readable(db: &Connection, piece: &str) -> Result<Vec<OpRow>> {
    let sql = "SELECT uid, device, rev, at, kind, change, base FROM op WHERE piece = ?1 ORDER BY rev";
    let mut statement = db.prepare(sql)?;
    let mut rows = statement.query([piece])?;
    let mut ops = Vec::new();
    while let Some(row) = rows.next()? {
        ops.extend(read(row).ok());
    }
    Ok(ops)
}

fn read(row: &Row) -> Result<OpRow> {
    let change: String = row.get(5)?;
    let change = serde_json::from_str(&change)?;
    let (uid, device, rev) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(OpRow { uid, device, rev, base: row.get(6)?, at: row.get(3)?, kind: row.get(4)?, change })
}

/// Writes an operation; gives its place in the one order, and its time.
pub(crate) fn insert(db: &Connection, op: &NewOp) -> Result<(i64, Appended)> {
    let done = Appended { rev: op.base + 1, at: crate::clock::now() };
    let change = serde_json::to_string(op.change)?;
    let sql = "INSERT INTO op(uid, device, piece, rev, base, at, kind, change, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let mut insert = db.prepare_cached(sql)?;
    let device = meta::device(db)?;
    let seq = insert
        .insert(params![op.uid, device, op.piece, done.rev, op.base, done.at, op.kind, change, op.words])?;
    Ok((seq, done))
}

/// What an operation of this name made of the piece, if it was saved already.
pub(crate) fn done(db: &Connection, piece: &str, uid: &str) -> Result<Option<Appended>> {
    let mut statement = db.prepare_cached("SELECT rev, at FROM op WHERE uid = ?1 AND piece = ?2")?;
    let done = statement.query_row([uid, piece], |row| Ok(Appended { rev: row.get(0)?, at: row.get(1)? }));
    Ok(done.optional()?)
}

pub(crate) fn between(db: &Connection, piece: &str, after: i64, last: i64) -> Result<Vec<OpRow>> {
    let sql = "SELECT uid, device, rev, at, kind, change, base FROM op WHERE piece = ?1 AND rev > ?2 AND rev <= ?3 ORDER BY rev";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params![piece, after, last])?;
    let mut ops = Vec::new();
    while let Some(row) = rows.next()? {
        ops.push(read(row)?);
    }
    Ok(ops)
}
