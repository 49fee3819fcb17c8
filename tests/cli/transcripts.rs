//! `tests/cli/*.md` are sessions as a reader would see them: files, commands, what they answer. Each file is one test,
//! in a home of its own. `UPDATE=1` writes what is answered now.
//!
//! A block ` ```file NAME ` is written before the first command. In a block ` ```console ` each line `$ galley …` is
//! run, and what follows is its output, standard output first; `[3]` at the end is an exit code other than 0.

use std::{fs, path::Path};

use whole::{
    built,
    home::Home,
    told::{Told, galley},
};

#[test]
fn transcripts_are_true() {
    let mut files: Vec<_> =
        fs::read_dir(built::tests().join("cli")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        check(&file);
    }
}

fn check(file: &Path) {
    let written = fs::read_to_string(file).unwrap();
    let home = Home::new();
    let now = replay(&written, &home);
    if now != written && std::env::var_os("UPDATE").is_some() {
        return fs::write(file, now).unwrap();
    }
    assert_eq!(written, now, "{} is not what happens", file.display());
}

fn replay(written: &str, home: &Home) -> String {
    let mut now = String::new();
    let mut lines = written.lines().peekable();
    while let Some(line) = lines.next() {
        now += &format!("{line}\n");
        if let Some(name) = line.strip_prefix("```file ") {
            let text: Vec<_> = std::iter::from_fn(|| lines.next_if(|line| *line != "```")).collect();
            let text: String = text.iter().map(|line| format!("{line}\n")).collect();
            home.write(name, &text);
            now += &text;
        } else if line == "```console" {
            while let Some(line) = lines.next_if(|line| *line != "```") {
                if let Some(command) = line.strip_prefix("$ ") {
                    now += &format!("{line}\n{}", answer(home, command));
                }
            }
        }
    }
    now
}

fn answer(home: &Home, command: &str) -> String {
    let mut words = split(command).into_iter();
    let program = words.next().unwrap_or_default();
    let arguments: Vec<String> = words.collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if program == "cat" {
        return fs::read_to_string(home.path(arguments[0])).unwrap_or_else(|error| format!("{error}\n"));
    }
    assert_eq!(program, "galley", "a transcript runs nothing else");
    let Told { code, out, err } = galley(home, &arguments);
    let code = if code == 0 { String::new() } else { format!("[{code}]\n") };
    steady(&(out + &err), home) + &code
}

/// Words, some of them in quotation marks.
fn split(command: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut begun) = (Vec::new(), String::new(), false, false);
    for c in command.chars() {
        match c {
            '"' => (quoted, begun) = (!quoted, true),
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            c => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun { words.into_iter().chain([word]).collect() } else { words }
}

/// The same wherever and whenever it is run.
fn steady(text: &str, home: &Home) -> String {
    let text = text.replace(&home.path("").display().to_string(), "~/");
    let mut steady = String::new();
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let (said, length) = match rest {
            rest if shaped(rest, "hhhhhhhh-hhhh-7hhh-hhhh-hhhhhhhhhhhh") => ("«id»", 36),
            rest if moment(rest) > 0 => ("«now»", moment(rest)),
            rest if shaped(rest, "dddd-dd-dd  ") => ("«today»", 10),
            rest if shaped(rest, "dddd-dd-dd dd:dd") => ("«now»", 16),
            rest if shaped(rest, "dddd-dd-ddTdd-dd-dd-dddZ") => ("«now»", 24),
            _ => ("", 0),
        };
        if length > 0 {
            steady += said;
            rest = &rest[length..];
        } else {
            steady.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    steady
}

/// The length of the time in UTC that a text begins with.
fn moment(text: &str) -> usize {
    const SECONDS: &str = "dddd-dd-ddTdd:dd:dd";
    let rest = if shaped(text, SECONDS) { &text[SECONDS.len()..] } else { return 0 };
    let fraction = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    if fraction.starts_with('Z') { text.len() - fraction.len() + 1 } else { 0 }
}

/// Whether a text begins with hexadecimal digits for `h`, decimal ones for `d`, and the rest as it is.
fn shaped(text: &str, shape: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= shape.len()
        && shape.bytes().zip(bytes).all(|(shape, &byte)| match shape {
            b'h' => byte.is_ascii_hexdigit(),
            b'd' => byte.is_ascii_digit(),
            other => other == byte,
        })
}
