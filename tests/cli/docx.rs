//! What an editor gets who wants Word, as pandoc and LibreOffice read it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use whole::{built, home::Home};

use crate::told::{galley, run};

/// The document of a piece, and its text.
fn exported(home: &Home, source: &Path) -> (PathBuf, String) {
    let source = source.display().to_string();
    let written = |to: &str, ending: &str| {
        let command = ["export", &source, "--to", to, "--out", to, "--despite", "to be read back"];
        let told = galley(home, &command).expect(0);
        home.path("")
            .join(told.out.lines().find(|line| line.ends_with(ending)).expect("it is among the files"))
    };
    (written("docx", ".docx"), fs::read_to_string(written("text", ".txt")).unwrap())
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
fn missing(from: &str, expected: &str) -> Vec<String> {
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

/// A document as pandoc reads it.
fn read_by(pandoc: &Path, document: &Path) -> Value {
    serde_json::from_str(&run(Command::new(pandoc).arg(document).args(["--to", "json"])).expect(0).out)
        .unwrap()
}

/// The things of a kind in it, in their order.
fn things<'a>(read: &'a Value, kind: &str) -> Vec<&'a Value> {
    match read {
        Value::Array(all) => all.iter().flat_map(|it| things(it, kind)).collect(),
        Value::Object(all) if read["t"] == kind => {
            [&all["c"]].into_iter().chain(things(&all["c"], kind)).collect()
        }
        Value::Object(all) => all.values().flat_map(|it| things(it, kind)).collect(),
        _ => Vec::new(),
    }
}

/// All that it says, what stands for pictures too.
fn said(read: &Value) -> String {
    let code = things(read, "Code").into_iter().map(|code| &code[1]);
    let said = things(read, "Str").into_iter().chain(code);
    said.filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
}

fn everything(home: &Home) -> PathBuf {
    for (name, picture) in [("tram.jpg", "headland.jpg"), ("driver.jpg", "box-11.jpg")] {
        home.write(name, fs::read(built::tests().join("../crates/desk/sample").join(picture)).unwrap());
    }
    home.write("everything.md", fs::read(built::tests().join("pieces/everything.md")).unwrap())
}

fn sources(home: &Home) -> Vec<PathBuf> {
    let hard = home.write(
        "hard.md",
        "---\nheadline: \"]]> -- <w:p> & \\u202e\\u0007 שלום\"\n---\n\n]]> <!-- &amp;#x0; {{ x }}\n\n> > Deep\n\n- [ ] to do\n- > quoted\n\n- \n\n```\n<w:t>\tcode\n```\n\n| a |\n|---|\n| |\n\n[x](javascript:alert(1)) <https://a.example/ö?a=1&b=\"2\">\n\nمرحبا 😀 您好[^1]\n\n[^1]: Note\n",
    );
    let bare = home.write("bare.md", "x\n");
    [everything(home), hard, bare].into_iter().chain(built::shared("pieces/sochi.txt")).collect()
}

#[test]
fn every_word_is_read() {
    let Some(pandoc) = built::judge("pandoc") else { return };
    let home = Home::new();
    for source in sources(&home) {
        let (document, text) = exported(&home, &source);
        let read = read_by(&pandoc, &document);
        assert_eq!(missing(&said(&read), &text), Vec::<String>::new(), "{}", source.display());
    }
    assert_eq!(missing("a a b", "a, a; A c 51"), ["51", "a", "c"]);
}

#[test]
fn every_word_is_read_after_libreoffice() {
    let (Some(pandoc), Some(office)) = (built::judge("pandoc"), built::judge("soffice")) else { return };
    let home = Home::new();
    for source in sources(&home) {
        let (document, text) = exported(&home, &source);
        let profile = format!("-env:UserInstallation=file://{}", home.path("office").display());
        let mut convert = Command::new(&office);
        convert.args([&profile, "--headless", "--convert-to", "docx", "--outdir"]).arg(home.path("read"));
        run(convert.arg(&document)).expect(0);
        let read = home.path("read").join(document.file_name().unwrap());
        let read = read_by(&pandoc, &read);
        assert_eq!(missing(&said(&read), &text), Vec::<String>::new(), "{}", source.display());
    }
}

#[test]
fn headings_lists_tables_footnotes_and_pictures_are_read_as_such() {
    let Some(pandoc) = built::judge("pandoc") else { return };
    let home = Home::new();
    let (document, _) = exported(&home, &everything(&home));
    let read = read_by(&pandoc, &document);
    let count = |kind: &str| things(&read["blocks"], kind);
    let levels: Vec<i64> = count("Header").iter().filter_map(|header| header[0].as_i64()).collect();
    assert_eq!(levels, [2, 3, 4], "from the second level on: the headline is the title");
    assert_eq!((count("Table").len(), count("Note").len()), (2, 3));
    assert!(count("OrderedList").iter().any(|list| list[0][0] == 7), "a list counts from where it begins");
    let described: Vec<String> = count("Image").iter().map(|picture| said(&picture[1])).collect();
    assert_eq!(described, ["A tram with lit windows stands in the rain", "A tram with lit windows", ""]);
    let said = said(&read);
    assert!(said.contains("The harbour, 0.55 “Waiting”, Lena Hartog / Alder City Archive"), "{said}");
    assert!(said.contains("Please keep the timetable joke."), "the note to the desk is for the desk");
    assert!(!said.contains("blue notebook"), "the writer's own notes never leave");
}
