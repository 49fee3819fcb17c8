//! What must hold of any text and any block.

use proptest::prelude::*;

use crate::{
    Block, Change, Footnote, Manuscript, Paragraph, Piece,
    markdown::{Definitions, Habits, read_block, tidy_block, write_block},
    plain_text,
};

pub(crate) mod any;

use any::{block, document, everyday, line};

/// Cases of each property; `PROPTEST_CASES` asks for more.
pub(crate) fn cases(number: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(number), failure_persistence: None, ..ProptestConfig::default() }
}

fn is_raw(block: &Block) -> bool {
    matches!(block, Block::Raw(_))
}

/// What a block is once lists are spaced as they can be.
fn loosened(block: &Block) -> serde_json::Value {
    let text = serde_json::to_string(block).unwrap().replace("\"tight\":true", "\"tight\":false");
    serde_json::from_str(&text).unwrap()
}

/// Of `1`, `a` and `é` there are footnotes.
fn definitions() -> Definitions {
    Definitions::gather(["[^1]: x\n", "[^a]: x\n", "[^é]: x\n"])
}

/// Whether a paragraph holds no words, but tags or comments, which may be HTML between blocks.
fn is_only_tags(block: &Block) -> bool {
    matches!(block, Block::Paragraph(_) | Block::CalloutTitle(_)) && block.plain_text().trim().is_empty()
}

#[track_caller]
fn reads_back(block: &Block, habits: &Habits) -> Result<(), TestCaseError> {
    let mut definitions = definitions();
    if let Block::Footnote(footnote) = block {
        definitions.learn_note(&Footnote::tidy_label(&footnote.attrs.label));
    }
    let tidied = tidy_block(block, &definitions);
    let (source, told) = write_block(block, habits, &definitions);
    let read = read_block(&source, &definitions);
    if read != tidied {
        prop_assert_eq!(loosened(&read), loosened(&tidied), "written as {:?}", source);
    }
    prop_assert_eq!(told, read, "written as {:?}", source);
    prop_assert!(!is_raw(&tidied) || is_only_tags(block));
    prop_assert_eq!(tidy_block(&tidied, &definitions), tidied, "tidying twice is tidying once");
    Ok(())
}

