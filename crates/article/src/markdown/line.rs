//! Writing one line of runs: the first way that reads back equal.

use std::collections::{HashMap, HashSet};

use super::{
    Habits, SEPARATOR,
    escape::{self, Around, Care},
    habits::run,
    html,
    marks::{Span, Step, nest},
};
use crate::{Inline, LinkAttrs, Mark, PictureAttrs};

/// How a span is delimited, in the order in which the ways are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// With the writer's own character.
    Own,
    /// With the other one.
    Other,
    /// With the writer's own, and the neighbouring letters as character references.
    Referenced,
    /// With tags.
    Tags,
}

/// Where a line stands, which decides how it may look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a paragraph, where a break may be a line end.
    Paragraph,
    /// In a heading, which is one line.
    Heading,
    /// In a cell of a table, which is one line and no start of a block.
    Cell,
}

/// A line that can be written in many ways.
pub(crate) struct Line<'a> {
    content: &'a [Inline],
    habits: &'a Habits,
    place: Place,
    spans: Vec<Span>,
    steps: Vec<Step>,
    /// The link that begins at a run.
    links: HashMap<usize, usize>,
    ways: Vec<Way>,
    care: Care,
}

/// About how many bytes are written in all to find how a line can be written. Lines that people write are far from it.
const EFFORT: usize = 1 << 22;

impl<'a> Line<'a> {
    pub(crate) fn new(content: &'a [Inline], habits: &'a Habits, place: Place) -> Self {
        let (spans, steps) = nest(content);
        let ways = vec![Way::Own; spans.len()];
        let is_link = |span: &Span| matches!(span.mark, Mark::Link { .. });
        let links = spans.iter().enumerate().filter(|(_, span)| is_link(span));
        let links = links.map(|(at, span)| (span.from, at)).collect();
        Line { content, habits, place, spans, steps, links, ways, care: Care::Light }
    }

    /// The first way whose source reads as these runs; `read` tells what a source reads as.
    /// When there is none, the most defensive.
    pub(crate) fn write(mut self, read: impl Fn(&str) -> Option<Vec<Inline>>) -> String {
        let said = |run: &Inline| matches!(run, Inline::Text { text, .. } if escape::has_address(text));
        let plain = self.content.iter().any(said).then_some(Care::Plain);
        for care in plain.into_iter().chain([Care::Light, Care::Careful]) {
            self.care = care;
            if let Ok(source) = self.attempt(&read) {
                return source;
            }
        }
        let attempts = (EFFORT / (self.source().len() + 1)).max(3);
        let at_once = (3 * self.spans.len()).div_ceil(attempts);
        for care in [Care::Light, Care::Careful] {
            self.care = care;
            self.ways.fill(Way::Own);
            while !self.spans.is_empty() {
                match self.attempt(&read) {
                    Ok(source) => return source,
                    Err(at) if self.give_way(at, at_once) => {}
                    Err(_) => break,
                }
            }
        }
        self.care = Care::Total;
        self.ways.fill(Way::Tags);
        self.source()
    }

    /// The words as part of a line, not yet checked.
    pub(super) fn draft(mut self, care: Care) -> String {
        self.care = care;
        self.unguarded()
    }

    /// The source, or the run at which it reads differently.
    fn attempt(&self, read: impl Fn(&str) -> Option<Vec<Inline>>) -> Result<String, usize> {
        let source = self.source();
        match read(&source) {
            None => Err(0),
            Some(found) => match first_difference(self.content, &found) {
                None => Ok(source),
                Some(at) => Err(at),
            },
        }
    }

    /// Delimits so many spans nearest to a run in the next way. Says whether there was one left.
    fn give_way(&mut self, at: usize, at_once: usize) -> bool {
        let distance = |span: &Span| span.from.abs_diff(at).min(span.to.abs_diff(at));
        let left = (0..self.spans.len()).filter(|span| self.ways[*span] != Way::Tags && self.has_ways(*span));
        let mut nearest: Vec<usize> = left.collect();
        if nearest.len() > at_once {
            nearest.select_nth_unstable_by_key(at_once, |span| (distance(&self.spans[*span]), *span));
            nearest.truncate(at_once);
        }
        for span in &nearest {
            self.ways[*span] = match self.ways[*span] {
                Way::Own => Way::Other,
                Way::Other => Way::Referenced,
                Way::Referenced | Way::Tags => Way::Tags,
            };
        }
        !nearest.is_empty()
    }

    fn has_ways(&self, span: usize) -> bool {
        match &self.spans[span].mark {
            Mark::Strong | Mark::Emphasis | Mark::Strike => true,
            Mark::Link { attrs } => self.is_auto(span, attrs),
            _ => false,
        }
    }

