//! Lists, quotations and footnotes that are written from the right, in a piece that is written from the left.

use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::handles::written;

const PIECE: &str = "English first.\n\n- مرحبا بالعالم\n- English within\n- [x] مهمة\n\n1. واحد\n2. Two\n\n- left\n- 2026\n\n> قال شيئا\n\nText[^1].\n\n[^1]: ملاحظة\n";

#[test]
fn bullets_stand_on_the_side_their_words_begin_on() {
    let home = Home::new();
    let galley = written(&home, PIECE);
    galley.screenshot("directions");
    // The first list is read from the right, its English line too stands at the right.
    assert_eq!(sides(&galley, "ul:nth-of-type(1) > li:nth-child(1) p"), "rtl right");
    assert_eq!(sides(&galley, "ul:nth-of-type(1) > li:nth-child(2) p"), "rtl right");
    assert_eq!(sides(&galley, "ol > li:nth-child(1) p"), "rtl right");
    assert_eq!(sides(&galley, "ul:nth-of-type(2) > li:nth-child(1) p"), "ltr left");
    assert_eq!(sides(&galley, "ul:nth-of-type(2) > li:nth-child(2) p"), "ltr left");
    assert_eq!(sides(&galley, "blockquote > p"), "rtl right");
    assert_eq!(sides(&galley, ".footnote p"), "rtl right");
    // WebKit would set the bullet of the English line on the other side: the page draws it.
    let bullet = "const item = document.querySelector('.ProseMirror > ul > li:nth-child(2)');
        return getComputedStyle(item, '::before').width + ' ' + getComputedStyle(item).listStyleType";
    assert_eq!(galley.js(bullet, json!([])), json!("7px none"));
    galley.close();
}

/// The side of the bullet or rule, and the side of the line nearer to which its words are.
fn sides(galley: &Galley, css: &str) -> String {
    let body = "const line = document.querySelector(arguments[0]), box = line.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(line);
        const { left, right } = words.getBoundingClientRect();
        const holder = line.closest('ul, ol, blockquote, .footnote');
        return getComputedStyle(holder).direction + ' ' + (left - box.left > box.right - right + 1 ? 'right' : 'left')";
    galley.js(body, json!([format!(".ProseMirror > {css}")])).as_str().unwrap().to_owned()
}
