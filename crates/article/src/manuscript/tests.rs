use serde_json::json;

use super::*;
use crate::{Change, ChangeError, Divider, Inline, Paragraph};

fn read(text: &str) -> Manuscript {
    Manuscript::read(text).value
}

fn blocks(from: u32, to: u32, with: &[Block]) -> Change {
    Change::Blocks { from, to, with: with.to_vec() }
}

/// One change to a text gives this text, and what it says survives a reading.
#[track_caller]
fn check(text: &str, change: Change, expected: &str) -> Vec<Option<usize>> {
    let mut manuscript = read(text);
    let applied = manuscript.apply(&[change]).unwrap();
    assert_eq!(manuscript.text(), expected);
    let standing: Vec<&Block> =
        manuscript.slices.iter().filter(|s| !s.source.is_empty()).map(|s| &s.block).collect();
    let again = read(expected);
    assert_eq!(standing, again.slices.iter().map(|slice| &slice.block).collect::<Vec<_>>(), "read again");
    applied.origins
}

fn p(text: &str) -> Block {
    Block::paragraph(text)
}

#[test]
fn an_edit_leaves_its_neighbours() {
    check("# A\nb\n* * *\nc\n", blocks(1, 2, &[p("bb")]), "# A\nbb\n* * *\nc\n");
    check("a\r\n\r\nb\r\n", blocks(1, 2, &[p("b"), p("c")]), "a\r\n\r\nb\r\n\r\nc\r\n");
    check("a\n\nb", blocks(1, 2, &[p("bc")]), "a\n\nbc");
    check("a\n\nb", blocks(2, 2, &[p("c")]), "a\n\nb\n\nc\n");
    check("a\n\nb\n\nc\n", blocks(1, 2, &[]), "a\n\nc\n");
    check("a\n\nb\n", blocks(1, 2, &[]), "a\n");
    check("a\n", blocks(0, 1, &[]), "");
    check("", blocks(0, 0, &[p("a")]), "a\n");
    check("---\ntitle: a\n---\n", blocks(0, 0, &[p("b")]), "---\ntitle: a\n---\n\nb\n");
}

#[test]
fn words_change_in_place() {
    let text = "It is [so][1],\n__very__ so &mdash; *as\nwas* said.\n\n[1]: /a\n";
    let mut manuscript = read(text);
    let mut block = manuscript.slices[0].block.clone();
    let Block::Paragraph(Paragraph { content }) = &mut block else { panic!("no paragraph") };
    let Some(Inline::Text { text: last, .. }) = content.last_mut() else { panic!("no words") };
    assert_eq!(last, " said.");
    *last = " not said.".to_owned();
    manuscript.apply(&[blocks(0, 1, &[block])]).unwrap();
    assert_eq!(manuscript.text(), text.replace("said", "not said"), "wrapping, reference and entity stay");
}

#[test]
fn an_empty_paragraph_takes_no_space() {
    let origins = check("a\n\nb\n", blocks(1, 1, &[p("")]), "a\n\nb\n");
    assert_eq!(origins, [Some(0), None, Some(1)]);
    let mut manuscript = read("a\n\nb\n");
    manuscript.apply(&[blocks(1, 1, &[p("")])]).unwrap();
    manuscript.apply(&[blocks(1, 2, &[p("x")])]).unwrap();
    assert_eq!(manuscript.text(), "a\n\nx\n\nb\n");
    manuscript.apply(&[blocks(1, 2, &[p("")])]).unwrap();
    assert_eq!(manuscript.text(), "a\n\nb\n");
}

#[test]
fn definitions_outlive_their_neighbour() {
    check("a\n\n[b]\n\n[b]: /c\n\nd\n", blocks(1, 2, &[]), "a\n\n[b]: /c\n\nd\n");
    check("[b]\n\n[b]: /c\n\nd\n", blocks(0, 1, &[]), "[b]: /c\n\nd\n");
}

#[test]
fn definitions_of_an_emptied_block_stand_apart() {
    let text = "# T\n\nx [b]\n\n[b]: /c\n";
    let list = Manuscript::read("2. d").value.slices[0].block.clone();
    check(text, blocks(1, 2, &[p(""), list]), "# T\n\n\n[b]: /c\n\n2. d\n");
    check("x [b]\n\n[b]: /c\n", blocks(0, 1, &[p(""), p("**d")]), "\n[b]: /c\n\n\\*\\*d\n");
    check("x [b]\n\n[b]: /c\n", blocks(0, 1, &[p("d e f x"), p("")]), "d e f x\n\n[b]: /c\n");
}

