//! A piece is copied field by field, from a narrow window that stays above the others and follows the piece.

use std::time::Duration;

use serde_json::json;
use whole::{built, driver::until, galley::Galley, home::Home};
use x11rb::{
    connection::Connection as _,
    protocol::{
        Event,
        xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask, Window},
    },
};

use crate::writing::{BODY, begin, drop_files, field, new_picture, new_piece, saved};

const NO_FIELDS: &str = "!document.querySelector('button.row')";

#[test]
fn fields_are_taken_one_after_another_by_enter_alone() {
    let home = Home::new();
    let galley = begin(&home);
    written(&galley);
    galley.press("Control+Shift+c");
    galley.turn_to_fields();
    is_next(&galley, "headline");
    galley.press("Enter");
    is_next(&galley, "standfirst");
    assert_eq!(clipboard(&galley), "The horn");
    galley.press("Enter");
    is_next(&galley, "body");
    assert_eq!(clipboard(&galley), "Fog for a week.");
    galley.press("Enter");
    is_next(&galley, "slug");
    assert_eq!(clipboard(&galley), "It sounds.\n\nAgain.", "the headline has its own field");
    // A digit takes one again, and the next that is not taken has the focus.
    galley.press("1");
    galley.wait_until("document.querySelector('[role=status]').innerText === 'Headline copied'");
    assert_eq!(clipboard(&galley), "The horn");
    is_next(&galley, "slug");
    galley.close_fields();
    galley.close();
}

#[test]
fn what_is_written_meanwhile_takes_the_tick_away_and_says_so() {
    let home = Home::new();
    let galley = on_fields(&home);
    for part in ["headline", "body"] {
        galley.click(&row(part));
        galley.wait_until(&format!("document.querySelector('{}').ariaPressed === 'true'", row(part)));
    }
    galley.turn_back();
    galley.click(BODY);
    galley.type_text(" Louder.");
    saved(&galley);
    galley.turn_to_fields();
    galley.wait_until(&format!("document.querySelector('{}').ariaPressed === 'false'", row("body")));
    assert!(galley.text(&row("body")).contains("Changed since you took it"));
    assert!(galley.text("main").contains("1 of 4 taken"), "{}", galley.text("main"));
    // What was taken is remembered with the piece, and can be forgotten.
    galley.close_fields();
    open_from_sheet(&galley);
    galley.wait_until(&format!("document.querySelector('{}')?.ariaPressed === 'true'", row("headline")));
    galley.click_words("Untick all");
    galley.wait_until("document.querySelector('main').innerText.includes('0 of 4 taken')");
    is_next(&galley, "headline");
    leave(galley);
}

#[test]
fn the_text_is_taken_as_it_looks_or_as_html() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "It **sounds**.");
    saved(&galley);
    galley.press("Control+Shift+c");
    galley.turn_to_fields();
    is_next(&galley, "body");
    galley.press("Enter");
    galley.wait_until("document.querySelector('[role=status]').innerText === 'Text copied'");
    assert_eq!(clipboard(&galley), "It sounds.");
    galley.click_words("Text as HTML");
    until("the HTML is on the clipboard", || {
        clipboard(&galley).contains("<p>It <strong>sounds</strong>.</p>").then_some(())
    });
    leave(galley);
}

#[test]
fn the_gate_stands_before_the_fields_and_a_reason_opens_it() {
    let home = Home::new();
    let galley = begin(&home);
    written(&galley);
    drop_files(&galley, &[new_picture(&home, "box.jpg")], ".ProseMirror > p:nth-of-type(1)");
    galley.wait_until("document.querySelector('.ProseMirror figure img')?.naturalWidth > 0");
    saved(&galley);
    galley.press("Control+Shift+c");
    galley.turn_to_fields();
    galley.wait_until("document.body.innerText.includes('keeps the piece from going out')");
    galley.wait_until(NO_FIELDS);
    galley.press("Enter");
    galley.type_text("The editor knows\n");
    is_next(&galley, "headline");
    assert!(galley.text("main").contains("Missing"), "the picture has no credit: {}", galley.text("main"));
    galley.turn_back();
    // Once the credit is there nothing is missing, and it can be taken.
    galley.click_words("Credit missing");
    galley.press("1");
    galley.type_text("Mara Quay\n");
    galley.wait_until("document.querySelector('.ProseMirror figure').innerText.includes('Mara Quay')");
    saved(&galley);
    galley.turn_to_fields();
    galley.wait_until(
        "[...document.querySelectorAll('button.row')].some((it) => it.dataset.part.startsWith('credit/'))",
    );
    galley.wait_until("document.querySelector('img')?.naturalWidth > 0");
    leave(galley);
}

