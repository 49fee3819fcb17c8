//! One piece goes to two outlets, each with its own words.

use std::fs;

use serde_json::json;
use whole::{
    home::Home,
    told::{document, galley},
};

const PIECE: &str = "---
kicker: Ports
bylines: [Ann Lee]
editions:
  - outlet: Harbour Herald
    headline: Harbour shut
    permission: First in The Post.
    canonical: https://post.example/storm
---
# Storm closes the harbour

The ferries stay in port.
";

fn exported(home: &Home, outlet: &str, format: &str) -> String {
    let command = ["export", "storm", "--to", format, "--for", outlet, "--out", outlet];
    let told = galley(home, &command).expect(0);
    fs::read_to_string(home.path(told.out.lines().next().unwrap())).unwrap()
}

#[test]
fn each_gets_its_own() {
    let home = Home::new();
    home.write("storm.md", PIECE);
    galley(&home, &["import", "storm.md"]).expect(0);
    let post = json!({ "name": "The Post", "headline_limit": 10, "disclaimer": "Views are the author's.", "places": { "kicker": "label" } });
    let herald =
        json!({ "name": "Harbour Herald", "required": ["standfirst"], "byline_form": "Text: {name}" });
    home.write("library/outlets/the-post.json", post.to_string());
    home.write("library/outlets/harbour-herald.json", herald.to_string());
    galley(&home, &["outlets"]).expect(0);

    galley(&home, &["check", "storm", "--for", "The Post"]).expect(0);
    let feed = exported(&home, "The Post", "wxr");
    assert!(feed.contains("<title><![CDATA[Storm closes the harbour]]></title>"), "{feed}");
    assert!(feed.contains("<![CDATA[label]]>") && feed.contains("Views are the author"), "{feed}");
    assert!(!feed.contains("First in The Post"), "that is for the other");

    let told = galley(&home, &["export", "storm", "--to", "html", "--for", "Harbour Herald"]).expect(1);
    told.speaks_of("Harbour Herald asks for a standfirst");
    galley(&home, &["set", "storm", "standfirst=No boat leaves."]).expect(0);
    let page = exported(&home, "Harbour Herald", "html");
    for said in [
        "<h1 class=\"headline\">Harbour shut</h1>",
        "Text: ",
        "First in The Post.",
        "https://post.example/storm",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert!(!page.contains("Storm closes") && !page.contains("Views are"), "{page}");
    let shown = document(&home, &["show", "storm", "--as", "json"]);
    assert_eq!(shown["fields"]["editions"][0]["headline"], "Harbour shut");
}

#[test]
fn a_file_that_cannot_be_understood_is_named_and_harms_nothing() {
    let home = Home::new();
    home.write("storm.md", PIECE);
    galley(&home, &["import", "storm.md"]).expect(0);
    home.write("library/outlets/default.json", "{\"name\": \"The Post\", \"headline_limt\": 60}");
    let told = galley(&home, &["outlets"]).expect(0).speaks_of("default.json");
    assert!(told.err.contains("headline_limt"), "{}", told.err);
    galley(&home, &["export", "storm", "--to", "html"]).expect(0);
    galley(&home, &["export", "storm", "--to", "html", "--for", "Nobody"]).expect(3).speaks_of("Nobody");
}
