//! Tables by mouse and keyboard: cells, rows and columns are chosen, moved, copied and emptied, and saved as one would write
//! them by hand.

use serde_json::json;
use whole::{driver::until, galley::Galley, home::Home};

use crate::{
    handles::{markdown, written},
    pasting::on_clipboard,
    writing::{BODY, begin, new_piece, on_screen, saved},
};

const TABLE: &str = "Before.\n\n| Stop    |  Due | Left |\n|---------|-----:|------|\n| Depot   | 0.51 | 0.55 |\n| Harbour | 1.07 | 1.11 |\n\nAfter.\n";

#[test]
fn a_table_gets_its_size_on_a_grid() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.click(BODY);
    galley.type_text("/table\n");
    galley.wait_for("[role=application]");
    galley.press("Left");
    galley.press("Down");
    galley.screenshot("table-size");
    galley.press("Enter");
    galley.wait_until("document.querySelectorAll('.ProseMirror tr').length === 3");
    galley.type_text("a");
    galley.press("Tab");
    galley.type_text("b");
    galley.screenshot("table-new");
    // By mouse: the second table has four columns and two rows.
    galley.press("Control+End");
    galley.type_text("/table\n");
    galley.click("[role=application] span:nth-of-type(12)");
    galley.wait_until("document.querySelectorAll('.ProseMirror table').length === 2");
    galley.type_text("x");
    saved(&galley);
    galley.close();
    let empty = "|   |   |\n";
    assert_eq!(
        markdown(&home),
        format!(
            "| a | b |\n|---|---|\n{empty}{empty}\n| x |   |   |   |\n|---|---|---|---|\n|   |   |   |   |\n"
        )
    );
}

#[test]
fn cells_are_chosen_by_mouse_and_by_keyboard() {
    let home = Home::new();
    let galley = written(&home, TABLE);
    let (from, to) = (on_screen(&galley, &cell(2, 2)), on_screen(&galley, &cell(3, 3)));
    galley.hand().drag(from, to);
    chosen(&galley, "0.51,0.55,1.07,1.11");
    galley.screenshot("cells-chosen");
    galley.press("Backspace");
    saved(&galley);
    assert!(
        markdown(&home).contains("| Depot   |     |      |\n| Harbour |     |      |\n"),
        "{}",
        markdown(&home)
    );
    galley.press("Control+z");
    chosen(&galley, "0.51,0.55,1.07,1.11");
    // From a cell's words on, with Shift and the arrows.
    galley.click(&cell(1, 1));
    galley.press("End");
    galley.press("Shift+Right");
    chosen(&galley, "Stop,Due");
    galley.press("Shift+Down");
    chosen(&galley, "Stop,Due,Depot,0.51");
    galley.press("Escape");
    chosen(&galley, "");
    galley.type_text("!");
    saved(&galley);
    assert!(markdown(&home).contains("| Depot   | 0.51! | 0.55 |"), "{}", markdown(&home));
    galley.close();
}

#[test]
fn rows_and_columns_have_handles() {
    let home = Home::new();
    let galley = written(&home, TABLE);
    point_at(&galley, &cell(2, 2));
    galley.wait_for(".handle.row");
    galley.screenshot("table-handles");
    let row = on_screen(&galley, ".handle.row");
    let below = on_screen(&galley, &cell(3, 1));
    galley.hand().drag(row, (row.0 + 20, below.1 + 12));
    first_column(&galley, "Stop,Harbour,Depot");
    point_at(&galley, &cell(2, 3));
    let column = on_screen(&galley, ".handle.column");
    let first = on_screen(&galley, &cell(1, 1));
    galley.hand().drag(column, (first.0 - 60, first.1));
    first_column(&galley, "Left,1.11,0.55");
    point_at(&galley, &cell(3, 2));
    galley.hand().click(on_screen(&galley, ".handle.row"));
    galley.wait_for("[role=menu]");
    galley.screenshot("table-row-menu");
    galley.press("Escape");
    galley.wait_until(
        "!document.querySelector('[role=menu]') && document.activeElement.matches('.ProseMirror')",
    );
    galley.hand().click(on_screen(&galley, ".handle.row"));
    galley.click_words("Remove row");
    first_column(&galley, "Left,1.11");
    saved(&galley);
    galley.close();
    assert_eq!(
        markdown(&home),
        "Before.\n\n| Left | Stop    |  Due |\n|------|---------|-----:|\n| 1.11 | Harbour | 1.07 |\n\nAfter.\n"
    );
}

#[test]
fn a_table_without_headings_has_an_empty_row_for_them() {
    let home = Home::new();
    let galley = written(&home, TABLE);
    galley.click(&cell(2, 1));
    galley.click("[aria-label='Row of headings']");
    first_column(&galley, ",Stop,Depot,Harbour");
    galley.screenshot("table-headless");
    saved(&galley);
    assert!(
        markdown(&home)
            .contains("|         |      |      |\n|---------|-----:|------|\n| Stop    |  Due | Left |\n"),
        "{}",
        markdown(&home)
    );
    galley.click("[aria-label='Row of headings']");
    saved(&galley);
    assert_eq!(markdown(&home), TABLE);
    galley.close();
}

#[test]
fn cells_of_a_spreadsheet_come_into_the_table_and_cells_go_out_with_tabs() {
    let home = Home::new();
    let galley = written(&home, TABLE);
    let html = home.write(
        "cells.html",
        "<table><tr><td>9.99</td><td>8.88</td></tr><tr><td>7.77</td><td>6.66</td></tr></table>",
    );
    let text = home.write("cells.txt", "9.99\t8.88\n7.77\t6.66\n");
    let sheet = on_clipboard(&galley, &[("text/html", html), ("text/plain", text)]);
    galley.click(&cell(2, 2));
    galley.hand().focus(galley.window());
    galley.hand().chord("Control_L", 'v');
    chosen(&galley, "9.99,8.88,7.77,6.66");
    drop(sheet);
    // What is copied here is cells again.
    galley.hand().chord("Control_L", 'x');
    chosen(&galley, ",,,");
    galley.click(".ProseMirror > p:last-of-type");
    galley.press("End");
    galley.press("Enter");
    galley.hand().chord("Control_L", 'v');
    galley.wait_until("document.querySelectorAll('.ProseMirror table').length === 2");
    saved(&galley);
    galley.close();
    let kept = markdown(&home);
    assert!(kept.contains("| Depot   |     |      |\n| Harbour |     |      |\n"), "{kept}");
    assert!(kept.ends_with("\nAfter.\n\n| 9.99 | 8.88 |\n|-----:|------|\n| 7.77 | 6.66 |\n"), "{kept}");
}

fn cell(row: usize, column: usize) -> String {
    format!(".ProseMirror tr:nth-of-type({row}) > :nth-child({column})")
}

fn chosen(galley: &Galley, words: &str) {
    shows(
        galley,
        "return [...document.querySelectorAll('.ProseMirror .chosen')].map((it) => it.innerText.trim()).join()",
        words,
    );
}

fn first_column(galley: &Galley, words: &str) {
    shows(
        galley,
        "return [...document.querySelectorAll('.ProseMirror tr > :first-child')].map((it) => it.innerText.trim()).join()",
        words,
    );
}

fn shows(galley: &Galley, body: &str, words: &str) {
    until(&format!("“{words}” is shown"), || (galley.js(body, json!([])) == json!(words)).then_some(()));
}

/// Points at an element, as a hand that has come from elsewhere.
fn point_at(galley: &Galley, css: &str) {
    let (x, y) = on_screen(galley, css);
    galley.hand().point((x, y));
    galley.hand().point((x + 2, y));
}
