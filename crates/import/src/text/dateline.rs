//! The place that opens a story. It stays where it stands: nobody can tell it from the sentence for sure.

use ::words::message;
use article::NoteKind;

use super::{draft::Draft, words};

/// How far into a paragraph its dash can stand.
const REACH: usize = 60;

/// Notes a dateline, without touching it.
pub(super) fn recognise(draft: &mut Draft) {
    let prose = draft.open().into_iter().find(|at| words::is_prose(&draft.passages[*at].text));
    let Some(at) = prose else { return };
    if let Some(dateline) = dateline(&draft.passages[at].text).map(str::to_owned) {
        let text = message!("notes-dateline", text = dateline);
        draft.note(NoteKind::Kept, "dateline", text, Some(at));
    }
}

fn dateline(text: &str) -> Option<&str> {
    let (at, dash) =
        [" — ", " – ", " - ", "—", " -- "].iter().filter_map(|dash| Some((text.find(dash)?, *dash))).min()?;
    let before = &text[..at];
    let place = before.split([',', '(', '/']).next()?.trim();
    let capitals = place.chars().any(char::is_uppercase) && !place.chars().any(char::is_lowercase);
    (at <= REACH && capitals && place.chars().count() >= 3).then(|| text[..at + dash.len()].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_dateline() {
        assert_eq!(dateline("MINSK, Sept 14 (Reuters) — The bridge"), Some("MINSK, Sept 14 (Reuters) —"));
        assert_eq!(dateline("МИНСК – Мост"), Some("МИНСК –"));
        assert_eq!(dateline("He said – the bridge"), None);
    }
}
