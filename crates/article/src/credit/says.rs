//! Whether a line says something, whatever the case and the signs between.

/// Whether the words of `what` stand in `line`, one after another. Nothing is said by every line.
pub(super) fn says(line: &str, what: &str) -> bool {
    words(line).contains(&words(what))
}

/// ` ap photo ann lee `
fn words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |all, word| all + word + " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_in_order() {
        assert!(says("(AP Photo/Ann Lee)", "ann lee"));
        assert!(says("Ann Lee, CC-BY-SA 4.0", "CC BY-SA 4.0"));
        assert!(says("Фото: Анна Ли/ТАСС", "тасс"));
        assert!(!says("Maps of the city", "AP"));
        assert!(!says("Lee Ann", "Ann Lee"));
        assert!(says("anything", " – "), "no words are in every line");
    }
}
