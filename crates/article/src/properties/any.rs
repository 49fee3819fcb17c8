//! Anything a piece can hold, made up at random.

use proptest::prelude::*;

use crate::{
    Align, Attribution, Block, BulletList, Callout, CalloutAttrs, CalloutTitle, Cell, CodeAttrs, CodeBlock,
    Divider, Embed, EmbedAttrs, Figure, FigureAttrs, Footnote, FootnoteAttrs, Heading, HeadingAttrs, Inline,
    Item, ItemAttrs, LinkAttrs, ListAttrs, Manuscript, Mark, NoteAttrs, OrderedAttrs, OrderedList, Paragraph,
    PictureAttrs, Piece, Quotation, RawAttrs, Row, Table, TableAttrs,
};

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
        .prop_map(|(href, title)| LinkAttrs { href, title }.into());
    let plain = prop::sample::subsequence(
        vec![
            Mark::Strong,
            Mark::Emphasis,
            Mark::Strike,
            Mark::Superscript,
            Mark::Subscript,
            Mark::Highlight,
            Mark::Code,
        ],
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
            attrs: Box::new(PictureAttrs { src, alt, title: String::new() }),
            marks,
        }),
        1 => (raw(), marks()).prop_map(|(source, marks)| Inline::RawInline { attrs: RawAttrs { source }, marks }),
        1 => (label(), marks()).prop_map(|(label, marks)| Inline::FootnoteReference { attrs: NoteAttrs { label }, marks }),
    ]
}

/// What no other inline models.
fn raw() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "<kbd>",
        "</kbd>",
        "<b c>",
        "<!-- a -->",
        "<!-- -->",
        "<?b?>",
        "<!C d>",
        "<div>",
        "</p>",
        "<pre>",
        "a",
    ])
    .prop_map(String::from)
}

/// A footnote's label: of `1`, `a` and `é` there are footnotes.
fn label() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["1", "1", "a", "A", "é", "b", "a b", "x]", "", "*"]).prop_map(String::from)
}

pub(super) fn line() -> impl Strategy<Value = Vec<Inline>> {
    prop::collection::vec(inline(), 0..6)
}

/// A paragraph of words, some bold, italic, code or linked: what people write all day.
pub(super) fn everyday() -> impl Strategy<Value = Block> {
    let word = prop_oneof![
        5 => "[a-z]{1,5}",
        2 => Just(" ".to_owned()),
        1 => prop::sample::select(vec!["“a”", "(b)", "c.", "-", "d!", "\"e\"", "*", "_", "’s"]).prop_map(String::from),
    ];
    let link = LinkAttrs { href: "https://a.example/b".to_owned(), title: String::new() }.into();
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
            .prop_map(|(src, alt, title, content)| Block::Figure(Figure { attrs: FigureAttrs { src, alt, title }.into(), content })),
        1 => ("[a`~ &]{0,3}", "[a `~\n#>-]{0,12}").prop_map(|(info, code)| Block::CodeBlock(CodeBlock {
            attrs: CodeAttrs { info },
            content: if code.is_empty() { Vec::new() } else { vec![Inline::text(code)] },
        })),
        1 => Just(Block::Divider(Divider {})),
        2 => table(),
        1 => address().prop_map(|address| Block::Embed(Embed { attrs: EmbedAttrs { address } })),
        1 => attribution(),
        1 => title(),
    ]
}

fn attribution() -> impl Strategy<Value = Block> {
    line().prop_map(|content| Block::Attribution(Attribution { content }))
}

fn title() -> impl Strategy<Value = Block> {
    line().prop_map(|content| Block::CalloutTitle(CalloutTitle { content }))
}

fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "https?://[a-c]{1,3}\\.example/[a-c_*&?=/#()~%]{0,8}",
        1 => prop::sample::select(vec![
            "", "https://", "http:// a.b", "javascript:a", "https://a.b|c", "HTTPS://a.b", "https://a.b\\c", "a.b", "- a",
        ]).prop_map(String::from),
    ]
}

