//! Lines that credit a picture: how they are known, and what they say.

use article::Credit;

use super::{names, words};

/// A credit as a text has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) credit: Credit,
    /// Whether the words speak of a picture, so that the line is a credit without a caption too.
    pub(super) of_picture: bool,
}

/// What an opening says of what follows it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sense {
    /// Who made the picture.
    Maker,
    /// Whom to name, of a picture or of something else.
    Somebody,
    /// Who holds the rights.
    Holder,
    /// Who gave it away, and how.
    Giver(&'static str),
}

/// Beginnings that a colon follows, in lower case.
#[rustfmt::skip]
const LABELS: &[(&str, Sense)] = &[
    ("image", Sense::Maker), ("images", Sense::Maker), ("image credit", Sense::Maker), ("image source", Sense::Maker),
    ("photo", Sense::Maker), ("photos", Sense::Maker), ("photo credit", Sense::Maker), ("photo source", Sense::Maker), ("photograph", Sense::Maker),
    ("picture", Sense::Maker), ("picture credit", Sense::Maker), ("illustration", Sense::Maker), ("graphic", Sense::Maker), ("screenshot", Sense::Maker),
    ("file photo", Sense::Maker), ("credit", Sense::Somebody), ("credits", Sense::Somebody),
    ("foto", Sense::Maker), ("fotos", Sense::Maker), ("fotocredit", Sense::Maker), ("bild", Sense::Maker), ("bildquelle", Sense::Maker), ("bildnachweis", Sense::Maker),
    ("archivfoto", Sense::Maker), ("symbolbild", Sense::Maker), ("symbolfoto", Sense::Maker), ("grafik", Sense::Maker),
    ("crédit photo", Sense::Maker), ("crédits photo", Sense::Maker), ("photographie", Sense::Maker), ("crédit", Sense::Somebody), ("crédits", Sense::Somebody),
    ("fotografía", Sense::Maker), ("imagen", Sense::Maker), ("crédito", Sense::Somebody), ("imagem", Sense::Maker), ("fotografia", Sense::Maker), ("immagine", Sense::Maker),
    ("beeld", Sense::Maker), ("bilde", Sense::Maker), ("billede", Sense::Maker), ("zdjęcie", Sense::Maker), ("fot", Sense::Maker), ("fot.", Sense::Maker), ("fotoğraf", Sense::Maker),
    ("фото", Sense::Maker), ("фотография", Sense::Maker), ("снимок", Sense::Maker), ("изображение", Sense::Maker), ("иллюстрация", Sense::Maker), ("архивное фото", Sense::Maker),
    ("світлина", Sense::Maker), ("зображення", Sense::Maker), ("здымак", Sense::Maker), ("صورة", Sense::Maker), ("الصورة", Sense::Maker), ("تصوير", Sense::Maker),
    ("copyright", Sense::Holder), ("courtesy", Sense::Giver("courtesy")), ("handout", Sense::Giver("handout")),
];

/// Beginnings that a space follows, in lower case.
#[rustfmt::skip]
const WORDS: &[(&str, Sense)] = &[
    ("image by", Sense::Maker), ("images by", Sense::Maker), ("image from", Sense::Maker), ("photo by", Sense::Maker), ("photos by", Sense::Maker), ("photo from", Sense::Maker),
    ("photograph by", Sense::Maker), ("picture by", Sense::Maker), ("illustration by", Sense::Maker), ("graphic by", Sense::Maker), ("file photo by", Sense::Maker),
    ("foto von", Sense::Maker), ("bild von", Sense::Maker), ("foto di", Sense::Maker), ("foto de", Sense::Maker), ("photo de", Sense::Maker), ("foto door", Sense::Maker),
    ("foto av", Sense::Maker), ("foto af", Sense::Maker), ("fot.", Sense::Maker),
    ("photo courtesy of", Sense::Giver("courtesy")), ("image courtesy of", Sense::Giver("courtesy")), ("courtesy of", Sense::Giver("courtesy")),
    ("handout via", Sense::Giver("handout")), ("handout photo by", Sense::Giver("handout")),
    ("©", Sense::Holder), ("(c)", Sense::Holder), ("copyright ©", Sense::Holder), ("copyright", Sense::Holder),
];

