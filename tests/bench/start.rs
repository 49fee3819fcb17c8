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
use whole::{built, driver::Driver, hand::Hand, home::Home, screen::Screen};

use crate::{figure::Figure, text};

const ROUNDS: usize = 7;

pub(crate) fn measure() {
    let home = Home::new();
    home.write("piece.md", text::words(600));
    assert!(home.galley().args(["import", "piece.md"]).output().unwrap().status.success());
    let mut figure = Figure::default();
    // The first start sees a new library and cold files; it is not counted.
    for round in 0..=ROUNDS {
        let taken = once(&home, round == 0);
        if round > 0 {
            figure.add(taken);
        }
    }
    figure.print(
        "start to first accepted key",
        "from asking WebKitWebDriver for the program until a key, struck by XTest every 10 ms, is seen in the text",
    );
}

fn once(home: &Home, is_first: bool) -> Duration {
    let screen = Screen::open();
    let hand = Hand::on(&screen);
    hand.point((700, 500));
    let key = hand.key('x');
    let striking = Arc::new(AtomicBool::new(!is_first));
    let still = Arc::clone(&striking);
    let striker = thread::spawn(move || {
        while still.load(Ordering::SeqCst) {
            hand.strike(key);
            thread::sleep(Duration::from_millis(10));
        }
    });
    let mut command = Command::new("WebKitWebDriver");
    home.furnish(&mut command).env("DISPLAY", screen.name()).env_remove("WAYLAND_DISPLAY");
    let ready = Driver::listening(&mut command);
    let began = Instant::now();
    let driver = ready.session(&built::program("galley-desktop"), &[]);
    if is_first {
        whole::driver::until("the window is there", || driver.find(".ProseMirror"));
        driver
            .try_js(
                "[...document.querySelectorAll('button')].find((it) => it.innerText === 'Skip')?.click()",
                json!([]),
            )
            .unwrap();
        thread::sleep(Duration::from_secs(1));
        return began.elapsed();
    }
    let look = "return document.querySelector('.ProseMirror')?.innerText.includes('xx')";
    whole::driver::until("a key is accepted", || {
        (driver.try_js(look, json!([])) == Ok(json!(true))).then_some(())
    });
    let taken = began.elapsed();
    striking.store(false, Ordering::SeqCst);
    striker.join().unwrap();
    taken
}
