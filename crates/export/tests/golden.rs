//! The everything piece through every exporter. `UPDATE=1` rewrites what is expected; read the difference.

#![allow(clippy::unwrap_used)]

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
};

use article::{Manuscript, Note, Piece};
use common::Shelf;
use export::{CLASSES, Content, EXPORTERS, Exporter, File, Job};

const SHELF: Shelf = Shelf(&[("tram.jpg", 2400, 1600), ("depot.png", 1200, 900), ("bell.png", 32, 32)]);

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests")
}

fn read(text: &str) -> Piece {
    Manuscript::read(text).value.piece().value
}

fn everything() -> Piece {
    read(&fs::read_to_string(tests().join("pieces/everything.md")).unwrap())
}

fn export(exporter: &Exporter, piece: &Piece) -> (Vec<File>, Vec<Note>) {
    let written = (exporter.write)(&Job::of(piece, "everything"), &SHELF);
    (written.value, written.notes)
}

fn main_text(files: &[File]) -> &str {
    match &files[0].content {
        Content::Text(text) => text,
        Content::Picture { .. } | Content::Archive(_) => {
            panic!("{} comes first and is no text", files[0].path)
        }
    }
}

/// Every text that is written, those in archives too, with its path.
fn texts(files: &[File]) -> Vec<(String, String)> {
    let text = |file: &File| match &file.content {
        Content::Text(text) => vec![(file.path.clone(), text.clone())],
        Content::Picture { .. } => Vec::new(),
        Content::Archive(files) => {
            let within = texts(files).into_iter();
            within.map(|(path, text)| (format!("{}.d/{path}", file.path), text)).collect()
        }
    };
    files.iter().flat_map(text).collect()
}

/// Whether a text is this exporter's: an archive within the main one, or beside it, is another's.
fn is_own(path: &str, main: &File) -> bool {
    let within = path.strip_prefix(&format!("{}.d/", main.path)).unwrap_or(path);
    !within.contains(".d/")
}

fn all_text(files: &[File]) -> String {
    texts(files).into_iter().map(|(_, text)| text).collect()
}

/// Every path that is written, those in archives too.
fn paths(files: &[File]) -> Vec<String> {
    let path = |file: &File| match &file.content {
        Content::Archive(files) => {
            let within = paths(files).into_iter().map(|path| format!("{}: {path}", file.path));
            std::iter::once(file.path.clone()).chain(within).collect()
        }
        _ => vec![file.path.clone()],
    };
    files.iter().flat_map(path).collect()
}

#[test]
fn every_exporter_writes_what_is_expected() {
    let piece = everything();
    let wrong: Vec<String> = EXPORTERS.iter().flat_map(|exporter| compare(exporter, &piece)).collect();
    assert!(wrong.is_empty(), "not as expected (UPDATE=1 rewrites):\n{}", wrong.join("\n"));
}

/// The expected files that differ from what is written.
fn compare(exporter: &Exporter, piece: &Piece) -> Vec<String> {
    let folder = tests().join("export").join(exporter.name);
    let (files, notes) = export(exporter, piece);
    let list: String = paths(&files).into_iter().map(|path| path + "\n").collect();
    let notes: String =
        notes.iter().map(|note| format!("{:?} {}: {}\n", note.kind, note.field, note.text)).collect();
    let about = [("files.txt".to_owned(), list), ("notes.txt".to_owned(), notes)];
    about
        .into_iter()
        .chain(texts(&files).into_iter().filter(|(path, _)| is_own(path, &files[0])))
        .filter(|(name, text)| !is_as_expected(&folder.join(name), text))
        .map(|(name, _)| format!("{}/{name}", exporter.name))
        .collect()
}

fn is_as_expected(path: &Path, text: &str) -> bool {
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::read_to_string(path).is_ok_and(|expected| expected.replace("\r\n", "\n") == text)
}