fn table() -> impl Strategy<Value = Block> {
    let align = prop::sample::select(vec![None, Some(Align::Left), Some(Align::Center), Some(Align::Right)]);
    let cell = line().prop_map(|content| Cell { content });
    let row = prop::collection::vec(cell, 0..4).prop_map(|content| Row { content });
    (prop::collection::vec(align, 0..4), prop::collection::vec(row, 0..4))
        .prop_map(|(align, content)| Block::Table(Table { attrs: TableAttrs { align }, content }))
}

/// Any block that may stand at the top of a piece.
pub(super) fn block() -> impl Strategy<Value = Block> {
    let inside = || prop::collection::vec(nested(), 0..3);
    let footnote = (label(), inside())
        .prop_map(|(label, content)| Block::Footnote(Footnote { attrs: FootnoteAttrs { label }, content }));
    prop_oneof![6 => nested(), 1 => footnote]
}

/// Any block, and blocks within blocks.
fn nested() -> impl Strategy<Value = Block> {
    leaf().prop_recursive(3, 16, 4, |inner| {
        let blocks = || prop::collection::vec(inner.clone(), 0..4);
        let items = || {
            let item = (prop::option::weighted(0.2, any::<bool>()), blocks());
            let item = item.prop_map(|(checked, content)| Item { attrs: ItemAttrs { checked }, content });
            prop::collection::vec(item, 0..4)
        };
        prop_oneof![
            (blocks(), prop::option::of(attribution())).prop_map(|(mut content, attribution)| {
                content.extend(attribution);
                Block::Quotation(Quotation { content })
            }),
            (kind(), prop::option::of(title()), blocks(), prop::option::of(attribution())).prop_map(
                |(kind, title, blocks, attribution)| {
                    let content = title.into_iter().chain(blocks).chain(attribution).collect();
                    Block::Callout(Callout { attrs: CalloutAttrs { kind }, content })
                }
            ),
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

fn kind() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["poll", "Pullquote", "aside", "gallery", "NOTE", "a-b", "a b", "", "!]"])
        .prop_map(String::from)
}

/// Any text that could be a file.
pub(crate) fn document() -> impl Strategy<Value = String> {
    prop_oneof![lines(), composed()]
}

/// A text as Galley writes it, or as it is after somebody else's editor.
fn composed() -> impl Strategy<Value = String> {
    let end = prop::sample::select(vec!["\n", "\n", "\r\n"]);
    let without_blank_lines = prop::bool::weighted(0.2);
    let shape = (end, without_blank_lines, any::<bool>(), prop::bool::weighted(0.2));
    (prop::collection::vec(block(), 0..5), shape).prop_map(|(content, (end, dense, is_closed, bom))| {
        let mut text = Manuscript::compose(&Piece { content, ..Piece::default() }).text();
        if dense {
            text = text.replace("\n\n", "\n");
        }
        if !is_closed {
            text.truncate(text.trim_end().len());
        }
        if bom { "\u{FEFF}" } else { "" }.to_owned() + &text.replace('\n', end)
    })
}

/// Markup, blocks' openings, all line ends.
fn lines() -> impl Strategy<Value = String> {
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
        "[^1]: a\n\n    ",
        "[^a]: ",
        "> [!poll] ",
        "> [!aside] a\n> ",
        "> [!gallery]\n> ![](a)\n>\n> ",
        "> — ",
        ">\n> — a",
        "| a | b |\n|:--|---|\n| c | d |\n",
        "a|b\n-|-:\n",
        "https://a.example/b",
        "https\\://",
        "— ",
    ]);
    prop::collection::vec((start, prop::option::of(markup()), end), 0..12).prop_map(|lines| {
        lines
            .into_iter()
            .map(|(start, text, end)| format!("{start}{}{end}", text.unwrap_or_default()))
            .collect()
    })
}
