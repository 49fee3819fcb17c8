//! A backup is the library, whatever goes on meanwhile; and a file that is none, or was changed, harms nothing.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use rusqlite::{Connection, types::Value};
use store::{Error, NewPiece, Op, Pictures, RowNow, Store};

fn row(source: &str) -> RowNow {
    RowNow { source: source.into(), ..RowNow::default() }
}

fn edit(source: &str) -> Op {
    Op { kind: "edit".into(), rows: vec![row(source)], ..Op::default() }
}

/// A library with something in each of its tables.
fn library(folder: &Path) -> (Store, String) {
    let mut store = Store::open(folder).unwrap();
    let new = NewPiece { slug: "horn".into(), rows: vec![row("It sounds.")], ..NewPiece::default() };
    let piece = store.create(new).unwrap().id;
    store.append(&piece, 1, edit("It sounds twice.")).unwrap();
    let hash = store.put_picture(b"not much of a picture", "jpg", 3, 2).unwrap();
    store.use_picture(&piece, "horn.jpg", &hash).unwrap();
    store.name_revision(&piece, 1, "The first").unwrap();
    store.keep_sent(&piece, 2, "html").unwrap();
    store.overrule(&piece, 2, "no licence", "it is hers").unwrap();
    store.catch_up(&|head| head.text()).unwrap();
    (store, piece)
}

/// All rows of all tables but search's.
fn contents(folder: &Path) -> BTreeMap<String, Vec<Vec<Value>>> {
    let db = Connection::open(folder.join("galley.db")).unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'";
    let mut tables = db.prepare(sql).unwrap();
    let tables = tables.query_map([], |row| row.get(0)).unwrap();
    let tables: Vec<String> = tables.collect::<Result<_, _>>().unwrap();
    let rows = |table: &String| {
        let mut all = db.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let width = all.column_count();
        let rows = all.query_map([], |row| (0..width).map(|at| row.get(at)).collect()).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    tables.iter().map(|table| (table.clone(), rows(table))).collect()
}

#[test]
fn a_library_comes_out_as_it_went_in() {
    let home = tempfile::tempdir().unwrap();
    let [from, to, file] = ["from", "to", "all.galley"].map(|name| home.path().join(name));
    let (store, piece) = library(&from);
    let made = store.back_up(&file, Pictures::Inside).unwrap();
    assert_eq!((made.pieces, made.pictures, made.missing.len()), (1, 1, 0));
    assert_eq!(store::unpack(&file, &to).unwrap(), Vec::<String>::new());
    assert_eq!(contents(&to), contents(&from));
    let restored = Store::open(&to).unwrap();
    assert_eq!(restored.check().unwrap(), []);
    assert_eq!(restored.head_at(&piece, 1).unwrap(), store.head_at(&piece, 1).unwrap());
    let left = fs::read_dir(&to).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let left: Vec<_> = left.filter(|name| !name.starts_with("galley.db") && name != "pictures").collect();
    assert_eq!(left, Vec::<String>::new());
    assert!(matches!(store::unpack(&file, &to), Err(Error::Taken(_))));
}

#[test]
fn a_backup_is_of_one_moment_while_somebody_writes() {
    let home = tempfile::tempdir().unwrap();
    let from = home.path().join("from");
    let (store, piece) = library(&from);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut writer = Store::open(&from).unwrap();
            let mut rev = 2;
            while !done.load(Ordering::Relaxed) {
                rev = writer.append(&piece, rev, edit(&format!("words {rev}"))).unwrap().rev;
            }
        });
        for round in 0..8 {
            let file = home.path().join(format!("{round}.galley"));
            store.back_up(&file, Pictures::Inside).unwrap();
            let to = home.path().join(round.to_string());
            store::unpack(&file, &to).unwrap();
            let restored = Store::open(&to).unwrap();
            let head = restored.head(&piece).unwrap();
            assert_eq!(
                head,
                restored.head_at(&piece, head.rev).unwrap(),
                "text and journal are of one moment"
            );
        }
        done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn a_picture_that_is_gone_is_said_and_keeps_nothing_else_out() {
    let home = tempfile::tempdir().unwrap();
    let [from, file] = ["from", "all.galley"].map(|name| home.path().join(name));
    let (store, _) = library(&from);
    fs::remove_dir_all(from.join("pictures")).unwrap();
    let made = store.back_up(&file, Pictures::Inside).unwrap();
    assert_eq!((made.pieces, made.pictures, made.missing.len()), (1, 0, 1));
    assert_eq!(store::unpack(&file, &home.path().join("to")).unwrap(), made.missing);
}

#[test]
fn what_would_act_by_itself_is_no_backup() {
    let home = tempfile::tempdir().unwrap();
    let (store, _) = library(&home.path().join("from"));
    let hostile = [
        "CREATE TRIGGER eats AFTER INSERT ON op BEGIN DELETE FROM block; END",
        "CREATE TABLE other(a)",
        "DROP VIEW text; CREATE VIEW text(piece, slug, markdown) AS SELECT 1, 2, 3",
        "DROP TABLE backup_picture",
    ];
    for (at, hostile) in hostile.into_iter().enumerate() {
        let file = home.path().join(format!("{at}.galley"));
        store.back_up(&file, Pictures::Inside).unwrap();
        Connection::open(&file).unwrap().execute_batch(hostile).unwrap();
        let to = home.path().join(at.to_string());
        assert!(matches!(store::unpack(&file, &to), Err(Error::Damaged { .. })), "{hostile}");
        assert!(!to.exists(), "nothing is made of it");
    }
}

#[test]
fn bytes_that_changed_are_noticed() {
    let home = tempfile::tempdir().unwrap();
    let (store, _) = library(&home.path().join("from"));
    let file = home.path().join("all.galley");
    store.back_up(&file, Pictures::Inside).unwrap();
    let whole = fs::read(&file).unwrap();
    store::unpack(&file, &home.path().join("to")).unwrap();
    let expected = contents(&home.path().join("to"));
    let mut refused = 0;
    for at in (0..whole.len()).step_by(whole.len() / 400) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x5a;
        fs::write(&file, bytes).unwrap();
        let to = home.path().join(at.to_string());
        // A byte that nothing is kept in may be any.
        match store::unpack(&file, &to) {
            Ok(missing) if missing.is_empty() => assert_eq!(contents(&to), expected, "byte {at}"),
            _ => refused += 1,
        }
    }
    assert!(refused > 20, "or nothing was hit: {refused}");
    for length in [0, 10, 100, whole.len() / 2, whole.len() - 1] {
        fs::write(&file, &whole[..length]).unwrap();
        assert!(store::unpack(&file, &home.path().join("cut")).is_err(), "{length} bytes");
    }
}
