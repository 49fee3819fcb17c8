//! What stands between a piece and the world.

use super::{Scene, View, begin_on, cli, open, page, view};
use crate::{
    galley::{Galley, With},
    home::Home,
};

pub(super) const STOPPED: Scene = Scene { name: "stopped", begin: page::example, views: STOPPED_VIEWS };
pub(super) const READY: Scene = Scene { name: "ready", begin: ready, views: READY_VIEWS };

const STOPPED_VIEWS: &[View] = &[
    view("export-stopped", "dialog[open]:has(iframe)", export).from(page::a_sentence).escape().pictured(),
    view("export-despite", "dialog .reason", despite).from(page::a_sentence).escape(),
];

const READY_VIEWS: &[View] = &[
    view("export-ready", "dialog[open]:has(iframe)", export).from(page::a_sentence).escape().pictured(),
    view("export-text", "dialog[open]:has(pre)", |it| export_as(it, "markdown"))
        .from(page::a_sentence)
        .escape(),
    view("exported", "dialog[open]:not(.wide)", go).from(page::a_sentence).escape(),
];

/// The example, its last credit complete, and a folder to put it in.
fn ready(home: &Home) -> Galley {
    cli(home, &["sample"]);
    let credit = ["licence=CC BY 4.0", "source_address=https://example.org/ansel-head/box-11"];
    cli(home, &[&["picture", "credit", "sample", "box-11.jpg"], &credit[..]].concat());
    let out = home.path("Desktop");
    std::fs::create_dir_all(&out).expect("the home can be written");
    let galley = begin_on(home, &With { pick: &[out], ..With::default() });
    open(&galley, page::EXAMPLE);
    galley
}

fn export(galley: &Galley) {
    export_as(galley, "html");
}

/// By keyboard, so that the way that is chosen shows that it has the focus.
fn export_as(galley: &Galley, format: &str) {
    galley.press("Control+e");
    galley.focus(&format!("dialog [value={format}]"));
    galley.press("Space");
}

fn despite(galley: &Galley) {
    export(galley);
    galley.click_words("Export anyway");
}

fn go(galley: &Galley) {
    export(galley);
    galley.click("dialog [type=submit]");
}
