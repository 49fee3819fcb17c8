//! Who wrote it, and when: the lines at the head or foot that say so.

use ::words::{Message, message};
use article::{
    Byline, BylineKind, NoteKind,
    dates::{self, Reading},
};

use super::{
    draft::Draft,
    names::{self, Names, Trust},
    words,
};

/// How a label or word opens a byline.
struct Opening {
    /// In lower case.
    text: &'static str,
    /// Whether a colon must follow, or only may.
    colon: bool,
    /// What those named did; empty for writing.
    role: &'static str,
}

const fn label(text: &'static str) -> Opening {
    Opening { text, colon: true, role: "" }
}

const fn word(text: &'static str) -> Opening {
    Opening { text, colon: false, role: "" }
}

const fn did(role: &'static str, text: &'static str, colon: bool) -> Opening {
    Opening { text, colon, role }
}

const PHOTOGRAPHY: &str = "photography";

#[rustfmt::skip]
const OPENINGS: &[Opening] = &[
    // English
    word("words by"), word("text by"), word("story by"), word("written by"), word("reported by"), word("by"),
    label("words"), label("text"), label("story"), label("author"), label("authors"), label("writer"), label("byline"),
    did("additional reporting", "additional reporting by", false), did("reporting", "reporting by", false),
    did("editing", "editing by", false), did("editing", "edited by", false), did("editing", "editor", true),
    did("translation", "translated by", false), did("translation", "translation by", false), did("translation", "translation", true),
    did(PHOTOGRAPHY, "photography by", false), did(PHOTOGRAPHY, "photos by", false), did(PHOTOGRAPHY, "pictures by", false),
    did(PHOTOGRAPHY, "photography", true), did(PHOTOGRAPHY, "photos", true), did(PHOTOGRAPHY, "pictures", true),
    // German
    word("von"), label("autor"), label("autorin"), label("autoren"), label("autorinnen"), label("bericht"),
    did(PHOTOGRAPHY, "fotos von", false), did(PHOTOGRAPHY, "fotos", true), did(PHOTOGRAPHY, "fotografie", true), did(PHOTOGRAPHY, "bilder", true),
    did("translation", "übersetzung", true), did("translation", "aus dem englischen von", false),
    // French
    word("par"), word("propos recueillis par"), label("texte"), label("auteur"), label("autrice"), label("auteurs"),
    did(PHOTOGRAPHY, "photographies", true), did("translation", "traduction", true), did("translation", "traduit par", false),
    // Spanish, Portuguese, Italian
    word("por"), label("texto"), label("autora"), label("autores"), word("di"), label("testo"), label("autore"), label("autrice"),
    did("translation", "traducción", true), did("translation", "tradução", true), did("translation", "traduzione", true),
    // Dutch, Scandinavian, Polish, Czech, Turkish
    word("door"), label("tekst"), label("tekst av"), label("auteur"), word("av"), word("af"), label("forfatter"), label("författare"),
    label("autorzy"), label("autorka"), did(PHOTOGRAPHY, "zdjęcia", true), label("yazan"), label("haber"),
    // Russian, Ukrainian, Belarusian
    label("текст"), label("тексты"), label("автор"), label("авторы"), label("автори"), label("аўтар"), label("тэкст"),
    did(PHOTOGRAPHY, "фотографии", true), did(PHOTOGRAPHY, "фотографії", true), did("translation", "перевод", true), did("translation", "переклад", true),
    // Arabic
    word("بقلم"), label("بقلم"), label("كتب"), label("كتبت"), label("نص"), label("إعداد"),
];

/// Labels for one picture that, right under a label for the text, name the photographer of the piece.
const ONE_PICTURE: &[&str] = &["photo", "picture", "foto", "bild", "image", "фото"];

/// What stands before a date, and the field it is for.
#[rustfmt::skip]
const DATE_OPENINGS: &[(&str, &str)] = &[
    ("published on", "published"), ("published", "published"), ("posted on", "published"), ("posted", "published"), ("date", "published"),
    ("last updated on", "updated"), ("last updated", "updated"), ("updated on", "updated"), ("updated", "updated"), ("last modified", "updated"),
    ("veröffentlicht am", "published"), ("veröffentlicht", "published"), ("erschienen am", "published"), ("datum", "published"),
    ("aktualisiert am", "updated"), ("aktualisiert", "updated"), ("stand", "updated"),
    ("publié le", "published"), ("mis à jour le", "updated"), ("publicado el", "published"), ("publicado em", "published"), ("publicado", "published"),
    ("actualizado el", "updated"), ("actualizado", "updated"), ("atualizado em", "updated"), ("fecha", "published"), ("data", "published"),
    ("pubblicato il", "published"), ("aggiornato il", "updated"), ("gepubliceerd op", "published"), ("bijgewerkt op", "updated"),
    ("publicerad", "published"), ("publisert", "published"), ("uppdaterad", "updated"), ("opublikowano", "published"), ("aktualizacja", "updated"),
    ("опубликовано", "published"), ("дата публикации", "published"), ("дата", "published"), ("обновлено", "updated"),
    ("опубліковано", "published"), ("оновлено", "updated"), ("апублікавана", "published"), ("نشر في", "published"), ("تاريخ النشر", "published"),
];

