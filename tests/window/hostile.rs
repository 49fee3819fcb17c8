//! Whatever comes in is data: nothing of it runs in the window, pressed or not, and nothing of it asks for anything on the web.

use std::{io::Read, net::TcpListener, path::PathBuf};

use serde_json::json;
use whole::{
    galley::Galley,
    home::Home,
    hostile::{inputs, number, payloads},
};

use crate::writing::{begin, new_picture, new_piece, saved};

/// Presses and passes over all that the page shows of a piece, links that lead nowhere safe as one opens them.
const PRESS: &str = r#"
    const dangerous = 'script, iframe:not([sandbox]), object, embed, base, meta, link, form, style, svg script';
    for (const element of arguments[0] ? document.querySelectorAll(arguments[0]) : []) {
        const href = element.getAttribute('href') ?? '';
        const ctrlKey = !/^(https?|mailto|tel):/i.test(href);
        for (const kind of ['mouseover', 'mousedown', 'mouseup', 'click']) {
            if (kind === 'click' && !ctrlKey) continue;
            element.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, ctrlKey }));
        }
    }
    const body = document.querySelector('.ProseMirror');
    const handlers = [...body.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')));
    const addresses = [...body.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src'));
    return [window.ran ?? null, [...body.querySelectorAll(dangerous)].length, handlers.length, addresses.filter((it) => /^\W*(java|vb)script|^data:text/i.test(it))]"#;

#[test]
fn nothing_that_is_imported_runs_or_asks_for_anything() {
    let (home, web) = (Home::new(), TcpListener::bind("127.0.0.1:0").unwrap());
    assert!(number() > 300, "a few hundred");
    new_picture(&home, "here.jpg");
    let files: Vec<PathBuf> =
        inputs(&address(&web)).iter().map(|input| home.write(&input.name, &input.markdown)).collect();
    let imported = home.galley().arg("import").args(&files).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let galley = begin(&home);
    let pieces = galley.js("return document.querySelectorAll('[data-piece]').length", json!([]));
    assert!(pieces.as_u64().unwrap() > 5, "{pieces}");
    galley.into_the_list();
    galley.press("Enter");
    galley.wait_for("[data-piece][aria-current]");
    for number in 0..files.len() {
        look_at_piece(&galley, number);
        if number + 1 < files.len() {
            next(&galley);
        }
    }
    asked_for_nothing(&web);
    galley.close();
}

/// Whether it is as harmless in the page as in the preview of the export.
fn look_at_piece(galley: &Galley, number: usize) {
    let harmless = json!([null, 0, 0, []]);
    galley.wait_until("document.querySelector('.foot')?.dataset.rev !== undefined");
    let told = galley.js(PRESS, json!([".ProseMirror *:not(button, button *), .head *:not(button)"]));
    assert_eq!(told, harmless, "piece {number}: {}", galley.text(".sheet"));
    galley.press("Control+e");
    galley.wait_until(
        "document.querySelector('dialog[open] iframe')?.src || document.querySelector('dialog[open] pre')",
    );
    assert_eq!(galley.js(PRESS, json!([])), harmless, "piece {number} in the preview");
    galley.press("Escape");
    galley.wait_until("!document.querySelector('dialog[open]')");
}

/// On to the next piece of the list.
fn next(galley: &Galley) {
    let open = "document.querySelector('[data-piece][aria-current]')?.dataset.piece";
    let before = galley.js(&format!("return {open} ?? ''"), json!([]));
    galley.js("document.querySelector('[data-piece][aria-current]').focus()", json!([]));
    galley.press("Down");
    galley.press("Enter");
    galley.wait_until(&format!("({open} ?? {before}) !== {before}"));
}

#[test]
fn nothing_that_is_pasted_runs_or_asks_for_anything() {
    let (home, web) = (Home::new(), TcpListener::bind("127.0.0.1:0").unwrap());
    let galley = begin(&home);
    new_piece(&galley);
    let paste = r#"
        const body = document.querySelector('.ProseMirror');
        for (const text of arguments[0]) {
            for (const kind of ['text/html', 'text/plain']) {
                const clipboardData = new DataTransfer();
                clipboardData.setData(kind, text);
                body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
        }"#;
    galley.js(paste, json!([payloads(&address(&web))]));
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('constructor')");
    let told = galley.js(PRESS, json!([".ProseMirror *:not(button, button *)"]));
    assert_eq!(told, json!([null, 0, 0, []]));
    saved(&galley);
    asked_for_nothing(&web);
    galley.close();
}

fn address(web: &TcpListener) -> String {
    format!("http://{}", web.local_addr().unwrap())
}

#[track_caller]
fn asked_for_nothing(web: &TcpListener) {
    web.set_nonblocking(true).unwrap();
    if let Ok((mut stream, _)) = web.accept() {
        let mut request = [0; 1000];
        let read = stream.read(&mut request).unwrap_or_default();
        panic!("somebody asked for what a piece names: {}", String::from_utf8_lossy(&request[..read]));
    }
}
