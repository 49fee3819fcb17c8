//! The pieces: what each is called, its newest revision, and what lists show of it.

use std::collections::HashSet;

use rusqlite::{Connection, ErrorCode, OptionalExtension, Row as SqlRow, params};

use crate::{
    Error, Head, Result, Store, block,
    sheet::Sheet,
    shelf::{Order, Shelf},
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE piece(
  n INTEGER PRIMARY KEY,              -- its row in the search table
  id TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE COLLATE NOCASE,
  rev INTEGER NOT NULL DEFAULT 0,
  front TEXT NOT NULL DEFAULT '',
  before TEXT NOT NULL DEFAULT '',
  bom INTEGER NOT NULL DEFAULT 0,
  headline TEXT NOT NULL DEFAULT '',  -- from here to problems: read out of the text
  byline TEXT NOT NULL DEFAULT '',
  opening TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  words INTEGER NOT NULL DEFAULT 0,
  problems INTEGER NOT NULL DEFAULT 0,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  deleted TEXT,                       -- when it went into the bin
  touched INTEGER NOT NULL DEFAULT 0, -- the last operation's place in the one order
  indexed INTEGER NOT NULL DEFAULT 0  -- the revision that search knows
) STRICT;
CREATE INDEX piece_touched ON piece(touched);
CREATE INDEX piece_behind ON piece(n) WHERE indexed < rev;
";

/// For any SQLite tool: every piece as one text. Written so that old versions of SQLite take it too.
pub(crate) const TEXT_VIEW: &str = "
CREATE VIEW text(piece, slug, markdown) AS
SELECT id, slug,
  CASE bom WHEN 0 THEN '' ELSE char(65279) END || front || before || coalesce(
    (SELECT group_concat(part, '') FROM
      (SELECT source || tail AS part FROM block WHERE block.piece = piece.id ORDER BY ord)), '')
FROM piece;
";

/// What the shelf sorts and completes by, read out of the text like the rest.
pub(crate) const SHELF: &str = "
ALTER TABLE piece ADD COLUMN slugline TEXT NOT NULL DEFAULT '';
ALTER TABLE piece ADD COLUMN deadline TEXT NOT NULL DEFAULT '';  -- as the text has it
ALTER TABLE piece ADD COLUMN due TEXT NOT NULL DEFAULT '';       -- the same moment in UTC, while it matters
ALTER TABLE piece ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';    -- JSON
-- With all that is looked at of pieces that are not shown, so that their wide rows are not read.
CREATE INDEX piece_due ON piece(due = '', due, touched DESC, deleted, status);
";

/// What the text says of itself, for lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derived {
    /// The title; empty when there is none.
    pub headline: String,
    /// Who wrote it, in one line.
    pub byline: String,
    /// Its first words.
    pub opening: String,
    /// How far it is.
    pub status: String,
    /// How many words it has.
    pub words: u32,
    /// How many findings stand against it.
    pub problems: u32,
    /// Its working name in a newsroom.
    pub slugline: String,
    /// Not after; as the text has it, empty when there is none.
    pub deadline: String,
    /// When it is due, in UTC so that it sorts; empty when that does not matter, or not any more.
    pub due: String,
    /// What it is about.
    pub tags: Vec<String>,
}

/// One piece, as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceRow {
    /// Its lasting name.
    pub id: String,
    /// Its name in addresses and on the command line.
    pub slug: String,
    /// Its newest revision.
    pub rev: i64,
    /// What its text says of itself.
    pub derived: Derived,
    /// When it was made (RFC 3339, UTC).
    pub created: String,
    /// When its text last changed (RFC 3339, UTC).
    pub updated: String,
    /// When it went into the bin; `None` for those on the shelf.
    pub deleted: Option<String>,
}

pub(crate) const COLUMNS: &str = "id, slug, rev, headline, byline, opening, status, words, problems, created, \
     updated, deleted, slugline, deadline, due, tags";

impl Store {
    /// The pieces on the shelf, or in the bin, newest first; those that hold the words of `text`
    /// where it has any, and have the status where one is given. Those that are called so come first.
    pub fn pieces(&self, text: &str, status: Option<&str>, bin: bool) -> Result<Vec<PieceRow>> {
        let shelf = Shelf { text, bin, status, order: Order::Touched, count: u32::MAX, ..Shelf::default() };
        Ok(self.shelf(&shelf)?.rows)
    }

    /// The id, the slug and the newest revision of each piece on the shelf.
    pub fn newest(&self) -> Result<Vec<(String, String, i64)>> {
        let mut statement =
            self.db.prepare_cached("SELECT id, slug, rev FROM piece WHERE deleted IS NULL ORDER BY n")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The piece of this slug or id, in the bin too.
    pub fn piece(&self, slug_or_id: &str) -> Result<Option<PieceRow>> {
        match by_id(&self.db, slug_or_id)? {
            Some(row) => Ok(Some(row)),
            None => by_slug(&self.db, slug_or_id),
        }
    }

    /// The newest text of a piece.
    pub fn head(&self, piece: &str) -> Result<Head> {
        // One transaction, so that the rows are those of the revision.
        let read = self.db.unchecked_transaction()?;
        head(&read, piece)
    }

    /// A slug that no piece has, not even in the bin: `wanted`, or the same with a number behind.
    pub fn free_slug(&self, wanted: &str) -> Result<String> {
        free_slug(&self.db, wanted)
    }

    /// Names a piece anew. Fails with [`Error::SlugTaken`] where another has the slug.
    pub fn set_slug(&mut self, piece: &str, slug: &str) -> Result<()> {
        match self.db.execute("UPDATE piece SET slug = ?2 WHERE id = ?1", [piece, slug]) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                Err(Error::SlugTaken(slug.to_owned()))
            }
            changed => known(changed?, piece),
        }
    }

    /// Renews what lists show of a piece, after something beside its text changed.
    pub fn set_derived(&mut self, piece: &str, derived: &Derived) -> Result<()> {
        set_derived(&self.db, piece, derived)
    }
}

