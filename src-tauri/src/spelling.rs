//! The system's spelling checker, in the language of the piece.

use desk::Result;
use tauri::{Runtime, WebviewWindow};

/// Has the checker follow a language, a BCP 47 tag or nothing for the system's own. Gives the package that would
/// bring its dictionary, if that is missing; then nothing is checked, rather than every word be called wrong.
#[cfg(target_os = "linux")]
pub(crate) async fn follow<R: Runtime>(
    window: WebviewWindow<R>,
    language: String,
) -> Result<Option<&'static str>> {
    use webkit2gtk::WebViewExt;
    let (say, heard) = std::sync::mpsc::channel();
    let asked = language.clone();
    let sent = window.with_webview(move |view| {
        let known = view.inner().context().is_none_or(|context| settle(&context, &asked));
        // Whoever asked may be gone.
        let _ = say.send(known);
    });
    // A window that is gone has nothing to check.
    let known = sent.is_err() || crate::library::aside(move || heard.recv().unwrap_or(true)).await?;
    Ok(if known { None } else { package(&language) })
}

/// Elsewhere the system's checker knows the language of a text by itself.
#[cfg(not(target_os = "linux"))]
pub(crate) async fn follow<R: Runtime>(_: WebviewWindow<R>, _: String) -> Result<Option<&'static str>> {
    Ok(None)
}

/// Sets the language of the checker to the first dictionary there is for it, and says whether there is one. Where
/// words in other letters are English more often than not, English comes along.
#[cfg(target_os = "linux")]
pub(crate) fn settle(context: &webkit2gtk::WebContext, language: &str) -> bool {
    use webkit2gtk::WebContextExt;
    let wanted = dictionaries(language, std::env::var("LANG").ok().as_deref());
    // What is asked for and not there is not among those it then has.
    let found = wanted.iter().find(|name| {
        context.set_spell_checking_languages(&[name]);
        !context.spell_checking_languages().is_empty()
    });
    if let Some(own) = found.filter(|own| IN_OTHER_LETTERS.contains(&base(own))) {
        context.set_spell_checking_languages(&[own, ENGLISH]);
    }
    context.set_spell_checking_enabled(found.is_some());
    found.is_some()
}

/// The dictionaries that serve for a language, as the system names them, the best first. Without a language the
/// system's own and English. A region's English is not another's: what is right in the one would be wrong.
#[cfg(any(target_os = "linux", test))]
fn dictionaries(language: &str, system: Option<&str>) -> Vec<String> {
    let system = system.and_then(|system| system.split(['.', '@']).next()).filter(|name| name.contains('_'));
    let Some(name) = named(language) else {
        return system.into_iter().chain([ENGLISH]).map(str::to_owned).collect();
    };
    let general = base(&name);
    let here = system.filter(|system| name == general && base(system) == general);
    let usual = row(&name).or_else(|| row(general).filter(|_| general != "en"));
    let mut all: Vec<String> = here.map(str::to_owned).into_iter().chain([name.clone()]).collect();
    all.extend(usual.map(|(dictionary, _)| dictionary.to_owned()).filter(|usual| *usual != name));
    all
}

/// Language and region of a tag: `de-CH` is `de_CH`. The script between them has no dictionary of its own.
#[cfg(any(target_os = "linux", test))]
fn named(tag: &str) -> Option<String> {
    let mut parts = tag.split(['-', '_']).filter(|part| !part.is_empty());
    let language = parts.next()?.to_ascii_lowercase();
    let region = parts.find(|part| part.len() == 2).map(str::to_ascii_uppercase);
    Some(region.map_or(language.clone(), |region| format!("{language}_{region}")))
}

/// The Debian package with the dictionary of a language.
#[cfg(any(target_os = "linux", test))]
fn package(language: &str) -> Option<&'static str> {
    let name = named(language)?;
    row(&name).or_else(|| row(base(&name))).map(|(_, package)| package)
}

#[cfg(any(target_os = "linux", test))]
fn base(name: &str) -> &str {
    name.split('_').next().unwrap_or_default()
}

#[cfg(any(target_os = "linux", test))]
fn row(name: &str) -> Option<(&'static str, &'static str)> {
    DICTIONARIES
        .iter()
        .find(|(language, ..)| *language == name)
        .map(|(_, dictionary, package)| (*dictionary, *package))
}

#[cfg(any(target_os = "linux", test))]
const ENGLISH: &str = "en_US";

#[cfg(any(target_os = "linux", test))]
const IN_OTHER_LETTERS: &[&str] =
    &["ar", "be", "bg", "bn", "el", "he", "hi", "kk", "ko", "mk", "mn", "ne", "ru", "sr", "th", "uk"];

