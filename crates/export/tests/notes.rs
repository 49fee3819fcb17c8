//! What a format cannot carry is said, as long as it is there: without that part, the note goes.

#![allow(clippy::unwrap_used)]

mod common;

use article::{Manuscript, Piece};
use common::Shelf;
use export::{Content, EXPORTERS, Job};

const POLL: &str =
    "> [!poll] Should it?\n>\n> - Yes\n> - No\n>\n> You agree.\n>\n> Vote: <https://a.example/vote>\n";
const GALLERY: &str = "> [!gallery] Two\n>\n> ![a](a.jpg)\n>\n> ![b](a.jpg)\n";
const WAITING: &str = "![To come](b.jpg)\n";
const ODD: &str = "![Odd](a.webp)\n";
const TYPED: &str = "<table><tr><td>typed</td></tr></table>\n";
const LINK: &str = "[x](javascript:void)\n";

/// A format, what stands in the piece, and how the note on it begins.
const SAID: &[(&str, &str, &str)] = &[
    ("docx", POLL, "A poll is said in words"),
    ("docx", GALLERY, "The pictures of a gallery follow"),
    ("docx", WAITING, "The picture b.jpg has no file"),
    ("docx", ODD, "The picture a.webp is in a format that Word"),
    ("docx", TYPED, "What was typed as HTML"),
    ("mail", POLL, "A poll is said in words"),
    ("wordpress", POLL, "A poll is said in words"),
    ("wordpress", WAITING, "The picture b.jpg has no file yet"),
    ("wordpress", LINK, "The link to javascript:void"),
    ("ghost", GALLERY, "Ghost has one caption"),
    ("ghost", WAITING, "The picture b.jpg has no file yet"),
    ("ghost", LINK, "The link to javascript:void"),
    ("epub", POLL, "A poll is said in words"),
    ("epub", WAITING, "The picture b.jpg has no file yet"),
    ("ninjs", WAITING, "The picture b.jpg has no file yet"),
];

/// A format, a field of the piece, and how the note on it begins.
const FIELDS: &[(&str, &str, &str)] = &[
    ("wordpress", "embargo: 2026-03-01T06:00:00Z", "WordPress knows no embargo"),
    ("ghost", "embargo: 2026-03-01T06:00:00Z", "Ghost knows no embargo"),
    ("ghost", "bylines:\n  - name: Ann Lee", "Ghost credits a post to an account"),
    ("ghost", "republication:\n  canonical: noindex", "Ghost has no setting"),
];

fn piece(fields: &str, text: &str) -> Piece {
    Manuscript::read(&format!("---\nheadline: A\n{fields}\n---\n\nWords.\n\n{text}")).value.piece().value
}

fn notes(format: &str, piece: &Piece) -> Vec<String> {
    let exporter = EXPORTERS.iter().find(|exporter| exporter.name == format).unwrap();
    let job = Job::of(piece, "a");
    let shelf = Shelf(&[("a.jpg", 100, 100), ("a.webp", 100, 100)]);
    (exporter.write)(&job, &shelf).notes.iter().map(|note| note.text.to_string()).collect()
}

#[test]
fn what_is_not_carried_is_said_as_long_as_it_is_there() {
    for (format, part, said) in SAID {
        let with = notes(format, &piece("", part));
        assert!(with.iter().any(|note| note.starts_with(said)), "{format}: {said}: {with:?}");
        assert_eq!(notes(format, &piece("", "")), Vec::<String>::new(), "{format} without it");
    }
    for (format, field, said) in FIELDS {
        let with = notes(format, &piece(field, ""));
        assert!(with.iter().any(|note| note.starts_with(said)), "{format}: {said}: {with:?}");
        assert_eq!(notes(format, &piece("", "")), Vec::<String>::new(), "{format} without it");
    }
}

#[test]
fn what_ghost_cuts_is_printed_whole() {
    let long = "word ".repeat(80);
    let piece = piece(&format!("standfirst: {long}"), "");
    assert!(notes("ghost", &piece).iter().any(|note| note.starts_with("Ghost takes 300 characters")));
    let job = Job::of(&piece, "a");
    let ghost = EXPORTERS.iter().find(|exporter| exporter.name == "ghost").unwrap();
    let written = (ghost.write)(&job, &Shelf(&[])).value.remove(0);
    let Content::Archive(files) = written.content else { panic!("an import is an archive") };
    assert!(matches!(&files[0].content, Content::Text(text) if text.contains(long.trim())));
    assert_eq!(notes("ghost", &self::piece("standfirst: short", "")), Vec::<String>::new());
}
