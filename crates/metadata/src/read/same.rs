//! How texts are compared, so that those which say the same to people are the same.

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_segmentation::UnicodeSegmentation;

use super::text::is_blank;

/// Whether a text that takes so many bytes is the beginning of another, cut off because the next letter had no room.
pub(super) fn is_cut(text: &str, bytes: usize, limit: usize, whole: &str) -> bool {
    let Some(rest) = whole.strip_prefix(text).filter(|_| bytes <= limit) else { return false };
    let has_no_room = |next: &str| bytes + next.len() > limit;
    // The blanks that it may end with in the file are not in its text.
    let mut letters =
        rest.graphemes(true).skip_while(|next| !has_no_room(next) && next.chars().all(is_blank));
    letters.next().is_some_and(has_no_room)
}

/// A text as it is compared: neither blanks nor how its letters are coded count (Unicode's form C).
pub(super) fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&words.join(" ")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_coding_do_not_count() {
        assert_eq!(folded("Jo\u{308}rg  Lee\n"), folded("J\u{f6}rg Lee"));
        assert_ne!(folded("Jorg Lee"), folded("J\u{f6}rg Lee"));
    }

    #[test]
    fn a_text_is_cut_where_the_next_letter_has_no_room() {
        let check = |text: &str, whole: &str| is_cut(text, text.len(), 8, whole);
        assert!(check("12345678", "1234567890"));
        assert!(check("Марi", "Марiя"));
        assert!(is_cut("1234", 5, 8, "1234 \u{1f468}\u{200d}\u{1f467}"), "a blank, and no room for the next");
        assert!(!check("1234567", "1234567890"), "there was room for one more");
        assert!(!check("12345678", "12345678"), "nothing is cut off");
        assert!(!check("12345678", "x123456789"));
    }
}
