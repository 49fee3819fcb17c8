//! From the start of the program to the first key that stands in the text.

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
    driver::{Driver, until},
    galley::Galley,
    hand::Hand,
    home::Home,
    screen::Screen,
};

use crate::{figure::Figure, text};

const ROUNDS: usize = 7;

pub(crate) fn measure() {
    for pieces in [1, 20_000] {
        let mut figure = Figure::default();
        for _ in 0..ROUNDS {
            let home = Home::new();
            home.write("piece.md", text::words(600));
            assert!(home.galley().args(["import", "piece.md"]).output().unwrap().status.success());
            leave_open(&home);
            home.grow(pieces);
            figure.add(once(&home));
        }
        figure.print(
            &format!("start to first accepted key, {pieces} pieces"),
            "from asking WebKitWebDriver for the program until a key, struck by XTest every 10 ms, is seen in the text",
        );
    }
}

/// The first start is not counted: its library is new and its files are cold. It leaves the piece open.
fn leave_open(home: &Home) {
    let galley = Galley::start(home);
    galley.click_words("Skip");
    galley.click("[data-piece]");
    galley.wait_until("document.querySelector('.ProseMirror > p')");
    galley.close();
}

fn once(home: &Home) -> Duration {
    let screen = Screen::open();
    let striking = Arc::new(AtomicBool::new(true));
    let striker = strike_on(Hand::on(&screen), Arc::clone(&striking));
    let mut command = Command::new("WebKitWebDriver");
    home.furnish(&mut command).env("DISPLAY", screen.name()).env_remove("WAYLAND_DISPLAY");
    let ready = Driver::listening(&mut command);
    let began = Instant::now();
    let driver = ready.session(&built::program("galley-desktop"), &[]);
    let look = "return document.querySelector('.ProseMirror')?.innerText.includes('qq')";
    until("a key is accepted", || (driver.try_js(look, json!([])) == Ok(json!(true))).then_some(()));
    let taken = began.elapsed();
    striking.store(false, Ordering::SeqCst);
    striker.join().unwrap();
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
