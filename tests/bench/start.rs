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
            grow(&home, pieces);
            figure.add(once(&home));
        }
        figure.print(
            &format!("start to first accepted key, {pieces} pieces"),
            "from asking WebKitWebDriver for the program until a key, struck by XTest every 10 ms, is seen in the text",
        );
    }
}

/// Copies the piece until the library has so many, in the tables that a start reads.
fn grow(home: &Home, pieces: u32) {
    let db = rusqlite::Connection::open(home.library().join("galley.db")).unwrap();
    let columns: Vec<String> = db
        .prepare(
            "SELECT name FROM pragma_table_info('piece') WHERE name NOT IN ('n', 'id', 'slug', 'touched')",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let columns = columns.join(", ");
    db.execute_batch(&format!(
        "BEGIN;
         CREATE TEMP TABLE copy AS WITH RECURSIVE copy(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM copy WHERE i < {pieces})
           SELECT i FROM copy WHERE {pieces} > 1;
         CREATE TEMP TABLE model AS SELECT * FROM piece ORDER BY touched DESC LIMIT 1;
         INSERT INTO piece(id, slug, touched, {columns}) SELECT id || '-' || i, slug || '-' || i, -i, {columns} FROM model, copy;
         INSERT INTO block(piece, id, ord, source, tail)
           SELECT model.id || '-' || i, block.id, ord, source, tail FROM model JOIN block ON piece = model.id, copy;
         COMMIT;"
    ))
    .unwrap();
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