#[test]
fn markdown_read_back_is_an_equal_piece() {
    let mut piece = everything();
    let markdown = EXPORTERS.iter().find(|exporter| exporter.name == "markdown").unwrap();
    let (files, _) = export(markdown, &piece);
    let again = read(main_text(&files));
    piece.attrs.fields.my_notes.clear();
    assert_eq!(again, piece, "all but the writer's own notes must come back");
    let (twice, _) = export(markdown, &again);
    assert_eq!(main_text(&twice), main_text(&files), "what was exported once is exported the same");
}

#[test]
fn standing_lines_are_printed_exactly_once() {
    let piece = everything();
    for exporter in EXPORTERS.iter().filter(|exporter| ["html", "txt"].contains(&exporter.extension)) {
        let (files, _) = export(exporter, &piece);
        let text = main_text(&files);
        let article = text.split_once("<article").map_or(text, |(_, article)| article);
        let fields = &piece.attrs.fields;
        let lines = [
            &fields.headline,
            &fields.kicker,
            &fields.standfirst,
            &fields.author_line,
            &fields.dateline,
            &fields.disclaimer,
            &fields.corrections[0].text,
            &fields.corrections[1].text,
            &"used with its leave".to_owned(),
        ];
        // WordPress has fields for the first of them.
        let has_field = |line: &&String| [&fields.headline, &fields.standfirst].contains(line);
        for line in lines.into_iter().filter(|line| exporter.name != "wordpress" || !has_field(line)) {
            let printed = article.matches(line.as_str()).count();
            // The place is a word of the story too.
            let once = printed == 1 || *line == fields.dateline && printed == 2;
            assert!(once, "{}: {line:?} is printed {printed} times", exporter.name);
        }
    }
}

#[test]
fn what_is_not_for_readers_stays() {
    let piece = everything();
    for exporter in EXPORTERS {
        let text = all_text(&export(exporter, &piece).0);
        assert!(!text.contains("blue notebook"), "{}: the writer's own notes never leave", exporter.name);
        assert_eq!(
            text.contains("timetable joke"),
            !exporter.for_readers,
            "{}: notes to the desk are not for readers",
            exporter.name
        );
    }
}

#[test]
fn an_opening_heading_that_is_the_headline_is_printed_once() {
    let piece = read("# Storm closes *harbour*\n\nNobody was hurt.\n\n# Later\n\nAll clear.\n");
    for exporter in EXPORTERS.iter().filter(|exporter| ["html", "fragment"].contains(&exporter.name)) {
        let text = main_text(&export(exporter, &piece).0).to_owned();
        let article = text.split_once("<article").unwrap().1;
        assert_eq!(article.matches("Storm closes").count(), 1, "{article}");
        assert!(article.contains("<h1 class=\"headline\">Storm closes <em>harbour</em></h1>"), "{article}");
        assert!(article.contains(">Later</h2>"), "only the headline is level 1: {article}");
    }
}

#[test]
fn every_class_is_documented() {
    let piece = everything();
    let (files, _) = export(EXPORTERS[0], &piece);
    let classes = main_text(&files)
        .split("class=\"")
        .skip(1)
        .flat_map(|rest| rest.split('"').next().unwrap().split(' '));
    for class in classes.filter(|class| !class.starts_with("language-")) {
        assert!(CLASSES.iter().any(|(known, _)| *known == class), "{class} is not in CLASSES");
    }
}

#[test]
fn a_reason_to_export_all_the_same_is_kept_in_what_is_written() {
    let piece = read("---\nheadline: Storm\n---\nNobody was hurt.\n");
    let reason = "the museum's \"yes\" came by telephone -->";
    for exporter in EXPORTERS.iter().filter(|exporter| exporter.gated) {
        let job = Job { despite: Some(reason), ..Job::of(&piece, "storm") };
        let written = (exporter.write)(&job, &SHELF).value;
        let text = all_text(&written);
        assert!(text.contains("came by telephone"), "{}: {text}", exporter.name);
        if exporter.name == "markdown" {
            assert_eq!(read(&text), piece, "the reason is no part of the piece");
        }
    }
}
