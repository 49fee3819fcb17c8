//! What is used is never collected, and what is not used leaves nothing behind.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{fs, path::Path};

use proptest::{prelude::*, sample::Index};
use store::{NewPiece, Store};
use tempfile::TempDir;

fn library() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    (folder, store)
}

fn piece(store: &mut Store) -> String {
    store.create(NewPiece::default()).unwrap().id
}

fn put(store: &mut Store, bytes: &[u8]) -> String {
    store.put_picture(bytes, "jpg", 40, 30).unwrap()
}

/// As if every picture had come long ago.
fn age(folder: &Path) {
    let db = rusqlite::Connection::open(folder.join("galley.db")).unwrap();
    db.execute("UPDATE picture SET added = '2020-01-01T00:00:00.000Z'", []).unwrap();
}

fn unused(store: &Store) -> Vec<String> {
    let kept = store.kept_pictures().unwrap();
    kept.into_iter().filter(|kept| kept.unused).map(|kept| kept.picture.hash).collect()
}

fn collect(store: &mut Store) -> store::Collected {
    store.collect_pictures(&unused(store)).unwrap()
}

fn is_kept(store: &Store, hash: &str) -> bool {
    store.picture(hash).unwrap().is_some() && store.read_picture(hash).is_ok()
}

#[test]
fn what_a_removed_piece_leaves_is_collected() {
    let (folder, mut store) = library();
    let piece = piece(&mut store);
    let hash = put(&mut store, b"bytes");
    store.use_picture(&piece, "a.jpg", &hash).unwrap();
    age(folder.path());
    store.bin(std::slice::from_ref(&piece), true).unwrap();
    assert_eq!(unused(&store), [""; 0], "the bin uses it");

    store.remove(&[piece]).unwrap();
    let path = store.picture_path(&hash).unwrap();
    let collected = collect(&mut store);
    assert_eq!((collected.pictures, collected.bytes), (vec![hash.clone()], 5));
    assert!(!path.exists() && store.picture(&hash).unwrap().is_none());
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn what_came_today_stays() {
    let (folder, mut store) = library();
    let hash = put(&mut store, b"bytes");
    assert_eq!(unused(&store), [""; 0]);
    assert_eq!(store.collect_pictures(std::slice::from_ref(&hash)).unwrap().pictures, [""; 0]);
    age(folder.path());
    put(&mut store, b"bytes");
    assert_eq!(unused(&store), [""; 0], "it came again today");
    assert!(is_kept(&store, &hash));
}

#[test]
fn a_picture_that_is_used_meanwhile_stays() {
    let (folder, mut store) = library();
    let (piece, hash) = (piece(&mut store), put(&mut store, b"bytes"));
    age(folder.path());
    assert_eq!(unused(&store).len(), 1);
    let mut other = Store::open(folder.path()).unwrap();
    other.use_picture(&piece, "a.jpg", &hash).unwrap();
    assert_eq!(store.collect_pictures(std::slice::from_ref(&hash)).unwrap(), store::Collected::default());
    assert!(is_kept(&store, &hash));
}

#[test]
fn files_that_no_picture_owns_go_and_others_stay() {
    let (folder, mut store) = library();
    let hash = put(&mut store, b"bytes");
    let stranger = "cd".repeat(32);
    let files = [
        format!("pictures/cd/{stranger}.jpg"),
        format!("pictures/{}/{hash}.png", &hash[..2]),
        format!("pictures/ab/{stranger}.jpg"),
        "pictures/cd/notes.txt".to_owned(),
        "pictures/aside/0198".to_owned(),
    ];
    for file in &files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, b"left").unwrap();
    }
    assert_eq!(collect(&mut store).bytes, 8, "the two that an interrupted write may have left");
    let there = files.each_ref().map(|file| folder.path().join(file).exists());
    assert_eq!(there, [false, false, true, true, true], "what Galley did not name is not Galley's");
    assert!(is_kept(&store, &hash));
}

#[test]
fn a_picture_says_who_uses_it() {
    let (_folder, mut store) = library();
    let (first, second) = (piece(&mut store), piece(&mut store));
    let (one, two) = (put(&mut store, b"one"), put(&mut store, b"two"));
    store.use_picture(&first, "a.jpg", &one).unwrap();
    store.use_picture(&second, "b.jpg", &one).unwrap();
    store.bin(std::slice::from_ref(&first), true).unwrap();
    let kept = store.kept_pictures().unwrap();
    assert_eq!(
        kept.iter().map(|kept| &kept.picture.hash).collect::<Vec<_>>(),
        [&two, &one],
        "the last first"
    );
    let uses: Vec<_> =
        kept[1].uses.iter().map(|by| (&by.piece.id, by.name.as_str(), by.piece.deleted.is_some())).collect();
    assert_eq!(uses, [(&second, "b.jpg", false), (&first, "a.jpg", true)]);
}

/// One thing that happens.
#[derive(Clone, Debug)]
enum Act {
    Create,
    Put(u8),
    Use(Index, u8),
    Bin(Index, bool),
    Remove(Index),
    Age,
    Collect,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        2 => Just(Act::Create),
        4 => (0u8..5).prop_map(Act::Put),
        6 => (any::<Index>(), 0u8..5).prop_map(|(piece, picture)| Act::Use(piece, picture)),
        2 => (any::<Index>(), any::<bool>()).prop_map(|(piece, binned)| Act::Bin(piece, binned)),
        2 => any::<Index>().prop_map(Act::Remove),
        2 => Just(Act::Age),
        3 => Just(Act::Collect),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn what_is_used_or_came_today_is_never_collected(acts in prop::collection::vec(act(), 1..40)) {
        let (folder, mut store) = library();
        let mut pieces: Vec<(String, bool, Vec<String>)> = Vec::new();
        let mut today: Vec<String> = Vec::new();
        for act in acts {
            match act {
                Act::Create => pieces.push((piece(&mut store), false, Vec::new())),
                Act::Put(picture) => today.push(put(&mut store, &[picture])),
                Act::Use(at, picture) if !pieces.is_empty() => {
                    let hash = put(&mut store, &[picture]);
                    let (piece, _, used) = at.get(&pieces).clone();
                    store.use_picture(&piece, &format!("{picture}-{}.jpg", used.len()), &hash).unwrap();
                    today.push(hash.clone());
                    let at = at.index(pieces.len());
                    pieces[at].2.push(hash);
                }
                Act::Bin(at, binned) if !pieces.is_empty() => {
                    let at = at.index(pieces.len());
                    pieces[at].1 = binned;
                    store.bin(std::slice::from_ref(&pieces[at].0), binned).unwrap();
                }
                Act::Remove(at) if !pieces.is_empty() => {
                    let at = at.index(pieces.len());
                    if store.remove(std::slice::from_ref(&pieces[at].0)).unwrap() == 1 {
                        pieces.remove(at);
                    }
                }
                Act::Age => {
                    age(folder.path());
                    today.clear();
                }
                Act::Collect => drop(collect(&mut store)),
                _ => {}
            }
            for hash in pieces.iter().flat_map(|(_, _, used)| used).chain(&today) {
                prop_assert!(is_kept(&store, hash));
            }
        }
        age(folder.path());
        collect(&mut store);
        let mut used: Vec<_> = pieces.into_iter().flat_map(|(_, _, used)| used).collect();
        used.sort();
        used.dedup();
        let mut kept: Vec<_> = store.kept_pictures().unwrap().into_iter().map(|kept| kept.picture.hash).collect();
        kept.sort();
        prop_assert_eq!(kept, used, "nothing else stays");
        prop_assert_eq!(store.check().unwrap(), []);
    }
}
