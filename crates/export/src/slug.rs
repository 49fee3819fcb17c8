//! What a name is called in an address.

/// Letters and digits in lower case, a hyphen between words; empty where there are none.
pub(crate) fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_slugs() {
        assert_eq!(
            (slug("Work & rest"), slug("Погода!"), slug("&")),
            ("work-rest".into(), "погода".into(), String::new())
        );
    }
}
