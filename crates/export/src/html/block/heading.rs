//! A heading, below the headline, and the anchor at it: the writer's own, else, on a page, one of its words.

use std::collections::{BTreeSet, HashMap};

use article::{Block, Heading};

use crate::html::{Press, line::words, push, text::attribute};

/// The anchors of a page, each once.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    /// Those that writers gave, while their headings are to come.
    promised: BTreeSet<String>,
    taken: BTreeSet<String>,
    /// The last number behind those that were made, where words come again.
    numbers: HashMap<String, usize>,
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
        Anchors { promised, makes: true, ..Anchors::default() }
    }

    /// The anchor at a heading, if it can have one.
    fn at(&mut self, heading: &Heading) -> Option<String> {
        let own = &heading.attrs.id;
        if is_fit(own) && self.taken.insert(own.clone()) {
            return Some(own.clone());
        }
        let made = if self.makes { made_of(words(&heading.content)) } else { String::new() };
        if made.is_empty() { None } else { Some(self.first_free(made)) }
    }

    /// The anchor itself, or with the first number behind it that is still free.
    fn first_free(&mut self, made: String) -> String {
        let number = self.numbers.entry(made.clone()).or_default();
        loop {
            *number += 1;
            let id = if *number == 1 { made.clone() } else { format!("{made}-{number}") };
            if !self.promised.contains(&id) && self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

impl Press<'_> {
    /// The level at which it is printed, 1 to 6.
    pub(crate) fn level(&self, heading: &Heading) -> u8 {
        heading.attrs.level.max(1).saturating_add(self.demotion).min(6)
    }

    /// The anchor at it, if it can have one; each is given once.
    pub(crate) fn anchor(&mut self, heading: &Heading) -> Option<String> {
        self.anchors.at(heading)
    }

    pub(super) fn heading(&mut self, heading: &Heading, out: &mut String) {
        let name = element(self.level(heading));
        push(out, ["<", name]);
        if let Some(id) = self.anchor(heading) {
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
    if made.is_empty() || is_fit(&made) { made } else { format!("heading-{made}") }
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
