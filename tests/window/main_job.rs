//! The main job: a piece is written from nothing, its picture dropped in and credited; the window closes and opens
//! again; all is there; it is exported, and the files are right.

use std::fs;

use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::writing::{BODY, drop_files, field, introduce, new_picture, new_piece, saved, stored};

const HEADLINE: &str = "The lighthouse that never went dark";
const PARAGRAPHS: [&str; 3] = [
    "For a hundred years somebody has climbed these stairs every evening.",
    "Nobody is paid for it, and nobody has ever missed a night.",
    "The lamp is older than the road that leads to it.",
];
const ITEMS: [&str; 2] = ["A can of oil", "A clean cloth"];
const QUOTATION: &str = "You do not leave a light to itself.";
/// Typed with a typewriter's apostrophe, and what stands there then.
const CAPTION_TYPED: &str = "Box 11 of the keeper's papers.";
const CAPTION: &str = "Box 11 of the keeper’s papers.";
const ALT: &str = "A cardboard box with a paper label.";

#[test]
fn a_piece_is_written_credited_kept_and_exported() {
    let home = Home::new();
    let out = home.path("out");
    fs::create_dir_all(&out).unwrap();
    let with = With { pick: std::slice::from_ref(&out), ..With::default() };

    let galley = Galley::start_with(&home, &with);
    introduce(&galley);
    write(&galley);
    illustrate(&home, &galley);
    credit(&galley);
    saved(&galley);
    galley.screenshot("written");
    galley.close();
    is_stored(&home);

    let galley = Galley::start_with(&home, &with);
    is_shown(&galley);
    galley.screenshot("again");
    export(&galley, "Web page");
    export(&galley, "Markdown");
    galley.close();
    is_exported(&home);
}

fn write(galley: &Galley) {
    new_piece(galley);
    galley.type_into(&field("headline"), HEADLINE);
    galley.click(BODY);
    galley.type_text(&PARAGRAPHS.join("\n"));
    galley.type_text(&format!("\n- {}\n{}\n\n> {QUOTATION}", ITEMS[0], ITEMS[1]));
    galley.wait_until("document.querySelectorAll('.ProseMirror ul li').length === 2");
    galley.wait_until("document.querySelector('.ProseMirror blockquote')");
}

fn illustrate(home: &Home, galley: &Galley) {
    drop_files(galley, &[new_picture(home, "box.jpg")], ".ProseMirror > p:nth-of-type(1)");
    galley.wait_until("document.querySelector('.ProseMirror figure img')?.naturalWidth > 0");
    galley.click_words("Description missing");
    galley.type_text(ALT);
    galley.type_into(".ProseMirror figcaption", CAPTION_TYPED);
}

fn credit(galley: &Galley) {
    galley.click_words("Credit missing");
    galley.press("1");
    galley.screenshot("credit");
    galley.press("Enter");
    galley.wait_until("document.querySelector('.ProseMirror figure').innerText.includes('Mara Quay')");
}

fn is_stored(home: &Home) {
    let markdown = stored(home, "markdown");
    let expected =
        [HEADLINE, CAPTION, ALT, QUOTATION, ITEMS[0], ITEMS[1], PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2]];
    for words in expected {
        assert!(markdown.contains(words), "“{words}” must be in:\n{markdown}");
    }
    assert!(
        markdown.contains(&format!("- {}", ITEMS[0])) && markdown.contains(&format!("> {QUOTATION}")),
        "{markdown}"
    );
    assert!(markdown.contains("Mara Quay"), "the credit is in the text itself:\n{markdown}");
}

fn is_shown(galley: &Galley) {
    galley.wait_until("document.querySelector('.ProseMirror figure img')?.naturalWidth > 0");
    let body = galley.text(BODY);
    for words in PARAGRAPHS.iter().chain(&ITEMS).chain([&QUOTATION, &CAPTION]) {
        assert!(body.contains(words), "“{words}” must be shown again in:\n{body}");
    }
    let headline =
        galley.js("return document.querySelector('[data-field=headline]').value", serde_json::json!([]));
    assert_eq!(headline, HEADLINE);
}

fn export(galley: &Galley, format: &str) {
    galley.press("Control+e");
    galley.wait_for("dialog[open], [role=dialog]");
    // From the menu, by its first letter, which goes on to the next that begins with it.
    galley.focus("dialog select");
    let label = "return document.querySelector('dialog select').selectedOptions[0].label";
    let is_chosen =
        || galley.js(label, serde_json::json!([])).as_str().is_some_and(|label| label.starts_with(format));
    for _ in 0..4 {
        if !is_chosen() {
            galley.type_text(&format[..1].to_lowercase());
        }
    }
    assert!(is_chosen(), "{format} is in the menu");
    galley.screenshot(&format!("export-{}", format.to_lowercase().replace(' ', "-")));
    galley.click("dialog [type=submit], [role=dialog] [type=submit]");
    galley.wait_until("document.body.innerText.includes('Written to')");
    galley.click_words("Done");
    galley.wait_until("!document.querySelector('dialog[open], [role=dialog]')");
}

fn is_exported(home: &Home) {
    let all = files(&home.path("out"));
    let read = |ending: &str| {
        let file = all.iter().find(|path| path.to_string_lossy().ends_with(ending));
        fs::read_to_string(file.unwrap_or_else(|| panic!("no {ending} among {all:?}"))).unwrap()
    };
    let (html, markdown) = (read(".html"), read(".md"));
    let (_, printed) = html.split_once("<body").unwrap();
    assert_eq!(printed.matches(HEADLINE).count(), 1, "printed once:\n{html}");
    for words in [QUOTATION, PARAGRAPHS[2], "<blockquote", "<li>", "<figure", "<figcaption", "Mara Quay"] {
        assert!(html.contains(words), "“{words}” must be in the page:\n{html}");
    }
    assert!(html.contains(&format!("alt=\"{ALT}\"")), "{html}");
    assert!(markdown.contains(QUOTATION) && markdown.contains("Mara Quay"), "{markdown}");
    let pictures = all.iter().filter(|path| path.extension().is_some_and(|it| it == "jpg")).count();
    assert!(pictures >= 1, "the picture goes along: {all:?}");
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
