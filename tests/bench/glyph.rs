//! From a key to the change on the screen, in a piece of 5,000 words, and the memory that holds it.

use std::{
    fs,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use whole::{built, child::Owned, galley::Galley, hand::Hand, home::Home, memory, screen::Screen};
use x11rb::{
    connection::Connection,
    protocol::{
        Event,
        damage::{ConnectionExt as _, ReportLevel},
        xproto::Window,
    },
};

use crate::{
    figure::{self, Figure},
    text,
};

const KEYS: usize = 200;
const WORDS: usize = 5_000;

pub(crate) fn measure() {
    let (_home, galley) = open();
    figure_of(galley.hand(), galley.window()).print(
        "key to glyph, 5,000 words",
        "from an XTest key to the first damage that the X server reports of the window",
    );
    bare();
}

pub(crate) fn memory() {
    let (_home, galley) = open();
    thread::sleep(Duration::from_secs(2));
    let held = memory::held(galley.program());
    figure::print(
        "memory, 5,000 words open",
        &format!("{} MB", held / 1_000_000),
        "proportional set size of the program and all its processes, two seconds after the piece was shown",
    );
}

/// The window with the piece open and the cursor in it.
fn open() -> (Home, Galley) {
    let home = Home::new();
    home.write("piece.md", text::words(WORDS));
    assert!(home.galley().args(["import", "piece.md"]).output().unwrap().status.success());
    let galley = Galley::start(&home);
    galley.click_words("Skip");
    galley.click("[data-piece]");
    galley.wait_until("document.querySelectorAll('.ProseMirror > p').length > 40");
    galley.click(".ProseMirror > p:nth-of-type(3)");
    thread::sleep(Duration::from_secs(1));
    (home, galley)
}

/// The same keys into ProseMirror alone, in the same WebKitGTK.
fn bare() {
    let page = built::tests().join("../target/bare/index.html");
    if !page.is_file() {
        return println!("SKIPPED: the bare ProseMirror page is not built; `make bench` builds it");
    }
    let home = Home::new();
    fs::copy(built::tests().join("../target/bare/bare.js"), home.path("bare.js")).unwrap();
    fs::copy(page, home.path("index.html")).unwrap();
    home.write("text.js", format!("globalThis.text = {};", serde_json::json!(text::words(WORDS))));
    let screen = Screen::open();
    let mut command = Command::new(built::program("bare-page"));
    home.furnish(&mut command).env("DISPLAY", screen.name()).env("NO_AT_BRIDGE", "1");
    command
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .arg(home.path("index.html"));
    let _page = Owned::start(&mut command);
    let hand = Hand::on(&screen);
    let window = hand.window("bare-page");
    hand.focus(window);
    thread::sleep(Duration::from_secs(3));
    figure_of(&hand, window)
        .print("  beside: ProseMirror alone, same text", "the same, in a window with nothing but the editor");
}

fn figure_of(hand: &Hand, window: Window) -> Figure {
    let x = hand.x();
    x.damage_query_version(1, 1).unwrap().reply().unwrap();
    let damage = x.generate_id().unwrap();
    x.damage_create(damage, window, ReportLevel::NON_EMPTY).unwrap();
    let key = hand.key('e');
    let mut figure = Figure::default();
    for _ in 0..KEYS {
        // Shorter than the cursor's blink, longer than any echo of the key before.
        thread::sleep(Duration::from_millis(320));
        x.damage_subtract(damage, x11rb::NONE, x11rb::NONE).unwrap();
        x.sync_events();
        let began = Instant::now();
        hand.strike(key);
        loop {
            if matches!(x.wait_for_event().unwrap(), Event::DamageNotify(_)) {
                break;
            }
        }
        figure.add(began.elapsed());
    }
    figure
}

trait SyncEvents {
    fn sync_events(&self);
}

impl<C: Connection> SyncEvents for C {
    /// Waits for the server, and forgets what it has reported so far.
    fn sync_events(&self) {
        use x11rb::protocol::xproto::ConnectionExt as _;
        self.get_input_focus().unwrap().reply().unwrap();
        while self.poll_for_event().unwrap().is_some() {}
    }
}
