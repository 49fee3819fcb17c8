//! What the world does to a library: newer, foreign, damaged and read-only files, full disks, two
//! writers, and processes that are killed. Always a clear error, never a lost or changed text.

#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(clippy::print_stdout)] // how the process that is killed says what it has saved

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, SystemTime},
};

use rusqlite::Connection;
use store::{Error, Head, NewPiece, Op, RowNow, Store, Trouble};

fn row(source: &str) -> RowNow {
    RowNow { source: source.into(), ..RowNow::default() }
}

fn new(slug: &str, source: &str) -> NewPiece {
    NewPiece { slug: slug.into(), rows: vec![row(source)], ..NewPiece::default() }
}

fn op(source: &str) -> Op {
    Op { uid: Store::new_id(), rows: vec![row(source)], ..Op::default() }
}

/// A folder with a closed library in it, of one piece.
fn closed() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    Store::open(folder.path()).unwrap().create(new("a", "kept")).unwrap();
    folder
}

fn database(folder: &Path) -> Connection {
    Connection::open(folder.join("galley.db")).unwrap()
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries
        .flat_map(|path| match path.is_dir() {
            true => self::files(&path),
            false => vec![(path.display().to_string(), fs::read(&path).unwrap())],
        })
        .collect();
    files.sort();
    files
}

/// Opening must fail, and leave every file as it was.
fn refused(folder: &Path) -> Error {
    let before = files(folder);
    let error = Store::open(folder).err().expect("must be refused");
    assert!(files(folder) == before, "a refused library must stay untouched");
    error
}

#[test]
fn a_newer_library_is_refused_and_untouched() {
    let folder = closed();
    database(folder.path()).pragma_update(None, "user_version", 99).unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, Error::Newer { found: 99, .. }), "{error}");
}

#[test]
fn a_newer_library_in_use_is_refused_too() {
    let folder = closed();
    let db = database(folder.path());
    db.pragma_update(None, "user_version", 99).unwrap(); // still in the log, not in the file
    assert!(matches!(Store::open(folder.path()), Err(Error::Newer { found: 99, .. })));
}

#[test]
fn a_file_that_is_no_library_is_refused_and_untouched() {
    for bytes in [&b"Dear diary"[..], &[0; 4096], b"SQLite format 3\0", &[0xff; 100]] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("galley.db"), bytes).unwrap();
        let error = refused(folder.path());
        assert!(matches!(error, Error::Damaged { .. }), "{error}");
    }
}

#[test]
fn another_programs_database_is_refused_and_untouched() {
    for mark in [0, 42] {
        let folder = tempfile::tempdir().unwrap();
        let db = database(folder.path());
        db.pragma_update(None, "application_id", mark).unwrap();
        db.execute_batch("CREATE TABLE recipe(text)").unwrap();
        drop(db);
        let error = refused(folder.path());
        assert!(matches!(error, Error::Damaged { .. }), "{error}");
    }
}

#[test]
fn an_empty_file_becomes_a_library() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("galley.db"), b"").unwrap();
    assert!(Store::open(folder.path()).is_ok());
}

#[test]
fn a_folder_that_cannot_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"").unwrap();
    let error = Store::open(&file.join("library")).err().unwrap();
    assert!(matches!(&error, Error::Io { path, .. } if path.starts_with(&file)), "{error}");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_called_that() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(folder.path().join("trial"), b"").is_ok() {
        eprintln!("skipped: this user may write everywhere");
        return;
    }
    let error = Store::open(folder.path()).err().unwrap();
    assert!(matches!(error, Error::ReadOnly), "{error}");
}

