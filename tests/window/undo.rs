//! Undo and redo are one history over text, fields and credits.

use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::writing::{BODY, begin, drop_files, field, new_picture, new_piece, saved, stored};

#[test]
fn undo_and_redo_reach_text_and_fields_alike() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "First the body.");
    saved(&galley);
    galley.type_into(&field("headline"), "Then the headline");
    saved(&galley);
    assert_eq!(headline(&galley), "Then the headline");

    undo_until(&galley, "document.querySelector('[data-field=headline]').value === ''");
    assert!(galley.text(BODY).contains("First the body."), "the headline goes first");
    undo_until(&galley, "!document.querySelector('.ProseMirror').innerText.includes('First')");
    saved(&galley);
    assert!(!stored(&home, "markdown").contains("First the body."), "what is undone is undone on the disk");

    redo_until(&galley, "document.querySelector('[data-field=headline]').value === 'Then the headline'");
    assert!(galley.text(BODY).contains("First the body."));
    saved(&galley);
    let markdown = stored(&home, "markdown");
    assert!(markdown.contains("First the body.") && markdown.contains("Then the headline"), "{markdown}");
    galley.close();
}

#[test]
fn undo_takes_back_a_credit() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "A picture follows.");
    drop_files(&galley, &[new_picture(&home, "box.jpg")], ".ProseMirror > p");
    galley.wait_for(".ProseMirror figure");
    galley.click_words("Credit missing");
    galley.press("1");
    galley.type_text("Jo Reed\n");
    galley.wait_until("document.querySelector('.ProseMirror figure').innerText.includes('Jo Reed')");
    saved(&galley);
    assert!(stored(&home, "markdown").contains("Jo Reed"));
    undo_until(&galley, "!document.querySelector('.ProseMirror figure').innerText.includes('Jo Reed')");
    saved(&galley);
    assert!(!stored(&home, "markdown").contains("Jo Reed"));
    redo_until(&galley, "document.querySelector('.ProseMirror figure').innerText.includes('Jo Reed')");
    saved(&galley);
    assert!(stored(&home, "markdown").contains("Jo Reed"));
    galley.close();
}

fn headline(galley: &Galley) -> String {
    galley
        .js("return document.querySelector('[data-field=headline]').value", json!([]))
        .as_str()
        .unwrap()
        .to_owned()
}

fn undo_until(galley: &Galley, expression: &str) {
    press_until(galley, "Control+z", expression);
}

fn redo_until(galley: &Galley, expression: &str) {
    press_until(galley, "Control+Shift+z", expression);
}

/// One press takes back what was typed in one go; how much that is, the editor's clock decides.
fn press_until(galley: &Galley, chord: &str, expression: &str) {
    for _ in 0..40 {
        if galley.js(&format!("return !!({expression})"), json!([])) == json!(true) {
            return;
        }
        galley.press(chord);
        std::thread::sleep(std::time::Duration::from_millis(40));
    }
    panic!("{chord} forty times, and still not {expression}");
}
