//! The line that says where a piece first ran, and by whose leave it runs here.

use ::words::message;
use article::dates;

use super::{
    draft::Draft,
    names,
    words::{self, brief},
};

/// How such a line begins, in lower case.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "this", "the article", "the piece", "the story", "the post", "article", "story", "a version of", "an earlier version", "a longer version", "a shorter version",
    "originally", "first", "republished", "reprinted", "reproduced",
    "dieser", "diese", "dies", "der text", "der artikel", "der beitrag", "zuerst", "erstmals", "ursprünglich", "eine fassung",
    "cet", "cette", "ce texte", "l'article", "l’article", "publié", "paru", "première publication", "initialement",
    "este", "esta", "publicado", "originalmente", "questo", "pubblicato", "originariamente", "esse",
    "этот", "материал", "статья", "текст", "впервые", "оригинал", "перепечатано", "ця стаття", "цей", "вперше", "матеріал",
    "ten", "tekst", "artykuł", "pierwotnie", "dit artikel", "eerder", "denna", "denne",
];

/// Words after which the outlet is named, in lower case. Longer ones stand before those they contain.
#[rustfmt::skip]
const PHRASES: &[&str] = &[
    "originally appeared on", "originally appeared in", "originally appeared at", "first appeared on", "first appeared in", "first appeared at",
    "originally published on", "originally published in", "originally published by", "originally published at",
    "first published on", "first published in", "first published by", "first published at",
    "previously published on", "previously published in", "previously published by",
    "republished with permission from", "republished with permission of", "republished from", "reprinted with permission from",
    "reprinted with permission of", "reprinted from", "reproduced with permission from",
    "erschien zuerst auf", "erschien zuerst in der", "erschien zuerst in", "erschien zuerst bei", "erschien zunächst in", "erschien zunächst auf",
    "zuerst erschienen auf", "zuerst erschienen in", "zuerst erschienen bei", "zuerst veröffentlicht auf", "zuerst veröffentlicht in", "zuerst veröffentlicht bei",
    "ist zuerst auf", "ist zuerst in", "ist zuerst bei", "erstmals erschienen in", "erstmals erschienen auf", "erstmals veröffentlicht in", "ursprünglich erschienen in",
    "été publié sur", "été publié dans", "été publié par", "été initialement publié sur", "été initialement publié dans", "initialement publié sur",
    "initialement publié dans", "publié initialement sur", "publié initialement dans", "publié d'abord dans", "publié d’abord dans", "est paru dans",
    "première publication dans", "première publication sur",
    "publicado originalmente en", "publicado originalmente por", "publicado por primera vez en", "apareció originalmente en",
    "publicado originalmente em", "publicado originalmente no", "publicado originalmente na",
    "pubblicato originariamente su", "pubblicato originariamente da", "pubblicato per la prima volta su",
    "впервые опубликовано в", "впервые опубликовано на", "впервые опубликован в", "впервые опубликован на", "впервые опубликована в", "впервые опубликована на",
    "впервые вышел в", "впервые вышла в", "оригинал опубликован на", "оригинал опубликован в", "перепечатано с разрешения", "опубликован с разрешения",
    "вперше опубліковано в", "вперше опубліковано на", "вперше опублікована в", "вперше опублікована на",
    "pierwotnie opublikowano w", "pierwotnie ukazał się w", "verscheen eerder in", "verscheen eerder op", "verscheen eerst in",
];

/// Words and signs at which an outlet's name ends, in lower case.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    " and is ", " and was ", " and has ", " and appears ", " and republished", " and reprinted", " and used", " and it ", " where ", " with ", " by ", " under ",
    " as part", " on ", " in january", " in 1", " in 2", " und ist ", " und wird ", " und erscheint ", " am ", " unter ", " mit ", " et est ", " le ", " sous ", " avec ",
    " y se ", " bajo ", " el ", " con ", " e viene ", " и публикуется", " и перепечат", " под ", " 1", " 2", " 3",
    ", ", ". ", "; ", " (", " –", " —", " http", ": ",
];

