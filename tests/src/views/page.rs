//! The example on the page, what opens over it, and what is beside it.

use desk::Desk;
use serde_json::json;

use super::{Scene, View, cli, nothing, opened, view, width::FOLD_DETAILS};
use crate::{galley::Galley, home::Home};

pub(super) const SCENE: Scene = Scene { name: "page", begin: example, views: VIEWS };
pub(super) const DETAILS: Scene = Scene { name: "details", begin: rewritten, views: DETAIL_VIEWS };

const VIEWS: &[View] = &[
    view("page", "body", nothing).pictured(),
    view("block-menu", "[role=listbox]", |it| it.type_text("/"))
        .from(new_line)
        .escape()
        .after(undo)
        .pictured(),
    view("block-handle-menu", "[role=menu]", |it| it.press("Control+Shift+m")).from(a_sentence).escape(),
    view("tools", ".toolbar", |it| it.press("Tab")).from(marked_words).escape_out_of(),
    view("link", "form[aria-label=Link]", |it| it.press("Control+k")).from(marked_words).escape(),
    view("find", ".find", |it| find(it, "Control+f")).from(a_sentence).escape(),
    view("replace", ".find .instead", |it| find(it, "Control+h")).from(a_sentence).escape(),
    view("focus", ".foot .plain:not(.findings)", |it| it.press("Control+d")).from(a_sentence).escape(),
    view("commands", "dialog[open]", |it| it.press("Control+k")).from(a_sentence).escape().pictured(),
    view("keys", "dialog[open]", |it| it.press("F1")).from(a_sentence).escape(),
    view("settings", "dialog[open]", |it| it.press("Control+,")).from(a_sentence).escape().pictured(),
    view("crop", CROP, crop).from(a_caption).escape().pictured(),
    view("markdown", ".source", |it| it.press("Control+Shift+y")).from(a_sentence).after(to_page).pictured(),
];

const DETAIL_VIEWS: &[View] = &[
    view("details-piece", "#panel-piece", |it| it.click(FOLD_DETAILS)),
    view("details-piece-open", "#panel-piece", unfold),
    view("details-pictures", "#panel-pictures", |it| it.click_words("Pictures")),
    view("details-checks", "#panel-checks", |it| it.click_words("Checks")).pictured(),
    view("history", "#panel-history", |it| it.click_words("History")).pictured(),
    view("version-changes", "section.version:has(ins)", |it| it.press("Enter"))
        .from(oldest)
        .escape()
        .pictured(),
    view("version-text", "section.version:has(figure)", as_it_was).from(oldest).escape(),
    view("name-version", "dialog[open]", |it| it.press("Control+s")).from(a_sentence).escape().pictured(),
    view("credit", "form.credit", |it| it.press("Enter")).from(unfinished_credit).escape().pictured(),
];

/// A picture, with the part of it that is to be shown.
pub(super) const CROP: &str = "dialog[open] .stage";

/// The headline of the example.
pub(super) const EXAMPLE: &str = "The light that wrote everything down";

/// What is rewritten in it, and how.
const REWRITTEN: (&str, &str) =
    ("took nothing but his kettle", "took his kettle and the key to the lamp room");

/// The window on the example.
pub(super) fn example(home: &Home) -> Galley {
    cli(home, &["sample"]);
    opened(home, EXAMPLE)
}

/// The same, once it has been handed in and rewritten.
fn rewritten(home: &Home) -> Galley {
    cli(home, &["sample"]);
    cli(home, &["name", "sample", "As it was handed in"]);
    let mut desk = Desk::open_library(&home.library()).expect("the library opens");
    let source = desk.source("sample").expect("the piece is there");
    let text = source.text.replace(REWRITTEN.0, REWRITTEN.1);
    desk.set_source("sample", source.rev, &text).expect("the library can be written");
    opened(home, EXAMPLE)
}

/// Puts the cursor into the first paragraph, which is in sight with a picture above it. The mouse is over no link, which
/// would show its address.
pub(super) fn a_sentence(galley: &Galley) {
    galley.click(".ProseMirror > p:nth-of-type(1)");
    galley.press("Home");
}

/// Puts the cursor below the picture that the piece opens with.
pub(super) fn a_caption(galley: &Galley) {
    galley.click(".ProseMirror > figure:first-child figcaption");
    galley.press("Home");
}

/// Chooses a part of that picture, by keyboard alone.
pub(super) fn crop(galley: &Galley) {
    galley.press("Control+k");
    galley.type_text("crop");
    galley.press("Enter");
    galley.wait_for(CROP);
    for _ in 0..16 {
        galley.press("Shift+Left");
        galley.press("Shift+Up");
    }
    for _ in 0..10 {
        galley.press("Right");
    }
}

fn new_line(galley: &Galley) {
    galley.click(".ProseMirror > h2");
    galley.press("End");
    galley.press("Enter");
}

fn undo(galley: &Galley) {
    for _ in 0..2 {
        galley.press("Control+z");
    }
}

/// Marks a line with a link in it.
fn marked_words(galley: &Galley) {
    galley.click(".ProseMirror > p:nth-of-type(2)");
    galley.press("Home");
    galley.press("Shift+End");
    galley.wait_for(".toolbar");
}

fn find(galley: &Galley, keys: &str) {
    galley.press(keys);
    galley.wait_for(".find input");
    galley.press("Control+a");
    galley.type_text("keeper");
}

fn to_page(galley: &Galley) {
    galley.press("Control+Shift+y");
    galley.wait_until("!document.querySelector('.source')");
}

/// Opens all groups of the details.
fn unfold(galley: &Galley) {
    galley.js(
        "document.querySelectorAll('.inspector details:not([open]) > summary').forEach((it) => it.click())",
        json!([]),
    );
}

/// Goes to the oldest version, by keyboard.
fn oldest(galley: &Galley) {
    galley.click("#tab-history");
    galley.press("Tab");
    galley.press("End");
}

fn as_it_was(galley: &Galley) {
    galley.press("Enter");
    galley.wait_for("section.version:has(ins)");
    galley.press("Shift+Tab");
    galley.press("Right");
    galley.press("Right");
}

/// Goes to the credit that lacks something, by keyboard.
fn unfinished_credit(galley: &Galley) {
    galley.wait_for(".ProseMirror .chip");
    galley.js("const chip = document.querySelector('.ProseMirror .chip'); chip.scrollIntoView({ block: 'center' }); chip.focus()", json!([]));
}
