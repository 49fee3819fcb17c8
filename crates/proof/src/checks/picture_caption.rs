//! A caption that its picture's own file contradicts: another day, or a name spelled another way.

use article::{Shown, dates, plain_text};
use jiff::civil::Date;
use words::{Message, message};

use crate::{
    alike::words,
    called::called,
    check::{Check, Sight},
    finding::{Place, Weight},
    in_file::InFile,
};

pub(crate) const CHECK: Check = Check {
    name: "picture-caption",
    weight: Weight::Warns,
    what: "A caption with another day than the file of its picture, or with a name that the file spells another way.",
    why: "A name misspelled under a face, and a picture shown for another day's, are what readers write in about.",
    finds: "![Two women](here.jpg)\nMaria Kolesnikva in Minsk, 8 July 2015\n",
    passes: "![Two women](here.jpg)\nMaria Kolesnikova in Minsk, 14 September 2020\n",
    fix: "checks-captionFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let finding = |shown: Shown| {
        let place = || Place::picture(shown.name, shown.block);
        let said = against(&shown, sight.in_file(shown.name)?);
        Some(said.into_iter().map(move |message| (message, place())).collect::<Vec<_>>())
    };
    sight.piece.shown().into_iter().filter_map(finding).flatten().collect()
}

fn against(shown: &Shown, file: &InFile) -> Vec<Message> {
    let caption = plain_text(shown.caption);
    let day = other_day(&caption, file.taken).map(|(said, taken)| {
        message!(
            "checks-captionDay",
            picture = called(shown),
            caption = said.to_string(),
            file = taken.to_string()
        )
    });
    let names = file.people.iter().flat_map(|person| misspelled(&caption, person)).map(|(said, name)| {
        message!("checks-captionName", picture = called(shown), caption = said, file = name)
    });
    day.into_iter().chain(names).collect()
}

/// The day that a caption names and the day on which the picture was taken, unless they are one: or, as clocks and zones
/// go, neighbours.
fn other_day(caption: &str, taken: Option<Date>) -> Option<(Date, Date)> {
    let (said, taken) = (dates::find(caption)?.day().parse::<Date>().ok()?, taken?);
    let apart = (said - taken).get_days().abs();
    (apart > 1).then_some((said, taken))
}

/// The words of a caption that are nearly, but not quite, words of a person's name, each with that word. A caption that
/// has the name itself is right.
fn misspelled(caption: &str, person: &str) -> Vec<(String, String)> {
    let written = words_as_written(caption);
    let is_written = |name: &str| written.iter().any(|word| words(word) == words(name));
    let names = words_as_written(person).into_iter().filter(|name| !is_written(name));
    let slip = |name: &&str| {
        let word = written.iter().find(|word| is_slip(word, name))?;
        Some(((*word).to_owned(), (*name).to_owned()))
    };
    names.collect::<Vec<_>>().iter().filter_map(slip).collect()
}

fn words_as_written(text: &str) -> Vec<&str> {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '-').filter(|word| !word.is_empty()).collect()
}

/// Whether a word is a name with a letter or two wrong. What differs at the end only is an inflected form.
fn is_slip(word: &str, name: &str) -> bool {
    const ALIKE: usize = 3;
    const WRONG: usize = 2;
    let letters = |text: &str| words(text).concat().chars().collect::<Vec<_>>();
    let (word_letters, name_letters) = (letters(word), letters(name));
    let is_name = word.chars().next().is_some_and(|first| !first.is_lowercase());
    let shortest = word_letters.len().min(name_letters.len());
    let pairs = || word_letters.iter().zip(&name_letters);
    let head = pairs().take_while(|(one, other)| one == other).count();
    let backwards = word_letters.iter().rev().zip(name_letters.iter().rev());
    let tail = backwards.take(shortest - head).take_while(|(one, other)| one == other).count();
    let wrong = word_letters.len().max(name_letters.len()) - head - tail;
    is_name && head >= ALIKE && tail > 0 && (1..=WRONG).contains(&wrong) && head + tail > 2 * wrong + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_slip() {
        let slips = |caption: &str, person: &str| misspelled(caption, person);
        let slip = |said: &str, name: &str| vec![(said.to_owned(), name.to_owned())];
        assert_eq!(
            slips("Sviatlana Tikhanovskya in Vilnius", "Sviatlana Tikhanovskaya"),
            slip("Tikhanovskya", "Tikhanovskaya")
        );
        assert_eq!(slips("Марыя Калесникава", "Марыя Калеснікава"), slip("Калесникава", "Калеснікава"));
        for (caption, person) in [
            ("Maria Kolesnikova", "Maria Kolesnikova"),
            ("MARIA KOLESNÍKOVA", "Maria Kolesnikova"),
            ("Angela Merkels Rede", "Angela Merkel"),
            ("Встреча с Лукашенкой", "Лукашенко"),
            ("Президент Тихановская и Тихановской", "Светлана Тихановская"),
            ("the kolesnikvas", "Maria Kolesnikova"),
            ("Ann Lee", "Ann Leo"),
            ("A pot", "Maria Kolesnikova"),
            ("", ""),
            ("👩‍🦰", "👩"),
        ] {
            assert_eq!(slips(caption, person), [], "{caption} / {person}");
        }
    }

    #[test]
    fn days_that_are_apart() {
        let taken = Some(jiff::civil::date(2015, 7, 8));
        for (caption, is_other) in [
            ("In Ufa, 8 July 2015", false),
            ("In Ufa, July 9, 2015", false),
            ("В Уфе 10 июля 2015 г.", true),
            ("In Ufa, 08.07.2016", true),
            ("In Ufa in 1998", false),
            ("In Ufa", false),
        ] {
            assert_eq!(other_day(caption, taken).is_some(), is_other, "{caption}");
        }
        assert_eq!(other_day("In Ufa, 8 July 2015", None), None);
    }
}
