//! The window speaks the language that was chosen, at once, in its page and in its menu, and nothing typed is lost by it.

use std::net::TcpListener;

use serde_json::json;
use whole::{driver::until, galley::Galley, home::Home};

use crate::handles::written;
use crate::writing::{BODY, begin, field, new_piece, pieces, saved, stored};

/// Chooses a language, and waits until the window speaks it.
fn speak(galley: &Galley, code: &str) {
    galley.press("Control+,");
    galley.click(&format!("dialog label:has([value={code}])"));
    galley.wait_until(&format!("document.documentElement.lang === '{code}'"));
    // Where she was, with the focus on what she chose.
    galley.wait_until(&format!("document.activeElement.matches('dialog [value={code}]')"));
}

fn leave(galley: &Galley) {
    galley.press("Escape");
    galley.wait_until("!document.querySelector('dialog[open]')");
}

/// Waits until something of a kind says that and nothing else.
fn says(galley: &Galley, kind: &str, said: &str) {
    let said = json!(said);
    galley.wait_until(&format!(
        "[...document.querySelectorAll('{kind}')].some((it) => it.innerText === {said})"
    ));
}

#[test]
fn the_window_speaks_german_and_nothing_typed_is_lost() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.click("[aria-label=Details]");
    galley.type_into(&field("length_ordered"), "many");
    galley.type_into(BODY, "One");
    speak(&galley, "de");
    galley.wait_until("document.querySelector('dialog h1').innerText === 'Einstellungen'");
    leave(&galley);
    galley.wait_for(".shelf[aria-label='Beiträge']");
    galley.wait_until("document.querySelector('.foot').innerText.includes('1 Wort')");
    galley.wait_until("document.querySelector('[data-field=length_ordered]')?.value === 'many'");
    galley.type_into(BODY, " two");
    galley.wait_until("document.querySelector('.foot').innerText.includes('2 Wörter')");
    saved(&galley);
    assert!(stored(&home, "text").contains("One two"), "{}", stored(&home, "text"));
    // What is still lacking is said by the checks, in German too.
    galley.click(".foot .findings");
    says(&galley, ".inspector *", "Der Beitrag hat keine Überschrift.");
    galley.press("Control+e");
    says(&galley, "dialog option", "Webseite (HTML)");
    leave(&galley);
    galley.press("Control+k");
    galley.type_text("kursiv");
    galley
        .wait_until("document.querySelector('[role=option][data-act=italic]')?.innerText.includes('Kursiv')");
    galley.press("Escape");
    // Alt+D opens the menu Datei, where N is Neuer Beitrag.
    let count = || pieces(&home).as_array().unwrap().len();
    let before = count();
    galley.hand().chord("Alt_L", 'd');
    until("the menu is open and takes its letter", || {
        galley.hand().strike(galley.hand().key('n'));
        std::thread::sleep(std::time::Duration::from_millis(500));
        (count() > before).then_some(())
    });
    galley.close();
}

#[test]
fn what_was_typed_in_one_language_is_taken_back_in_another() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(&field("headline"), "The horn");
    galley.type_into(BODY, "One");
    saved(&galley);
    speak(&galley, "de");
    leave(&galley);
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('One')");
    galley.click(BODY);
    let headline = |text: &str| {
        galley.wait_until(&format!("document.querySelector('[data-field=headline]').value === '{text}'"));
    };
    galley.press("Control+z");
    galley.wait_until("!document.querySelector('.ProseMirror').innerText.includes('One')");
    headline("The horn");
    galley.press("Control+z");
    headline("");
    galley.press("Control+Shift+z");
    headline("The horn");
    galley.press("Control+Shift+z");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('One')");
    saved(&galley);
    assert!(stored(&home, "text").contains("One"), "{}", stored(&home, "text"));
    galley.close();
}

#[test]
fn what_goes_wrong_is_said_in_german() {
    let home = Home::new();
    // Nobody listens there any more.
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let galley = written(&home, &format!("Alpha.\n\n![A ferry](http://{gone}/ferry.jpg)\n"));
    speak(&galley, "de");
    leave(&galley);
    galley.click_words("Jetzt holen");
    says(&galley, ".notice strong", "Das Bild ist nicht gekommen. 127.0.0.1 ist nicht zu erreichen.");
    let hint = "Der Platz für das Bild bleibt frei. Noch einmal versuchen oder die Bilddatei wählen.";
    says(&galley, ".notice p", hint);
    galley.screenshot("error-in-german");
    galley.close();
}

#[test]
fn the_window_counts_in_russian_and_does_so_at_the_next_start() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    speak(&galley, "ru");
    leave(&galley);
    let foot = |said: &str| {
        galley.wait_until(&format!("document.querySelector('.foot').innerText.includes({})", json!(said)))
    };
    galley.type_into(BODY, "one");
    foot("1 слово");
    galley.type_text(" two");
    foot("2 слова");
    galley.type_text(" three four five");
    foot("5 слов");
    galley.type_text(&" more".repeat(16));
    foot("21 слово");
    saved(&galley);
    galley.close();
    let galley = Galley::start(&home);
    galley.wait_for(".shelf[aria-label='Материалы']");
    speak(&galley, "en");
    leave(&galley);
    galley.wait_for(".shelf[aria-label='Pieces']");
    galley.close();
}
