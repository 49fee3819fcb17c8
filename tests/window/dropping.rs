//! What is dragged onto the page: words within it, pictures from a web page, files from the desktop.

use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::handles::{markdown, written};
use crate::writing::{BODY, drop_files, drop_from, new_picture, saved};

#[test]
fn marked_words_are_dragged_to_another_place() {
    let home = Home::new();
    let galley = written(&home, "Alpha beta.\n\nGamma delta.\n");
    galley.click(BODY);
    galley.press("Control+Home");
    for _ in 0.."Alpha ".len() {
        galley.press("Shift+Right");
    }
    let (from, to) = (word(&galley, 0, "Alpha"), word(&galley, 1, "delta"));
    galley.hand().drag(from, to);
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('Gamma Alpha delta')");
    saved(&galley);
    assert_eq!(markdown(&home), "beta.\n\nGamma Alpha delta.\n");
    galley.close();
}

#[test]
fn a_picture_of_a_web_page_waits_where_it_was_let_go() {
    let home = Home::new();
    let galley = written(&home, "Alpha.\n\nBeta.\n");
    let address = "https://news.example/ferry.jpg?w=900";
    let html = home.write(
        "dragged.html",
        format!("<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"><a href=\"https://news.example/\"><img src=\"{address}\" alt=\"The ferry\" width=\"900\"></a>"),
    );
    let html = html.display().to_string();
    drop_from(&galley, &["--html", &html, address], ".ProseMirror > p:last-of-type");
    galley.wait_for(".ProseMirror figure .waiting");
    assert!(
        galley.text(".ProseMirror figure").contains("Fetch now"),
        "{}",
        galley.text(".ProseMirror figure")
    );
    galley.screenshot("dropped-from-web");
    saved(&galley);
    let kept = markdown(&home);
    assert!(kept.contains(&format!("![The ferry]({address})")), "{kept}");
    galley.press("Control+z");
    saved(&galley);
    assert_eq!(markdown(&home), "Alpha.\n\nBeta.\n");
    // A browser that says only where the picture is.
    drop_from(&galley, &[address], ".ProseMirror > p:last-of-type");
    galley.wait_for(".ProseMirror figure .waiting");
    saved(&galley);
    assert!(markdown(&home).contains(&format!("![]({address})")), "{}", markdown(&home));
    galley.close();
}

#[test]
fn several_files_at_once_are_a_gallery() {
    let home = Home::new();
    let galley = written(&home, "Alpha.\n\nBeta.\n");
    let others = ["a.jpg", "b.jpg"].map(|name| new_picture(&home, name));
    drop_files(&galley, &others, ".ProseMirror > p:last-of-type");
    galley.wait_until("document.querySelectorAll('.ProseMirror .gallery figure img').length === 2");
    saved(&galley);
    let kept = markdown(&home);
    assert!(kept.contains("> [!gallery]\n> ![](a.jpg)\n>\n> ![](b.jpg)\n"), "{kept}");
    galley.close();
}

/// Where a word of a paragraph begins on the screen.
fn word(galley: &Galley, paragraph: usize, word: &str) -> (i16, i16) {
    let body = "const line = document.querySelectorAll('.ProseMirror > p')[arguments[0]], range = document.createRange();
        const at = line.firstChild.data.indexOf(arguments[1]);
        range.setStart(line.firstChild, at);
        range.setEnd(line.firstChild, at + 1);
        const box = range.getBoundingClientRect();
        return [box.left + 1, box.top + box.height / 2, innerHeight, innerWidth]";
    let place = galley.js(body, json!([paragraph, word]));
    let number = |at: usize| place[at].as_f64().unwrap();
    let (left, top, width, height) = galley.hand().geometry(galley.window());
    let zoom = f64::from(width) / number(3);
    let above = f64::from(height) - number(2) * zoom;
    (left + (number(0) * zoom) as i16, top + (above + number(1) * zoom) as i16)
}
