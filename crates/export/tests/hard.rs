//! Texts that are hard to read: nothing is lost, and no number of repetitions keeps a writer waiting. How long each
//! takes is `make bench`'s business; what takes the square of its length would not come to an end here.

#![allow(clippy::unwrap_used)]

#[path = "../../../tests/specification/hard.rs"]
mod hard;

use article::Manuscript;
use export::{EXPORTERS, Job, PictureFile, Pictures};
use hard::{HARD, Hard};

const TIMES: usize = 5_000;

/// A library without pictures.
struct Bare;

impl Pictures for Bare {
    fn picture(&self, _name: &str) -> Option<PictureFile> {
        None
    }
}

#[test]
fn hard_texts_are_read_and_written_in_the_end() {
    let half = HARD.len() / 2;
    std::thread::scope(|scope| {
        scope.spawn(|| HARD[..half].iter().for_each(check));
        scope.spawn(|| HARD[half..].iter().for_each(check));
    });
}

fn check(hard: &Hard) {
    let text = (hard.text)(TIMES);
    let manuscript = Manuscript::read(&text).value;
    assert!(manuscript.text() == text, "{}: open and save must be identity", hard.name);
    let piece = manuscript.piece().value;
    let job = Job::of(&piece, "hard");
    for exporter in EXPORTERS.iter().filter(|exporter| ["fragment", "markdown"].contains(&exporter.name)) {
        assert!(!(exporter.write)(&job, &Bare).value.is_empty());
    }
}
