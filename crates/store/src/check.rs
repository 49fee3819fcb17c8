//! What is wrong with a library, and mending what can be made again from the rest.

use std::{fmt, fs};

use rusqlite::Connection;

use crate::{
    Result, Store, picture,
    search::{self, Words},
};

/// One thing wrong with a library.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// SQLite finds its file damaged.
    Database(String),
    /// A piece cannot be rebuilt from its journal.
    Journal {
        /// The piece's slug.
        slug: String,
        /// What does not fit.
        reason: String,
    },
    /// A picture's file is gone.
    PictureMissing {
        /// The picture.
        hash: String,
        /// The pieces that use it, by slug.
        used_by: Vec<String>,
    },
    /// A picture's file is not the one that was put in.
    PictureChanged {
        /// The picture.
        hash: String,
        /// The pieces that use it, by slug.
        used_by: Vec<String>,
    },
    /// Search does not know the newest text of some pieces, or cannot be read.
    Search(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Trouble::Database(reason) => write!(f, "the database is damaged: {reason}"),
            Trouble::Journal { slug, reason } => write!(f, "the history of {slug} is damaged: {reason}"),
            Trouble::PictureMissing { hash, used_by } => {
                write!(f, "a picture file is missing: {hash}{}", by(used_by))
            }
            Trouble::PictureChanged { hash, used_by } => {
                write!(f, "a picture file has been changed: {hash}{}", by(used_by))
            }
            Trouble::Search(reason) => write!(f, "search is out of step: {reason}"),
        }
    }
}

fn by(pieces: &[String]) -> String {
    if pieces.is_empty() { String::new() } else { format!(" (in {})", pieces.join(", ")) }
}

impl Store {
    /// Looks at everything: the database, every piece's journal, every picture file, and search.
    /// It changes nothing, and takes a while on a large library.
    pub fn check(&self) -> Result<Vec<Trouble>> {
        let mut troubles = database(&self.db)?;
        troubles.extend(self.journals()?);
        troubles.extend(self.pictures()?);
        troubles.extend(search(&self.db)?);
        Ok(troubles)
    }

    /// Makes again what comes from the rest: search and the indexes. Gives what is still wrong.
    pub fn mend(&mut self, words: Words) -> Result<Vec<Trouble>> {
        let write = self.write()?;
        write.execute_batch("REINDEX")?;
        search::rebuild(&write, words)?;
        write.commit()?;
        self.check()
    }

    fn journals(&self) -> Result<Vec<Trouble>> {
        let mut statement = self.db.prepare("SELECT id, slug FROM piece ORDER BY n")?;
        let pieces = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let pieces: Vec<(String, String)> = pieces.collect::<rusqlite::Result<_>>()?;
        Ok(pieces
            .into_iter()
            .filter_map(|(id, slug)| Some(Trouble::Journal { slug, reason: self.journal(&id)? }))
            .collect())
    }

    /// What is wrong with a piece's journal.
    fn journal(&self, piece: &str) -> Option<String> {
        let rebuilt =
            self.head(piece).and_then(|head| Ok((self.head_at(piece, head.rev)? == head, head.rev)));
        match rebuilt {
            Ok((true, _)) => None,
            Ok((false, rev)) => Some(format!("at revision {rev} it does not give the text")),
            Err(error) => Some(error.to_string()),
        }
    }

    fn pictures(&self) -> Result<Vec<Trouble>> {
        let mut troubles = Vec::new();
        for row in picture::all(&self.db)? {
            let hash = row.hash;
            let Ok(path) = picture::path(&self.folder, &hash, &row.ext) else {
                troubles.push(Trouble::PictureMissing { used_by: used_by(&self.db, &hash)?, hash });
                continue;
            };
            match fs::read(path) {
                Ok(bytes) if picture::hash(&bytes) == hash => (),
                Ok(_) => troubles.push(Trouble::PictureChanged { used_by: used_by(&self.db, &hash)?, hash }),
                Err(_) => troubles.push(Trouble::PictureMissing { used_by: used_by(&self.db, &hash)?, hash }),
            }
        }
        Ok(troubles)
    }
}

fn database(db: &Connection) -> Result<Vec<Trouble>> {
    let mut statement = db.prepare("PRAGMA integrity_check")?;
    let says: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(says.into_iter().filter(|says| says != "ok").map(Trouble::Database).collect())
}

fn search(db: &Connection) -> Result<Vec<Trouble>> {
    let check = |table| db.execute(&format!("INSERT INTO {table}({table}) VALUES ('integrity-check')"), []);
    let broken = check("search").and_then(|_| check("search_top")).err();
    let reason = match (broken, search::lost(db)) {
        (Some(error), _) | (None, Err(error)) => error.to_string(),
        (None, Ok(0)) => return Ok(Vec::new()),
        (None, Ok(lost)) => format!("{lost} pieces are missing"),
    };
    Ok(vec![Trouble::Search(reason)])
}

fn used_by(db: &Connection, hash: &str) -> Result<Vec<String>> {
    let sql =
        "SELECT DISTINCT slug FROM picture_use JOIN piece ON piece.id = piece WHERE hash = ?1 ORDER BY slug";
    let mut statement = db.prepare_cached(sql)?;
    let slugs = statement.query_map([hash], |row| row.get(0))?;
    Ok(slugs.collect::<rusqlite::Result<_>>()?)
}
