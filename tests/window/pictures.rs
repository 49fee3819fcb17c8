//! Pictures in the page: dragged to another place, into a gallery and out of it, replaced and taken away.

use std::path::PathBuf;

use serde_json::json;
use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::{
    handles::markdown,
    writing::{begin_with, new_picture, on_screen, saved, stored},
};

const PIECE: &str = "First.\n\n![A box](a.jpg)\nOne\n\nSecond.\n\n> [!gallery]\n> ![](b.jpg)\n> Two\n>\n> ![](c.jpg)\n> Three\n\nLast.\n";

#[test]
fn a_picture_is_dragged_into_a_gallery_and_out_of_it() {
    let home = Home::new();
    let galley = with_pictures(&home, &[]);
    let img = |css: &str| format!(".ProseMirror {css} img");
    // To another place among the blocks.
    drag(&galley, &img("> figure"), ".ProseMirror > p:first-of-type", (0.0, -0.4));
    galley.wait_until("document.querySelector('.ProseMirror > figure:first-child')");
    saved(&galley);
    assert!(markdown(&home).starts_with("![A box](a.jpg)\nOne\n\nFirst.\n"), "{}", markdown(&home));
    // Between the two of the gallery.
    drag(&galley, &img("> figure"), &img(".gallery figure:nth-of-type(2)"), (-0.3, 0.0));
    galley.wait_until("document.querySelectorAll('.ProseMirror .gallery figure').length === 3");
    galley.screenshot("gallery-of-three");
    saved(&galley);
    let gallery =
        "> [!gallery]\n> ![](b.jpg)\n> Two\n>\n> ![A box](a.jpg)\n> One\n>\n> ![](c.jpg)\n> Three\n";
    assert!(markdown(&home).contains(gallery), "{}", markdown(&home));
    // And out again, below the last paragraph.
    drag(&galley, &img(".gallery figure:nth-of-type(1)"), ".ProseMirror > p:last-of-type", (0.0, 0.4));
    galley.wait_until("document.querySelectorAll('.ProseMirror .gallery figure').length === 2");
    saved(&galley);
    assert!(markdown(&home).ends_with("\nLast.\n\n![](b.jpg)\nTwo\n"), "{}", markdown(&home));
    for _ in 0..3 {
        galley.press("Control+z");
    }
    saved(&galley);
    assert_eq!(markdown(&home), PIECE);
    galley.close();
}

#[test]
fn a_picture_that_is_replaced_keeps_its_words_and_not_its_credit() {
    let home = Home::new();
    let other = new_picture(&home, "other.jpg");
    let galley = with_pictures(&home, &[other]);
    galley.click("[aria-label='Replace picture…']");
    galley
        .wait_until("document.querySelector('.notice')?.innerText.includes('credit was the other picture')");
    galley.screenshot("picture-replaced");
    saved(&galley);
    assert!(markdown(&home).contains("![A box](other.jpg)\nOne"), "{}", markdown(&home));
    galley.wait_until(
        "document.querySelector('.ProseMirror > figure .chip').innerText.trim() === 'Credit missing'",
    );
    galley.click_words("Same credit");
    galley.wait_until("document.querySelector('.ProseMirror > figure').innerText.includes('Mira Ek')");
    galley.click("[aria-label='Remove figure']");
    galley.wait_until("!document.querySelector('.ProseMirror > figure')");
    galley.click_words("Undo");
    galley.wait_for(".ProseMirror > figure img");
    saved(&galley);
    assert!(markdown(&home).contains("![A box](other.jpg)\nOne"), "{}", markdown(&home));
    galley.close();
}

#[test]
fn a_picture_is_cropped_by_keyboard_and_by_mouse_in_one_step_of_undo_each() {
    let home = Home::new();
    let galley = with_pictures(&home, &[]);
    let image = ".ProseMirror > figure img";
    let frame = "dialog .part";
    // By keyboard, from the caption.
    galley.click(".ProseMirror > figure figcaption");
    galley.press("Control+k");
    galley.type_text("crop");
    galley.press("Enter");
    galley.wait_for(frame);
    for chord in ["Shift+Left", "Shift+Up", "Right", "Down", "Tab", "Left", "Up"] {
        galley.press(chord);
    }
    galley.press("Enter");
    galley.wait_until("!document.querySelector('dialog')");
    galley.wait_until(&format!("document.querySelector('{image}').src.includes('cut=1,1,99,99')"));
    saved(&galley);
    let cropped = "    licence: own picture\n    crop: 1% 1% 99% 99%\n    focus: 49% 49%\n---";
    assert!(text(&home).contains(cropped), "{}", text(&home));
    galley.press("Control+z");
    galley.wait_until(&format!("!document.querySelector('{image}').src.includes('cut')"));
    saved(&galley);
    assert!(!text(&home).contains("crop:"), "{}", text(&home));
    // By mouse: a shape, then the lower right corner, which keeps it.
    galley.click("[aria-label='Crop picture…']");
    galley.wait_for(frame);
    galley.click("dialog .choices label:last-child");
    let corner = "dialog .handle:last-child";
    let (x, y) = galley.on_screen(corner);
    galley.hand().drag((x, y), (x - 60, y - 60));
    galley.screenshot("crop");
    galley.click_words("Crop");
    galley.wait_until(&format!(
        "(() => {{ const it = document.querySelector('{image}'); return it.src.includes('cut=') && it.complete && it.naturalWidth > 0 && Math.abs(it.naturalWidth - it.naturalHeight) < 2 }})()"
    ));
    // Left by Escape, all is as it was.
    saved(&galley);
    let before = text(&home);
    galley.click("[aria-label='Crop picture…']");
    galley.wait_for(frame);
    galley.press("Left");
    galley.press("Escape");
    galley.wait_until("!document.querySelector('dialog')");
    saved(&galley);
    assert_eq!(text(&home), before);
    galley.close();
}

/// The piece as it is stored, with its front matter.
fn text(home: &Home) -> String {
    stored(home, "markdown")
}

/// The window on the piece, its pictures beside it and the first of them credited.
fn with_pictures(home: &Home, pick: &[PathBuf]) -> Galley {
    for name in ["a.jpg", "b.jpg", "c.jpg"] {
        new_picture(home, name);
    }
    let credit = "---\npictures:\n  a.jpg:\n    creators: [Mira Ek]\n    licence: own picture\n---\n\n";
    let piece = home.write("piece.md", format!("{credit}{PIECE}"));
    let imported = home.galley().arg("import").arg(piece).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let galley = begin_with(home, &With { pick, ..With::default() });
    galley.click("[data-piece]");
    galley.wait_until(
        "[...document.querySelectorAll('.ProseMirror img')].filter((it) => it.naturalWidth > 0).length === 3",
    );
    galley
}

/// Drags the middle of one element to a place in another, counted from its middle in its own size.
fn drag(galley: &Galley, css: &str, to: &str, (across, down): (f64, f64)) {
    // Both must be in sight.
    galley.js(
        "document.querySelectorAll('.ProseMirror img').forEach((it) => (it.style.maxHeight = '90px'))",
        json!([]),
    );
    let size = galley.js("const { width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return [width, height]", json!([to]));
    let off = |at: usize, part: f64| (size[at].as_f64().unwrap() * part) as i16;
    let (x, y) = on_screen(galley, to);
    galley.hand().drag(on_screen(galley, css), (x + off(0, across), y + off(1, down)));
}
