//! The credit form by keyboard: what each kind of picture takes, from its chip to the line under it.

use std::{path::Path, process::Command};

use serde_json::json;
use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::{
    pasting::on_clipboard,
    writing::{begin, introduce, new_picture, saved, stored},
};

const FORM: &str = "form.credit";

#[test]
fn a_picture_of_ones_own_takes_one_and_enter() {
    let home = Home::new();
    imported(&home, "");
    let galley = Galley::start_with(&home, &With::default());
    introduce(&galley);
    shown(&galley);
    open_form(&galley, 1);
    assert_eq!(focus(&galley), "radio", "nothing is known, so the first question is asked");
    galley.press("1");
    galley.wait_until(&says("Photo: Mara Quay/The Lantern"));
    galley.screenshot("credit-mine");
    galley.press("Enter");
    has_line(&galley, 1, "Photo: Mara Quay/The Lantern");
    assert!(!lacks(&galley, 1), "nothing is missing: {}", galley.text(&figure(1)));
    galley.close();
}

#[test]
fn a_line_from_wikimedia_takes_one_paste() {
    let home = Home::new();
    new_picture(&home, "Old_bridge.jpg");
    import(&home, "First.\n\n![](Old_bridge.jpg)\n");
    let galley = begin(&home);
    galley.click("[data-piece]");
    galley.wait_for(&figure(1));
    let line = "Jane Roe, CC BY 4.0 <https://creativecommons.org/licenses/by/4.0>, via Wikimedia Commons";
    let _page = on_clipboard(&galley, &[("text/plain", home.write("line.txt", line))]);
    open_form(&galley, 1);
    paste(&galley);
    galley.wait_until(&says("Jane Roe / Wikimedia Commons, CC BY 4.0"));
    galley
        .wait_until("document.querySelector('form.credit [role=status]').innerText.startsWith('Guessed: ')");
    assert_eq!(chosen(&galley), "3 Free licence");
    galley.screenshot("credit-pasted");
    galley.press("Enter");
    has_line(&galley, 1, "Jane Roe / Wikimedia Commons, CC BY 4.0");
    saved(&galley);
    let markdown = stored(&home, "markdown");
    assert!(markdown.contains("Jane Roe") && markdown.contains("CC BY 4.0"), "{markdown}");
    assert!(markdown.contains("https://commons.wikimedia.org/wiki/File:Old_bridge.jpg"), "{markdown}");
    assert!(!lacks(&galley, 1), "nothing is missing: {}", galley.text(&figure(1)));
    galley.close();
}

#[test]
fn a_line_is_taken_apart_in_the_field_for_the_name_and_a_name_is_not() {
    let home = Home::new();
    let galley = with_pictures(&home, "");
    open_form(&galley, 1);
    galley.focus("[data-key=creators] input");
    let line = on_clipboard(&galley, &[("text/plain", home.write("line.txt", "Photo: Jane Roe/AP"))]);
    paste(&galley);
    galley.wait_until(&says("(AP Photo/Jane Roe)"));
    assert_eq!(chosen(&galley), "2 Agency");
    galley.screenshot("credit-agency");
    galley.press("Enter");
    has_line(&galley, 1, "(AP Photo/Jane Roe)");
    drop(line);
    open_form(&galley, 2);
    galley.focus("[data-key=creators] input");
    let _name = on_clipboard(&galley, &[("text/plain", home.write("name.txt", "Jane Roe"))]);
    paste(&galley);
    galley.wait_until("document.querySelector('[data-key=creators] input').value === 'Jane Roe'");
    assert_eq!(chosen(&galley), "", "a name says nothing of where a picture is from");
    galley.press("Escape");
    galley.wait_until(NO_FORM);
    galley.close();
}

#[test]
fn a_handout_takes_four_the_sender_and_enter() {
    let home = Home::new();
    let galley = with_pictures(&home, "");
    open_form(&galley, 1);
    galley.press("4");
    galley.type_text("Harbour Office");
    galley.wait_until(&says("Handout via Harbour Office"));
    galley.wait_until("document.querySelector('form.credit .lacks')?.innerText.includes('who said yes')");
    galley.screenshot("credit-handout");
    galley.press("Enter");
    has_line(&galley, 1, "Handout via Harbour Office");
    assert!(lacks(&galley, 1), "the evidence is still to come, and the chip says so");
    // The form comes back where it is to be filled in.
    open_form(&galley, 1);
    assert_eq!(chosen(&galley), "4 Handout");
    galley.type_text("Mail of 3 May\n");
    galley.wait_until(NO_FORM);
    galley.wait_until(&format!(
        "!document.querySelector('{} .chip')?.innerText.startsWith('Credit')",
        figure(1)
    ));
    galley.close();
}

