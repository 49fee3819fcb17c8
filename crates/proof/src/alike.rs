//! How names are compared: case, signs, accents and how letters are coded do not count.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The words of a text, without what does not count.
pub(crate) fn words(text: &str) -> Vec<String> {
    let bare: String = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize_iter(text.chars())
        .filter(|sign| !matches!(sign, '\u{300}'..='\u{36f}'))
        .flat_map(char::to_lowercase)
        .collect();
    bare.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether the words of `what` stand in `text`, one after another. No words stand nowhere.
pub(crate) fn says(text: &str, what: &str) -> bool {
    let (text, what) = (words(text), words(what));
    !what.is_empty() && text.windows(what.len()).any(|part| part == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_signs_do_not_count() {
        assert_eq!(words("Jo\u{308}rg  O’Neil-Şahin"), ["jorg", "o", "neil", "sahin"]);
        assert_eq!(words("J\u{f6}rg"), ["jorg"]);
        assert_eq!(words("Й\u{301}"), words("и"));
    }

    #[test]
    fn words_are_found_whole_and_in_order() {
        assert!(says("Photo: Jörg LEE/AFP", "jorg lee"));
        assert!(!says("Lee, Jorg", "Jorg Lee") && !says("Leeds", "Lee") && !says("Lee", "–"));
    }
}
