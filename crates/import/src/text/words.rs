//! Small questions about a line of text that all recognisers ask.

/// How many words a text has; two letters of a script without spaces count as one.
pub(super) fn count(text: &str) -> usize {
    let dense = text.chars().filter(|letter| is_dense(*letter)).count();
    let spaced = |word: &&str| word.contains(|letter: char| letter.is_alphanumeric() && !is_dense(letter));
    text.split_whitespace().filter(spaced).count() + dense / 2
}

/// Whether a text has at most `most` words, without counting the rest.
pub(super) fn at_most(text: &str, most: usize) -> bool {
    text.len() <= most * 60 && count(text) <= most
}

/// Letters of scripts that put no spaces between words.
pub(super) fn is_dense(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{0E00}'..='\u{0EFF}')
}

/// Whether a text ends as a sentence does, quotation marks and brackets aside.
pub(super) fn ends_as_sentence(text: &str) -> bool {
    let closing = |letter: char| matches!(letter, '"' | '\'' | '”' | '’' | '“' | '»' | '«' | ')' | ']');
    text.trim_end_matches(closing).ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'])
}

/// Whether a text is running prose and not a title, name or caption.
pub(super) fn is_prose(text: &str) -> bool {
    let long = !at_most(text, 24);
    long || (ends_as_sentence(text) && !at_most(text, 11))
}

/// What follows `beginning` (lower case) at the start of a text, whatever its case.
pub(super) fn after<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    let mut wanted = beginning.chars();
    loop {
        let Some(letter) = wanted.next() else { return Some(rest.as_str()) };
        if lower(rest.next()?) != letter {
            return None;
        }
    }
}

/// The first place where `part` (lower case) stands, whatever its case: start and end in bytes.
pub(super) fn find(text: &str, part: &str) -> Option<(usize, usize)> {
    text.char_indices().find_map(|(at, _)| {
        let rest = after(&text[at..], part)?;
        Some((at, text.len() - rest.len()))
    })
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// What follows a label and its colon (`Words: …`, `Texte : …`), the label in lower case.
pub(super) fn after_label<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let rest = after(text, label)?.trim_start();
    let rest = rest.strip_prefix(':').or_else(|| rest.strip_prefix('：'))?.trim_start();
    (!rest.is_empty()).then_some(rest)
}

/// What follows a word and a space (`By …`), the word in lower case.
pub(super) fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = after(text, word)?;
    let trimmed = rest.trim_start();
    (trimmed.len() < rest.len() && !trimmed.is_empty()).then_some(trimmed)
}

/// A text shortened for a note.
pub(crate) fn brief(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_words_in_any_script() {
        assert_eq!(count("One two – three."), 3);
        assert_eq!(count("工事の期間中も"), 3);
        assert!(at_most("One two", 2) && !at_most("One two three", 2));
    }

    #[test]
    fn finds_labels_whatever_their_case() {
        assert_eq!(after_label("WORDS : Jane", "words"), Some("Jane"));
        assert_eq!(after_label("Words Jane", "words"), None);
        assert_eq!(after_word("By\u{a0}Jane", "by"), Some("Jane"));
        assert_eq!(after_word("Byron", "by"), None);
        assert_eq!(find("Dies ERSCHIEN ZUERST in", "erschien zuerst"), Some((5, 20)));
        assert_eq!(after("İstanbul", "i"), Some("stanbul"));
    }

    #[test]
    fn knows_the_end_of_a_sentence() {
        assert!(
            ends_as_sentence("He said: “No.”")
                && ends_as_sentence("Да?")
                && !ends_as_sentence("Storm closes harbour")
        );
    }
}
