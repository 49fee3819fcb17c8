//! The shelf and the details, by keyboard and by mouse: what a writer does with whole pieces, and what she says of one.

use serde_json::{Value, json};
use whole::{galley::Galley, home::Home};

use crate::writing::{begin, field, pieces, saved};

/// The window on a library with these pieces, the last one open.
fn begin_on(home: &Home, headlines: &[&str]) -> Galley {
    for headline in headlines {
        assert!(home.galley().args(["new", "--headline", headline]).output().unwrap().status.success());
    }
    let galley = begin(home);
    rows(&galley, headlines.len());
    galley
}

/// Waits until the shelf shows so many pieces.
fn rows(galley: &Galley, count: usize) {
    galley.wait_until(&format!("document.querySelectorAll('[data-piece]').length === {count}"));
}

/// Goes down until the piece of this headline has the focus.
fn go_to(galley: &Galley, headline: &str) {
    galley.press("Home");
    for _ in 0..10 {
        if focused(galley).contains(headline) {
            return;
        }
        let before = focused(galley);
        galley.press("Down");
        galley.wait_until(&format!("document.activeElement.innerText !== {}", json!(before)));
    }
    panic!("{headline} is not in the list");
}

fn focused(galley: &Galley) -> String {
    galley.js("return document.activeElement.innerText", json!([])).as_str().unwrap().to_owned()
}

fn status_of(home: &Home, headline: &str) -> Value {
    let all = pieces(home);
    let piece = all.as_array().unwrap().iter().find(|piece| piece["headline"] == headline);
    piece.map_or(Value::Null, |piece| piece["status"].clone())
}

fn open_details(galley: &Galley) {
    galley.click("[aria-label=Details]");
    galley.wait_for(".inspector");
}

#[test]
fn a_piece_goes_to_the_bin_and_comes_back_by_keyboard() {
    let home = Home::new();
    let galley = begin_on(&home, &["Harbour", "Lighthouse"]);
    galley.into_the_list();
    go_to(&galley, "Harbour");
    galley.press("Delete");
    rows(&galley, 1);
    assert_eq!(status_of(&home, "Harbour"), Value::Null, "it must be off the shelf on the disk too");
    galley.wait_until("document.activeElement.innerText.includes('Lighthouse')");
    galley.click_words("Undo");
    rows(&galley, 2);
    assert_eq!(status_of(&home, "Harbour"), "drafting");
    galley.close();
}

#[test]
fn several_are_chosen_and_archived_and_found_by_their_status() {
    let home = Home::new();
    let galley = begin_on(&home, &["One", "Two", "Three", "Four"]);
    galley.into_the_list();
    galley.press("Home");
    galley.press("Shift+Down");
    galley.wait_until("document.querySelectorAll('[aria-selected=true]').length === 2");
    galley.press("Shift+Down");
    galley.wait_until("document.querySelectorAll('[aria-selected=true]').length === 3");
    galley.screenshot("shelf-chosen");
    galley.click_words("Archive");
    rows(&galley, 1);
    let archived = |home: &Home| {
        ["One", "Two", "Three", "Four"].iter().filter(|name| status_of(home, name) == "archived").count()
    };
    assert_eq!(archived(&home), 3);
    galley.click_words("Which pieces");
    galley.click_words("Archived");
    rows(&galley, 3);
    galley.click_words("Which pieces");
    galley.click_words("Idea");
    galley.wait_until("document.querySelector('.shelf').innerText.includes('No piece is idea')");
    galley.click_words("Show all pieces");
    rows(&galley, 1);
    galley.click_words("Undo");
    rows(&galley, 4);
    assert_eq!(archived(&home), 0, "each has the status it had");
    galley.close();
}

