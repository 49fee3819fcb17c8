//! What agencies write beside their pictures of what may be done with them: a small table of their phrases.

/// What an instruction wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Not to be shown at all.
    Withdrawn,
    /// Not to be shown before a day.
    Embargo,
    /// Not to be shown after a day.
    Until,
    /// Not to be shown in a country, or by somebody.
    NotIn,
    /// Not to be changed.
    NotEdited,
    /// To be named like this.
    Credit,
    /// News only: no advertising.
    Editorial,
    /// Not to be passed on for money.
    NotSold,
    /// Not to be kept for another time.
    NotKept,
    /// Not on the web.
    NotOnline,
}

/// An instruction as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Instruction<'a> {
    pub(super) wish: Wish,
    /// The phrase and what belongs to it, as written.
    pub(super) words: &'a str,
    /// What follows the phrase: a day, a country, a name.
    pub(super) about: &'a str,
}

/// The phrases, in lower case.
#[rustfmt::skip]
const PHRASES: &[(&str, Wish)] = &[
    ("mandatory kill", Wish::Withdrawn), ("picture kill", Wish::Withdrawn), ("photo kill", Wish::Withdrawn), ("do not use", Wish::Withdrawn),
    ("do not publish", Wish::Withdrawn), ("not for publication", Wish::Withdrawn), ("not for release", Wish::Withdrawn),
    ("internal use only", Wish::Withdrawn), ("for reference only", Wish::Withdrawn), ("nicht zur veröffentlichung", Wish::Withdrawn),
    ("не для публикации", Wish::Withdrawn),

    ("embargo", Wish::Embargo), ("embargoed", Wish::Embargo), ("not for release before", Wish::Embargo), ("not for release until", Wish::Embargo),
    ("not for publication before", Wish::Embargo), ("not for publication until", Wish::Embargo), ("not for use before", Wish::Embargo),
    ("do not use before", Wish::Embargo), ("do not publish before", Wish::Embargo), ("sperrfrist", Wish::Embargo), ("эмбарго", Wish::Embargo),

    ("no use after", Wish::Until), ("not for use after", Wish::Until), ("do not use after", Wish::Until), ("use until", Wish::Until),
    ("valid until", Wish::Until), ("expires", Wish::Until), ("expiry", Wish::Until), ("verwendung bis", Wish::Until), ("использовать до", Wish::Until),

    ("not for use in", Wish::NotIn), ("not for use by", Wish::NotIn), ("no use in", Wish::NotIn), ("no use by", Wish::NotIn),
    ("not available in", Wish::NotIn), ("nicht in", Wish::NotIn),

    ("no cropping", Wish::NotEdited), ("do not crop", Wish::NotEdited), ("no alterations", Wish::NotEdited), ("no manipulation", Wish::NotEdited),
    ("no modification", Wish::NotEdited), ("no modifications", Wish::NotEdited), ("keine bearbeitung", Wish::NotEdited), ("не кадрировать", Wish::NotEdited),

    ("mandatory credit", Wish::Credit), ("must credit", Wish::Credit), ("please credit", Wish::Credit), ("credit line must read", Wish::Credit),
    ("обязательное указание", Wish::Credit),

    ("editorial use only", Wish::Editorial), ("restricted to editorial use", Wish::Editorial), ("no commercial use", Wish::Editorial),
    ("not for commercial use", Wish::Editorial), ("no marketing", Wish::Editorial), ("not for marketing", Wish::Editorial),
    ("no advertising", Wish::Editorial), ("nur redaktionelle", Wish::Editorial), ("nur zur redaktionellen", Wish::Editorial),

    ("no sales", Wish::NotSold), ("no resale", Wish::NotSold), ("no resales", Wish::NotSold), ("no third party sales", Wish::NotSold),
    ("not for sale", Wish::NotSold), ("keine weitergabe", Wish::NotSold),

    ("no archives", Wish::NotKept), ("no archive", Wish::NotKept), ("no archiving", Wish::NotKept), ("no library", Wish::NotKept),
    ("one time use", Wish::NotKept), ("one-time use", Wish::NotKept), ("single use", Wish::NotKept), ("keine archivierung", Wish::NotKept),

    ("no internet", Wish::NotOnline), ("no web", Wish::NotOnline), ("no online", Wish::NotOnline), ("print only", Wish::NotOnline),
];

/// The instructions in a text, in its order.
pub(super) fn read(text: &str) -> Vec<Instruction<'_>> {
    let lower: String = text.chars().map(lowered).collect();
    let mut found: Vec<(usize, usize, Wish)> = Vec::new();
    for (phrase, wish) in PHRASES {
        let whole = lower.match_indices(phrase).filter(|(at, _)| is_whole(&lower, *at, at + phrase.len()));
        found.extend(whole.map(|(at, _)| (at, at + phrase.len(), *wish)));
    }
    found.extend(countries_out(text));
    // Where phrases begin alike, the longer says it: "not for release before".
    found.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
    let mut next = 0;
    found.retain(|(from, to, _)| {
        *from >= next && {
            next = *to;
            true
        }
    });
    let ends = found.iter().skip(1).map(|(from, ..)| *from).chain([text.len()]);
    let parts = found.iter().zip(ends).filter_map(|((from, to, wish), end)| {
        let about = clause(text.get(*to..end)?);
        let words = text.get(*from..*to + about.len())?.trim_end_matches(is_loose);
        let about = match wish {
            Wish::NotIn if words.ends_with(OUT) => words.trim_end_matches(OUT),
            _ => unwrapped(about),
        };
        Some(Instruction { wish: *wish, words, about })
    });
    parts.collect()
}

