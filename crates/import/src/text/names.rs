//! Names as they stand in a byline: people, newsrooms, and where they wrote from.

use article::{Byline, BylineKind};

/// Who a byline names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Names {
    /// In the order in which they stand.
    pub(super) bylines: Vec<Byline>,
    /// Words that name a place (`in Minsk`), with the place itself.
    pub(super) place: Option<(String, String)>,
}

/// How sure it is that names follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// A label says so (`Words: …`): one word is a name too.
    Label,
    /// Only a word that has other uses (`By …`).
    Word,
}

/// Names that one line may have.
const MOST_NAMES: usize = 8;

/// Reads a text that is names and nothing else.
pub(super) fn read(text: &str, trust: Trust) -> Option<Names> {
    let text = text.trim();
    let text = if trust == Trust::Label { text.trim_end_matches([',', ';']) } else { text };
    let text = without_stop(text);
    let (people, place) = split_place(text);
    let mut names = Names { place, ..Names::default() };
    for part in split(people) {
        add(&mut names, part, trust)?;
    }
    (1..=MOST_NAMES).contains(&names.bylines.len()).then_some(names)
}

/// Takes one part in: a name, what the one before is, or the place they wrote from.
fn add(names: &mut Names, part: &str, trust: Trust) -> Option<()> {
    let kind = kind(part);
    match names.bylines.last_mut() {
        Some(last) if is_role(part) && last.role.is_empty() => last.role = part.into(),
        Some(_)
            if names.place.is_none() && kind == BylineKind::Person && is_one_word(part) && is_name(part) =>
        {
            names.place = Some((part.into(), part.into()));
        }
        _ if kind == BylineKind::Organisation && is_organisation_name(part) => push(names, part, kind),
        _ if is_name(part) && (trust == Trust::Label || !is_one_word(part)) => push(names, part, kind),
        _ => return None,
    }
    Some(())
}

fn push(names: &mut Names, name: &str, kind: BylineKind) {
    names.bylines.push(Byline { name: name.into(), kind, ..Byline::default() });
}

/// A person or an organisation, by its words.
pub(super) fn kind(name: &str) -> BylineKind {
    let lower = name.to_lowercase();
    let known = lower
        .split([' ', '\u{a0}', '-'])
        .any(|word| ORGANISATION_WORDS.contains(&word.trim_matches(['.', ','])));
    if known || is_host(name) { BylineKind::Organisation } else { BylineKind::Person }
}

/// The word of a name that makes it an organisation's, for the note.
pub(super) fn organisation_word(name: &str) -> Option<&str> {
    let known = |word: &&str| {
        ORGANISATION_WORDS.contains(&word.trim_matches(['.', ',']).to_lowercase().as_str()) || is_host(word)
    };
    name.split([' ', '\u{a0}', '-']).find(known)
}

#[rustfmt::skip]
const ORGANISATION_WORDS: &[&str] = &[
    "staff", "newsroom", "news", "desk", "agency", "agencies", "press", "team", "editors", "editorial", "board", "bureau", "network",
    "wire", "wires", "service", "media", "magazine", "times", "university", "institute", "foundation", "office", "ministry",
    "reuters", "afp", "ap", "dpa", "epa", "tass", "тасс", "interfax", "интерфакс", "bbc",
    "redaktion", "nachrichtenagentur", "agentur", "presseagentur", "zeitung", "pressestelle",
    "rédaction", "agence", "presse", "journal", "revue",
    "redacción", "agencia", "agencias", "prensa",
    "redazione", "agenzia", "stampa", "redação", "agência", "imprensa",
    "redactie", "persbureau", "redaktionen", "redaksjonen", "redakcja", "agencja", "redakce",
    "редакция", "агентство", "служба", "пресс", "новости", "новостей", "сми", "риа", "редакція", "агенція", "новини", "рэдакцыя",
    "تحرير", "التحرير", "وكالة", "وكالات",
];

/// A web address without its path (`Kremlin.ru`).
pub(super) fn is_host(word: &str) -> bool {
    let Some((name, ending)) = word.rsplit_once('.') else { return false };
    let letters =
        |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    name.chars().count() >= 2
        && letters(name)
        && (2..=6).contains(&ending.len())
        && ending.chars().all(|c| c.is_ascii_lowercase())
}