/// What a part of a line says.
enum Part<'a> {
    Names { text: &'a str, names: Names, role: &'static str, opening: Option<&'static str>, label: bool },
    Date { text: &'a str, field: &'static str, reading: Reading },
    Other(&'a str),
}

/// Claims bylines and dates.
pub(super) fn recognise(draft: &mut Draft) {
    let head = draft.head();
    for at in draft.ends() {
        let in_head = head.contains(&at);
        let above = at
            .checked_sub(1)
            .filter(|above| draft.claimed_words(*above).iter().any(|said| labels_text(said)));
        let text = draft.passages[at].text.clone();
        if !words::at_most(&text, 40) {
            continue;
        }
        let parts = parts(&text, above.is_some());
        if is_telling(&parts, in_head) {
            take(draft, at, &parts);
        }
    }
}

/// Whether a line has a label for the text, as `Words: …`.
fn labels_text(line: &str) -> bool {
    let writes = |opening: &&Opening| opening.role.is_empty() && opening.colon;
    OPENINGS.iter().filter(writes).any(|opening| words::after_label(line, opening.text).is_some())
}

/// Signs between the parts of a line that stand nowhere else, and signs that also stand in sentences.
const BARS: [&str; 5] = ["|", "•", "·", "‖", "\t"];
const DASHES: [&str; 5] = [" – ", " — ", " - ", " / ", "; "];
const STOPS: [&str; 2] = [". ", ", "];

fn parts(text: &str, under_label: bool) -> Vec<Part<'_>> {
    let pieces = split(text);
    let dated = pieces.iter().any(|piece| date(piece).is_some());
    let labelled = |at: usize| under_label || (at > 0 && labels_text(pieces[0]));
    (0..pieces.len()).flat_map(|at| part(pieces[at], dated, labelled(at))).collect()
}

/// Cuts at bars; at dashes, full stops and commas only when every part then says something.
fn split(text: &str) -> Vec<&str> {
    let bare = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(text);
    let at_bars = cut(bare, &BARS);
    if at_bars.len() > 1 {
        return at_bars;
    }
    let says = |piece: &&str| date(piece).is_some() || opened(piece, labels_text(bare)).is_some();
    let names = |piece: &&str| says(piece) || names::is_name(piece);
    let at_dashes = cut(bare, &DASHES);
    if at_dashes.len() > 1 && at_dashes.iter().any(says) && at_dashes.iter().all(names) {
        return at_dashes;
    }
    let at_stops = cut(bare, &STOPS);
    if at_stops.len() > 1 && at_stops.iter().all(says) { at_stops } else { vec![bare] }
}

fn cut<'a>(text: &'a str, signs: &[&str]) -> Vec<&'a str> {
    let mut pieces = vec![text];
    for sign in signs {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(sign)).collect();
    }
    pieces.into_iter().map(str::trim).filter(|piece| piece.contains(char::is_alphanumeric)).collect()
}

/// Reads one part of a line, `dated` when another part of it is a date.
fn part(text: &str, dated: bool, under_label: bool) -> Vec<Part<'_>> {
    if let Some((field, reading)) = date(text) {
        return vec![Part::Date { text, field, reading }];
    }
    if let Some(named) = opened(text, under_label) {
        return vec![named];
    }
    if let Some((before, date, reading)) = dates::split_end(text)
        && let Some(named) = opened(before, under_label)
    {
        return vec![named, Part::Date { text: date, field: "published", reading }];
    }
    vec![dated.then(|| unopened(text)).flatten().unwrap_or(Part::Other(text))]
}

/// A date with or without what opens it.
fn date(text: &str) -> Option<(&'static str, Reading)> {
    let opened = DATE_OPENINGS.iter().find_map(|(opening, field)| {
        let rest = words::after_label(text, opening).or_else(|| words::after_word(text, opening))?;
        dates::read(rest).map(|reading| (*field, reading))
    });
    opened.or_else(|| dates::read(text).map(|reading| ("published", reading)))
}

/// Names after a label or word that opens bylines.
fn opened(text: &str, under_label: bool) -> Option<Part<'_>> {
    let picture = || {
        ONE_PICTURE
            .iter()
            .filter(|_| under_label)
            .find_map(|label| Some((did(PHOTOGRAPHY, label, true), words::after_label(text, label)?)))
    };
    let (role, opening, rest, trust) = OPENINGS
        .iter()
        .find_map(|opening| {
            let labelled = words::after_label(text, opening.text).map(|rest| (rest, Trust::Label));
            let worded = || {
                words::after_word(text, opening.text)
                    .filter(|_| !opening.colon)
                    .map(|rest| (rest, Trust::Word))
            };
            labelled.or_else(worded).map(|(rest, trust)| (opening.role, opening.text, rest, trust))
        })
        .or_else(|| picture().map(|(opening, rest)| (opening.role, opening.text, rest, Trust::Label)))?;
    let names = names::read(rest, trust)?;
    Some(Part::Names { text, names, role, opening: Some(opening), label: trust == Trust::Label })
}

