//! In what language words are that are not in the piece's own: only where it is certain, since a wrong one makes a
//! screen reader unintelligible, and none makes it no worse than it was.
//!
//! Some scripts are written in one language only, or so nearly that whoever reads that language reads them. For the
//! others the words must be many enough, hold no letter that the language lacks, and hold its commonest words.

use std::collections::BTreeSet;

use whatlang::{Lang, detect};

use super::script::Script;

/// The language, by BCP 47, of a text in that script; `None` where there is doubt. Only its beginning is looked at.
pub(crate) fn of(words: &str, script: Script) -> Option<&'static str> {
    let words = words.char_indices().nth(ENOUGH).map_or(words, |(end, _)| &words[..end]);
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let is_word = |least: usize| letters >= least;
    let known = match script {
        Script::Greek if words.chars().any(is_ancient_greek) => None,
        Script::Hebrew if is_yiddish(words) => None,
        Script::Bengali if words.contains(['ৰ', 'ৱ']) => None,
        Script::Greek => Some("el"),
        Script::Hebrew => Some("he"),
        Script::Bengali => Some("bn"),
        Script::Armenian => Some("hy"),
        Script::Gurmukhi => Some("pa"),
        Script::Gujarati => Some("gu"),
        Script::Odia => Some("or"),
        Script::Tamil => Some("ta"),
        Script::Telugu => Some("te"),
        Script::Kannada => Some("kn"),
        Script::Malayalam => Some("ml"),
        Script::Sinhala => Some("si"),
        Script::Thai => Some("th"),
        Script::Lao => Some("lo"),
        Script::Georgian => Some("ka"),
        Script::Khmer => Some("km"),
        Script::Hangul => Some("ko"),
        Script::Kana => Some("ja"),
        Script::Han => return chinese(words, letters),
        Script::Latin | Script::Cyrillic | Script::Arabic => return recognised(words, script, letters),
        Script::Other => None,
    };
    let least = if matches!(script, Script::Kana | Script::Hangul) { 2 } else { 3 };
    known.filter(|_| is_word(least))
}

/// A language that shares its script with others.
struct Row {
    lang: Lang,
    script: Script,
    /// By BCP 47.
    code: &'static str,
    /// Its letters, lower case, where others in its script have more; empty for any.
    letters: &'static str,
    /// Its commonest words.
    common: &'static str,
}

/// Characters after which a text is not looked at any further.
const ENOUGH: usize = 240;

/// Letters below which a guess is worth little.
const LEAST: usize = 20;

/// Of a hundred words, how many are among the commonest in any text that long.
const COMMON: usize = 8;

