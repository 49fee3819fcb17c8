//! From a key to the change on the screen, in a piece of 5,000 words, and the memory that holds it.

use std::{
    fs,
    process::{Command, Stdio},
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

/// Struck in each window in turn, so that all see the same machine.
const ROUNDS: usize = 10;
const KEYS: usize = 20;
const WORDS: usize = 5_000;
/// By then nothing moves any more.
const AT_REST: Duration = Duration::from_secs(3);

pub(crate) fn measure() {
    let home = written();
    let beside = Home::new();
    let mut windows = vec![open(&home)];
    windows.extend(bare(&beside));
    for _ in 0..ROUNDS {
        windows.iter_mut().for_each(Seen::strike);
    }
    for Seen { what, how, figure, .. } in &mut windows {
        std::mem::take(figure).print(what, how);
    }
    let keys = "e".repeat(ROUNDS * KEYS);
    until("the keys stand in the text", || home.text_of("piece").contains(&keys).then_some(()));
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

/// The window with the piece open and the cursor in it.
fn open(home: &Home) -> Seen {
    Seen::start(
        home,
        Command::new(built::program("galley-desktop")),
        "galley",
        "key to glyph, 5,000 words",
        "from an XTest key to the first damage that the X server reports of the window, which nothing else looks into",
    )
}

/// The same text in windows with nothing else.
fn bare(home: &Home) -> Vec<Seen> {
    let built_pages = built::tests().join("../target/bare");
    if !built_pages.join("index.html").is_file() {
        println!("SKIPPED: the bare pages are not built; `make bench` builds them");
        return Vec::new();
    }
    for name in ["bare.js", "index.html", "area.html"] {
        fs::copy(built_pages.join(name), home.path(name)).unwrap();
    }
    home.write("text.js", format!("globalThis.text = {};", serde_json::json!(text::words(WORDS))));
    let webkit = |page: &str| {
        let mut command = Command::new(built::program("bare-page"));
        command.arg(home.path(page));
        command
    };
    let mut windows = vec![
        Seen::start(
            home,
            webkit("index.html"),
            "bare-page",
            "  beside: ProseMirror alone",
            "the same text in WebKitGTK",
        ),
        Seen::start(
            home,
            webkit("area.html"),
            "bare-page",
            "  beside: a text area",
            "the same text in WebKitGTK",
        ),
    ];
    match chromium(home) {
        Some(command) => windows.push(Seen::start(
            home,
            command,
            "chromium",
            "  beside: ProseMirror alone in Chromium",
            "the same text, another engine",
        )),
        None => println!("SKIPPED: there is no chromium"),
    }
    windows
}

/// Chromium with the bare page, in a profile of its own.
fn chromium(home: &Home) -> Option<Command> {
    let is_there = Command::new("chromium").arg("--version").output().is_ok();
    is_there.then(|| {
        let mut command = Command::new("chromium");
        command
            .args(["--no-sandbox", "--no-first-run", "--disable-gpu", "--window-position=0,0"])
            .arg("--window-size=1280,860")
            .arg(format!("--user-data-dir={}", home.path("chromium").display()))
            .arg(format!("--app=file://{}", home.path("index.html").display()));
        command
    })
}

/// A window as its user has it: nothing drives it.
struct Seen {
    what: &'static str,
    how: &'static str,
    figure: Figure,
    hand: Hand,
    window: Window,
    program: Owned,
    _screen: Screen,
}

impl Seen {
    /// Starts a program and puts the cursor into the middle of its window.
    fn start(home: &Home, mut command: Command, class: &str, what: &'static str, how: &'static str) -> Self {
        let screen = Screen::open();
        home.furnish(&mut command)
            .env("DISPLAY", screen.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("NO_AT_BRIDGE", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .stderr(Stdio::null());
        let program = Owned::start(&mut command);
        let hand = Hand::on(&screen);
        let window = hand.window(class);
        hand.focus(window);
        thread::sleep(AT_REST);
        let (left, top, width, height) = hand.geometry(window);
        hand.click((left + width as i16 / 2, top + height as i16 / 2));
        thread::sleep(AT_REST);
        Seen { what, how, figure: Figure::default(), hand, window, program, _screen: screen }
    }

    /// A few keys, each measured.
    fn strike(&mut self) {
        let x = self.hand.x();
        x.damage_query_version(1, 1).unwrap().reply().unwrap();
        let damage = x.generate_id().unwrap();
        x.damage_create(damage, self.window, ReportLevel::NON_EMPTY).unwrap();
        let key = self.hand.key('e');
        for _ in 0..KEYS {
            // Shorter than the cursor's blink, longer than any echo of the key before.
            thread::sleep(Duration::from_millis(320));
            x.damage_subtract(damage, x11rb::NONE, x11rb::NONE).unwrap();
            x.sync_events();
            let began = Instant::now();
            self.hand.strike(key);
            while !matches!(x.wait_for_event().unwrap(), Event::DamageNotify(_)) {}
            self.figure.add(began.elapsed());
        }
        x.damage_destroy(damage).unwrap();
    }
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
