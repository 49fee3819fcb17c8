//! The disk is full, cannot be written, does not sync, or is gone: the window says so, keeps the text, and goes on when it can.

use std::{fs, path::PathBuf};

use serde_json::json;
use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::{
    pasting::paste,
    writing::{BODY, begin_with, new_picture, new_piece, saved, stored},
};

const NOTICE: &str = "document.querySelector('.notice.wrong')?.innerText ?? ''";

#[test]
fn a_full_disk_keeps_the_text_in_the_window() {
    fails_and_goes_on("disk-full", "write 28", "The disk is full");
}

#[test]
fn a_disk_that_became_read_only_keeps_the_text_in_the_window() {
    fails_and_goes_on("disk-read-only", "write 30", "The disk refuses");
}

#[test]
fn a_sync_that_fails_keeps_the_text_in_the_window() {
    fails_and_goes_on("disk-sync", "sync 5", "The disk refuses");
}

/// Types before, during and after the fault. The text can be copied while it lasts, and all of it is saved once it is over.
#[track_caller]
fn fails_and_goes_on(name: &str, fault: &str, said: &str) {
    let home = Home::new();
    let told: PathBuf = home.path("fault");
    let galley = begin_with(&home, &With { faults: Some(told.clone()), ..With::default() });
    new_piece(&galley);
    galley.type_into(BODY, "Before.");
    saved(&galley);
    fs::write(&told, fault).unwrap();
    galley.type_text(" During.");
    galley.wait_until(&format!("({NOTICE}).includes({})", json!(said)));
    galley.type_text(" Still.");
    galley.wait_until("document.querySelector('.foot').innerText.includes('Not saved')");
    galley.screenshot(name);
    galley.click_words("Copy the text");
    galley.wait_until("document.querySelector('.notices').innerText.includes('clipboard')");
    fs::remove_file(&told).unwrap();
    saved(&galley);
    galley.wait_until(&format!("{NOTICE} === ''"));
    assert_eq!(galley.text(BODY).trim(), "Before. During. Still.");
    assert!(stored(&home, "markdown").contains("Before. During. Still."), "{}", stored(&home, "markdown"));
    new_piece(&galley);
    paste(&galley);
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('Before. During. Still.')");
    galley.close();
}

#[test]
fn a_library_that_is_moved_away_is_missed_and_goes_on_when_it_is_back() {
    let home = Home::new();
    let galley = begin_with(&home, &With::default());
    new_piece(&galley);
    galley.type_into(BODY, "Before.");
    saved(&galley);
    let elsewhere = home.path("elsewhere");
    fs::rename(home.library(), &elsewhere).unwrap();
    galley.type_text(" During.");
    galley.wait_until(&format!("({NOTICE}).includes('no longer in')"));
    galley.screenshot("library-moved");
    // What is done beside the writing comes every two seconds.
    std::thread::sleep(std::time::Duration::from_secs(5));
    assert!(!home.library().exists(), "no empty library takes its place");
    fs::rename(&elsewhere, home.library()).unwrap();
    saved(&galley);
    assert!(stored(&home, "markdown").contains("Before. During."));
    galley.close();
}

#[test]
fn a_picture_whose_file_is_gone_says_so_where_it_stands() {
    let home = Home::new();
    new_picture(&home, "pier.jpg");
    let other = new_picture(&home, "other.jpg");
    let piece =
        home.write("ferry.md", "---\nheadline: Ferry\n---\n\n![A pier](pier.jpg)\nThe *Skua* comes in\n");
    assert!(home.galley().arg("import").arg(piece).status().unwrap().success());
    fs::remove_dir_all(home.library().join("pictures")).unwrap();
    let galley = begin_with(&home, &With { pick: &[other], ..With::default() });
    galley.click("[data-piece]");
    galley.wait_until("document.querySelector('.ProseMirror figure')?.innerText.includes('file is missing')");
    galley.screenshot("picture-gone");
    choose_another(&galley);
    let text = stored(&home, "markdown");
    assert!(text.contains("The *Skua* comes in"), "the caption stays: {text}");
    galley.close();
}

fn choose_another(galley: &Galley) {
    galley.click(".ProseMirror figure .waiting .button");
    galley.wait_for(".ProseMirror figure img");
    saved(galley);
}
