//! Markdown to HTML, beside `cmark`, `cmark-gfm` and `pandoc`, and the memory that it takes.

use std::{
    fs::{self, File},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use whole::{home::Home, memory};

use crate::{figure, text};

const ROUNDS: usize = 11;

/// What else makes HTML of Markdown: its name, and what it is asked for.
type Peer = (&'static str, &'static [&'static str]);

const CMARK: Peer = ("cmark", &[]);
/// The same program, where tables and footnotes are more than words to it.
const CMARK_GFM: Peer =
    ("cmark-gfm", &["-e", "table", "-e", "footnotes", "-e", "tasklist", "-e", "strikethrough"]);
const PANDOC: Peer = ("pandoc", &[]);

pub(crate) fn measure() {
    measure_of("prose", &text::words(1_475_000), CMARK);
    measure_of("lists, tables, footnotes", &text::mixed(1_420_000), CMARK_GFM);
}

fn measure_of(kind: &str, text: &str, peer: Peer) {
    let home = Home::new();
    let file = home.write("long.md", text);
    let size = fs::metadata(&file).unwrap().len();
    let mut number = 0;
    let mut galley = || {
        number += 1;
        let mut command = home.galley();
        command.args(["export", "long.md", "--to", "fragment", "--out"]);
        command.arg(home.path(&format!("out-{number}"))).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let (name, _) = peer;
    let is_beside = is_there(name);
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        times.0.push(taken(galley()));
        times.1.extend(is_beside.then(|| taken_beside(peer, &file)));
    }
    let how =
        format!("{:.1} MB read, checked and written by a new process; median of {ROUNDS}", size as f64 / 1e6);
    let ours = print(&format!("Markdown to HTML, {kind}"), size, median(times.0), &how);
    if is_beside {
        let theirs = print(
            &format!("  beside: {name}"),
            size,
            median(times.1),
            "the same file, in turn, into a file that is synced as ours is",
        );
        let ratio = format!("{:.2} times", ours / theirs);
        figure::print(&format!("  as fast as {name}"), &ratio, "its speed is 1");
    }
    if is_there("pandoc") {
        let theirs = print("  beside: pandoc", size, taken_beside(PANDOC, &file), "the same file, once");
        figure::print("  as fast as pandoc", &format!("{:.0} times", ours / theirs), "pandoc's speed is 1");
    }
    let peak = peak(galley());
    let times = format!("{:.1} times", peak as f64 / size as f64);
    figure::print("  memory, of the file's size", &times, &format!("{} MB at most", peak / 1_000_000));
}

pub(crate) fn is_there(program: &str) -> bool {
    let found = Command::new(program).arg("--version").output().is_ok();
    if !found {
        println!("SKIPPED: {program} is not on this machine");
    }
    found
}

/// Prints megabytes a second, and gives them.
fn print(what: &str, size: u64, taken: Duration, how: &str) -> f64 {
    let speed = size as f64 / 1e6 / taken.as_secs_f64();
    figure::print(what, &format!("{speed:.1} MB/s"), how);
    speed
}

pub(crate) fn taken(mut command: Command) -> Duration {
    let began = Instant::now();
    assert!(command.status().unwrap().success());
    began.elapsed()
}

/// The same until what it wrote is on the disk, as what Galley writes is.
fn taken_beside((program, asked): Peer, file: &Path) -> Duration {
    let began = Instant::now();
    let written = file.with_extension(program);
    let mut command = Command::new(program);
    command.args(asked).arg(file).stdout(File::create(&written).unwrap()).stderr(Stdio::null());
    taken(command);
    File::open(&written).unwrap().sync_all().unwrap();
    began.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The most memory that a command held, in bytes.
fn peak(mut command: Command) -> u64 {
    let mut child = command.spawn().unwrap();
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        most = memory::peak(child.id()).max(most);
        thread::sleep(Duration::from_micros(500));
    }
    most
}
