//! Commands by keyboard: the palette, the settings, the page of keys, the menu's keys; and one window to a library.

use std::{process::Command, time::Duration};

use serde_json::{Value, json};
use whole::{
    built,
    child::Owned,
    driver::until,
    galley::{Galley, With},
    home::Home,
};

use crate::writing::{BODY, begin, drop_files, field, new_piece, picture, pieces, saved, stored};

const NO_DIALOG: &str = "!document.querySelector('dialog[open]')";
const IN_BODY: &str = "document.activeElement?.classList.contains('ProseMirror')";

#[test]
fn the_palette_runs_an_act_by_keyboard_and_returns_to_the_text() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "The tide table");
    palette(&galley, "h2");
    galley.press("Enter");
    galley.wait_until("document.querySelector('.ProseMirror h2')?.innerText === 'The tide table'");
    galley.wait_until(&format!("{NO_DIALOG} && {IN_BODY}"));
    galley.type_text(" of 1911");
    palette(&galley, "numbered");
    galley.press("Escape");
    galley.wait_until(&format!("{NO_DIALOG} && {IN_BODY}"));
    galley.type_text(", found");
    saved(&galley);
    galley.close();
    assert!(stored(&home, "markdown").contains("## The tide table of 1911, found\n"));
}

#[test]
fn the_palette_goes_to_a_piece_by_its_headline_and_puts_first_what_was_done_last() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(&field("headline"), "Пароход, который ждали");
    saved(&galley);
    new_piece(&galley);
    // The shelf hears of a headline a moment after it is on the disk.
    galley.wait_until("document.querySelector('.shelf').innerText.includes('Пароход')");
    palette(&galley, "пароход");
    galley.wait_until(
        "document.querySelector('[role=option][aria-selected=true]')?.innerText.includes('Пароход')",
    );
    galley.press("Enter");
    galley.wait_until("document.querySelector('[data-field=headline]')?.value.startsWith('Пароход')");
    palette(&galley, "dark");
    galley.press("Enter");
    galley.wait_until("document.documentElement.dataset.theme === 'dark'");
    galley.press("Control+k");
    galley.wait_until("document.querySelector('[role=option]')?.dataset.act === 'dark'");
    galley.close();
}

#[test]
fn control_k_with_marked_words_is_a_link() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "harbour");
    galley.press("Control+a");
    galley.press("Control+k");
    galley.wait_for("form[aria-label=Link]");
    galley.type_text("example.org\n");
    saved(&galley);
    galley.close();
    assert!(stored(&home, "markdown").contains("[harbour](https://example.org"));
}

#[test]
fn every_act_that_is_possible_is_in_the_palette_and_has_a_name() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Words");
    galley.press("Control+k");
    galley.wait_for("[role=option]");
    let said = galley.js(
        "return [...document.querySelectorAll('[role=option]')].map((it) => [it.dataset.act, it.innerText.trim()])",
        json!([]),
    );
    let said = said.as_array().unwrap();
    assert!(said.len() > 40, "{said:?}");
    assert!(said.iter().all(|act| act[1].as_str().is_some_and(|words| !words.is_empty())), "{said:?}");
    let ids: Vec<_> = said.iter().map(|act| act[0].as_str().unwrap()).collect();
    for id in ["new", "bold", "poll", "quotation", "settings", "keys", "quit"] {
        assert!(ids.contains(&id), "{id} must be among {ids:?}");
    }
    assert!(!ids.contains(&"rowAbove"), "the cursor is in no table");
    galley.close();
}

#[test]
fn each_dialog_is_left_by_escape_and_the_text_has_the_cursor_again() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "one");
    for keys in ["Control+k", "Control+,", "F1", "Control+e"] {
        galley.press(keys);
        galley.wait_for("dialog[open]");
        galley.press("Escape");
        galley.wait_until(&format!("{NO_DIALOG} && {IN_BODY}"));
        galley.type_text("!");
    }
    saved(&galley);
    galley.close();
    assert!(stored(&home, "text").contains("one!!!!"), "{}", stored(&home, "text"));
}

#[test]
fn settings_apply_at_once_and_are_there_at_the_next_start() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.press("Control+,");
    galley.wait_for("dialog[open]");
    galley.click_words("Dark");
    galley.click_words("Inter");
    galley.click_words("Wide");
    galley.click_words("High contrast");
    galley.type_into("dialog [placeholder='The Tidewater Post']", "The Lantern");
    galley.press("Tab");
    let look = |galley: &Galley| {
        let body = "const { theme, face, contrast } = document.documentElement.dataset;
            const { fontFamily } = getComputedStyle(document.querySelector('.ProseMirror'));
            return [theme, face, contrast, document.documentElement.style.getPropertyValue('--measure'), fontFamily.includes('Inter')]";
        galley.js(body, json!([]))
    };
    assert_eq!(look(&galley), json!(["dark", "sans", "more", "76", true]));
    galley.press("Escape");
    galley.close();
    let galley = Galley::start(&home);
    galley.wait_for(BODY);
    assert_eq!(look(&galley), json!(["dark", "sans", "more", "76", true]));
    galley.press("Control+,");
    galley.wait_until(
        "document.querySelector('dialog [placeholder=\"The Tidewater Post\"]')?.value === 'The Lantern'",
    );
    galley.screenshot("settings-contrast");
    galley.close();
}

