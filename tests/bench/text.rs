//! Text of any length, the same in every run.

const WORDS: [&str; 24] = [
    "harbour", "the", "keeper", "wrote", "a", "lamp", "every", "night", "and", "of", "paper", "tide", "in",
    "ferry", "council", "said", "bridge", "two", "street", "again", "letter", "wind", "no", "answer",
];

/// Paragraphs of 60 words, with a heading before every tenth.
pub(crate) fn words(count: usize) -> String {
    let mut number: u64 = 7;
    let mut next = move || {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        WORDS[(number >> 33) as usize % WORDS.len()]
    };
    let mut text = String::from("# A measured piece\n");
    for paragraph in 0..count.div_ceil(60) {
        if paragraph % 10 == 9 {
            text += &format!("\n## Part {}\n", paragraph / 10);
        }
        let line: Vec<_> = (0..60).map(|_| next()).collect();
        text += &format!(
            "\n{}, **{}** and [{}](https://example.org/{}).\n",
            line[..56].join(" "),
            line[56],
            line[57],
            line[58]
        );
    }
    text
}
