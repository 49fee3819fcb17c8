//! Texts that are known to be hard for readers of Markdown, and for ours: one thing, said many times.

/// A kind of text.
#[derive(Clone, Copy)]
pub(crate) struct Hard {
    pub(crate) name: &'static str,
    /// The text in which the thing stands so many times.
    pub(crate) text: fn(usize) -> String,
}

/// Every kind. Where each repetition takes more room than the one before, there are fewer of them, for a text of
/// about as many bytes.
pub(crate) const HARD: &[Hard] = &[
    // Marks
    hard("strong in emphasis", |n| format!("{}b{}", "*a **a ".repeat(n), " a** a*".repeat(n))),
    hard("ends of emphasis", |n| "a_ ".repeat(n)),
    hard("starts of emphasis", |n| "_a ".repeat(n)),
    hard("starts and ends that do not match", |n| "*a_ ".repeat(n)),
    hard("ends of a kind after one start", |n| format!("a**b{}", "c* ".repeat(n))),
    hard("marks of many lengths", |n| (0..root(n)).map(|at| format!("{}a ", "*".repeat(at))).collect()),
    hard("asterisks", |n| "*".repeat(n)),
    hard("asterisks between letters", |n| "a*".repeat(n)),
    hard("words in emphasis", |n| "*a* ".repeat(n)),
    hard("words in strong", |n| "**a** b ".repeat(n)),
    hard("marks without spaces", |n| "*a***b**".repeat(n)),
    hard("starts of strike", |n| "~~a ".repeat(n)),
    hard("ends of strike", |n| "a~~ ".repeat(n)),
    hard("single tildes", |n| "a ~b ".repeat(n)),
    hard("tildes", |n| "~".repeat(n)),
    // Brackets
    hard("ends of links", |n| "a]".repeat(n)),
    hard("starts of links", |n| "[a".repeat(n)),
    hard("starts of links, ends of emphasis", |n| "[ a_".repeat(n)),
    hard("links that begin in their own address", |n| "[ (](".repeat(n)),
    hard("pictures around empty links", |n| "![[]()".repeat(n)),
    hard("brackets in brackets", |n| format!("{}a{}", "[".repeat(n), "]".repeat(n))),
    hard("pictures in pictures", |n| format!("{}a{}", "![".repeat(n), "](b)".repeat(n))),
    hard("links never closed", |n| "[a](b".repeat(n)),
    hard("links never closed, in angles", |n| "[a](<b".repeat(n)),
    hard("titles never closed", |n| "[a](b \"c ".repeat(n)),
    hard("empty links", |n| "[](".repeat(n)),
    hard("links", |n| "[a](b) ".repeat(n)),
    hard("pictures", |n| "![a](b) c ".repeat(n)),
    hard("pictures in links", |n| "[![a](b)](c) ".repeat(n)),
    hard("parentheses in an address", |n| format!("[a]({}b{})", "(".repeat(n), ")".repeat(n))),
    hard("references to nothing", |n| "[a] ".repeat(n)),
    hard("references in brackets", |n| "[[a]]".repeat(n)),
    hard("references to footnotes that are not there", |n| "[^a] ".repeat(n)),
    // Definitions
    hard("definitions of links", |n| (0..n).map(|at| format!("[{at}]: b\n")).collect()),
    hard("one definition many times", |n| "[a]: b\n".repeat(n)),
    hard("definitions and references", |n| (0..n).map(|at| format!("[a{at}]: b\n\n[a{at}]\n\n")).collect()),
    hard("references to one long definition", |n| {
        format!("[a]: {}\n\n{}", "b".repeat(1000), "[a] ".repeat(n))
    }),
    hard("definitions never finished", |n| "[a]:\n".repeat(n)),
    hard("definitions with a title never finished", |n| "[a]: b \"c\n".repeat(n)),
    hard("one label that grows", |n| format!("[{}]: b", "a".repeat(n))),
    hard("definitions in quotations", |n| "> [a]: b\n\n".repeat(n)),
    // Footnotes
    hard("footnotes", |n| (0..n).map(|at| format!("a[^{at}]\n\n[^{at}]: b\n\n")).collect()),
    hard("footnotes at the end", |n| {
        let notes: String = (0..n).map(|at| format!("[^{at}]: b\n")).collect();
        (0..n).map(|at| format!("a[^{at}] ")).collect::<String>() + "\n\n" + &notes
    }),
    hard("one footnote many times", |n| "[^a]: b\n\n".repeat(n)),
    hard("references to one footnote", |n| format!("{}\n\n[^a]: b\n", "c[^a] ".repeat(n))),
    hard("footnotes in footnotes", |n| "[^a]: ".repeat(n)),
    hard("footnotes that lead to each other", |n| {
        (0..n).map(|at| format!("[^{at}]: [^{}]\n\n", at + 1)).collect()
    }),
    hard("starts of footnotes", |n| "[^".repeat(n)),
    // Code
    hard("backticks of many lengths", |n| (1..root(n)).map(|at| format!("e{}", "`".repeat(at))).collect()),
    hard("backticks", |n| "`".repeat(n)),
    hard("code", |n| "`a` ".repeat(n)),
    hard("escapes", |n| "\\".repeat(n)),
    hard("character references", |n| "&nbsp;&#35;".repeat(n)),
    hard("ampersands", |n| "&a".repeat(n)),
    hard("fences", |n| "```\n".repeat(n)),
    hard("fences that grow", |n| (3..root(n)).map(|at| format!("{}\n", "`".repeat(at))).collect()),
    hard("blocks of code", |n| "```\na\n```\n\n".repeat(n)),
    hard("indented code", |n| "    a\n\n".repeat(n)),
    // HTML
    hard("comments never closed", |n| format!("</{}", "<!--".repeat(n))),
    hard("comments never closed, in words", |n| "a <!-- ".repeat(n)),
    hard("instructions never closed", |n| "a <? ".repeat(n)),
    hard("declarations never closed", |n| "a <!A ".repeat(n)),
    hard("sections never closed", |n| "a <![CDATA[ ".repeat(n)),
    hard("tags never closed", |n| "a <b ".repeat(n)),
    hard("attributes never closed", |n| "a <b c=\"".repeat(n)),
    hard("pointed brackets", |n| "<".repeat(n)),
    hard("addresses never closed", |n| "<a:b ".repeat(n)),
    hard("addresses in pointed brackets", |n| "<https://a.example> ".repeat(n)),
    hard("tags in words", |n| format!("a{}", "<b>".repeat(n))),
    hard("tags in words, closed", |n| format!("a{}{}", "<b>".repeat(n), "</b>".repeat(n))),
    hard("tags that are marks", |n| "a<em>b</em>".repeat(n)),
    hard("tags that are marks, never closed", |n| "a<em>".repeat(n)),
    hard("tags that are marks, never opened", |n| "a</em>".repeat(n)),
    hard("tags that are marks, in each other", |n| format!("a{}b{}", "<em>".repeat(n), "</em>".repeat(n))),
    hard("scripts in words", |n| "a<script>".repeat(n)),
    hard("breaks", |n| "a<br>".repeat(n)),
    hard("boxes", |n| "<div>\n".repeat(n)),
    hard("boxes apart", |n| "<div>\n\n".repeat(n)),
    hard("boxes closed apart", |n| "<div>\n\na\n\n</div>\n\n".repeat(n)),
    hard("boxes in boxes", |n| format!("{}a\n\n{}", "<div>\n\n".repeat(n), "</div>\n\n".repeat(n))),
    hard("details", |n| "<details>\n\n".repeat(n)),
    hard("tables of HTML", |n| "<table><tr><td>".repeat(n)),
    hard("paragraphs of HTML", |n| "<p>\n\n".repeat(n)),
    hard("links of HTML", |n| "<a href=\"b\">".repeat(n)),
    hard("separators", |n| "<!-- -->\n".repeat(n)),
    // Containers
    hard("quotations in quotations", |n| "> ".repeat(n) + "a"),
    hard("quotations in quotations, closely", |n| ">".repeat(n) + &"a*".repeat(n)),
    hard("quotations", |n| "> a\n\n".repeat(n)),
    hard("lines of a quotation", |n| "> a\n".repeat(n)),
    hard("lines of a deep quotation", |n| format!("{}a\n", "> ".repeat(20)).repeat(n / 20)),
    hard("quotations that deepen", |n| (0..root(n)).map(|at| format!("{}a\n", "> ".repeat(at))).collect()),
    hard("lists in lists", |n| "- ".repeat(n) + "a"),
    hard("lists in lists, on lines", |n| {
        (0..root(n)).map(|at| format!("{}* a\n", "  ".repeat(at))).collect()
    }),
    hard("numbers in numbers", |n| "1. ".repeat(n) + "a"),
    hard("tasks in tasks", |n| "- [ ] ".repeat(n) + "a"),
    hard("lists in quotations in lists", |n| "- > ".repeat(n) + "a"),
    hard("blank lines after deep lists", |n| format!("{}x{}", "- ".repeat(n), "\n".repeat(n))),
    hard("blank lines after deep lists in a quotation", |n| {
        format!("> {}x\n{}", "- ".repeat(n), ">\n".repeat(n))
    }),
    hard("blank lines in a list", |n| format!("- a\n{}  b\n", "\n".repeat(n))),
    hard("items", |n| "- a\n".repeat(n)),
    hard("items apart", |n| "- a\n\n".repeat(n)),
    hard("empty items", |n| "-\n".repeat(n)),
    hard("tasks", |n| "- [x] a\n".repeat(n)),
    hard("lists of one item", |n| "- a\n\n+ b\n\n".repeat(n)),
    hard("lists kept apart", |n| "- a\n\n<!-- -->\n\n".repeat(n)),
    hard("bullets", |n| "*\t".repeat(n)),
    hard("callouts", |n| "> [!note] a\n> b\n\n".repeat(n)),
    hard("callouts in callouts", |n| "> [!note]\n".repeat(n)),
    hard("polls", |n| format!("> [!poll] a?\n{}", "> - b\n".repeat(n))),
    hard("galleries", |n| format!("> [!gallery]\n{}", "> ![a](b)\n>\n".repeat(n))),
    hard("attributions", |n| "> a\n>\n> — b\n\n".repeat(n)),
    // Tables
    hard("columns", |n| format!("{}|\n{}|\n{}|\n", "|a".repeat(n), "|-".repeat(n), "|b".repeat(n))),
    hard("columns of a table without rows", |n| {
        format!("{}|\n{}|\n{}", "|a".repeat(n), "|-".repeat(n), "|b\n".repeat(n))
    }),
    hard("rows", |n| format!("| a | b |\n|---|---|\n{}", "| c | d |\n".repeat(n))),
    hard("tables", |n| "| a |\n|---|\n| b |\n\n".repeat(n)),
    hard("lines under no table", |n| "abc\ndef\n|-\n".repeat(n)),
    hard("pipes", |n| "|".repeat(n)),
    hard("pipes on lines", |n| "|\n".repeat(n)),
    // Lines
    hard("headings", |n| "# a\n".repeat(n)),
    hard("headings with anchors", |n| "## a {#b}\n\n".repeat(n)),
    hard("hashes", |n| format!("# {}", "# ".repeat(n))),
    hard("underlined headings", |n| "a\n---\n\n".repeat(n)),
    hard("lines of a heading", |n| format!("{}===", "a\n".repeat(n))),
    hard("dividers", |n| "***\n".repeat(n)),
    hard("dashes", |n| "---\n".repeat(n)),
    hard("nearly a divider", |n| "* ".repeat(n) + "a"),
    hard("spaces", |n| format!("a{}b", " ".repeat(n))),
    hard("lines of spaces", |n| "   \n".repeat(n)),
    hard("tabs", |n| "a\t\n".repeat(n)),
    hard("breaks by spaces", |n| "a  \n".repeat(n)),
    hard("lines", |n| "a\n".repeat(n)),
    hard("lone carriage returns", |n| "a\r".repeat(n)),
    hard("blank lines", |n| "\n".repeat(n)),
    hard("paragraphs", |n| "a\n\n".repeat(n)),
    hard("nothing", |n| "\0".repeat(n)),
    hard("figures", |n| "![a](b)\nc\n\n".repeat(n)),
    hard("pictures on lines", |n| "![a](b)\n".repeat(n)),
    hard("embeds", |n| "https://a.example/b\n\n".repeat(n)),
    hard("keys of front matter", |n| {
        format!("---\n{}---\na\n", (0..n).map(|at| format!("k{at}: v\n")).collect::<String>())
    }),
    hard("front matter in front matter", |n| format!("---\n{}", "a: [".repeat(n))),
    hard("sequences in front matter", |n| format!("---\n{}\n---\n", "- ".repeat(n))),
];

const fn hard(name: &'static str, text: fn(usize) -> String) -> Hard {
    Hard { name, text }
}

/// So many that lines of one, two, three … characters have `n` in all, or a few more.
fn root(n: usize) -> usize {
    (2 * n).isqrt() + 1
}
