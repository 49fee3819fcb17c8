//! A day, as agencies write it in their instructions.

use jiff::civil::Date;

/// Beginnings of the months' names in English, German and Russian, in lower case.
const MONTHS: &[&[&str]] = &[
    &["jan", "jän", "янв"],
    &["feb", "фев"],
    &["mar", "mär", "мар"],
    &["apr", "апр"],
    &["may", "mai", "мая", "май"],
    &["jun", "июн"],
    &["jul", "июл"],
    &["aug", "авг"],
    &["sep", "сен"],
    &["oct", "okt", "окт"],
    &["nov", "ноя"],
    &["dec", "dez", "дек"],
];

/// The first day that a text names: `2020-09-15`, `15.09.2020`, `15 September 2020`, `Sept. 15, 2020`. One that can be
/// two days (`09/10/2020`) is none.
pub(super) fn day(text: &str) -> Option<Date> {
    let lower = text.to_lowercase();
    let parts: Vec<Part> = parts(&lower).collect();
    parts.windows(3).find_map(|three| match three {
        [Part::Number(y), Part::Number(m), Part::Number(d)] if *y > 999 => date(*y, *m, *d),
        [Part::Number(d), Part::Number(m), Part::Number(y)] if lower.contains('.') || *d > 12 => {
            date(*y, *m, *d)
        }
        [Part::Number(d), Part::Month(m), Part::Number(y)] => date(*y, *m, *d),
        [Part::Month(m), Part::Number(d), Part::Number(y)] => date(*y, *m, *d),
        _ => None,
    })
}

/// Whether a text names a time of day: `06:00`, `18h00`.
pub(super) fn has_time(text: &str) -> bool {
    let digit = |part: Option<&str>, at_end: bool| {
        part.and_then(|part| if at_end { part.chars().next_back() } else { part.chars().next() })
            .is_some_and(|sign| sign.is_ascii_digit())
    };
    [':', 'h'].iter().any(|sign| {
        text.match_indices(*sign)
            .any(|(at, _)| digit(text.get(..at), true) && digit(text.get(at + 1..), false))
    })
}

enum Part {
    Number(i16),
    Month(i16),
}

/// Numbers and months, in order; what is neither is passed over.
fn parts(lower: &str) -> impl Iterator<Item = Part> {
    let word = |sign: char| !sign.is_alphanumeric();
    lower.split(word).filter_map(|word| {
        let end = word.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(word.len());
        match word.split_at(end).0.parse() {
            Ok(number) => Some(Part::Number(number)),
            Err(_) => month(word).map(Part::Month),
        }
    })
}

fn month(word: &str) -> Option<i16> {
    let at = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    i16::try_from(at + 1).ok()
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    let small = |number: i16| i8::try_from(number).ok();
    (1900..2200).contains(&year).then_some(())?;
    Date::new(year, small(month)?, small(day)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_many_forms() {
        for text in [
            "until 2020-09-15",
            "2020-09-15T06:00:00Z",
            "until 15.09.2020, 06:00",
            "15. September 2020",
            "15th Sept 2020 00:01 GMT",
            "Sept. 15, 2020 at 6 a.m.",
            "до 15 сентября 2020 года",
            "15/09/2020",
        ] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Some("2020-09-15"), "{text}");
        }
        for text in ["", "09/10/2020", "Tuesday", "31.02.2020", "06:00", "15 September"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn times_of_day() {
        assert!(has_time("until 06:00 GMT") && has_time("18h30"));
        assert!(!has_time("EMBARGO: 15 September") && !has_time("15th of March"));
    }
}
