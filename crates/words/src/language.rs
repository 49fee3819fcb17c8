//! The languages there are.

use unic_langid::LanguageIdentifier;

/// A language that Galley speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The first, which says everything.
    #[default]
    English,
    /// Deutsch.
    German,
    /// Русский.
    Russian,
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 3] = [Language::English, Language::German, Language::Russian];

    /// Its name for programs, and that of its folder.
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::Russian => "ru",
        }
    }

    /// The language of that code.
    pub fn called(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language of a BCP 47 tag, whatever its region and script.
    pub fn of_tag(tag: &str) -> Option<Language> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Language::called(&primary.to_ascii_lowercase())
    }

    /// By which its numbers are told apart. A test reads each code.
    pub(crate) fn tag(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_by_its_code_and_nothing_else_is() {
        for language in Language::ALL {
            assert_eq!(Language::called(language.code()), Some(language));
            assert_eq!(language.tag().to_string(), language.code());
        }
        assert_eq!(Language::called("en-GB"), None);
        assert_eq!(Language::called(""), None);
        assert_eq!(Language::of_tag("de-CH"), Some(Language::German));
        assert_eq!(Language::of_tag("RU_RU"), Some(Language::Russian));
        assert_eq!(Language::of_tag("den"), None, "Slave is not German");
    }
}
