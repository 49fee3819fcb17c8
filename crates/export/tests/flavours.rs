//! Markdown for other programs: front matter that reads back exactly, and nothing in it or below it that runs.

#![allow(clippy::unwrap_used)]

mod common;

use article::{
    Block, Byline, Canonical, Credit, Embed, EmbedAttrs, Fields, Figure, FigureAttrs, Inline, LinkAttrs,
    Mark, Paragraph, Piece, PieceAttrs, Republication, Status,
};
use common::Shelf;
use export::{Content, EXPORTERS, Exporter, Job};
use proptest::prelude::*;
use saphyr_parser::{Event, Parser};

const SITES: [&str; 5] = ["hugo", "jekyll", "zola", "eleventy", "astro"];

fn exporter(name: &str) -> &'static Exporter {
    EXPORTERS.iter().find(|exporter| exporter.name == name).unwrap()
}

fn exported(name: &str, piece: &Piece) -> (String, String) {
    let shelf = Shelf(&[("a.jpg", 10, 10)]);
    let job = Job { despite: Some("because: \"so\""), ..Job::of(piece, "a-piece") };
    let file = (exporter(name).write)(&job, &shelf).value.remove(0);
    match file.content {
        Content::Text(text) => (file.path, text),
        Content::Picture { .. } | Content::Archive(_) => panic!("the main file is text"),
    }
}

/// What stands between the fences.
fn front(text: &str) -> &str {
    let fence = &text[..4];
    text[4..].split_once(&format!("\n{fence}")).unwrap().0
}

/// All keys and values that are text, as the program reads them, in their order.
fn said(name: &str, front: &str) -> Vec<String> {
    match name {
        "zola" => {
            let table: toml::Table = front.parse().unwrap_or_else(|error| panic!("{error}\n{front}"));
            let mut said = Vec::new();
            in_toml(&toml::Value::Table(table), &mut said);
            said
        }
        _ => Parser::new_from_str(front)
            .filter_map(|event| match event.unwrap_or_else(|error| panic!("{error}\n{front}")).0 {
                Event::Scalar(text, ..) => Some(text.into_owned()),
                _ => None,
            })
            .collect(),
    }
}

fn in_toml(value: &toml::Value, said: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => said.push(text.clone()),
        toml::Value::Array(items) => items.iter().for_each(|item| in_toml(item, said)),
        toml::Value::Table(table) => table.values().for_each(|value| in_toml(value, said)),
        _ => {}
    }
}

fn piece(words: &[String; 6]) -> Piece {
    let [headline, standfirst, name, tag, section, caption] = words.clone();
    let fields = Fields {
        headline,
        summary: standfirst,
        bylines: vec![Byline { name, ..Byline::default() }],
        tags: vec![tag.clone(), tag],
        section,
        published: Some("2026-03-02T10:00:00+01:00".parse().unwrap()),
        status: Status::Ready,
        ..Fields::default()
    };
    let attrs = FigureAttrs { src: "a.jpg".to_owned(), alt: caption.clone(), title: String::new() }.into();
    let figure = Figure { attrs, content: vec![Inline::text(caption)] };
    Piece { attrs: PieceAttrs { fields, ..PieceAttrs::default() }, content: vec![figure.into()] }
}

/// Text as nobody would wish it: what YAML, TOML and templates take for their own, and any character at all.
fn hostile() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        Just("---\n".to_owned()),
        Just("\n+++\n".to_owned()),
        Just(": ".to_owned()),
        Just(" #".to_owned()),
        Just("\"\"\"".to_owned()),
        Just("'\\".to_owned()),
        Just("{{< x >}}".to_owned()),
        Just("{% raw %}".to_owned()),
        Just("no".to_owned()),
        Just("2020-01-01".to_owned()),
        Just("\u{2028}\u{feff}\u{85}\r\n\t\0".to_owned()),
        Just("🚋".to_owned()),
        Just("!!int &a *a | > @ ` %".to_owned()),
        any::<String>(),
    ];
    proptest::collection::vec(parts, 1..4).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn front_matter_reads_back_exactly(words in proptest::array::uniform6(hostile())) {
        let piece = piece(&words);
        for name in SITES {
            let (_, text) = exported(name, &piece);
            let found = said(name, front(&text));
            for words in words[..5].iter().map(|words| words.trim()).filter(|words| !words.is_empty()) {
                prop_assert!(found.iter().any(|value| value == words), "{name}: {words:?} is not among {found:?}");
            }
            prop_assert!(found.iter().any(|value| value == "because: \"so\""), "{name}: {found:?}");
        }
    }
}

#[test]
fn a_date_keeps_its_zone() {
    let piece = piece(&["a", "b", "c", "d", "e", "f"].map(str::to_owned));
    for name in SITES {
        let (_, text) = exported(name, &piece);
        assert!(front(&text).contains("2026-03-02T10:00:00+01:00\n"), "{name}: {text}");
    }
}

