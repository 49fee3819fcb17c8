//! A picture of the library is found by whatever is said of it, and comes into another piece with all of that.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{fs, io::Cursor};

use desk::{Desk, Form, PicturesAsked};
use metadata::Stamp;
use tempfile::TempDir;

const PIECE: &str = "---\nheadline: Harbour\npictures:\n  pier.png:\n    creators: [Mara Quay]\n    licence: CC BY 4.0\n---\n\n\
                     ![A long pier](pier.png)\nThe *Skua* comes in\n";

fn png(side: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::new(side, side).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn library() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open_library(&folder.path().join("library")).unwrap();
    (folder, desk)
}

/// A library with the piece in it.
fn harbour() -> (TempDir, Desk) {
    let (folder, mut desk) = library();
    fs::write(folder.path().join("harbour.md"), PIECE).unwrap();
    fs::write(folder.path().join("pier.png"), png(3)).unwrap();
    desk.import(&folder.path().join("harbour.md"), None).unwrap();
    (folder, desk)
}

fn found(desk: &mut Desk, query: &str) -> usize {
    desk.kept_pictures(query).unwrap().len()
}

#[test]
fn a_credit_that_only_a_piece_gives_is_the_pictures() {
    let (folder, mut desk) = harbour();
    let db = rusqlite::Connection::open(folder.path().join("library/galley.db")).unwrap();
    let kept = |desk: &mut Desk| desk.kept_pictures("").unwrap().remove(0);
    let remembered = kept(&mut desk);
    db.execute("UPDATE picture SET credit = NULL", []).unwrap();
    let told = kept(&mut desk);
    assert_eq!((told.line.as_str(), &told), ("Mara Quay, CC BY 4.0", &remembered));
    let missing: Vec<String> = told.missing.iter().map(ToString::to_string).collect();
    assert_eq!(missing, ["source address"]);
    let other = desk.create("Other").unwrap().id;
    let credit = desk.reuse_picture(&other, &told.info.hash).unwrap().credit.unwrap();
    assert_eq!(credit.creators, ["Mara Quay"], "no picture comes in without what is known of its credit");
}

#[test]
fn a_credit_written_into_the_source_is_remembered() {
    let (folder, mut desk) = harbour();
    let source = desk.source("harbour").unwrap();
    let text = source.text.replace("Mara Quay", "Ines Vik");
    desk.set_source("harbour", source.rev, &text).unwrap();
    let other = desk.create("Other").unwrap().id;
    let added = desk.add_picture(&other, &folder.path().join("pier.png")).unwrap();
    assert_eq!(added.credit.unwrap().creators, ["Ines Vik"]);
}

#[test]
fn what_a_piece_says_is_found_as_soon_as_it_says_so() {
    let (_folder, mut desk) = harbour();
    assert_eq!(
        (found(&mut desk, "skua"), found(&mut desk, "harbour pier"), found(&mut desk, "gull")),
        (1, 1, 0)
    );
    let source = desk.source("harbour").unwrap();
    desk.set_source("harbour", source.rev, &source.text.replace("*Skua*", "*Gull*")).unwrap();
    assert_eq!((found(&mut desk, "skua"), found(&mut desk, "gull")), (0, 1));
}

#[test]
fn what_a_file_says_is_found_too() {
    let (_folder, mut desk) = library();
    let stamp = Stamp {
        caption: "A storm over the strait".into(),
        creators: vec!["Jo Teal".into()],
        credit_line: "Alder Press".into(),
        ..Stamp::default()
    };
    let bytes = metadata::stamp_clean(&png(5), &stamp).unwrap();
    let piece = desk.create("Ferry").unwrap().id;
    desk.add_picture_bytes(&piece, "a.png", &bytes).unwrap();
    for said in ["storm strait", "teal", "alder"] {
        assert_eq!(found(&mut desk, said), 1, "{said}");
    }
    let kept = desk.kept_pictures("storm").unwrap().remove(0);
    assert_eq!(kept.caption, "A storm over the strait", "no piece says anything of it");
    assert!(!kept.uses[0].shown, "the piece has the picture, and does not show it yet");
}

