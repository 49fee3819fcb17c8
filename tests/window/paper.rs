//! The piece on paper: its page, with its pictures, and above it what keeps it from going out.

use std::{fs, path::Path};

use whole::{driver::until, galley::With, home::Home};

use crate::writing::{BODY, begin_with, drop_files, field, new_piece, picture, saved};

#[test]
fn control_p_prints_the_piece_with_its_pictures() {
    let home = Home::new();
    let paper = home.path("paper.pdf");
    let galley = begin_with(&home, &With { print: Some(paper.clone()), ..With::default() });
    new_piece(&galley);
    galley.type_into(&field("headline"), "The horn");
    galley.type_into(BODY, "It sounds.");
    saved(&galley);
    galley.press("Control+p");
    let words_alone = printed(&paper);
    assert!(!words_alone.contains("/Subtype /Image"), "there is no picture yet");
    fs::remove_file(&paper).unwrap();
    drop_files(&galley, &[picture()], ".ProseMirror > p:nth-of-type(1)");
    galley.wait_until("document.querySelector('.ProseMirror figure img')?.naturalWidth > 0");
    saved(&galley);
    // From the palette too, and although its credit is missing.
    galley.press("Control+k");
    galley.type_text("paper");
    galley.wait_until("document.querySelector('[role=option][aria-selected=true]')?.dataset.act === 'print'");
    galley.press("Enter");
    let with_picture = printed(&paper);
    assert!(with_picture.contains("/Subtype /Image"), "the picture is on the paper");
    // What was printed is put away, and writing goes on.
    until("the page is gone", || (!galley.has_page("/paper/")).then_some(()));
    galley.turn_back();
    galley.type_into(BODY, "Still here.");
    saved(&galley);
    galley.close();
}

/// What a printer got, once it has all of it.
fn printed(paper: &Path) -> String {
    until("the paper is printed", || {
        let bytes = fs::read(paper).ok()?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        text.trim_end().ends_with("%%EOF").then_some(text)
    })
}
