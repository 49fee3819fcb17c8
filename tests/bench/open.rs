//! A piece of 100,000 words: opened to blocks, and one block of it written back.

use std::time::{Duration, Instant};

use article::{Block, Change, Manuscript};
use desk::Desk;
use serde_json::json;
use whole::{driver::until, galley::Galley, home::Home};

use crate::{figure::Figure, text};

const WORDS: usize = 100_000;
const ROUNDS: usize = 20;
const EDITS: usize = 200;
const WINDOW_ROUNDS: usize = 7;

pub(crate) fn measure() {
    let text = text::mixed(WORDS);
    from_text(&text);
    from_library(&text);
    in_window(&text);
    write_back(Manuscript::read(&text).value);
}

fn from_text(text: &str) {
    let mut figure = Figure::default();
    for _ in 0..ROUNDS {
        figure.time(|| Manuscript::read(text));
    }
    figure.print("100,000 words read to blocks", "from the text of a file");
}

fn from_library(text: &str) {
    let home = Home::new();
    let file = home.write("piece.md", text);
    let id = Desk::open_library(&home.library()).unwrap().import(&file, None).unwrap().id;
    let mut figure = Figure::default();
    for _ in 0..ROUNDS {
        let mut desk = Desk::open_library(&home.library()).unwrap();
        figure.time(|| desk.open(&id).unwrap());
    }
    figure.print("100,000 words opened", "from the library, by a program that does not hold them yet");
}

/// The page says itself how long it took: it is asked only afterwards.
const TURN: &str = "const [row, blocks] = arguments;
    const began = performance.now();
    window.turned = null;
    document.querySelectorAll('[data-piece]')[row].click();
    const look = () => {
      const there = document.querySelectorAll('.ProseMirror > *').length;
      if (blocks ? there < blocks : there > 100) setTimeout(look, 2);
      else requestAnimationFrame(() => setTimeout(() => (window.turned = performance.now() - began)));
    };
    look();";

fn in_window(text: &str) {
    let home = Home::new();
    for (name, text) in [("long.md", text), ("short.md", "A short one.\n")] {
        home.write(name, text);
        assert!(home.galley().args(["import", name]).output().unwrap().status.success());
    }
    let blocks = Manuscript::read(text).value.piece().value.content.len();
    let galley = Galley::start(&home);
    galley.click_words("Skip");
    galley.wait_until("document.querySelectorAll('[data-piece]').length === 2");
    let turn = |row: usize, blocks: usize| {
        galley.js(TURN, json!([row, blocks]));
        let taken = until("the piece is shown", || galley.js("return window.turned", json!([])).as_f64());
        Duration::from_secs_f64(taken / 1000.0)
    };
    let long = usize::from(
        galley
            .js("return document.querySelector('[data-piece]').innerText", json!([]))
            .as_str()
            .unwrap()
            .contains("A short one"),
    );
    let mut figure = Figure::default();
    for _ in 0..WINDOW_ROUNDS {
        turn(1 - long, 0);
        figure.add(turn(long, blocks));
    }
    figure.print(
        "100,000 words opened in the window",
        "from the click on its row until all of it is laid out and drawn",
    );
}

fn write_back(mut manuscript: Manuscript) {
    let paragraphs = |block: &Block| matches!(block, Block::Paragraph(_));
    let at = manuscript.blocks().skip(1000).position(paragraphs).unwrap() as u32 + 1000;
    let mut figure = Figure::default();
    for number in 0..EDITS {
        let with = vec![Block::paragraph(&format!("The ferry is late again, for the {number}th time."))];
        let changes = [Change::Blocks { from: at, to: at + 1, with }];
        let began = Instant::now();
        manuscript.apply(&changes).unwrap();
        figure.add(began.elapsed());
    }
    figure.print(
        "one block written back, 100,000 words",
        "a paragraph replaced in the text, and its seams looked at",
    );
}