#[test]
fn two_writers_never_write_over_each_other() {
    const EACH: usize = 30;
    let folder = tempfile::tempdir().unwrap();
    let piece = Store::open(folder.path()).unwrap().create(NewPiece::default()).unwrap().id;
    let write = |name: &str| {
        let mut store = Store::open(folder.path()).unwrap();
        let mut refused = 0;
        let mut written = 0;
        while written < EACH {
            let head = store.head(&piece).unwrap();
            let as_they_are = head.rows.into_iter();
            let mut rows: Vec<RowNow> = as_they_are
                .map(|row| RowNow { id: Some(row.id), source: row.source, tail: row.tail })
                .collect();
            rows.push(row(&format!("{name}{written} ")));
            match store.append(&piece, head.rev, Op { uid: Store::new_id(), rows, ..Op::default() }) {
                Ok(_) => written += 1,
                Err(Error::Stale { .. }) => refused += 1,
                Err(error) => panic!("{error}"),
            }
        }
        refused
    };
    let refused = thread::scope(|scope| {
        let other = scope.spawn(|| write("a"));
        write("b") + other.join().unwrap()
    });
    let store = Store::open(folder.path()).unwrap();
    let text = store.head(&piece).unwrap().text();
    for name in ["a", "b"] {
        let own: Vec<&str> = text.split_whitespace().filter(|word| word.starts_with(name)).collect();
        let expected: Vec<String> = (0..EACH).map(|number| format!("{name}{number}")).collect();
        assert_eq!(own, expected, "all of {name}, in order; {refused} refusals");
    }
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn two_processes_make_one_library_at_once() {
    let folder = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| Store::open(folder.path()).unwrap().create(new("a", "text")).unwrap());
        }
    });
    let store = Store::open(folder.path()).unwrap();
    let mut slugs: Vec<String> =
        store.pieces("", None, false).unwrap().into_iter().map(|row| row.slug).collect();
    slugs.sort();
    assert_eq!(slugs, ["a", "a-2", "a-3", "a-4", "a-5", "a-6"]);
}

const CHILD: &str = "GALLEY_TEST_WRITES_INTO";