#[test]
fn a_picture_comes_into_another_piece_with_all_that_is_said_of_it() {
    let (_folder, mut desk) = harbour();
    let hash = desk.kept_pictures("").unwrap()[0].info.hash.clone();
    let other = desk.create("Other").unwrap().id;
    desk.add_picture_bytes(&other, "pier.png", &png(4)).unwrap();
    let added = desk.reuse_picture(&other, &hash).unwrap();
    assert_eq!(
        (added.name.as_str(), added.info.hash.as_str(), added.caption.as_str(), added.alt.as_str()),
        ("pier-2.png", hash.as_str(), "The Skua comes in", "A long pier")
    );
    assert_eq!(
        desk.reuse_picture(&other, &hash).unwrap().name,
        "pier-2.png",
        "it has its name there already"
    );
    let uses = desk.kept_picture(&hash[..9]).unwrap().uses;
    let uses: Vec<_> = uses.iter().map(|by| (by.title.as_str(), by.name.as_str(), by.shown)).collect();
    assert_eq!(uses, [("Other", "pier-2.png", false), ("Harbour", "pier.png", true)]);
    assert!(desk.reuse_picture(&other, "0000").is_err());
}

#[test]
fn another_file_takes_its_place_wherever_it_is_shown() {
    let (folder, mut desk) = harbour();
    let hash = desk.kept_pictures("").unwrap()[0].info.hash.clone();
    desk.import(&folder.path().join("harbour.md"), None).unwrap();
    let binned = desk.import(&folder.path().join("harbour.md"), None).unwrap();
    desk.bin(std::slice::from_ref(&binned.id), true).unwrap();
    let file = folder.path().join("better.png");
    fs::write(&file, png(6)).unwrap();
    assert_eq!(desk.replace_kept(&hash, &file).unwrap(), 2);
    for piece in ["harbour", "harbour-2"] {
        let text = desk.show(piece, Form::Markdown).unwrap();
        assert!(text.contains("![A long pier](better.png)\nThe *Skua* comes in"), "{text}");
    }
    assert!(desk.show(&binned.id, Form::Markdown).unwrap().contains("(pier.png)"), "the bin is left alone");
    let kept = desk.kept_picture(&hash).unwrap();
    assert_eq!(kept.uses.iter().filter(|by| by.shown).count(), 1, "that of the bin");
    assert!(!kept.unused, "earlier versions show it");
}

#[test]
fn the_window_gets_the_first_and_how_many_there_are() {
    let (folder, mut desk) = harbour();
    let piece = desk.create("Ferry").unwrap().id;
    for side in 10..15 {
        desk.add_picture_bytes(&piece, "a.png", &png(side)).unwrap();
    }
    let asked = |query: &str, unused| PicturesAsked { query: query.into(), unused, count: 2 };
    let found = desk.find_pictures(&asked("", false)).unwrap();
    assert_eq!((found.pictures.len(), found.total, found.unused.len()), (2, 6, 0));
    assert_eq!(found.pictures[0].info.width, 14, "the last first");
    desk.bin(std::slice::from_ref(&piece), true).unwrap();
    desk.delete(std::slice::from_ref(&piece)).unwrap();
    assert_eq!(desk.find_pictures(&asked("", true)).unwrap().total, 0, "they came today");
    let db = rusqlite::Connection::open(folder.path().join("library/galley.db")).unwrap();
    db.execute("UPDATE picture SET added = '2020-01-01T00:00:00.000Z'", []).unwrap();
    let found = desk.find_pictures(&asked("", true)).unwrap();
    assert_eq!((found.pictures.len(), found.total, found.unused.len()), (2, 5, 5));
    assert!(found.unused_bytes > 0);
    let collected = desk.collect_pictures(&found.unused).unwrap();
    assert_eq!((collected.pictures.len(), collected.bytes), (5, found.unused_bytes));
    assert_eq!(desk.find_pictures(&asked("", false)).unwrap().total, 1);
}
