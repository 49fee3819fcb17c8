//! A heading, below the headline, and the anchor at it: the writer's own, else, on a page, one of its words.

use std::collections::BTreeSet;

use article::{Block, Heading};

use crate::html::{Press, line::words, push, text::attribute};

/// The anchors of a page, each once.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    /// Those that writers gave, while their headings are to come.
    promised: BTreeSet<String>,
    taken: BTreeSet<String>,
    /// Whether headings without one get one.
    makes: bool,
}

impl Anchors {
    /// Every heading of the body gets one.
    pub(crate) fn at_all(body: &[Block]) -> Self {
        let mut promised = BTreeSet::new();
        let mut look = |block: &Block| match block {
            Block::Heading(heading) if is_fit(&heading.attrs.id) => {
                promised.insert(heading.attrs.id.clone());
            }
            _ => {}
        };
        body.iter().for_each(|block| block.walk(&mut look));
        Anchors { promised, taken: BTreeSet::new(), makes: true }
    }

    /// The anchor at a heading, if it can have one.
    fn at(&mut self, heading: &Heading) -> Option<String> {
        let own = &heading.attrs.id;
        if is_fit(own) && self.taken.insert(own.clone()) {
            return Some(own.clone());
        }
        let made = if self.makes { made_of(words(&heading.content)) } else { String::new() };
        if made.is_empty() { None } else { Some(self.first_free(&made)) }
    }

    /// The anchor itself, or with the first number behind it that is still free.
    fn first_free(&mut self, made: &str) -> String {
        let numbered = (2..).map(|number: usize| format!("{made}-{number}"));
        let mut all = std::iter::once(made.to_owned()).chain(numbered);
        let is_free = |id: &String| is_fit(id) && !self.promised.contains(id) && !self.taken.contains(id);
        let free = all.find(is_free).unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

impl Press<'_> {
    pub(super) fn heading(&mut self, heading: &Heading, out: &mut String) {
        let name = element(heading.attrs.level.max(1).saturating_add(self.demotion));
        push(out, ["<", name]);
        if let Some(id) = self.anchors.at(heading) {
            push(out, [" id=\"", &attribute(&id), "\""]);
        }
        self.turned(&heading.content, out);
        out.push('>');
        self.line(&heading.content, out);
        push(out, ["</", name, ">\n"]);
    }
}

/// Whether an anchor can stand on the page and is not like one of footnotes or polls.
fn is_fit(id: &str) -> bool {
    let is_of_poll =
        id.strip_prefix("poll-").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    !id.is_empty() && !id.contains(char::is_whitespace) && !id.starts_with("footnote-") && !is_of_poll
}

/// Letters and digits, with a hyphen between words.
fn made_of<'a>(line: impl Iterator<Item = &'a str>) -> String {
    let mut made = String::new();
    for c in line.flat_map(str::chars).flat_map(char::to_lowercase) {
        match c.is_alphanumeric() {
            true => made.push(c),
            false if made.is_empty() || made.ends_with('-') || is_apostrophe(c) => {}
            false => made.push('-'),
        }
    }
    made.truncate(made.trim_end_matches('-').len());
    made
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn element(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        6.. => "h6",
    }
}
