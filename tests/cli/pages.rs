//! What is exported, before judges that are not ours.

use std::{fs, path::Path, process::Command};

use serde_json::Value;
use whole::{built, home::Home};

use crate::told::{galley, run};

/// Exports a Markdown file as a page and gives the page.
fn page(home: &Home, source: &Path) -> std::path::PathBuf {
    let source = source.display().to_string();
    let told =
        galley(home, &["export", &source, "--to", "html", "--out", "out", "--despite", "to be judged"])
            .expect(0);
    let page = told.out.lines().find(|line| line.ends_with(".html")).expect("a page is among the files");
    home.path("").join(page)
}

#[test]
fn the_nu_checker_finds_no_error_in_exported_pages() {
    let jar = built::tests().join("node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(jar.is_file(), "`npm ci` in tests/ brings the checker; `make test` does it");
    let home = Home::new();
    let sample = built::tests().join("../crates/desk/sample/sample.md");
    let pages = [page(&home, &built::tests().join("pieces/everything.md")), page(&home, &sample)];
    let mut command = Command::new("java");
    command
        .args(["-Xss4m", "-jar"])
        .arg(jar)
        .args(["--format", "json", "--exit-zero-always", "--stdout"])
        .args(&pages);
    let told = run(&mut command).expect(0);
    let report: Value = serde_json::from_str(&told.out).unwrap();
    let errors: Vec<_> =
        report["messages"].as_array().unwrap().iter().filter(|message| message["type"] == "error").collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_nu_checker_would_find_an_error() {
    let jar = built::tests().join("node_modules/vnu-jar/build/dist/vnu.jar");
    let home = Home::new();
    let page = home.write("bad.html", "<!doctype html><title>x</title><p><div></p><img>");
    let mut command = Command::new("java");
    command.arg("-jar").arg(jar).args(["--format", "json", "--exit-zero-always", "--stdout"]).arg(page);
    let report: Value = serde_json::from_str(&run(&mut command).expect(0).out).unwrap();
    assert!(report["messages"].as_array().unwrap().iter().any(|message| message["type"] == "error"));
}

#[test]
fn an_exported_page_brings_its_pictures_and_asks_nothing_of_the_web() {
    let home = Home::new();
    let page = page(&home, &built::tests().join("../crates/desk/sample/sample.md"));
    let html = fs::read_to_string(&page).unwrap();
    let sources: Vec<_> = html.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!sources.is_empty(), "the example has pictures");
    for source in sources {
        assert!(!source.contains("://"), "{source} would be fetched from elsewhere");
        assert!(page.parent().unwrap().join(source).is_file(), "{source} must lie beside the page");
    }
    let data = html.matches("<script type=\"application/ld+json\">").count();
    assert_eq!((data, html.matches("<script").count()), (1, 1), "a page holds data and runs nothing");
}
