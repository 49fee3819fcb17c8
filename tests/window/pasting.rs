//! What other programs put on the clipboard comes into the page by Ctrl+V, from a program that holds it, and is saved as
//! one would write it by hand.

use std::{
    fs,
    io::{Read, Write},
    net::TcpListener,
    path::PathBuf,
    process::Command,
    thread,
};

use whole::{built, child::Owned, driver::until, galley::Galley, home::Home};
use x11rb::protocol::xproto::ConnectionExt as _;

use crate::writing::{BODY, begin, new_picture, new_piece, saved, stored};

#[test]
fn word_comes_in_clean() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    let _word = on_clipboard(&galley, &[("text/html", input("word/report.html"))]);
    paste(&galley);
    galley.wait_until("document.querySelectorAll('.ProseMirror .footnote').length === 2");
    assert_eq!(body(&home, &galley), include_str!("pasting/word.md"));
    // One step back, and nothing is left of it.
    galley.press("Control+z");
    galley.wait_until("!document.querySelector('.ProseMirror').innerText.includes('sluice')");
    assert_eq!(body(&home, &galley).trim(), "");
    galley.close();
}

#[test]
fn google_docs_comes_in_clean() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    let _docs = on_clipboard(&galley, &[("text/html", input("google-docs/report.html"))]);
    paste(&galley);
    galley.wait_until("document.querySelector('.ProseMirror figure')");
    assert_eq!(body(&home, &galley), include_str!("pasting/google-docs.md"));
    galley.close();
}

#[test]
fn markdown_becomes_blocks_and_one_undo_gives_the_text_back() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    let text = home.write(
        "pasted.txt",
        "## Tides\n\nHigh at *six*, [they say](https://example.org/).\n\n- one\n- two\n",
    );
    let _editor = on_clipboard(&galley, &[("text/plain", text)]);
    paste(&galley);
    galley.wait_until("document.querySelectorAll('.ProseMirror li').length === 2");
    assert_eq!(
        body(&home, &galley),
        "## Tides\n\nHigh at *six*, [they say](https://example.org/).\n\n- one\n- two\n"
    );
    galley.press("Control+z");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('## Tides')");
    assert!(galley.text(BODY).contains("[they say](https://example.org/)"), "must be as it was copied");
    galley.close();
}

#[test]
fn plain_text_is_pasted_with_shift_held() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    let text = home.write("pasted.txt", "# not a heading\nsecond");
    let _both = on_clipboard(&galley, &[("text/html", input("word/lists.html")), ("text/plain", text)]);
    galley.click(BODY);
    galley.press("Control+Shift+v");
    galley.wait_until("document.querySelector('.ProseMirror').innerText.includes('second')");
    assert_eq!(body(&home, &galley), "\\# not a heading\n\nsecond\n");
    galley.close();
}

#[test]
fn a_picture_on_the_web_waits_until_it_is_asked_for() {
    let home = Home::new();
    let bytes = fs::read(new_picture(&home, "ferry.jpg")).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/ferry.jpg", listener.local_addr().unwrap());
    let asked = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", bytes.len())
            .unwrap();
        stream.write_all(&bytes).unwrap();
    });
    let galley = begin(&home);
    new_piece(&galley);
    let html = home.write(
        "page.html",
        format!("<figure><img src='{address}' alt='A ferry'><figcaption>At six</figcaption></figure>"),
    );
    let _page = on_clipboard(&galley, &[("text/html", html)]);
    paste(&galley);
    galley.wait_until("document.querySelector('.ProseMirror figure .waiting')");
    let waiting = body(&home, &galley);
    assert!(waiting.contains(&format!("![A ferry]({address})")), "{waiting}");
    assert!(!asked.is_finished(), "nothing may be asked for before the writer says so");
    galley.click_words("Fetch now");
    galley.wait_until("document.querySelector('.ProseMirror figure img')?.naturalWidth > 0");
    asked.join().unwrap();
    let fetched = body(&home, &galley);
    assert!(fetched.contains("![A ferry](ferry.jpg)") && fetched.contains("At six"), "{fetched}");
    assert!(
        stored(&home, "markdown").contains(&format!("source_address: {address}")),
        "must say where it was found"
    );
    galley.close();
}

/// What a program puts on the clipboard, as the page's own tests have it.
fn input(name: &str) -> PathBuf {
    built::tests().join("../ui/test/clipboard").join(name).canonicalize().unwrap()
}

/// A program that holds these on the clipboard of the window's screen, until it is let go.
pub(crate) fn on_clipboard(galley: &Galley, kinds: &[(&str, PathBuf)]) -> Owned {
    let mut command = Command::new(built::program("clipboard-source"));
    command
        .env("DISPLAY", galley.screen().name())
        .env("NO_AT_BRIDGE", "1")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    command.env_remove("WAYLAND_DISPLAY");
    for (kind, path) in kinds {
        // On this system a text is offered under each of its names.
        let names: &[&str] = if *kind == "text/plain" {
            &["UTF8_STRING", "text/plain;charset=utf-8", "text/plain"]
        } else {
            &[kind]
        };
        command.args(names.iter().map(|name| format!("{name}={}", path.display())));
    }
    let source = Owned::start(&mut command);
    let x = galley.hand().x();
    let clipboard = x.intern_atom(false, b"CLIPBOARD").unwrap().reply().unwrap().atom;
    until("something is on the clipboard", || {
        let owner = x.get_selection_owner(clipboard).unwrap().reply().unwrap().owner;
        (owner != x11rb::NONE).then_some(())
    });
    source
}

pub(crate) fn paste(galley: &Galley) {
    galley.click(BODY);
    galley.hand().focus(galley.window());
    galley.hand().chord("Control_L", 'v');
}

/// The saved Markdown without what stands above the body.
fn body(home: &Home, galley: &Galley) -> String {
    saved(galley);
    let text = stored(home, "markdown");
    text.split_once("\n---\n").map_or(text.clone(), |(_, body)| body.trim_start_matches('\n').to_owned())
}
