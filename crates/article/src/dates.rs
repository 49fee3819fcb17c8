//! Dates as people write them, in the languages of most of our texts.

use crate::When;

/// A date in a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// A day that can only be this one.
    Day {
        /// The day, or the moment where the zone was given too.
        when: When,
        /// A time of day beside it that names no moment without its zone.
        time: Option<String>,
    },
    /// Two days fit, as day and month could be either way round.
    Ambiguous,
}

/// Reads a text that is a date and nothing else.
pub fn read(text: &str) -> Option<Reading> {
    let text = text.trim().trim_end_matches([',', ';']);
    if text.len() > 80 {
        return None;
    }
    if let Ok(when) = text.trim_end_matches('.').parse::<When>() {
        return Some(Reading::Day { when, time: None });
    }
    let mut parts = Parts::default();
    for word in text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '،')) {
        parts.take(word.trim_matches(['(', ')']))?;
    }
    parts.reading()
}

/// The last comma after which a text is a date: what stands before it, and the date.
pub fn split_end(text: &str) -> Option<(&str, &str, Reading)> {
    text.match_indices([',', '،']).find_map(|(at, comma)| {
        let (before, date) = (text[..at].trim_end(), text[at + comma.len()..].trim());
        read(date).map(|reading| (before, date, reading))
    })
}

/// The first day named anywhere in a sentence.
pub fn find(text: &str) -> Option<When> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let windows = (1..=4).rev().flat_map(|length| words.windows(length));
    windows.map(|window| window.join(" ")).find_map(|window| match read(&window) {
        Some(Reading::Day { when, time: None }) => Some(when),
        _ => None,
    })
}

/// What the words of a date have said so far.
#[derive(Default)]
struct Parts {
    /// One or two digits by themselves.
    day: Option<u32>,
    month: Option<u32>,
    year: Option<u32>,
    /// All three in one word (`14.09.2020`).
    numeric: Option<Reading>,
    time: Vec<String>,
}

impl Parts {
    /// Takes one word in; none if it cannot be part of a date.
    fn take(&mut self, word: &str) -> Option<()> {
        let bare = word.trim_end_matches('.');
        if bare.is_empty() {
            return Some(());
        }
        if let Some(month) = month(bare) {
            return put(&mut self.month, month);
        }
        if is_filler(bare) {
            return Some(());
        }
        if let Some(reading) = numeric(bare) {
            return put(&mut self.numeric, reading);
        }
        if is_time(bare) {
            self.time.push(word.to_owned());
            return Some(());
        }
        match number(bare) {
            Some(year @ 1900..=2100) => put(&mut self.year, year),
            Some(day @ 1..=31) => put(&mut self.day, day),
            Some(_) => None,
            None => self.take_compound(bare),
        }
    }

    /// Takes `14-Sep-2020` or `14/Sep/2020` in.
    fn take_compound(&mut self, word: &str) -> Option<()> {
        let parts: Vec<&str> = word.split(['-', '/']).collect();
        if parts.len() != 3 {
            return None;
        }
        parts.into_iter().try_for_each(|part| self.take(part))
    }

    fn reading(self) -> Option<Reading> {
        let time = (!self.time.is_empty()).then(|| self.time.join(" "));
        match (self.numeric, self.year, self.month, self.day) {
            (Some(Reading::Day { when, .. }), None, None, None) => Some(Reading::Day { when, time }),
            (Some(Reading::Ambiguous), None, None, None) => Some(Reading::Ambiguous),
            (None, Some(year), Some(month), Some(day)) => {
                Some(Reading::Day { when: day_of(year, month, day)?, time })
            }
            _ => None,
        }
    }
}

/// Sets what was not set yet; none if it was.
fn put<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.is_none().then(|| *place = Some(value))
}

fn day_of(year: u32, month: u32, day: u32) -> Option<When> {
    format!("{year:04}-{month:02}-{day:02}").parse().ok()
}

