//! What letters a text is written in, and which a language is written in.

use super::text::any_byte;

/// A script, as far as it tells one language from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Georgian,
    Khmer,
    Hangul,
    /// Hiragana and katakana.
    Kana,
    /// Chinese characters.
    Han,
    /// Any other, of which no language is concluded.
    Other,
}

const COUNT: usize = Script::Other as usize + 1;

/// Letters after which a text is not looked at any further.
const ENOUGH: usize = 200;

/// Of ten letters, how many must be of one script for a text to be in that script.
const MOST: u32 = 8;

impl Script {
    /// The script of a letter; `None` for what is no letter.
    pub(crate) fn of(c: char) -> Option<Script> {
        match c {
            'A'..='Z' | 'a'..='z' => return Some(Script::Latin),
            '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => return Some(Script::Cyrillic),
            '\0'..='\x7f' => return None,
            c if !c.is_alphabetic() => return None,
            _ => {}
        }
        Some(match c {
            '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{fb00}'..='\u{fb06}' => Script::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
            '\u{1c80}'..='\u{1c8f}' | '\u{a640}'..='\u{a69f}' => Script::Cyrillic,
            '\u{530}'..='\u{58f}' | '\u{fb13}'..='\u{fb17}' => Script::Armenian,
            '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}' => Script::Hebrew,
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{8a0}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => Script::Arabic,
            '\u{980}'..='\u{9ff}' => Script::Bengali,
            '\u{a00}'..='\u{a7f}' => Script::Gurmukhi,
            '\u{a80}'..='\u{aff}' => Script::Gujarati,
            '\u{b00}'..='\u{b7f}' => Script::Odia,
            '\u{b80}'..='\u{bff}' => Script::Tamil,
            '\u{c00}'..='\u{c7f}' => Script::Telugu,
            '\u{c80}'..='\u{cff}' => Script::Kannada,
            '\u{d00}'..='\u{d7f}' => Script::Malayalam,
            '\u{d80}'..='\u{dff}' => Script::Sinhala,
            '\u{e00}'..='\u{e7f}' => Script::Thai,
            '\u{e80}'..='\u{eff}' => Script::Lao,
            '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' | '\u{2d00}'..='\u{2d2f}' => Script::Georgian,
            '\u{1780}'..='\u{17ff}' => Script::Khmer,
            '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7ff}' => Script::Hangul,
            '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => Script::Kana,
            '\u{3005}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => Script::Han,
            _ => Script::Other,
        })
    }

    /// The script in which most of a text begins. Chinese characters among others are Japanese or Korean.
    pub(crate) fn of_text<'a>(words: impl IntoIterator<Item = &'a str>) -> Option<Script> {
        let mut counts = [0u32; COUNT];
        let letters = words.into_iter().flat_map(str::chars).filter_map(Script::of).take(ENOUGH);
        letters.for_each(|script| counts[script as usize] += 1);
        let all: u32 = counts.iter().sum();
        for with_signs in [Script::Kana, Script::Hangul] {
            // A Chinese text may quote a word of either.
            if counts[with_signs as usize] * 5 > counts[Script::Han as usize] {
                counts[with_signs as usize] += std::mem::take(&mut counts[Script::Han as usize]);
            }
        }
        let is_most = |script: &Script| {
            let own = counts[*script as usize];
            own > 0 && own * 10 >= all * MOST
        };
        ALL.into_iter().find(is_most)
    }

    /// Those in which a language is written, by its BCP 47 tag. One that is not known is taken to be in Latin letters.
    pub(crate) fn of_language(tag: &str) -> &'static [Script] {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let said = parts.find_map(|part| SUBTAGS.iter().find(|(subtag, _)| *subtag == part));
        let usual =
            || LANGUAGES.iter().find(|(languages, _)| languages.split(' ').any(|known| known == primary));
        said.map(|(_, scripts)| *scripts)
            .or_else(|| usual().map(|(_, scripts)| *scripts))
            .unwrap_or(&[Script::Latin])
    }
}

/// Whether a text may hold letters that are not Latin: a quick look at its bytes.
pub(crate) fn is_perhaps_not_latin(words: &str) -> bool {
    // 0xCD begins the characters from U+0340 on; 0xE2 those of punctuation and signs.
    any_byte(words, |byte| byte >= 0xcd && byte != 0xe2)
}

