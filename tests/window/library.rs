//! The pictures of the library: found while typing, put into the piece with their credits, replaced, and removed.

use std::{fs, path::PathBuf};

use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::{
    handles::markdown,
    writing::{begin_with, new_picture, new_piece, saved, stored},
};

const PIECE: &str = "---\nheadline: Ferry\npictures:\n  pier.jpg:\n    creators: [Mira Ek]\n    licence: own picture\n---\n\n\
                     ![A pier](pier.jpg)\nThe *Skua* comes in\n\n![](box.jpg)\nA box\n";

#[test]
fn a_picture_of_another_piece_comes_in_by_keyboard_with_its_credit() {
    let home = Home::new();
    let galley = begin(&home, &[]);
    new_piece(&galley);
    galley.type_text("First.");
    saved(&galley);
    sheet(&galley, 2);
    galley.press("Down");
    galley.wait_until("document.querySelector('[aria-selected=true] .caption').innerText.includes('Skua')");
    galley.press("Up");
    galley.type_text("mira");
    options(&galley, 1);
    galley.screenshot("pictures-found");
    galley.press("Enter");
    galley.wait_for(".ProseMirror figure img");
    galley.wait_until("document.querySelector('.ProseMirror figure').innerText.includes('Mira Ek')");
    galley.type_text("Here, t");
    saved(&galley);
    assert_eq!(markdown(&home), "First.\n\n![A pier](pier.jpg)\nHere, tThe Skua comes in\n");
    assert!(stored(&home, "markdown").contains("Mira Ek"), "{}", stored(&home, "markdown"));
    galley.close();
}

#[test]
fn a_use_leads_to_the_picture_in_its_piece_and_to_what_its_credit_lacks() {
    let home = Home::new();
    let galley = begin(&home, &[]);
    new_piece(&galley);
    sheet(&galley, 2);
    galley.type_text("box");
    options(&galley, 1);
    galley.click("dialog .details li button");
    galley.wait_until("document.querySelector('[data-field=headline]')?.value === 'Ferry'");
    galley.wait_for("form.credit");
    galley.close();
}

#[test]
fn another_file_takes_the_place_of_a_picture_in_the_page_that_is_open() {
    let home = Home::new();
    let other = new_picture(&home, "other.jpg");
    let galley = begin(&home, &[other]);
    open(&galley);
    sheet(&galley, 2);
    galley.type_text("skua");
    options(&galley, 1);
    galley.click_words("Replace the file…");
    galley
        .wait_until("document.querySelector('dialog footer').innerText.includes('shows the other file now')");
    galley.press("Escape");
    galley.wait_until("!document.querySelector('dialog[open]')");
    galley.wait_until("document.querySelectorAll('.ProseMirror figure img').length === 2");
    galley.click(".ProseMirror figure:last-of-type figcaption");
    galley.press("End");
    galley.type_text(" in the rain");
    saved(&galley);
    let text = markdown(&home);
    assert!(text.starts_with("![A pier](other.jpg)\nThe *Skua* comes in\n\n![](box.jpg)"), "{text}");
    assert!(text.contains("in the rain"), "{text}");
    galley.close();
}

#[test]
fn what_nothing_uses_is_removed_once_somebody_says_so() {
    let home = Home::new();
    let galley = begin(&home, &[]);
    galley.into_the_list();
    galley.press("Delete");
    galley.wait_until("!document.querySelector('[data-piece]')");
    galley.click_words("Bin");
    galley.click_words("Empty bin…");
    galley.click("dialog .danger");
    galley.wait_until("!document.querySelector('dialog[open]')");
    home.age_pictures();
    let files = || {
        let folders = fs::read_dir(home.library().join("pictures")).unwrap();
        let folders = folders.map(|folder| folder.unwrap().path()).filter(|path| !path.ends_with("aside"));
        folders.flat_map(|folder| fs::read_dir(folder).unwrap()).count()
    };
    sheet(&galley, 2);
    galley.click("dialog .unused");
    galley.click("dialog footer .danger");
    galley.wait_until("document.activeElement.innerText === 'Keep'");
    galley.press("Escape");
    galley.wait_until("document.activeElement.role === 'combobox'");
    assert_eq!(files(), 2, "nobody said yes");
    galley.click("dialog .details .danger");
    galley.click_words("Remove for ever");
    galley.wait_until("document.querySelector('dialog footer').innerText.includes('1 picture removed')");
    options(&galley, 1);
    assert_eq!(files(), 1);
    galley.click("dialog footer .danger");
    galley.click_words("Remove for ever");
    galley.wait_for("dialog .nothing");
    assert_eq!(files(), 0);
    galley.screenshot("pictures-removed");
    galley.close();
}

/// The window on a library with the piece, whose second picture came last and has no credit.
fn begin(home: &Home, pick: &[PathBuf]) -> Galley {
    new_picture(home, "pier.jpg");
    new_picture(home, "box.jpg");
    let piece = home.write("ferry.md", PIECE);
    let imported = home.galley().arg("import").arg(piece).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    begin_with(home, &With { pick, ..With::default() })
}

fn open(galley: &Galley) {
    galley.click("[data-piece]");
    galley.wait_until("document.querySelectorAll('.ProseMirror figure img').length === 2");
}

/// Opens the sheet on so many pictures, with the cursor in its field.
fn sheet(galley: &Galley, pictures: u32) {
    galley.press("Control+Shift+o");
    galley.wait_until("document.activeElement.role === 'combobox'");
    options(galley, pictures);
}

fn options(galley: &Galley, n: u32) {
    galley.wait_until(&format!("document.querySelectorAll('dialog [role=option]').length === {n}"));
}
