//! The piece goes out by the clipboard, as it looks or as HTML, and comes in again where it is pasted.

use whole::home::Home;

use crate::{
    pasting::paste,
    writing::{BODY, begin, new_piece, saved, stored},
};

#[test]
fn a_copied_piece_is_pasted_as_it_looks() {
    check("The piece as it looks", "Fog, **again**.\n");
}

#[test]
fn a_copied_piece_is_pasted_as_html() {
    check("HTML, for a field", "<p>Fog, <strong>again</strong>.</p>");
}

fn check(way: &str, expected: &str) {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Fog, **again**.\nA horn.");
    saved(&galley);
    galley.press("Control+e");
    galley.click_words(way);
    galley.wait_until("document.querySelector('dialog[open] [type=submit]')?.innerText === 'Copy'");
    galley.wait_until("!document.querySelector('dialog[open] [type=submit]').disabled");
    galley.screenshot("copy");
    galley.click_words("Copy");
    galley.wait_until("document.querySelector('dialog[open]').innerText.includes('On the clipboard')");
    galley.screenshot("copied");
    galley.press("Escape");
    new_piece(&galley);
    paste(&galley);
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('A horn')");
    saved(&galley);
    let pasted = stored(&home, "markdown");
    assert!(pasted.replace('\\', "").contains(expected), "{way}: {pasted}");
    galley.close();
}