#[test]
fn every_piece_is_found_by_its_words_as_they_are_typed() {
    let home = Home::new();
    let galley = begin_on(&home, &["Harbour", "Lighthouse"]);
    galley.click(".ProseMirror");
    galley.type_text("A keeper climbs.");
    saved(&galley);
    galley.press("Control+o");
    galley.wait_until("document.activeElement.type === 'search'");
    galley.type_text("keep");
    rows(&galley, 1);
    galley.wait_until("document.querySelector('[data-piece]').innerText.includes('Lighthouse')");
    galley.wait_until("document.querySelector('[data-piece] mark')?.innerText === 'keeper'");
    galley.screenshot("search");
    galley.type_text("zz");
    galley.wait_until("document.querySelector('.shelf').innerText.includes('Nothing says “keepzz”')");
    galley.press("Escape");
    rows(&galley, 2);
    galley.close();
}

#[test]
fn from_the_bin_a_piece_is_deleted_for_ever_after_a_question() {
    let home = Home::new();
    let galley = begin_on(&home, &["Kept", "Gone"]);
    galley.into_the_list();
    go_to(&galley, "Gone");
    galley.press("Delete");
    rows(&galley, 1);
    galley.click_words("Bin");
    galley.wait_until("document.querySelector('[data-piece]')?.innerText.includes('Gone')");
    galley.into_the_list();
    galley.press("Delete");
    galley.wait_for("dialog[open]");
    galley.press("Escape");
    galley.wait_until("!document.querySelector('dialog[open]')");
    assert!(
        home.galley().args(["show", "gone"]).output().unwrap().status.success(),
        "leaving the question deletes nothing"
    );
    galley.into_the_list();
    galley.press("Delete");
    galley.wait_for("dialog[open]");
    galley.click("dialog .danger");
    galley.wait_until("document.querySelector('.shelf').innerText.includes('The bin is empty')");
    assert!(!home.galley().args(["show", "gone"]).output().unwrap().status.success(), "its text is gone");
    assert!(home.galley().args(["show", "kept"]).output().unwrap().status.success());
    galley.close();
}

#[test]
fn what_cannot_be_read_stays_in_its_field_and_the_last_valid_value_is_kept() {
    let home = Home::new();
    let galley = begin_on(&home, &["Other", "Ordered"]);
    open_details(&galley);
    let length = field("length_ordered");
    galley.type_into(&length, "900\n");
    saved(&galley);
    galley.js("document.querySelector(arguments[0]).select()", json!([length]));
    galley.type_text("many");
    galley.wait_until("document.querySelector('.inspector').innerText.includes('A number of words')");
    galley.click_words("Pictures");
    galley.wait_until("document.querySelector('.inspector').innerText.includes('No pictures')");
    galley.click_words("Piece");
    let says = "document.querySelector('[data-field=length_ordered]')?.value === 'many'";
    galley.wait_until(says);
    galley.into_the_list();
    go_to(&galley, "Other");
    galley.press("Enter");
    galley.wait_until("document.querySelector('[data-field=length_ordered]')?.value === ''");
    galley.into_the_list();
    go_to(&galley, "Ordered");
    galley.press("Enter");
    galley.wait_until(says);
    galley.wait_until("document.querySelector('[data-field=length_ordered]').ariaInvalid === 'true'");
    let stored = home.galley().args(["show", "ordered"]).output().unwrap();
    assert!(String::from_utf8(stored.stdout).unwrap().contains("length_ordered: 900"));
    galley.close();
}

#[test]
fn an_ending_that_another_piece_has_is_refused_and_a_free_one_is_kept() {
    let home = Home::new();
    let galley = begin_on(&home, &["The ferry", "Another ferry"]);
    open_details(&galley);
    let slug = field("slug");
    galley.wait_until("document.querySelector('[data-field=slug]').placeholder === 'another-ferry'");
    galley.type_into(&slug, "the-ferry");
    galley
        .wait_until("document.querySelector('.inspector').innerText.includes('“The ferry” has this ending')");
    galley.type_text("-again");
    galley.wait_until("document.querySelector('.inspector').innerText.includes('…/the-ferry-again')");
    saved(&galley);
    galley.wait_until("document.querySelector('[data-field=slug]').ariaInvalid === 'false'");
    let shown = home.galley().args(["show", "the-ferry-again"]).output().unwrap();
    let markdown = String::from_utf8(shown.stdout).unwrap();
    assert!(markdown.contains("slug: the-ferry-again") && markdown.contains("Another ferry"), "{markdown}");
    galley.close();
}