/// A date in digits: `2020-09-14`, `14.09.2020`, `09/14/2020`, `2020年9月14日`.
fn numeric(word: &str) -> Option<Reading> {
    let word = word.trim_end_matches('日').replace(['年', '月'], "-");
    let sign = word.chars().find(|letter| matches!(letter, '.' | '-' | '/'))?;
    let parts: Vec<&str> = word.split(sign).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let day = |year, month, day| day_of(year, month, day).map(|when| Reading::Day { when, time: None });
    let (first, second, third) = (number(a)?, number(b)?, number(c)?);
    match (a.chars().count(), c.chars().count()) {
        (4, _) => day(first, second, third),
        (1 | 2, 4) if sign == '.' || first > 12 || first == second => day(third, second, first),
        (1 | 2, 4) if second > 12 => day(third, first, second),
        (1 | 2, 4) if first >= 1 && second >= 1 => Some(Reading::Ambiguous),
        _ => None,
    }
}

/// Digits of any script, with an ending that counts (`14th`, `1er`, `14º`, `2020г`).
fn number(word: &str) -> Option<u32> {
    let digits = word.chars().map_while(digit).collect::<Vec<u32>>();
    let ending: String = word.chars().skip(digits.len()).collect();
    let counts = matches!(
        ending.to_lowercase().as_str(),
        "" | "st" | "nd" | "rd" | "th" | "er" | "º" | "ª" | "°" | "г" | "." | "-го" | "го"
    );
    let short = (1..=4).contains(&digits.len());
    (counts && short).then(|| digits.iter().fold(0, |sum, digit| sum * 10 + digit))
}

