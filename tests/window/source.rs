//! The piece as its Markdown and back: what is written there is saved as typed, nothing else changes, and nothing that the
//! window called saved is missing after a power cut.

use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::writing::{BODY, begin, pieces, saved};

const PIECE: &str = "---\ntitle: \"The  bell\" # hers\nodd: [1]\n---\n\nThe  *first* sentence.\n\n* one\n* two\n\nThe _last_ sentence.\n";
const SOURCE: &str = "textarea[aria-label='Markdown of the piece']";

#[test]
fn markdown_is_written_and_the_page_has_it_in_one_step() {
    let home = Home::new();
    let galley = open(&home, PIECE);
    galley.click(".ProseMirror li:nth-of-type(2) p");
    galley.press("End");
    to_source(&galley);
    galley.screenshot("source");
    // The cursor stands in the same sentence, and does so again on the page.
    galley.type_text(" and *three* more");
    galley.wait_until("Number(document.querySelector('.foot').dataset.rev) > 1");
    saved(&galley);
    assert_eq!(
        text(&home),
        PIECE.replace("* two", "* two and *three* more"),
        "saved as typed, before the page has it"
    );
    galley.press("Control+Shift+y");
    galley.wait_until("document.querySelector('.ProseMirror li:nth-of-type(2) em')?.innerText === 'three'");
    galley.type_text("!");
    saved(&galley);
    assert!(text(&home).contains("* two and *three* more!\n"), "{}", text(&home));
    galley.press("Control+z");
    galley.press("Control+z");
    galley.wait_until("document.querySelector('.ProseMirror li:nth-of-type(2)').innerText.trim() === 'two'");
    saved(&galley);
    assert_eq!(text(&home), PIECE);
    galley.close();
}

#[test]
fn looking_at_the_markdown_changes_nothing() {
    let home = Home::new();
    let galley = open(&home, PIECE);
    to_source(&galley);
    galley.press("Control+Shift+y");
    galley.wait_until(&format!("!document.querySelector(\"{SOURCE}\")"));
    saved(&galley);
    galley.close();
    assert_eq!(text(&home), PIECE);
}

#[test]
fn front_matter_that_cannot_be_read_is_kept_and_said() {
    let home = Home::new();
    let galley = open(&home, PIECE);
    to_source(&galley);
    galley.press("Control+Home");
    galley.press("Down");
    galley.press("End");
    galley.type_text("\n[broken");
    galley.wait_for(".source .note");
    saved(&galley);
    assert!(text(&home).contains("\n[broken\n"), "{}", text(&home));
    galley.close();
}

#[test]
fn a_power_cut_while_markdown_is_written_loses_nothing_called_saved() {
    let home = Home::new();
    let galley = open(&home, PIECE);
    to_source(&galley);
    galley.press("Control+End");
    for word in 0..40 {
        galley.type_text(&format!("w{word} "));
    }
    galley.wait_until("Number(document.querySelector('.foot').dataset.rev) > 1");
    let look = "return [...document.querySelector(arguments[0]).value].slice(0, Number(document.querySelector('.foot').dataset.textSaved)).join('')";
    let said = galley.js(look, json!([SOURCE])).as_str().unwrap().to_owned();
    galley.kill();
    assert!(said.contains("w0"), "something was called saved: {said}");
    assert!(text(&home).starts_with(said.trim_end()), "called saved:\n{said}\nkept:\n{}", text(&home));
    let again = Galley::start(&home);
    again.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('w0')");
    again.close();
}

fn open(home: &Home, markdown: &str) -> Galley {
    let imported = home.galley().arg("import").arg(home.write("piece.md", markdown)).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let galley = begin(home);
    galley.click("[data-piece]");
    galley.wait_until("document.querySelector('.ProseMirror')?.children.length > 1");
    galley.click(BODY);
    galley
}

fn to_source(galley: &Galley) {
    galley.press("Control+Shift+y");
    galley.wait_for(SOURCE);
    galley.wait_until(&format!("document.activeElement.matches(\"{SOURCE}\")"));
}

fn text(home: &Home) -> String {
    let slug = pieces(home)[0]["slug"].as_str().unwrap().to_owned();
    let shown = home.galley().args(["show", &slug, "--as", "markdown"]).output().unwrap();
    String::from_utf8(shown.stdout).unwrap()
}