#[test]
fn tags_are_completed_from_the_library() {
    let home = Home::new();
    for headline in ["First", "Second"] {
        assert!(home.galley().args(["new", "--headline", headline]).output().unwrap().status.success());
    }
    assert!(home.galley().args(["set", "first", "tags=lighthouses"]).output().unwrap().status.success());
    let galley = begin(&home);
    rows(&galley, 2);
    open_details(&galley);
    galley.type_into(&field("tags"), "light");
    galley.wait_until(
        "[...document.querySelectorAll('.tags [role=option]')].some((it) => it.innerText === 'lighthouses')",
    );
    galley.press("Down");
    galley.press("Enter");
    galley.wait_until("document.querySelector('.tags .tag')?.innerText.includes('lighthouses')");
    saved(&galley);
    let shown = home.galley().args(["show", "second"]).output().unwrap();
    assert!(String::from_utf8(shown.stdout).unwrap().contains("tags: [lighthouses]"));
    galley.close();
}

#[test]
fn f7_goes_to_what_stands_in_the_way() {
    let home = Home::new();
    let galley = begin(&home);
    galley.click_words("New piece");
    galley.wait_until("document.querySelector('.foot').innerText.includes('1 to look at')");
    galley.press("F7");
    galley.wait_until("document.activeElement.dataset.field === 'headline'");
    galley.click(".foot .findings");
    galley.wait_until(
        "document.querySelector('#panel-checks')?.innerText.includes('The piece has no headline')",
    );
    galley.screenshot("checks");
    galley.close();
}

#[test]
fn a_date_that_is_still_being_typed_is_kept_when_the_window_closes() {
    let home = Home::new();
    let galley = begin_on(&home, &["Due"]);
    open_details(&galley);
    galley.click(".inspector details summary");
    galley.type_into(&field("deadline"), "2026-12-24 18:00 Europe/Berlin");
    galley.wait_until(
        "document.querySelector('.inspector').innerText.includes('Thu, 24 Dec 2026, 18:00 (GMT+1)')",
    );
    galley.close();
    let shown = home.galley().args(["show", "due"]).output().unwrap();
    let markdown = String::from_utf8(shown.stdout).unwrap();
    assert!(markdown.contains("deadline: 2026-12-24T18:00:00+01:00"), "{markdown}");
}

#[test]
fn of_many_thousand_pieces_only_those_in_view_are_drawn() {
    let home = Home::new();
    assert!(home.galley().args(["new", "--headline", "Crossing"]).output().unwrap().status.success());
    home.grow(5_000);
    let galley = begin(&home);
    galley.wait_until("document.querySelector('[role=grid]').ariaRowCount === '5000'");
    galley.into_the_list();
    galley.press("End");
    galley.wait_until("document.activeElement.ariaRowIndex === '5000' && document.activeElement.innerText.includes('Crossing')");
    galley.press("Up");
    galley.wait_until("document.activeElement.ariaRowIndex === '4999'");
    let drawn = galley.js("return document.querySelectorAll('[role=grid] [role=row]').length", json!([]));
    assert!(drawn.as_u64().unwrap() < 60, "{drawn} rows are drawn");
    galley.press("Control+a");
    galley.wait_until("document.querySelector('.shelf').innerText.includes('5,000 chosen')");
    galley.press("Escape");
    galley.press("Home");
    galley.wait_until("document.activeElement.ariaRowIndex === '1'");
    galley.close();
}
