//! What each block is in HTML, beside the Markdown that it is written in.

#![allow(clippy::unwrap_used)]

mod common;

use article::Manuscript;
use common::Shelf;
use export::{Content, EXPORTERS, Job};

/// The body of a piece in English, as a page or as a fragment.
fn body(format: &str, language: &str, markdown: &str) -> String {
    let text = format!("---\nlanguage: {language}\n---\n\n{markdown}");
    let piece = Manuscript::read(&text).value.piece().value;
    let exporter = EXPORTERS.iter().find(|exporter| exporter.name == format).unwrap();
    let shelf = Shelf(&[("a.jpg", 300, 200), ("b.jpg", 300, 200)]);
    let job = Job::of(&piece, "piece");
    let Content::Text(html) = (exporter.write)(&job, &shelf).value.remove(0).content else {
        panic!("the main file is text")
    };
    let article = html.split_once("<article").unwrap().1.split_once(">\n").unwrap().1;
    article.split_once("</article>").unwrap().0.to_owned()
}

fn check(markdown: &str, expected: &str) {
    assert_eq!(body("fragment", "en", markdown), expected, "{markdown}");
}

#[test]
fn a_quotation_and_who_said_it_are_a_figure() {
    check("> Never.\n", "<blockquote>\n<p>Never.</p>\n</blockquote>\n");
    check(
        "> Never.\n>\n> — [Ann](https://a.example/ann), in *Late*\n",
        "<figure class=\"quotation\">\n<blockquote cite=\"https://a.example/ann\">\n<p>Never.</p>\n</blockquote>\n\
         <figcaption class=\"attribution\">— <a href=\"https://a.example/ann\">Ann</a>, in <em>Late</em></figcaption>\n\
         </figure>\n",
    );
    let by_mail = body("fragment", "en", "> Never.\n>\n> — [Ann](mailto:ann@a.example)\n");
    assert!(by_mail.contains("<blockquote>"), "a mailbox is no source: {by_mail}");
}

#[test]
fn a_pull_quote_is_hidden_where_it_is_heard_anyway() {
    let is_hidden = |markdown: &str| body("fragment", "en", markdown).contains("aria-hidden");
    assert!(is_hidden(
        "She said “*Never* again”, and left.\n\n> [!pullquote]\n> “Never again.”\n>\n> — Ann\n"
    ));
    assert!(!is_hidden("She left.\n\n> [!pullquote]\n> Never again.\n"), "words that stand nowhere else");
    assert!(
        !is_hidden("Never against it.\n\n> [!pullquote]\n> Never again.\n"),
        "parts of words are no words"
    );
    assert!(
        !is_hidden("> [!pullquote]\n> Never.\n\n> [!pullquote]\n> Never.\n"),
        "what is hidden twice is lost"
    );
    assert!(!is_hidden("Never.\n\n> [!pullquote]\n> [Never](/x).\n"), "a link can be reached by key");
    check(
        "> [!pullquote]\n> Never.\n>\n> — Ann\n",
        "<aside class=\"pull-quote\">\n<p>Never.</p>\n<p class=\"attribution\">— Ann</p>\n</aside>\n",
    );
}

#[test]
fn parts_set_apart_are_headed_by_words_and_no_headings() {
    check(
        "> [!aside] What *late* means\n> Three minutes.\n",
        "<aside class=\"aside\">\n<p class=\"callout-title\"><strong>What <em>late</em> means</strong></p>\n\
         <p>Three minutes.</p>\n</aside>\n",
    );
    check("> [!aside]\n> Three.\n", "<aside class=\"aside\">\n<p>Three.</p>\n</aside>\n");
    let titled = |language: &str, mark: &str| {
        let html = body("fragment", language, &format!("> {mark}\n> Words.\n"));
        html.split_once("<strong>").unwrap().1.split_once("</strong>").unwrap().0.to_owned()
    };
    assert_eq!(titled("en", "[!WARNING]"), "Warning");
    assert_eq!(titled("de-CH", "[!warning]"), "Warnung");
    assert_eq!(titled("be", "[!Note]"), "Заўвага");
    assert_eq!(titled("de", "[!fact-box]"), "Fact box");
    assert_eq!(titled("de", "[!note] Die Linie"), "Die Linie");
    let kind = body("fragment", "en", "> [!WARNING]\n> Words.\n");
    assert!(kind.starts_with("<aside class=\"note\" role=\"note\" data-kind=\"warning\">"), "{kind}");
}

#[test]
fn a_gallery_is_a_figure_of_figures() {
    let html = body("fragment", "en", "> [!gallery] Two nights\n> ![x](a.jpg)\n> One\n>\n> ![y](b.jpg)\n");
    assert!(html.starts_with("<figure class=\"gallery\">\n<figure class=\"picture\">\n<img "), "{html}");
    assert_eq!(html.matches("<figure class=\"picture\">").count(), 2, "{html}");
    assert!(html.ends_with("<figcaption>Two nights</figcaption>\n</figure>\n"), "{html}");
}

