//! Pieces that are hard to carry, and whether every word of theirs arrives where they are read back.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::{
    built,
    home::Home,
    told::{galley, run},
};

/// What a format makes of a piece, the file of that ending, and its text.
pub fn exported(home: &Home, source: &Path, format: &str, ending: &str) -> (PathBuf, String) {
    let source = source.display().to_string();
    let written = |to: &str, ending: &str| {
        let command = ["export", &source, "--to", to, "--out", to, "--despite", "to be read back"];
        let told = galley(home, &command).expect(0);
        home.path("")
            .join(told.out.lines().find(|line| line.ends_with(ending)).expect("it is among the files"))
    };
    (written(format, ending), fs::read_to_string(written("text", ".txt")).unwrap())
}

/// The words and the numbers of a text, sorted; signs between them, and what counts lists and notes, are each reader's own.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.chars() {
        let last = words.last_mut().unwrap();
        match last.chars().next_back() {
            Some(before) if before.is_numeric() != c.is_numeric() || !c.is_alphanumeric() => {
                words.push(String::new());
            }
            _ => {}
        }
        if c.is_alphanumeric() {
            words.last_mut().unwrap().extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty() && !matches!(word.as_bytes(), [b'0'..=b'9']));
    words.sort();
    words
}

/// The words that another text has too few of.
pub fn missing(from: &str, expected: &str) -> Vec<String> {
    let mut left = words(from);
    let is_missing = |word: &String| match left.binary_search(word) {
        Ok(at) => {
            left.remove(at);
            false
        }
        Err(_) => true,
    };
    words(expected).into_iter().filter(is_missing).collect()
}

/// The piece with every kind of part, two of its pictures beside it.
pub fn everything(home: &Home) -> PathBuf {
    for (name, picture) in [("tram.jpg", "headland.jpg"), ("driver.jpg", "box-11.jpg")] {
        home.write(name, fs::read(built::tests().join("../crates/desk/sample").join(picture)).unwrap());
    }
    home.write("everything.md", fs::read(built::tests().join("pieces/everything.md")).unwrap())
}

/// That, one that would break out of its format, one of a single letter, and a real one.
pub fn sources(home: &Home) -> Vec<PathBuf> {
    let headline =
        format!("]]> -- <w:p> & {{{{ {{% <!-- wp:html \\u202e\\u0007 שלום {}", "Harbour ".repeat(1250));
    let hard = home.write(
        "hard.md",
        "---\nheadline: \"HEADLINE\"\n---\n\n]]> <!-- &amp;#x0; {{ x }} {% y %} <!-- wp:paragraph {\"a\":\"\\ud800\"} --> \u{202e}\n\n> > Deep\n\n- [ ] to do\n- > quoted\n\n- \n\n```\n<w:t>\tcode\n```\n\n| a |\n|---|\n| |\n\n[x](javascript:alert(1)) <https://a.example/ö?a=1&b=\"2\">\n\nمرحبا 😀 您好[^1]\n\n[^1]: Note\n"
            .replace("HEADLINE", headline.trim_end()),
    );
    let bare = home.write("bare.md", "x\n");
    [everything(home), hard, bare].into_iter().chain(built::shared("pieces/sochi.txt")).collect()
}

/// A document as pandoc reads it.
pub fn read_by(pandoc: &Path, document: &Path) -> Value {
    serde_json::from_str(&run(Command::new(pandoc).arg(document).args(["--to", "json"])).expect(0).out)
        .unwrap()
}

/// The things of a kind in it, in their order.
pub fn things<'a>(read: &'a Value, kind: &str) -> Vec<&'a Value> {
    match read {
        Value::Array(all) => all.iter().flat_map(|it| things(it, kind)).collect(),
        Value::Object(all) if read["t"] == kind => {
            [&all["c"]].into_iter().chain(things(&all["c"], kind)).collect()
        }
        Value::Object(all) => all.values().flat_map(|it| things(it, kind)).collect(),
        _ => Vec::new(),
    }
}

/// All that it says, what stands for pictures and where links lead too.
pub fn said(read: &Value) -> String {
    let code = ["Code", "CodeBlock"].into_iter().flat_map(|kind| things(read, kind)).map(|code| &code[1]);
    let addresses = things(read, "Link").into_iter().map(|link| &link[2][0]);
    let said = things(read, "Str").into_iter().chain(code).chain(addresses);
    said.filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_word_that_is_not_there_is_missed() {
    assert_eq!(missing("a a b", "a, a; A c 51"), ["51", "a", "c"]);
}