/// A language, its usual dictionary, and the Debian package that brings it.
#[cfg(any(target_os = "linux", test))]
const DICTIONARIES: &[(&str, &str, &str)] = &[
    ("af", "af_ZA", "hunspell-af"),
    ("ar", "ar", "hunspell-ar"),
    ("be", "be_BY", "hunspell-be"),
    ("bg", "bg_BG", "hunspell-bg"),
    ("bn", "bn_BD", "hunspell-bn"),
    ("br", "br_FR", "hunspell-br"),
    ("bs", "bs_BA", "hunspell-bs"),
    ("ca", "ca", "hunspell-ca"),
    ("cs", "cs_CZ", "hunspell-cs"),
    ("da", "da_DK", "hunspell-da"),
    ("de", "de_DE", "hunspell-de-de"),
    ("de_AT", "de_AT", "hunspell-de-at"),
    ("de_CH", "de_CH", "hunspell-de-ch"),
    ("el", "el_GR", "hunspell-el"),
    ("en", "en_US", "hunspell-en-us"),
    ("en_AU", "en_AU", "hunspell-en-au"),
    ("en_CA", "en_CA", "hunspell-en-ca"),
    ("en_GB", "en_GB", "hunspell-en-gb"),
    ("en_ZA", "en_ZA", "hunspell-en-za"),
    ("es", "es_ES", "hunspell-es"),
    ("et", "et_EE", "myspell-et"),
    ("eu", "eu", "hunspell-eu"),
    ("fo", "fo_FO", "myspell-fo"),
    ("fr", "fr_FR", "hunspell-fr"),
    ("gd", "gd_GB", "hunspell-gd"),
    ("gl", "gl_ES", "hunspell-gl"),
    ("he", "he_IL", "hunspell-he"),
    ("hi", "hi_IN", "hunspell-hi"),
    ("hr", "hr_HR", "hunspell-hr"),
    ("hu", "hu_HU", "hunspell-hu"),
    ("id", "id_ID", "hunspell-id"),
    ("is", "is", "hunspell-is"),
    ("it", "it_IT", "hunspell-it"),
    ("kk", "kk_KZ", "hunspell-kk"),
    ("ko", "ko", "hunspell-ko"),
    ("lt", "lt_LT", "hunspell-lt"),
    ("lv", "lv_LV", "hunspell-lv"),
    ("mn", "mn_MN", "hunspell-mn"),
    ("nb", "nb_NO", "hunspell-no"),
    ("ne", "ne_NP", "hunspell-ne"),
    ("nl", "nl", "hunspell-nl"),
    ("nn", "nn_NO", "hunspell-no"),
    ("no", "nb_NO", "hunspell-no"),
    ("oc", "oc_FR", "hunspell-oc"),
    ("pl", "pl_PL", "hunspell-pl"),
    ("pt", "pt_PT", "hunspell-pt-pt"),
    ("pt_BR", "pt_BR", "hunspell-pt-br"),
    ("ro", "ro_RO", "hunspell-ro"),
    ("ru", "ru_RU", "hunspell-ru"),
    ("sk", "sk_SK", "hunspell-sk"),
    ("sl", "sl_SI", "hunspell-sl"),
    ("sr", "sr_RS", "hunspell-sr"),
    ("sv", "sv_SE", "hunspell-sv"),
    ("sw", "sw_TZ", "hunspell-sw"),
    ("th", "th_TH", "hunspell-th"),
    ("tr", "tr_TR", "hunspell-tr"),
    ("uk", "uk_UA", "hunspell-uk"),
    ("uz", "uz_UZ", "hunspell-uz"),
    ("vi", "vi_VN", "hunspell-vi"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checker_follows_the_piece_and_else_the_system() {
        let check = |language, system, expected: &[&str]| {
            assert_eq!(dictionaries(language, system), expected, "{language:?}, {system:?}");
        };
        check("de", Some("en_GB.UTF-8"), &["de", "de_DE"]);
        check("de", Some("de_AT.UTF-8"), &["de_AT", "de", "de_DE"]);
        check("de-lu", None, &["de_LU", "de_DE"]);
        check("en-NZ", Some("en_US.UTF-8"), &["en_NZ"]);
        check("pt-Latn-BR", None, &["pt_BR"]);
        check("ru", Some("de_DE.UTF-8"), &["ru", "ru_RU"]);
        check("tlh", None, &["tlh"]);
        check("", Some("de_DE.UTF-8"), &["de_DE", "en_US"]);
        check("", Some("C.UTF-8"), &["en_US"]);
        check("--", None, &["en_US"]);
    }

    #[test]
    fn a_missing_dictionary_has_the_name_of_its_package() {
        assert_eq!(package("ru"), Some("hunspell-ru"));
        assert_eq!(package("en-GB"), Some("hunspell-en-gb"));
        assert_eq!(package("de-LU"), Some("hunspell-de-de"));
        assert_eq!(package("sr-Latn-RS"), Some("hunspell-sr"));
        assert_eq!(package("ja"), None);
        assert_eq!(package(""), None);
    }
}
