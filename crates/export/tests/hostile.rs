//! Whatever a writer types, or somebody types for her, stays text.

#![allow(clippy::unwrap_used)]

mod common;

use article::{
    Attribution, Block, BulletList, Byline, Callout, CalloutAttrs, CalloutTitle, Cell, Credit, Embed,
    EmbedAttrs, Fields, Figure, FigureAttrs, Footnote, FootnoteAttrs, Heading, HeadingAttrs, Inline, Item,
    ItemAttrs, LinkAttrs, ListAttrs, NoteAttrs, Paragraph, Piece, PieceAttrs, Quotation, RawAttrs,
    Republication, Row, Table, TableAttrs,
};
use common::Shelf;
use export::{Content, EXPORTERS, Job};

const EVIL: &str =
    "x\" onload=\"alert(1)\" '><script>alert(1)</script><img src=x onerror=alert(1)> --> ]]> \0\u{202e}&lt;";

/// Every page of a piece.
fn pages(piece: &Piece, despite: Option<&str>) -> Vec<String> {
    let shelf = Shelf(&[("here.jpg", 10, 10)]);
    let html = EXPORTERS.iter().filter(|exporter| ["html", "fragment"].contains(&exporter.name));
    html.map(|exporter| {
        match (exporter.write)(&Job { despite, ..Job::of(piece, "evil") }, &shelf).value.remove(0).content {
            Content::Text(text) => text,
            Content::Picture { .. } | Content::Archive(_) => unreachable!("the main file is text"),
        }
    })
    .collect()
}

fn body(content: Vec<Block>) -> Piece {
    Piece { content, ..Piece::default() }
}

fn raw_line(parts: &[&str]) -> Block {
    let inline = |part: &&str| match part.starts_with(['<', '[']) {
        true => Inline::RawInline { attrs: RawAttrs { source: (*part).to_owned() }, marks: Vec::new() },
        false => Inline::text(*part),
    };
    Block::Paragraph(Paragraph { content: parts.iter().map(inline).collect() })
}

fn link(href: &str) -> Block {
    let attrs = LinkAttrs { href: href.to_owned(), title: EVIL.to_owned() };
    Block::Paragraph(Paragraph {
        content: vec![Inline::Text { text: "words".to_owned(), marks: vec![attrs.into()] }],
    })
}

/// Every attribute that a page has.
const KNOWN: [&str; 29] = [
    "action",
    "alt",
    "aria-describedby",
    "aria-hidden",
    "aria-label",
    "cite",
    "class",
    "data-despite",
    "data-kind",
    "datetime",
    "dir",
    "for",
    "height",
    "href",
    "id",
    "lang",
    "method",
    "name",
    "required",
    "role",
    "scope",
    "src",
    "srcset",
    "start",
    "tabindex",
    "title",
    "type",
    "value",
    "width",
];

/// No element and no attribute that can run anything, and nothing that ends a comment or a section.
fn no_script(html: &str) {
    let page = html.split_once("</style>").map_or(html, |(_, page)| page);
    for evil in ["\0", "-->", "]]>", "href=\"javascript:"] {
        assert!(!page.contains(evil), "{evil:?} in:\n{page}");
    }
    for tag in tags(page) {
        let (name, attributes) = tag.split_once(' ').unwrap_or((&tag, ""));
        let harmless = !["script", "iframe", "svg", "object", "style"].contains(&name);
        assert!(harmless && (name != "img" || tag.contains("src=\"\" alt=")), "<{tag}> in:\n{page}");
        for attribute in attributes.split_whitespace().filter_map(|part| part.split('=').next()) {
            assert!(KNOWN.contains(&attribute), "{attribute:?} in <{tag}> in:\n{page}");
        }
    }
}

/// Every opening tag without its brackets, the values of its attributes emptied.
fn tags(html: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    let (mut inside, mut quoted) = (false, false);
    for c in html.chars() {
        match c {
            '<' if !inside => {
                inside = true;
                tags.push(String::new());
            }
            '>' if inside && !quoted => inside = false,
            '"' if inside => {
                quoted = !quoted;
                tags.last_mut().unwrap().push('"');
            }
            c if inside && !quoted => tags.last_mut().unwrap().push(c),
            _ => {}
        }
    }
    tags.into_iter().filter(|tag| !tag.starts_with(['/', '!'])).collect()
}

