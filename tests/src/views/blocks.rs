//! A piece with every kind of block.

use std::fs;

use serde_json::json;

use super::{Scene, View, cli, nothing, opened, view};
use crate::{built, galley::Galley, home::Home};

pub(super) const SCENE: Scene = Scene { name: "blocks", begin: everything, views: VIEWS };

const VIEWS: &[View] = &[
    view("everything", "body", nothing),
    view("lists", ".ProseMirror li", |it| show(it, ".ProseMirror > ul")),
    view("boxes", ".ProseMirror .gallery", |it| show(it, ".ProseMirror .aside")).pictured(),
    view("missing-credit", ".ProseMirror .chip", |it| show(it, ".ProseMirror > figure:has(.chip)")),
    view("table-tools", ".tools[role=toolbar]", |it| it.click(CELL)),
    view("table-handles", ".handle.row", point_at_a_cell).pictured(),
    view("table-row-menu", "[role=menu]", row_menu).from(|it| it.click(CELL)).escape(),
    view("polls", ".ProseMirror .poll", |it| show(it, ".ProseMirror .poll")).pictured(),
    view("footnotes", ".ProseMirror .footnote", |it| show(it, ".ProseMirror .footnote")),
    view("table-size", "[role=application]", |it| it.type_text("/table\n")).from(last_line).escape(),
];

const CELL: &str = ".ProseMirror .table tr:nth-of-type(2) > :nth-child(2)";

fn everything(home: &Home) -> Galley {
    let samples = built::tests().join("../crates/desk/sample");
    let pictures = [
        ("tram.jpg", "headland.jpg"),
        ("depot.png", "lamp.jpg"),
        ("bell.png", "boat.jpg"),
        ("driver.jpg", "box-11.jpg"),
    ];
    for (name, sample) in pictures {
        home.write(name, fs::read(samples.join(sample)).expect("the example has pictures"));
    }
    let piece = fs::read(built::tests().join("pieces/everything.md")).expect("the piece is there");
    let path = home.write("everything.md", piece);
    cli(home, &["import", path.to_str().expect("its name is plain")]);
    opened(home, "The last tram")
}

/// Brings a block to the top third of the page.
fn show(galley: &Galley, css: &str) {
    let body = "const block = document.querySelector(arguments[0]), sheet = block.closest('.sheet');
        sheet.scrollTop += block.getBoundingClientRect().top - sheet.getBoundingClientRect().top - 36";
    galley.js(body, json!([css]));
}

fn point_at_a_cell(galley: &Galley) {
    let (x, y) = galley.on_screen(CELL);
    galley.hand().point((x, y));
    galley.hand().point((x + 2, y));
}

fn row_menu(galley: &Galley) {
    point_at_a_cell(galley);
    galley.hand().click(galley.on_screen(".handle.row"));
}

fn last_line(galley: &Galley) {
    galley.click(".ProseMirror > p:last-of-type");
    galley.press("End");
    galley.press("Enter");
}
