//! What stands between a piece and the world.

use serde_json::json;

use super::{Scene, View, begin_on, cli, nothing, open, page, view};
use crate::{
    galley::{Galley, With},
    home::Home,
};

pub(super) const STOPPED: Scene = Scene { name: "stopped", begin: page::example, views: STOPPED_VIEWS };
pub(super) const READY: Scene = Scene { name: "ready", begin: ready, views: READY_VIEWS };

const STOPPED_VIEWS: &[View] = &[
    view("export-stopped", "dialog[open]:has(iframe)", export).from(page::a_sentence).escape().pictured(),
    view("export-despite", "dialog[open]:has(input[required])", despite).from(page::a_sentence).escape(),
    view("export-draft", DRAFT, draft).from(page::a_sentence).escape().pictured(),
];

const READY_VIEWS: &[View] = &[
    view("outlets", "dialog[open] .ticks", outlets).from(page::a_sentence).escape().pictured(),
    view("export-ready", "dialog[open]:has(iframe)", export).from(page::a_sentence).escape().pictured(),
    view("export-text", "dialog[open]:has(pre)", |it| export_as(it, "m")).from(page::a_sentence).escape(),
    view("exporting", "dialog[open]:has(progress)", export_held)
        .from(page::a_sentence)
        .after(let_go)
        .pictured(),
    view("exported", "dialog[open]:not(.wide)", nothing).escape(),
    view("copied", "dialog[open]:not(.wide)", copy).from(page::a_sentence).escape().pictured(),
    view("changed-since", "dialog[open]:has(.news)", copy_changes).from(write_on).escape().pictured(),
];

/// The outlet that the example is for, and another one.
const OUTLETS: [(&str, &str); 2] = [
    (
        "the-tidewater-post",
        r#"{ "name": "The Tidewater Post", "byline": "R. Vane", "credit": "R. Vane/The Tidewater Post", "language": "en",
            "headline_limit": 70, "length": 900, "required": ["headline", "bylines"], "categories": ["Features"],
            "disclaimer": "The opinions expressed are the author’s own." }"#,
    ),
    (
        "harbour-herald",
        r#"{ "name": "Harbour Herald", "byline": "R. Vane", "language": "en", "byline_form": "Text: {name}" }"#,
    ),
];

/// The example, its last credit complete, and a folder to put it in.
fn ready(home: &Home) -> Galley {
    cli(home, &["sample"]);
    let credit = ["licence=CC BY 4.0", "source_address=https://example.org/ansel-head/box-11"];
    cli(home, &[&["picture", "credit", "sample", "box-11.jpg"], &credit[..]].concat());
    for (file, outlet) in OUTLETS {
        home.write(&format!("library/outlets/{file}.json"), outlet);
    }
    cli(home, &["set", "sample", "outlet=The Tidewater Post"]);
    let out = home.path("Desktop");
    std::fs::create_dir_all(&out).expect("the home can be written");
    let galley = begin_on(home, &With { pick: &[out], ..With::default() });
    open(&galley, page::EXAMPLE);
    galley
}

/// The outlets of the library, found by what they are called.
fn outlets(galley: &Galley) {
    galley.press("Control+k");
    galley.wait_for("dialog[open] input");
    galley.type_text("outlets");
    galley.press("Enter");
}

fn export(galley: &Galley) {
    export_as(galley, "w");
}

fn despite(galley: &Galley) {
    export(galley);
    galley.click_words("Export anyway");
}

/// The sheet, when it is set to write a draft.
pub(super) const DRAFT: &str = "dialog[open]:has(iframe):has([role=switch]:checked)";

pub(super) fn draft(galley: &Galley) {
    export(galley);
    galley.focus("dialog [role=switch]");
    galley.press("Space");
}

/// Chooses a format by the first letter of its name.
fn export_as(galley: &Galley, letter: &str) {
    galley.press("Control+e");
    galley.focus("dialog .way select");
    galley.type_text(letter);
}

/// Exports, and holds the call back once it is said how far it is.
fn export_held(galley: &Galley) {
    export(galley);
    let hold = r"
        const real = globalThis.fetch;
        globalThis.fetch = (address, sent) => {
          if (!String(address).endsWith('/export_piece')) return real(address, sent);
          globalThis.fetch = real;
          const [, heard] = /__CHANNEL__:(\d+)/.exec(sent.body);
          __TAURI_INTERNALS__.runCallback(Number(heard), { index: 0, message: { ready: 1, of: 4 } });
          return new Promise((go) => (globalThis.letGo = () => go(real(address, sent))));
        }";
    galley.js(hold, json!([]));
    galley.click("dialog [type=submit]");
}

fn let_go(galley: &Galley) {
    galley.js("globalThis.letGo()", json!([]));
}

fn copy(galley: &Galley) {
    galley.press("Control+e");
    galley.focus("dialog [value=clip]");
    galley.press("Space");
    galley.click("dialog [type=submit]");
}

fn write_on(galley: &Galley) {
    page::a_sentence(galley);
    galley.type_text("little ");
    galley.wait_until("document.querySelector('.foot').dataset.saved === 'true'");
}

fn copy_changes(galley: &Galley) {
    galley.press("Control+e");
    galley.focus("dialog [value=clip-changes]");
    galley.press("Space");
}