const OUT: &str = " OUT";

/// `GERMANY OUT`, in capitals: what stands between the signs before it.
fn countries_out(text: &str) -> impl Iterator<Item = (usize, usize, Wish)> {
    text.match_indices(OUT).filter(|(at, _)| is_whole(text, at + 1, at + OUT.len())).filter_map(|(at, _)| {
        let before = text.get(..at)?;
        let from = before.rfind([',', ';', '.', '/', '-', '\n', '|']).map_or(0, |sign| sign + 1);
        let country = before.get(from..)?.trim_start();
        let named = !country.is_empty() && !country.contains(char::is_lowercase);
        named.then_some((at - country.len(), at + OUT.len(), Wish::NotIn))
    })
}

/// Up to where something else begins, in signs as long as what was given.
fn clause(text: &str) -> &str {
    let quoted = text.trim_start_matches(is_loose);
    if let Some(close) = quoted.chars().next().and_then(closing) {
        let inside = quoted.char_indices().skip(1).find(|(_, sign)| *sign == close);
        let skipped = text.len() - quoted.len();
        return inside.and_then(|(at, sign)| text.get(..skipped + at + sign.len_utf8())).unwrap_or(text);
    }
    let end = [";", "\n", "|", " - ", " – ", " — ", ". "].iter().filter_map(|sign| text.find(sign)).min();
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
}

fn closing(open: char) -> Option<char> {
    [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('\'', '\'')]
        .iter()
        .find(|(it, _)| *it == open)
        .map(|(_, it)| *it)
}

fn unwrapped(text: &str) -> &str {
    text.trim_matches(|sign: char| is_loose(sign) || "\"“”„«»'".contains(sign))
}

fn is_loose(sign: char) -> bool {
    sign.is_whitespace() || ":,./-–—(".contains(sign)
}

fn is_whole(text: &str, from: usize, to: usize) -> bool {
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    let before = text.get(..from).and_then(|before| before.chars().next_back());
    let after = text.get(to..).and_then(|after| after.chars().next());
    !is_letter(before) && !is_letter(after)
}

/// In lower case, where that is as long; so what is found stands at the same place in both.
fn lowered(sign: char) -> char {
    let mut lower = sign.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == sign.len_utf8() => one,
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(Wish, &str)> {
        read(text).into_iter().map(|it| (it.wish, it.about)).collect()
    }

    #[test]
    fn agencies_in_their_own_words() {
        assert_eq!(said("NO SALES, NO ARCHIVES"), [(Wish::NotSold, ""), (Wish::NotKept, "")]);
        assert_eq!(
            said(
                "RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT \"AFP PHOTO / KREMLIN.RU / ANN LEE\" - NO MARKETING"
            ),
            [
                (Wish::Editorial, ""),
                (Wish::Credit, "AFP PHOTO / KREMLIN.RU / ANN LEE"),
                (Wish::Editorial, "")
            ]
        );
        assert_eq!(said("HANDOUT EDITORIAL USE ONLY/NO SALES"), [(Wish::Editorial, ""), (Wish::NotSold, "")]);
        assert_eq!(
            said("Embargoed until 15 September 2020, 06:00 GMT; mandatory credit: Ann Lee/The Herald."),
            [(Wish::Embargo, "until 15 September 2020, 06:00 GMT"), (Wish::Credit, "Ann Lee/The Herald")]
        );
        assert_eq!(said("NOT FOR RELEASE BEFORE 2020-09-15"), [(Wish::Embargo, "2020-09-15")]);
        assert_eq!(
            said("Not for use in Germany and Austria. No web."),
            [(Wish::NotIn, "Germany and Austria"), (Wish::NotOnline, "")]
        );
        assert_eq!(
            said("POLAND OUT, NEW ZEALAND OUT"),
            [(Wish::NotIn, "POLAND"), (Wish::NotIn, "NEW ZEALAND")]
        );
        assert_eq!(said("SPERRFRIST: 15.09.2020"), [(Wish::Embargo, "15.09.2020")]);
        assert_eq!(said("PICTURE KILL"), [(Wish::Withdrawn, "")]);
        assert_eq!(said("Эмбарго до 15 сентября 2020"), [(Wish::Embargo, "до 15 сентября 2020")]);
    }

    #[test]
    fn what_wants_nothing_is_no_instruction() {
        for text in [
            "",
            "Taken on 3 May",
            "He left the sales, no archivist came",
            "They hung OUTSIDE",
            "Time is running out",
            "İ",
        ] {
            assert_eq!(said(text), [], "{text}");
        }
    }

    #[test]
    fn the_words_are_those_that_were_written() {
        let text = "EMBARGO UNTIL 2020-09-15; NO SALES";
        let words: Vec<&str> = read(text).into_iter().map(|it| it.words).collect();
        assert_eq!(words, ["EMBARGO UNTIL 2020-09-15", "NO SALES"]);
    }
}
