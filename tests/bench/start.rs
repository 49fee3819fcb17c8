//! From the start of the program to the first key that is seen in the text, in a window that nothing drives.

use std::{
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use serde_json::json;
use whole::{
    built,
    child::Owned,
    driver::until,
    galley::Galley,
    hand::{Band, Hand},
    home::Home,
    screen::Screen,
};

use crate::{figure::Figure, text};

const ROUNDS: usize = 9;
/// What the piece opens with, so short that letters typed into it make the line longer.
const FIRST: &str = "Fog.";
/// Pixels: less than any letter is wide, more than the cursor.
const LETTER: usize = 6;

pub(crate) fn measure() {
    for pieces in [1, 20_000] {
        let mut figure = Figure::default();
        for _ in 0..ROUNDS {
            let home = Home::new();
            home.write("piece.md", format!("{FIRST}\n\n{}", text::words(600)));
            assert!(home.galley().args(["import", "piece.md"]).output().unwrap().status.success());
            let line = leave_open(&home);
            home.grow(pieces);
            figure.add(once(&home, &line));
        }
        figure.print(
            &format!("start to first accepted key, {pieces} pieces"),
            "from the start of the program until a key, struck by XTest every 10 ms, is seen on the screen",
        );
    }
}

/// The first line of the text: where it stands in the window, and how far it reaches.
struct Line {
    band: Band,
    end: usize,
}

impl Line {
    fn look(hand: &Hand, window: u32, band: Band) -> Option<Self> {
        let end = hand.last_ink(window, band)?;
        Some(Line { band, end })
    }
}

/// The first start is not counted: its library is new and its files are cold. It leaves the piece open.
fn leave_open(home: &Home) -> Line {
    let galley = Galley::start(home);
    galley.click_words("Skip");
    galley.click("[data-piece]");
    galley.wait_until(&format!("document.querySelector('.ProseMirror > p')?.innerText === '{FIRST}'"));
    galley.wait_until("document.fonts.status === 'loaded'");
    let place = "const { left, top, width, height } = document.querySelector('.ProseMirror > p').getBoundingClientRect();
                 return [left, top + outerHeight - innerHeight, width, height].map(Math.round)";
    let place: Vec<u16> = serde_json::from_value(galley.js(place, json!([]))).unwrap();
    let band = Band { left: place[0], top: place[1], width: place[2], height: place[3] };
    let line = until("the first line is seen", || Line::look(galley.hand(), galley.window(), band));
    galley.close();
    line
}

fn once(home: &Home, line: &Line) -> Duration {
    let screen = Screen::open();
    let striking = Arc::new(AtomicBool::new(true));
    let striker = strike_on(Hand::on(&screen), Arc::clone(&striking));
    let hand = Hand::on(&screen);
    let mut command = Command::new(built::program("galley-desktop"));
    home.furnish(&mut command)
        .env("DISPLAY", screen.name())
        .env_remove("WAYLAND_DISPLAY")
        .env("NO_AT_BRIDGE", "1")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    let began = Instant::now();
    let program = Owned::start(&mut command);
    let window = hand.window("galley");
    until("a letter is seen", || (hand.last_ink(window, line.band)? > line.end + LETTER).then_some(()));
    let taken = began.elapsed();
    striking.store(false, Ordering::SeqCst);
    striker.join().unwrap();
    let stands = || home.text_of("piece").lines().any(|line| line.contains(FIRST) && line.contains('q'));
    until("the letters are kept", || stands().then_some(()));
    drop(program);
    taken
}

/// Strikes a key again and again as soon as there is a window.
fn strike_on(hand: Hand, striking: Arc<AtomicBool>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        hand.focus(hand.window("galley"));
        let key = hand.key('q');
        while striking.load(Ordering::SeqCst) {
            hand.strike(key);
            thread::sleep(Duration::from_millis(10));
        }
    })
}