#[test]
fn blocks_keep_their_identity() {
    let text = "a\n\nb\n\nc\n\nd\n";
    assert_eq!(
        check(text, blocks(0, 4, &[p("a"), p("x"), p("b"), p("c"), p("d")]), "a\n\nx\n\nb\n\nc\n\nd\n"),
        [Some(0), None, Some(1), Some(2), Some(3)]
    );
    assert_eq!(
        check(text, blocks(0, 3, &[p("a"), p("bb"), p("c")]), "a\n\nbb\n\nc\n\nd\n"),
        [Some(0), Some(1), Some(2), Some(3)]
    );
    let split = [p("one"), p("two three")];
    assert_eq!(check("a\n\none two three\n", blocks(1, 2, &split), "a\n\none\n\ntwo three\n")[0], Some(0));
}

#[test]
fn a_footnote_that_is_written_makes_a_reference_of_what_waited_for_it() {
    let note = |label: &str| Manuscript::read(&format!("[^{label}]: b\n")).value.slices[0].block.clone();
    check("a[^1]\n", blocks(1, 1, &[note("1")]), "a[^1]\n\n[^1]: b\n");
    check("a[^1]\n\n[^1]: b\n", blocks(1, 2, &[]), "a[^1]\n");
}

#[test]
fn a_footnote_may_go_and_come_back() {
    for text in
        ["a[^1]<!-- -->[b](c)\n\n[^1]: d\n", "a[^n] *b*[^N]\n\n[^n]: d\n", "> a[^1]\n\n- b[^1]\n\n[^1]: d\n"]
    {
        let mut manuscript = read(text);
        let was = manuscript.clone();
        let last = manuscript.slices.len() as u32 - 1;
        manuscript.apply(&[blocks(last, last + 1, &[])]).unwrap();
        let rest = text.rsplit_once("\n[^").unwrap().0;
        assert_eq!(manuscript.text(), rest, "references stay");
        assert_eq!(manuscript.piece(), read(rest).piece());
        manuscript.apply(&[blocks(last, last, &[was.slices[last as usize].block.clone()])]).unwrap();
        assert_eq!(manuscript, was);
    }
}

#[test]
fn a_footnote_is_renamed_with_its_references() {
    let (old, new) = (read("a[^1] b\n\n[^1]: c\n\nd\n"), read("a[^x y] b\n\n[^x y]: c\n\nd\n"));
    let new_blocks: Vec<Block> = new.slices.iter().map(|slice| slice.block.clone()).collect();
    let first = blocks(0, 1, &new_blocks[..1]);
    let second = blocks(1, 2, &new_blocks[1..2]);
    for changes in [vec![first.clone(), second.clone()], vec![second, first], vec![blocks(0, 3, &new_blocks)]]
    {
        let mut manuscript = old.clone();
        manuscript.apply(&changes).unwrap();
        assert_eq!(manuscript, new);
    }
}

#[test]
fn a_footnote_and_its_reference_may_be_written_in_either_order() {
    let new = read("a[^1]\n\nb\n\n[^1]: c\n");
    let reference = blocks(0, 1, &[new.slices[0].block.clone()]);
    let note = blocks(2, 2, &[new.slices[2].block.clone()]);
    for changes in [[reference.clone(), note.clone()], [note, reference]] {
        let mut manuscript = read("a\n\nb\n");
        manuscript.apply(&changes).unwrap();
        assert_eq!(manuscript, new);
    }
}

#[test]
fn labels_are_compared_without_case() {
    let text = "a[^Ä] b[^ä]\n\n[^ä]: c\n\n[^Ä]: d\n";
    let manuscript = read(text);
    let references = manuscript.slices[0].block.lines()[0];
    let is_reference = |inline: &&Inline| matches!(inline, Inline::FootnoteReference { .. });
    assert_eq!(references.iter().filter(is_reference).count(), 2);
    check(text, blocks(1, 2, &[]), "a[^Ä] b[^ä]\n\n[^Ä]: d\n");
}

