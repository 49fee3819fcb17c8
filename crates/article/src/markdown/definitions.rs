//! What a block needs to know of the rest of its document: link definitions, and which footnotes exist.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{BrokenLink, CowStr, Event, Parser, Tag};
use unicase::UniCase;

use super::OPTIONS;

/// The link definitions and footnote labels of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Definitions {
    links: HashMap<UniCase<String>, Target>,
    notes: HashSet<UniCase<String>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Target {
    address: String,
    title: String,
}

impl Definitions {
    /// Gathers them from the parts of a document in order. Of two with one label, the first counts.
    pub(crate) fn gather<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Definitions::default();
        all.learn(parts);
        all
    }

    /// Adds what further parts define. Tells whether that is anything new.
    pub(crate) fn learn<'a>(&mut self, parts: impl IntoIterator<Item = &'a str>) -> bool {
        let known = self.links.len() + self.notes.len();
        parts.into_iter().filter(|part| may_define(part)).for_each(|part| self.add(part));
        self.links.len() + self.notes.len() > known
    }

    /// Adds a footnote. Tells whether there was none of that label.
    pub(crate) fn learn_note(&mut self, label: &str) -> bool {
        self.notes.insert(UniCase::new(label.to_owned()))
    }

    fn add(&mut self, part: &str) {
        let mut events = Parser::new_ext(part, OPTIONS).into_offset_iter();
        for (label, link) in events.reference_definitions().iter() {
            let title = link.title.as_deref().unwrap_or_default().to_owned();
            let target = Target { address: link.dest.to_string(), title };
            self.links.entry(UniCase::new(label.to_owned())).or_insert(target);
        }
        let notes = events.by_ref().filter_map(|(event, _)| match event {
            Event::Start(Tag::FootnoteDefinition(label)) => Some(UniCase::new(label.to_string())),
            _ => None,
        });
        self.notes.extend(notes);
    }

    /// Whether what a source says may depend on them.
    pub(super) fn matter_to(&self, source: &str) -> bool {
        !self.notes.is_empty() && source.contains("[^") || !self.links.is_empty() && source.contains('[')
    }

    /// Where a reference leads that its own block does not define.
    pub(super) fn resolve<'a>(&self, link: &BrokenLink) -> Option<(CowStr<'a>, CowStr<'a>)> {
        if self.links.is_empty() {
            return None;
        }
        let target = self.links.get(&UniCase::new(link.reference.to_string()))?;
        Some((target.address.clone().into(), target.title.clone().into()))
    }

    /// Empty definitions of the footnotes that a source may refer to, to be read before it.
    pub(super) fn stubs(&self, source: &str) -> String {
        if self.notes.is_empty() {
            return String::new();
        }
        let mut labels: Vec<String> = note_labels(source).filter(|label| self.has_note(label)).collect();
        labels.sort_unstable();
        labels.dedup();
        let stubs: String = labels.iter().map(|label| format!("[^{label}]: .\n\n")).collect();
        if stubs.is_empty() { stubs } else { stubs + "<!-- -->\n\n" }
    }

    /// Whether a footnote of that label is written anywhere.
    pub(super) fn has_note(&self, label: &str) -> bool {
        self.notes.contains(&UniCase::new(label.to_owned()))
    }
}

/// Whether a part can hold a definition at all; most cannot, and are not read a second time.
fn may_define(part: &str) -> bool {
    part.contains("]:")
}

/// What may be the label of a reference, its spaces as a definition has them.
fn note_labels(source: &str) -> impl Iterator<Item = String> {
    let labels = source.split("[^").skip(1).filter_map(|rest| rest.split_once(']').map(|(label, _)| label));
    labels.map(|label| label.split_whitespace().collect::<Vec<_>>().join(" "))
}
