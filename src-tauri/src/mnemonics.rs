//! The letters by which the lines of a menu are chosen.

use std::collections::HashSet;

/// Each label with an `&` before a letter of its own: the first of a word where one is free, else any that is.
pub(crate) fn with_mnemonics(labels: &[String]) -> Vec<String> {
    let mut taken = HashSet::new();
    labels.iter().map(|label| with_mnemonic(label, &mut taken)).collect()
}

fn with_mnemonic(label: &str, taken: &mut HashSet<String>) -> String {
    let free = |(_, letter): &(usize, char)| letter.is_alphabetic() && !taken.contains(&lower(*letter));
    let begins_word = |(at, _): &(usize, char)| *at == 0 || label[..*at].ends_with(' ');
    let first = label.char_indices().filter(begins_word).find(free);
    let Some((at, letter)) = first.or_else(|| label.char_indices().find(free)) else {
        return label.to_owned();
    };
    taken.insert(lower(letter));
    format!("{}&{}", &label[..at], &label[at..])
}

fn lower(letter: char) -> String {
    letter.to_lowercase().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_label_has_a_letter_of_its_own_while_there_are_any() {
        let check = |labels: &[&str], expected: &[&str]| {
            let labels: Vec<_> = labels.iter().map(ToString::to_string).collect();
            assert_eq!(with_mnemonics(&labels), expected);
        };
        check(&["Find…", "Find and replace…"], &["&Find…", "Find &and replace…"]);
        check(&["Aa", "A a", "aA"], &["&Aa", "A a", "aA"]);
        check(&["Вид", "Выйти"], &["&Вид", "В&ыйти"]);
        check(&["3 ×", ""], &["3 ×", ""]);
    }
}