#[test]
fn a_footnote_in_a_quotation_stays_as_it_is() {
    let text = "> a[^1]\n>\n> [^1]: b\n\nc\n";
    let manuscript = read(text);
    assert!(matches!(manuscript.slices[0].block, Block::Raw(_)));
    check(text, blocks(1, 2, &[p("d")]), "> a[^1]\n>\n> [^1]: b\n\nd\n");
}

/// Blocks that would be taken for more of the one before.
#[test]
fn what_follows_a_block_is_not_taken_into_it() {
    let one = |text: &str| read(text).slices[0].block.clone();
    let after = |text: &str, block: Block, expected: &str| {
        check(text, blocks(1, 1, &[block]), expected);
    };
    after("| a |\n|---|\n", p("b"), "| a |\n|---|\n\nb\n");
    after("| a |\n|---|", p("b"), "| a |\n|---|\n\nb\n");
    after("a\n", one("| a |\n|---|\n"), "a\n\n| a |\n|---|\n");
    after("> a\n", one("> [!note]\n> b\n"), "> a\n\n> [!note]\n> b\n");
    after("> [!note]\n> b\n", one("> a\n"), "> [!note]\n> b\n\n> a\n");
    after("[^1]: a\n", one("[^2]: b\n"), "[^1]: a\n\n[^2]: b\n");
    after("[^1]: a\n", one("    b\n"), "[^1]: a\n\n```\nb\n```\n");
    after("[^1]: a\n", one("- b\n"), "[^1]: a\n\n- b\n");
    after("[^1]: - a\n", one("- b\n"), "[^1]: - a\n\n- b\n");
    after("- a\n", one("[^1]: b\n"), "- a\n\n[^1]: b\n");
    after("https://a.example\n", p("b"), "https://a.example\n\nb\n");
    after("b\n", one("https://a.example\n"), "b\n\nhttps://a.example\n");
    after("![](a)\n", p("b"), "![](a)\n\nb\n");
    check("[^1]: a\n\nb\n\n    c\n", blocks(1, 2, &[]), "[^1]: a\n\n<!-- -->\n\n    c\n");
    check("| a |\n|---|\n\n# b\nc\n", blocks(1, 2, &[]), "| a |\n|---|\n\nc\n");
}

#[test]
fn a_footnote_in_a_footnote_belongs_to_it() {
    let text = "[^1]: a\n\n    [^2]: b\n\n    c\n\nd\n";
    let manuscript = read(text);
    assert_eq!(manuscript.slices.len(), 2, "{:?}", manuscript.slices);
    assert!(matches!(manuscript.slices[0].block, Block::Raw(_)));
}

#[test]
fn blocks_that_would_run_together_are_kept_apart() {
    let list = |text: &str| Manuscript::read(text).value.slices[0].block.clone();
    check("- a\n\nb\n\n- c\n", blocks(1, 2, &[]), "- a\n\n<!-- -->\n\n- c\n");
    check("- a\n", blocks(1, 1, &[list("- b")]), "- a\n\n* b\n");
    check("```\na\n", blocks(1, 1, &[p("b")]), "```\na\n```\n\nb\n");
    check("<!-- a\n", blocks(1, 1, &[p("b")]), "<!-- a\n-->\n\nb\n");
    check("a\n***\nb\n", blocks(1, 2, &[p("c")]), "a\n\nc\n\nb\n");
    check("# a\nb\n", blocks(0, 1, &[p("a")]), "a\n\nb\n");
    check("a\n\n---\n", blocks(0, 1, &[Block::Divider(Divider {})]), "***\n\n---\n");
}

#[test]
fn a_headline_is_set_above_the_text() {
    let headline = |text: &str| Change::Field { name: "headline".to_owned(), value: json!(text) };
    check("# A *b*\n\nc\n", headline("D"), "---\nheadline: D\n---\n\n# A *b*\n\nc\n");
    check("a\n", headline("B: c"), "---\nheadline: \"B: c\"\n---\n\na\n");
    check(
        "---\ntitle: a # so\nx: y\n---\n# Z\n",
        headline("no"),
        "---\ntitle: \"no\" # so\nx: y\n---\n# Z\n",
    );
    check("---\nheadline: a\n---\n\nb\n", headline(""), "b\n");
}

