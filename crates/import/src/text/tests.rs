//! Whole texts: a real one, and properties that every text must have.

use std::{collections::BTreeMap, path::Path};

use article::{BylineKind, Figure, Item, OrderedList};
use proptest::prelude::*;

use super::*;

/// Reads a piece from the folder of shared real texts, which is not part of the project.
fn real(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/pieces").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: {} is not there", path.display());
    }
    text
}

#[test]
fn a_republished_news_piece() {
    let Some(text) = real("sochi.txt") else { return };
    let (piece, guesses, notes) = piece(&text);
    let fields = &piece.attrs.fields;

    assert_eq!(fields.bylines.len(), 1);
    assert_eq!(fields.bylines[0].name, "Tsarizm Staff");
    assert_eq!(fields.bylines[0].kind, BylineKind::Organisation);
    assert_eq!(fields.published.as_ref().unwrap().as_str(), "2020-09-14");
    assert_eq!(fields.headline, "", "nothing in it is a headline");
    assert_eq!(fields.language, "en");
    assert_eq!(fields.republication.outlet, "Tsarizm.com");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let [.., permission, disclaimer] = lines.as_slice() else { panic!("the text has changed") };
    assert_eq!(fields.republication.permission, *permission);
    assert_eq!(fields.disclaimer, *disclaimer);

    let Block::Figure(Figure { attrs, .. }) = &piece.content[0] else { panic!("{:?}", piece.content[0]) };
    assert_eq!(attrs.src, "picture-1");
    assert_eq!(piece.content[0].plain_text(), lines[1]);
    assert_eq!(piece.attrs.pictures["picture-1"].creators, ["Kremlin.ru"]);
    let body = piece.content[1..].iter().map(Block::plain_text).collect::<Vec<_>>().join("\n");
    let body: Vec<&str> = body.lines().collect();
    assert_eq!(body, lines[3..lines.len() - 2], "every paragraph unchanged, in order, poll and consent too");

    let told =
        |kind: NoteKind, field: &str| notes.iter().any(|note| note.kind == kind && note.field == field);
    for field in ["bylines", "published", "pictures", "republication", "disclaimer", "language"] {
        assert!(told(NoteKind::Guessed, field), "{field} was guessed and not told: {notes:#?}");
        assert!(
            guesses.iter().any(|guess| guess.field.split('.').next() == Some(field)),
            "{field} cannot be undone"
        );
    }
    assert!(told(NoteKind::Kept, "body"));
    assert!(told(NoteKind::Missing, "headline"));
    let pictures: Vec<&Note> =
        notes.iter().filter(|note| note.kind == NoteKind::Missing && note.field == "pictures").collect();
    assert!(pictures.iter().any(|note| note.text.to_string().contains("file")), "{pictures:#?}");
    assert!(pictures.iter().any(|note| note.text.to_string().contains("licence")), "{pictures:#?}");
}

#[test]
fn a_second_place_behind_a_name_stays_in_the_body() {
    let text = "Von Erika Beispiel, Berlin\n\nDie Fähre fährt wieder, zum ersten Mal seit dem Winter, und alle sind da.\n\n\
                Von Max Mustermann, Görlitz | 3. März 2024\n";
    let (piece, ..) = piece(text);
    assert_eq!(piece.attrs.fields.dateline, "Berlin");
    assert!(piece.content.iter().any(|block| block.plain_text().contains("Görlitz")), "{piece:#?}");
    nothing_is_lost(text);
}

#[test]
fn taking_back_every_guess_gives_the_text_again() {
    let Some(text) = real("sochi.txt") else { return };
    let (piece, guesses, _) = piece(&text);
    let lines: Vec<String> = restored(&piece.content, &guesses);
    let expected: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.join(" | ").replace('\n', " | "), expected.join(" | "));
}

/// Holds that every line of a text stays in the body as it is, in order.
fn stays(text: &str) {
    let (piece, guesses, _) = piece(text);
    let taken: Vec<&Guess> = guesses.iter().filter(|guess| !guess.restores.is_empty()).collect();
    assert!(taken.is_empty(), "{text:?} lost lines to {taken:#?}");
    let body: Vec<String> = piece.content.iter().map(Block::plain_text).collect();
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(body, lines);
}

#[test]
fn sentences_that_only_resemble_something_stay() {
    let before = "The bridge was closed on Monday after the river had risen by two metres, the town said in the evening.\n\n";
    for line in [
        "By Monday the water had gone.",
        "Von Berlin aus dauert es zwei Stunden.",
        "Photo by photo, the town gave itself away.",
        "Words: nobody had any.",
        "“Image: that is all they care for,” he said.",
        "Photographs were not allowed; © signs hung everywhere.",
        "First published in 1999, the map has no bridge on it.",
        "The views expressed at the meeting were divided.",
        "It was 14 September 2020.",
        "Credit: nobody gives any to a bridge builder.",
        "Was it closed?",
        "- No, - he said.",
        "— Нет, — сказал он.",
        "Foto verboten!",
        "1. FC Beispiel played on.",
        "2 cups of flour",
        "Between the piers",
        "© 2021 Example News. All rights reserved.",
    ] {
        stays(&format!("{before}{line}\n\n{before}"));
        stays(&format!("{before}{before}{before}{line}\n"));
    }
}

/// The lines of the body after every guess has been taken back.
fn restored(body: &[Block], guesses: &[Guess]) -> Vec<String> {
    let mut lines = Vec::new();
    for at in 0..=body.len() {
        let here = guesses.iter().flat_map(|guess| &guess.restores).filter(|restore| restore.at == at);
        let (instead, before): (Vec<_>, Vec<_>) = here.partition(|restore| restore.figure.is_some());
        lines.extend(before.iter().flat_map(|restore| &restore.blocks).map(Block::plain_text));
        lines.extend(instead.iter().flat_map(|restore| &restore.blocks).map(Block::plain_text));
        match body.get(at) {
            Some(Block::Figure(_)) | None => {}
            Some(block) => lines.push(said(block)),
        }
    }
    lines
}

