//! Plain Markdown holds every word of the piece, for a reader that knows CommonMark and nothing else.

use std::{collections::BTreeMap, fs, process::Command};

use whole::{
    built,
    home::Home,
    told::{galley, run},
};

/// The words that a reader of CommonMark shows, descriptions of pictures among them.
const READ: &str = "const { Parser } = require('commonmark'); \
     const tree = new Parser().parse(require('fs').readFileSync(process.argv[1], 'utf8')); \
     const walk = tree.walker(); let step; let out = ''; \
     while ((step = walk.next())) { if (!step.entering) continue; const it = step.node; \
       if (['html_inline', 'html_block'].includes(it.type) && !it.literal.startsWith('<!-- despite')) out += ' HTML '; \
       out += it.type === 'text' || it.type.startsWith('code') ? it.literal : it.type === 'heading' ? '\\n#' + it.level + ' ' : \
         ['paragraph', 'item', 'softbreak', 'linebreak', 'thematic_break'].includes(it.type) ? '\\n' : ''; } \
     process.stdout.write(out);";

fn exported(home: &Home, piece: &str, format: &str, extension: &str) -> String {
    let source = built::tests().join("pieces").join(format!("{piece}.md")).display().to_string();
    galley(home, &["export", &source, "--to", format, "--out", format, "--despite", "to be read"]).expect(0);
    home.path(&format!("{format}/{piece}/{piece}.{extension}")).display().to_string()
}

fn counted(text: &str) -> BTreeMap<String, usize> {
    let signs = [('₂', '2'), ('ᵗ', 't'), ('ʰ', 'h')];
    let text =
        signs.iter().fold(text.to_owned(), |text, (sign, plain)| text.replace(*sign, &plain.to_string()));
    let mut words = BTreeMap::new();
    // Not numbers: those of lists are no text where Markdown is read.
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(is_word) {
        *words.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    words
}

#[test]
fn every_word_is_read_by_who_knows_nothing_but_commonmark() {
    let home = Home::new();
    for piece in ["everything", "braces"] {
        let file = exported(&home, piece, "commonmark", "md");
        let read =
            run(Command::new("node").args(["-e", READ, &file]).current_dir(built::tests())).expect(0).out;
        let text = fs::read_to_string(exported(&home, piece, "text", "txt")).unwrap();
        let found = counted(&read);
        for (word, times) in counted(&text) {
            let there = found.get(&word).copied().unwrap_or_default();
            assert!(there >= times, "{piece}: “{word}” is there {there} times, not {times}, in:\n{read}");
        }
        assert_eq!(read.matches("\n#1 ").count(), 1, "one headline:\n{read}");
        for other in ["HTML", "~~", "[^", "[!", "|--", "☑[", "headline:"] {
            assert!(!read.contains(other), "{piece}: “{other}” is no plain Markdown, in:\n{read}");
        }
    }
}