#[test]
fn it_asks_to_stay_above_and_comes_back_as_it_was() {
    let home = Home::new();
    let galley = begin(&home);
    written(&galley);
    hear_requests(&galley);
    open_from_sheet(&galley);
    let narrow = galley.narrow_window();
    until("it asks to stay above", || asks_to_stay_above(&galley, narrow).then_some(()));
    let (.., width, height) = galley.hand().geometry(narrow);
    assert_eq!((width, height), (320, 640));
    galley.hand().resize(narrow, 400, 500);
    galley.wait_until("innerWidth === 400");
    galley.close_fields();
    open_from_sheet(&galley);
    galley.wait_until("innerWidth === 400 && innerHeight === 500");
    leave(galley);
}

#[test]
fn the_window_turns_to_another_piece() {
    let home = Home::new();
    let galley = on_fields(&home);
    galley.press("Enter");
    is_next(&galley, "standfirst");
    galley.turn_back();
    new_piece(&galley);
    galley.type_into(&field("headline"), "The bell");
    saved(&galley);
    // From the menu: File, Copy field by field. It takes the keyboard when it is on the screen, which nothing tells.
    galley.hand().chord("Alt_L", 'f');
    std::thread::sleep(Duration::from_millis(400));
    galley.hand().strike(galley.hand().key('c'));
    galley.turn_to_fields();
    galley.wait_until("document.querySelector('h1')?.innerText === 'The bell'");
    assert!(galley.text("main").contains("0 of"), "what was taken was of the other: {}", galley.text("main"));
    galley.turn_back();
    assert_eq!(galley.hand().windows_of("galley").len(), 2, "there is one window for fields");
    galley.close();
}

#[test]
fn axe_finds_nothing_in_it() {
    let home = Home::new();
    let galley = on_fields(&home);
    galley.press("Enter");
    is_next(&galley, "standfirst");
    let axe = std::fs::read_to_string(built::tests().join("node_modules/axe-core/axe.min.js")).unwrap();
    galley.js(&axe, json!([]));
    galley.js("window.found = undefined; axe.run().then(({ violations }) => (window.found = violations.map(({ id }) => id)))", json!([]));
    galley.wait_until("window.found !== undefined");
    assert_eq!(galley.js("return window.found", json!([])), json!([]));
    leave(galley);
}

#[test]
fn it_calls_nothing_that_is_not_granted() {
    let home = Home::new();
    let galley = on_fields(&home);
    for name in ["edit", "delete", "export_piece", "plugin:window|close"] {
        galley.js("window.answer = undefined; window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => (window.answer = 'done'), (error) => (window.answer = String(error)))", json!([name]));
        galley.wait_until("window.answer !== undefined");
        let answer = galley.js("return window.answer", json!([]));
        assert!(answer.as_str().unwrap().contains("not allowed"), "{name}: {answer}");
    }
    leave(galley);
}

/// The window on a piece that is written, turned to its fields.
fn on_fields(home: &Home) -> Galley {
    let galley = begin(home);
    written(&galley);
    open_from_sheet(&galley);
    galley
}

fn written(galley: &Galley) {
    new_piece(galley);
    galley.type_into(&field("headline"), "The horn");
    galley.type_into(&field("standfirst"), "Fog for a week.");
    galley.type_into(BODY, "It sounds.\nAgain.");
    saved(galley);
}

fn open_from_sheet(galley: &Galley) {
    galley.press("Control+e");
    galley.click_words("Field by field");
    galley.turn_to_fields();
    galley.wait_for("button.row");
}

fn leave(galley: Galley) {
    galley.turn_back();
    galley.close();
}

fn row(part: &str) -> String {
    format!("[data-part=\"{part}\"]")
}

/// The row that Enter takes next.
fn is_next(galley: &Galley, part: &str) {
    galley.wait_until(&format!("document.activeElement?.dataset.part === '{part}'"));
}

/// What is on the clipboard as text.
fn clipboard(galley: &Galley) -> String {
    let read = "window.read = undefined;
        navigator.clipboard.readText().then((text) => (window.read = text), (error) => (window.read = String(error)))";
    galley.js(read, json!([]));
    galley.wait_until("window.read !== undefined");
    galley.js("return window.read", json!([])).as_str().unwrap().trim_end().to_owned()
}

/// From now on the test hears what windows ask of whoever places them.
fn hear_requests(galley: &Galley) {
    let x = galley.hand().x();
    let hear = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
    x.change_window_attributes(x.setup().roots[0].root, &hear).unwrap().check().unwrap();
}

/// Whether the next thing that was asked is to keep this window above the others.
fn asks_to_stay_above(galley: &Galley, window: Window) -> bool {
    let x = galley.hand().x();
    let above = x.intern_atom(false, b"_NET_WM_STATE_ABOVE").unwrap().reply().unwrap().atom;
    match x.poll_for_event().unwrap() {
        Some(Event::ClientMessage(asked)) => {
            asked.window == window && asked.data.as_data32()[..2] == [1, above]
        }
        _ => false,
    }
}
