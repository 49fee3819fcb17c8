//! The library goes into one file, and a backup takes its place, and that is taken back.

use std::fs;

use whole::{driver::until, galley::With, home::Home};

use crate::writing::{BODY, begin_with, new_piece, saved};

const SHEET: &str = "document.querySelector('dialog[open]')";

#[test]
fn the_library_is_written_into_one_file() {
    let home = Home::new();
    let out = home.path("Desktop");
    fs::create_dir_all(&out).unwrap();
    let galley = begin_with(&home, &With { pick: std::slice::from_ref(&out), ..With::default() });
    galley.press("Control+,");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('Backups')"));
    galley.js(
        "document.querySelector('#settings-backup').scrollIntoView({ block: 'start' })",
        serde_json::json!([]),
    );
    galley.screenshot("settings-backup");
    galley.click_words("Back up now…");
    galley.wait_until("document.body.innerText.includes('Keep it on another disk')");
    let made: Vec<_> = fs::read_dir(&out).unwrap().map(|it| it.unwrap().path()).collect();
    assert_eq!(made.len(), 1, "{made:?}");
    galley.close();
    let unpacked = home.galley().args(["--library", "elsewhere", "unpack"]).arg(&made[0]).output().unwrap();
    assert!(unpacked.status.success(), "{unpacked:?}");
}

#[test]
fn every_piece_is_mirrored_as_markdown_while_it_is_written() {
    let home = Home::new();
    let out = home.path("Mirror");
    fs::create_dir_all(&out).unwrap();
    let galley = begin_with(&home, &With { pick: std::slice::from_ref(&out), ..With::default() });
    galley.press("Control+,");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('A copy as plain files')"));
    galley.click_words("Choose a folder…");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('All pieces are in it')"));
    galley.js(
        "document.querySelector('#settings-library').scrollIntoView({ block: 'end' })",
        serde_json::json!([]),
    );
    galley.screenshot("settings-mirror");
    galley.press("Escape");
    new_piece(&galley);
    galley.type_into(BODY, "Fog over the harbour.");
    saved(&galley);
    until("the mirror follows", || {
        let texts = fs::read_dir(&out)
            .unwrap()
            .flat_map(|piece| fs::read_dir(piece.unwrap().path()).into_iter().flatten());
        let mut texts = texts.filter_map(|file| fs::read_to_string(file.unwrap().path()).ok());
        texts.any(|text| text.contains("Fog over the harbour.")).then_some(())
    });
    galley.close();
}

#[test]
fn a_backup_takes_the_place_of_the_library_and_that_is_taken_back() {
    let home = Home::new();
    let file = home.path("all.galley");
    assert!(home.galley().args(["sample"]).output().unwrap().status.success());
    assert!(home.galley().arg("backup").arg(&file).output().unwrap().status.success());
    let galley = begin_with(&home, &With { pick: std::slice::from_ref(&file), ..With::default() });
    galley.click("[data-piece]");
    galley.wait_until("document.querySelectorAll('.ProseMirror > p').length > 3");
    galley.click(".ProseMirror > p:nth-of-type(1)");
    galley.press("Home");
    galley.type_text("Written since. ");
    saved(&galley);
    galley.press("Control+k");
    galley.type_text("go back to a backup");
    galley.press("Enter");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('set aside, not deleted')"));
    galley.screenshot("unpack-asked");
    galley.click_words("Go back");
    galley.wait_until("document.body.innerText.includes('This is the library of the backup')");
    galley.screenshot("unpacked");
    galley.wait_until("document.querySelectorAll('.ProseMirror > p').length > 3");
    assert!(!galley.text(BODY).contains("Written since"), "what the backup does not have is not there");
    galley.click_words("Undo");
    galley.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('Written since')");
    galley.click(".ProseMirror > p:nth-of-type(1)");
    galley.press("Home");
    galley.type_text("And again. ");
    saved(&galley);
    galley.close();
}