#[test]
fn an_agencys_restrictions_are_read_before_enter() {
    let home = Home::new();
    let credit = "    creators: [Jane Roe]\n    agency: AP\n    licence: agency contract\n    instructions: NO SALES\n";
    let galley = with_pictures(&home, credit);
    open_form(&galley, 1);
    assert!(galley.text("form.credit [role=note]").contains("NO SALES"), "{}", galley.text(FORM));
    assert_eq!(chosen(&galley), "2 Agency");
    galley.type_text("Editorial use only");
    galley.screenshot("credit-restricted");
    galley.press("Enter");
    has_line(&galley, 1, "(AP Photo/Jane Roe)");
    saved(&galley);
    let markdown = stored(&home, "markdown");
    assert!(markdown.contains("Editorial use only") && markdown.contains("NO SALES"), "{markdown}");
    galley.close();
}

#[test]
fn an_agencys_picture_takes_enter_where_its_file_names_the_agency() {
    let home = Home::new();
    let file = new_picture(&home, "a.jpg");
    let says =
        ["-XMP-dc:Creator=Jane Roe", "-XMP-photoshop:Credit=AP", "-XMP-xmpRights:UsageTerms=Editorial"];
    write_into(&file, &says);
    import(&home, "First.\n\n![](a.jpg)\n");
    let galley = begin(&home);
    galley.click("[data-piece]");
    galley.wait_for(&figure(1));
    galley.wait_for(&format!("{} .credit .chip", figure(1)));
    assert!(lacks(&galley, 1), "the file says no licence: {}", galley.text(&figure(1)));
    galley.focus(&format!("{} .credit button[aria-expanded]", figure(1)));
    let mut keys = 0;
    let mut press = |key| {
        keys += 1;
        galley.press(key);
    };
    press("Enter");
    galley.wait_for(FORM);
    assert_eq!(chosen(&galley), "2 Agency");
    press("Enter");
    galley.wait_until(NO_FORM);
    assert!(keys <= 6, "a credit is six keys of work at most");
    has_line(&galley, 1, "(AP Photo/Jane Roe)");
    galley.wait_until(&format!("!document.querySelector('{} .credit .chip')", figure(1)));
    saved(&galley);
    let markdown = stored(&home, "markdown");
    assert!(markdown.contains("licence: agency contract"), "{markdown}");
    galley.close();
}

#[test]
fn the_same_credit_goes_to_all_others_as_one_step() {
    let home = Home::new();
    let galley = with_pictures(&home, "");
    open_form(&galley, 1);
    galley.press("4");
    galley.type_text("Harbour Office");
    galley.wait_until("document.querySelector('form.credit .same').innerText === 'Same for the other 2'");
    galley.press("Alt+s");
    for nth in 1..=3 {
        has_line(&galley, nth, "Handout via Harbour Office");
    }
    galley.wait_until(NO_FORM);
    galley.focus(".ProseMirror");
    galley.press("Control+z");
    for nth in 1..=3 {
        galley.wait_until(&format!(
            "document.querySelector('{}').innerText.includes('Credit missing')",
            figure(nth)
        ));
    }
    galley.close();
}

#[test]
fn what_the_file_says_is_offered_with_where_it_is_written() {
    let home = Home::new();
    let file = new_picture(&home, "a.jpg");
    write_into(&file, &["-EXIF:Artist=Ann Lee", "-XMP-dc:Creator=A. Lee Roe"]);
    let front = "---\npictures:\n  a.jpg:\n    creators: [Bo Roe]\n---\n\n";
    import(&home, &format!("{front}First.\n\n![](a.jpg)\n"));
    let galley = begin(&home);
    galley.click("[data-piece]");
    galley.wait_for(&figure(1));
    open_form(&galley, 1);
    galley.wait_until("document.querySelectorAll('[data-key=creators] .offered').length === 2");
    galley.screenshot("credit-in-file");
    let offered = "[data-key=creators] .offered";
    assert_eq!(galley.text(offered), "In the file (EXIF): Ann Lee");
    galley.focus(offered);
    galley.press("Enter");
    galley.wait_until("document.querySelector('[data-key=creators] input').value === 'Ann Lee'");
    assert_eq!(
        galley.text(offered),
        "In the file (XMP): A. Lee Roe",
        "what is taken over is offered no more"
    );
    galley.focus("[data-key=creators] input");
    galley.press("Enter");
    galley.wait_until(NO_FORM);
    saved(&galley);
    let markdown = stored(&home, "markdown");
    assert!(markdown.contains("Ann Lee") && !markdown.contains("Bo Roe"), "{markdown}");
    galley.close();
}

