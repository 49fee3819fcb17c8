//! A library that does not open any more says so, and gives what can be read of it.

use std::fs;

use serde_json::json;
use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::writing::{BODY, saved};

#[test]
fn a_damaged_library_is_recovered_and_goes_on() {
    let home = Home::new();
    assert!(home.galley().args(["sample"]).output().unwrap().status.success());
    let file = home.library().join("galley.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes[..4096].fill(0);
    fs::write(&file, bytes).unwrap();
    let said = home.galley().args(["list"]).output().unwrap();
    assert_eq!(said.status.code(), Some(4));
    assert!(String::from_utf8_lossy(&said.stderr).contains("doctor --recover"), "{said:?}");
    let galley = Galley::start_with(&home, &With::default());
    galley.wait_until("document.querySelector('dialog[open]')?.innerText.includes('The library is damaged')");
    galley.click_words("Recover what can be read");
    galley.wait_until(
        "document.querySelector('dialog[open]')?.innerText.includes('1 piece came through whole')",
    );
    galley.click_words("Go on writing");
    galley.wait_until("!document.querySelector('dialog[open]')");
    galley.click("[data-piece]");
    galley.wait_until("document.querySelectorAll('.ProseMirror > p').length > 3");
    galley.js("document.querySelector('.ProseMirror').focus()", json!([]));
    galley.press("Control+End");
    galley.type_text(" It goes on.");
    saved(&galley);
    assert!(galley.text(BODY).contains("It goes on."));
    galley.close();
    let kept = fs::read_dir(home.library())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with("damaged-"));
    assert_eq!(kept.count(), 1, "the damaged file is kept");
}
