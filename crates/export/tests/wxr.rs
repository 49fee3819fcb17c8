//! What WordPress imports: where pictures lie on the web, they are attachments of the post.

#![allow(clippy::unwrap_used)]

mod common;

use article::{Manuscript, NOBODY, Outlet, Placed};
use common::Shelf;
use export::{Content, EXPORTERS, Job};

const PIECE: &str = "---\nheadline: A ]]> B\nstatus: published\npublished: 2026-03-02T09:30:00+02:00\npictures:\n  a b.jpg:\n    title: Quay\n    creators: [Ann Lee]\n    licence: CC0\n    source_address: https://a.example/1\n---\n\n![A quay](<a b.jpg>)\nLow *tide*\n\nWords.\n";

fn imported(outlet: &Outlet) -> (String, usize) {
    let piece = Manuscript::read(PIECE).value.piece().value;
    let exporter = EXPORTERS.iter().find(|exporter| exporter.name == "wxr").unwrap();
    let job = Job { outlet, ..Job::of(&piece, "a") };
    let written = (exporter.write)(&job, &Shelf(&[("a b.jpg", 100, 100)]));
    let Content::Text(text) = &written.value[0].content else { panic!("the main file is text") };
    assert_eq!(written.value.len(), 2, "the picture lies beside it");
    (text.clone(), written.notes.len())
}

fn at(folder: &str) -> Outlet {
    Outlet { pictures_at: folder.to_owned(), ..NOBODY.clone() }
}

#[test]
fn pictures_that_lie_on_the_web_are_attachments() {
    let (feed, notes) = imported(&at("https://files.example/2026 spring/"));
    assert_eq!(notes, 0);
    let address = "https://files.example/2026%20spring/a%20b.jpg";
    assert!(feed.contains(&format!("<wp:attachment_url>{address}</wp:attachment_url>")), "{feed}");
    assert!(feed.contains(&format!("<img src=\"{address}\"")), "the text shows it from there: {feed}");
    let number = feed.split("<wp:post_id>").nth(2).unwrap().split('<').next().unwrap();
    let featured =
        format!("<wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[{number}]]>");
    assert!(feed.contains(&featured), "{feed}");
    for said in [
        "<excerpt:encoded><![CDATA[Low tide Ann Lee (CC0)]]>",
        "_wp_attachment_image_alt]]></wp:meta_key><wp:meta_value><![CDATA[A quay]]>",
        "_media_credit]]></wp:meta_key><wp:meta_value><![CDATA[Ann Lee (CC0)]]>",
        "_media_credit_url]]></wp:meta_key><wp:meta_value><![CDATA[https://a.example/1]]>",
        "<title><![CDATA[A ]]]]><![CDATA[> B]]></title>",
        "<wp:status>publish</wp:status>",
        "<wp:post_date>2026-03-02 09:30:00</wp:post_date>\n<wp:post_date_gmt>2026-03-02 07:30:00</wp:post_date_gmt>",
    ] {
        assert!(feed.contains(said), "{said} in {feed}");
    }
}

#[test]
fn without_an_address_pictures_are_to_be_added_by_hand() {
    let (feed, notes) = imported(&NOBODY);
    assert_eq!(notes, 1, "which is said");
    assert!(!feed.contains("attachment") && feed.contains("<img src=\"a%20b.jpg\""), "{feed}");
}

#[test]
fn an_outlet_has_categories_and_fields_of_its_own() {
    let outlet = Outlet {
        categories: vec!["News".into(), " ".into()],
        places: [(Placed::Disclaimer, "legal_line".to_owned())].into(),
        byline_form: "Text: {name}, for us".into(),
        disclaimer: "Views are the author's.".into(),
        ..NOBODY.clone()
    };
    let piece = outlet.edition(
        Manuscript::read("---\nbylines: [Ann Lee]\nsection: City\n---\nWords.\n").value.piece().value,
    );
    let write = |name: &str| {
        let exporter = EXPORTERS.iter().find(|exporter| exporter.name == name).unwrap();
        let job = Job { outlet: &outlet, ..Job::of(&piece, "a") };
        (exporter.write)(&job, &Shelf(&[])).value
    };
    let text = |name: &str| match &write(name)[0].content {
        Content::Text(text) => text.clone(),
        _ => panic!("the main file is text"),
    };
    let feed = text("wxr");
    for said in
        ["<![CDATA[City]]>", "<![CDATA[News]]>", "<dc:creator><![CDATA[ann-lee]]>", "Text: Ann Lee, for us"]
    {
        assert!(feed.contains(said), "{said} in {feed}");
    }
    let own =
        "<wp:meta_key><![CDATA[legal_line]]></wp:meta_key><wp:meta_value><![CDATA[Views are the author's.]]>";
    assert!(feed.contains(own), "{feed}");
    for name in ["wxr", "wordpress"] {
        assert_eq!(
            text(name).matches("Views are").count(),
            usize::from(name == "wxr"),
            "not in the text too"
        );
    }
    for name in ["html", "fragment", "text"] {
        let text = text(name);
        assert!(text.contains("Views are") && text.contains("for us"), "{name} has no such fields: {text}");
    }
}
