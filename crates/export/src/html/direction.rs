//! Which way words run.

/// Which way a language is written.
pub(crate) fn of_language(language: &str) -> &'static str {
    const FROM_THE_RIGHT: [&str; 11] = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    let lower = language.to_ascii_lowercase();
    let mut parts = lower.split('-');
    let primary = parts.next().unwrap_or_default();
    let in_latin = parts.any(|part| part == "latn");
    if FROM_THE_RIGHT.contains(&primary) && !in_latin { "rtl" } else { "ltr" }
}

/// Which way the first letter runs: the rule of HTML's `dir="auto"`.
pub(crate) fn first_strong(words: &str) -> Option<&'static str> {
    let letter = words.chars().find(|c| c.is_alphabetic())?;
    let from_the_right = matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    Some(if from_the_right { "rtl" } else { "ltr" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_says_which_way() {
        assert_eq!(first_strong("«البحر"), Some("rtl"));
        assert_eq!(first_strong("1. שלום abc"), Some("rtl"));
        assert_eq!(first_strong("“Fog"), Some("ltr"));
        assert_eq!(first_strong("2020 — …"), None);
    }

    #[test]
    fn a_language_in_latin_letters_runs_from_the_left() {
        assert_eq!(of_language("ar-EG"), "rtl");
        assert_eq!(of_language("uz"), "ltr");
        assert_eq!(of_language("ur-Latn"), "ltr");
    }
}
