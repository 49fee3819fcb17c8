//! Lines that credit a picture: how they are known, and what they say.

mod openings;
mod parts;

use article::Credit;

use super::words;
use openings::{LABELS, Sense, WORDS};
use parts::{
    is_agency, take_address, take_giver, take_holder, take_makers, take_source, take_terms, without_stop,
};

/// A credit as a text has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) credit: Credit,
    /// Whether the words speak of a picture, so that the line is a credit without a caption too.
    pub(super) of_picture: bool,
}

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

/// Reads a line that is known to be a credit, so that it needs no opening: `Jane Roe, CC BY 4.0, via Wikimedia Commons`.
pub(crate) fn pasted(text: &str) -> Option<Credit> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !words::at_most(&text, MOST_WORDS * 2) {
        return None;
    }
    let found = line(&text).map(|found| found.credit).or_else(|| titled(&text));
    let bare = unbracketed(&text);
    let bare = words::after_word(bare, "by").unwrap_or(bare);
    let mut credit = found.or_else(|| Some(read(bare, Sense::Somebody)?.credit))?;
    if credit.licence.is_empty() {
        credit = credit.completed().unwrap_or(credit);
    }
    let usual = Credit { licence_address: String::new(), ..credit.clone() };
    Some(if usual.licence_url().is_some() { usual } else { credit })
}

/// `“Harbour” by Jane Roe is licensed under CC BY 2.0`
fn titled(text: &str) -> Option<Credit> {
    let inside = text.strip_prefix(['"', '“', '„', '«'])?;
    let end = inside.find(['"', '”', '“', '»'])?;
    let (title, rest) = inside.split_at(end);
    let maker = words::after_word(
        rest.trim_start_matches(['"', '”', '“', '»']).trim_start_matches(',').trim_start(),
        "by",
    )?;
    let credit = read(maker, Sense::Somebody)?.credit;
    Some(Credit { title: title.trim().to_owned(), ..credit })
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What a credit says, its parts in the order creators, agency, source, address, licence, holder, terms.
    fn said(text: &str) -> Option<String> {
        Some(told(line(text)?.credit))
    }

    fn told(credit: Credit) -> String {
        let parts = [
            ("titled", credit.title),
            ("by", credit.creators.join(" + ")),
            ("agency", credit.agency),
            ("via", credit.via),
            ("source", credit.source_name),
            ("at", credit.source_address),
            ("licence", credit.licence),
            ("holder", credit.rights_holder),
            ("notice", credit.copyright_notice),
            ("terms", credit.usage_terms),
        ];
        let given = parts.into_iter().filter(|(_, value)| !value.is_empty());
        given.map(|(key, value)| format!("{key} {value}")).collect::<Vec<_>>().join("; ")
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
            ("Jane Roe/AFP via Getty Images", "by Jane Roe; agency AFP; via Getty Images"),
            ("Photo by Jane Roe on Unsplash", "by Jane Roe; source Unsplash"),
            ("Foto: Max Muster, dpa", "by Max Muster; agency dpa"),
            ("Credit: Museum of Modern Things", "by Museum of Modern Things"),
            ("Crédit photo : Jeanne Exemple", "by Jeanne Exemple"),
            ("Фото: Анна Иванова / ТАСС", "by Анна Иванова; agency ТАСС"),
            ("Photos: Jane Roe and John Doe", "by Jane Roe + John Doe"),
            ("© Jane Roe 2020", "holder Jane Roe; notice © Jane Roe 2020"),
            (
                "© 2020 Example Media. All rights reserved.",
                "holder Example Media; notice © 2020 Example Media; terms All rights reserved",
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
    fn a_pasted_line_needs_no_opening() {
        let wikimedia =
            "Jane Roe, CC BY 4.0 <https://creativecommons.org/licenses/by/4.0>, via Wikimedia Commons";
        for (text, expected) in [
            (wikimedia, "by Jane Roe; source Wikimedia Commons; licence CC BY 4.0"),
            (
                "Jane Roe, Public domain, via Wikimedia Commons",
                "by Jane Roe; source Wikimedia Commons; licence Public domain",
            ),
            (
                "By Jane Roe - Own work, CC BY-SA 3.0, https://commons.wikimedia.org/w/index.php?curid=1",
                "by Jane Roe; at https://commons.wikimedia.org/w/index.php?curid=1; licence CC BY-SA 3.0",
            ),
            (
                "“Old bridge” by Jane Roe is licensed under CC BY-NC 2.0",
                "titled Old bridge; by Jane Roe; licence CC BY-NC 2.0",
            ),
            (
                "Jane Roe, https://creativecommons.org/licenses/by-sa/3.0/de/deed.de",
                "by Jane Roe; licence CC BY-SA 3.0 DE",
            ),
            (
                "Photo by Jane Roe: https://www.pexels.com/photo/bridge-1/",
                "by Jane Roe; at https://www.pexels.com/photo/bridge-1/",
            ),
            ("Photo by Jane Roe from Pexels", "by Jane Roe; source Pexels"),
            ("Photo by Jane Roe on Unsplash", "by Jane Roe; source Unsplash"),
            ("Jane Roe / Flickr, CC BY 2.0", "by Jane Roe; source Flickr; licence CC BY 2.0"),
            ("(Kyodo News via AP)", "agency Kyodo News; via AP"),
            ("Jane Roe/dpa", "by Jane Roe; agency dpa"),
            ("Image by Kremlin.ru", "by Kremlin.ru"),
            ("© 2020 Jane Roe", "holder Jane Roe; notice © 2020 Jane Roe"),
            ("Courtesy of Example Museum", "licence courtesy; holder Example Museum"),
        ] {
            assert_eq!(pasted(text).map(told).unwrap_or_default(), expected, "{text:?}");
        }
        for text in ["", "She said that nobody had seen the bridge before.", "CC BY 4.0"] {
            assert_eq!(pasted(text), None, "{text:?}");
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
