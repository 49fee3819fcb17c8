//! The language of a text, guessed from its letters and their company.

use whatlang::{Lang, detect};

/// Letters below which a guess is worth little.
const LEAST: usize = 120;

/// Letters after which a guess gets no better.
const ENOUGH: usize = 4000;

/// The language's code by BCP 47, and its own name, when there is no serious doubt.
pub(crate) fn guess(text: &str) -> Option<(&'static str, &'static str)> {
    let start: String = text.chars().take(ENOUGH).collect();
    if start.chars().filter(|letter| letter.is_alphabetic()).count() < LEAST {
        return None;
    }
    let found = detect(&start).filter(|found| found.is_reliable())?;
    CODES.iter().find(|(lang, _)| *lang == found.lang()).map(|(lang, code)| (*code, lang.name()))
}

/// The short codes, which web pages and speech readers want.
#[rustfmt::skip]
const CODES: &[(Lang, &str)] = &[
    (Lang::Afr, "af"), (Lang::Aka, "ak"), (Lang::Amh, "am"), (Lang::Ara, "ar"), (Lang::Aze, "az"),
    (Lang::Bel, "be"), (Lang::Ben, "bn"), (Lang::Bul, "bg"), (Lang::Cat, "ca"), (Lang::Ces, "cs"),
    (Lang::Cmn, "zh"), (Lang::Cym, "cy"), (Lang::Dan, "da"), (Lang::Deu, "de"), (Lang::Ell, "el"),
    (Lang::Eng, "en"), (Lang::Epo, "eo"), (Lang::Est, "et"), (Lang::Fin, "fi"), (Lang::Fra, "fr"),
    (Lang::Guj, "gu"), (Lang::Heb, "he"), (Lang::Hin, "hi"), (Lang::Hrv, "hr"), (Lang::Hun, "hu"),
    (Lang::Hye, "hy"), (Lang::Ind, "id"), (Lang::Ita, "it"), (Lang::Jav, "jv"), (Lang::Jpn, "ja"),
    (Lang::Kan, "kn"), (Lang::Kat, "ka"), (Lang::Khm, "km"), (Lang::Kor, "ko"), (Lang::Lat, "la"),
    (Lang::Lav, "lv"), (Lang::Lit, "lt"), (Lang::Mal, "ml"), (Lang::Mar, "mr"), (Lang::Mkd, "mk"),
    (Lang::Mya, "my"), (Lang::Nep, "ne"), (Lang::Nld, "nl"), (Lang::Nob, "nb"), (Lang::Ori, "or"),
    (Lang::Pan, "pa"), (Lang::Pes, "fa"), (Lang::Pol, "pl"), (Lang::Por, "pt"), (Lang::Ron, "ro"),
    (Lang::Rus, "ru"), (Lang::Sin, "si"), (Lang::Slk, "sk"), (Lang::Slv, "sl"), (Lang::Sna, "sn"),
    (Lang::Spa, "es"), (Lang::Srp, "sr"), (Lang::Swe, "sv"), (Lang::Tam, "ta"), (Lang::Tel, "te"),
    (Lang::Tgl, "tl"), (Lang::Tha, "th"), (Lang::Tuk, "tk"), (Lang::Tur, "tr"), (Lang::Ukr, "uk"),
    (Lang::Urd, "ur"), (Lang::Uzb, "uz"), (Lang::Vie, "vi"), (Lang::Yid, "yi"), (Lang::Zul, "zu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_language_by_a_few_sentences() {
        let english = "The council will vote on Thursday on whether the old bridge is to be repaired or replaced. \
                       Engineers have warned for years that its foundations are moving, and that winter floods make it worse.";
        assert_eq!(guess(english), Some(("en", "English")));
        let russian = "Городской совет в четверг проголосует о том, ремонтировать старый мост или строить новый. \
                       Инженеры много лет предупреждали, что его опоры смещаются.";
        assert_eq!(guess(russian).map(|(code, _)| code), Some("ru"));
        assert_eq!(guess("Too short."), None);
    }

    #[test]
    fn has_a_code_for_every_language() {
        for lang in Lang::all() {
            assert!(CODES.iter().any(|(known, _)| known == lang), "{lang} has no code");
        }
    }
}