/// Whether a part says what the one before it is (`Staff Writer`).
fn is_role(part: &str) -> bool {
    let lower = part.to_lowercase();
    let last = |role: &&str| lower == **role || lower.ends_with(&format!(" {role}"));
    part.split_whitespace().count() <= 4 && ROLES.iter().any(last)
}

const ROLES: &[&str] = &[
    "writer",
    "reporter",
    "correspondent",
    "editor",
    "columnist",
    "contributor",
    "journalist",
    "korrespondent",
    "korrespondentin",
    "redakteur",
    "redakteurin",
    "reporterin",
    "correspondant",
    "correspondante",
    "envoyé spécial",
    "envoyée spéciale",
    "corresponsal",
    "корреспондент",
    "обозреватель",
    "редактор",
    "кореспондент",
];

/// Joins of a list of names; single letters stand between spaces.
const JOINS: &[&str] = &[
    " and ", " & ", " und ", " et ", " y ", " e ", " и ", " і ", " та ", " i ", " a ", " og ", " och ",
    " en ", " ve ", " و",
];

fn split(text: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = text.split([',', '،', ';']).collect();
    for join in JOINS {
        parts = parts.into_iter().flat_map(|part| part.split(join)).collect();
    }
    let joined = |part: &&str| {
        let first = JOINS.iter().find_map(|join| part.strip_prefix(join.trim_start()));
        first.map_or(0, |rest| part.len() - rest.len())
    };
    parts
        .into_iter()
        .map(str::trim)
        .map(|part| part[joined(&part)..].trim())
        .filter(|part| !part.is_empty())
        .collect()
}

const IN: &[&str] = &[" in ", " en ", " à ", " a ", " em ", " в ", " у ", " w "];

/// Cuts the place off `Jane Roe in Minsk`.
fn split_place(text: &str) -> (&str, Option<(String, String)>) {
    let cut = IN.iter().find_map(|word| {
        let (before, place) = text.rsplit_once(word)?;
        let names_place = is_name(place) && place.split_whitespace().count() <= 3 && !before.is_empty();
        let more_names = matches!(*word, " en " | " a ") && !is_one_word(place);
        (names_place && !more_names)
            .then(|| (before, format!("{}{place}", word.trim_start()), place.to_owned()))
    });
    match cut {
        Some((before, said, place)) => (before, Some((said, place))),
        None => (text, None),
    }
}

/// Takes off the full stop of a sentence, not that of an initial or of “Jr.”.
fn without_stop(text: &str) -> &str {
    let Some(bare) = text.strip_suffix('.') else { return text };
    let last = bare.rsplit(char::is_whitespace).next().unwrap_or_default();
    if last.chars().count() <= 2 { text } else { bare }
}

fn is_one_word(text: &str) -> bool {
    !text.contains(char::is_whitespace)
}

/// Whether a text has the form of a name: up to five words, each with a capital or a known particle.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    (1..=5).contains(&words.len())
        && letters >= 2
        && text.chars().count() <= 60
        && words.iter().all(|word| is_name_word(word))
        && !words.last().is_some_and(|word| is_particle(word))
}

fn is_name_word(word: &str) -> bool {
    let in_name = |letter: char| {
        letter.is_alphabetic()
            || matches!(
                letter,
                '-' | '’' | '\'' | '.' | '‘' | 'ʼ' | '·' | '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}'
            )
    };
    let stops = word.matches('.').count();
    let initial = word.trim_end_matches('.').split(['.', '-']).all(|part| part.chars().count() <= 2)
        || word.chars().count() <= 4;
    let capital =
        word.chars().find(|letter| letter.is_alphabetic()).is_some_and(|letter| !letter.is_lowercase());
    is_particle(word) || (word.chars().all(in_name) && capital && (stops == 0 || initial))
}

fn is_particle(word: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "van", "von", "der",
        "den", "ten", "ter", "zu", "zum", "zur", "af", "av", "al", "el", "bin", "ibn", "bint", "e", "y",
    ];
    PARTICLES.contains(&word)
        || word.starts_with("al-")
        || word.starts_with("el-")
        || word.starts_with("d'")
        || word.starts_with("d’")
}

