//! What the specifications of CommonMark and GFM expect, and where Galley means something else: each example that
//! differs is listed with the reason in `tests/specification/`, and a list that is wrong either way fails.

#![allow(clippy::unwrap_used)]

#[path = "../../../../tests/specification/examples.rs"]
mod examples;
mod lists;
mod meant;
mod normal;

use std::fs;

use article::{Block, Manuscript, Piece};
use examples::{Example, commonmark, gfm, rendered, tests};
use export::{Content, EXPORTERS, Job, PictureFile, Pictures};
use lists::{Difference, check};
use normal::normal;

/// A library without pictures.
struct Bare;

impl Pictures for Bare {
    fn picture(&self, _name: &str) -> Option<PictureFile> {
        None
    }
}

#[test]
fn few_blocks_are_raw_and_each_for_a_reason() {
    let examples = commonmark();
    let raw: Vec<Difference> = examples.iter().flat_map(raw_blocks).collect();
    if !examples.is_empty() {
        assert!(raw.len() <= 70, "{} blocks of CommonMark's are raw", raw.len());
        check("raw.txt", &examples, &raw);
    }
}

#[test]
fn every_block_of_the_everything_piece_is_modelled_but_its_box_of_html() {
    let text = fs::read_to_string(tests().join("pieces/everything.md")).unwrap();
    let piece = piece(&text);
    let raw = piece.content.iter().filter(|block| matches!(block, Block::Raw(_))).map(Block::plain_text);
    let tags = raw.map(|source| source.lines().next().unwrap_or_default().to_owned());
    assert_eq!(tags.collect::<Vec<_>>(), ["<details>", "</details>"], "a box of HTML, and nothing else");
}

#[test]
fn the_fragment_is_what_the_specifications_expect() {
    // What HTML footnotes are is said by no specification.
    let gfm = gfm().into_iter().filter(|example| !example.name.starts_with("footnotes"));
    let examples: Vec<Example> = commonmark().into_iter().chain(gfm).collect();
    let differences: Vec<Difference> = examples.iter().filter_map(fragment_differs).collect();
    check("fragment.txt", &examples, &differences);
}

#[test]
fn what_is_written_back_says_the_same() {
    let examples = commonmark();
    let expected: Vec<String> = examples.iter().map(|example| example.html.clone()).collect();
    let written = written_anew(&examples);
    let Some(rendered) = rendered("commonmark", &written) else { return };
    check("written.txt", &examples, &differing(&examples, &written, &rendered, &expected));
}

#[test]
fn what_is_written_back_says_the_same_in_gfm() {
    let examples = gfm();
    let before: Vec<String> = examples.iter().map(|example| example.markdown.clone()).collect();
    let written = written_anew(&examples);
    let Some((expected, rendered)) = rendered("gfm", &before).zip(rendered("gfm", &written)) else { return };
    check("written.txt", &examples, &differing(&examples, &written, &rendered, &expected));
}

/// Each example with every block written anew.
fn written_anew(examples: &[Example]) -> Vec<String> {
    examples.iter().map(|example| Manuscript::compose(&piece(&example.markdown)).text()).collect()
}

fn differing(
    examples: &[Example],
    written: &[String],
    rendered: &[String],
    expected: &[String],
) -> Vec<Difference> {
    let differs = |at: usize| {
        let (ours, theirs) = (normal(&rendered[at]), normal(&expected[at]));
        (ours != theirs).then(|| Difference::new(&examples[at], ours, theirs).written_as(&written[at]))
    };
    (0..examples.len()).filter_map(differs).collect()
}

fn piece(text: &str) -> Piece {
    Manuscript::read(text).value.piece().value
}

fn raw_blocks(example: &Example) -> Vec<Difference> {
    let is_raw = |block: &&Block| matches!(block, Block::Raw(_));
    let raw = |block: &Block| Difference::new(example, block.plain_text(), String::new());
    piece(&example.markdown).content.iter().filter(is_raw).map(raw).collect()
}

fn fragment_differs(example: &Example) -> Option<Difference> {
    let (ours, theirs) = (normal(&fragment(&piece(&example.markdown))), normal(&example.html));
    (ours != theirs).then(|| Difference::new(example, ours, theirs))
}

/// The body as HTML to paste into a CMS.
fn fragment(piece: &Piece) -> String {
    let exporter = EXPORTERS.iter().find(|exporter| exporter.name == "fragment").unwrap();
    let written = (exporter.write)(&Job::of(piece, "example"), &Bare);
    let Content::Text(article) = &written.value[0].content else { panic!("the fragment is text") };
    let body = article.trim().strip_suffix("</article>").unwrap();
    body[body.find('>').unwrap() + 1..].to_owned()
}
