//! What is exported, before judges that are not ours.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use whole::{built, home::Home, told::galley};

use crate::judges::{axe_findings, nu_errors};

/// Exports a file to a folder of its own and gives the main file.
fn exported(home: &Home, source: &Path, format: &str) -> PathBuf {
    let source = source.display().to_string();
    let command = ["export", &source, "--to", format, "--out", format, "--despite", "to be judged"];
    let told = galley(home, &command).expect(0);
    let page = told.out.lines().find(|line| line.ends_with(".html")).expect("a page is among the files");
    home.path("").join(page)
}

/// A fragment in the least of documents, as a CMS would have it.
fn in_a_document(fragment: &Path) -> PathBuf {
    let article = fs::read_to_string(fragment).unwrap();
    let document = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>A piece in a CMS</title>\n\
         </head>\n<body>\n<main>\n{article}</main>\n</body>\n</html>\n"
    );
    let path = fragment.with_file_name("document.html");
    fs::write(&path, document).unwrap();
    path
}

/// The everything piece with its pictures, each of another kind, beside it.
fn everything(home: &Home) -> PathBuf {
    const PICTURES: [(&str, &str); 4] = [
        ("tram.jpg", "crates/desk/sample/headland.jpg"),
        ("driver.jpg", "crates/desk/sample/box-11.jpg"),
        ("depot.png", "icons/128x128@2x.png"),
        ("bell.png", "icons/32x32.png"),
    ];
    for (name, file) in PICTURES {
        home.write(name, fs::read(built::tests().join("..").join(file)).unwrap());
    }
    home.write("everything.md", fs::read(built::tests().join("pieces/everything.md")).unwrap())
}

/// All that is judged: pages and fragments of the everything piece, the example, and a piece from the web where it lies
/// beside the workspace.
fn judged(home: &Home) -> Vec<PathBuf> {
    let own = [everything(home), built::tests().join("../crates/desk/sample/sample.md")];
    let sources = own.into_iter().chain(built::shared("pieces/sochi.txt"));
    let both = |source: PathBuf| {
        [exported(home, &source, "html"), in_a_document(&exported(home, &source, "fragment"))]
    };
    sources.flat_map(both).collect()
}

#[test]
fn the_nu_checker_finds_no_error_in_what_is_exported() {
    let home = Home::new();
    let errors = nu_errors(&judged(&home));
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_nu_checker_would_find_an_error() {
    let page = "<!doctype html><title>x</title><p><div></p><img>";
    assert!(!nu_errors(&[Home::new().write("bad.html", page)]).is_empty());
}

#[test]
fn axe_finds_nothing_serious_in_what_is_exported() {
    let Some(chromium) = built::chromium() else { return };
    let home = Home::new();
    let findings = axe_findings(&chromium, &judged(&home));
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn axe_would_find_something_serious_by_night_and_on_a_phone_too() {
    let Some(chromium) = built::chromium() else { return };
    let style = "@media (prefers-color-scheme: dark) { body { background: #222; color: #333 } } \
                 @media (max-width: 400px) { p { color: #ddd } }";
    let page = format!(
        "<!doctype html><html lang=\"en\"><title>x</title><style>{style}</style><main><h1>x</h1><p>words</p><img src=\"x\">"
    );
    let home = Home::new();
    let findings = axe_findings(&chromium, &[home.write("bad.html", page)]);
    let is_found =
        |id: &str, look: &str| findings.iter().any(|finding| finding["id"] == id && finding["look"] == look);
    assert!(is_found("image-alt", "light"), "{findings:#?}");
    assert!(!is_found("color-contrast", "light"), "{findings:#?}");
    assert!(is_found("color-contrast", "dark") && is_found("color-contrast", "phone"), "{findings:#?}");
}

/// The values of an attribute in a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn an_exported_page_brings_its_pictures_and_asks_nothing_of_the_web() {
    let home = Home::new();
    let page = exported(&home, &built::tests().join("../crates/desk/sample/sample.md"), "html");
    let html = fs::read_to_string(&page).unwrap();
    let choices = values(&html, "srcset");
    assert!(!choices.is_empty(), "the example has pictures, and a small screen need not fetch them whole");
    let offered =
        choices.iter().flat_map(|choice| choice.split(", ")).filter_map(|file| file.split(' ').next());
    for source in values(&html, "src").into_iter().chain(offered) {
        assert!(!source.contains("://"), "{source} would be fetched from elsewhere");
        assert!(page.parent().unwrap().join(source).is_file(), "{source} must lie beside the page");
    }
    let data = html.matches("<script type=\"application/ld+json\">").count();
    assert_eq!((data, html.matches("<script").count()), (1, 1), "a page holds data and runs nothing");
}

#[test]
fn the_pictures_that_search_engines_are_told_of_lie_beside_the_page() {
    let home = Home::new();
    let page = exported(&home, &everything(&home), "html");
    let html = fs::read_to_string(&page).unwrap();
    let (_, json) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    let data: Value = serde_json::from_str(json.split_once("</script>").unwrap().0).unwrap();
    let pictures = data["image"].as_array().unwrap();
    assert_eq!(pictures.len(), 4, "{data:#}");
    for picture in pictures {
        let file = page.parent().unwrap().join(picture["contentUrl"].as_str().unwrap());
        assert!(file.is_file(), "{} must lie beside the page", file.display());
        assert!(picture["creditText"].is_string(), "no picture without its credit: {picture:#}");
    }
}
