//! A news piece as it is found on the web goes in, is completed, and comes out: the main job without a window.

use std::fs;

use serde_json::Value;
use whole::{
    built,
    home::Home,
    told::{document, galley},
};

/// What such a piece has, and where.
struct Found<'a> {
    text: String,
    byline: &'a str,
    kind: &'a str,
    date: &'a str,
    caption: &'a str,
    credit: &'a str,
    /// A part of the republication line, where there is one.
    outlet: &'a str,
}

#[test]
fn a_piece_found_on_the_web_is_credited_and_goes_out() {
    let text = concat!(
        "By Harbour Desk | March 3, 2021\n\n",
        "The ferry “Skua” at the pier of Port Alder, 1 March 2021\nImage by Alder.example\n\n",
        "The ferry that has tied Port Alder to its islands since 1961 will stop running in May, the council said today.\n\n",
        "“We looked at every other way,” said the harbour master. “There was none.”\n\n",
        "Would you pay more for your ticket to keep the ferry?\n\n",
        "By answering you agree to receive our newsletter and to our privacy policy.\n\n",
        "The islanders have their own plan, and 1,200 signatures under it.\n\n",
        "This piece originally appeared on Harbour.example and is used by permission.\n\n",
        "The opinions expressed by contributors are their own and do not necessarily reflect the views of this paper.",
    );
    check(&Found {
        text: text.to_owned(),
        byline: "Harbour Desk",
        kind: "organisation",
        date: "2021-03-03",
        caption: "The ferry “Skua” at the pier of Port Alder, 1 March 2021",
        credit: "Alder.example",
        outlet: "Harbour.example",
    });
}

#[test]
fn the_real_piece_is_credited_and_goes_out() {
    let Some(path) = built::shared("pieces/sochi.txt") else { return };
    check(&Found {
        text: fs::read_to_string(path).unwrap(),
        byline: "Tsarizm Staff",
        kind: "organisation",
        date: "2020-09-14",
        caption: "Vladimir Putin & Alexander Lukashenko in Ufa, 8 July 2015",
        credit: "Kremlin.ru",
        outlet: "Tsarizm.com",
    });
}

fn check(found: &Found) {
    let home = Home::new();
    home.write("found.txt", &found.text);
    let imported = document(&home, &["import", "found.txt"]);
    let notes = imported[0]["notes"].as_array().unwrap();
    let said =
        |kind: &str, field: &str| notes.iter().any(|note| note["kind"] == kind && note["field"] == field);
    assert!(said("missing", "headline"), "the report must name what is missing: {notes:#?}");
    assert!(
        notes.iter().any(|note| note["kind"] == "guessed"),
        "the report must say what was guessed: {notes:#?}"
    );

    let piece = document(&home, &["show", "found"]);
    let fields = &piece["fields"];
    assert_eq!(fields["bylines"][0]["name"], found.byline);
    assert_eq!(fields["bylines"][0]["kind"], found.kind);
    assert!(fields["published"].as_str().unwrap_or_default().starts_with(found.date), "{fields:#}");
    assert!(
        fields["republication"]["permission"].as_str().unwrap_or_default().contains(found.outlet),
        "{fields:#}"
    );
    assert!(
        fields["disclaimer"].as_str().unwrap_or_default().starts_with("The opinions expressed"),
        "{fields:#}"
    );
    every_paragraph_stands(&home, found);

    let picture = lead_picture(&home);
    stops_until_credited(&home, &picture, found);
    both_ways_out(&home, &picture, found);
}

/// Body paragraphs are there unchanged and in order; what became a field is not in the body as well.
fn every_paragraph_stands(home: &Home, found: &Found) {
    let body = galley(home, &["show", "found", "--as", "text"]).expect(0).out;
    let paragraphs: Vec<_> = found.text.split("\n\n").map(str::trim).filter(|it| !it.is_empty()).collect();
    let (fields, rest) = paragraphs.split_at(2);
    let (body_paragraphs, tail) = rest.split_at(rest.len() - 2);
    let mut at = 0;
    for paragraph in body_paragraphs {
        let place = body[at..]
            .find(paragraph)
            .unwrap_or_else(|| panic!("“{paragraph}” must stand, in order, in:\n{body}"));
        at += place + paragraph.len();
    }
    for paragraph in [fields[0]].iter().chain(tail) {
        assert!(
            !body.contains(*paragraph),
            "“{paragraph}” is a field and must not stand in the body as well"
        );
    }
    assert!(body.contains(found.caption), "the caption stays with its figure");
}

fn lead_picture(home: &Home) -> String {
    let pictures = document(home, &["picture", "show", "found"]);
    assert_eq!(pictures[0]["file"], Value::Null, "the figure waits for its picture");
    pictures[0]["name"].as_str().unwrap().to_owned()
}

fn stops_until_credited(home: &Home, picture: &str, found: &Found) {
    let stopped = galley(home, &["export", "found", "--to", "html", "--out", "out"]).expect(1);
    let said = stopped.err.to_lowercase();
    for word in [found.caption.to_lowercase().as_str(), "licence", "source", "headline"] {
        assert!(said.contains(word), "the message must name the {word}: {}", stopped.err);
    }
    assert!(!home.path("out").exists(), "nothing may be written");

    let sample = built::tests().join("../crates/desk/sample/box-11.jpg");
    galley(home, &["set", "found", "headline=Two at a table", "language=en"]).expect(0);
    let added = document(home, &["picture", "add", "found", &sample.display().to_string()]);
    let name = added["name"].as_str().unwrap().to_owned();
    assert_ne!(name, picture, "the file keeps its name");
    let address = "source_address=https://commons.example/wiki/File:Ufa.jpg";
    galley(home, &["picture", "credit", "found", &name, "licence=CC BY 4.0", address, "source_name=Commons"])
        .expect(0);
}

fn both_ways_out(home: &Home, waiting: &str, found: &Found) {
    let checked = galley(home, &["check", "found"]).expect(0);
    assert!(!checked.out.contains("stops"), "{}", checked.out);
    for format in ["html", "markdown"] {
        galley(home, &["export", "found", "--to", format, "--out", format]).expect(0);
    }
    let html = read(home, "html", "html");
    assert!(
        html.contains("Two at a table") && html.contains(found.credit) && html.contains("CC BY 4.0"),
        "{html}"
    );
    let markdown = home.path("markdown/found");
    assert!(!read(home, "markdown", "md").contains(&format!("]({waiting})")) || waiting.is_empty());

    let again = Home::new();
    let name = fs::read_dir(&markdown)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|it| it.extension().is_some_and(|it| it == "md"));
    document(&again, &["import", &name.unwrap().display().to_string()]);
    let slug = document(&again, &["list"])[0]["slug"].as_str().unwrap().to_owned();
    assert_eq!(
        core(document(&again, &["show", &slug])),
        core(document(home, &["show", "found"])),
        "an equal piece"
    );
}

fn read(home: &Home, folder: &str, extension: &str) -> String {
    let files = fs::read_dir(home.path(folder).join("found")).unwrap().map(|entry| entry.unwrap().path());
    let file = files.into_iter().find(|path| path.extension().is_some_and(|it| it == extension)).unwrap();
    fs::read_to_string(file).unwrap()
}

/// The piece but for its id, slug and dates.
fn core(mut piece: Value) -> Value {
    let parts = piece.as_object_mut().unwrap();
    for name in ["id", "slug", "created", "updated", "rev"] {
        parts.remove(name);
    }
    if let Some(fields) = parts.get_mut("fields").and_then(Value::as_object_mut) {
        fields.remove("slug");
    }
    piece
}
