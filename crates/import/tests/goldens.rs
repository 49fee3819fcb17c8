//! Texts of many shapes, each with the piece and the report it must give.
//!
//! `UPDATE=1 cargo test -p import` rewrites what is expected; read the difference before keeping it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use article::{Note, NoteKind};
use import::{Imported, Source};

#[test]
fn every_case_gives_its_piece_and_its_report() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/import");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    assert!(cases.len() >= 12, "the cases have gone: {cases:?}");
    let failures: Vec<String> = cases.iter().filter_map(|case| differs(case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What differs in a case, if anything.
fn differs(case: &Path) -> Option<String> {
    let source = source(case);
    let bytes = fs::read(&source).unwrap();
    let name = source.file_name().unwrap().to_str().unwrap();
    let read = import::read(&Source { name, bytes: &bytes }, None)
        .unwrap_or_else(|error| panic!("{name} of {}: {error}", case.display()));
    let found =
        [("expected.md", read.value.manuscript.text()), ("notes.txt", report(&read.notes, &read.value))];
    let differing: Vec<String> =
        found.iter().filter_map(|(name, text)| compare(&case.join(name), text)).collect();
    (!differing.is_empty()).then(|| differing.join("\n"))
}

fn source(case: &Path) -> PathBuf {
    let files = fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path());
    files
        .into_iter()
        .find(|path| path.file_stem().unwrap() == "source")
        .unwrap_or_else(|| panic!("no source in {}", case.display()))
}

fn compare(path: &Path, found: &str) -> Option<String> {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, found).unwrap();
        return None;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    (expected != found).then(|| format!("{}\n--- expected\n{expected}\n--- found\n{found}", path.display()))
}

/// The report as a person reads it, with what each guess took out of the body.
fn report(notes: &[Note], imported: &Imported) -> String {
    let mut text = String::new();
    for note in notes {
        let line = note.line.map(|line| format!(" (line {line})")).unwrap_or_default();
        writeln!(text, "{} {}{line}: {}", kind(note.kind), note.field, note.text).unwrap();
    }
    for guess in &imported.guesses {
        for restore in &guess.restores {
            let words: Vec<String> =
                restore.blocks.iter().map(|block| format!("“{}”", block.plain_text())).collect();
            let figure =
                restore.figure.as_ref().map(|name| format!(" instead of {name}")).unwrap_or_default();
            writeln!(text, "undo {} at {}{figure}: {}", guess.field, restore.at, words.join(", ")).unwrap();
        }
    }
    for name in &imported.pictures {
        writeln!(text, "picture {name}").unwrap();
    }
    text
}

fn kind(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Kept => "kept",
        NoteKind::Guessed => "guessed",
        NoteKind::Missing => "missing",
        NoteKind::LeftOut => "left out",
    }
}