#[test]
fn a_poll_with_a_page_to_vote_on_is_a_form() {
    check(
        "> [!poll] Open?\n> - Yes\n> - [No](/no)\n>\n> You agree.\n>\n> Vote: <https://a.example/vote?a=1&b=2>\n",
        "<form class=\"poll\" method=\"post\" action=\"https://a.example/vote?a=1&amp;b=2\">\n<fieldset>\n\
         <legend>Open?</legend>\n\
         <div class=\"poll-option\"><input type=\"radio\" id=\"poll-1-1\" name=\"answer\" value=\"Yes\" required> \
         <label for=\"poll-1-1\">Yes</label></div>\n\
         <div class=\"poll-option\"><input type=\"radio\" id=\"poll-1-2\" name=\"answer\" value=\"No\" required> \
         <label for=\"poll-1-2\"><a href=\"/no\">No</a></label></div>\n\
         </fieldset>\n<div class=\"poll-consent\" id=\"poll-1-consent\">\n<p>You agree.</p>\n</div>\n\
         <p><input type=\"hidden\" name=\"question\" value=\"Open?\">\
         <button type=\"submit\" aria-describedby=\"poll-1-consent\">Vote</button></p>\n</form>\n",
    );
    let german = body("fragment", "de", "> [!poll]\n> 1. Ja\n>\n> Vote: https://a.example/vote\n");
    assert!(german.contains("<legend>Umfrage</legend>"), "a group without a question has a name: {german}");
    assert!(german.contains("<button type=\"submit\">Abstimmen</button>"), "{german}");
    let two = "> [!poll] A?\n> - x\n>\n> Vote: https://a.example\n\n";
    let two = body("fragment", "en", &two.repeat(2));
    assert!(two.contains("id=\"poll-1-1\"") && two.contains("id=\"poll-2-1\""), "ids are unique: {two}");
}

#[test]
fn a_poll_without_one_is_to_be_read() {
    check(
        "> [!poll] Open?\n> - Yes\n> - No\n>\n> Counted in the depot.\n",
        "<aside class=\"poll\">\n<p class=\"callout-title\"><strong>Open?</strong></p>\n<ul>\n<li>Yes</li>\n\
         <li>No</li>\n</ul>\n<div class=\"poll-consent\">\n<p>Counted in the depot.</p>\n</div>\n</aside>\n",
    );
    check(
        "> [!poll] Open?\n> Vote: <https://a.example>\n",
        "<aside class=\"poll\">\n<p class=\"callout-title\"><strong>Open?</strong></p>\n\
         <p><a href=\"https://a.example\">Vote</a></p>\n</aside>\n",
    );
}

#[test]
fn an_embed_is_a_card_that_loads_nothing() {
    check(
        "https://www.video.example/watch?v=1&t=2\n",
        "<figure class=\"embed\">\n<p class=\"embed-host\">video.example</p>\n<p class=\"embed-address\">\
         <a href=\"https://www.video.example/watch?v=1&amp;t=2\">https://www.video.example/watch?v=1&amp;t=2</a></p>\n\
         </figure>\n",
    );
}

#[test]
fn a_table_is_called_by_its_headings() {
    check(
        "| | *Tram* | Bus |\n|:--|:-:|--:|\n| a | | c<br>d |\n",
        "<div class=\"table\" role=\"group\" aria-label=\"Table: Tram, Bus\" tabindex=\"0\">\n<table>\n<thead>\n\
         <tr><td class=\"left\"></td><th scope=\"col\" class=\"centre\"><em>Tram</em></th>\
         <th scope=\"col\" class=\"right\">Bus</th></tr>\n</thead>\n<tbody>\n\
         <tr><td class=\"left\">a</td><td class=\"centre\"></td><td class=\"right\">c<br>\nd</td></tr>\n\
         </tbody>\n</table>\n</div>\n",
    );
    check(
        "| | |\n|--|--|\n| a | b |\n",
        "<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n<tbody>\n\
         <tr><td>a</td><td>b</td></tr>\n</tbody>\n</table>\n</div>\n",
    );
    check(
        "| a |\n|---|\n",
        "<div class=\"table\" role=\"group\" aria-label=\"Table: a\" tabindex=\"0\">\n<table>\n<thead>\n\
         <tr><th scope=\"col\">a</th></tr>\n</thead>\n</table>\n</div>\n",
    );
}

#[test]
fn a_task_says_how_it_stands() {
    check(
        "- [x] a\n- [ ] b\n",
        "<ul>\n<li class=\"task\"><span class=\"task-sign\" role=\"img\" aria-label=\"Done\">☑</span> a</li>\n\
         <li class=\"task\"><span class=\"task-sign\" role=\"img\" aria-label=\"To do\">☐</span> b</li>\n</ul>\n",
    );
}

