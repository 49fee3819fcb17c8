//! Findings that somebody overruled, and why. Kept with the piece for good.

use rusqlite::params;

use crate::{Result, Store, piece};

pub(crate) const SCHEMA: &str = "
CREATE TABLE overrule(
  n INTEGER PRIMARY KEY,
  piece TEXT NOT NULL REFERENCES piece(id),
  rev INTEGER NOT NULL,               -- the text it was said of
  finding TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX overrule_piece ON overrule(piece, n);
";

/// One finding that was overruled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverruleRow {
    /// The revision it was said of.
    pub rev: i64,
    /// The finding, in the caller's words.
    pub finding: String,
    /// Why it does not hold here.
    pub reason: String,
    /// When (RFC 3339, UTC).
    pub at: String,
}

impl Store {
    /// Keeps the reason for which a finding was overruled.
    pub fn overrule(&mut self, piece: &str, rev: i64, finding: &str, reason: &str) -> Result<()> {
        let write = self.write()?;
        piece::rev(&write, piece)?;
        let sql = "INSERT INTO overrule(piece, rev, finding, reason, at) VALUES (?1, ?2, ?3, ?4, ?5)";
        write.execute(sql, params![piece, rev, finding, reason, crate::clock::now()])?;
        Ok(write.commit()?)
    }

    /// What was overruled in a piece, oldest first.
    pub fn overrules(&self, piece: &str) -> Result<Vec<OverruleRow>> {
        let sql = "SELECT rev, finding, reason, at FROM overrule WHERE piece = ?1 ORDER BY n";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([piece], |row| {
            let (rev, finding) = (row.get(0)?, row.get(1)?);
            Ok(OverruleRow { rev, finding, reason: row.get(2)?, at: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