const ALL: [Script; COUNT] = [
    Script::Latin,
    Script::Greek,
    Script::Cyrillic,
    Script::Armenian,
    Script::Hebrew,
    Script::Arabic,
    Script::Bengali,
    Script::Gurmukhi,
    Script::Gujarati,
    Script::Odia,
    Script::Tamil,
    Script::Telugu,
    Script::Kannada,
    Script::Malayalam,
    Script::Sinhala,
    Script::Thai,
    Script::Lao,
    Script::Georgian,
    Script::Khmer,
    Script::Hangul,
    Script::Kana,
    Script::Han,
    Script::Other,
];

/// Scripts as a language tag may name them.
const SUBTAGS: &[(&str, &[Script])] = &[
    ("latn", &[Script::Latin]),
    ("cyrl", &[Script::Cyrillic]),
    ("grek", &[Script::Greek]),
    ("arab", &[Script::Arabic]),
    ("hebr", &[Script::Hebrew]),
    ("hans", &[Script::Han]),
    ("hant", &[Script::Han]),
    ("jpan", &[Script::Kana, Script::Han]),
    ("kore", &[Script::Hangul, Script::Han]),
];

/// The scripts of languages that are not written in Latin letters, or not in these alone.
const LANGUAGES: &[(&str, &[Script])] = &[
    ("el grc", &[Script::Greek]),
    ("ab av ba be bg ce cu cv kbd kk kv ky mk mn os ru rue sah tt tyv udm uk", &[Script::Cyrillic]),
    ("az bs crh kaa mo ro sh sr tg tk uz", &[Script::Latin, Script::Cyrillic]),
    ("hy hyw", &[Script::Armenian]),
    ("he iw yi lad", &[Script::Hebrew]),
    ("ar arz ary ckb fa ps sd ug ur", &[Script::Arabic]),
    ("ku ha ms", &[Script::Latin, Script::Arabic]),
    ("ks pa", &[Script::Arabic, Script::Gurmukhi, Script::Other]),
    ("as bn", &[Script::Bengali]),
    ("gu", &[Script::Gujarati]),
    ("or", &[Script::Odia]),
    ("ta", &[Script::Tamil]),
    ("te", &[Script::Telugu]),
    ("kn", &[Script::Kannada]),
    ("ml", &[Script::Malayalam]),
    ("si", &[Script::Sinhala]),
    ("th", &[Script::Thai]),
    ("lo", &[Script::Lao]),
    ("ka", &[Script::Georgian]),
    ("km", &[Script::Khmer]),
    ("ko", &[Script::Hangul, Script::Han]),
    ("ja", &[Script::Kana, Script::Han]),
    ("zh yue cmn wuu nan", &[Script::Han]),
    ("am arc bho bo chr dv dz hi iu mai mr my ne sa shn ti zgh", &[Script::Other]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_every_script_in_order() {
        assert!(ALL.iter().enumerate().all(|(at, script)| *script as usize == at));
    }

    #[test]
    fn the_script_of_a_text_is_that_of_most_of_its_letters() {
        let table = [
            ("Plain words, naïve ones.", Some(Script::Latin)),
            ("Она приходит всегда.", Some(Script::Cyrillic)),
            ("היא תמיד באה — in 2024", Some(Script::Hebrew)),
            ("שלום, says the card", None),
            ("いつも来る", Some(Script::Kana)),
            ("国会は法案を可決した", Some(Script::Kana)),
            ("我们每天都来", Some(Script::Han)),
            ("大韓民國의 역사", Some(Script::Hangul)),
            ("2020 — …", None),
            ("", None),
        ];
        for (words, script) in table {
            assert_eq!(Script::of_text([words]), script, "{words}");
        }
    }

    #[test]
    fn the_scripts_of_a_language() {
        assert_eq!(Script::of_language("en-GB"), [Script::Latin]);
        assert_eq!(Script::of_language("ru"), [Script::Cyrillic]);
        assert_eq!(Script::of_language("sr"), [Script::Latin, Script::Cyrillic]);
        assert_eq!(Script::of_language("sr-Latn-RS"), [Script::Latin]);
        assert_eq!(Script::of_language("ja"), [Script::Kana, Script::Han]);
        assert_eq!(Script::of_language(""), [Script::Latin]);
    }

    #[test]
    fn the_quick_look_overlooks_no_letter() {
        assert!(!is_perhaps_not_latin("“Naïve” – Łódź, Ảnh? no: ž 5€ …".replace('Ả', "A").as_str()));
        for words in ["ψ", "я", "א", "ب", "한", "か", "中", "ก", "ა"] {
            assert!(is_perhaps_not_latin(words), "{words}");
        }
    }
}
