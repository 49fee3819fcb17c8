//! Markdown to HTML, beside `cmark`.

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use whole::home::Home;

use crate::{figure, text};

const ROUNDS: u32 = 5;

pub(crate) fn measure() {
    let home = Home::new();
    let file = home.write("long.md", text::words(800_000));
    let size = std::fs::metadata(&file).unwrap().len();
    let mut number = 0;
    let ours = best(|| {
        number += 1;
        let mut command = home.galley();
        command
            .args(["export", "long.md", "--to", "fragment", "--out"])
            .arg(home.path(&format!("out-{number}")));
        command
    });
    let how = format!(
        "one file of {:.1} MB, read, checked and written by a new process; best of {ROUNDS}",
        size as f64 / 1e6
    );
    print("Markdown to HTML", size, ours, &how);
    if Command::new("cmark").arg("--version").output().is_err() {
        return println!("SKIPPED: cmark is not on this machine");
    }
    let theirs = best(|| {
        let mut command = Command::new("cmark");
        command.arg(&file);
        command
    });
    print("  beside: cmark", size, theirs, "the same file, its output thrown away");
}

fn print(what: &str, size: u64, taken: Duration, how: &str) {
    figure::print(what, &format!("{:.1} MB/s", size as f64 / 1e6 / taken.as_secs_f64()), how);
}

fn best(mut command: impl FnMut() -> Command) -> Duration {
    let once = |mut command: Command| {
        let began = Instant::now();
        assert!(command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
        began.elapsed()
    };
    (0..ROUNDS).map(|_| once(command())).min().unwrap()
}
