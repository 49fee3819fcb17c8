//! What a piece was: looked at, compared, named and put back, by mouse and by keyboard.

use serde_json::json;
use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::writing::{BODY, begin_with, field, new_piece, pieces, saved, stored};

const VERSION: &str = "section.version";

/// A piece of two paragraphs, with the history beside it.
fn written(home: &Home) -> Galley {
    let galley = begin_with(home, &With::default());
    new_piece(&galley);
    galley.type_into(&field("headline"), "The horn");
    galley.type_into(BODY, "It sounds twice a day.\nNobody minds.");
    saved(&galley);
    galley
}

fn entries(galley: &Galley) -> String {
    galley.text(".inspector .history")
}

#[test]
fn a_version_is_named_compared_and_put_back_and_that_is_undone() {
    let home = Home::new();
    let galley = written(&home);
    // By keyboard: Ctrl+S says that all is saved, and asks for a name.
    galley.press("Control+s");
    galley.wait_for("dialog[open] input");
    assert!(galley.text("dialog[open]").contains("Already saved"), "{}", galley.text("dialog[open]"));
    galley.screenshot("name-version");
    galley.type_text("Before the lawyers");
    galley.press("Enter");
    galley.wait_until("!document.querySelector('dialog[open]')");
    // Something else is written, and something goes.
    galley.click(".ProseMirror > p:nth-of-type(2)");
    galley.press("End");
    galley.press("Shift+Home");
    galley.type_text("Everybody complains.");
    saved(&galley);
    galley.press("Control+k");
    galley.type_text("show the history");
    galley.press("Enter");
    galley.wait_until("document.querySelector('.history')?.innerText.includes('Before the lawyers')");
    galley.screenshot("history");
    galley.click(".history .entry:has(.name)");
    galley.wait_for(VERSION);
    galley.wait_until("document.querySelector('.version del')");
    let del = galley.text(".version del");
    let ins = galley.text(".version ins");
    assert!(del.contains("Nobody minds"), "{del}");
    assert!(ins.contains("Everybody complains"), "{ins}");
    galley.screenshot("history-changes");
    // Nothing can be typed there, and the page behind is as it was.
    galley.type_text("lost?");
    assert!(!galley.text(VERSION).contains("lost?"));
    // As it was, a passage of it is copied.
    galley.click_words("As it was");
    galley.wait_until("document.querySelector('.version .past p')");
    let text = galley.text(".version .past");
    assert_eq!(text.trim(), "It sounds twice a day.\n\nNobody minds.");
    galley.screenshot("history-text");
    galley.js(
        "const range = document.createRange(); range.selectNodeContents(document.querySelector('.version .past p:last-of-type')); getSelection().removeAllRanges(); getSelection().addRange(range)",
        json!([]),
    );
    galley.press("Control+c");
    // It is put back, and that is undone.
    galley.click_words("Put this version back");
    galley.wait_until(&format!("!document.querySelector({})", json!(VERSION)));
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('Nobody minds')");
    assert!(!galley.text(BODY).contains("Everybody complains"));
    assert!(!galley.text(BODY).contains("lost?"));
    galley.wait_until("document.querySelector('.history')?.innerText.includes('put back')");
    galley.press("Control+z");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('Everybody complains')");
    saved(&galley);
    // And what was copied is there.
    galley.click(".ProseMirror > p:nth-of-type(2)");
    galley.press("Control+End");
    galley.press("Enter");
    galley.press("Control+v");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('Nobody minds')");
    saved(&galley);
    let text = stored(&home, "markdown");
    assert!(text.ends_with("Everybody complains.\n\nNobody minds.\n"), "{text}");
    galley.close();
}

#[test]
fn escape_leads_back_and_what_went_out_is_named() {
    let home = Home::new();
    let galley = written(&home);
    let slug = pieces(&home)[0]["slug"].as_str().unwrap().to_owned();
    let out = home.galley().args(["export", &slug, "--to", "html"]).output().unwrap();
    assert!(out.status.success(), "{out:?}");
    galley.press("Control+k");
    galley.type_text("show the history");
    galley.press("Enter");
    galley.wait_until("document.querySelector('.history')?.innerText.includes('Web page')");
    assert!(entries(&galley).contains("Today"), "{}", entries(&galley));
    // By keyboard alone: to the list, to a version, and out of it.
    galley.focus(".history .entry");
    galley.press("Enter");
    galley.wait_for(VERSION);
    galley.wait_until("document.querySelector('.version .old') === document.activeElement");
    galley.press("Escape");
    galley.wait_until(&format!("!document.querySelector({})", json!(VERSION)));
    galley.wait_until("document.activeElement.matches('.entry')");
    galley.press("Enter");
    galley.wait_for(VERSION);
    galley.click_words("Back to writing");
    galley.wait_until("document.activeElement.matches('.ProseMirror')");
    galley.press("Control+End");
    galley.type_text(" Or hears it.");
    saved(&galley);
    assert!(galley.text(BODY).contains("Nobody minds. Or hears it."));
    galley.close();
}
