//! What is said outside the window is in the catalogue, is given what the catalogue wants, and nothing there is unsaid.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The files of the catalogue of which messages are said in the sources, each with what its messages begin with.
const FILES: &[(&str, &[&str])] = &[
    ("checks", &["checks-"]),
    ("embedded", &["embedded-"]),
    ("errors", &["errors-"]),
    ("formats", &["formats-"]),
    ("hints", &["hints-"]),
    ("lacks", &["lacks-", "lists-"]),
    ("library", &["library-"]),
    ("notes", &["notes-"]),
    ("pick", &["pick-"]),
];

/// The names of values.
type Given = BTreeSet<String>;

#[test]
fn everything_said_is_in_the_catalogue_and_is_given_what_it_wants() {
    let wanted = catalogue();
    for (id, given) in said() {
        let wants = wanted.get(&id);
        assert!(wants.is_some(), "{id} is not in the catalogue");
        assert_eq!(Some(&given), wants, "what {id} is given");
    }
}

#[test]
fn everything_in_the_catalogue_is_said() {
    let said: BTreeSet<String> = said().into_iter().map(|(id, _)| id).collect();
    for id in catalogue().keys() {
        assert!(said.contains(id), "nobody says {id}");
    }
}

/// Each message with the values it wants.
fn catalogue() -> BTreeMap<String, Given> {
    let file = |name: &str| fs::read_to_string(root().join(format!("words/en/{name}.ftl"))).unwrap();
    FILES.iter().flat_map(|(name, _)| messages(&file(name))).collect()
}

/// A message begins at the beginning of a line, and ends before the next.
fn messages(text: &str) -> Vec<(String, Given)> {
    let mut found: Vec<(String, Given)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            found.push((id.to_owned(), Given::new()));
        }
        if let Some((_, wants)) = found.last_mut() {
            wants.extend(line.split("{ $").skip(1).map(|rest| word(rest).to_owned()));
        }
    }
    found
}

/// Each name of a message in the sources, with what is given to it.
fn said() -> Vec<(String, Given)> {
    let begins: Vec<&str> = FILES.iter().flat_map(|(_, begins)| begins.iter().copied()).collect();
    let mut found = Vec::new();
    for path in sources() {
        let text = fs::read_to_string(path).unwrap();
        // Tests that stand in the file itself stand at its end.
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for begin in &begins {
            found.extend(text.split(&format!("\"{begin}")).skip(1).map(|rest| {
                let (name, rest) = rest.split_once('"').unwrap();
                (format!("{begin}{name}"), given(rest))
            }));
        }
    }
    found
}

/// The names in `, name = …, other = …)`, up to the bracket that closes the call.
fn given(rest: &str) -> Given {
    let mut depth = 0;
    let mut names = Given::new();
    for (at, sign) in rest.char_indices() {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ';' if depth == 0 => break,
            ',' if depth == 0 => {
                let next = rest[at + 1..].trim_start();
                let name = word(next);
                let is_given = next[name.len()..].starts_with(" = ");
                names.extend(is_given.then(|| name.to_owned()));
            }
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> &str {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '_').next().unwrap_or_default()
}

/// Every source of the workspace but tests.
fn sources() -> Vec<PathBuf> {
    let crates = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path().join("src"));
    let mut found = Vec::new();
    crates.chain([root().join("../src-tauri/src")]).for_each(|folder| add_sources(&folder, &mut found));
    found
}

fn add_sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => add_sources(&path, found),
            false => found.extend(path.extension().is_some_and(|ending| ending == "rs").then_some(path)),
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