#[test]
fn fields_and_credits_stay_text() {
    let e = || EVIL.to_owned();
    let byline =
        |role: String, link: &str| Byline { name: e(), role, link: link.to_owned(), ..Byline::default() };
    let fields = Fields {
        headline: e(),
        kicker: e(),
        standfirst: e(),
        bylines: vec![
            byline(String::new(), "javascript:alert(1)"),
            byline(e(), "https://a.example/\" onload=\"x"),
        ],
        author_line: e(),
        dateline: e(),
        language: e(),
        summary: e(),
        disclaimer: e(),
        republication: Republication {
            outlet: e(),
            address: "javascript:alert(1)".to_owned(),
            permission: e(),
            ..Republication::default()
        },
        ..Fields::default()
    };
    let credit = Credit {
        title: e(),
        creators: vec![e()],
        source_name: e(),
        source_address: "javascript:alert(1)".to_owned(),
        licence: "CC BY 2.0".to_owned(),
        licence_address: "https://a.example/\"onload=\"x".to_owned(),
        modified: e(),
        ..Credit::default()
    };
    let pictures = [("here.jpg".to_owned(), credit.clone()), (e(), credit)].into();
    let figure = |src: &str| {
        Block::Figure(Figure {
            attrs: FigureAttrs { src: src.to_owned(), alt: e(), title: e() }.into(),
            content: vec![Inline::text(EVIL)],
        })
    };
    let heading = Block::Heading(Heading {
        attrs: HeadingAttrs { level: 2, id: e() },
        content: vec![Inline::text(EVIL)],
    });
    let content = vec![figure("here.jpg"), figure(EVIL), heading, Block::paragraph(EVIL)];
    let piece = Piece { attrs: PieceAttrs { fields, pictures }, content };
    for html in pages(&piece, Some(EVIL)) {
        no_script(&html);
        assert!(html.contains("&lt;script&gt;alert(1)"), "what was typed is shown as it was typed");
    }
}

#[test]
fn links_lead_nowhere_else() {
    for href in [
        "javascript:alert(1)",
        "JAVA\tSCRIPT:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x.example",
    ] {
        for html in pages(&body(vec![link(href)]), None) {
            assert!(html.contains("<p>words</p>"), "the words stay, the link to {href:?} goes: {html}");
        }
    }
    for html in pages(&body(vec![link("https://a.example/\"onload=\"x")]), None) {
        assert!(html.contains("href=\"https://a.example/%22onload=%22x\""), "{html}");
        no_script(&html);
    }
}

#[test]
fn html_inside_lines_is_cleaned() {
    let table: [(&[&str], &str); 12] = [
        (&["a", "<mark>", "b", "</mark>", "c"], "<p>a<mark>b</mark>c</p>"),
        (&["<mark>", "never closed"], "<p><mark>never closed</mark></p>"),
        (&["never opened", "</mark>"], "<p>never opened</p>"),
        (&["<script>", "alert(1)", "</script>", "after"], "<p>after</p>"),
        (
            &["<script>", "words after a script that never ends"],
            "<p>words after a script that never ends</p>",
        ),
        (&["<img src=x onerror=alert(1)>", "after"], "<p>after</p>"),
        (&["<a href=\"javascript:alert(1)\">", "x", "</a>"], "<p><a>x</a></p>"),
        (
            &["<a href=\"https://a.example\" onclick=\"x\">", "x", "</a>"],
            "<p><a href=\"https://a.example\">x</a></p>",
        ),
        (&["<span style=\"position:fixed\" onclick=x>", "x", "</span>"], "<p><span>x</span></p>"),
        (&["a", "<!-- secret -->", "b"], "<p>ab</p>"),
        (&["a", "<br>", "b"], "<p>a<br>b</p>"),
        (&["see", "[^none]"], "<p>see[^none]</p>"),
    ];
    for (parts, expected) in table {
        for html in pages(&body(vec![raw_line(parts)]), None) {
            assert!(html.contains(expected), "{parts:?} gave {html}");
            no_script(&html);
        }
    }
}

#[test]
fn other_markdown_is_cleaned() {
    let table = [
        ("<div onclick=\"x\">a</div>", "<div>a</div>"),
        ("<script>alert(1)</script>\n<p>kept</p>", "<p>kept</p>"),
        ("<?php\n  if ($a > 1) echo '>';\n?>shown", "\">\nshown"),
        ("<![CDATA[ a > b ]]>\nkept", "<p>kept</p>"),
        ("<iframe src=\"https://a.example\"></iframe>", ""),
        ("| a | b |\n|--:|---|\n| 1 | 2 |\n", "<td class=\"right\">1</td><td>2</td>"),
        ("![alt](javascript:alert(1)) [x](javascript:alert(1))", "<p>alt <a>x</a></p>"),
        ("<p class=\"credit\" style=\"color:red\">x</p>", "<p>x</p>"),
        ("- [x] done", "☑ done"),
        ("<table><tr><td>unclosed", "<table><tbody><tr><td>unclosed</td></tr></tbody></table></div>"),
    ];
    for (source, expected) in table {
        for html in pages(&body(vec![Block::raw(source)]), None) {
            assert!(html.contains(expected), "{source:?} gave {html}");
            no_script(&html);
        }
    }
}

const NOWHERE: &str = "javascript:alert(1)";