/// Words that such a line can have.
const MOST_WORDS: usize = 50;

/// Claims the line.
pub(super) fn recognise(draft: &mut Draft) {
    for at in draft.ends() {
        let text = draft.passages[at].text.clone();
        let Some(outlet) = outlet(&text) else { continue };
        let republication = &mut draft.fields.republication;
        republication.outlet = outlet.to_owned();
        republication.permission = text.clone();
        republication.address = address(&text).unwrap_or_default().to_owned();
        republication.first_published = dates::find(&text);
        draft.claim_all(at, "republication");
        let why = message!("notes-firstPublished", outlet = outlet, text = brief(&text));
        draft.guess("republication", why, Some(at));
        return;
    }
}

/// The outlet that a line of this kind names.
fn outlet(text: &str) -> Option<&str> {
    let begins = |text: &str| BEGINNINGS.iter().any(|beginning| words::after(text, beginning).is_some());
    let bare = text.trim_start_matches(['(', '[', '*', '_', '“', '"', '«']);
    if !words::at_most(text, MOST_WORDS) || !begins(bare) {
        return None;
    }
    let (_, end) = PHRASES.iter().find_map(|phrase| words::find(text, phrase))?;
    let rest = text[end..].trim_start();
    let cut =
        ENDS.iter().filter_map(|sign| words::find(rest, sign)).map(|(at, _)| at).filter(|at| *at > 0).min();
    let outlet = rest[..cut.unwrap_or(rest.len())].trim_matches(is_wrapping);
    is_outlet(outlet).then_some(outlet)
}

fn is_wrapping(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '.' | ',' | '(' | ')' | '[' | ']' | '*' | '_' | '“' | '”' | '„' | '"' | '«' | '»' | '‘' | '’'
        )
}

/// A name with a capital somewhere or an address; no year, no place alone can be told apart from one.
fn is_outlet(text: &str) -> bool {
    let capital = text.chars().any(|letter| letter.is_alphabetic() && !letter.is_lowercase());
    words::at_most(text, 8) && (capital || text.split_whitespace().any(names::is_host))
}

fn address(text: &str) -> Option<&str> {
    let is_address = |word: &&str| word.starts_with("https://") || word.starts_with("http://");
    let words =
        text.split_whitespace().map(|word| word.trim_matches(['(', ')', '<', '>', '[', ']', ',', '.', ';']));
    words.into_iter().find(is_address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_outlet() {
        for (text, expected) in [
            ("This piece originally appeared on Tsarizm.com and is used by permission.", "Tsarizm.com"),
            ("This article was originally published by The Example Review.", "The Example Review"),
            ("First published in Drum and Bass Weekly on 14 September 2020.", "Drum and Bass Weekly"),
            ("(Originally published at example.org.)", "example.org"),
            ("This article is republished from The Example under a Creative Commons license.", "The Example"),
            ("Dieser Text erschien zuerst in „Land und Leute“.", "Land und Leute"),
            ("Dieser Artikel ist zuerst bei Beispiel Online erschienen.", "Beispiel Online erschienen"),
            ("Cet article a été initialement publié sur Exemple.fr, sous licence.", "Exemple.fr"),
            ("Este texto fue publicado originalmente en El Ejemplo.", "El Ejemplo"),
            ("Впервые опубликовано в «Новом примере» 14 сентября 2020 г.", "Новом примере"),
        ] {
            let found = outlet(text).unwrap_or_default().trim_end_matches(" erschienen");
            assert_eq!(found, expected.trim_end_matches(" erschienen"), "{text:?}");
        }
    }

    #[test]
    fn takes_no_other_sentence() {
        for text in [
            "The report was first published in 1999.",
            "Her book, first published in London, sold well.",
            "This was first published in secret.",
            "This piece of land was sold.",
        ] {
            assert_eq!(outlet(text), None, "{text:?}");
        }
    }
}
