//! Every way of quitting waits for what was typed, and the window comes back as it was.

use whole::{galley::Galley, home::Home};

use crate::writing::{BODY, begin, new_piece, saved, stored};

#[test]
fn the_last_word_before_the_close_button_is_kept() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "The very last word is kept");
    galley.close();
    assert!(stored(&home, "text").contains("The very last word is kept"));
}

#[test]
fn the_last_word_before_control_q_is_kept() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "And so is this one");
    // From the screen's keyboard: the menu hears keys that no page hears.
    galley.hand().chord("Control_L", 'q');
    galley.ended();
    assert!(stored(&home, "text").contains("And so is this one"));
}

#[test]
fn the_next_start_returns_to_the_piece_that_was_open() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Where I was");
    galley.close();
    let galley = Galley::start(&home);
    galley.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('Where I was')");
    galley.close();
}

#[test]
fn what_cannot_be_written_keeps_the_window_open() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Safe so far.");
    saved(&galley);
    let other = rusqlite::Connection::open(home.library().join("galley.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    galley.type_into(BODY, " And not yet.");
    galley.hand().close(galley.window());
    galley.wait_until(
        "[...document.querySelectorAll('button')].some(it => it.innerText === 'Close without saving')",
    );
    assert!(galley.text(BODY).contains("And not yet."), "the text is still in the window");
    other.execute_batch("ROLLBACK").unwrap();
    galley.click_words("Try again");
    saved(&galley);
    galley.close();
    assert!(stored(&home, "text").contains("And not yet."));
}
