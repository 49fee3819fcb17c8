//! How long search takes as one types, over many pieces: `cargo run --release -p store --example
//! search [PIECES] [FOLDER]`. The pieces have 700 words each, spread as words are in a language.

#![allow(clippy::print_stdout)]

use std::{error::Error, path::PathBuf, time::Instant};

use store::{Derived, Head, NewPiece, Order, RowNow, Shelf, Store};

const WORDS: usize = 700;
const VOCABULARY: u64 = 30_000;
const SYLLABLES: [&str; 16] =
    ["ka", "mi", "ro", "ten", "lu", "so", "ba", "ne", "vi", "do", "ra", "pel", "gu", "ha", "sto", "ci"];

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let count: u64 = args.next().unwrap_or_else(|| "20000".into()).parse()?;
    let folder = args.next().map_or_else(std::env::temp_dir, PathBuf::from).join(Store::new_id());
    let mut store = Store::open(&folder)?;
    let start = Instant::now();
    for n in 0..count {
        store.create(piece(n))?;
    }
    println!("{count} pieces made in {:.1} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    store.catch_up(&Head::text)?;
    println!("search caught up in {:.1} s", start.elapsed().as_secs_f64());
    drop(store);
    let start = Instant::now();
    let store = Store::open(&folder)?;
    println!("opened in {:.1} ms", milliseconds(start));
    let start = Instant::now();
    let shelf = store.pieces("", None, false)?.len();
    println!("the whole shelf, {shelf} rows, in {:.1} ms", milliseconds(start));
    for order in [Order::Due, Order::Due, Order::Touched, Order::Name, Order::Created] {
        let start = Instant::now();
        let shelf = store.shelf(&Shelf { order, count: 60, ..Shelf::default() })?;
        println!("{} of {} by {order:?} in {:.1} ms", shelf.rows.len(), shelf.total, milliseconds(start));
    }
    type_queries(&store)?;
    println!("{} MB", std::fs::metadata(folder.join("galley.db"))?.len() / 1_000_000);
    Ok(std::fs::remove_dir_all(&folder)?)
}

/// Asks for words as they are typed, from the second letter on.
fn type_queries(store: &Store) -> Result<(), Box<dyn Error>> {
    let mut times = Vec::new();
    let mut most = 0;
    for rank in (0..200).map(|n| n * n % VOCABULARY) {
        let word = word(rank);
        for end in 2..=word.len() {
            let start = Instant::now();
            let shelf = Shelf { text: &word[..end], count: 60, ..Shelf::default() };
            most = most.max(store.shelf(&shelf)?.total);
            times.push(milliseconds(start));
        }
    }
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    println!(
        "{} queries, at most {most} found: p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms",
        times.len(),
        at(0.5),
        at(0.95),
        at(0.99)
    );
    Ok(())
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}

fn piece(n: u64) -> NewPiece {
    let text: Vec<String> = (0..WORDS as u64).map(|place| word(rank(n * WORDS as u64 + place))).collect();
    let paragraphs =
        text.chunks(70).map(|words| RowNow { source: words.join(" "), tail: "\n\n".into(), id: None });
    let headline = text[..8].join(" ");
    NewPiece {
        slug: text[..5].join("-"),
        rows: paragraphs.collect(),
        derived: Derived { headline, ..Derived::default() },
        ..NewPiece::default()
    }
}

/// Common words have low ranks and come often.
fn rank(seed: u64) -> u64 {
    let mixed = (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let part = (mixed >> 11) as f64 / (1u64 << 53) as f64;
    ((VOCABULARY as f64).powf(part) - 1.0) as u64
}

fn word(rank: u64) -> String {
    let mut left = rank.wrapping_mul(7919) % 65_536;
    let mut word = String::new();
    loop {
        word.push_str(SYLLABLES[(left % 16) as usize]);
        left /= 16;
        if left == 0 {
            return word;
        }
    }
}
