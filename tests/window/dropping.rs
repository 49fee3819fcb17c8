//! What is dragged onto the page: words within it, pictures from a web page, files from the desktop.

use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::handles::{markdown, written};
use crate::writing::{BODY, saved};

#[test]
fn marked_words_are_dragged_to_another_place() {
    let home = Home::new();
    let galley = written(&home, "Alpha beta.\n\nGamma delta.\n");
    galley.click(BODY);
    galley.press("Control+Home");
    for _ in 0.."Alpha ".len() {
        galley.press("Shift+Right");
    }
    let (from, to) = (word(&galley, 0, "Alpha"), word(&galley, 1, "delta"));
    galley.hand().drag(from, to);
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('Gamma Alpha delta')");
    saved(&galley);
    assert_eq!(markdown(&home), "beta.\n\nGamma Alpha delta.\n");
    galley.close();
}

/// Where a word of a paragraph begins on the screen.
fn word(galley: &Galley, paragraph: usize, word: &str) -> (i16, i16) {
    let body = "const line = document.querySelectorAll('.ProseMirror > p')[arguments[0]], range = document.createRange();
        const at = line.firstChild.data.indexOf(arguments[1]);
        range.setStart(line.firstChild, at);
        range.setEnd(line.firstChild, at + 1);
        const box = range.getBoundingClientRect();
        return [box.left + 1, box.top + box.height / 2, innerHeight, innerWidth]";
    let place = galley.js(body, json!([paragraph, word]));
    let number = |at: usize| place[at].as_f64().unwrap();
    let (left, top, width, height) = galley.hand().geometry(galley.window());
    let zoom = f64::from(width) / number(3);
    let above = f64::from(height) - number(2) * zoom;
    (left + (number(0) * zoom) as i16, top + (above + number(1) * zoom) as i16)
}
