//! What the head of a page says of its piece, and to whom.

#![allow(clippy::unwrap_used)]

mod common;

use std::{fs, path::Path};

use article::{
    Byline, BylineKind, Canonical, Correction, CorrectionKind, CorrectionPlace, Credit, Fields, Manuscript,
    Piece, PieceAttrs, Republication,
};
use common::Shelf;
use export::{Content, EXPORTERS, Job};
use serde_json::{Value, json};

const SHELF: Shelf = Shelf(&[("tram.jpg", 1600, 1067), ("depot.png", 1200, 900), ("bell.png", 32, 32)]);

/// The head of the page of a piece, without its stylesheet.
fn head(piece: &Piece) -> String {
    let page = EXPORTERS.iter().find(|exporter| exporter.name == "html").unwrap();
    let written = (page.write)(&Job::of(piece, "the-slug"), &SHELF).value.remove(0);
    let Content::Text(html) = written.content else { panic!("the main file is text") };
    let head = html.split_once("<head>\n").unwrap().1.split_once("</head>").unwrap().0;
    let (before, style) = head.split_once("<style>").unwrap();
    before.to_owned() + style.split_once("</style>").unwrap().1
}

/// The data for search engines.
fn data(head: &str) -> Value {
    let (_, json) = head.split_once("<script type=\"application/ld+json\">").unwrap();
    serde_json::from_str(json.split_once("</script>").unwrap().0).unwrap()
}

fn read(markdown: &str) -> Piece {
    Manuscript::read(markdown).value.piece().value
}

fn of(fields: Fields) -> Piece {
    Piece { attrs: PieceAttrs { fields, ..PieceAttrs::default() }, ..Piece::default() }
}

/// The data on a picture with that credit.
fn picture(credit: Credit) -> Value {
    let mut piece = read("![](depot.png)\n");
    piece.attrs.pictures.insert("depot.png".to_owned(), credit);
    data(&head(&piece))["image"][0].clone()
}

fn s(text: &str) -> String {
    text.to_owned()
}

#[test]
fn search_engines_learn_all_that_the_piece_says() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pieces/everything.md");
    let data = data(&head(&read(&fs::read_to_string(source).unwrap())));
    let expected = [
        ("/@context", json!("https://schema.org")),
        ("/@type", json!("NewsArticle")),
        ("/headline", json!("The last tram keeps its own clock")),
        ("/description", json!("Why a tram that is always late is the most reliable thing in Port Alder.")),
        ("/dateline", json!("Port Alder")),
        ("/datePublished", json!("2026-03-02")),
        ("/dateModified", json!("2026-03-03T09:30:00+02:00")),
        (
            "/author/0",
            json!({"@type": "Person", "name": "Ines Marou", "url": "https://paper.example/people/ines-marou"}),
        ),
        ("/author/1/name", json!("Tomasz Bielik")),
        ("/contributor/1/contributor/@type", json!("Organization")),
        ("/articleSection", json!("City")),
        ("/keywords/2", json!("work & rest")),
        ("/inLanguage", json!("en-GB")),
        ("/mainEntityOfPage/@id", json!("https://courier.example/2026/03/last-tram")),
        ("/publisher/name", json!("The Alder Courier")),
        ("/isBasedOn/datePublished", json!("2026-03-01")),
        ("/correction/0/@type", json!("CorrectionComment")),
        ("/correction/0/datePublished", json!("2026-03-03")),
        ("/correction/1/text", json!("The depot belongs to the city, not to the tram company.")),
        ("/image/0/@type", json!("ImageObject")),
        ("/image/0/contentUrl", json!("tram.jpg")),
        ("/image/0/width", json!(1600)),
        ("/image/0/height", json!(1067)),
        ("/image/0/caption", json!("The last tram at the harbour terminus, four minutes late, as ever")),
        ("/image/0/description", json!("A tram with lit windows stands in the rain")),
        ("/image/0/creator/0", json!({"@type": "Person", "name": "Lena Hartog"})),
        ("/image/0/creditText", json!("“Waiting”, Lena Hartog / Alder City Archive, CC BY-SA 3.0, cropped")),
        ("/image/0/license", json!("https://creativecommons.org/licenses/by-sa/3.0/")),
        ("/image/0/acquireLicensePage", json!("https://archive.example/pictures/4711?size=big&lang=en")),
        ("/image/1/contentUrl", json!("bell.png")),
        ("/image/2/contentUrl", json!("depot.png")),
    ];
    for (at, value) in expected {
        assert_eq!(data.pointer(at), Some(&value), "{at} in {data:#}");
    }
    assert!(data["wordCount"].as_u64().unwrap() > 100, "{data:#}");
    assert_eq!(data["image"].as_array().unwrap().len(), 3, "what is still to come is no picture");
    let said = data.to_string();
    assert!(!said.contains("timetable joke") && !said.contains("blue notebook"), "notes are for nobody else");
}

