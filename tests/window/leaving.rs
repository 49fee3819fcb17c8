//! The way out through its sheet: how far it is, called off, what is left to do, and what changed since.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use serde_json::json;
use whole::{galley::With, home::Home};

use crate::{
    pasting::paste,
    writing::{BODY, begin_with, drop_files, field, new_picture, new_piece, saved},
};

/// Enough of them, and large enough, that an export takes seconds.
const PICTURES: usize = 8;
const SHEET: &str = "document.querySelector('dialog[open]')";

#[test]
fn a_long_export_says_how_far_it_is_keeps_nobody_waiting_and_can_be_called_off() {
    let home = Home::new();
    let out = home.path("out");
    fs::create_dir_all(&out).unwrap();
    import_large(&home);
    let galley = begin_with(&home, &With { pick: std::slice::from_ref(&out), ..With::default() });
    galley.click("[data-piece]");
    galley.wait_until("document.querySelector('[data-field=headline]')?.value === 'Many'");
    // By keyboard alone: the format that was chosen, then Enter.
    galley.press("Control+e");
    galley.wait_until(&format!("{SHEET}?.querySelector('[type=submit]')?.disabled === false"));
    galley.press("Enter");
    galley.wait_until(&format!("/Picture [2-9] of {PICTURES}/.test({SHEET}.innerText)"));
    galley.screenshot("exporting");
    let asked = Instant::now();
    galley.js("window.made = undefined; window.__TAURI_INTERNALS__.invoke('create').then(() => (window.made = true))", json!([]));
    galley.wait_until("window.made");
    let waited = asked.elapsed();
    let still = galley.text("dialog[open]");
    assert!(still.contains(&format!("of {PICTURES}")), "it is still under way: {still}");
    assert!(waited.as_millis() < 1000, "the library had to wait {waited:?} for an export");
    galley.press("Escape");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('Called off')"));
    assert_eq!(fs::read_dir(&out).unwrap().count(), 0, "no folder is left half-written");
    galley.screenshot("called-off");
    // By mouse, to its end.
    galley.click("dialog [type=submit]");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('Written to')"));
    let pages = fs::read_dir(out.join("many")).unwrap().count();
    assert!(pages > PICTURES, "all pictures are there beside the page: {pages}");
    galley.click_words("Done");
    galley.close();
}

#[test]
fn what_is_stopped_goes_to_the_editor_as_a_draft_that_the_preview_shows() {
    let home = Home::new();
    let out = home.path("out");
    fs::create_dir_all(&out).unwrap();
    let galley = begin_with(&home, &With { pick: std::slice::from_ref(&out), ..With::default() });
    new_piece(&galley);
    galley.type_into(&field("headline"), "The horn");
    galley.type_into(BODY, "It sounds.");
    drop_files(&galley, &[new_picture(&home, "box.jpg")], ".ProseMirror > p:nth-of-type(1)");
    galley.wait_until("document.querySelector('.ProseMirror figure img')?.naturalWidth > 0");
    saved(&galley);
    let address = format!("{SHEET}?.querySelector('iframe')?.src");
    galley.press("Control+e");
    galley.wait_until(&address);
    let public = galley.js(&format!("return {address}"), json!([]));
    galley.screenshot("draft-offered");
    galley.click_words("As a draft for the editor");
    galley.wait_until(&format!("{SHEET}.querySelector('[role=switch]').checked"));
    galley.wait_until(&format!("{address} !== {public}"));
    galley.wait_until(&format!("{SHEET}.innerText.includes('Stands at its head')"));
    galley.screenshot("draft-preview");
    galley.click("dialog [type=submit]");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('Written to')"));
    let page = fs::read_to_string(out.join("the-horn-draft/the-horn-draft.html")).unwrap();
    assert!(page.contains("Draft for the editor, not for publication."), "{page}");
    galley.click_words("Done");
    galley.close();
}

#[test]
fn the_sheet_says_what_is_left_to_do_and_what_changed_since() {
    let home = Home::new();
    let galley = begin_with(&home, &With::default());
    new_piece(&galley);
    galley.type_into(&field("headline"), "The horn");
    galley.type_into(BODY, "It sounds.\nAgain.");
    saved(&galley);
    galley.press("Control+e");
    galley.click_words("The piece as it looks");
    galley.wait_until(&format!("{SHEET}.innerText.includes('Web address ending: the-horn')"));
    galley.screenshot("left-to-do");
    galley.click("dialog [type=submit]");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('On the clipboard')"));
    galley.click_words("Web address ending");
    galley.wait_until(&format!("{SHEET}.querySelector('input:checked')"));
    galley.screenshot("ticked-off");
    galley.press("Escape");
    galley.click(BODY);
    galley.press("Control+End");
    galley.type_text(" And louder.");
    saved(&galley);
    galley.press("Control+e");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('1 paragraph changed')"));
    galley.click_words("Only what changed");
    galley.wait_until(&format!("{SHEET}.querySelector('[type=submit]').innerText === 'Copy'"));
    galley.screenshot("changed-since");
    galley.click("dialog [type=submit]");
    galley.wait_until(&format!("{SHEET}?.innerText.includes('On the clipboard')"));
    galley.press("Escape");
    new_piece(&galley);
    paste(&galley);
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('And louder')");
    let pasted = galley.text(BODY);
    assert!(!pasted.contains("It sounds") && !pasted.contains("The horn"), "nothing else: {pasted}");
    galley.close();
}

#[test]
fn a_format_is_chosen_from_a_menu_by_keyboard_and_by_mouse() {
    let home = Home::new();
    let galley = begin_with(&home, &With::default());
    new_piece(&galley);
    galley.type_into(BODY, "It **sounds**.");
    saved(&galley);
    galley.press("Control+e");
    galley.click_words("The piece as it looks");
    galley.wait_until(&format!("{SHEET}.querySelector('[type=submit]').innerText === 'Copy'"));
    // By its first letter, as in any menu.
    galley.focus("dialog select");
    galley.type_text("m");
    galley.wait_until(&format!("{SHEET}.querySelector('pre')?.innerText.includes('It **sounds**.')"));
    galley.wait_for("dialog input[value=markdown]:checked");
    // To open the menu is to choose what it shows; its lines are below. That it is open nothing tells.
    galley.click_words("The piece as it looks");
    galley.wait_for("dialog iframe");
    let (x, y) = galley.on_screen("dialog select");
    galley.hand().click((x, y));
    galley.wait_for("dialog pre");
    thread::sleep(Duration::from_millis(400));
    galley.hand().click((x, y + 30));
    galley.wait_for("dialog iframe");
    galley.wait_for("dialog input[value=html]:checked");
    galley.close();
}

/// A piece with many large pictures.
fn import_large(home: &Home) {
    let path = home.write("pieces/0.jpg", []);
    image::RgbImage::from_fn(6000, 4000, |x, y| image::Rgb([x as u8, y as u8, (x ^ y) as u8]))
        .save(&path)
        .unwrap();
    let (mut credits, mut figures) = (String::new(), String::new());
    for number in 0..PICTURES {
        let name = format!("{number}.jpg");
        if number > 0 {
            fs::copy(&path, home.path(&format!("pieces/{name}"))).unwrap();
        }
        credits += &format!("  {name}:\n    creators: [Ann Lee]\n    licence: own\n");
        figures += &format!("\n![Shade {number}]({name})\nShade\n");
    }
    let text = format!("---\nheadline: Many\npictures:\n{credits}---\n{figures}");
    let piece = home.write("pieces/many.md", text);
    let imported = home.galley().arg("import").arg(piece).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
}