#[test]
fn everything_grows_to_twice_its_size_and_still_fits() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Large\nlarger\nlargest");
    let width = || galley.js("return innerWidth", json!([])).as_f64().unwrap();
    let before = width();
    for _ in 0..6 {
        galley.press("Control+=");
    }
    galley.wait_until(&format!("Math.abs(innerWidth - {}) < 2", before / 2.0));
    galley.wait_until("document.documentElement.scrollWidth <= innerWidth");
    galley.wait_until("!document.querySelector('.shelf')");
    galley.screenshot("zoom-200");
    drop_files(&galley, &[picture()], ".ProseMirror > p:nth-of-type(2)");
    galley.wait_until("document.querySelector('.ProseMirror > figure img')?.naturalWidth > 0");
    let order = "return [...document.querySelectorAll('.ProseMirror > *')].map((it) => it.tagName)";
    let order = galley.js(order, json!([]));
    assert!(
        [json!(["P", "FIGURE", "P", "P"]), json!(["P", "P", "FIGURE", "P"])].contains(&order),
        "it must land at the paragraph it was dropped on: {order}"
    );
    galley.press("Control+0");
    galley.wait_until(&format!("innerWidth === {before} && document.querySelector('.shelf')"));
    galley.close();
}

#[test]
fn a_key_that_menu_and_page_both_know_is_done_once() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "First");
    saved(&galley);
    let before = pieces(&home).as_array().unwrap().len();
    // From the screen's keyboard: the menu hears keys that no page hears.
    galley.hand().chord("Control_L", 'n');
    until("there is one more piece", || (pieces(&home).as_array().unwrap().len() > before).then_some(()));
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(pieces(&home).as_array().unwrap().len(), before + 1, "and not two");
    galley.hand().chord("Control_L", 'b');
    galley.hand().strike(galley.hand().key('x'));
    galley.wait_until("document.querySelector('.ProseMirror strong')?.innerText === 'x'");
    galley.hand().chord("Control_L", 'z');
    galley.wait_until("!document.querySelector('.ProseMirror').innerText.includes('x')");
    galley.close();
}

#[test]
fn the_menu_is_opened_by_its_letter_and_chosen_from_by_another() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Words");
    let choose = |menu, line| {
        galley.hand().chord("Alt_L", menu);
        // The menu takes the keyboard when it is on the screen, which nothing tells.
        std::thread::sleep(Duration::from_millis(400));
        galley.hand().strike(galley.hand().key(line));
    };
    choose('o', 'e');
    galley.wait_until("document.querySelector('.ProseMirror h2')?.innerText === 'Words'");
    choose('e', 'u');
    galley.wait_until("!document.querySelector('.ProseMirror h2')");
    choose('h', 'k');
    galley.wait_until("document.querySelector('dialog[open] h1')?.innerText === 'Keys'");
    galley.close();
}

#[test]
fn a_second_start_hands_over_its_file_and_ends() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Here already");
    saved(&galley);
    let file = home.write("harbour.md", "# The harbour\n\nIt is open again.\n");
    start_again(&home, &galley, &[file.to_str().unwrap()]);
    galley.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('It is open again.')");
    // With no file the window only comes forward, and the command line goes on working beside it.
    start_again(&home, &galley, &[]);
    let slugs: Vec<Value> =
        pieces(&home).as_array().unwrap().iter().map(|piece| piece["slug"].clone()).collect();
    assert!(slugs.contains(&"harbour".into()), "{slugs:?}");
    galley.close();
}

#[test]
fn a_window_that_was_killed_leaves_its_library_to_the_next() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Kept.");
    saved(&galley);
    galley.kill();
    let galley = Galley::start_with(&home, &With::default());
    galley.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('Kept.')");
    galley.close();
}

/// Starts the program once more on the same library and screen, and waits until it has ended.
fn start_again(home: &Home, galley: &Galley, arguments: &[&str]) {
    let mut command = Command::new(built::program("galley-desktop"));
    home.furnish(&mut command).env("DISPLAY", galley.screen().name()).env_remove("WAYLAND_DISPLAY");
    command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1").args(arguments);
    Owned::start(&mut command).ended();
}

/// Opens the palette and types into it.
fn palette(galley: &Galley, query: &str) {
    galley.press("Control+k");
    galley.wait_until("document.activeElement?.getAttribute('role') === 'combobox'");
    galley.type_text(query);
    galley.wait_until("document.querySelector('[role=option][aria-selected=true]')");
}