/// The value of a digit of the scripts in which dates reach us.
fn digit(letter: char) -> Option<u32> {
    let zero = match letter {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    Some(u32::from(letter) - u32::from(zero))
}

/// `10:30`, `10.30am`, `10h30`, `3pm`, zones, and the words beside them.
fn is_time(word: &str) -> bool {
    let lower = word.to_lowercase();
    let bare = lower.trim_end_matches("am").trim_end_matches("pm").trim_end_matches('z');
    let clock: Vec<&str> = bare.split([':', '.', 'h']).collect();
    let digits =
        |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_clock = clock.len() >= 2 && clock.len() <= 3 && clock.iter().all(digits);
    let is_hour = bare.len() < lower.len() && digits(&bare);
    let offset = lower.trim_start_matches("gmt").trim_start_matches("utc");
    let is_offset = offset.starts_with(['+', '-', '−'])
        && offset.len() <= 7
        && offset[1..].contains(|c: char| c.is_ascii_digit());
    is_clock || is_hour || is_offset || TIME_WORDS.contains(&lower.as_str())
}

const TIME_WORDS: &[&str] = &[
    "a.m", "p.m", "am", "pm", "uhr", "cet", "cest", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "bst",
    "msk", "мск", "kl", "ore", "às", "as",
];

/// Words that stand in dates and say nothing of their own, and weekdays.
fn is_filler(word: &str) -> bool {
    let lower = word.to_lowercase();
    FILLERS.contains(&lower.as_str()) || WEEKDAYS.iter().any(|day| abbreviates(&lower, day))
}

const FILLERS: &[&str] = &[
    "of", "the", "on", "at", "de", "del", "le", "el", "il", "em", "à", "um", "den", "der", "dem", "г", "год",
    "года", "р", "року", "r", "roku", "d", "op", "в", "о",
];

const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday", //
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag", //
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche", //
    "lunes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo", //
    "lunedì",
    "martedì",
    "mercoledì",
    "giovedì",
    "venerdì",
    "sabato",
    "domenica", //
    "segunda-feira",
    "terça-feira",
    "quarta-feira",
    "quinta-feira",
    "sexta-feira", //
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "суббота",
    "воскресенье", //
    "понеділок",
    "вівторок",
    "середа",
    "четвер",
    "п'ятниця",
    "субота",
    "неділя", //
    "poniedziałek",
    "wtorek",
    "środa",
    "czwartek",
    "piątek",
    "niedziela", //
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

/// The number of a month by its name, or by a beginning of at least three letters that fits no other.
fn month(word: &str) -> Option<u32> {
    let lower = word.to_lowercase();
    let numbered = || MONTHS.iter().flat_map(|(_, names)| (1..).zip(names.iter()));
    if let Some((month, _)) = numbered().find(|(_, name)| **name == lower) {
        return Some(month);
    }
    let mut fitting = numbered().filter(|(_, name)| abbreviates(&lower, name)).map(|(month, _)| month);
    let first = fitting.next()?;
    fitting.all(|month| month == first).then_some(first)
}

/// Whether a word is the beginning of a name, three letters or more, of the kind that is written with a full stop.
fn abbreviates(word: &str, name: &str) -> bool {
    let length = word.chars().count();
    word == name || ((3..=4).contains(&length) && name.starts_with(word))
}

/// The names from January on, in the form that dates have; empty where a name is two words.
type Months = [&'static str; 12];

#[rustfmt::skip]
const MONTHS: &[(&str, Months)] = &[
    ("en", ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]),
    ("de", ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"]),
    ("de-AT", ["jänner", "feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"]),
    ("fr", ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]),
    ("es", ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]),
    ("it", ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"]),
    ("pt", ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"]),
    ("nl", ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]),
    ("sv", ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]),
    ("da", ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]),
    ("pl", ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"]),
    ("cs", ["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"]),
    ("ru", ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"]),
    ("ru", ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"]),
    ("uk", ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"]),
    ("be", ["студзеня", "лютага", "сакавіка", "красавіка", "траўня", "чэрвеня", "ліпеня", "жніўня", "верасня", "кастрычніка", "лістапада", "снежня"]),
    ("tr", ["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"]),
    ("ar", ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]),
    ("ar-SY", ["", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "", "", ""]),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<String> {
        match read(text) {
            Some(Reading::Day { when, .. }) => Some(when.to_string()),
            _ => None,
        }
    }

    #[test]
    fn reads_dates_in_many_languages() {
        for text in [
            "September 14, 2020",
            "Sept. 14, 2020",
            "14 Sep 2020",
            "14th of September 2020",
            "Monday, 14 September 2020",
            "14-Sep-2020",
            "2020-09-14",
            "2020/9/14",
            "14.09.2020",
            "14/09/2020",
            "09/14/2020",
            "14. September 2020",
            "Montag, den 14. September 2020",
            "14 septembre 2020",
            "lundi 14 septembre 2020",
            "14 de septiembre de 2020",
            "14 settembre 2020",
            "14 de setembro de 2020",
            "14 сентября 2020 г.",
            "14 сент. 2020",
            "14 вересня 2020 року",
            "14 верасня 2020",
            "14 września 2020 r.",
            "14 september 2020",
            "14 Eylül 2020",
            "14 سبتمبر 2020",
            "١٤ أيلول ٢٠٢٠",
            "2020年9月14日",
            "14 SEPTEMBER 2020",
        ] {
            assert_eq!(day(text).as_deref(), Some("2020-09-14"), "{text:?}");
        }
        assert_eq!(day("1er octobre 2020").as_deref(), Some("2020-10-01"));
        assert_eq!(day("1 мая 2020").as_deref(), Some("2020-05-01"));
        assert_eq!(day("05/05/2020").as_deref(), Some("2020-05-05"), "the same either way round");
    }

    #[test]
    fn reads_nothing_into_other_words() {
        for text in [
            "",
            "September 2020",
            "14 September",
            "2020",
            "31 February 2020",
            "31.02.2020",
            "14 September 2020 in Minsk",
            "14.09.20",
            "May I come",
            "Mark 14, 2020",
            "14 15 September 2020",
            "1.2.3",
            "jui 14 2020",
            "listo 14 2020",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn does_not_choose_between_day_and_month() {
        assert_eq!(read("03/04/2020"), Some(Reading::Ambiguous));
        assert_eq!(day("03.04.2020").as_deref(), Some("2020-04-03"), "with full stops the day comes first");
    }

    #[test]
    fn keeps_a_time_that_has_no_zone_apart() {
        let time = |text: &str| match read(text) {
            Some(Reading::Day { time, when }) => (when.to_string(), time),
            other => panic!("{text:?}: {other:?}"),
        };
        assert_eq!(time("14 September 2020 at 10:30 a.m."), ("2020-09-14".into(), Some("10:30 a.m.".into())));
        assert_eq!(time("14.09.2020, 10.30 Uhr"), ("2020-09-14".into(), Some("10.30 Uhr".into())));
        assert_eq!(time("2020-09-14T10:30:00+03:00"), ("2020-09-14T10:30:00+03:00".into(), None));
    }

    #[test]
    fn finds_a_date_at_the_end_or_anywhere() {
        let (before, date, _) = split_end("Jane Roe, September 14, 2020").unwrap();
        assert_eq!((before, date), ("Jane Roe", "September 14, 2020"));
        assert_eq!(
            find("First published in The Example on 14 September 2020.").unwrap().to_string(),
            "2020-09-14"
        );
        assert_eq!(find("First published in The Example."), None);
    }
}
