//! A long piece as a Word document and as a book, beside pandoc; and many pieces in one file for WordPress.

use std::process::{Command, Stdio};

use whole::home::Home;

use crate::{
    figure::Figure,
    markdown::{is_there, taken},
    text,
};

const ROUNDS: usize = 11;
/// About 40,000 words.
const SIZE: usize = 240_000;

pub(crate) fn measure() {
    one_long_piece();
    many_pieces();
}

/// Pieces that are exported together, and the words of each.
const PIECES: usize = 1000;
const WORDS: usize = 700;

fn many_pieces() {
    let home = Home::new();
    let text: String = text::mixed(WORDS * 6);
    let names: Vec<String> = (0..PIECES).map(|at| format!("{at}.md")).collect();
    for (at, name) in names.iter().enumerate() {
        home.write(
            name,
            format!("---\nheadline: Piece {at}\nbylines: [Ann Lee]\ntags: [a, b]\n---\n\n{text}"),
        );
    }
    let mut ours = Figure::default();
    for round in 0..ROUNDS.min(5) {
        let mut galley = home.galley();
        galley
            .args(["export", "--to", "wxr", "--title", "All", "--out"])
            .arg(home.path(&format!("wxr-{round}")));
        galley.args(&names).stdout(Stdio::null()).stderr(Stdio::null());
        ours.add(taken(galley));
    }
    let how =
        format!("{PIECES} files of about {WORDS} words, without pictures, by a new process (asked: 2 s)");
    ours.print("Many pieces to WXR", &how);
}

fn one_long_piece() {
    let home = Home::new();
    let words = text::mixed(SIZE);
    let file = home.write("long.md", format!("---\nheadline: Long\nlanguage: en\n---\n\n{words}"));
    let count = words.split_whitespace().count();
    for (format, asked) in [("docx", "150 ms"), ("epub", "200 ms")] {
        let (mut ours, mut theirs) = (Figure::default(), Figure::default());
        let has_pandoc = is_there("pandoc");
        for round in 0..ROUNDS {
            let mut galley = home.galley();
            galley.args(["export", "long.md", "--to", format, "--out"]);
            galley.arg(home.path(&format!("{format}-{round}"))).stdout(Stdio::null()).stderr(Stdio::null());
            ours.add(taken(galley));
            if has_pandoc {
                let mut pandoc = Command::new("pandoc");
                pandoc
                    .arg(&file)
                    .arg("--output")
                    .arg(home.path(&format!("{round}.{format}")))
                    .stderr(Stdio::null());
                theirs.add(taken(pandoc));
            }
        }
        let how =
            format!("{count} words with lists, tables and footnotes, by a new process (asked: {asked})");
        ours.print(&format!("Markdown to {format}"), &how);
        if has_pandoc {
            theirs.print("  beside: pandoc", "the same file, in turn");
        }
    }
}