    fn source(&self) -> String {
        let out = self.unguarded();
        match self.place {
            Place::Heading => escape::guard_heading(&out),
            Place::Cell => out,
            Place::Paragraph => out.split('\n').map(escape::guard_line).collect::<Vec<_>>().join("\n"),
        }
    }

    fn unguarded(&self) -> String {
        let mut out = String::new();
        for (at, step) in self.steps.iter().enumerate() {
            match step {
                Step::Open(span) => self.open(&mut out, *span),
                Step::Close(span) => self.close(&mut out, *span),
                Step::Run(run) => self.run(&mut out, *run, at),
            }
        }
        out
    }

    fn open(&self, out: &mut String, span: usize) {
        match &self.spans[span].mark {
            Mark::Link { attrs } if self.is_auto(span, attrs) => out.push('<'),
            Mark::Link { .. } => {
                // Brackets right after a reference would take it in.
                let touches = out.ends_with(']') && self.follows_reference(self.spans[span].from);
                out.push_str(if touches { SEPARATOR } else { "" });
                out.push('[');
            }
            mark => self.delimiter(out, mark, self.ways[span], false),
        }
    }

    fn follows_reference(&self, run: usize) -> bool {
        run.checked_sub(1)
            .is_some_and(|before| matches!(self.content[before], Inline::FootnoteReference { .. }))
    }

    fn close(&self, out: &mut String, span: usize) {
        match &self.spans[span].mark {
            Mark::Link { attrs } if self.is_auto(span, attrs) => out.push('>'),
            Mark::Link { attrs } => out.push_str(&target(&attrs.href, &attrs.title, self.care)),
            mark => self.delimiter(out, mark, self.ways[span], true),
        }
    }

    fn delimiter(&self, out: &mut String, mark: &Mark, way: Way, closes: bool) {
        let own = match mark {
            Mark::Strong => Some((self.habits.strong, 2)),
            Mark::Emphasis => Some((self.habits.emphasis, 1)),
            Mark::Strike => Some(('~', 2)),
            _ => None,
        };
        match own {
            Some((character, times)) if way != Way::Tags => {
                let character = if way == Way::Other { other(character) } else { character };
                out.extend(std::iter::repeat_n(character, times));
            }
            _ => {
                let slash = if closes { "/" } else { "" };
                out.push_str(&format!("<{slash}{}>", html::name(mark).unwrap_or_default()));
            }
        }
    }

    fn run(&self, out: &mut String, run: usize, step: usize) {
        match &self.content[run] {
            Inline::Text { text, marks } if marks.contains(&Mark::Code) => push_code(out, text),
            Inline::Text { text, .. } if self.in_auto(run) => out.push_str(text),
            Inline::Text { text, .. } => self.text(out, text, run, step),
            Inline::HardBreak { .. } => out.push_str(self.hard_break(run)),
            Inline::FootnoteReference { attrs, .. } => out.push_str(&format!("[^{}]", attrs.label)),
            Inline::Picture { attrs, .. } => push_picture(out, attrs, self.care),
            Inline::RawInline { attrs, .. } => out.push_str(&attrs.source),
        }
    }

