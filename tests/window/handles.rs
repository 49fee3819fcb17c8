//! Whole blocks, by their handle: dragged with the mouse, moved and turned with the keyboard alone, and saved as one would
//! write them by hand.

use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::writing::{BODY, begin, on_screen, saved, stored};

const PIECE: &str = "The  *first*.\n\n- one\n- two\n- three\n\n![](box.jpg \"Its caption\")\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nThe last[^n].\n\n[^n]: A note.\n";

#[test]
fn blocks_are_dragged_by_their_handle() {
    let home = Home::new();
    let galley = written(&home, PIECE);
    let body = PIECE.rsplit_once("\n[^n]").unwrap().0;

    // The last paragraph above the table, and never a block below the footnote.
    drag(&galley, ".ProseMirror > p:last-of-type", ".ProseMirror .table", 0.1);
    galley.wait_until("document.querySelector('.ProseMirror > .table + .footnote')");
    drag(&galley, ".ProseMirror .table", ".ProseMirror .footnote", 0.9);
    drag(&galley, ".ProseMirror li:nth-of-type(3)", ".ProseMirror li:nth-of-type(1)", 0.1);
    galley.wait_until("document.querySelector('.ProseMirror li').innerText.trim() === 'three'");
    saved(&galley);
    let moved = body.replace("\nThe last[^n].\n", "").replace("\n\n| a", "\n\nThe last[^n].\n\n| a");
    let moved = moved.replace("- one\n- two\n- three", "- three\n- one\n- two");
    assert_eq!(markdown(&home), format!("{moved}\n[^n]: A note.\n"));

    // One step back for each drag, and what was dragged lies as it was typed.
    galley.press("Control+z");
    galley.press("Control+z");
    galley.wait_until("document.querySelector('.ProseMirror > .table + p + .footnote')");
    saved(&galley);
    assert_eq!(markdown(&home), PIECE);
    galley.close();
}

#[test]
fn escape_takes_a_drag_back() {
    let home = Home::new();
    let galley = written(&home, "One.\n\nTwo.\n\nThree.\n");
    let from = handle(&galley, ".ProseMirror > p:nth-of-type(3)");
    galley.hand().press_at(from);
    galley.hand().point((from.0 + 8, from.1 - 30));
    galley.hand().point((from.0 + 8, from.1 - 90));
    galley.wait_until("document.documentElement.classList.contains('dragging-block')");
    galley.screenshot("block-dragged");
    galley.press("Escape");
    galley.wait_until("!document.documentElement.classList.contains('dragging-block')");
    galley.hand().release();
    galley.click(BODY);
    saved(&galley);
    assert_eq!(markdown(&home), "One.\n\nTwo.\n\nThree.\n");
    galley.close();
}

#[test]
fn the_handle_stands_beside_its_block_when_the_page_becomes_wider() {
    let home = Home::new();
    let galley = written(&home, "One.\n\nTwo.\n");
    handle(&galley, ".ProseMirror > p:nth-of-type(2)");
    galley.press("Control+d");
    galley.wait_until("!document.querySelector('.shelf')");
    galley.wait_until(
        "[...document.querySelectorAll('.sheet .handle')].every((it) =>
            Math.abs(it.getBoundingClientRect().right - document.querySelector('.ProseMirror').getBoundingClientRect().left) < 12)",
    );
    galley.close();
}

#[test]
fn blocks_are_turned_moved_and_removed_with_the_keyboard_alone() {
    let home = Home::new();
    let galley = written(&home, "Alpha  *beta*.\n\n* one\n* two\n\nOmega.\n");
    galley.click(BODY);
    galley.press("Control+Home");
    choose(&galley, "Subheading");
    galley.wait_for(".ProseMirror > h3");
    choose(&galley, "Move down");
    galley.wait_until("document.querySelector('.ProseMirror > ul + h3')");
    galley.press("Up");
    galley.press("Control+Shift+m");
    galley.wait_for("[role=menu]");
    galley.screenshot("block-menu");
    galley.press("Escape");
    choose(&galley, "Numbered list");
    galley.wait_for(".ProseMirror > ol");
    galley.press("Control+End");
    choose(&galley, "Duplicate");
    galley.press("Alt+Up");
    galley.press("Alt+Up");
    choose(&galley, "Pull quote");
    galley.wait_for(".ProseMirror .pullquote");
    galley.press("Control+End");
    choose(&galley, "Delete");
    saved(&galley);
    galley.screenshot("blocks-turned");
    galley.close();
    assert_eq!(markdown(&home), "1. one\n2. two\n\n> [!pullquote]\n> Omega.\n\n### Alpha  *beta*.\n");
}