#[test]
fn a_piece_that_says_nothing_has_no_empty_tags() {
    let head = head(&Piece::default());
    assert!(!head.contains("\"\"") && !head.contains("></"), "{head}");
    let tags: Vec<&str> = head.lines().filter(|line| line.starts_with("<meta")).collect();
    let expected = [
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"generator\" content=\"Galley\">",
        "<meta property=\"og:type\" content=\"article\">",
        "<meta property=\"og:title\" content=\"the-slug\">",
        "<meta name=\"twitter:card\" content=\"summary\">",
        "<meta name=\"twitter:title\" content=\"the-slug\">",
    ];
    assert_eq!(tags, expected);
    let known = json!({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "the-slug"});
    assert_eq!(data(&head), known);
}

#[test]
fn nothing_in_a_field_becomes_markup_or_a_way_to_run() {
    const EVIL: &str = "\"'></script><script>alert(1)</script><!-- --> \u{2028}\u{2029}\0\u{202e}&lt;\n\tx";
    const RUN: [&str; 3] = ["javascript:alert(1)", " data:text/html,<script>", "JAVA\nSCRIPT:x"];
    for address in RUN {
        let e = || s(EVIL);
        let fields = Fields {
            headline: e(),
            kicker: e(),
            standfirst: e(),
            summary: e(),
            bylines: vec![
                Byline { name: e(), link: s(address), ..Byline::default() },
                Byline { name: e(), role: e(), link: s(address), kind: BylineKind::Organisation },
            ],
            dateline: e(),
            section: e(),
            tags: vec![e(), String::new()],
            language: e(),
            republication: Republication {
                outlet: e(),
                address: s(address),
                permission: e(),
                canonical: Canonical::Original,
                ..Republication::default()
            },
            corrections: vec![Correction {
                kind: CorrectionKind::Correction,
                date: None,
                text: e(),
                place: CorrectionPlace::Top,
            }],
            ..Fields::default()
        };
        let credit = Credit {
            title: e(),
            creators: vec![e()],
            agency: e(),
            source_name: e(),
            source_address: s(address),
            licence: s("CC BY"),
            licence_address: s(address),
            rights_holder: e(),
            modified: e(),
            ..Credit::default()
        };
        let mut piece = read("![](tram.jpg)\n");
        piece.attrs = PieceAttrs { fields, pictures: [(s("tram.jpg"), credit)].into() };
        let head = head(&piece);
        let lower = head.to_lowercase();
        assert!(!lower.contains("javascript:") && !lower.contains("data:"), "{address:?} in:\n{head}");
        assert_eq!(head.matches("<script").count(), 1, "only the data:\n{head}");
        assert_eq!(head.matches("</script").count(), 1, "{head}");
        assert!(!head.contains("<!--") && !head.contains(['\0', '\u{2028}', '\u{2029}']), "{head}");
        for line in head.lines().filter(|line| line.starts_with("<meta") && !line.contains("charset")) {
            assert_eq!(line.matches('"').count(), 4, "two attributes and no more: {line}");
        }
        let data = data(&head);
        let told = "\"'></script><script>alert(1)</script><!-- --> \u{202e}&lt; x";
        assert_eq!(data["headline"], told, "the words are kept as words");
        assert_eq!(data["image"][0]["creator"][0]["name"], told);
        assert_eq!(data.get("inLanguage"), None, "what is no language is not told");
    }
}

#[test]
fn the_copy_to_be_shown_is_the_one_the_writer_chose() {
    let links = |canonical, address: &str| {
        let republication = Republication {
            outlet: s("The Courier"),
            address: s(address),
            canonical,
            ..Republication::default()
        };
        let head = head(&of(Fields { republication, ..Fields::default() }));
        let told = |part: &str| head.lines().find(|line| line.contains(part)).unwrap_or_default().to_owned();
        (told("canonical"), told("robots"), told("og:url"))
    };
    let none = String::new;
    let address = "https://a.example/1?x=1&y=2";
    let canonical = s("<link rel=\"canonical\" href=\"https://a.example/1?x=1&amp;y=2\">");
    let url = s("<meta property=\"og:url\" content=\"https://a.example/1?x=1&amp;y=2\">");
    assert_eq!(links(Canonical::Original, address), (canonical, none(), url));
    assert_eq!(links(Canonical::Original, "a.example"), (none(), none(), none()));
    let robots = s("<meta name=\"robots\" content=\"noindex\">");
    assert_eq!(links(Canonical::Noindex, address), (none(), robots, none()));
    assert_eq!(links(Canonical::None, address), (none(), none(), none()));
}

