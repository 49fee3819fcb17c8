//! Typographic characters as they are typed, find and replace, focus mode and spelling.

use std::path::Path;

use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::writing::{BODY, begin, field, new_piece, saved, stored};

#[test]
fn quotation_marks_and_dashes_are_those_of_the_language_and_saved_as_such() {
    let home = Home::new();
    let galley = begin_in(&home, "de", "Anfang.");
    galley.press("Control+End");
    galley.type_text(" \"Es ist 'spät'\", sagte sie -- und das war's...");
    galley.press("Enter");
    galley.type_text("Mit `code = \"x\"` und https://example.org/a--b. \"Nein\"");
    galley.press("Backspace");
    galley.type_text(", 5--");
    galley.press("Control+z");
    galley.type_text("6.\n");
    galley.type_text("---Das \"Ende\" --- so.");
    galley.type_into(&field("headline"), "Der \"letzte\" Bus");
    galley.screenshot("typography");
    saved(&galley);
    galley.close();
    let markdown = stored(&home, "markdown");
    assert!(markdown.contains("\nheadline: Der „letzte“ Bus\n"), "{markdown}");
    let body = "
Anfang. „Es ist ‚spät‘“, sagte sie – und das war’s…

Mit `code = \"x\"` und https://example.org/a--b. „Nein\", 5--6.

***

Das „Ende“ — so.
";
    assert!(markdown.ends_with(body), "{markdown}");
}

#[test]
fn french_quotation_marks_keep_their_narrow_spaces_through_the_disk() {
    let home = Home::new();
    let galley = begin_in(&home, "fr", "Tard.");
    galley.press("Control+End");
    galley.type_text(" \"Il dit l'heure\", dit-elle.");
    saved(&galley);
    galley.close();
    let markdown = stored(&home, "markdown");
    assert!(markdown.ends_with("\nTard. «\u{202f}Il dit l’heure\u{202f}», dit-elle.\n"), "{markdown}");
}

#[test]
fn words_are_found_and_replaced_by_keyboard_in_text_and_fields() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(&field("headline"), "The last ferry");
    galley.click(BODY);
    galley.type_text("The ferry and **the fer**ry, not the ferryman.\n> A ferry.");
    galley.press("Control+h");
    galley.wait_for("[data-find]");
    galley.type_text("ferry");
    counted(&galley, 5);
    // Past what comes instead and the letters' case, to whole words.
    galley.press("Tab");
    galley.press("Tab");
    galley.press("Tab");
    galley.press("Space");
    counted(&galley, 4);
    galley.press("Shift+F3");
    galley.wait_until("document.querySelector('.ProseMirror blockquote .found-here')");
    galley.press("F3");
    galley.wait_until("document.querySelector('.headline .found-here')");
    galley.screenshot("find");
    galley.press("Control+h");
    galley.press("Tab");
    galley.type_text("boat");
    galley.press("Enter");
    galley.wait_until("document.querySelector('[data-field=headline]').value === 'The last boat'");
    counted(&galley, 3);
    galley.press("Control+Enter");
    counted(&galley, 0);
    saved(&galley);
    let markdown = stored(&home, "markdown");
    assert!(markdown.contains("headline: The last boat\n"), "{markdown}");
    assert!(
        markdown.ends_with("\nThe boat and **the boat**, not the ferryman.\n\n> A boat.\n"),
        "{markdown}"
    );

    galley.press("Control+z");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('A ferry.')");
    counted(&galley, 3);
    galley.press("Escape");
    galley.wait_until("!document.querySelector('[data-find]')");
    saved(&galley);
    galley.close();
    let markdown = stored(&home, "markdown");
    assert!(
        markdown.ends_with("\nThe ferry and **the fer**ry, not the ferryman.\n\n> A ferry.\n"),
        "all that was replaced at once comes back at once: {markdown}"
    );
}

#[test]
fn an_expression_takes_its_groups_and_a_broken_one_does_nothing() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.click(BODY);
    galley.type_text("Vane, Rosa and Лис, Нина");
    galley.press("Control+h");
    galley.click("[aria-label='Regular expression']");
    galley.type_into("[data-find]", "(\\w+, ");
    galley.wait_until("document.querySelector('[data-find]').getAttribute('aria-invalid') === 'true'");
    counted(&galley, 0);
    galley.press("Control+a");
    galley.type_text("(\\w+), (\\w+)");
    counted(&galley, 2);
    galley.press("Tab");
    galley.type_text("$2 $1");
    galley.press("Control+Enter");
    galley.press("Escape");
    saved(&galley);
    galley.close();
    assert_eq!(stored(&home, "markdown"), "Rosa Vane and Нина Лис\n");
}

#[test]
fn focus_mode_leaves_the_page_and_escape_leaves_focus_mode() {
    const BRIGHT: &str = "document.querySelector('.ProseMirror .bright')?.innerText";
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.click(BODY);
    galley.type_text("One.\nTwo.");
    galley.press("Control+d");
    galley.wait_until(&format!("{BRIGHT} === 'Two.'"));
    galley.wait_until("!document.querySelector('.shelf') && !document.querySelector('.bar')");
    galley.screenshot("focus");
    galley.press("Up");
    galley.wait_until(&format!("{BRIGHT} === 'One.'"));
    galley.type_text(" x");
    galley.press("Escape");
    galley.wait_until("document.querySelector('.shelf') && document.querySelector('.bar')");
    assert_eq!(galley.js(&format!("return {BRIGHT} ?? null"), json!([])), json!(null));
    galley.type_text(" y");
    saved(&galley);
    galley.close();
    let markdown = stored(&home, "markdown");
    assert!(markdown.starts_with("One. x y") || markdown.contains(" x y"), "the cursor stays: {markdown}");
}

#[test]
fn a_missing_dictionary_is_said_once() {
    if Path::new("/usr/share/hunspell/is.dic").exists() || Path::new("/usr/share/hunspell/is_IS.dic").exists()
    {
        return;
    }
    let home = Home::new();
    let galley = begin_in(&home, "is", "Ferja.");
    galley.wait_until("document.querySelector('[aria-label=Notices]')?.innerText.includes('hunspell-is')");
    galley.close();
    let galley = Galley::start(&home);
    galley.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('Ferja')");
    // As long as the first time, and some more.
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert!(!galley.text("[aria-label=Notices]").contains("hunspell-is"), "said a second time");
    galley.close();
}

/// A window on a piece in that language, the cursor in its first paragraph.
fn begin_in(home: &Home, language: &str, text: &str) -> Galley {
    let file = home.write("piece.md", format!("---\nlanguage: {language}\n---\n\n{text}\n"));
    let imported = home.galley().arg("import").arg(file).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let galley = begin(home);
    galley.click("[data-piece]");
    galley.wait_until(&format!("document.querySelector('.ProseMirror')?.innerText.includes('{text}')"));
    galley.click(".ProseMirror p");
    galley
}

fn counted(galley: &Galley, matches: usize) {
    galley.wait_until(&format!("document.querySelector('[data-found]')?.dataset.found === '{matches}'"));
}
