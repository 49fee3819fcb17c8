//! What must hold of any text and any block.

use proptest::prelude::*;

use crate::{
    Block, BulletList, Change, CodeAttrs, CodeBlock, Divider, Figure, FigureAttrs, Heading, HeadingAttrs,
    Inline, Item, ItemAttrs, LinkAttrs, ListAttrs, Manuscript, Mark, OrderedAttrs, OrderedList, Paragraph,
    PictureAttrs, Quotation,
    markdown::{Definitions, Habits, read_block, tidy_block, write_block},
};

/// Cases of each property; `PROPTEST_CASES` asks for more.
fn cases(number: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(number), failure_persistence: None, ..ProptestConfig::default() }
}

/// Text with much of what Markdown could take for something else.
fn markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-c]{1,4}".prop_map(String::from),
        4 => Just(" ".to_owned()),
        3 => "[*_`~<>\\[\\]()!&#;:|\\\\\"'{}=+.-]{1,3}",
        1 => prop::sample::select(vec![
            "1.", "2)", "&amp;", "&copy", "http://a.b", "<em>", "</em>", "<b c>", "[^1]", "\u{a0}", "é", "🎉", "\u{3000}",
            "\t", "{#a}", "[ ]", "[x]", "![", "](", "---", "***", "```", "“", "…", "\u{200b}", "\u{c}", "<!--", "-->", "x@y.z",
        ]).prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    let link = ("(http://a.b/)?[a-c ()<>&*_\\[\\]\\\\\"]{0,6}", "[ab \"&\\\\*]{0,3}")
        .prop_map(|(href, title)| Mark::Link { attrs: LinkAttrs { href, title } });
    let plain = prop::sample::subsequence(
        vec![Mark::Strong, Mark::Emphasis, Mark::Strike, Mark::Superscript, Mark::Subscript, Mark::Code],
        0..3,
    );
    let simple = prop::sample::subsequence(vec![Mark::Strong, Mark::Emphasis], 0..=2);
    prop_oneof![
        4 => simple.boxed(),
        2 => plain.boxed(),
        1 => (link, prop::sample::subsequence(vec![Mark::Strong, Mark::Emphasis, Mark::Code], 0..2))
            .prop_map(|(link, rest)| std::iter::once(link).chain(rest).collect()).boxed(),
    ]
}

fn inline() -> impl Strategy<Value = Inline> {
    prop_oneof![
        12 => (markup(), marks()).prop_map(|(text, marks)| Inline::Text { text, marks }),
        1 => marks().prop_map(|marks| Inline::HardBreak { marks }),
        1 => ("[a-c /.()]{0,5}", markup(), marks()).prop_map(|(src, alt, marks)| Inline::Picture {
            attrs: PictureAttrs { src, alt, title: String::new() },
            marks,
        }),
    ]
}

fn line() -> impl Strategy<Value = Vec<Inline>> {
    prop::collection::vec(inline(), 0..6)
}

/// A paragraph of words, some bold, italic, code or linked: what people write all day.
fn everyday() -> impl Strategy<Value = Block> {
    let word = prop_oneof![
        5 => "[a-z]{1,5}",
        2 => Just(" ".to_owned()),
        1 => prop::sample::select(vec!["“a”", "(b)", "c.", "-", "d!", "\"e\"", "*", "_", "’s"]).prop_map(String::from),
    ];
    let link =
        Mark::Link { attrs: LinkAttrs { href: "https://a.example/b".to_owned(), title: String::new() } };
    let marks = prop::sample::subsequence(vec![link, Mark::Strong, Mark::Emphasis, Mark::Code], 0..=3);
    let run = (prop::collection::vec(word, 1..4), marks)
        .prop_map(|(words, marks)| Inline::Text { text: words.concat(), marks });
    prop::collection::vec(run, 1..8).prop_map(|content| Block::Paragraph(Paragraph { content }))
}