#[test]
fn an_answer_that_was_passed_over_leaves_nothing_behind() {
    let home = Home::new();
    imported(&home, "");
    let galley = Galley::start_with(&home, &With::default());
    introduce(&galley);
    shown(&galley);
    open_form(&galley, 1);
    galley.press("1");
    galley.wait_until(&says("Photo: Mara Quay"));
    galley.press("Right");
    galley.wait_until("document.querySelector('[data-key=agency]')");
    assert_eq!(chosen(&galley), "2 Agency");
    assert_eq!(value(&galley, "creators"), "", "the writer is no agency's photographer");
    galley.press("Left");
    galley.wait_until(&says("Photo: Mara Quay"));
    galley.press("Escape");
    galley.wait_until(NO_FORM);
    saved(&galley);
    assert!(!stored(&home, "markdown").contains("Mara"), "what was not saved is not there");
    galley.close();
}

const NO_FORM: &str = "!document.querySelector('form.credit')";

/// The window on a piece with three pictures, the first with a credit in lines of front matter.
fn with_pictures(home: &Home, credit: &str) -> Galley {
    imported(home, credit);
    let galley = begin(home);
    shown(&galley);
    galley
}

fn imported(home: &Home, credit: &str) {
    for name in ["a.jpg", "b.jpg", "c.jpg"] {
        new_picture(home, name);
    }
    let front =
        if credit.is_empty() { String::new() } else { format!("---\npictures:\n  a.jpg:\n{credit}---\n\n") };
    import(home, &format!("{front}First.\n\n![](a.jpg)\n\n![](b.jpg)\n\n![](c.jpg)\n"));
}

fn import(home: &Home, markdown: &str) {
    let piece = home.write("piece.md", markdown);
    let imported = home.galley().arg("import").arg(piece).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
}

/// Writes tags into a picture's file.
fn write_into(file: &Path, tags: &[&str]) {
    let wrote = Command::new("exiftool").args(["-q", "-overwrite_original"]).args(tags).arg(file).status();
    assert!(wrote.unwrap().success());
}

fn shown(galley: &Galley) {
    galley.click("[data-piece]");
    galley.wait_until(
        "[...document.querySelectorAll('.ProseMirror img')].filter((it) => it.naturalWidth > 0).length === 3",
    );
    galley.hand().focus(galley.window());
}

fn figure(nth: usize) -> String {
    format!(".ProseMirror > figure:nth-of-type({nth})")
}

/// By keyboard, from the chip or the line under the picture.
fn open_form(galley: &Galley, nth: usize) {
    galley.focus(&format!("{} .credit button[aria-expanded]", figure(nth)));
    galley.press("Enter");
    galley.wait_for(FORM);
}

fn paste(galley: &Galley) {
    galley.hand().focus(galley.window());
    galley.hand().chord("Control_L", 'v');
}

fn has_line(galley: &Galley, nth: usize, line: &str) {
    galley.wait_until(&format!(
        "document.querySelector('{} .line')?.innerText.trim() === {}",
        figure(nth),
        json!(line)
    ));
}

fn lacks(galley: &Galley, nth: usize) -> bool {
    galley.text(&format!("{} .credit", figure(nth))).contains("incomplete")
}

/// That the form shows this line.
fn says(line: &str) -> String {
    format!("document.querySelector('form.credit output')?.innerText.startsWith({})", json!(line))
}

/// The answer to the first question, with its digit.
fn chosen(galley: &Galley) -> String {
    let body = "return document.querySelector('form.credit input:checked')?.closest('label').innerText.replace(/\\s+/g, ' ').trim() ?? ''";
    galley.js(body, json!([])).as_str().unwrap().to_owned()
}

fn value(galley: &Galley, key: &str) -> String {
    let body = "return document.querySelector(`[data-key=${arguments[0]}] input`).value";
    galley.js(body, json!([key])).as_str().unwrap().to_owned()
}

fn focus(galley: &Galley) -> String {
    galley.js("return document.activeElement.type ?? ''", json!([])).as_str().unwrap().to_owned()
}
