//! Pictures that a text speaks of: a credit, and the caption above or before it, become a figure that waits for its file.

use ::words::{Message, message};
use article::{Credit, NoteKind};

use super::{
    credit::{self, Found},
    draft::Draft,
    headline,
    words::{self, brief},
};

/// Words that a caption and its credit have together.
const MOST_WORDS: usize = 60;

/// Words of a caption that a blank line parts from its credit.
const APART: usize = 25;

/// Whether a line does nothing but credit a picture.
pub(super) fn is_credit(text: &str) -> bool {
    credit::line(text).is_some()
}

/// Makes figures.
pub(super) fn recognise(draft: &mut Draft) {
    for at in draft.open() {
        let text = draft.passages[at].text.clone();
        if !draft.passages[at].is_open() || !words::at_most(&text, MOST_WORDS) {
            continue;
        }
        if let Some(found) = credit::line(&text) {
            below_caption(draft, at, found);
        } else if let Some((caption, found)) = credit::behind_caption(&text) {
            let why = message!("notes-endsWithCredit", text = text[caption.len()..].trim());
            figure(draft, at, caption, found.credit, &[at], why);
        }
    }
}

fn below_caption(draft: &mut Draft, at: usize, found: Found) {
    let said = draft.passages[at].text.clone();
    match caption_above(draft, at) {
        Some(above) => {
            let caption = draft.passages[above].text.clone();
            let why = message!("notes-creditBelow", text = said);
            figure(draft, above, &caption, found.credit, &[above, at], why);
        }
        None if found.of_picture => {
            figure(draft, at, "", found.credit, &[at], message!("notes-isCredit", text = said));
        }
        None => {}
    }
}

/// The passage above a credit, if it reads like a caption.
fn caption_above(draft: &Draft, at: usize) -> Option<usize> {
    let above = at.checked_sub(1).filter(|above| draft.passages[*above].is_open())?;
    let (caption, credit) = (&draft.passages[above], &draft.passages[at]);
    if caption.stanza == credit.stanza {
        return words::at_most(&caption.text, MOST_WORDS).then_some(above);
    }
    let short = words::at_most(&caption.text, APART) && !words::ends_as_sentence(&caption.text);
    (short && !headline::may_be(draft, above)).then_some(above)
}

fn figure(draft: &mut Draft, at: usize, caption: &str, credit: Credit, from: &[usize], why: Message) {
    let name = draft.figure(at, caption, credit, from);
    let concluded = match caption.is_empty() {
        true => message!("notes-picture", why = why),
        false => message!("notes-pictureCaptioned", caption = brief(caption), why = why),
    };
    draft.guess(&format!("pictures.{name}"), concluded, Some(at));
    let text = message!("notes-pictureNotText", name = name);
    draft.note(NoteKind::Missing, "pictures", text, Some(at));
}
