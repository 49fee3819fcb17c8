//! Whatever a piece holds, no page made of it runs anything or asks for anything, and no file leaves the folder it is to be in.

use std::{
    collections::BTreeSet,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use whole::{
    built,
    home::Home,
    hostile::{Input, inputs},
    told::{galley, run},
};

/// What ran on these pages, or was asked for by them, in that browser.
fn findings(chromium: &Path, pages: &[PathBuf]) -> Vec<Value> {
    let mut command = Command::new("node");
    command.arg(built::tests().join("cli/press.mjs")).arg(chromium).args(pages);
    run(&mut command).expect(0).out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Exports a file to a folder of its own, and gives the main file.
fn exported(home: &Home, source: &Path, format: &str) -> PathBuf {
    let out = format!("out/{format}");
    let source = source.display().to_string();
    let command =
        ["export", &source, "--to", format, "--out", &out, "--despite", "<img src=x onerror=top.ran=1>"];
    let told = galley(home, &command).expect(0);
    home.path("")
        .join(told.out.lines().find(|line| line.ends_with(".html")).expect("a page is among the files"))
}

#[test]
fn nothing_that_is_exported_runs_or_asks_for_anything() {
    let Some(chromium) = built::chromium() else { return };
    let (home, web) = (Home::new(), TcpListener::bind("127.0.0.1:0").unwrap());
    home.write("here.jpg", fs::read(built::tests().join("../crates/desk/sample/box-11.jpg")).unwrap());
    let inputs = inputs(&format!("http://{}", web.local_addr().unwrap()));
    let files = inputs.iter().map(|Input { name, markdown }| home.write(name, markdown));
    let pages: Vec<PathBuf> =
        files.flat_map(|file| ["html", "fragment"].map(|format| exported(&home, &file, format))).collect();
    let findings = findings(&chromium, &pages);
    assert!(findings.is_empty(), "{findings:#?}");
    web.set_nonblocking(true).unwrap();
    assert!(web.accept().is_err(), "somebody asked for something that a piece names");
}

#[test]
fn pressing_a_page_would_find_what_runs() {
    let Some(chromium) = built::chromium() else { return };
    let home = Home::new();
    let page = |name: &str, body: &str| home.write(name, format!("<!doctype html><title>x</title>{body}"));
    let pages = [
        page("loads.html", "<img src=x onerror=top.ran=ran=1>"),
        page("pressed.html", "<a href='javascript:top.ran=ran=1'>x</a>"),
        page("asks.html", "<img src='http://127.0.0.1:9/x.png'>"),
        page("harmless.html", "<a href='https://a.example/'>x</a>"),
    ];
    let findings = findings(&chromium, &pages);
    let found = |name: &str| findings.iter().any(|finding| finding["path"].as_str().unwrap().ends_with(name));
    assert!(found("loads.html") && found("pressed.html") && found("asks.html"), "{findings:#?}");
    assert!(!found("harmless.html"), "{findings:#?}");
}

#[test]
fn no_file_is_written_outside_its_folder() {
    let home = Home::new();
    let names = [
        "../up.md",
        "..\\up.md",
        "C:\\up.md",
        "%2e%2e%2fup.md",
        "\u{202e}dm.up.md",
        "con.md",
        "-x.md",
        "a\nb.md",
        " .md",
        "~.md",
    ];
    let paths = ["../../up", "/etc/up", "..", "C:\\up", "a/../../up", "\u{1}up", "aux", "."];
    home.write("here.jpg", fs::read(built::tests().join("../crates/desk/sample/box-11.jpg")).unwrap());
    for (number, name) in names.iter().map(|name| name.replace('/', "_")).enumerate() {
        let path = paths[number % paths.len()];
        let told = Value::from(path).to_string();
        home.write(
            &format!("in/{name}"),
            format!("---\nheadline: {told}\nslug: {told}\nkicker: {number}\npictures:\n  {told}:\n    title: {told}\n---\n\n![]({path}/here.jpg)\n\n![](../here.jpg)\n"),
        );
    }
    fs::create_dir_all(home.path("out")).unwrap();
    let before = outside(&home);
    for file in fs::read_dir(home.path("in")).unwrap().map(|entry| entry.unwrap().path()) {
        let file = format!("./in/{}", file.file_name().unwrap().to_str().unwrap());
        galley(&home, &["import", &file]).expect(0);
        for exporter in export::EXPORTERS {
            galley(&home, &["export", &file, "--to", exporter.name, "--out", "out", "--despite", "x"]);
        }
    }
    assert_eq!(outside(&home), before, "nothing is written beside the library and the folder asked for");
}

/// Every file of the home that is neither in the library nor in the folder for what is exported.
fn outside(home: &Home) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![home.path("")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path == home.library() || path == home.path("out") {
                continue;
            }
            if path.is_dir() {
                folders.push(path.clone());
            }
            found.insert(path);
        }
    }
    found
}