/// An organisation's name may have digits and small words (“Agency for Science”).
fn is_organisation_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let capital = text.chars().next().is_some_and(|first| first.is_alphanumeric());
    (1..=6).contains(&words) && capital && !text.contains(['!', '?', ':', '"', '“', '”'])
}

/// Whether a text has the form of a name in the widest sense: a person's, a body's, a handle, an address.
pub(super) fn is_any_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = |word: &&str| {
        let first = word.chars().find(|letter| letter.is_alphanumeric());
        first.is_some_and(|first| !first.is_lowercase())
            || SMALL_WORDS.contains(word)
            || is_particle(word)
            || is_host(word)
    };
    let handle = text.starts_with('@') && words.len() == 1;
    let plain = !text.contains(['!', '?', ':', '“', '”', '"', '«', '»']);
    let starts = words.first().is_some_and(|word| named(word) && !SMALL_WORDS.contains(word));
    handle || (plain && (1..=9).contains(&words.len()) && starts && words.iter().all(named))
}

/// Words that names of bodies have in lower case.
const SMALL_WORDS: &[&str] = &[
    "of",
    "the",
    "for",
    "and",
    "on",
    "in",
    "at",
    "und",
    "für",
    "im",
    "am",
    "et",
    "des",
    "les",
    "y",
    "los",
    "las",
    "и",
    "по",
    "при",
    "dpa",
    "&",
    "–",
    "-",
    "unknown",
    "anonymous",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, trust: Trust) -> Option<Vec<String>> {
        read(text, trust).map(|names| names.bylines.into_iter().map(|byline| byline.name).collect())
    }

    #[test]
    fn reads_lists_of_people() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(names(text, Trust::Word).unwrap_or_default(), expected, "{text:?}");
        };
        check("Jane Roe", &["Jane Roe"]);
        check("Jane Roe and John Doe", &["Jane Roe", "John Doe"]);
        check("Jane Roe, John Q. Doe, and Max Muster-Mann", &["Jane Roe", "John Q. Doe", "Max Muster-Mann"]);
        check("Анна Иванова и Олег О’Коннор", &["Анна Иванова", "Олег О’Коннор"]);
        check(
            "Ludwig van der Example & María de la Muestra",
            &["Ludwig van der Example", "María de la Muestra"],
        );
        check("JANE ROE", &["JANE ROE"]);
        check("Tsarizm Staff", &["Tsarizm Staff"]);
    }

    #[test]
    fn takes_no_sentence_for_a_name() {
        for text in [
            "monday the bridge was closed",
            "Monday",
            "The bridge, which was closed",
            "Jane Roe said no",
            "Noon, 300 had left",
            "",
        ] {
            assert_eq!(names(text, Trust::Word), None, "{text:?}");
        }
        assert_eq!(names("Plato", Trust::Label), Some(vec!["Plato".into()]), "a label makes one word a name");
    }

    #[test]
    fn tells_people_from_organisations() {
        for name in [
            "Tsarizm Staff",
            "Редакция",
            "Kremlin.ru",
            "Agence Exemple",
            "Пресс-служба мэрии",
            "Example News",
        ] {
            assert_eq!(kind(name), BylineKind::Organisation, "{name:?}");
        }
        for name in ["Jane Roe", "J. R. Doe", "Анна Иванова"] {
            assert_eq!(kind(name), BylineKind::Person, "{name:?}");
        }
    }

    #[test]
    fn sets_roles_and_places_apart() {
        let names = read("Jane Roe, Staff Writer", Trust::Word).unwrap();
        assert_eq!((names.bylines.len(), names.bylines[0].role.as_str()), (1, "Staff Writer"));
        let place = |text: &str| read(text, Trust::Word).unwrap().place;
        assert_eq!(place("Jane Roe in Minsk"), Some(("in Minsk".into(), "Minsk".into())));
        assert_eq!(place("Max Muster, Berlin"), Some(("Berlin".into(), "Berlin".into())));
        assert_eq!(place("Jane Roe, Reuters"), None);
    }
}
