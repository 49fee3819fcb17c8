//! What stands behind an opening, part by part: each takes its own out of the text and leaves the rest.

use article::{Agency, Credit};

use super::super::{names, words};

pub(super) fn without_stop(text: &str) -> &str {
    let text = text.trim().trim_end_matches([',', ';']);
    match text.strip_suffix('.') {
        Some(bare) if bare.rsplit([' ', '.']).next().is_some_and(|last| last.chars().count() > 2) => bare,
        _ => text,
    }
}

pub(super) fn take_address(text: &str, credit: &mut Credit) -> String {
    let mut rest = text.to_owned();
    for word in text.split_whitespace().filter(|word| is_address(word)) {
        let address = word.trim_matches(['(', ')', '[', ']', '<', '>', ',', '.', ';']);
        let is_licence = address.contains("creativecommons.org/");
        let place = if is_licence { &mut credit.licence_address } else { &mut credit.source_address };
        if place.is_empty() {
            *place = address.to_owned();
            rest = rest.replacen(word, if word.ends_with(',') { "," } else { "" }, 1);
        }
    }
    if rest == text { rest } else { tidy(&rest) }
}

fn is_address(word: &str) -> bool {
    let bare = word.trim_start_matches(['(', '[', '<']);
    ["https://", "http://", "www."].iter().any(|beginning| bare.starts_with(beginning))
}

/// How a licence begins, in lower case.
const LICENCES: &[&str] = &[
    "cc by",
    "cc-by",
    "cc0",
    "cc 0",
    "cc sa",
    "creative commons",
    "public domain",
    "gemeinfrei",
    "domaine public",
    "dominio público",
    "общественное достояние",
    "used by permission",
    "used with permission",
    "with permission",
    "by permission",
    "mit genehmigung",
    "с разрешения",
    "avec autorisation",
    "con permiso",
];

/// How terms begin that are no licence, in lower case.
const TERMS: &[&str] = &[
    "all rights reserved",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "все права защищены",
    "no sales",
    "no archives",
];

/// What stands before a licence and says nothing, in lower case.
const LOOSE: &[&str] = &["is licensed under", "licensed under", "- own work", "– own work", "- eigenes werk"];

pub(super) fn take_terms(text: &str, credit: &mut Credit) -> String {
    let mut text = LOOSE.iter().fold(text.to_owned(), |text, loose| match words::find(&text, loose) {
        Some((from, to)) => format!("{}{}", &text[..from], &text[to..]),
        None => text,
    });
    for (beginnings, place) in [(LICENCES, &mut credit.licence), (TERMS, &mut credit.usage_terms)] {
        let found =
            beginnings.iter().filter_map(|beginning| words::find(&text, beginning)).map(|(at, _)| at).min();
        let Some(at) = found else { continue };
        let end = text[at..].find([')', ']', ',', ';', '|', '/']).map_or(text.len(), |end| at + end);
        let end = words::find(&text[at..end], " via ").map_or(end, |(via, _)| at + via);
        *place = text[at..end].trim().trim_end_matches('.').to_owned();
        text = tidy(&format!("{} {}", &text[..at], &text[end..]));
    }
    text
}

/// Takes off the signs and empty brackets that a part left behind.
fn tidy(text: &str) -> String {
    let text = text.replace("()", "").replace("( )", "").replace("[]", "").replace("[ ]", "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let odd =
        |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '|' | '/' | '–' | '—' | ':');
    let text = text.trim_matches(odd);
    let unopened = text.strip_suffix(')').filter(|rest| !rest.contains('(')).unwrap_or(text);
    let unclosed = unopened.strip_suffix('(').unwrap_or(unopened);
    unclosed.trim_matches(odd).trim_end_matches('.').to_owned()
}

/// Sites where pictures are found and which made none of them.
const HOLDERS_OF_OTHERS: &[&str] = &[
    "unsplash",
    "flickr",
    "pexels",
    "pixabay",
    "wikimedia commons",
    "wikimedia",
    "wikipedia",
    "instagram",
    "facebook",
    "telegram",
    "twitter",
    "vk",
    "youtube",
    "google",
    "internet",
    "x",
];

