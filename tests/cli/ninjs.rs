//! What newsrooms get, before IPTC's own schema where that lies beside the workspace, and read as they would read it.

use std::{fs, path::Path};

use serde_json::{Value, json};
use whole::{built, home::Home, told::galley};

use crate::judges::schema_errors;

const SCHEMA: &str = "ninjs-schema_3.1.json";

fn exported(home: &Home, source: &Path, despite: &[&str]) -> Value {
    let source = source.display().to_string();
    let command = [&["export", &source, "--to", "ninjs", "--out", "out"], despite].concat();
    let told = galley(home, &command).expect(0);
    let file = told.out.lines().find(|line| line.ends_with(".ninjs.json")).expect("it is among the files");
    serde_json::from_str(&fs::read_to_string(home.path("").join(file)).unwrap()).unwrap()
}

fn texts<'a>(item: &'a Value, list: &str, role: &str) -> Vec<&'a str> {
    let all = item[list].as_array().into_iter().flatten();
    all.filter(|text| text["role"] == role).filter_map(|text| text["value"].as_str()).collect()
}

#[test]
fn what_is_exported_is_valid_for_iptc() {
    let Some(schema) = built::shared(SCHEMA) else { return };
    let home = Home::new();
    let everything = built::tests().join("pieces/everything.md");
    let bare = home.write("bare.md", "x\n");
    let hostile = home.write(
        "hostile.md",
        "---\nheadline: \"]]> -- <!-- {{ {% &#x0; \\u202e\\u0007\"\nbylines:\n  - name: x\n    link: \"javascript:alert(1)\"\npublished: 2026-03-02T09:30+02:00\nlanguage: ]]>\nrepublication:\n  address: \"https://a.example/ö ü\"\n---\n\n![ä](<a b.jpg>)\n",
    );
    home.write("a b.jpg", fs::read(built::tests().join("../crates/desk/sample/box-11.jpg")).unwrap());
    let sources = [everything, bare, hostile].into_iter().chain(built::shared("pieces/sochi.txt"));
    for source in sources {
        let item = exported(&home, &source, &["--despite", "to be judged"]);
        assert_eq!(schema_errors(&home, &schema, &item), Vec::<Value>::new(), "{}", source.display());
    }
    assert!(
        !schema_errors(&home, &schema, &json!({ "headline": "x" })).is_empty(),
        "there is no such key, and no uri"
    );
}

#[test]
fn a_newsroom_gets_all_that_the_piece_says() {
    let home = Home::new();
    let source = built::tests().join("pieces/everything.md");
    home.write("tram.jpg", fs::read(built::tests().join("../crates/desk/sample/headland.jpg")).unwrap());
    let beside = home.write("everything.md", fs::read(source).unwrap());
    let item = exported(&home, &beside, &["--despite", "the desk said yes"]);
    assert_eq!(texts(&item, "headlines", "main"), ["The last tram keeps its own clock"]);
    assert_eq!(texts(&item, "headlines", "kicker"), ["Night shift"]);
    assert_eq!(item["located"], "Port Alder");
    assert_eq!(item["embargoedUntil"], "2026-03-01T06:00:00Z");
    assert_eq!(
        item["by"],
        "By Ines Marou and Tomasz Bielik; Photography: Lena Hartog; Research: The Night Desk"
    );
    let note = item["edNote"].as_str().unwrap();
    assert!(note.contains("timetable joke") && note.contains("the desk said yes"), "{note}");
    assert!(!item.to_string().contains("blue notebook"), "the writer's own notes never leave");
    for body in texts(&item, "bodies", "main") {
        for once in
            ["used with its leave", "opinions in this piece", "It is 51", "belongs to the city", "after dark"]
        {
            assert_eq!(body.matches(once).count(), 1, "{once} in {body}");
        }
        assert!(!body.contains("keeps its own clock"), "the headline has a field of its own");
    }
    let tram = &item["associations"][0];
    assert_eq!((&tram["type"], &tram["rel"]), (&json!("picture"), &json!("lead")));
    assert_eq!(
        texts(tram, "descriptions", "creditline"),
        ["“Waiting”, Lena Hartog / Alder City Archive, CC BY-SA 3.0, cropped"]
    );
    assert_eq!(tram["rightsInfo"]["linkedRights"], "https://creativecommons.org/licenses/by-sa/3.0/");
    assert!(
        home.path("out/everything").join(tram["name"].as_str().unwrap()).is_file(),
        "its file lies beside it"
    );
}

#[test]
fn a_draft_is_withheld() {
    let home = Home::new();
    let source = home.write("a.md", "---\nheadline: A\n---\n\nWords.\n");
    let item = exported(&home, &source, &["--draft"]);
    assert_eq!(item["pubStatus"], "withheld");
    assert!(texts(&item, "bodies", "main")[0].contains("<aside"), "it says so at its head");
}
