//! The bin: pieces are put there and taken back, and only from there can they be removed for ever.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Result, Store, piece::no_piece};

/// What a piece has rows in, beside its own table and search.
const TABLES: [&str; 8] =
    ["block", "op", "checkpoint", "revision", "picture_use", "overrule", "guess", "sent"];

impl Store {
    /// Puts pieces into the bin, or takes them out again: all of them or none.
    pub fn bin(&mut self, pieces: &[String], binned: bool) -> Result<()> {
        let when = binned.then(crate::clock::now);
        let write = self.write()?;
        for piece in pieces {
            let sql = "UPDATE piece SET deleted = ?2 WHERE id = ?1";
            if write.prepare_cached(sql)?.execute(params![piece, when])? == 0 {
                return Err(no_piece(piece));
            }
        }
        Ok(write.commit()?)
    }

    /// The pieces in the bin.
    pub fn binned(&self) -> Result<Vec<String>> {
        let mut statement = self.db.prepare_cached("SELECT id FROM piece WHERE deleted IS NOT NULL")?;
        let pieces = statement.query_map([], |row| row.get(0))?;
        Ok(pieces.collect::<rusqlite::Result<_>>()?)
    }

    /// Removes pieces with their journals and all else that was kept of them: all of them or none. One that is
    /// not in the bin stays as it is. Gives how many went. Their pictures stay until they are collected.
    pub fn remove(&mut self, pieces: &[String]) -> Result<usize> {
        let write = self.write()?;
        let mut removed = 0;
        for piece in pieces {
            removed += usize::from(remove(&write, piece)?);
        }
        write.commit()?;
        Ok(removed)
    }
}

fn remove(db: &Connection, piece: &str) -> Result<bool> {
    let mut find = db.prepare_cached("SELECT n FROM piece WHERE id = ?1 AND deleted IS NOT NULL")?;
    let Some(n) = find.query_row([piece], |row| row.get::<_, i64>(0)).optional()? else { return Ok(false) };
    for table in TABLES {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE piece = ?1"))?.execute([piece])?;
    }
    db.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([n])?;
    db.prepare_cached("DELETE FROM search_top WHERE rowid = ?1")?.execute([n])?;
    db.prepare_cached("DELETE FROM piece WHERE n = ?1")?.execute([n])?;
    Ok(true)
}
