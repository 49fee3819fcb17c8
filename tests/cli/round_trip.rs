//! Out as Markdown, in again, out again: the same bytes, and the same piece.

use std::{fs, path::Path};

use serde_json::Value;
use whole::{
    built,
    home::Home,
    told::{document, galley},
};

/// Imports a file and gives the piece and, exported, its Markdown.
fn through(home: &Home, source: &Path) -> (Value, String) {
    document(home, &["import", &source.display().to_string()]);
    let slug = document(home, &["list"])[0]["slug"].as_str().unwrap().to_owned();
    let mut piece = document(home, &["show", &slug, "--as", "json"]);
    galley(home, &["export", &slug, "--to", "markdown", "--despite", "to be compared"]).expect(0);
    let markdown = fs::read_to_string(home.path(&slug).join(format!("{slug}.md"))).unwrap();
    let own = piece.as_object_mut().unwrap();
    own.retain(|key, _| !["id", "slug", "created", "updated"].contains(&key.as_str()));
    (piece, markdown)
}

fn comes_back(source: &Path) {
    let (first, second) = (Home::new(), Home::new());
    let (mut piece, markdown) = through(&first, source);
    let stem = source.file_stem().unwrap().to_str().unwrap();
    let exported = second.write(&format!("{stem}.md"), &markdown);
    let (again, twice) = through(&second, &exported);
    // The writer's own notes stay with her.
    piece["fields"]["my_notes"] = Value::String(String::new());
    assert_eq!(again, piece);
    assert_eq!(twice, markdown);
}

#[test]
fn everything_comes_back_from_exported_markdown() {
    comes_back(&built::tests().join("pieces/everything.md"));
}

#[test]
fn braces_come_back_from_exported_markdown() {
    comes_back(&built::tests().join("pieces/braces.md"));
}

#[test]
fn a_piece_from_the_web_comes_back_from_exported_markdown() {
    if let Some(source) = built::shared("pieces/sochi.txt") {
        comes_back(&source);
    }
}
