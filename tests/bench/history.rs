//! The history of a piece that was edited very often: how long it takes to open, and what it takes on the disk.

use std::fs;

use article::{Block, Change};
use desk::Desk;
use whole::home::Home;

use crate::{
    figure::{self, Figure},
    text,
};

const EDITS: usize = 100_000;
const TIMES: usize = 20;

pub(crate) fn measure() {
    let home = Home::new();
    let file = home.write("piece.md", text::words(700));
    let mut desk = Desk::open_library(&home.library()).unwrap();
    let id = desk.import(&file, None).unwrap().id;
    let mut rev = desk.open(&id).unwrap().rev;
    for number in 0..EDITS {
        let with = vec![Block::paragraph(&format!("The ferry is late for the {number}th time this year."))];
        let at = (number % 8) as u32;
        rev = desk.edit(&id, rev, &[Change::Blocks { from: at, to: at + 1, with }]).unwrap().rev;
    }
    let how = "of one piece of 700 words, 100,000 edits after one another";
    let mut opened = Figure::default();
    (0..TIMES).for_each(|_| opened.time(|| desk.history(&id).unwrap()));
    opened.print("history of 100,000 edits, opened", how);
    let mut compared = Figure::default();
    (0..TIMES).for_each(|time| compared.time(|| desk.compare(&id, rev - 90 - time as i64, rev).unwrap()));
    compared.print("  two of its versions compared", "a hundred edits apart");
    drop(desk);
    let bytes = fs::metadata(home.library().join("galley.db")).unwrap().len();
    figure::print(
        "  on the disk",
        &format!("{} bytes", bytes / EDITS as u64),
        "an edit, with all that stands beside it",
    );
}
