//! Which picture a piece means by a name: its text says `![](harbour.jpg)`, the library has a hash.
//!
//! A name stays for as long as its piece does, in the bin too: any revision of the text may still say it.

use std::collections::BTreeMap;

use crate::{
    Result, Store,
    picture::{self, PictureRow},
    piece,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE picture_use(
  piece TEXT NOT NULL REFERENCES piece(id),
  name TEXT NOT NULL,                 -- as the text has it
  hash TEXT NOT NULL REFERENCES picture(hash),
  PRIMARY KEY (piece, name)
) STRICT;
";

/// Who uses a picture is asked of each.
pub(crate) const BY_HASH: &str = "CREATE INDEX picture_use_hash ON picture_use(hash)";

/// The hashes of all pictures that must stay, for a query to choose from: the one place that says what is used.
pub(crate) const USED: &str = "SELECT hash FROM picture_use";

impl Store {
    /// From now on, `name` means this picture in this piece.
    pub fn use_picture(&mut self, piece: &str, name: &str, hash: &str) -> Result<()> {
        let write = self.write()?;
        piece::rev(&write, piece)?;
        let known: bool =
            write.query_row("SELECT count(*) FROM picture WHERE hash = ?1", [hash], |row| row.get(0))?;
        if !known {
            return Err(picture::no_picture(hash));
        }
        write.execute(
            "INSERT OR REPLACE INTO picture_use(piece, name, hash) VALUES (?1, ?2, ?3)",
            [piece, name, hash],
        )?;
        Ok(write.commit()?)
    }

    /// The pictures of a piece that have a file in the library, by name.
    pub fn uses(&self, piece: &str) -> Result<BTreeMap<String, PictureRow>> {
        let columns = picture::COLUMNS;
        let sql =
            format!("SELECT {columns}, name FROM picture_use JOIN picture USING (hash) WHERE piece = ?1");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([piece])?;
        let mut uses = BTreeMap::new();
        while let Some(row) = rows.next()? {
            uses.insert(row.get("name")?, picture::read(row)?);
        }
        Ok(uses)
    }
}
