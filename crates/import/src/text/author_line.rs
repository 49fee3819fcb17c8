//! The sentence about the author that stands at the foot: “Jane Roe is a reporter in Minsk.”

use ::words::message;

use super::{draft::Draft, words};

/// Words that follow the name, in lower case.
const VERBS: &[&str] = &[
    "is", "are", "was", "writes", "works", "reports", "ist", "schreibt", "arbeitet", "est", "es", "è", "é",
    "jest",
];

/// Words that such a sentence can have.
const MOST_WORDS: usize = 50;

/// Claims the sentence.
pub(super) fn recognise(draft: &mut Draft) {
    let names: Vec<String> = draft.fields.bylines.iter().map(|byline| byline.name.clone()).collect();
    let last = draft.open().last().copied();
    let found = last.filter(|at| *at > 0).and_then(|at| {
        let text = &draft.passages[at].text;
        let name = names.iter().find(|name| is_about(text, name))?;
        Some((at, name.clone(), text.clone()))
    });
    let Some((at, name, text)) = found else { return };
    draft.claim_all(at, "author_line");
    draft.guess("author_line", message!("notes-authorLine", name = name), Some(at));
    draft.fields.author_line = text;
}

fn is_about(text: &str, name: &str) -> bool {
    let Some(rest) = text.strip_prefix(name) else { return false };
    let verb = rest.split_whitespace().next().unwrap_or_default();
    rest.starts_with(char::is_whitespace) && VERBS.contains(&verb) && words::at_most(text, MOST_WORDS)
}