/// The words of a block, with the numbers that it shows and does not store.
fn said(block: &Block) -> String {
    match block {
        Block::OrderedList(OrderedList { attrs, content }) => {
            let numbered = (attrs.start..)
                .zip(content)
                .map(|(number, item): (u32, &Item)| format!("{number} {}", item.content[0].plain_text()));
            numbered.collect::<Vec<_>>().join("\n")
        }
        block => block.plain_text(),
    }
}

/// How often each word of letters and digits stands in a text.
fn words_of<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeMap<&'a str, i64> {
    let mut words = BTreeMap::new();
    for word in texts.into_iter().flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric())) {
        *words.entry(word).or_default() += i64::from(!word.is_empty());
    }
    words.remove("");
    words
}

/// Holds that no word is lost or doubled: body and what guesses can put back make up the text, and what guesses
/// took is in a field or a credit, but for labels and dates.
fn nothing_is_lost(text: &str) {
    let (piece, guesses, _) = piece(text);
    let lines = restored(&piece.content, &guesses);
    let typed: String = text.chars().filter(|letter| !is_odd_control(*letter)).collect();
    assert_eq!(
        words_of(lines.iter().map(String::as_str)),
        words_of([typed.as_str()]),
        "of {text:?} came {piece:#?}, {guesses:#?}"
    );

    let kept = serde_json::to_string(&piece).unwrap();
    let taken = guesses
        .iter()
        .flat_map(|guess| &guess.restores)
        .flat_map(|restore| &restore.blocks)
        .map(Block::plain_text);
    for word in
        taken.collect::<Vec<_>>().iter().flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()))
    {
        let by_name = word.chars().filter(|letter| letter.is_alphabetic()).count() >= 5
            && !OPENERS.contains(&word.to_lowercase().as_str());
        assert!(!by_name || kept.contains(word), "{word:?} of {text:?} is nowhere in {kept}");
    }
}

/// Words of labels and dates, which say what something is and are not kept themselves.
const OPENERS: &[&str] = &[
    "words",
    "photo",
    "image",
    "credit",
    "published",
    "september",
    "текст",
    "сентября",
    "written",
    "septembre",
];

/// Lines such as recognisers look for, and lines that only resemble them.
fn line() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "By Jane Placeholder",
        "Words: Jane Placeholder",
        "By Example Staff | September 14, 2020",
        "14 September 2020",
        "03/04/2020",
        "Von Max Mustermann, Berlin",
        "Текст: Анна Примерова",
        "14 сентября 2020 г.",
        "Par Jeanne Exemple, 14 septembre 2020",
        "Image by Kremlin.ru",
        "Photo: Jane Placeholder / Reuters",
        "Credit: Example Museum",
        "© Jane Placeholder 2020",
        "The old bridge at night. Photo: Jane Placeholder (CC BY-SA 4.0)",
        "An old bridge at night",
        "Storm closes the old bridge",
        "The bridge was closed on Monday after the river rose by two metres in a night, the town said.",
        "“Nobody was hurt,” said a spokesman. The bridge is to open again in the spring, when it has been looked at by engineers.",
        "This piece originally appeared on Example.org and is used by permission.",
        "The opinions expressed by contributors are their own.",
        "- first",
        "- second",
        "* third",
        "1. one",
        "2. two",
        "3) three",
        "***",
        "----------",
        "Do you agree?",
        "Photo",
        "By",
        "© ",
        "Words:",
        "Jane Placeholder is a reporter in Minsk.",
        "OPINION",
        "#tag [a](b) *c*",
    ]);
    prop_oneof![
        5 => known.prop_map(str::to_owned),
        1 => "[ \\-*•.,:;()/|©a-zA-ZА-я0-9’“”]{0,80}",
        1 => "\\PC{0,30}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    let ends = prop::sample::select(vec!["\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u{2028}"]);
    prop::collection::vec((line(), ends), 0..14)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

/// Noise, and texts in many encodings, cut off or with a byte changed.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let encodings = prop::sample::select(vec![
        encoding_rs::UTF_8,
        encoding_rs::WINDOWS_1252,
        encoding_rs::WINDOWS_1251,
        encoding_rs::SHIFT_JIS,
        encoding_rs::GB18030,
    ]);
    let encoded = (text(), encodings).prop_map(|(text, encoding)| encoding.encode(&text).0.into_owned());
    let sixteen = text().prop_map(|text| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    let damaged = (prop_oneof![encoded, sixteen], any::<prop::sample::Index>(), any::<u8>()).prop_map(
        |(mut bytes, at, byte)| {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
                bytes.truncate(bytes.len() - at % 2);
            }
            bytes
        },
    );
    prop_oneof![1 => prop::collection::vec(any::<u8>(), 0..300), 5 => damaged]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_is_lost(text in text()) {
        nothing_is_lost(&text);
    }

    #[test]
    fn what_is_saved_is_what_was_read(text in text()) {
        let (piece, ..) = piece(&text);
        let manuscript = Manuscript::compose(&piece);
        let again = Manuscript::read(&manuscript.text()).value.piece().value;
        prop_assert_eq!(again, piece, "saved as {:?}", manuscript.text());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in bytes()) {
        if let Ok(decoded) = decode(&bytes) {
            nothing_is_lost(&decoded.text);
        }
    }
}