/// Makes the row of a piece that has no text yet.
pub(crate) fn insert(db: &Connection, id: &str, slug_wanted: &str, bom: bool) -> Result<()> {
    let slug = free_slug(db, slug_wanted)?;
    let sql = "INSERT INTO piece(id, slug, bom, created, updated) VALUES (?1, ?2, ?3, ?4, ?4)";
    db.prepare_cached(sql)?.execute(params![id, slug, bom, crate::clock::now()])?;
    Ok(())
}

/// Writes what an operation made of a piece.
pub(crate) fn advance(db: &Connection, sheet: &Sheet, seq: i64, at: &str, derived: &Derived) -> Result<()> {
    let sql = "UPDATE piece SET rev = ?2, front = ?3, before = ?4, touched = ?5, updated = ?6 WHERE id = ?1";
    db.prepare_cached(sql)?.execute(params![sheet.piece, sheet.rev, sheet.front, sheet.before, seq, at])?;
    set_derived(db, &sheet.piece, derived)
}

pub(crate) fn set_derived(db: &Connection, piece: &str, derived: &Derived) -> Result<()> {
    let Derived { headline, byline, opening, status, words, problems, slugline, deadline, due, tags } =
        derived;
    let tags = serde_json::to_string(tags)?;
    let sql =
        "UPDATE piece SET headline = ?2, byline = ?3, opening = ?4, status = ?5, words = ?6, problems = ?7,
         slugline = ?8, deadline = ?9, due = ?10, tags = ?11 WHERE id = ?1";
    db.prepare_cached(sql)?.execute(params![
        piece, headline, byline, opening, status, words, problems, slugline, deadline, due, tags
    ])?;
    Ok(())
}

/// A piece's newest revision.
pub(crate) fn rev(db: &Connection, piece: &str) -> Result<i64> {
    let mut statement = db.prepare_cached("SELECT rev FROM piece WHERE id = ?1")?;
    statement.query_row([piece], |row| row.get(0)).optional()?.ok_or_else(|| no_piece(piece))
}

/// When a piece's text last changed.
pub(crate) fn updated(db: &Connection, piece: &str) -> Result<String> {
    let mut statement = db.prepare_cached("SELECT updated FROM piece WHERE id = ?1")?;
    statement.query_row([piece], |row| row.get(0)).optional()?.ok_or_else(|| no_piece(piece))
}

pub(crate) fn head(db: &Connection, piece: &str) -> Result<Head> {
    let bare = bare_head(db, piece)?;
    let rows = block::lines(db, piece)?.into_iter().map(|line| line.row).collect();
    Ok(Head { rows, ..bare })
}

/// The newest text of a piece, without its blocks.
pub(crate) fn bare_head(db: &Connection, piece: &str) -> Result<Head> {
    let mut statement = db.prepare_cached("SELECT rev, bom, front, before FROM piece WHERE id = ?1")?;
    let head = statement.query_row([piece], |row| {
        let (rev, bom) = (row.get(0)?, row.get(1)?);
        Ok(Head { rev, bom, front: row.get(2)?, before: row.get(3)?, rows: Vec::new() })
    });
    head.optional()?.ok_or_else(|| no_piece(piece))
}

pub(crate) fn by_id(db: &Connection, id: &str) -> Result<Option<PieceRow>> {
    let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} FROM piece WHERE id = ?1"))?;
    Ok(statement.query_row([id], read).optional()?)
}

fn by_slug(db: &Connection, slug: &str) -> Result<Option<PieceRow>> {
    let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} FROM piece WHERE slug = ?1"))?;
    Ok(statement.query_row([slug], read).optional()?)
}

fn free_slug(db: &Connection, wanted: &str) -> Result<String> {
    let wanted = if wanted.is_empty() { "piece" } else { wanted };
    // Of those that begin alike: '.' is the character after '-'.
    let sql = "SELECT lower(slug) FROM piece WHERE slug = ?1 OR (slug >= ?1 || '-' AND slug < ?1 || '.')";
    let mut statement = db.prepare_cached(sql)?;
    let taken: HashSet<String> =
        statement.query_map([wanted], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut slugs = std::iter::once(wanted.to_owned()).chain(numbered);
    let free = slugs.find(|slug| !taken.contains(&slug.to_ascii_lowercase()));
    Ok(free.unwrap_or_else(|| wanted.to_owned())) // the numbers do not end
}

fn known(changed: usize, piece: &str) -> Result<()> {
    if changed == 0 { Err(no_piece(piece)) } else { Ok(()) }
}

pub(crate) fn no_piece(piece: &str) -> Error {
    Error::NotFound(format!("piece {piece:?}"))
}

pub(crate) fn read(row: &SqlRow) -> rusqlite::Result<PieceRow> {
    Ok(PieceRow {
        id: row.get(0)?,
        slug: row.get(1)?,
        rev: row.get(2)?,
        derived: Derived {
            headline: row.get(3)?,
            byline: row.get(4)?,
            opening: row.get(5)?,
            status: row.get(6)?,
            words: row.get(7)?,
            problems: row.get(8)?,
            slugline: row.get(12)?,
            deadline: row.get(13)?,
            due: row.get(14)?,
            // Our own text; a list that is damaged is none.
            tags: serde_json::from_str(row.get_ref(15)?.as_str()?).unwrap_or_default(),
        },
        created: row.get(9)?,
        updated: row.get(10)?,
        deleted: row.get(11)?,
    })
}
