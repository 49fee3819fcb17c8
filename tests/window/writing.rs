//! What every test of the window does: begin, write, wait for the acknowledgement.

use std::process::Command;

use serde_json::{Value, json};
use whole::{
    built,
    child::Owned,
    galley::{Galley, With},
    home::Home,
};

/// The body of the piece.
pub(crate) const BODY: &str = ".ProseMirror";

/// The window on a new library, the question for the outlet declined.
pub(crate) fn begin(home: &Home) -> Galley {
    begin_with(home, &With::default())
}

/// The same with something brought along.
pub(crate) fn begin_with(home: &Home, with: &With) -> Galley {
    let galley = Galley::start_with(home, with);
    galley.click_words("Skip");
    galley.wait_until("!document.querySelector('dialog[open], [role=dialog]')");
    galley
}

/// Answers the question of the first start: Mara Quay writes for The Lantern.
pub(crate) fn introduce(galley: &Galley) {
    galley.wait_for("dialog[open], [role=dialog]");
    galley.type_into("[placeholder='The Tidewater Post']", "The Lantern");
    galley.press("Tab");
    galley.type_text("Mara Quay");
    galley.screenshot("welcome");
    galley.click_words("Begin");
    galley.wait_until("!document.querySelector('dialog[open], [role=dialog]')");
}

/// A new piece with the cursor in its body.
pub(crate) fn new_piece(galley: &Galley) {
    const OPEN: &str = "document.querySelector('[data-piece][aria-current]')?.dataset.piece";
    let before = galley.js(&format!("return {OPEN} ?? null"), json!([]));
    galley.click_words("New piece");
    // What is typed before it is there belongs to the piece that was open.
    galley.wait_until(&format!("({OPEN} ?? {before}) !== {before}"));
    galley.wait_until("document.querySelector('.foot')?.dataset.rev !== undefined");
    galley.wait_for(BODY);
}

/// The field of the sheet or the inspector with this name.
pub(crate) fn field(name: &str) -> String {
    format!("[data-field=\"{name}\"]")
}

/// Waits until everything typed is on the disk.
pub(crate) fn saved(galley: &Galley) {
    galley.wait_until("document.querySelector('.foot').dataset.saved === 'true'");
}

/// What the command line says the piece is, while or after the window has it.
pub(crate) fn stored(home: &Home, form: &str) -> String {
    let slug = pieces(home)[0]["slug"].as_str().unwrap().to_owned();
    let shown = home.galley().args(["show", &slug, "--as", form]).output().unwrap();
    assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
    String::from_utf8(shown.stdout).unwrap()
}

/// The pieces of the library, newest first.
pub(crate) fn pieces(home: &Home) -> Value {
    let listed = home.galley().args(["--json", "list"]).output().unwrap();
    serde_json::from_slice(&listed.stdout).unwrap()
}

/// A picture of the example.
pub(crate) fn picture() -> std::path::PathBuf {
    built::tests().join("../crates/desk/sample/box-11.jpg").canonicalize().unwrap()
}

/// The same to look at, and a file that no library has yet: nothing is known of it.
pub(crate) fn new_picture(home: &Home, name: &str) -> std::path::PathBuf {
    let mut bytes = std::fs::read(picture()).unwrap();
    bytes.extend(name.bytes());
    home.write(name, bytes)
}

/// Drags files from another program into the window, to the middle of an element.
pub(crate) fn drop_files(galley: &Galley, paths: &[std::path::PathBuf], css: &str) {
    drop_from(galley, paths, css);
}

/// Drags what another program says it has into the window, to the middle of an element.
pub(crate) fn drop_from<A: AsRef<std::ffi::OsStr>>(galley: &Galley, dragged: &[A], css: &str) {
    let mut command = Command::new(built::program("drop-source"));
    command
        .env("DISPLAY", galley.screen().name())
        .env("NO_AT_BRIDGE", "1")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    command.env_remove("WAYLAND_DISPLAY").args(dragged);
    let mut files = Owned::start(&mut command);
    let hand = galley.hand();
    let source = hand.window("drop-source");
    // Beside the shelf's corner, away from where it is to go.
    hand.place(source, 1270, 880);
    let (left, top, width, height) = hand.geometry(source);
    let from = (left + width as i16 / 2, top + height as i16 / 2);
    hand.drag(from, on_screen(galley, css));
    files.ended();
    hand.focus(galley.window());
}

/// Where the middle of an element is on the screen.
pub(crate) fn on_screen(galley: &Galley, css: &str) -> (i16, i16) {
    galley.on_screen(css)
}