#[test]
fn only_what_is_ready_is_shown() {
    let mut it = piece(&["a", "b", "c", "d", "e", "f"].map(str::to_owned));
    let told = |it: &Piece, name| {
        let (_, text) = exported(name, it);
        let hidden = ["draft: true", "draft = true", "published: false"];
        hidden.iter().any(|line| front(&text).contains(line))
    };
    for (status, is_draft) in [
        (Status::Idea, true),
        (Status::Drafting, true),
        (Status::Ready, false),
        (Status::Filed, false),
        (Status::Published, false),
        (Status::Archived, true),
    ] {
        it.attrs.fields.status = status;
        for name in SITES {
            assert_eq!(told(&it, name), is_draft, "{name}: {status:?}");
        }
    }
}

#[test]
fn without_a_date_jekyll_has_a_draft() {
    let mut it = piece(&["a", "b", "c", "d", "e", "f"].map(str::to_owned));
    assert_eq!(exported("jekyll", &it).0, "_posts/2026-03-02-a-piece.md");
    it.attrs.fields.published = None;
    assert_eq!(exported("jekyll", &it).0, "_drafts/a-piece.md", "a post's name begins with its day");
}

#[test]
fn astro_always_has_a_description() {
    let it = Piece { content: vec![Block::paragraph("The tram is late.")], ..Piece::default() };
    assert!(exported("astro", &it).1.contains("description: \"The tram is late.\"\n"));
}

#[test]
fn search_engines_are_told_which_copy_to_show() {
    let mut it = Piece::default();
    it.attrs.fields.republication.address = "https://a.example/first".to_owned();
    let keys = [
        ("hugo", "canonicalURL: ", "robotsNoIndex: true"),
        ("jekyll", "canonical_url: ", "noindex: true\nsitemap: false"),
        ("zola", "canonical_url = ", "noindex = true"),
        ("eleventy", "canonical: ", "noindex: true"),
        ("astro", "canonicalURL: ", "noindex: true"),
    ];
    for (name, canonical, noindex) in keys {
        let line = format!("{canonical}\"https://a.example/first\"\n");
        let mut told = |what| {
            it.attrs.fields.republication.canonical = what;
            let text = exported(name, &it).1;
            (text.contains(&line), text.contains(noindex))
        };
        assert_eq!(told(Canonical::None), (false, false), "{name}");
        assert_eq!(told(Canonical::Original), (true, false), "{name}");
        assert_eq!(told(Canonical::Noindex), (false, true), "{name}");
    }
}

#[test]
fn no_address_that_runs_a_program_leaves() {
    let evil = || "javascript:alert(1)".to_owned();
    let link = |href| Mark::from(LinkAttrs { href, title: String::new() });
    let credit = Credit {
        creators: vec!["Ann".to_owned()],
        source_name: "Archive".to_owned(),
        source_address: evil(),
        licence: "CC BY 2.0".to_owned(),
        licence_address: evil(),
        ..Credit::default()
    };
    let fields = Fields {
        bylines: vec![Byline { name: "Ann".to_owned(), link: evil(), ..Byline::default() }],
        republication: Republication {
            outlet: "The Paper".to_owned(),
            address: evil(),
            canonical: Canonical::Original,
            ..Republication::default()
        },
        ..Fields::default()
    };
    let figure = FigureAttrs { src: "a.jpg".to_owned(), ..FigureAttrs::default() };
    let line = vec![Inline::Text { text: "words".to_owned(), marks: vec![link(evil())] }];
    let content = vec![
        Figure { attrs: figure.into(), content: line.clone() }.into(),
        Paragraph { content: line }.into(),
        Embed { attrs: EmbedAttrs { address: "https://a.example/x".to_owned() } }.into(),
    ];
    let pictures = [("a.jpg".to_owned(), credit)].into();
    let it = Piece { attrs: PieceAttrs { fields, pictures }, content };
    for exporter in EXPORTERS.iter().filter(|exporter| exporter.extension == "md") {
        let text = exported(exporter.name, &it).1;
        assert!(!text.contains("javascript"), "{}: {text}", exporter.name);
        assert!(text.contains("words"), "{}: the words stay: {text}", exporter.name);
    }
}

#[test]
fn html_that_was_typed_is_cleaned_or_gone() {
    let source =
        "<p onclick=\"x\">Kept</p>\n<script>alert(1)</script>\n<iframe src=\"https://a.example\"></iframe>";
    let it = Piece { content: vec![Block::raw(source)], ..Piece::default() };
    for name in SITES.into_iter().chain(["commonmark"]) {
        let text = exported(name, &it).1;
        assert!(text.contains("Kept"), "{name}: {text}");
        for evil in ["onclick", "<script", "iframe", "alert"] {
            assert!(!text.contains(evil), "{name}: {evil} in {text}");
        }
    }
}