/// Words that a credit can have.
const MOST_WORDS: usize = 18;

/// Reads a line that credits a picture and says nothing else.
pub(super) fn line(text: &str) -> Option<Found> {
    if !words::at_most(text, MOST_WORDS) {
        return None;
    }
    let bare = unbracketed(text);
    let labelled = LABELS.iter().find_map(|(label, sense)| Some((words::after_label(bare, label)?, *sense)));
    let worded = || WORDS.iter().find_map(|(word, sense)| Some((after_sign(bare, word)?, *sense)));
    match labelled.or_else(worded) {
        Some((rest, sense)) => read(rest, sense),
        None => agency_line(bare),
    }
}

/// Cuts a line with a caption and its credit: `Caption. Photo: Name`, `Caption (Photo: Name)`, `Caption © Name`.
pub(super) fn behind_caption(text: &str) -> Option<(&str, Found)> {
    const BOUNDARIES: [&str; 13] =
        [". ", "! ", "? ", "… ", ".” ", ".\" ", " (", " [", " | ", " — ", " – ", " / ", " ©"];
    let mut places: Vec<(usize, usize)> = Vec::new();
    for sign in BOUNDARIES {
        let start = if sign.ends_with(['(', '[', '©']) { 1 } else { sign.len() };
        let kept = if sign.starts_with(' ') { 0 } else { sign.len() - 1 };
        places.extend(text.match_indices(sign).map(|(at, _)| (at + kept, at + start)));
    }
    places.sort_unstable();
    places.into_iter().find_map(|(end, start)| {
        let found = line(text[start..].trim())?;
        let caption = text[..end].trim();
        (words::count(caption) > 0).then_some((caption, found))
    })
}

/// What follows a word and a space; a sign needs no space.
fn after_sign<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    match word.ends_with(['©', ')']) {
        true => words::after(text, word).map(str::trim_start).filter(|rest| !rest.is_empty()),
        false => words::after_word(text, word),
    }
}

fn unbracketed(text: &str) -> &str {
    let text = text.strip_suffix('.').filter(|rest| rest.ends_with([')', ']'])).unwrap_or(text);
    let inside =
        |open, close| text.strip_prefix(open)?.strip_suffix(close).filter(|rest: &&str| !rest.contains(open));
    inside('(', ')').or_else(|| inside('[', ']')).map_or(text, str::trim)
}

/// `REUTERS/Name`, `AP Photo/Name`, `Name/AFP`: a name and an agency with a stroke between, and no label.
fn agency_line(text: &str) -> Option<Found> {
    let (first, rest) = text.split_once('/')?;
    let known = is_agency(first) || rest.split(['/', ' ']).any(is_agency) || rest.split('/').any(is_agency);
    (known && words::at_most(text, 10)).then(|| read(text, Sense::Maker)).flatten()
}

/// Reads what stands after the opening. None if these are no names.
fn read(text: &str, sense: Sense) -> Option<Found> {
    let mut credit = Credit::default();
    let text = without_stop(text);
    let text = take_address(text, &mut credit);
    let text = take_terms(&text, &mut credit);
    let text = take_source(&text, &mut credit);
    let named = match sense {
        Sense::Holder => take_holder(&text, &mut credit),
        Sense::Giver(licence) => take_giver(&text, licence, &mut credit),
        Sense::Maker | Sense::Somebody if text.starts_with('©') => {
            take_holder(text.trim_start_matches('©'), &mut credit)
        }
        Sense::Maker | Sense::Somebody => take_makers(&text, &mut credit),
    };
    named.then_some(Found { credit, of_picture: sense == Sense::Maker })
}

