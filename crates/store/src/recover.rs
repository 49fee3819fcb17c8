//! A damaged library becomes a new one of all that can be read of it. The damaged file is kept.

mod journal;
mod rows;

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, params};

use crate::{Error, Result, Store, clock, files, open, picture, piece, swap};

/// The database and what SQLite keeps beside it.
const FILES: [&str; 3] = [open::FILE, "galley.db-wal", "galley.db-shm"];

/// What became of a damaged library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovered {
    /// The pieces, and how well each came through.
    pub pieces: Vec<RecoveredPiece>,
    /// Picture files that were found and whose rows were lost, by their hashes.
    pub pictures: Vec<String>,
    /// Where the damaged files are.
    pub kept: PathBuf,
}

/// A piece of a damaged library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveredPiece {
    /// Its lasting name.
    pub id: String,
    /// Its slug, which is another than it was where that was lost.
    pub slug: String,
    /// What is left of it.
    pub left: Left,
}

/// How well a piece came through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// Its text and its history are as they were.
    All,
    /// Its newest text is as it was; of its history some is gone.
    Text,
    /// The journal does not say whether all of its text is there.
    Parts,
}

/// Says how large a picture is, from its bytes, and which extension it has.
pub type Measure<'a> = &'a dyn Fn(&[u8]) -> Option<(String, u32, u32)>;

/// Makes a new library of what can be read of the one in `folder`, in its place. The damaged files are moved into a
/// folder within it, and that is said. Nobody may have the library open.
///
/// Fails with [`Error::Newer`], and with [`Error::Damaged`] where nothing at all can be read; the library is as it was
/// then.
pub fn recover(folder: &Path, measure: Measure) -> Result<Recovered> {
    let aside = folder.join(Store::new_id());
    files::make_folder(&aside)?;
    let made = recover_into(folder, &aside, measure);
    let _ = fs::remove_dir_all(&aside);
    made
}

fn recover_into(folder: &Path, aside: &Path, measure: Measure) -> Result<Recovered> {
    let copy = aside.join("old");
    files::make_folder(&copy)?;
    for name in FILES.iter().filter(|name| folder.join(name).exists()) {
        let to = copy.join(name);
        fs::copy(folder.join(name), &to).map_err(|error| Error::io(&to, error))?;
    }
    let fresh = aside.join("new");
    let mut store = Store::open(&fresh)?;
    let old = rows::open(&copy.join(open::FILE), &fresh.join(open::FILE))?;
    store.db.pragma_update(None, "foreign_keys", false)?;
    let write = store.write()?;
    if let Some(old) = old {
        rows::copy(&old, &write)?;
    }
    complete(&write)?;
    let mut pieces = Vec::new();
    for (id, slug) in ids(&write)? {
        let left = journal::rejoin(&write, &id)?;
        pieces.push(RecoveredPiece { id, slug, left });
    }
    let pictures = adopt_files(&write, folder, measure)?;
    write.execute("DELETE FROM picture_use WHERE hash NOT IN (SELECT hash FROM picture)", [])?;
    write.commit()?;
    if pieces.is_empty() && pictures.is_empty() {
        return Err(Error::damaged("nothing in it can be read"));
    }
    drop(store);
    let kept = replace(folder, &fresh)?;
    Ok(Recovered { pieces, pictures, kept })
}

/// What other tables tell of a piece or a picture whose own row is gone is enough for a row.
fn complete(db: &Connection) -> Result<()> {
    let sql = "SELECT piece FROM (SELECT piece FROM block UNION SELECT piece FROM op UNION SELECT piece FROM checkpoint)
        WHERE piece NOT IN (SELECT id FROM piece)";
    let mut statement = db.prepare(sql)?;
    let lost = statement.query_map([], |row| row.get(0))?;
    for id in lost.collect::<rusqlite::Result<Vec<String>>>()? {
        piece::insert(db, &id, "recovered", false)?;
        let sql = "UPDATE piece SET rev = coalesce((SELECT max(rev) FROM op WHERE piece = ?1), 1),
            touched = coalesce((SELECT max(seq) FROM op WHERE piece = ?1), 0) WHERE id = ?1";
        db.execute(sql, [id])?;
    }
    // Of a piece without any of these there is nothing but a name.
    for table in ["picture_use", "overrule", "guess", "revision", "sent"] {
        db.execute(&format!("DELETE FROM {table} WHERE piece NOT IN (SELECT id FROM piece)"), [])?;
    }
    Ok(db.execute_batch("UPDATE piece SET indexed = 0")?)
}

fn ids(db: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = db.prepare("SELECT id, slug FROM piece ORDER BY n")?;
    let ids = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Gives rows to picture files that lost theirs. A file is known by its content.
fn adopt_files(db: &Connection, folder: &Path, measure: Measure) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for file in crate::collect::picture_files(folder) {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let sql = "SELECT 1 FROM picture WHERE hash = ?1";
        if stem.len() != 64 || db.prepare_cached(sql)?.exists([stem])? {
            continue;
        }
        let Ok(bytes) = fs::read(&file) else { continue };
        let hash = picture::hash(&bytes);
        if hash != stem {
            continue;
        }
        let Some((ext, width, height)) = measure(&bytes) else { continue };
        let sql =
            "INSERT INTO picture(hash, kind, width, height, bytes, added) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        db.execute(sql, params![hash, ext, width, height, bytes.len() as i64, clock::now()])?;
        found.push(hash);
    }
    Ok(found)
}

/// Moves the damaged files into a folder of their own, and the new one where they were.
fn replace(folder: &Path, fresh: &Path) -> Result<PathBuf> {
    let now = clock::now().replace([':', '.'], "-");
    let kept = folder.join(format!("damaged-{now}"));
    swap::swap(folder, fresh, &kept, &FILES)?;
    Ok(kept)
}