/// Not a test by itself: the process that the next one kills. It says what is saved, once it is.
#[test]
fn child_that_writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let mut store = Store::open(Path::new(&folder)).unwrap();
    let piece = store.piece("a").unwrap().unwrap();
    let mut rev = piece.rev;
    for number in 0u32.. {
        rev = store.append(&piece.id, rev, op(&format!("text {rev}"))).unwrap().rev;
        println!("saved {rev}");
        if number % 3 == 0 {
            let hash = store.put_picture(&vec![rev as u8; 100_000 + rev as usize], "jpg", 1, 1).unwrap();
            println!("picture {hash}");
        }
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let folder = closed();
    for round in 0..6u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_writes_until_it_is_killed", "--nocapture", "--test-threads=1"])
            .env(CHILD, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut said: Vec<String> = lines.by_ref().take_while(|line| !line.starts_with("picture")).collect();
        thread::sleep(Duration::from_millis(3 + 7 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        said.extend(lines);

        let store = Store::open(folder.path()).unwrap();
        let piece = store.piece("a").unwrap().unwrap();
        // The first stands behind the name of the test, which the runner prints without ending the line.
        let mut saved = said.iter().filter_map(|line| line.rsplit_once("saved ").map(|(_, rev)| rev));
        let acknowledged = saved.next_back().unwrap();
        let acknowledged: i64 = acknowledged.parse().unwrap();
        assert!(
            piece.rev >= acknowledged,
            "round {round}: {acknowledged} was acknowledged, {} is there",
            piece.rev
        );
        assert_eq!(
            store.head_at(&piece.id, acknowledged).unwrap().text(),
            format!("text {}", acknowledged - 1)
        );
        for hash in said.iter().filter_map(|line| line.strip_prefix("picture ")) {
            assert!(store.read_picture(hash).is_ok(), "round {round}: picture {hash}");
        }
        assert_eq!(store.check().unwrap(), []);
    }
}

/// Revisions that stand in the library's own file, and that were saved, when the process below is killed.
const IN_FILE: i64 = 11;
const SAVED: i64 = 21;

const LEAVES_A_LOG: &str = "GALLEY_TEST_LEAVES_A_LOG";

/// Not a test by itself: the process that is killed while SQLite's log holds half of what it saved.
#[test]
fn child_that_leaves_a_log() {
    let Some(folder) = std::env::var_os(LEAVES_A_LOG) else { return };
    let folder = Path::new(&folder);
    let mut store = Store::open(folder).unwrap();
    let piece = store.piece("a").unwrap().unwrap();
    for rev in piece.rev..SAVED {
        if rev == IN_FILE {
            let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
            let is_busy: bool = database(folder).query_row(sql, [], |row| row.get(0)).unwrap();
            assert!(!is_busy, "nobody else is at work");
        }
        store.append(&piece.id, rev, op(&format!("text {rev}"))).unwrap();
    }
    println!("saved {SAVED}");
    thread::sleep(Duration::from_secs(60));
}

#[test]
fn a_log_that_is_taken_away_takes_what_it_held_and_no_more() {
    for is_index_taken in [false, true] {
        let folder = closed();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_leaves_a_log", "--nocapture", "--test-threads=1"])
            .env(LEAVES_A_LOG, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let has_saved = lines.any(|line| line.ends_with(&format!("saved {SAVED}")));
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(has_saved);

        let log = folder.path().join("galley.db-wal");
        assert!(fs::metadata(&log).unwrap().len() > 0, "what was saved last is in the log");
        fs::remove_file(log).unwrap();
        if is_index_taken {
            fs::remove_file(folder.path().join("galley.db-shm")).unwrap();
        }

        let mut store = Store::open(folder.path()).unwrap();
        let piece = store.piece("a").unwrap().unwrap();
        assert_eq!(piece.rev, IN_FILE, "it says no more than it has");
        assert_eq!(store.head(&piece.id).unwrap().text(), format!("text {}", IN_FILE - 1));
        assert_eq!(store.head_at(&piece.id, 1).unwrap().text(), "kept", "all that was before is there");
        assert!(matches!(store.head_at(&piece.id, SAVED), Err(Error::NotFound(_))));
        assert_eq!(store.check().unwrap(), [], "what is there is whole");
        let late = store.append(&piece.id, SAVED, op("typed on"));
        assert!(
            matches!(late, Err(Error::Stale { head: IN_FILE })),
            "who had seen more hears of it: {late:?}"
        );
        assert_eq!(store.append(&piece.id, IN_FILE, op("typed on")).unwrap().rev, IN_FILE + 1);
        drop(store);
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.head(&piece.id).unwrap().text(), "typed on");
        assert_eq!(store.check().unwrap(), []);
    }
}

/// Not a test by itself: the process for whose files there is only little room.
#[cfg(unix)]
#[test]
fn child_that_has_little_room() {
    let Some(folder) = std::env::var_os(LITTLE_ROOM) else { return };
    let mut store = Store::open(Path::new(&folder)).unwrap();
    let error = store.put_picture(&[7; 1 << 20], "jpg", 1, 1).unwrap_err();
    println!("refused: {error}");
    let piece = store.piece("a").unwrap().unwrap();
    assert_eq!(store.append(&piece.id, piece.rev, op("still typing")).unwrap().rev, piece.rev + 1);
}

#[cfg(unix)]
const LITTLE_ROOM: &str = "GALLEY_TEST_LITTLE_ROOM";

#[cfg(unix)]
#[test]
fn a_picture_without_room_is_refused_whole() {
    let folder = closed();
    // Files of at most 256 KiB; a write beyond that fails, as on a full disk.
    let limited = "trap '' XFSZ; ulimit -f 512; exec \"$0\" \"$@\"";
    let child = Command::new("sh")
        .args(["-c", limited])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_has_little_room", "--nocapture"])
        .env(LITTLE_ROOM, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && said.contains("refused: "),
        "{said}{}",
        String::from_utf8_lossy(&child.stderr)
    );
    let pictures: Vec<_> = files(&folder.path().join("pictures"));
    assert_eq!(pictures, [], "neither in its place nor aside");
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.check().unwrap(), []);
    let piece = store.piece("a").unwrap().unwrap();
    assert_eq!(store.head(&piece.id).unwrap().text(), "still typing");
}

#[test]
fn pictures_are_kept_once_and_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let hash = store.put_picture(b"bytes", "jpg", 40, 30).unwrap();
    assert_eq!(store.put_picture(b"bytes", "jpeg", 40, 30).unwrap(), hash, "the same bytes by another name");
    let path = store.picture_path(&hash).unwrap();
    assert!(path.ends_with(Path::new("pictures").join(&hash[..2]).join(format!("{hash}.jpg"))));
    assert_eq!(store.read_picture(&hash).unwrap(), b"bytes");
    let pictures = files(&folder.path().join("pictures"));
    assert_eq!(pictures.len(), 1);
    let row = store.picture(&hash).unwrap().unwrap();
    assert_eq!((row.width, row.height, row.bytes, row.credit), (40, 30, 5, None));
    assert!(matches!(store.read_picture("../../etc/passwd"), Err(Error::NotFound(_))));
}

