//! Days as a language writes them, and as machines read them.

use article::When;

use crate::words::Words;

/// "14 September 2020", in the language of the words; `2020-09-14` where they have no months.
pub(crate) fn printed(when: &When, words: &Words) -> String {
    let parts: Vec<&str> = when.day().split('-').collect();
    let [year, month, day] = parts.as_slice() else { return when.day().to_owned() };
    let month = month.parse::<usize>().ok().and_then(|month| words.months.get(month.checked_sub(1)?));
    let Some(month) = month else { return when.day().to_owned() };
    let day = match day.trim_start_matches('0') {
        "1" => words.first_day,
        day => day,
    };
    words.date.replace("{d}", day).replace("{m}", month).replace("{y}", year)
}

/// As `<time datetime>` takes it: the moment, else the day.
pub(crate) fn machine(when: &When) -> &str {
    let moment = when.as_str();
    if is_html_moment(moment) { moment } else { when.day() }
}

/// `2020-09-14T10:00:00+03:00`: the spelling that HTML and RFC 3339 share.
fn is_html_moment(text: &str) -> bool {
    let Some((clock, zone)) = text.get(11..).and_then(|rest| rest.split_at_checked(8)) else { return false };
    fits(clock, "00:00:00") && (zone == "Z" || fits(zone, "+00:00") || fits(zone, "-00:00"))
}

/// Whether a text has digits where the pattern has 0 and is the same elsewhere.
fn fits(text: &str, pattern: &str) -> bool {
    let same = |(a, b): (char, char)| a == b || b == '0' && a.is_ascii_digit();
    text.len() == pattern.len() && text.chars().zip(pattern.chars()).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    #[test]
    fn days_in_their_languages() {
        let table = [
            ("en", "14 September 2020"),
            ("en-GB", "14 September 2020"),
            ("en-US", "September 14, 2020"),
            ("de", "14. September 2020"),
            ("fr", "14 septembre 2020"),
            ("es", "14 de septiembre de 2020"),
            ("pl", "14 września 2020"),
            ("ru", "14 сентября 2020 г."),
            ("uk", "14 вересня 2020 р."),
            ("be", "14 верасня 2020 г."),
            ("sv", "2020-09-14"),
            ("", "14 September 2020"),
        ];
        for (language, expected) in table {
            assert_eq!(printed(&when("2020-09-14"), Words::of(language)), expected, "{language:?}");
        }
    }

    #[test]
    fn the_first_of_a_month() {
        assert_eq!(printed(&when("2020-05-01"), Words::of("fr")), "1er mai 2020");
        assert_eq!(printed(&when("2020-05-01"), Words::of("it")), "1º maggio 2020");
        assert_eq!(printed(&when("2020-05-01"), Words::of("en")), "1 May 2020");
    }

    #[test]
    fn machines_get_a_moment_only_as_html_spells_it() {
        assert_eq!(machine(&when("2020-09-14T10:00:00+03:00")), "2020-09-14T10:00:00+03:00");
        assert_eq!(machine(&when("2020-09-14T10:00:00Z")), "2020-09-14T10:00:00Z");
        assert_eq!(machine(&when("2020-09-14T10:00:00.123456789Z")), "2020-09-14");
        assert_eq!(machine(&when("2020-09-14")), "2020-09-14");
    }
}