/// Names with nothing before them, which count only beside a date.
fn unopened(text: &str) -> Option<Part<'_>> {
    let names = names::read(text, Trust::Word)?;
    Some(Part::Names { text, names, role: "", opening: None, label: false })
}

/// Whether a line says enough to be taken apart: something is known, and what is left over is short.
/// At the foot, where sentences end, a bare “By …” is not enough.
fn is_telling(parts: &[Part], in_head: bool) -> bool {
    let known = parts.iter().any(|part| match part {
        Part::Names { label, role, .. } => in_head || *label || !role.is_empty(),
        Part::Date { .. } => true,
        Part::Other(_) => false,
    });
    let others = parts.iter().all(|part| !matches!(part, Part::Other(text) if !words::at_most(text, 6)));
    known && others
}

fn take(draft: &mut Draft, at: usize, parts: &[Part]) {
    let whole = draft.passages[at].text.clone();
    let mut rest: Vec<&str> = Vec::new();
    let mut claims: Vec<(&'static str, String)> = Vec::new();
    for part in parts {
        match part {
            Part::Names { text, names, role, opening, .. } => {
                rest.extend(take_names(draft, at, names, role, *opening, text, &mut claims));
            }
            Part::Date { text, field, reading } => match take_date(draft, at, field, reading, text) {
                true => claims.push((field, (*text).into())),
                false => rest.push(text),
            },
            Part::Other(text) => rest.push(text),
        }
    }
    let rest = rest.join(" | ");
    if claims.len() == 1 && rest.is_empty() {
        draft.claim(at, claims[0].0, &whole, "");
        return;
    }
    for (field, words) in claims {
        draft.claim(at, field, &words, &rest);
    }
}

/// Takes the names, and the place behind them; gives the place back where the piece has another already.
fn take_names<'a>(
    draft: &mut Draft,
    at: usize,
    names: &'a Names,
    role: &str,
    opening: Option<&str>,
    text: &str,
    claims: &mut Vec<(&'static str, String)>,
) -> Option<&'a str> {
    let mut said = text.to_owned();
    let mut left = None;
    if let Some((words, _)) = &names.place {
        said = text.strip_suffix(words.as_str()).unwrap_or(text).trim_end_matches([',', ' ']).to_owned();
        left = Some(words.as_str()).filter(|_| !draft.fields.dateline.is_empty());
    }
    if let Some((words, place)) = names.place.as_ref().filter(|_| left.is_none()) {
        draft.fields.dateline = place.clone();
        draft.guess("dateline", message!("notes-place", place = place.as_str()), Some(at));
        claims.push(("dateline", words.clone()));
    }
    for byline in &names.bylines {
        let role = if byline.role.is_empty() { role } else { &byline.role };
        draft.fields.bylines.push(Byline { role: role.to_owned(), ..byline.clone() });
        draft.guess("bylines", why(byline, role, opening, text), Some(at));
    }
    let place = claims.iter().position(|(field, _)| *field == "dateline").unwrap_or(claims.len());
    claims.insert(place, ("bylines", said));
    left
}

fn why(byline: &Byline, role: &str, opening: Option<&str>, text: &str) -> Message {
    let name = byline.name.as_str();
    let why = match opening {
        Some(opening) => message!("notes-begins", text = said(text, opening)),
        None => message!("notes-besideDate"),
    };
    let concluded = match role {
        "" => message!("notes-byline", name = name, why = why),
        role => message!("notes-bylineRole", name = name, role = role, why = why),
    };
    match (byline.kind, names::organisation_word(name)) {
        (BylineKind::Organisation, Some(word)) => {
            message!("notes-organisation", byline = concluded, word = word)
        }
        _ => concluded,
    }
}

/// The opening as the text has it.
fn said<'a>(text: &'a str, opening: &str) -> &'a str {
    let rest = words::after(text, opening).unwrap_or_default();
    text[..text.len() - rest.len()].trim()
}

/// Sets a date; false when it stays in the body.
fn take_date(draft: &mut Draft, at: usize, field: &str, reading: &Reading, text: &str) -> bool {
    let place = if field == "updated" { &mut draft.fields.updated } else { &mut draft.fields.published };
    match reading {
        _ if place.is_some() => false,
        Reading::Ambiguous => {
            let why = message!("notes-twoDays", text = text);
            draft.note(NoteKind::Missing, field, why, Some(at));
            false
        }
        Reading::Day { when, time } => {
            *place = Some(when.clone());
            let day = message!("notes-day", day = when.to_string(), text = text);
            draft.guess(field, day, Some(at));
            if let Some(time) = time {
                let why = message!("notes-time", time = time.as_str());
                draft.note(NoteKind::LeftOut, field, why, Some(at));
            }
            true
        }
    }
}
