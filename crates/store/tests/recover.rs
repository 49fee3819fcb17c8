//! A library that is damaged anywhere gives a new one of what can be read, and says what is not as it was.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{collections::BTreeMap, fs, path::Path};

use store::{Error, Head, Left, NewPiece, Op, Recovered, RowNow, Store, Trouble};

const PAGE: usize = 4096;
const PIECES: usize = 8;

/// What each piece was, revision by revision.
type Was = BTreeMap<String, Vec<Head>>;

fn measure(_: &[u8]) -> Option<(String, u32, u32)> {
    Some(("jpg".into(), 3, 2))
}

/// Some pieces, one of which has a long history; and a picture.
fn library(folder: &Path) -> Was {
    let mut store = Store::open(folder).unwrap();
    let mut was = Was::new();
    for number in 0..PIECES {
        let rows = (0..6).map(|row| format!("Piece {number}, paragraph {row}. {}", "words ".repeat(30)));
        let rows = rows.map(|source| RowNow { source, tail: "\n\n".into(), ..RowNow::default() }).collect();
        let new = NewPiece { slug: format!("p{number}"), rows, ..NewPiece::default() };
        let id = store.create(new).unwrap().id;
        let mut heads = vec![store.head(&id).unwrap()];
        for round in 0..if number == 0 { 230 } else { 12 } {
            let now = heads.last().unwrap();
            let row = |(at, row): (usize, &store::Row)| RowNow {
                id: Some(row.id.clone()),
                source: if at == round % 6 { format!("{} {round}", row.source) } else { row.source.clone() },
                tail: row.tail.clone(),
            };
            let rows = now.rows.iter().enumerate().map(row).collect();
            store.append(&id, now.rev, Op { kind: "edit".into(), rows, ..Op::default() }).unwrap();
            heads.push(store.head(&id).unwrap());
        }
        was.insert(id, heads);
    }
    let hash = store.put_picture(b"a picture", "jpg", 3, 2).unwrap();
    store.use_picture(was.keys().next().unwrap(), "a.jpg", &hash).unwrap();
    store.catch_up(&Head::text).unwrap();
    was
}

/// What is said of the new library is true of it. Gives how many pieces have another text than they had.
fn holds(folder: &Path, recovered: &Recovered, was: &Was, what: &str) -> usize {
    let mut store = Store::open(folder).unwrap();
    store.catch_up(&Head::text).unwrap();
    let mut troubles = store.check().unwrap();
    // Only the database was copied.
    troubles.retain(|trouble| !matches!(trouble, Trouble::PictureMissing { .. }));
    assert!(troubles.is_empty(), "{what}: {troubles:?}");
    let mut other = 0;
    for piece in &recovered.pieces {
        // Where a row's name of its piece is damaged, it comes as a piece by itself.
        let Some(heads) = was.get(&piece.id) else { continue };
        let newest = heads.last().unwrap();
        let head = store.head(&piece.id).unwrap();
        other += usize::from(head.text() != newest.text());
        if piece.left != Left::Parts {
            assert_eq!(head.text(), newest.text(), "{what}: {piece:?}");
        }
        let kept = store.revisions(&piece.id).unwrap();
        if piece.left == Left::All {
            assert_eq!(kept.len(), heads.len(), "{what}: all of its history");
        }
        // A letter within an old text is another letter then, which nothing tells.
        for revision in kept.iter().filter(|it| it.kind != "recover" && !what.starts_with("flips")) {
            let then = store.head_at(&piece.id, revision.rev).unwrap();
            assert_eq!(
                then.text(),
                heads[revision.rev as usize - 1].text(),
                "{what}: revision {}",
                revision.rev
            );
        }
        store.append(&piece.id, head.rev, Op::default()).unwrap();
    }
    assert!(recovered.kept.join("galley.db").exists(), "{what}: the damaged file is kept");
    other
}

/// Damages a copy of a library's file in one way, and recovers it.
fn after(whole: &[u8], was: &Was, what: &str, damage: impl Fn(&mut Vec<u8>)) -> Option<(Recovered, usize)> {
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = whole.to_vec();
    damage(&mut bytes);
    fs::write(folder.path().join("galley.db"), bytes).unwrap();
    let recovered = match store::recover(folder.path(), &measure) {
        Ok(recovered) => recovered,
        Err(Error::Damaged { .. } | Error::Newer { .. }) => return None,
        Err(error) => panic!("{what}: {error}"),
    };
    let other = holds(folder.path(), &recovered, was, what);
    Some((recovered, other))
}

fn whole() -> (Vec<u8>, Was) {
    let folder = tempfile::tempdir().unwrap();
    let was = library(folder.path());
    (fs::read(folder.path().join("galley.db")).unwrap(), was)
}

#[test]
fn a_sound_library_loses_nothing() {
    let (whole, was) = whole();
    let (recovered, _) = after(&whole, &was, "nothing", |_| ()).unwrap();
    assert_eq!(recovered.pieces.len(), PIECES);
    assert!(recovered.pieces.iter().all(|piece| piece.left == Left::All), "{recovered:?}");
}

#[test]
fn a_page_that_is_gone_takes_little_with_it() {
    let (whole, was) = whole();
    let mut worst = 0;
    for page in 0..whole.len() / PAGE {
        let wipe = |bytes: &mut Vec<u8>| bytes[page * PAGE..(page + 1) * PAGE].fill(0);
        let what = format!("page {} of {}", page + 1, whole.len() / PAGE);
        let recovered = after(&whole, &was, &what, wipe).unwrap_or_else(|| panic!("{what}: nothing is left"));
        assert_eq!(recovered.0.pieces.len(), PIECES, "{what}");
        worst = worst.max(recovered.1);
    }
    assert!(worst <= 2, "one page took words of {worst} pieces");
}

#[test]
fn bytes_that_are_other_anywhere_are_survived() {
    let (whole, was) = whole();
    let mut lost = 0;
    for round in 0..60_usize {
        let damage = |bytes: &mut Vec<u8>| {
            for flip in 0..1 + round % 20 {
                let at = (round * 7919 + flip * 104_729) % bytes.len();
                bytes[at] ^= 1 << (round % 8);
            }
        };
        lost += usize::from(after(&whole, &was, &format!("flips {round}"), damage).is_none());
    }
    assert_eq!(lost, 0, "each has something left");
}

#[test]
fn a_file_that_was_cut_gives_what_it_has() {
    let (whole, was) = whole();
    for tenth in 3..10 {
        let length = whole.len() * tenth / 10;
        let recovered = after(&whole, &was, &format!("{tenth} tenths"), |bytes| bytes.truncate(length));
        assert!(recovered.is_some_and(|(it, _)| !it.pieces.is_empty()), "{tenth} tenths");
    }
    assert!(after(&whole, &was, "nothing at all", Vec::clear).is_none());
}

#[test]
fn pictures_are_found_by_their_files() {
    let folder = tempfile::tempdir().unwrap();
    library(folder.path());
    fs::write(folder.path().join("galley.db"), vec![0; 8 * PAGE]).unwrap();
    let recovered = store::recover(folder.path(), &measure).unwrap();
    assert_eq!((recovered.pieces.len(), recovered.pictures.len()), (0, 1));
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.read_picture(&recovered.pictures[0]).unwrap(), b"a picture");
}
