//! The revisions of a piece that can be rebuilt, and the names that people gave to some.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Error, Result, Store};

pub(crate) const SCHEMA: &str = "
CREATE TABLE revision(
  piece TEXT NOT NULL REFERENCES piece(id),
  rev INTEGER NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,                   -- when it was named
  PRIMARY KEY (piece, rev)
) STRICT;
";

/// For lists of revisions, which must not read what each operation did.
pub(crate) const LISTED: &str = "
ALTER TABLE op ADD COLUMN words INTEGER; -- that the piece then had; none where an older program wrote it
CREATE INDEX op_listed ON op(piece, rev, base, at, kind, words);
";

/// A revision that can be rebuilt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionRow {
    /// Its number.
    pub rev: i64,
    /// The one it was made of: the last before it that can be rebuilt.
    pub base: i64,
    /// When (RFC 3339, UTC).
    pub at: String,
    /// What sort of act made it, in the caller's words.
    pub kind: String,
    /// How many words the piece then had, where that is known.
    pub words: Option<u32>,
    /// What somebody called it.
    pub name: Option<String>,
}

impl Store {
    /// The revisions of a piece that can be rebuilt, newest first.
    pub fn revisions(&self, piece: &str) -> Result<Vec<RevisionRow>> {
        let mut names = names(&self.db, piece)?;
        let sql = "SELECT rev, base, at, kind, words FROM op WHERE piece = ?1 ORDER BY rev DESC";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([piece], |row| {
            let rev = row.get(0)?;
            let (base, at, kind, words) = (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
            Ok(RevisionRow { rev, base, at, kind, words, name: names.remove(&rev) })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Gives a revision a name, by which it is never thinned out; an empty one takes the name away.
    /// Fails with [`Error::NotFound`] where the revision cannot be rebuilt.
    pub fn name_revision(&mut self, piece: &str, rev: i64, name: &str) -> Result<()> {
        let write = self.write()?;
        let kept = "SELECT 1 FROM op WHERE piece = ?1 AND rev = ?2";
        if write.query_row(kept, params![piece, rev], |_| Ok(())).optional()?.is_none() {
            return Err(no_revision(rev));
        }
        if name.is_empty() {
            write.execute("DELETE FROM revision WHERE piece = ?1 AND rev = ?2", params![piece, rev])?;
        } else {
            let sql = "INSERT INTO revision(piece, rev, name, at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT(piece, rev) DO UPDATE SET name = ?3";
            write.execute(sql, params![piece, rev, name, crate::clock::now()])?;
        }
        Ok(write.commit()?)
    }
}

fn names(db: &Connection, piece: &str) -> Result<HashMap<i64, String>> {
    let mut statement = db.prepare_cached("SELECT rev, name FROM revision WHERE piece = ?1")?;
    let names = statement.query_map([piece], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn no_revision(rev: i64) -> Error {
    Error::NotFound(format!("revision {rev} of this piece"))
}