#[test]
fn the_slash_asks_in_the_middle_of_a_sentence_and_in_a_list() {
    let home = Home::new();
    let galley = written(&home, "Before after.\n\n- item\n");
    galley.click(".ProseMirror > p");
    galley.press("Home");
    for _ in 0.."Before ".len() {
        galley.press("Right");
    }
    galley.type_text("/trennlinie\n");
    galley.wait_for(".ProseMirror > hr");
    galley.click(".ProseMirror li p");
    galley.press("End");
    galley.type_text(" and/or 1 /2");
    galley.type_text(" /");
    galley.wait_for("[role=listbox]");
    galley.screenshot("slash-in-list");
    galley.press("Escape");
    galley.type_text("x");
    galley.type_text(" /code\n");
    galley.wait_for(".ProseMirror li pre");
    galley.type_text("x = 1");
    saved(&galley);
    galley.close();
    assert_eq!(markdown(&home), "Before\n\n***\n\nafter.\n\n- item and/or 1 /2 /x\n  ```\n  x = 1\n  ```\n");
}

/// The window on a piece with this Markdown.
pub(crate) fn written(home: &Home, markdown: &str) -> Galley {
    let imported = home.galley().arg("import").arg(home.write("piece.md", markdown)).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let galley = begin(home);
    galley.click("[data-piece]");
    galley.wait_until("document.querySelector('.ProseMirror')?.children.length > 1");
    galley
}

/// The body alone: an import may have said something above it.
pub(crate) fn markdown(home: &Home) -> String {
    let text = stored(home, "markdown");
    match text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) {
        Some((_, body)) => body.trim_start().to_owned(),
        None => text,
    }
}

/// Opens the menu of the block under the cursor and takes a line of it, as the keyboard finds it.
fn choose(galley: &Galley, words: &str) {
    galley.press("Control+Shift+m");
    galley.wait_for("[role=menu]");
    let count = "return [...document.querySelectorAll('[role=menuitem]')].findIndex((it) => it.innerText.trim().startsWith(arguments[0]))";
    let at = galley.js(count, json!([words])).as_i64().unwrap();
    assert!(at >= 0, "“{words}” is offered: {}", galley.text("[role=menu]"));
    for _ in 0..at {
        galley.press("Down");
    }
    galley.press("Enter");
    galley.wait_until("!document.querySelector('[role=menu]')");
}

/// Points at a block, and says where the middle of its handle is.
fn handle(galley: &Galley, css: &str) -> (i16, i16) {
    let show =
        "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
    galley.js(show, json!([css]));
    let (x, y) = on_screen(galley, css);
    galley.hand().point((x, y));
    galley.hand().point((x + 2, y));
    let beside = "const [handle, block] = ['.handle', arguments[0]].map((css) => document.querySelector(css)?.getBoundingClientRect());
        return !!handle && handle.bottom > block.top && handle.top < block.bottom";
    whole::driver::until("the handle is beside its block", || {
        (galley.js(beside, json!([css])) == json!(true)).then_some(())
    });
    on_screen(galley, ".handle")
}

/// Drags one block by its handle to a height of another.
pub(crate) fn drag(galley: &Galley, css: &str, to: &str, height: f64) {
    let from = handle(galley, css);
    let body =
        "return document.querySelector(arguments[0]).getBoundingClientRect().height * (arguments[1] - 0.5)";
    let off = galley.js(body, json!([to, height])).as_f64().unwrap() as i16;
    let (x, y) = on_screen(galley, to);
    galley.hand().drag(from, (x, y + off));
}
