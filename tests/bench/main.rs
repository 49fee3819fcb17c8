//! `make bench`: the figures Galley holds itself to, each with how it was measured and what it is measured beside.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot go on should stop where it stands"
)]
#![allow(clippy::print_stdout, reason = "figures are printed")]

mod book;
mod edit;
mod figure;
mod glyph;
mod hard;
mod history;
#[path = "../specification/hard.rs"]
mod kinds;
mod markdown;
mod metadata;
mod open;
mod renditions;
mod start;
mod text;

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let all: [(&str, fn()); 11] = [
        ("start", start::measure),
        ("glyph", glyph::measure),
        ("edit", edit::measure),
        ("history", history::measure),
        ("open", open::measure),
        ("markdown", markdown::measure),
        ("book", book::measure),
        ("hard", hard::measure),
        ("metadata", metadata::measure),
        ("renditions", renditions::measure),
        ("memory", glyph::memory),
    ];
    for (name, measure) in all {
        if wanted.is_empty() || wanted == name {
            measure();
        }
    }
}