/// A line of evil words, which lead nowhere good.
fn evil_line() -> Vec<Inline> {
    let attrs = LinkAttrs { href: NOWHERE.to_owned(), title: EVIL.to_owned() };
    vec![Inline::Text { text: EVIL.to_owned(), marks: vec![attrs.into()] }]
}

fn evil_paragraph() -> Block {
    Paragraph { content: evil_line() }.into()
}

fn callout(kind: &str, content: Vec<Block>) -> Block {
    Callout { attrs: CalloutAttrs { kind: kind.to_owned() }, content }.into()
}

fn options(content: Vec<Block>) -> Block {
    let item = Item { attrs: ItemAttrs::default(), content };
    BulletList { attrs: ListAttrs { tight: true }, content: vec![item.clone(), item] }.into()
}

fn vote(address: &str) -> Block {
    let attrs = LinkAttrs { href: address.to_owned(), title: String::new() };
    let link = Inline::Text { text: address.to_owned(), marks: vec![attrs.into()] };
    Paragraph { content: vec![Inline::text("Vote: "), link] }.into()
}

#[test]
fn every_block_keeps_evil_words_as_words() {
    let title: Block = CalloutTitle { content: evil_line() }.into();
    let who: Block = Attribution { content: evil_line() }.into();
    let cell = Cell { content: evil_line() };
    let row = Row { content: vec![cell.clone(), cell] };
    let kinds = ["poll", "pullquote", "aside", "gallery", "x\" onload=\"alert(1)", "--><script>", "\0"];
    let mut content: Vec<Block> =
        kinds.map(|kind| callout(kind, vec![title.clone(), evil_paragraph(), who.clone()])).into();
    content.extend([
        Quotation { content: vec![evil_paragraph(), who.clone()] }.into(),
        Table { attrs: TableAttrs { align: vec![None, None] }, content: vec![row.clone(), row] }.into(),
        Embed { attrs: EmbedAttrs { address: format!("https://a.example/{EVIL}") } }.into(),
        callout(
            "poll",
            vec![
                title,
                options(vec![evil_paragraph()]),
                evil_paragraph(),
                vote("https://a.example/\"onload=\"x"),
            ],
        ),
        Footnote { attrs: FootnoteAttrs { label: EVIL.to_owned() }, content: vec![evil_paragraph()] }.into(),
        who,
    ]);
    for html in pages(&body(content), None) {
        no_script(&html);
        assert!(!html.contains("javascript:"), "{html}");
        assert!(html.contains("action=\"https://a.example/%22onload=%22x\""), "{html}");
    }
}

#[test]
fn votes_and_embeds_lead_to_the_web_or_nowhere() {
    for address in [NOWHERE, "data:text/html,x", "//a.example", "mailto:a@b.example", "https:"] {
        let poll = callout("poll", vec![options(vec![Block::paragraph("Yes")]), vote(address)]);
        let embed = Embed { attrs: EmbedAttrs { address: address.to_owned() } };
        for html in pages(&body(vec![poll, embed.into()]), None) {
            let article = html.split_once("<article").unwrap().1;
            assert!(!article.contains("<form") && !article.contains("embed"), "{address:?} in {html}");
            assert!(article.contains(&format!("<p>{address}</p>")), "its words stay: {html}");
        }
    }
}

#[test]
fn a_form_stands_in_no_form_and_a_link_in_no_link() {
    let inner = callout("poll", vec![options(vec![Block::paragraph("b")]), vote("https://a.example/b")]);
    let outer = vec![options(vec![Block::paragraph("a"), inner.clone()]), inner, vote("https://a.example/a")];
    let reference = Inline::FootnoteReference {
        attrs: NoteAttrs { label: "1".to_owned() },
        marks: vec![LinkAttrs { href: "/a".to_owned(), title: String::new() }.into()],
    };
    let note = Footnote {
        attrs: FootnoteAttrs { label: "1".to_owned() },
        content: vec![Block::paragraph("a note")],
    };
    let content = vec![callout("poll", outer), Paragraph { content: vec![reference] }.into(), note.into()];
    for html in pages(&body(content), None) {
        assert_eq!(html.matches("<form").count(), 1, "{html}");
        assert!(
            html.contains("<a href=\"https://a.example/b\">"),
            "the inner poll is still to be had: {html}"
        );
        assert!(!html.contains("href=\"/a\""), "{html}");
    }
}

#[test]
fn a_picture_without_a_file_is_announced_not_broken() {
    let piece = body(vec![Block::Figure(Figure {
        attrs: FigureAttrs { src: "https://elsewhere.example/a.jpg".to_owned(), ..FigureAttrs::default() }
            .into(),
        content: vec![Inline::text("The harbour")],
    })]);
    for html in pages(&piece, None) {
        assert!(
            !html.contains("<img") && !html.contains("elsewhere.example"),
            "nothing remote is shown: {html}"
        );
        assert!(html.contains("Picture to come") && html.contains("The harbour"), "{html}");
    }
}