    fn hard_break(&self, run: usize) -> &'static str {
        let breaks = |at: Option<usize>| {
            matches!(at.and_then(|at| self.content.get(at)), Some(Inline::HardBreak { .. }))
        };
        // A tag alone on a line would be HTML between blocks.
        let raw = run.checked_sub(1).is_some_and(|at| matches!(self.content[at], Inline::RawInline { .. }));
        // Two in a row would leave a blank line between them.
        let apart = !breaks(Some(run + 1)) && !breaks(run.checked_sub(1));
        let spaces = self.habits.spaces_break && apart && !raw;
        match self.place {
            Place::Heading | Place::Cell => "<br>",
            Place::Paragraph if spaces => "  \n",
            Place::Paragraph => "\\\n",
        }
    }

    /// Writes words; their letters next to a span that asks for it become character references.
    fn text(&self, out: &mut String, text: &str, run: usize, step: usize) {
        let mut words = text;
        if let (Some(Step::Close(span)), Some(c)) = (self.step_before(step), first_letter(words))
            && self.ways[span] == Way::Referenced
        {
            escape::push_reference(out, c);
            words = &words[c.len_utf8()..];
        }
        let last = match self.steps.get(step + 1) {
            Some(Step::Open(span)) if self.ways[*span] == Way::Referenced => last_letter(words),
            _ => None,
        };
        words = &words[..words.len() - last.map_or(0, char::len_utf8)];
        let before = out.chars().next_back();
        let after = match self.steps.get(step + 1) {
            _ if last.is_some() => Some('&'),
            Some(step) => Some(self.first_character(*step)),
            None => None,
        };
        let bracketed = self.content[run].marks().iter().any(|mark| matches!(mark, Mark::Link { .. }));
        escape::push_text(out, words, Around { before, after, bracketed }, self.care);
        if let Some(c) = last {
            escape::push_reference(out, c);
        }
    }

    fn step_before(&self, step: usize) -> Option<Step> {
        step.checked_sub(1).map(|before| self.steps[before])
    }

    /// With which character, or one of its kind, a step begins in the source.
    fn first_character(&self, step: Step) -> char {
        match step {
            Step::Run(run) => first_character(&self.content[run]),
            Step::Open(span) if matches!(self.spans[span].mark, Mark::Link { .. }) => '[',
            Step::Close(span) if matches!(self.spans[span].mark, Mark::Link { .. }) => ']',
            Step::Open(_) | Step::Close(_) => '*',
        }
    }

    /// Whether a link's words are its address, so that `<…>` says both.
    fn is_auto(&self, span: usize, attrs: &LinkAttrs) -> bool {
        let Span { from, to, .. } = self.spans[span];
        let [Inline::Text { text, marks }] = &self.content[from..to] else { return false };
        self.habits.autolink
            && self.ways[span] == Way::Own
            && attrs.title.is_empty()
            && !marks.contains(&Mark::Code)
            && (attrs.href == *text && is_uri(text)
                || attrs.href.strip_prefix("mailto:") == Some(text) && is_email(text))
    }

    fn in_auto(&self, run: usize) -> bool {
        self.links.get(&run).is_some_and(|link| match &self.spans[*link].mark {
            Mark::Link { attrs } => self.is_auto(*link, attrs),
            _ => false,
        })
    }
}

/// A picture by itself.
pub(crate) fn picture_source(attrs: &PictureAttrs, care: Care) -> String {
    let mut out = String::new();
    push_picture(&mut out, attrs, care);
    out
}

/// A picture as it stands in a line.
fn push_picture(out: &mut String, attrs: &PictureAttrs, care: Care) {
    out.push_str("![");
    let around = Around { before: None, after: None, bracketed: true };
    escape::push_text(out, &attrs.alt, around, care);
    out.push_str(&target(&attrs.src, &attrs.title, care));
}

fn target(address: &str, title: &str, care: Care) -> String {
    // With a space inside, `[…]:` in the words before makes no definition.
    let space = if care == Care::Total { " " } else { "" };
    format!("]({space}{}{})", escape::destination(address, care), escape::title(title, care))
}

fn push_code(out: &mut String, code: &str) {
    let taken: HashSet<usize> = code.split(|c| c != '`').map(str::len).collect();
    let mut length = 1;
    while taken.contains(&length) {
        length += 1;
    }
    let fence = "`".repeat(length);
    let padded = code.starts_with('`')
        || code.ends_with('`')
        || code.starts_with(' ') && code.ends_with(' ') && run(code, ' ') < code.len();
    let pad = if padded { " " } else { "" };
    out.push_str(&format!("{fence}{pad}{code}{pad}{fence}"));
}

fn other(character: char) -> char {
    match character {
        '*' => '_',
        '_' => '*',
        same => same,
    }
}

fn first_character(inline: &Inline) -> char {
    match inline {
        Inline::Text { marks, .. } if marks.contains(&Mark::Code) => '`',
        Inline::Text { text, .. } => text.chars().next().unwrap_or(' '),
        Inline::HardBreak { .. } => '\\',
        Inline::FootnoteReference { .. } => '[',
        Inline::Picture { .. } => '!',
        Inline::RawInline { attrs, .. } => attrs.source.chars().next().unwrap_or(' '),
    }
}

fn is_uri(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        (2..=32).contains(&scheme.len())
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte))
            && !rest.contains(|c: char| c <= ' ' || c == '<' || c == '>')
    })
}

fn is_email(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte))
    };
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host))
}

fn first_letter(words: &str) -> Option<char> {
    words.chars().next().filter(|c| !c.is_whitespace())
}

fn last_letter(words: &str) -> Option<char> {
    words.chars().next_back().filter(|c| !c.is_whitespace())
}

/// The run at which two lines begin to differ.
fn first_difference(wanted: &[Inline], found: &[Inline]) -> Option<usize> {
    let common = wanted.iter().zip(found).take_while(|(wanted, found)| wanted == found).count();
    (wanted != found).then_some(common)
}
