//! What an import guessed, and what it takes to undo it: one note a field, as JSON.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use crate::{Result, Store, piece};

pub(crate) const SCHEMA: &str = "
CREATE TABLE guess(
  piece TEXT NOT NULL REFERENCES piece(id),
  field TEXT NOT NULL,
  note TEXT NOT NULL,                 -- JSON
  PRIMARY KEY (piece, field)
) STRICT;
";

impl Store {
    /// Notes that a field was guessed, in place of any older note.
    pub fn set_guess(&mut self, piece: &str, field: &str, note: &Value) -> Result<()> {
        let write = self.write()?;
        piece::rev(&write, piece)?;
        set(&write, piece, field, note)?;
        Ok(write.commit()?)
    }

    /// Takes a note away, because the guess was confirmed or undone; gives what it said.
    pub fn take_guess(&mut self, piece: &str, field: &str) -> Result<Option<Value>> {
        let sql = "DELETE FROM guess WHERE piece = ?1 AND field = ?2 RETURNING note";
        let note: Option<String> = self.db.query_row(sql, [piece, field], |row| row.get(0)).optional()?;
        Ok(note.map(|note| serde_json::from_str(&note)).transpose()?)
    }

    /// The guesses of a piece that nobody has settled yet, by field.
    pub fn guesses(&self, piece: &str) -> Result<BTreeMap<String, Value>> {
        let mut statement = self.db.prepare_cached("SELECT field, note FROM guess WHERE piece = ?1")?;
        let rows = statement.query_map([piece], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (field, note) = row?;
            Ok((field, serde_json::from_str(&note)?))
        })
        .collect()
    }
}

pub(crate) fn set(db: &Connection, piece: &str, field: &str, note: &Value) -> Result<()> {
    let sql = "INSERT OR REPLACE INTO guess(piece, field, note) VALUES (?1, ?2, ?3)";
    db.prepare_cached(sql)?.execute([piece, field, &note.to_string()])?;
    Ok(())
}
