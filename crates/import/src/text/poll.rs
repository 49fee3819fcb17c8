//! A poll among the paragraphs: a question, perhaps its options, and what readers agree to by answering it.

use ::words::message;
use article::NoteKind;

use super::{
    draft::Draft,
    words::{self, brief},
};

/// How the line begins in which readers agree, in lower case.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "by completing", "by voting", "by participating", "by taking part", "by taking this", "by submitting", "by answering", "by casting", "by responding",
    "mit der teilnahme", "mit ihrer teilnahme", "durch die teilnahme", "mit deiner stimme", "mit ihrer stimme", "mit der abstimmung",
    "en répondant", "en participant", "en votant", "en soumettant", "al completar", "al votar", "al participar", "al responder",
    "ao participar", "ao votar", "ao responder", "partecipando", "votando", "biorąc udział", "głosując",
    "участвуя", "голосуя", "принимая участие", "отвечая", "беручи участь", "голосуючи",
];

/// What it says of them, in lower case.
#[rustfmt::skip]
const AGREES: &[&str] = &[
    "agree", "consent", "accept", "stimmen sie", "stimmst du", "akzeptier", "willigen sie", "einverstanden", "acceptez", "acceptes", "consentez",
    "acepta", "aceita", "concorda", "accetti", "accetta", "acconsent", "wyrażasz zgod", "akceptuj", "соглаша", "даёте согласие", "даете согласие", "погоджу",
];

/// Words that a question can have.
const MOST_WORDS: usize = 40;

/// Options that a poll can have.
const MOST_OPTIONS: usize = 12;

/// Makes polls.
pub(super) fn recognise(draft: &mut Draft) {
    for consent in draft.open() {
        if !is_consent(&draft.passages[consent].text) {
            continue;
        }
        if let Some(question) = question_above(draft, consent) {
            poll(draft, question, consent);
        }
    }
}

/// The question, directly above the consent or above a list of options.
fn question_above(draft: &Draft, consent: usize) -> Option<usize> {
    let is_option = |at: &usize| draft.passages[*at].shape.is_item();
    let options = (0..consent).rev().take_while(is_option).count();
    let question = consent.checked_sub(options + 1)?;
    let passage = &draft.passages[question];
    (options <= MOST_OPTIONS && passage.is_open() && is_question(&passage.text)).then_some(question)
}

fn poll(draft: &mut Draft, question: usize, consent: usize) {
    draft.poll(question, consent - question);
    let asked = brief(&draft.passages[question].text);
    let text = message!("notes-poll", text = asked);
    draft.note(NoteKind::Guessed, "body", text, Some(question));
    if consent == question + 1 {
        draft.note(NoteKind::Missing, "body", message!("notes-noOptions"), Some(question));
    }
}

fn is_question(text: &str) -> bool {
    text.trim_end().ends_with(['?', '？', '؟']) && words::at_most(text, MOST_WORDS)
}

fn is_consent(text: &str) -> bool {
    BEGINNINGS.iter().any(|beginning| words::after(text, beginning).is_some())
        && AGREES.iter().any(|claim| words::find(text, claim).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_begins_with_the_vote_and_agrees() {
        assert!(is_consent("By voting, you agree to our terms."));
        assert!(is_consent("Mit der Teilnahme stimmen Sie den Bedingungen zu."));
        assert!(is_consent("Голосуя, вы соглашаетесь с правилами."));
        assert!(!is_consent("By voting against the budget, the council sent a signal."));
        assert!(!is_consent("They agree by voting."));
    }
}