#[test]
fn a_piece_knows_its_pictures_by_name() {
    let folder = closed();
    let mut store = Store::open(folder.path()).unwrap();
    let piece = store.piece("a").unwrap().unwrap().id;
    let hash = store.put_picture(b"bytes", "jpg", 40, 30).unwrap();
    store.use_picture(&piece, "images/a.jpg", &hash).unwrap();
    store.remember_credit(&hash, &serde_json::json!({"creators": ["A. Ruiz"]})).unwrap();
    let uses = store.uses(&piece).unwrap();
    assert_eq!(uses["images/a.jpg"].credit, Some(serde_json::json!({"creators": ["A. Ruiz"]})));
    assert!(matches!(store.use_picture(&piece, "b.jpg", "nothing"), Err(Error::NotFound(_))));
    assert!(matches!(store.use_picture("nothing", "b.jpg", &hash), Err(Error::NotFound(_))));
}

#[test]
fn a_picture_that_is_gone_or_changed_is_named_and_mended_by_putting_it_in_again() {
    let folder = closed();
    let mut store = Store::open(folder.path()).unwrap();
    let piece = store.piece("a").unwrap().unwrap().id;
    let hash = store.put_picture(b"bytes", "jpg", 40, 30).unwrap();
    store.use_picture(&piece, "x.jpg", &hash).unwrap();
    let path = store.picture_path(&hash).unwrap();
    let used_by = vec!["a".to_owned()];

    fs::write(&path, b"BYTES").unwrap();
    assert!(matches!(store.read_picture(&hash), Err(Error::Damaged { .. })));
    assert_eq!(
        store.check().unwrap(),
        [Trouble::PictureChanged { hash: hash.clone(), used_by: used_by.clone() }]
    );
    store.put_picture(b"bytes", "jpg", 40, 30).unwrap();
    assert_eq!(store.check().unwrap(), []);

    fs::remove_file(&path).unwrap();
    assert!(matches!(store.read_picture(&hash), Err(Error::PictureMissing(_))));
    assert_eq!(store.check().unwrap(), [Trouble::PictureMissing { hash: hash.clone(), used_by }]);

    store.put_picture(b"bytes", "jpg", 40, 30).unwrap();
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn what_an_interrupted_picture_left_is_harmless_and_swept() {
    let folder = closed();
    let aside = folder.path().join("pictures").join("aside");
    fs::create_dir_all(&aside).unwrap();
    for (name, age) in [("old", 7200), ("new", 0)] {
        let file = fs::File::create(aside.join(name)).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(age)).unwrap();
    }
    fs::create_dir_all(folder.path().join("pictures").join("ab")).unwrap();
    fs::write(folder.path().join("pictures").join("ab").join("orphan.jpg"), b"no row yet").unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert!(!aside.join("old").exists());
    assert!(aside.join("new").exists(), "it may be another process at work");
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn search_that_is_lost_or_damaged_is_found_out_and_mended() {
    let harms = [
        "DELETE FROM search",
        "DELETE FROM search_data",
        "UPDATE search_data SET block = x'ffffffff'",
        "DELETE FROM search_docsize",
    ];
    for harm in harms {
        let folder = closed();
        let mut store = Store::open(folder.path()).unwrap();
        store.catch_up(&Head::text).unwrap();
        assert_eq!(store.check().unwrap(), []);
        database(folder.path()).execute_batch(harm).unwrap();
        drop(store);
        let mut store = Store::open(folder.path()).unwrap();
        let troubles = store.check().unwrap();
        assert!(matches!(&troubles[..], [.., Trouble::Search(_)]), "{harm}: {troubles:?}");
        assert_eq!(store.mend(&Head::text).unwrap(), [], "{harm}");
        assert_eq!(store.pieces("kept", None, false).unwrap().len(), 1, "{harm}");
    }
}

#[test]
fn a_text_that_its_journal_does_not_give_is_found_out() {
    let folder = closed();
    let mut store = Store::open(folder.path()).unwrap();
    let piece = store.piece("a").unwrap().unwrap().id;
    store.append(&piece, 1, op("changed")).unwrap();
    for harm in [
        "UPDATE block SET source = 'forged'",
        "DELETE FROM op WHERE rev = 1",
        "UPDATE op SET change = 'x' WHERE rev = 2",
    ] {
        let db = database(folder.path());
        db.execute_batch(harm).unwrap();
        let troubles = store.check().unwrap();
        assert!(
            matches!(&troubles[..], [Trouble::Journal { slug, .. }] if slug == "a"),
            "{harm}: {troubles:?}"
        );
    }
}

#[test]
fn any_tool_can_read_the_texts() {
    let folder = closed();
    let mut store = Store::open(folder.path()).unwrap();
    let rows = vec![row("# One\n"), row(""), row("two")];
    let made =
        store.create(NewPiece { bom: true, front: "---\n---\n".into(), rows, ..new("b", "") }).unwrap();
    store.create(NewPiece::default()).unwrap();
    let db = database(folder.path());
    let read = |slug: &str| -> String {
        db.query_row("SELECT markdown FROM text WHERE slug = ?1", [slug], |row| row.get(0)).unwrap()
    };
    assert_eq!(read("b"), store.head(&made.id).unwrap().text());
    assert_eq!(read("b"), "\u{feff}---\n---\n# One\ntwo");
    assert_eq!(read("piece"), "");
}

#[test]
fn damaged_bytes_anywhere_give_an_answer_and_no_panic() {
    let folder = closed();
    let mut store = Store::open(folder.path()).unwrap();
    let piece = store.piece("a").unwrap().unwrap().id;
    for rev in 1..40 {
        store.append(&piece, rev, op(&format!("{rev} {}", "words ".repeat(200)))).unwrap();
    }
    store.catch_up(&Head::text).unwrap();
    drop(store);
    let whole = fs::read(folder.path().join("galley.db")).unwrap();
    for round in 0..60usize {
        let mut bytes = whole.clone();
        for flip in 0..1 + round % 20 {
            let at = (round * 7919 + flip * 104_729) % bytes.len();
            bytes[at] ^= 1 << (round % 8);
        }
        if round % 4 == 0 {
            bytes.truncate(whole.len() * (round + 1) / 65);
        }
        let damaged = tempfile::tempdir().unwrap();
        fs::write(damaged.path().join("galley.db"), &bytes).unwrap();
        let Ok(mut store) = Store::open(damaged.path()) else { continue };
        let _ = store.check();
        let _ = store.pieces("words", None, false);
        if let Ok(head) = store.head(&piece) {
            let _ = store.append(&piece, head.rev, op("after"));
        }
        let _ = store.mend(&Head::text);
    }
}
