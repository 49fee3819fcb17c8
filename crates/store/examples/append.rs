//! How long one acknowledged edit takes, and what it costs on the disk: `cargo run --release -p store
//! --example append [ROWS] [EDITS] [FOLDER]`. Each edit rewrites one block of a piece, as typing does.

#![allow(clippy::print_stdout)]

use std::{error::Error, path::PathBuf, time::Instant};

use store::{Derived, Head, NewPiece, Op, RowNow, Store};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let count: usize = args.next().unwrap_or_else(|| "2300".into()).parse()?;
    let edits: usize = args.next().unwrap_or_else(|| "1000".into()).parse()?;
    let parent = args.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = parent.join(Store::new_id());

    let mut store = Store::open(&folder)?;
    let paragraph = |n| RowNow {
        source: format!("{n} {}", "some words of it ".repeat(14)),
        tail: "\n\n".into(),
        id: None,
    };
    let piece =
        store.create(NewPiece { rows: (0..count).map(paragraph).collect(), ..NewPiece::default() })?;
    let size = std::fs::metadata(folder.join("galley.db"))?.len();
    let mut times = Vec::new();
    for edit in 0..edits {
        let head = store.head(&piece.id)?;
        let op = typed(&head, edit * 31 % count);
        let start = Instant::now();
        store.append(&piece.id, head.rev, op)?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    println!("{edits} edits of one block among {count}, WAL, synchronous = FULL, in {}", parent.display());
    println!("p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, most {:.2} ms", at(0.5), at(0.95), at(0.99), at(1.0));
    report(store, &folder, edits, size)?;
    Ok(std::fs::remove_dir_all(&folder)?)
}

/// One sentence more in the middle of a block.
fn typed(head: &Head, at: usize) -> Op {
    let now = head.rows.iter().map(|row| RowNow {
        id: Some(row.id.clone()),
        source: row.source.clone(),
        tail: row.tail.clone(),
    });
    let mut rows: Vec<RowNow> = now.collect();
    let middle = rows[at].source.len() / 2;
    rows[at].source.insert_str(middle, " typed.");
    Op { uid: Store::new_id(), kind: "edit".into(), rows, derived: Derived::default(), ..Op::default() }
}

fn report(mut store: Store, folder: &std::path::Path, edits: usize, size: u64) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    store.catch_up(&Head::text)?;
    println!("search caught up in {:.1} ms", start.elapsed().as_secs_f64() * 1000.0);
    drop(store);
    let grown = std::fs::metadata(folder.join("galley.db"))?.len().saturating_sub(size);
    println!("{} bytes an edit, checkpoints and search included", grown / edits as u64);
    let start = Instant::now();
    Store::open(folder)?;
    println!("opened in {:.1} ms", start.elapsed().as_secs_f64() * 1000.0);
    Ok(())
}
