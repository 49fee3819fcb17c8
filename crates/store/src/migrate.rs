//! The library's format: how each version comes out of the one before.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::{
    Error, Result, Store, block, checkpoint, files, guess, meta, op, overrule, picture, picture_use, piece,
    revision, search, sent,
};

/// What makes a version out of the one before: statements, run in order.
pub(crate) type Version = &'static [&'static str];

/// One entry a version. Never change an entry that has been released: add one.
pub(crate) const VERSIONS: &[Version] = &[
    &[
        meta::SCHEMA,
        piece::SCHEMA,
        block::SCHEMA,
        op::SCHEMA,
        checkpoint::SCHEMA,
        picture::SCHEMA,
        picture_use::SCHEMA,
        overrule::SCHEMA,
        guess::SCHEMA,
        search::FIRST,
        piece::TEXT_VIEW,
    ],
    &[piece::SHELF],
    &[sent::SCHEMA],
    &[picture::EMBEDDED],
    &[picture_use::BY_HASH],
    &[revision::SCHEMA, revision::LISTED],
    &[search::WITH_TAGS],
    &[search::BY_ITSELF],
];

/// Brings the library up to the last of `versions`, all or nothing. A copy of an older one is kept beside it.
pub(crate) fn migrate(db: &mut Connection, path: &Path, versions: &[Version]) -> Result<()> {
    let known = versions.len() as u32;
    let found = version(db)?;
    refuse_newer_than(found, known)?;
    if found == known {
        return Ok(());
    }
    if found > 0 {
        copy_aside(db, path, found)?;
    }
    let write = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have done it while this one waited.
    let found = version(&write)?;
    refuse_newer_than(found, known)?;
    for statement in versions.iter().skip(found as usize).copied().flatten() {
        write.execute_batch(statement)?;
    }
    write.pragma_update(None, "user_version", known)?;
    Ok(write.commit()?)
}

/// The format the library has; 0 before its first.
pub(crate) fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a format that this program does not know.
pub(crate) fn refuse_newer(found: u32) -> Result<()> {
    refuse_newer_than(found, VERSIONS.len() as u32)
}

fn refuse_newer_than(found: u32, known: u32) -> Result<()> {
    if found > known { Err(Error::Newer { found, known }) } else { Ok(()) }
}

fn copy_aside(db: &Connection, path: &Path, found: u32) -> Result<()> {
    let copy = copy_path(path, found);
    let aside = picture::aside(path.parent().unwrap_or(Path::new("")));
    files::make_folder(&aside)?;
    let part = aside.join(Store::new_id()); // swept later, if this is cut short
    let io = |error| Error::io(&part, error);
    let name = part.to_str().ok_or(io(std::io::ErrorKind::InvalidFilename.into()))?;
    db.execute("VACUUM INTO ?1", [name])?;
    std::fs::File::options().write(true).open(&part).and_then(|file| file.sync_all()).map_err(io)?;
    std::fs::rename(&part, &copy).map_err(io)?;
    files::sync_folder_of(&copy)
}

/// Where the copy of a library of format `found` is kept.
fn copy_path(path: &Path, found: u32) -> PathBuf {
    path.with_file_name(format!("galley-before-format-{}.db", found + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Version = &["CREATE TABLE note(text TEXT); INSERT INTO note VALUES ('kept')"];
    const SECOND: Version = &["ALTER TABLE note ADD COLUMN tone TEXT", "UPDATE note SET tone = 'calm'"];
    const BROKEN: Version = &["DELETE FROM note", "no such statement"];

    fn library() -> (tempfile::TempDir, PathBuf, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("galley.db");
        let db = Connection::open(&path).unwrap();
        (folder, path, db)
    }

    fn note(db: &Connection) -> String {
        db.query_row("SELECT text FROM note", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_new_library_needs_no_copy() {
        let (_folder, path, mut db) = library();
        migrate(&mut db, &path, &[FIRST]).unwrap();
        assert_eq!(version(&db).unwrap(), 1);
        assert!(!copy_path(&path, 0).exists());
    }

    #[test]
    fn an_older_library_is_copied_and_then_brought_up_to_date() {
        let (_folder, path, mut db) = library();
        migrate(&mut db, &path, &[FIRST]).unwrap();
        migrate(&mut db, &path, &[FIRST, SECOND]).unwrap();
        assert_eq!(version(&db).unwrap(), 2);
        let copy = Connection::open(copy_path(&path, 1)).unwrap();
        assert_eq!(version(&copy).unwrap(), 1);
        assert_eq!(note(&copy), "kept");
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        let (_folder, path, mut db) = library();
        migrate(&mut db, &path, &[FIRST]).unwrap();
        migrate(&mut db, &path, &[FIRST, BROKEN]).unwrap_err();
        assert_eq!(version(&db).unwrap(), 1);
        assert_eq!(note(&db), "kept", "the statement before the broken one must be undone too");
    }

    #[test]
    fn a_newer_library_is_refused() {
        let (_folder, path, mut db) = library();
        migrate(&mut db, &path, &[FIRST, SECOND]).unwrap();
        let refused = migrate(&mut db, &path, &[FIRST]);
        assert!(matches!(refused, Err(Error::Newer { found: 2, known: 1 })));
    }
}
