//! The library of pictures from the command line: found by what is said of them, used, replaced, and collected.

use std::io::Cursor;

use serde_json::Value;
use whole::{
    home::Home,
    told::{document, galley},
};

const PIECE: &str = "---\nheadline: Ferry\npictures:\n  pier.png:\n    creators: [Mara Quay]\n    agency: Alder Press\n---\n\n![A pier](pier.png)\nThe *Skua* at Port Alder.\n";

/// A piece with a picture in a library.
fn home() -> Home {
    let home = Home::new();
    home.write("ferry.md", PIECE);
    home.write("pier.png", png(3));
    home.write("other.png", png(4));
    galley(&home, &["import", "ferry.md"]).expect(0);
    home
}

fn png(side: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::new(side, side).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Changes the library behind Galley's back.
fn meanwhile(home: &Home, sql: &str) {
    let db = rusqlite::Connection::open(home.library().join("galley.db")).unwrap();
    db.execute_batch(sql).unwrap();
}

fn file(home: &Home, picture: &Value) -> std::path::PathBuf {
    let hash = picture["hash"].as_str().unwrap();
    home.library().join("pictures").join(&hash[..2]).join(format!("{hash}.png"))
}

#[test]
fn a_picture_is_found_by_whatever_is_said_of_it() {
    let home = home();
    galley(&home, &["picture", "add", "ferry", "other.png"]).expect(0);
    let names = |query: &str| -> Vec<String> {
        let found = document(&home, &["picture", "list", "--query", query]);
        let name = |picture: &Value| picture["uses"][0]["name"].as_str().unwrap().to_owned();
        found.as_array().unwrap().iter().map(name).collect()
    };
    assert_eq!(names(""), ["other.png", "pier.png"], "the last added first");
    for said in ["skua", "mara", "alder press", "pier", "\"a pier\"", "ferry pier"] {
        assert_eq!(names(said), ["pier.png"], "{said}");
    }
    assert_eq!(names("other"), ["other.png"]);
    assert_eq!(names("heron"), [""; 0]);
}

#[test]
fn a_list_says_the_credit_and_what_it_lacks_as_elsewhere() {
    let home = home();
    let told = galley(&home, &["picture", "list"]).expect(0).out;
    let lines: Vec<&str> = told.lines().map(str::trim).collect();
    assert!(lines[0].ends_with("Mara Quay/Alder Press"), "{told}");
    assert_eq!(
        lines[1..],
        ["Shows: The Skua at Port Alder.", "licence and source address missing", "Used in ferry as pier.png"]
    );
    let shown = galley(&home, &["picture", "show", "ferry"]).expect(0).out;
    assert!(shown.ends_with("    licence and source address missing\n"), "{shown}");
}

#[test]
fn a_picture_says_who_uses_it() {
    let home = home();
    let list = document(&home, &["picture", "list"]);
    assert_eq!((&list[0]["caption"], &list[0]["width"]), (&"The Skua at Port Alder.".into(), &3.into()));
    let hash = list[0]["hash"].as_str().unwrap();
    for named in [&hash[..8], "./pier.png"] {
        let uses = document(&home, &["picture", "uses", named]);
        assert_eq!((&uses[0]["slug"], &uses[0]["name"]), (&"ferry".into(), &"pier.png".into()), "{named}");
    }
    galley(&home, &["picture", "uses", "0000"]).expect(3).speaks_of("0000");
    galley(&home, &["picture", "uses", "./other.png"]).expect(3).speaks_of("hash");
}

#[test]
fn what_a_deleted_piece_leaves_is_collected_when_somebody_says_so() {
    let home = home();
    let kept = document(&home, &["picture", "list"])[0].clone();
    let file = file(&home, &kept);
    home.age_pictures();
    meanwhile(&home, "UPDATE piece SET deleted = '2026-01-01T00:00:00.000Z'");
    assert_eq!(document(&home, &["picture", "unused"]), Value::Array(Vec::new()), "the bin uses it");
    meanwhile(
        &home,
        "DELETE FROM block; DELETE FROM op; DELETE FROM checkpoint; DELETE FROM picture_use; DELETE FROM guess;
         DELETE FROM piece;",
    );
    let unused = document(&home, &["picture", "unused"]);
    assert_eq!((&unused[0]["hash"], &unused[0]["bytes"]), (&kept["hash"], &kept["bytes"]));

    galley(&home, &["picture", "collect"]).expect(1).speaks_of("--yes");
    galley(&home, &["--json", "picture", "collect"]).expect(1).speaks_of("called_off");
    assert!(file.exists(), "nobody said yes");

    let collected = document(&home, &["picture", "collect", "--yes"]);
    assert_eq!((&collected["pictures"][0], &collected["bytes"]), (&kept["hash"], &kept["bytes"]));
    assert!(!file.exists());
    assert_eq!(document(&home, &["picture", "list"]), Value::Array(Vec::new()));
    let told = galley(&home, &["doctor"]).expect(0);
    assert!(told.out.contains("is sound"), "{}", told.out);
    galley(&home, &["picture", "collect"]).expect(0);
}

#[test]
fn a_replaced_picture_stays_for_the_history() {
    let home = home();
    let told = galley(&home, &["picture", "replace", "ferry", "pier.png", "other.png"]).expect(0);
    assert_eq!(told.out, "other.png\n");
    let text = galley(&home, &["show", "ferry"]).expect(0).out;
    assert!(text.contains("![A pier](other.png)\nThe *Skua* at Port Alder."), "{text}");
    home.age_pictures();
    assert_eq!(document(&home, &["picture", "unused"]), Value::Array(Vec::new()));
    let list = document(&home, &["picture", "list"]);
    let hash = list[1]["hash"].as_str().unwrap();
    let uses = galley(&home, &["picture", "uses", hash]).expect(0).out;
    assert_eq!(uses.trim(), "Used in an earlier version of ferry as pier.png");
    galley(&home, &["picture", "replace", "ferry", "gone.png", "other.png"]).expect(3).speaks_of("gone.png");
}

#[test]
fn a_figure_that_waits_gives_its_credit_to_its_file() {
    let home = Home::new();
    home.write("ferry.md", PIECE);
    home.write("other.png", png(4));
    galley(&home, &["import", "ferry.md"]).expect(0);
    galley(&home, &["picture", "replace", "ferry", "pier.png", "other.png"]).expect(0);
    let pictures = document(&home, &["picture", "show", "ferry"]);
    assert_eq!(
        (&pictures[0]["name"], &pictures[0]["credit"]["agency"]),
        (&"other.png".into(), &"Alder Press".into())
    );
}

#[test]
fn the_same_file_mends_one_that_is_gone() {
    let home = home();
    let file = file(&home, &document(&home, &["picture", "list"])[0]);
    std::fs::remove_file(&file).unwrap();
    let before = galley(&home, &["show", "ferry"]).out;
    galley(&home, &["picture", "replace", "ferry", "pier.png", "pier.png"]).expect(0);
    assert!(file.exists());
    assert_eq!(galley(&home, &["show", "ferry"]).out, before);
}