proptest! {
    #![proptest_config(cases(60_000))]

    #[test]
    fn everyday_paragraphs_come_back_equal(block in everyday()) {
        reads_back(&block, &Habits::default())?;
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn lines_come_back_equal(content in line()) {
        reads_back(&Block::Paragraph(Paragraph { content }), &Habits::default())?;
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn blocks_come_back_equal(block in block()) {
        reads_back(&block, &Habits::default())?;
    }

    #[test]
    fn blocks_come_back_equal_with_any_habits(block in block(), source in document()) {
        reads_back(&block, &Habits::of(&source))?;
    }

    #[test]
    fn ordinary_blocks_have_all_the_words(block in block()) {
        let block = tidy_block(&block, &definitions());
        let plain = block.plain();
        let text = plain.iter().map(Block::plain_text).collect::<Vec<_>>().join("\n");
        for words in lines_of(&block).iter().flat_map(|line| line.split_whitespace()) {
            prop_assert!(text.contains(words), "{:?} is not in {:?}", words, text);
        }
        for block in &plain {
            block.walk(&mut |block| assert!(is_ordinary(block), "{block:?}"));
        }
    }

    #[test]
    fn any_blocks_stand_side_by_side(content in prop::collection::vec(block(), 0..5)) {
        let composed = Manuscript::compose(&Piece { content: content.clone(), ..Piece::default() });
        let text = composed.text();
        let definitions = Definitions::gather([text.as_str()]);
        let meant: Vec<_> = content.iter().map(|block| tidy_block(block, &definitions)).collect();
        let loose = |blocks: &[Block]| blocks.iter().filter(|block| !block.is_empty_paragraph() && !is_raw(block)).map(loosened).collect::<Vec<_>>();
        let said = |text: &str| Manuscript::read(text).value.piece().value.content;
        prop_assert_eq!(loose(&composed.piece().value.content), loose(&meant), "in {:?}", text);
        prop_assert_eq!(loose(&said(&text)), loose(&meant), "read again: {:?}", text);
        prop_assert_eq!(loose(&said(&text.replace('\n', "\r\n"))), loose(&meant), "with other line ends: {:?}", text);
    }

    #[test]
    fn opening_and_saving_is_identity(text in document()) {
        let manuscript = Manuscript::read(&text).value;
        prop_assert_eq!(manuscript.text(), text.clone());
        let rows = manuscript.slices.iter().map(|slice| (slice.source.to_string(), slice.tail.to_string())).collect();
        let again = Manuscript::from_rows(manuscript.bom, manuscript.front.clone(), manuscript.before.clone(), rows);
        prop_assert_eq!(again, manuscript);
    }

    #[test]
    fn any_text_is_a_piece(text in any::<String>()) {
        prop_assert_eq!(Manuscript::read(&text).value.text(), text);
    }

    #[test]
    fn an_edit_leaves_all_other_bytes(text in document(), block in block(), at in any::<prop::sample::Index>()) {
        let before = Manuscript::read(&text).value;
        if before.slices.is_empty() {
            return Ok(());
        }
        let at = at.index(before.slices.len());
        let mut after = before.clone();
        let applied = after.apply(&[Change::Blocks { from: at as u32, to: at as u32 + 1, with: vec![block] }]).unwrap();
        prop_assert_eq!(applied.origins, (0..before.slices.len()).map(Some).collect::<Vec<_>>());
        for (index, (old, new)) in before.slices.iter().zip(&after.slices).enumerate() {
            if index != at && old.source != new.source {
                // Only what the edit left open, let run together or took a definition from may be written anew.
                let defined = matches!(before.slices[at].block, Block::Raw(_) | Block::Footnote(_));
                prop_assert!(index + 1 == at || index == at + 1 || defined, "slice {} of {:?} became {:?}", index, old, new);
                // The edit may have taken a footnote away.
                let words = |block: &Block| loosened(&tidy_block(block, &Definitions::default()));
                prop_assert_eq!(words(&old.block), words(&new.block), "in {:?}", after.text());
            }
        }
        says_the_same_when_opened_again(&after)?;
    }

    #[test]
    fn splices_never_panic_and_say_what_was_meant(
        text in document(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..3_usize, prop::collection::vec(block(), 0..3)), 1..4),
    ) {
        let mut manuscript = Manuscript::read(&text).value;
        for (from, length, with) in edits {
            let from = from.index(manuscript.slices.len() + 1);
            let to = (from + length).min(manuscript.slices.len());
            let count = manuscript.slices.len() - (to - from) + with.len();
            let applied = manuscript.apply(&[Change::Blocks { from: from as u32, to: to as u32, with }]).unwrap();
            prop_assert_eq!(manuscript.slices.len(), count, "the window's blocks and the slices stay one to one");
            prop_assert_eq!(applied.origins.len(), count);
            prop_assert!(applied.origins.iter().flatten().is_sorted_by(|a, b| a < b));
        }
        says_the_same_when_opened_again(&manuscript)?;
    }
}

fn lines_of(block: &Block) -> Vec<String> {
    let mut lines = Vec::new();
    block.walk(&mut |block| lines.extend(block.lines().into_iter().map(plain_text)));
    lines
}

fn is_ordinary(block: &Block) -> bool {
    match block {
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::BulletList(_)
        | Block::OrderedList(_)
        | Block::Quotation(_)
        | Block::CodeBlock(_)
        | Block::Divider(_)
        | Block::Raw(_) => true,
        Block::Attribution(_)
        | Block::Callout(_)
        | Block::CalloutTitle(_)
        | Block::Figure(_)
        | Block::Embed(_)
        | Block::Table(_)
        | Block::Footnote(_) => false,
    }
}

/// The saved text, opened as a file, has the blocks that the manuscript has. Raw Markdown may be several.
fn says_the_same_when_opened_again(manuscript: &Manuscript) -> Result<(), TestCaseError> {
    let text = manuscript.text();
    let again = Manuscript::read(&text).value;
    let blocks = |manuscript: &Manuscript| -> Vec<Block> {
        let standing = manuscript.slices.iter().filter(|slice| !slice.source.is_empty());
        standing.map(|slice| slice.block.clone()).filter(|block| !is_raw(block)).collect()
    };
    let several = |slice: &&crate::Slice| {
        is_raw(&slice.block) && Manuscript::read(&slice.source).value.slices.len() != 1
    };
    if manuscript.slices.iter().filter(|slice| !slice.source.is_empty()).any(|slice| several(&slice)) {
        return Ok(());
    }
    prop_assert_eq!(blocks(&again), blocks(manuscript), "in {:?}", text);
    Ok(())
}
