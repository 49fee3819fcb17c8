//! The title, and what stands above and below it: label and standfirst.

use ::words::{Message, message};

use super::{
    draft::Draft,
    words::{self, brief, count, ends_as_sentence},
};

/// Claims label, headline and standfirst.
pub(super) fn recognise(draft: &mut Draft) {
    let Some(first) = opening(draft) else { return };
    let second = (first + 1..draft.passages.len()).find(|at| draft.passages[*at].is_open());
    let under = second.filter(|at| is_label(&draft.passages[first].text) && stands_for_title(draft, *at));
    if let Some(second) = under {
        take(draft, first, "kicker", message!("notes-isKicker"));
        take(draft, second, "headline", message!("notes-belowKicker"));
        standfirst(draft, second);
    } else if stands_for_title(draft, first) {
        take(draft, first, "headline", message!("notes-atTop"));
        standfirst(draft, first);
    }
}

/// Whether a passage would be taken for the headline.
pub(super) fn may_be(draft: &Draft, at: usize) -> bool {
    opening(draft) == Some(at) && stands_for_title(draft, at)
}

fn take(draft: &mut Draft, at: usize, field: &'static str, why: Message) {
    let text = draft.passages[at].text.clone();
    draft.claim_all(at, field);
    draft.guess(field, message!("notes-line", text = brief(&text), why = why), Some(at));
    match field {
        "kicker" => draft.fields.kicker = text,
        "standfirst" => draft.fields.standfirst = text,
        _ => draft.fields.headline = text,
    }
}

/// The first passage, if it is words and nothing but bylines and dates stands above it.
fn opening(draft: &Draft) -> Option<usize> {
    (0..draft.passages.len()).find(|at| draft.is_body(*at)).filter(|at| draft.passages[*at].is_open())
}

fn stands_for_title(draft: &Draft, at: usize) -> bool {
    looks_like_title(&draft.passages[at].text) && stands_alone(draft, at) && text_follows(draft, at)
}

fn looks_like_title(text: &str) -> bool {
    let begins =
        text.chars().find(|letter| letter.is_alphanumeric()).is_some_and(|first| !first.is_lowercase());
    let asks = text.ends_with(['?', '!', '？', '！', '؟']);
    let goes_on = text.ends_with([':', ',', ';', '-', '–', '—', '،']);
    let address = text.contains("://") || text.starts_with("www.");
    words::at_most(text, 20)
        && text.chars().count() <= 160
        && begins
        && (asks || !ends_as_sentence(text))
        && !goes_on
        && !address
}

/// Whether it is no line of a verse or an address: nothing under it without a blank line, or one sentence.
fn stands_alone(draft: &Draft, at: usize) -> bool {
    let stanza = draft.passages[at].stanza;
    let same = |other: &usize| draft.passages[*other].stanza == stanza;
    let others: Vec<usize> =
        (at + 1..draft.passages.len()).take_while(same).filter(|at| draft.is_body(*at)).collect();
    match others.as_slice() {
        [] => true,
        [one] => ends_as_sentence(&draft.passages[*one].text),
        _ => false,
    }
}

/// Whether sentences follow, or nothing at all.
fn text_follows(draft: &Draft, at: usize) -> bool {
    let mut after = (at + 1..draft.passages.len()).filter(|at| draft.is_body(*at)).peekable();
    let is_sentence = |at: usize| {
        let text = &draft.passages[at].text;
        words::is_prose(text) || (ends_as_sentence(text) && count(text) >= 5)
    };
    after.peek().is_none() || after.any(is_sentence)
}

/// One to three words in capitals.
fn is_label(text: &str) -> bool {
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters().any(char::is_uppercase) && !letters().any(char::is_lowercase);
    capitals && words::at_most(text, 3) && !ends_as_sentence(text)
}

/// One short paragraph between headline and byline.
fn standfirst(draft: &mut Draft, headline: usize) {
    let end = ["bylines", "published"]
        .iter()
        .filter_map(|field| draft.place(field))
        .filter(|at| *at > headline)
        .min();
    let Some(end) = end else { return };
    let between: Vec<usize> = (headline + 1..end).filter(|at| draft.is_body(*at)).collect();
    if let [only] = between.as_slice()
        && draft.passages[*only].is_open()
        && words::at_most(&draft.passages[*only].text, 50)
    {
        take(draft, *only, "standfirst", message!("notes-isStandfirst"));
    }
}
