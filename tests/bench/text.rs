//! Text of any length, the same in every run: sentences of common words, with what else stands in a piece.

const WORDS: [&str; 80] = [
    "the",
    "a",
    "of",
    "and",
    "in",
    "to",
    "for",
    "on",
    "at",
    "by",
    "with",
    "from",
    "that",
    "which",
    "was",
    "had",
    "were",
    "said",
    "wrote",
    "asked",
    "found",
    "kept",
    "closed",
    "opened",
    "returned",
    "began",
    "she",
    "he",
    "they",
    "it",
    "nobody",
    "everyone",
    "harbour",
    "keeper",
    "lamp",
    "night",
    "paper",
    "tide",
    "ferry",
    "council",
    "bridge",
    "street",
    "letter",
    "wind",
    "answer",
    "captain",
    "passengers",
    "island",
    "morning",
    "evening",
    "price",
    "ticket",
    "company",
    "mayor",
    "spokeswoman",
    "engineers",
    "inspection",
    "weather",
    "timetable",
    "neighbours",
    "island’s",
    "winter",
    "twenty",
    "1,200",
    "half",
    "again",
    "never",
    "already",
    "almost",
    "later",
    "before",
    "since",
    "because",
    "while",
    "old",
    "new",
    "second",
    "narrow",
    "café",
    "Jürgen",
];

/// Prose: a heading now and then, and in each paragraph something stressed and something linked.
pub(crate) fn words(count: usize) -> String {
    let mut writer = Writer::new();
    while writer.words < count {
        writer.section();
    }
    writer.text
}

/// Prose with lists, tables, quotations, figures, footnotes and code among it.
pub(crate) fn mixed(count: usize) -> String {
    let mut writer = Writer { text: credits() + "# A measured piece\n", ..Writer::new() };
    let parts = [
        Writer::list,
        Writer::table,
        Writer::quotation,
        Writer::footnote,
        Writer::figure,
        Writer::steps,
        Writer::code,
        Writer::aside,
    ];
    while writer.words < count {
        writer.section();
        for part in parts {
            part(&mut writer);
            writer.paragraph();
        }
    }
    writer.text
}

/// How many pictures a mixed text shows, again and again.
const PICTURES: usize = 20;

fn credits() -> String {
    let credit = |number| format!("  boat-{number}.jpg:\n    creators: [Ann Lee]\n    licence: own\n");
    format!("---\npictures:\n{}---\n", (0..PICTURES).map(credit).collect::<String>())
}

struct Writer {
    text: String,
    words: usize,
    /// What the next choice is made of.
    seed: u64,
    /// Footnotes so far.
    notes: usize,
}

impl Writer {
    fn new() -> Self {
        Writer { text: String::from("# A measured piece\n"), words: 3, seed: 7, notes: 0 }
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 33) as usize % end
    }

    fn word(&mut self) -> &'static str {
        self.words += 1;
        WORDS[self.below(WORDS.len())]
    }

    fn several(&mut self, count: usize) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }

    /// Words with a capital in front and a full stop behind.
    fn sentence(&mut self) -> String {
        let count = 4 + self.below(9);
        let opening = self.several(count);
        let count = 3 + self.below(8);
        let ending = self.several(count);
        let (first, rest) = opening.split_at(opening.chars().next().map_or(0, char::len_utf8));
        let opening = first.to_uppercase() + rest;
        match self.below(6) {
            0 => format!("“{opening},” {ending}."),
            1 => format!("{opening} – {ending}?"),
            2 => format!("{opening} {ending}."),
            _ => format!("{opening}, {ending}."),
        }
    }

    fn marked(&mut self) -> String {
        let (before, words, after) = (self.sentence(), self.several(2), self.several(3));
        let before = before.trim_end_matches(['.', '?']);
        match self.below(4) {
            0 => format!("{before} **{words}** {after}."),
            1 => format!("{before} *{words}* {after}."),
            _ => {
                let page = self.below(90_000);
                format!("{before} [{words}](https://example.org/{page}) {after}.")
            }
        }
    }

    fn block(&mut self, block: &str) {
        self.text += "\n";
        self.text += block;
        self.text += "\n";
    }

    fn paragraph(&mut self) {
        let count = 1 + self.below(4);
        let mut sentences: Vec<String> = (0..count).map(|_| self.sentence()).collect();
        sentences.push(self.marked());
        self.block(&sentences.join(" "));
    }

    fn section(&mut self) {
        let heading = self.several(4);
        self.block(&format!("## {heading}"));
        (0..6).for_each(|_| self.paragraph());
    }

    fn list(&mut self) {
        let items: Vec<String> = (0..4).map(|_| format!("- {}", self.marked())).collect();
        self.block(&items.join("\n"));
    }

    fn steps(&mut self) {
        let step =
            |number: usize, words: String| format!("{number}. {words}\n\n   - {number}a\n   - {number}b");
        let steps: Vec<String> = (1..4).map(|number| step(number, self.sentence())).collect();
        self.block(&steps.join("\n\n"));
    }

    fn table(&mut self) {
        let mut rows = vec!["| Day | Boats | Said |".to_owned(), "| --- | ---: | :-: |".to_owned()];
        for _ in 0..5 {
            let (day, boats, said) = (self.word(), self.below(300), self.several(4));
            rows.push(format!("| {day} | {boats} | *{said}* |"));
        }
        self.block(&rows.join("\n"));
    }

    fn quotation(&mut self) {
        let (said, name) = (self.sentence(), self.several(2));
        self.block(&format!("> {said}\n>\n> — {name}"));
    }

    fn aside(&mut self) {
        let (title, said) = (self.several(3), self.sentence());
        self.block(&format!("> [!aside] {title}\n> {said}"));
    }

    fn figure(&mut self) {
        let (shown, caption) = (self.several(6), self.sentence());
        let number = self.below(PICTURES);
        self.block(&format!("![{shown}](boat-{number}.jpg)\n{caption}"));
    }

    fn footnote(&mut self) {
        self.notes += 1;
        let (before, note, number) = (self.sentence(), self.sentence(), self.notes);
        self.block(&format!("{before}[^{number}] And again."));
        self.block(&format!("[^{number}]: {note}"));
    }

    fn code(&mut self) {
        let words = self.several(3);
        self.block(&format!("```text\n{words}\n    indented < & >\n```"));
    }
}