#[test]
fn the_picture_beside_a_link_is_the_lead_else_the_first_figure() {
    let told = |markdown: &str| {
        let head = head(&read(markdown));
        let value = |name: &str| {
            let line = head.lines().find(|line| line.contains(name)).unwrap_or_default();
            line.split("content=\"").nth(1).unwrap_or_default().trim_end_matches("\">").to_owned()
        };
        (value("\"twitter:card\""), value("\"twitter:image\""), value("\"og:image\""))
    };
    let check = |markdown: &str, card: &str, picture: &str| {
        assert_eq!(told(markdown), (s(card), s(picture), s(picture)), "{markdown}");
    };
    check("![](tram.jpg)\n\nWords.\n\n![](depot.png)\n", "summary_large_image", "tram.jpg");
    check("Words, ![](bell.png) and a bell.\n\n![](depot.png)\n", "summary", "depot.png");
    check("![](none.jpg)\n\nWords.\n\n![](depot.png)\n", "summary", "depot.png");
    check("Words, ![](bell.png) and a bell.\n", "summary", "");
    check("Words, ![](bell.png) and a bell.\n\n![](bell.png)\n", "summary", "bell.png");
}

#[test]
fn an_update_is_no_correction() {
    let fix = |kind| Correction { kind, date: None, text: s("Words."), place: CorrectionPlace::Foot };
    let kinds = [CorrectionKind::Update, CorrectionKind::Clarification];
    let piece = of(Fields { corrections: kinds.map(fix).into(), ..Fields::default() });
    assert_eq!(data(&head(&piece))["correction"].as_array().unwrap().len(), 1);
}

#[test]
fn rights_of_pictures_are_told_as_they_are_known() {
    let credit = |licence: &str| Credit {
        licence: s(licence),
        source_address: s("https://source.example/1"),
        ..Credit::default()
    };
    let ann = |licence: &str| Credit { creators: vec![s("Ann Lee")], ..credit(licence) };

    let commons = picture(ann("CC BY 4.0"));
    assert_eq!(commons["license"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(commons["acquireLicensePage"], "https://source.example/1");
    assert_eq!(commons.get("copyrightNotice"), None, "none is made up");

    let agency = picture(Credit { agency: s("Reuters"), ..ann("agency") });
    assert_eq!(agency["creator"], json!([{"@type": "Person", "name": "Ann Lee"}]));
    assert_eq!(agency["sourceOrganization"]["name"], "Reuters");
    assert_eq!(agency["creditText"], "REUTERS/Ann Lee");
    assert_eq!(agency.get("license"), None);

    let alone = picture(Credit { agency: s("AFP"), ..credit("agency") });
    assert_eq!(alone["creator"], json!([{"@type": "Organization", "name": "AFP"}]));

    let permitted = picture(Credit { rights_holder: s("Museum"), ..ann("by permission") });
    assert_eq!(permitted["copyrightNotice"], "© Museum");
    assert_eq!(permitted.get("acquireLicensePage"), None, "what was given to us is not to be had there");

    let generated = picture(ann("AI"));
    assert_eq!(generated.get("creator"), None, "a program is nobody");
    assert_eq!(generated["digitalSourceType"], "https://schema.org/TrainedAlgorithmicMediaDigitalSource");

    let nothing = picture(Credit::default());
    assert_eq!(nothing.get("creditText"), None);
    assert_eq!(nothing.get("acquireLicensePage"), None);
}

#[test]
fn a_picture_by_somebody_with_a_byline_names_the_same_somebody() {
    let mut piece = read("![](depot.png)\n");
    let byline = Byline {
        name: s("Ann Press"),
        link: s("https://ann.example"),
        role: s("Photography"),
        ..Byline::default()
    };
    piece.attrs.fields.bylines.push(byline);
    let credit = Credit { creators: vec![s("Ann Press")], licence: s("own"), ..Credit::default() };
    piece.attrs.pictures.insert(s("depot.png"), credit);
    let creator = &data(&head(&piece))["image"][0]["creator"][0];
    assert_eq!(creator, &json!({"@type": "Person", "name": "Ann Press", "url": "https://ann.example"}));
}