fn without_stop(text: &str) -> &str {
    let text = text.trim().trim_end_matches([',', ';']);
    match text.strip_suffix('.') {
        Some(bare) if bare.rsplit([' ', '.']).next().is_some_and(|last| last.chars().count() > 2) => bare,
        _ => text,
    }
}

fn take_address(text: &str, credit: &mut Credit) -> String {
    let is_address = |word: &&str| {
        let bare = word.trim_start_matches(['(', '[', '<']);
        bare.starts_with("https://") || bare.starts_with("http://") || bare.starts_with("www.")
    };
    let Some(word) = text.split_whitespace().find(is_address) else { return text.to_owned() };
    credit.source_address = word.trim_matches(['(', ')', '[', ']', '<', '>', ',', '.', ';']).to_owned();
    tidy(&text.replacen(word, "", 1))
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

fn take_terms(text: &str, credit: &mut Credit) -> String {
    let mut text = text.to_owned();
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

fn take_source(text: &str, credit: &mut Credit) -> String {
    let via = [" via ", " über ", " через "].iter().find_map(|word| words::find(text, word));
    let on = || words::find(text, " on ").filter(|(_, end)| is_site(text[*end..].trim()));
    let Some((at, end)) = via.or_else(on) else { return text.to_owned() };
    credit.source_name = text[end..].trim().to_owned();
    tidy(&text[..at])
}

/// Agencies that put their name beside the photographer's, in lower case.
const AGENCIES: &[&str] = &[
    "reuters",
    "ap",
    "ap photo",
    "associated press",
    "afp",
    "afp photo",
    "getty images",
    "getty",
    "epa",
    "epa-efe",
    "efe",
    "dpa",
    "tass",
    "тасс",
    "риа новости",
    "ria novosti",
    "sputnik",
    "xinhua",
    "pa",
    "anp",
    "keystone",
    "ritzau",
    "ntb",
    "tt",
    "sipa",
    "sipa press",
    "shutterstock",
    "alamy",
    "bloomberg",
    "anadolu",
    "anadolu agency",
    "nurphoto",
    "zuma",
    "zuma press",
    "imago",
    "picture alliance",
    "magnum",
    "magnum photos",
    "ukrinform",
    "укринформ",
    "interfax",
    "интерфакс",
    "belta",
    "белта",
    "apa",
    "ansa",
    "pap",
];

fn is_agency(text: &str) -> bool {
    AGENCIES.contains(&text.trim().to_lowercase().as_str())
}

fn take_makers(text: &str, credit: &mut Credit) -> bool {
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
fn take_holder(text: &str, credit: &mut Credit) -> bool {
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
        let others = std::mem::take(&mut credit.usage_terms);
        credit.usage_terms =
            if others.is_empty() { format!("© {text}") } else { format!("© {text}. {others}") };
    }
    credit.rights_holder = holder;
    true
}

fn take_giver(text: &str, licence: &str, credit: &mut Credit) -> bool {
    if !names::is_any_name(text) {
        return false;
    }
    if credit.licence.is_empty() {
        credit.licence = licence.to_owned();
    }
    credit.rights_holder = text.to_owned();
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a credit says, its parts in the order creators, agency, source, address, licence, holder, terms.
    fn said(text: &str) -> Option<String> {
        let credit = line(text)?.credit;
        let parts = [
            ("by", credit.creators.join(" + ")),
            ("agency", credit.agency),
            ("source", credit.source_name),
            ("at", credit.source_address),
            ("licence", credit.licence),
            ("holder", credit.rights_holder),
            ("terms", credit.usage_terms),
        ];
        let given = parts.into_iter().filter(|(_, value)| !value.is_empty());
        Some(given.map(|(key, value)| format!("{key} {value}")).collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn reads_credits_in_many_forms() {
        for (text, expected) in [
            ("Image by Kremlin.ru", "by Kremlin.ru"),
            ("Photo: Jane Roe", "by Jane Roe"),
            ("PHOTO: JANE ROE", "by JANE ROE"),
            ("Photo by Jane Roe / Example Agency", "by Jane Roe; agency Example Agency"),
            ("Photo: Jane Roe/Reuters.", "by Jane Roe; agency Reuters"),
            ("(AP Photo/Jane Roe)", "by Jane Roe; agency AP"),
            ("REUTERS/Jane Roe", "by Jane Roe; agency REUTERS"),
            ("Jane Roe/AFP via Getty Images", "by Jane Roe; agency AFP; source Getty Images"),
            ("Photo by Jane Roe on Unsplash", "by Jane Roe; source Unsplash"),
            ("Foto: Max Muster, dpa", "by Max Muster; agency dpa"),
            ("Credit: Museum of Modern Things", "by Museum of Modern Things"),
            ("Crédit photo : Jeanne Exemple", "by Jeanne Exemple"),
            ("Фото: Анна Иванова / ТАСС", "by Анна Иванова; agency ТАСС"),
            ("Photos: Jane Roe and John Doe", "by Jane Roe + John Doe"),
            ("© Jane Roe 2020", "holder Jane Roe; terms © Jane Roe 2020"),
            (
                "© 2020 Example Media. All rights reserved.",
                "holder Example Media; terms © 2020 Example Media. All rights reserved",
            ),
            ("Image: Jane Roe (CC BY-SA 4.0)", "by Jane Roe; licence CC BY-SA 4.0"),
            (
                "Photo: Jane Roe, CC BY 2.0 via Wikimedia Commons",
                "by Jane Roe; source Wikimedia Commons; licence CC BY 2.0",
            ),
            ("Photo: Jane Roe / Flickr / CC-BY-2.0", "by Jane Roe; source Flickr; licence CC-BY-2.0"),
            (
                "Photo: Jane Roe, https://example.org/a, CC0",
                "by Jane Roe; at https://example.org/a; licence CC0",
            ),
            ("Photo courtesy of Example Museum", "licence courtesy; holder Example Museum"),
            ("Handout via Example Ministry", "licence handout; holder Example Ministry"),
            ("Photo: @janeroe", "by @janeroe"),
        ] {
            assert_eq!(said(text).unwrap_or_default(), expected, "{text:?}");
        }
    }

    #[test]
    fn takes_no_other_line_for_a_credit() {
        for text in [
            "Photo by photo, the city gave itself away.",
            "Credit: how the banks lend",
            "Photo: the bridge at night",
            "Image",
            "Photo:",
            "The photo: Jane Roe said it was hers.",
            "Credit where it is due.",
            "and/or",
            "Jane Roe / John Doe",
            "Foto: was wir sehen",
            "Courtesy of the house, drinks were free.",
            "© this is not a name",
        ] {
            assert_eq!(line(text), None, "{text:?}");
        }
    }

    #[test]
    fn cuts_a_caption_from_its_credit() {
        let cut =
            |text| behind_caption(text).map(|(caption, found)| (caption, found.credit.creators.join(" + ")));
        assert_eq!(cut("The old bridge. Photo: Jane Roe"), Some(("The old bridge.", "Jane Roe".into())));
        assert_eq!(
            cut("The old bridge (Photo: Jane Roe / Reuters)."),
            Some(("The old bridge", "Jane Roe".into()))
        );
        assert_eq!(cut("The old bridge | Image by Jane Roe"), Some(("The old bridge", "Jane Roe".into())));
        assert_eq!(cut("Die Brücke. (Foto: Max Muster)"), Some(("Die Brücke.", "Max Muster".into())));
        assert_eq!(cut("She held up a photo: Jane Roe, aged nine."), None);
        let holder = behind_caption("The old bridge © Jane Roe").unwrap().1.credit.rights_holder;
        assert_eq!(holder, "Jane Roe");
    }
}
