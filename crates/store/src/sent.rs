//! When a piece went out, in which way, and how it stood then. Only ever added to; the rows go with their piece.

use rusqlite::{OptionalExtension, params};

use crate::{Result, Store, piece};

pub(crate) const SCHEMA: &str = "
CREATE TABLE sent(
  n INTEGER PRIMARY KEY,
  piece TEXT NOT NULL REFERENCES piece(id),
  rev INTEGER NOT NULL,               -- the text that went out
  way TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX sent_piece ON sent(piece, n);
";

/// One time that a piece went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentRow {
    /// The revision that went out.
    pub rev: i64,
    /// In which way, in the caller's words.
    pub way: String,
    /// When (RFC 3339, UTC).
    pub at: String,
}

impl Store {
    /// Keeps that a piece went out as it was at `rev`.
    pub fn keep_sent(&mut self, piece: &str, rev: i64, way: &str) -> Result<()> {
        let write = self.write()?;
        piece::rev(&write, piece)?;
        let sql = "INSERT INTO sent(piece, rev, way, at) VALUES (?1, ?2, ?3, ?4)";
        write.execute(sql, params![piece, rev, way, crate::clock::now()])?;
        Ok(write.commit()?)
    }

    /// Each time that a piece went out, the first first.
    pub fn sendings(&self, piece: &str) -> Result<Vec<SentRow>> {
        let mut statement =
            self.db.prepare_cached("SELECT rev, way, at FROM sent WHERE piece = ?1 ORDER BY n")?;
        Ok(statement.query_map([piece], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The last time that a piece went out.
    pub fn last_sent(&self, piece: &str) -> Result<Option<SentRow>> {
        let sql = "SELECT rev, way, at FROM sent WHERE piece = ?1 ORDER BY n DESC LIMIT 1";
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement.query_row([piece], read).optional()?)
    }
}

fn read(row: &rusqlite::Row) -> rusqlite::Result<SentRow> {
    Ok(SentRow { rev: row.get(0)?, way: row.get(1)?, at: row.get(2)? })
}
