//! Somebody else writes in the same library while the window is open.

use article::{Block, Change};
use desk::Desk;
use whole::{galley::With, home::Home};

use crate::writing::{BODY, begin_with, field, new_piece, pieces, saved, stored};

#[test]
fn two_who_write_in_one_paragraph_keep_both_and_are_told() {
    let home = Home::new();
    let galley = begin_with(&home, &With::default());
    new_piece(&galley);
    galley.type_into(BODY, "The horn sounds.\nNobody minds.");
    saved(&galley);
    let id = pieces(&home)[0]["id"].as_str().unwrap().to_owned();
    let mut other = Desk::open_library(&home.library()).unwrap();
    let rev = other.open(&id).unwrap().rev;
    let theirs = vec![Block::paragraph("Everybody minds, they say.")];
    other.edit(&id, rev, &[Change::Blocks { from: 1, to: 2, with: theirs }]).unwrap();
    galley.click(".ProseMirror > p:nth-of-type(2)");
    galley.press("End");
    galley.type_text(" Or so I hear.");
    galley.wait_until("document.body.innerText.includes('Both versions are kept')");
    galley.screenshot("clashed");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('Everybody minds')");
    saved(&galley);
    let text = stored(&home, "text");
    assert!(
        text.contains("Everybody minds, they say.") && text.contains("Nobody minds. Or so I hear."),
        "{text}"
    );
    // In another paragraph nobody has to be told.
    let rev = other.open(&id).unwrap().rev;
    let theirs = vec![Block::paragraph("The horn sounds twice.")];
    other.edit(&id, rev, &[Change::Blocks { from: 0, to: 1, with: theirs }]).unwrap();
    galley.press("Control+End");
    galley.type_text(" The end.");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('The horn sounds twice.')");
    saved(&galley);
    let text = stored(&home, "text");
    assert_eq!(text.matches("The horn").count(), 1, "{text}");
    galley.close();
}

#[test]
fn who_writes_over_a_headline_is_shown_the_other_and_can_take_it() {
    let home = Home::new();
    let galley = begin_with(&home, &With::default());
    new_piece(&galley);
    galley.type_into(&field("headline"), "The ferry");
    saved(&galley);
    let id = pieces(&home)[0]["id"].as_str().unwrap().to_owned();
    let mut other = Desk::open_library(&home.library()).unwrap();
    let rev = other.open(&id).unwrap().rev;
    let theirs = Change::Field { name: "headline".into(), value: "Eleven years late".into() };
    other.edit(&id, rev, &[theirs]).unwrap();
    galley.type_text(" at last");
    galley.wait_until("document.body.innerText.includes('Theirs was: “Eleven years late”')");
    saved(&galley);
    assert!(stored(&home, "markdown").contains("The ferry at last"), "what was typed stands");
    galley.click_words("Use theirs");
    galley.wait_until("document.querySelector('[data-field=headline]').value === 'Eleven years late'");
    saved(&galley);
    assert!(stored(&home, "markdown").contains("Eleven years late"));
    galley.close();
}
