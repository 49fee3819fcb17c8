//! From a key to the change on the screen, in a piece of 5,000 words, and the memory that holds it.

use std::{
    fs,
    path::PathBuf,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use whole::{
    built, child::Owned, driver::until, galley::Galley, hand::Hand, home::Home, memory, screen::Screen,
};
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
/// By then nothing moves any more.
const AT_REST: Duration = Duration::from_secs(3);

pub(crate) fn measure() {
    let home = written();
    let galley = open(&home);
    galley.figure().print(
        "key to glyph, 5,000 words",
        "from an XTest key to the first damage that the X server reports of the window, which nothing else looks into",
    );
    let keys = "e".repeat(KEYS);
    until("the keys stand in the text", || text_of(&home).contains(&keys).then_some(()));
    drop(galley);
    bare();
}

pub(crate) fn memory() {
    let home = written();
    let galley = open(&home);
    let held = memory::held(galley.program.pid());
    figure::print(
        "memory, 5,000 words open",
        &format!("{} MB", held / 1_000_000),
        "proportional set size of the program and all its processes, with the cursor in the piece",
    );
}

/// A library with a piece in it, which was open when the window was closed.
fn written() -> Home {
    let home = Home::new();
    home.write("piece.md", text::words(WORDS));
    assert!(home.galley().args(["import", "piece.md"]).output().unwrap().status.success());
    let galley = Galley::start(&home);
    galley.click_words("Skip");
    galley.click("[data-piece]");
    galley.wait_until("document.querySelectorAll('.ProseMirror > p').length > 40");
    galley.close();
    home
}

/// The text of the piece, as it is kept.
fn text_of(home: &Home) -> String {
    let out = home.path("out");
    let export = home.galley().args(["export", "piece", "--to", "text", "--out"]).arg(&out).output().unwrap();
    assert!(export.status.success(), "{}", String::from_utf8_lossy(&export.stderr));
    fs::read_to_string(out.join("piece/piece.txt")).unwrap()
}

/// The window with the piece open and the cursor in it.
fn open(home: &Home) -> Seen {
    Seen::start(home, "galley-desktop", "galley", None)
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
    Seen::start(&home, "bare-page", "bare-page", Some(home.path("index.html")))
        .figure()
        .print("  beside: ProseMirror alone, same text", "the same, in a window with nothing but the editor");
}

/// A window as its user has it: nothing drives it.
struct Seen {
    hand: Hand,
    window: Window,
    program: Owned,
    _screen: Screen,
}

impl Seen {
    /// Starts a program and puts the cursor into the middle of its window.
    fn start(home: &Home, program: &str, class: &str, page: Option<PathBuf>) -> Self {
        let screen = Screen::open();
        let mut command = Command::new(built::program(program));
        home.furnish(&mut command)
            .env("DISPLAY", screen.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("NO_AT_BRIDGE", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .args(page);
        let program = Owned::start(&mut command);
        let hand = Hand::on(&screen);
        let window = hand.window(class);
        hand.focus(window);
        thread::sleep(AT_REST);
        let (left, top, width, height) = hand.geometry(window);
        hand.click((left + width as i16 / 2, top + height as i16 / 2));
        thread::sleep(AT_REST);
        Seen { hand, window, program, _screen: screen }
    }

    fn figure(&self) -> Figure {
        figure_of(&self.hand, self.window)
    }
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