#[test]
fn a_line_above_others_turns_alone() {
    let html = body("fragment", "en", "- שלום לכם\n  - one\n");
    assert!(html.contains("<li><span lang=\"he\" dir=\"rtl\">שלום לכם</span>\n<ul>\n<li>one</li>"), "{html}");
}

#[test]
fn a_credit_inside_a_link_leads_nowhere_else() {
    let credited =
        "en\npictures: {a.jpg: {source_name: Shelf, source_address: 'https://a.example', licence: CC0}}";
    let links = |markdown: &str| body("fragment", credited, markdown).matches("<a ").count();
    assert_eq!(links("See ![x](a.jpg)\n"), 2, "source and licence");
    assert_eq!(links("See [![x](a.jpg)](/x)\n"), 1, "the link that the writer gave");
    assert_eq!(links("See <a href=\"/x\">![x](a.jpg)</a>\n"), 1, "the link that she typed");
}

/// The footnotes as `number: words`, and the numbers of references in the text in their order.
fn footnotes(markdown: &str) -> (Vec<String>, Vec<String>) {
    let html = body("fragment", "en", markdown);
    let (text, notes) = html.split_once("<section class=\"footnotes\"").unwrap();
    let referred =
        text.split("role=\"doc-noteref\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned());
    let notes = notes.split("<li id=\"footnote-").skip(1).map(|note| {
        let (number, rest) = note.split_once("\">").unwrap();
        let words = rest.trim_start_matches("<p>").split(['<', '\n']).next().unwrap().trim();
        format!("{number}: {words}")
    });
    (notes.collect(), referred.collect())
}

#[test]
fn footnotes_are_numbered_as_they_are_read() {
    let numbered = |markdown: &str, notes: &[&str], referred: &[&str]| {
        let (found, in_text) = footnotes(markdown);
        assert_eq!(found, notes, "{markdown}");
        assert_eq!(in_text, referred, "{markdown}");
    };
    numbered("[^b]: B\n\n[^a]: A\n\nx[^A] y[^b] z[^a]\n", &["1: A", "2: B"], &["1", "2", "1"]);
    numbered("[^c]: C\n\nx[^a]\n\n[^a]: A[^b]\n\n[^b]: B\n", &["1: A", "2: B", "3: C"], &["1"]);
    numbered(
        "## H[^h]\n\n| a[^c] |\n|---|\n| b[^b] |\n\n![](a.jpg)\nc[^f]\n\n[^f]: F\n\n[^b]: B\n\n[^c]: C\n\n[^h]: H\n",
        &["1: H", "2: C", "3: B", "4: F"],
        &["1", "2", "3", "4"],
    );
    numbered("x[^a] y[^none]\n\n[^a]: A\n\n[^a]: Another\n", &["1: A", "2: Another"], &["1"]);
}

#[test]
fn every_reference_has_a_way_back() {
    let html = body("fragment", "en", "x[^a] y[^a]\n\n[^a]: A[^b]\n\n[^b]: - B\n");
    for place in ["footnote-reference-1", "footnote-reference-1-2", "footnote-reference-2"] {
        assert_eq!(html.matches(&format!("id=\"{place}\"")).count(), 1, "{place} in {html}");
        assert_eq!(html.matches(&format!("href=\"#{place}\"")).count(), 1, "{place} in {html}");
    }
    assert!(html.contains("aria-label=\"Back to the text b\">↩\u{fe0e}<sup>b</sup></a></p></li>"), "{html}");
    let hebrew = body("fragment", "he", "x[^a] y[^a]\n\n[^a]: A\n");
    assert!(
        hebrew.contains(" b\" dir=\"ltr\">↩\u{fe0e}<sup>b</sup>"),
        "the letter stays at its arrow: {hebrew}"
    );
    assert!(html.contains("</ul>\n<p><a class=\"footnote-back\""), "an arrow is no part of a list: {html}");
}

#[test]
fn headings_of_a_page_have_anchors() {
    let markdown = "## On *board*\n\n## On board\n\n## The driver’s way {#on-board}\n\n## Footnote 1\n\n## Poll-1\n\n## !\n\n## Фото 2\n";
    let page = body("html", "en", markdown);
    let found: Vec<&str> =
        page.split("<h2").skip(1).map(|rest| rest.split('>').next().unwrap().trim()).collect();
    let expected = [
        "id=\"on-board-2\"",
        "id=\"on-board-3\"",
        "id=\"on-board\"",
        "id=\"heading-footnote-1\"",
        "id=\"heading-poll-1\"",
        "",
        "id=\"фото-2\"",
    ];
    assert_eq!(found, expected, "the writer's own stays hers");
    let fragment = body("fragment", "en", markdown);
    assert_eq!(fragment.matches(" id=").count(), 1, "a CMS makes its own: {fragment}");
}