fn is_site(text: &str) -> bool {
    HOLDERS_OF_OTHERS.contains(&text.to_lowercase().as_str())
}

pub(super) fn take_source(text: &str, credit: &mut Credit) -> String {
    let via = [" via ", " über ", " через "].iter().find_map(|word| words::find(text, word));
    let on = || {
        let mut found = [" on ", " from ", " auf "].iter().filter_map(|word| words::find(text, word));
        found.next().filter(|(_, end)| is_site(text[*end..].trim()))
    };
    let Some((at, end)) = via.or_else(on) else { return text.to_owned() };
    let through = text[end..].trim();
    match Agency::exactly(through) {
        Some(_) => credit.via = through.to_owned(),
        None => credit.source_name = through.to_owned(),
    }
    tidy(&text[..at])
}

pub(super) fn is_agency(text: &str) -> bool {
    Agency::exactly(text).is_some()
}

pub(super) fn take_makers(text: &str, credit: &mut Credit) -> bool {
    let parts: Vec<&str> = text.split(['/', '|']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let (mut makers, mut agencies) = (Vec::new(), Vec::new());
    for (at, part) in parts.iter().enumerate() {
        let (before, last) = part.rsplit_once(", ").unwrap_or(("", part));
        match () {
            () if is_site(part) && credit.source_name.is_empty() => credit.source_name = (*part).to_owned(),
            () if is_agency(part) => {
                agencies.push(part.trim_end_matches(" Photo").trim_end_matches(" PHOTO"))
            }
            () if is_agency(last) && !before.is_empty() => {
                makers.extend(people(before));
                agencies.push(last);
            }
            () if at > 0 && agencies.is_empty() => agencies.push(part),
            () => makers.extend(people(part)),
        }
    }
    let all_named = makers.iter().chain(&agencies).all(|name| names::is_any_name(name) || is_agency(name));
    credit.creators = makers.into_iter().map(str::to_owned).collect();
    credit.agency = agencies.join("/");
    let source = names::is_any_name(&credit.source_name) || is_site(&credit.source_name);
    let none = credit.creators.is_empty() && credit.agency.is_empty();
    all_named
        && if none {
            source || (!credit.source_address.is_empty() && text.is_empty())
        } else {
            source || credit.source_name.is_empty()
        }
}

/// The makers in a list of them.
fn people(text: &str) -> Vec<&str> {
    let mut people: Vec<&str> = vec![text];
    for join in [" and ", " & ", " und ", " et ", " и ", " y ", ", "] {
        people = people.into_iter().flat_map(|part| part.split(join)).collect();
    }
    let people: Vec<&str> = people.into_iter().map(str::trim).filter(|name| !name.is_empty()).collect();
    if people.iter().all(|name| names::is_name(name)) { people } else { vec![text] }
}

/// `Name 2020`, `2020 Name`: the holder is the name; the whole is kept as it was printed.
pub(super) fn take_holder(text: &str, credit: &mut Credit) -> bool {
    let is_year = |word: &str| {
        let digits = word.trim_matches([',', '.']);
        digits.len() == 4 && matches!(digits.parse(), Ok(1800..=2199))
            || digits.contains(['-', '–']) && digits.len() == 9
    };
    let text = text.trim().trim_start_matches('©').trim();
    let holder = text.split_whitespace().filter(|word| !is_year(word)).collect::<Vec<_>>().join(" ");
    let holder = holder.trim_matches([',', ' ']).to_owned();
    if !names::is_any_name(&holder) && !holder.split('/').all(names::is_any_name) {
        return false;
    }
    if holder != text {
        credit.copyright_notice = format!("© {text}");
    }
    credit.rights_holder = holder;
    true
}

pub(super) fn take_giver(text: &str, licence: &str, credit: &mut Credit) -> bool {
    if !names::is_any_name(text) {
        return false;
    }
    if credit.licence.is_empty() {
        credit.licence = licence.to_owned();
    }
    credit.rights_holder = text.to_owned();
    true
}
