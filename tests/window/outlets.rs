//! Whom a piece is for: outlets are made and asked, and a piece has its own words for one of them.

use serde_json::json;
use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::writing::{BODY, begin, new_piece, saved, stored};

#[test]
fn an_outlet_is_made_and_what_it_asks_for_stops_the_piece() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Nobody was hurt.");
    saved(&galley);
    outlets(&galley);
    galley.click("dialog .add");
    galley.wait_until("document.querySelector('dialog .form input')?.value === 'New outlet'");
    write(&galley, "dialog .form input", "Harbour Herald");
    galley.wait_until("document.querySelector('dialog nav')?.innerText.includes('Harbour Herald')");
    galley.click("dialog .ticks label:nth-child(3) input");
    galley.screenshot("outlet-made");
    galley.press("Escape");
    galley.wait_until("document.body.innerText.includes('1 to fix')");
    galley.press("Control+e");
    galley.wait_until(
        "document.querySelector('dialog')?.innerText.includes('Harbour Herald asks for a standfirst')",
    );
    galley.press("Escape");
    galley.close();
    let told = home.galley().args(["outlets", "Harbour Herald"]).output().unwrap();
    assert!(String::from_utf8_lossy(&told.stdout).contains("standfirst"));
}

#[test]
fn a_piece_has_its_own_headline_for_one_outlet() {
    let home = Home::new();
    home.write("library/outlets/default.json", r#"{ "name": "The Post" }"#);
    home.write("library/outlets/harbour-herald.json", r#"{ "name": "Harbour Herald" }"#);
    home.write("storm.md", "# Storm closes the harbour\n\nNobody was hurt.\n");
    assert!(home.galley().args(["import", "storm.md"]).status().unwrap().success());
    let out = home.path("out");
    std::fs::create_dir_all(&out).unwrap();
    let galley = Galley::start_with(&home, &With { pick: std::slice::from_ref(&out), ..With::default() });
    galley.click("[data-piece]");
    galley.wait_for(BODY);
    if galley.js("return document.querySelector('.inspector') === null", json!([])) == true {
        galley.press("Control+k");
        galley.type_text("details");
        galley.press("Enter");
    }
    galley.wait_for(".inspector");
    galley.js(
        "document.querySelectorAll('.inspector details:not([open]) > summary').forEach((it) => it.click())",
        json!([]),
    );
    galley.click_words("For Harbour Herald");
    write(&galley, ".edition input", "Harbour shut");
    saved(&galley);
    assert!(stored(&home, "markdown").contains("headline: Harbour shut"), "{}", stored(&home, "markdown"));
    galley.press("Control+e");
    galley.wait_for("dialog iframe");
    galley.js(
        "const select = document.querySelector('dialog dl select'); select.value = 'Harbour Herald';
        select.dispatchEvent(new Event('change', { bubbles: true }))",
        json!([]),
    );
    galley.screenshot("edition-export");
    galley.click("dialog footer .main");
    galley.wait_for("dialog:not(.wide)");
    let page = std::fs::read_to_string(out.join("storm/storm.html")).unwrap();
    assert!(page.contains("Harbour shut") && !page.contains("Storm closes"), "{page}");
    galley.close();
}

fn outlets(galley: &Galley) {
    galley.press("Control+k");
    galley.wait_for("dialog input");
    galley.type_text("outlets");
    galley.press("Enter");
    galley.wait_for("dialog nav");
}

/// In the place of what a field holds.
fn write(galley: &Galley, css: &str, text: &str) {
    galley.click(css);
    galley.press("Control+a");
    galley.type_text(text);
    galley.press("Tab");
}
