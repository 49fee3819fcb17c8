//! How a source is laid out: what means nothing, and is kept where it can be.

use std::{collections::HashSet, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};
use unicode_width::UnicodeWidthStr;

use super::{escape::guard_line, habits::run};
use crate::block::callout;

/// The spaces and line ends that Markdown leaves open. The default is what Galley writes on its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Layout {
    /// What a quoted line begins with.
    pub(crate) quote: &'static str,
    /// A blank line stands between a callout's title and its words.
    pub(crate) title_gap: bool,
    /// What a footnote's further lines begin with.
    pub(crate) note_indent: String,
    /// What stands before an inner list, from the marker of the outer one on; empty: as much as the marker takes.
    pub(crate) list_indent: String,
    pub(crate) table: TableLayout,
    /// The words between which a line ends, the first and the second parted by a line end.
    breaks: HashSet<String>,
}

/// How the rows of a table are set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TableLayout {
    /// Cells are filled with spaces, so that their bars stand below one another.
    pub(crate) padded: bool,
    /// A bar stands at both ends of a row.
    pub(crate) edges: bool,
    /// Spaces stand around what is in a cell.
    pub(crate) gap: bool,
    /// Spaces stand around the dashes below the headings.
    pub(crate) rule_gap: bool,
    /// The dashes and colons of each column, kept where they need not fill it.
    pub(crate) rules: Vec<String>,
}

impl Default for Layout {
    fn default() -> Self {
        Layout {
            quote: "> ",
            title_gap: false,
            note_indent: "    ".to_owned(),
            list_indent: String::new(),
            table: TableLayout { padded: true, edges: true, gap: true, rule_gap: false, rules: Vec::new() },
            breaks: HashSet::new(),
        }
    }
}

/// What has been learnt already: the first of its kind counts.
#[derive(Default)]
pub(super) struct Seen {
    quote: bool,
    list_indent: bool,
    /// What the first line of each open item begins with.
    items: Vec<Option<String>>,
}

impl Layout {
    pub(super) fn learn(&mut self, event: &Event, range: &Range<usize>, source: &str, seen: &mut Seen) {
        let own = &source[range.clone()];
        match event {
            Event::SoftBreak => {
                self.breaks.extend(words_around(source, range));
            }
            Event::Start(Tag::BlockQuote(_)) if !std::mem::replace(&mut seen.quote, true) => {
                self.learn_quote(own)
            }
            Event::Start(Tag::FootnoteDefinition(_)) => self.learn_note(own),
            Event::Start(Tag::Table(_)) => self.table = TableLayout::of(own),
            Event::Start(Tag::Item) => seen.items.push(None),
            Event::End(TagEnd::Item) => {
                seen.items.pop();
            }
            Event::Text(_) if matches!(seen.items.last(), Some(None)) => {
                self.learn_item(indent(source, range.start), seen);
            }
            _ => {}
        }
    }

    fn learn_quote(&mut self, source: &str) {
        let inside = source.trim_start().strip_prefix('>').unwrap_or_default();
        self.quote = if inside.starts_with(|c: char| !c.is_whitespace()) { ">" } else { "> " };
        let mut lines = source.lines().skip(1).map(|line| line.trim_matches([' ', '\t', '>']));
        if callout::mark(source).is_some()
            && let Some(second) = lines.next()
        {
            // Before an item without words it is no choice.
            self.title_gap = second.is_empty() && !matches!(lines.next(), Some("-" | "*" | "+"));
        }
    }

    fn learn_note(&mut self, source: &str) {
        let Some(line) = source.lines().skip(1).find(|line| !line.trim().is_empty()) else { return };
        let spaces = run(line, ' ');
        if line.starts_with('\t') {
            self.note_indent = "\t".to_owned();
        } else if spaces >= 4 {
            self.note_indent = " ".repeat(spaces.min(7));
        }
    }

    fn learn_item(&mut self, indent: &str, seen: &mut Seen) {
        let Some(own @ None) = seen.items.last_mut() else { return };
        *own = Some(indent.to_owned());
        let outer = seen.items.iter().rev().nth(1).and_then(Option::as_deref);
        let Some(indent) = outer.and_then(|outer| indent.strip_prefix(outer)) else { return };
        if !indent.is_empty() && !std::mem::replace(&mut seen.list_indent, true) {
            self.list_indent = indent.to_owned();
        }
    }

    /// What the further lines of an item begin with.
    pub(crate) fn inside_item(&self, marker: usize) -> String {
        let spaces = run(&self.list_indent, ' ');
        let columns = if self.list_indent == "\t" { 4 } else { spaces };
        let is_plain = columns == 4 || spaces == self.list_indent.len();
        let fits = (marker..marker + 4).contains(&columns);
        if fits && is_plain { self.list_indent.clone() } else { " ".repeat(marker) }
    }

    /// A line, broken where the old source broke between the same words; `None` when nowhere.
    pub(super) fn rebroken(&self, line: &str) -> Option<String> {
        if self.breaks.is_empty() {
            return None;
        }
        let mut out = String::with_capacity(line.len());
        let mut rest = line;
        let mut broken = false;
        while let Some((word, after)) = rest.split_once(' ') {
            out.push_str(word);
            let next = after.split([' ', '\n']).next().unwrap_or_default();
            let breaks = self.breaks.contains(&between(last_word(&out), next)) && guard_line(next) == next;
            out.push(if breaks { '\n' } else { ' ' });
            broken |= breaks;
            rest = after;
        }
        out.push_str(rest);
        broken.then_some(out)
    }
}

impl TableLayout {
    fn of(source: &str) -> TableLayout {
        let mut lines = source.lines().map(str::trim);
        let (head, rule) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let spaced = |line: &str| line.trim_start_matches('|').starts_with(' ') || line.contains(" |");
        TableLayout {
            padded: TableLayout::is_padded(source),
            edges: head.starts_with('|') && head.ends_with('|'),
            gap: spaced(head),
            rule_gap: spaced(rule),
            rules: rule.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect(),
        }
    }

    /// Whether all rows are equally long.
    pub(crate) fn is_padded(source: &str) -> bool {
        let mut lengths = source.lines().map(|line| line.trim().width());
        let first = lengths.next();
        lengths.all(|length| Some(length) == first)
    }
}

/// What the line begins with in which a text stands.
fn indent(source: &str, at: usize) -> &str {
    let start = source[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let words = source[start..].trim_start_matches([' ', '\t', '>']);
    &source[start..source.len() - words.len()]
}

fn words_around(source: &str, line_end: &Range<usize>) -> Option<String> {
    let before = last_word(source[..line_end.start].trim_end());
    let after = source[line_end.end..].trim_start_matches([' ', '\t', '>', '\n', '\r']);
    let after = after.split([' ', '\t', '\n', '\r']).next()?;
    Some(between(before, after))
}

fn between(before: &str, after: &str) -> String {
    format!("{before}\n{after}")
}

fn last_word(text: &str) -> &str {
    text.rsplit([' ', '\t', '\n', '\r']).next().unwrap_or_default()
}
