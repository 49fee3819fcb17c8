//! What language and direction the lines of a piece are said to have.

#![allow(clippy::unwrap_used)]

mod common;

use article::Manuscript;
use common::Shelf;
use export::{Content, EXPORTERS, Job};

/// The fragment of a piece in that language.
fn fragment(language: &str, markdown: &str) -> String {
    let mut piece = Manuscript::read(markdown).value.piece().value;
    piece.attrs.fields.language = language.to_owned();
    let fragment = EXPORTERS.iter().find(|exporter| exporter.name == "fragment").unwrap();
    let shelf = Shelf(&[("here.jpg", 10, 10)]);
    match (fragment.write)(&Job::of(&piece, "x"), &shelf).value.remove(0).content {
        Content::Text(html) => html,
        _ => panic!("the main file is text"),
    }
}

#[test]
fn a_line_in_another_language_says_so_wherever_it_stands() {
    let table = [
        ("היא תמיד באה\n", "<p lang=\"he\" dir=\"rtl\">"),
        ("## いつも来る\n", "<h2 lang=\"ja\">"),
        ("- היא תמיד באה\n", "<li lang=\"he\" dir=\"rtl\">"),
        ("- [x] היא תמיד באה\n", "<li class=\"task\" lang=\"he\" dir=\"rtl\">"),
        ("- [x] היא תמיד באה\n\n- b\n", "<p lang=\"he\" dir=\"rtl\"><span class=\"task-sign\""),
        ("> Η θάλασσα *δεν* κοιμάται\n", "<p lang=\"el\">"),
        ("![](here.jpg)\nいつも来る\n", "<span class=\"caption\" lang=\"ja\">"),
        ("سلام\n", "<p dir=\"rtl\">"),
    ];
    for (markdown, expected) in table {
        let html = fragment("en", markdown);
        assert!(html.contains(expected), "{markdown} gave {html}");
    }
}

#[test]
fn lines_in_the_piece_s_own_letters_say_nothing() {
    for (language, markdown) in [
        ("he", "היא תמיד באה\n"),
        ("ja", "いつも来る\n"),
        ("en", "“Naïve,” she said: שלום.\n"),
        ("fr", "The tram is always four minutes late, and nobody in the town has ever complained.\n"),
    ] {
        let html = fragment(language, markdown);
        assert!(html.contains("<p>"), "{language}: {html}");
    }
}