fn leaf() -> impl Strategy<Value = Block> {
    prop_oneof![
        5 => line().prop_map(|content| Block::Paragraph(Paragraph { content })),
        1 => (1..=6_u8, "[a-c-]{0,3}", line())
            .prop_map(|(level, id, content)| Block::Heading(Heading { attrs: HeadingAttrs { level, id }, content })),
        1 => ("[a-c /.()]{0,5}", markup(), "[a\"]{0,2}", line())
            .prop_map(|(src, alt, title, content)| Block::Figure(Figure { attrs: FigureAttrs { src, alt, title }, content })),
        1 => ("[a`~ &]{0,3}", "[a `~\n#>-]{0,12}").prop_map(|(info, code)| Block::CodeBlock(CodeBlock {
            attrs: CodeAttrs { info },
            content: if code.is_empty() { Vec::new() } else { vec![Inline::text(code)] },
        })),
        1 => Just(Block::Divider(Divider {})),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    leaf().prop_recursive(3, 16, 4, |inner| {
        let blocks = || prop::collection::vec(inner.clone(), 0..4);
        let items = || {
            let item = (prop::option::weighted(0.2, any::<bool>()), blocks());
            let item = item.prop_map(|(checked, content)| Item { attrs: ItemAttrs { checked }, content });
            prop::collection::vec(item, 0..4)
        };
        prop_oneof![
            blocks().prop_map(|content| Block::Quotation(Quotation { content })),
            (any::<bool>(), items()).prop_map(|(tight, content)| Block::BulletList(BulletList {
                attrs: ListAttrs { tight },
                content
            })),
            (0..12_u32, any::<bool>(), items()).prop_map(|(start, tight, content)| Block::OrderedList(
                OrderedList { attrs: OrderedAttrs { start, tight }, content }
            )),
        ]
    })
}

/// Any text that could be a file: markup, blocks' openings, all line ends.
fn document() -> impl Strategy<Value = String> {
    let end =
        prop_oneof![6 => Just("\n"), 2 => Just("\n\n"), 1 => Just("\r\n"), 1 => Just("\r"), 1 => Just("")];
    let start = prop::sample::select(vec![
        "",
        "",
        "",
        "# ",
        "- ",
        "  - ",
        "1. ",
        "> ",
        "> > ",
        "    ",
        "```",
        "---",
        "***",
        "[a]: /b",
        "[^1]: ",
        "<div>",
        "<!-- -->",
        "| a |",
        "|--|",
        "[b]: <c> 'd'",
        "\t",
        "~~~",
        "===",
        "![a](b)",
        "- [ ] ",
        "\u{FEFF}",
        "title: ",
        "<!--",
        "-->",
        "> [!note]",
        "[a]",
        "[^1]",
    ]);
    prop::collection::vec((start, prop::option::of(markup()), end), 0..12).prop_map(|lines| {
        lines
            .into_iter()
            .map(|(start, text, end)| format!("{start}{}{end}", text.unwrap_or_default()))
            .collect()
    })
}

fn is_raw(block: &Block) -> bool {
    matches!(block, Block::Raw(_))
}

/// What a block is once lists are spaced as they can be.
fn loosened(block: &Block) -> serde_json::Value {
    let text = serde_json::to_string(block).unwrap().replace("\"tight\":true", "\"tight\":false");
    serde_json::from_str(&text).unwrap()
}

#[track_caller]
fn reads_back(block: &Block, habits: &Habits) -> Result<(), TestCaseError> {
    let definitions = Definitions::default();
    let tidied = tidy_block(block, &definitions);
    let (source, told) = write_block(block, habits, &definitions);
    let read = read_block(&source, &definitions);
    prop_assert_eq!(loosened(&read), loosened(&tidied), "written as {:?}", source);
    prop_assert_eq!(told, read, "written as {:?}", source);
    prop_assert!(!is_raw(&tidied));
    prop_assert_eq!(tidy_block(&tidied, &definitions), tidied, "tidying twice is tidying once");
    Ok(())
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn everyday_paragraphs_come_back_equal(block in everyday()) {
        reads_back(&block, &Habits::default())?;
    }

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
    fn opening_and_saving_is_identity(text in document()) {
        let manuscript = Manuscript::read(&text).value;
        prop_assert_eq!(manuscript.text(), text.clone());
        let rows = manuscript.slices.iter().map(|slice| (slice.source.clone(), slice.tail.clone())).collect();
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
                let defined = is_raw(&before.slices[at].block);
                prop_assert!(index + 1 == at || index == at + 1 || defined, "slice {} of {:?} became {:?}", index, old, new);
                prop_assert_eq!(loosened(&old.block), loosened(&new.block), "in {:?}", after.text());
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