#[rustfmt::skip]
const ROWS: &[Row] = &[
    Row { lang: Lang::Rus, script: Script::Cyrillic, code: "ru", letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        common: "и в не на что с он она оно они это как по но из за то от так его её все был была было были бы мы вы ты мне уже или если нет для когда до же у о к я" },
    Row { lang: Lang::Ukr, script: Script::Cyrillic, code: "uk", letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        common: "і й в у не на що з із та це як до за від про він вона вони але його її для є був була було були якщо або ми ви я по так уже коли" },
    Row { lang: Lang::Bel, script: Script::Cyrillic, code: "be", letters: "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        common: "і ў у не на што з та гэта як да за ад пра ён яна яны але яго яе для быў была было былі калі або мы вы я па так ужо" },
    Row { lang: Lang::Bul, script: Script::Cyrillic, code: "bg", letters: "абвгдежзийклмнопрстуфхцчшщъьюя",
        common: "на и да се в от за не са е с си че по ще той тя това които като до през но са беше най или при му" },
    Row { lang: Lang::Mkd, script: Script::Cyrillic, code: "mk", letters: "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
        common: "на и да се во од за не со ќе тоа кои што како до но беше сум нејзиниот или при му ги го" },
    Row { lang: Lang::Srp, script: Script::Cyrillic, code: "sr", letters: "абвгдђежзијклљмнњопрстћуфхцчџш",
        common: "и у је да се на су за не од са који што као до али био била било или при му га ће то" },
    Row { lang: Lang::Ara, script: Script::Arabic, code: "ar", letters: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ",
        common: "في من على إلى عن أن إن هذا هذه التي الذي كان كانت لا ما مع بعد قبل بين كل هو هي لم لن قد ثم أو" },
    Row { lang: Lang::Pes, script: Script::Arabic, code: "fa", letters: "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        common: "و در به از که این است را با برای آن یک هم تا بر شد شده می بود" },
    Row { lang: Lang::Urd, script: Script::Arabic, code: "ur", letters: "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂیےۓۃ",
        common: "کے کی ہے میں اور سے کو کا نے پر کہ یہ ہیں تھا تھے بھی نہیں ایک" },
    Row { lang: Lang::Eng, script: Script::Latin, code: "en", letters: "",
        common: "the of and to in is that it was for on with as are by be at this have from not but they which his her were has had you we she he an" },
    Row { lang: Lang::Deu, script: Script::Latin, code: "de", letters: "",
        common: "der die und das ist nicht ein eine den von mit zu auf für dem des im sich es sie auch wir ich aber als wie war" },
    Row { lang: Lang::Fra, script: Script::Latin, code: "fr", letters: "",
        common: "le la les des est et dans une un du pour que qui pas sur au ne en de il elle ce aux plus par" },
];

/// The language whose letters and commonest words a text holds. Where other languages have those letters too, or the
/// words are few, whatlang must take the text for that language; where it is sure, one word is enough.
fn recognised(words: &str, script: Script, letters: usize) -> Option<&'static str> {
    if letters < LEAST {
        return None;
    }
    let lower = words.to_lowercase();
    let own: BTreeSet<char> = lower.chars().filter(|c| Script::of(*c) == Some(script)).collect();
    let fits: Vec<&Row> = ROWS.iter().filter(|row| row.script == script && row.has(&own)).collect();
    let alone = fits.first().filter(|row| fits.len() == 1 && !row.letters.is_empty());
    if let Some(row) = alone.filter(|row| row.common_words(&lower) > 2) {
        return Some(row.code);
    }
    let found = detect(words)?;
    let row = fits.iter().find(|row| row.lang == found.lang())?;
    let least = match (found.is_reliable(), alone) {
        (true, _) => 1,
        (false, Some(_)) => 2,
        (false, None) => return None,
    };
    (row.common_words(&lower) >= least).then_some(row.code)
}

impl Row {
    /// Whether the language has all of these letters.
    fn has(&self, letters: &BTreeSet<char>) -> bool {
        self.letters.is_empty() || letters.iter().all(|c| self.letters.contains(*c) || is_arabic_mark(*c))
    }

    /// How many of its commonest words are in a text, each counted once; none when they are a smaller part of it than
    /// of any text.
    fn common_words(&self, words: &str) -> usize {
        let all = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let (mut count, mut common, mut distinct) = (0, 0, BTreeSet::new());
        for word in all {
            count += 1;
            if self.common.split(' ').any(|known| known == word) {
                common += 1;
                distinct.insert(word);
            }
        }
        if common * 100 >= count * COMMON { distinct.len() } else { 0 }
    }
}

/// Chinese characters without kana are Chinese where some of them are never Japanese, or many of them seldom are.
fn chinese(words: &str, letters: usize) -> Option<&'static str> {
    const NEVER: &str = "这這们們吗嗎呢吧您她你没很哪说时间问对为还进从发开关让过应东车见门";
    const SELDOM: &str = "的是在了我";
    let seldom = SELDOM.chars().filter(|c| words.contains(*c)).count();
    let is_never = words.contains(|c| NEVER.contains(c));
    (letters >= 6 && is_never || letters >= 12 && seldom >= 2).then_some("zh")
}

/// Vowel signs, and the stroke that makes a word longer.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Letters with the accents that Greek gave up in 1982.
fn is_ancient_greek(c: char) -> bool {
    matches!(c, '\u{1f00}'..='\u{1fff}')
}

