//! A piece of 100,000 words: opened to blocks, and one block of it written back.

use std::time::Instant;

use article::{Block, Change, Manuscript};
use desk::Desk;
use whole::home::Home;

use crate::{figure::Figure, text};

const WORDS: usize = 100_000;
const ROUNDS: usize = 20;
const EDITS: usize = 200;

pub(crate) fn measure() {
    let text = text::mixed(WORDS);
    from_text(&text);
    from_library(&text);
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
