//! One edit, until it is on the disk.

use std::time::Instant;

use article::{Block, Change};
use desk::Desk;
use serde_json::json;
use whole::{galley::Galley, home::Home};

use crate::{figure::Figure, text};

const EDITS: usize = 300;

pub(crate) fn measure() {
    at_the_desk("5,000 words", 5_000);
    at_the_desk("100,000 words", 100_000);
    from_the_page();
}

fn at_the_desk(what: &str, words: usize) {
    let home = Home::new();
    let file = home.write("piece.md", text::words(words));
    let mut desk = Desk::open_library(&home.library()).unwrap();
    let id = desk.import(&file, None).unwrap().id;
    let mut rev = desk.open(&id).unwrap().rev;
    let mut figure = Figure::default();
    for number in 0..EDITS {
        let with =
            vec![Block::paragraph(&format!("The ferry is late again, for the {number}th time this year."))];
        let change = Change::Blocks { from: 40, to: 41, with };
        let began = Instant::now();
        rev = desk.edit(&id, rev, &[change]).unwrap().rev;
        figure.add(began.elapsed());
    }
    figure.print(
        &format!("one acknowledged edit, {what}"),
        "a paragraph replaced at the desk, journalled and synced to the disk",
    );
}

fn from_the_page() {
    let home = Home::new();
    home.write("piece.md", text::words(5_000));
    assert!(home.galley().args(["import", "piece.md"]).output().unwrap().status.success());
    let galley = Galley::start(&home);
    galley.click_words("Skip");
    galley.wait_for("[data-piece]");
    let body = r#"
        window.times = null;
        const invoke = window.__TAURI_INTERNALS__.invoke;
        (async () => {
            const id = document.querySelector('[data-piece]').dataset.piece;
            let { rev } = await invoke('open', { piece: id });
            const times = [];
            for (let n = 0; n < arguments[0]; n += 1) {
                const block = { type: 'paragraph', content: [{ type: 'text', text: `The ferry is late again, for the ${n}th time.` }] };
                const began = performance.now();
                ({ rev } = await invoke('edit', { piece: id, base: rev, changes: [{ kind: 'blocks', from: 40, to: 41, with: [block] }] }));
                times.push(performance.now() - began);
            }
            window.times = times;
        })().catch((error) => (window.times = String(error.message ?? error)))"#;
    galley.js(&body.replace("arguments[0]", &EDITS.to_string()), json!([]));
    galley.wait_until("window.times !== null");
    let times = galley.js("return window.times", json!([]));
    let mut figure = Figure::default();
    for time in times.as_array().unwrap_or_else(|| panic!("{times}")) {
        figure.add(std::time::Duration::from_secs_f64(time.as_f64().unwrap() / 1000.0));
    }
    figure
        .print("one acknowledged edit, from the page", "the same, asked for by the page and answered to it");
}
