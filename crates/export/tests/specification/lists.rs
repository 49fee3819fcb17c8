//! Lists of examples under the reason why they differ. A reason is a line that ends with a colon; below it stand the
//! names of examples, and after a `#` what was thought.

use std::{collections::BTreeMap, fs};

use crate::{
    examples::{Example, tests},
    meant::as_meant,
};

/// An example that does not give what its specification expects.
#[derive(Debug)]
pub(crate) struct Difference {
    name: String,
    /// As shown to whoever reads the list of what is wrong.
    markdown: String,
    ours: String,
    theirs: String,
}

impl Difference {
    pub(crate) fn new(example: &Example, ours: String, theirs: String) -> Self {
        Difference { name: example.name.clone(), markdown: format!("{:?}", example.markdown), ours, theirs }
    }

    /// The same, shown with what was made of its Markdown.
    pub(crate) fn written_as(mut self, written: &str) -> Self {
        self.markdown = format!("{}, written as {written:?}", self.markdown);
        self
    }

    /// What is wrong with it, given the reason for which it is listed.
    fn wrong(&self, reason: Option<&String>) -> Option<String> {
        let said = match reason.map(|reason| as_meant(reason, &self.ours, &self.theirs)) {
            None => "is not listed",
            Some(Some((ours, theirs))) if ours != theirs => "differs in more than is listed",
            Some(_) => return None,
        };
        let Difference { name, markdown, ours, theirs } = self;
        Some(format!("{name} {said}: {markdown}\n    ours:   {ours}\n    theirs: {theirs}"))
    }
}

/// Holds the examples that differ to those that are listed.
pub(crate) fn check(list: &str, examples: &[Example], differences: &[Difference]) {
    let text = fs::read_to_string(tests().join("specification").join(list)).unwrap();
    let reasons = reasons(&text);
    let wrong = differences.iter().filter_map(|it| it.wrong(reasons.get(&it.name)));
    let known = |name: &str| examples.iter().any(|example| example.name == name);
    let idle = reasons
        .iter()
        .filter(|(name, _)| known(name) && !differences.iter().any(|it| it.name == **name))
        .map(|(name, reason)| format!("{name} is listed and does not differ: {reason}"));
    let wrong: Vec<String> = wrong.chain(idle).collect();
    assert!(wrong.is_empty(), "{list}: {} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// Each listed example with its reason.
fn reasons(text: &str) -> BTreeMap<String, String> {
    let mut reasons = BTreeMap::new();
    let mut reason = "";
    for line in text.lines().filter_map(|line| line.split('#').next()) {
        match line.trim_end().strip_suffix(':') {
            Some(next) => reason = next,
            None => line.split_whitespace().for_each(|name| {
                assert!(!reason.is_empty(), "{name} is listed for no reason");
                let before = reasons.insert(name.to_owned(), reason.to_owned());
                assert!(before.is_none(), "{name} is listed twice");
            }),
        }
    }
    reasons
}