#[test]
fn a_refused_change_leaves_everything() {
    let mut manuscript = read("a\n\nb\n");
    let was = manuscript.clone();
    let refused = manuscript.apply(&[blocks(0, 1, &[p("x")]), blocks(1, 9, &[])]);
    assert_eq!(refused, Err(ChangeError::Range { from: 1, to: 9, len: 2 }));
    assert_eq!(manuscript, was);
    let unknown = Change::Field { name: "colour".to_owned(), value: json!("red") };
    assert_eq!(manuscript.apply(&[unknown]), Err(ChangeError::UnknownField("colour".to_owned())));
    assert_eq!(manuscript, was);
}

#[test]
fn a_whole_piece_survives_composing() {
    let fields = json!({
        "headline": "Ferry: “late”", "kicker": "no", "standfirst": "Two\nlines", "slug": "2020", "slugline": "FERRY",
        "bylines": [{"name": "Jane Roe", "kind": "person", "role": "", "link": ""},
            {"name": "Staff", "kind": "organisation", "role": "pictures", "link": "https://a.example"}],
        "author_line": "#1", "dateline": "MINSK", "published": "2020-09-14", "updated": "2020-09-14T10:00:00+03:00",
        "deadline": "2020-09-13", "embargo": "2020-09-14T09:00:00Z", "length_ordered": 800, "section": "World",
        "tags": ["a, b", "true"], "language": "en-GB", "summary": "- s",
        "republication": {"outlet": "A", "address": "https://a.example/b", "permission": "By: permission",
            "first_published": "2020-09-13", "canonical": "original"},
        "disclaimer": "D", "corrections": [{"kind": "update", "date": "2020-09-15", "text": "T: t", "place": "top"}],
        "note_to_desk": "n", "my_notes": "m\n\n m", "status": "ready",
    });
    let mut piece =
        Piece { content: vec![p("a"), p(""), Block::Divider(Divider {}), p("b")], ..Piece::default() };
    piece.attrs.fields = serde_json::from_value(fields).unwrap();
    let credit = json!({"title": "T", "creators": ["A", "B: c"], "licence": "CC BY 4.0", "source_address": "https://a.example"});
    piece.attrs.pictures.insert("a b.jpg".to_owned(), serde_json::from_value(credit).unwrap());
    let composed = Manuscript::compose(&piece);
    assert_eq!(composed.piece(), Noted::clean(piece.clone()));
    let again = Manuscript::read(&composed.text());
    assert_eq!(again.notes, []);
    assert_eq!(again.value.text(), composed.text());
    assert_eq!(again.value.piece().value.attrs, piece.attrs);
    assert!(composed.text().ends_with("---\n\na\n\n***\n\nb\n"), "{}", composed.text());
}

#[test]
fn a_field_beside_front_matter_that_cannot_be_read_loses_none_of_its_lines() {
    let text = "---\r\ntitle: [broken\r\nx: : y\r\n---\r\n\r\nText.\r\n";
    let mut manuscript = Manuscript::read(text).value;
    let set = |value: &str| Change::Field { name: "headline".into(), value: value.into() };
    manuscript.apply(&[set("")]).unwrap();
    assert_eq!(manuscript.text(), text, "what changes nothing leaves every byte");
    manuscript.apply(&[set("Ferry")]).unwrap();
    assert_eq!(manuscript.piece().value.attrs.fields.headline, "Ferry");
    let kept = "# title: [broken\r\n# x: : y\r\n";
    assert!(manuscript.text().contains(kept), "{}", manuscript.text());
    assert!(manuscript.text().ends_with("---\r\n\r\nText.\r\n"));
}

#[test]
fn a_first_block_stands_apart_from_what_is_defined_above_it() {
    let mut manuscript = Manuscript::read("[a]: /b\n").value;
    let words = |text: &str| Change::Blocks { from: 0, to: 0, with: vec![Block::paragraph(text)] };
    manuscript.apply(&[words("")]).unwrap();
    let change = Change::Blocks { from: 0, to: 1, with: vec![Block::paragraph("a")] };
    manuscript.apply(&[change]).unwrap();
    let read = Manuscript::read(&manuscript.text()).value;
    assert_eq!(
        read.slices.iter().map(|slice| slice.block.clone()).collect::<Vec<_>>(),
        [Block::paragraph("a")]
    );
}