/// Whether Hebrew letters spell Yiddish: it has ligatures that Hebrew does not use, and a sound of its own.
fn is_yiddish(words: &str) -> bool {
    words.contains(['\u{5f0}', '\u{5f1}', '\u{5f2}', '\u{fb1d}', '\u{fb1f}'])
        || detect(words).is_some_and(|found| found.lang() == Lang::Yid)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<const N: usize>(table: [(&str, Option<&str>); N]) {
        let guess = |words| Script::of_text([words]).and_then(|script| of(words, script));
        let wrong: Vec<_> = table.iter().filter(|(words, code)| guess(words) != *code).collect();
        let found: Vec<_> = wrong.iter().map(|(words, code)| (words, code, guess(words))).collect();
        assert!(found.is_empty(), "words, what they are, what they were taken for: {found:#?}");
    }

    #[test]
    fn a_script_with_one_language_names_it() {
        let table = [
            ("היא תמיד באה", "he"),
            ("Η θάλασσα δεν κοιμάται", "el"),
            ("전차는 언제나 옵니다", "ko"),
            ("いつも来る", "ja"),
            ("国会は法案を可決した", "ja"),
            ("รถรางมาเสมอ", "th"),
            ("ტრამვაი ყოველთვის მოდის", "ka"),
            ("Տրամվայը միշտ գալիս է", "hy"),
            ("டிராம் எப்போதும் வரும்", "ta"),
        ];
        check(table.map(|(words, code)| (words, Some(code))));
    }

    #[test]
    fn languages_that_share_a_script_are_told_apart_where_it_is_certain() {
        let table = [
            ("Трамвай всегда приходит на четыре минуты позже, и никто не жалуется.", "ru"),
            ("Трамвай завжди приходить на чотири хвилини пізніше, і ніхто не скаржиться.", "uk"),
            ("Трамвай заўсёды прыходзіць на чатыры хвіліны пазней, і ніхто не скардзіцца.", "be"),
            ("Трамваят винаги идва с четири минути закъснение и никой не се оплаква от това.", "bg"),
            (
                "Трамвај увек долази четири минута касније, а нико се на то не жали. Кажу да ће тако бити и следеће године.",
                "sr",
            ),
            (
                "Трамвајот секогаш доаѓа четири минути подоцна и никој не се жали на тоа. Велат дека така ќе биде и догодина.",
                "mk",
            ),
            ("«الترام لا ينام في هذه المدينة.»", "ar"),
            ("«البحر لا يسأل أحدًا عن جواز سفره.»", "ar"),
            ("تراموا همیشه چهار دقیقه دیر می‌رسد و هیچ کس از این شکایت نمی‌کند.", "fa"),
            ("ٹرام ہمیشہ چار منٹ دیر سے آتی ہے اور کوئی شکایت نہیں کرتا۔", "ur"),
            ("电车总是晚到四分钟，没有人抱怨。", "zh"),
            ("電車總是晚四分鐘到，但是我們都不在乎。", "zh"),
            ("The tram is always four minutes late, and nobody in the town has ever complained of it.", "en"),
            ("Die Bahn kommt immer vier Minuten zu spät, und niemand hat sich je darüber beschwert.", "de"),
            ("Le tram arrive toujours avec quatre minutes de retard, et personne ne s’en plaint.", "fr"),
        ];
        check(table.map(|(words, code)| (words, Some(code))));
    }

    #[test]
    fn where_there_is_doubt_nothing_is_said() {
        let table = [
            ("", "nothing"),
            ("2024 — 0.51", "no letters"),
            ("α + β", "signs of mathematics"),
            ("Ω", "a unit"),
            ("Да.", "too short"),
            ("Ночь тихая", "too short to tell"),
            (
                "Ночь тихая. Свет горит, и писать больше не о чем.",
                "short, and in letters that Bulgarian has too",
            ),
            ("Минск", "a name"),
            ("Москва, Киев, Минск, Рига, Вильнюс, Таллин, Варшава", "a list of names"),
            ("في القاهرة", "too short"),
            ("經濟產業省", "Chinese or Japanese"),
            ("業務改善命令完了", "Japanese without kana"),
            (
                "די באַן קומט אַלע מאָל פֿיר מינוט צו שפּעט, און קיינער באַקלאָגט זיך נישט.",
                "Yiddish in Hebrew letters",
            ),
            ("μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος", "ancient Greek"),
            ("ট্ৰামখন সদায় পলমকৈ আহে", "Assamese in Bengali letters"),
            ("Трамвай әрқашан төрт минут кешігіп келеді, бірақ ешкім шағымданбайды.", "Kazakh"),
            ("Трамвай һәрвакыт дүрт минутка соңга кала, ләкин беркем дә зарланмый.", "Tatar"),
            ("Трамвай үргэлж дөрвөн минут хоцорч ирдэг боловч хэн ч гомдоллодоггүй.", "Mongolian"),
            ("Трамвай ар дайым төрт мүнөт кечигип келет, бирок эч ким нааразы болбойт.", "Kyrgyz"),
            ("Трамвай ҳамеша чор дақиқа дер меояд, вале касе шикоят намекунад.", "Tajik"),
            ("Трамвай яланах тӑватӑ минут кая юлать, анчах никам та ӳпкелешмест.", "Chuvash"),
            ("ټرام تل څلور دقیقې ناوخته راځي او هیڅوک شکایت نه کوي.", "Pashto"),
            ("ترام هەمیشە چوار خولەک درەنگ دەگات و کەس گلەیی ناکات.", "Sorani"),
            ("ट्राम हमेशा चार मिनट देर से आती है और कोई शिकायत नहीं करता।", "Hindi, or one of many others"),
            ("ትራሙ ሁልጊዜ አራት ደቂቃ ይዘገያል", "Amharic or Tigrinya"),
            ("Le tram", "too short"),
            (
                "Tramwaj zawsze przyjeżdża cztery minuty później i nikt się na to nie skarży.",
                "Polish, not in the table",
            ),
            ("O tranvía sempre chega catro minutos tarde e ninguén se queixa diso nunca.", "Galician"),
            (
                "Den Tram kënnt ëmmer véier Minutten ze spéit an et huet sech nach keen beschwéiert.",
                "Luxembourgish",
            ),
            ("Lo tramvia arriba totjorn amb quatre minutas de retard e degun se'n planh pas.", "Occitan"),
            ("De tram komt altijd vier minuten te laat en niemand heeft er ooit over geklaagd.", "Dutch"),
            ("shalom שלום salaam سلام", "four words of two languages in three scripts"),
            ("He said: «Она приходит всегда», and left.", "most of it is in one's own letters"),
        ];
        check(table.map(|(words, _)| (words, None)));
    }
}
