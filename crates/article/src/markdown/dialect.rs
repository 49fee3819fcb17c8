//! `docs/markdown.md` is true: each of its examples is read as what it is called, and written as it stands there.
//!
//! The words after `markdown` in an example's fence name its blocks, `front` its front matter. `also` is a form that Galley
//! keeps but would not choose; `written` is what becomes of the example before it when it is written anew.

use super::{Definitions, Habits, write_block};
use crate::{Block, Manuscript};

struct Example {
    words: Vec<String>,
    text: String,
}

fn page() -> Vec<Example> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/markdown.md");
    let page = std::fs::read_to_string(path).unwrap();
    let blocks = Manuscript::read(&page).value.piece().value.content;
    blocks.iter().filter_map(example).collect()
}

fn example(block: &Block) -> Option<Example> {
    let Block::CodeBlock(code) = block else { return None };
    let words = code.attrs.info.strip_prefix("markdown ")?;
    let words = words.split(' ').map(str::to_owned).collect();
    Some(Example { words, text: block.plain_text() + "\n" })
}

/// What the page calls a block.
fn name(block: &Block) -> String {
    match block {
        Block::Callout(callout)
            if ["poll", "pullquote", "aside", "gallery"].contains(&callout.attrs.kind.as_str()) =>
        {
            callout.attrs.kind.clone()
        }
        block => serde_json::to_value(block).unwrap()["type"].as_str().unwrap().to_owned(),
    }
}

fn names(manuscript: &Manuscript) -> Vec<String> {
    let front = (!manuscript.front.is_empty()).then(|| "front".to_owned());
    front.into_iter().chain(manuscript.slices.iter().map(|slice| name(&slice.block))).collect()
}

fn written_anew(text: &str) -> String {
    let mut manuscript = Manuscript::read(text).value;
    for at in 0..manuscript.slices.len() {
        if !matches!(manuscript.slices[at].block, Block::Raw(_)) {
            manuscript.write_anew(at);
        }
    }
    manuscript.text()
}

#[test]
fn every_example_is_read_as_what_it_is_called() {
    let page = page();
    assert!(page.len() > 30, "the page has examples");
    for Example { words, text } in page {
        let manuscript = Manuscript::read(&text).value;
        assert_eq!(manuscript.text(), text);
        let words: Vec<_> =
            words.into_iter().filter(|word| !["also", "written"].contains(&word.as_str())).collect();
        assert_eq!(names(&manuscript), words, "{text}");
    }
}

#[test]
fn every_kind_of_block_has_an_example() {
    let shown: Vec<String> = page().into_iter().flat_map(|example| example.words).collect();
    for kind in [
        "paragraph",
        "heading",
        "bullet_list",
        "ordered_list",
        "quotation",
        "poll",
        "pullquote",
        "aside",
        "gallery",
        "callout",
        "figure",
        "embed",
        "table",
        "code_block",
        "footnote",
        "divider",
        "raw",
    ] {
        assert!(shown.iter().any(|word| word == kind), "{kind} has an example");
    }
}

#[test]
fn every_example_is_written_as_it_stands() {
    let page = page();
    for (at, Example { text, .. }) in page.iter().enumerate() {
        let next = page.get(at + 1).filter(|next| next.words[0] == "written");
        assert_eq!(&written_anew(text), next.map_or(text, |next| &next.text));
    }
}

#[test]
fn what_is_no_old_form_is_what_galley_would_write() {
    for Example { words, text } in page().iter().filter(|example| example.words[0] != "also") {
        let manuscript = Manuscript::read(text).value;
        let definitions = Definitions::gather([text.as_str()]);
        for slice in &manuscript.slices {
            let mut habits = Habits::default();
            habits.layout.table = Habits::of(&slice.source).layout.table;
            let (source, _) = write_block(&slice.block, &habits, &definitions);
            assert_eq!(source.trim_end(), slice.source.trim_end(), "{words:?}");
        }
    }
}
