//! Every language says the same things: the same files, the same messages in the same order, each of the same values.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop where it stands"
)]

use std::{collections::BTreeSet, fs, path::Path};

use fluent_syntax::{
    ast::{
        Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey,
    },
    parser,
};
use words::Language;

/// The kinds of numbers that a language tells apart; the last is the one for all others.
const NUMBERS: [(Language, &[&str]); 3] = [
    (Language::English, &["one", "other"]),
    (Language::German, &["one", "other"]),
    (Language::Russian, &["one", "few", "many"]),
];

#[test]
fn every_file_is_there_in_every_language_and_is_compiled_in() {
    let table = fs::read_to_string(root().join("src/files.rs")).unwrap();
    let english = names(Language::English);
    for name in &english {
        assert!(table.contains(&format!("file!(\"{name}\")")), "{name} has no row in files.rs");
    }
    for language in Language::ALL {
        assert_eq!(names(language), english, "{language:?}");
    }
}

#[test]
fn every_language_has_the_same_messages_in_the_same_order() {
    let mut all = BTreeSet::new();
    for name in names(Language::English) {
        let english = read(Language::English, &name);
        let ids = |file: &Resource<String>| messages(file).map(|it| it.id.name.clone()).collect::<Vec<_>>();
        for id in ids(&english) {
            assert!(all.insert(id.clone()), "{id} is said twice");
        }
        for language in Language::ALL {
            assert_eq!(ids(&read(language, &name)), ids(&english), "{name} in {language:?}");
        }
    }
}

#[test]
fn every_message_is_given_the_same_in_every_language() {
    for name in names(Language::English) {
        let english = read(Language::English, &name);
        for language in Language::ALL {
            for (own, first) in messages(&read(language, &name)).zip(messages(&english)) {
                assert_eq!(variables(own), variables(first), "{} in {language:?}", own.id.name);
            }
        }
    }
}

#[test]
fn what_is_counted_is_counted_as_the_language_counts() {
    for (language, kinds) in NUMBERS {
        for name in names(language) {
            for message in messages(&read(language, &name)) {
                let Some(variants) = counted(message) else { continue };
                let keys: Vec<_> = variants.iter().map(key).collect();
                for kind in kinds {
                    // One of a kind may be called by its number: `[1] The piece`.
                    let named =
                        |key: &String| key == kind || (*kind == "one" && kinds.len() == 2 && key == "1");
                    assert!(keys.iter().any(named), "{} in {language:?} lacks {kind}", message.id.name);
                }
                assert_eq!(&key(variants.iter().find(|it| it.default).unwrap()), kinds.last().unwrap());
            }
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (language, foreign) in
        [(Language::English, "„«»"), (Language::German, "”«»\u{201f}"), (Language::Russian, "“”„")]
    {
        for name in names(language) {
            let text = fs::read_to_string(path(language, &name)).unwrap();
            let said = text.lines().filter(|line| !line.starts_with('#'));
            for line in said {
                assert!(!line.contains(|sign| foreign.contains(sign)), "{line:?} in {language:?}");
            }
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn path(language: Language, name: &str) -> std::path::PathBuf {
    root().join(language.code()).join(format!("{name}.ftl"))
}

/// The files of a language, without their ending.
fn names(language: Language) -> BTreeSet<String> {
    let folder = root().join(language.code());
    let inside = |of: &str| {
        let files = fs::read_dir(folder.join(of)).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        files.map(|path| format!("{of}{}", path.file_stem().unwrap().to_str().unwrap())).collect::<Vec<_>>()
    };
    [inside(""), inside("window/")].concat().into_iter().collect()
}

fn read(language: Language, name: &str) -> Resource<String> {
    let text = fs::read_to_string(path(language, name)).unwrap();
    parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{name} in {language:?}: {errors:?}"))
}

fn messages(file: &Resource<String>) -> impl Iterator<Item = &Message<String>> {
    file.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

fn variables(message: &Message<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    of_pattern(message.value.as_ref().expect("a message says something"), &mut found);
    found
}

fn of_pattern(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(part) } => of_part(part, found),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                of_part(selector, found);
                variants.iter().for_each(|variant| of_pattern(&variant.value, found));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn of_part(part: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match part {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.clone())),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|given| of_part(given, found));
        }
        _ => {}
    }
}

/// The variants of what a message counts.
fn counted(message: &Message<String>) -> Option<&[Variant<String>]> {
    message.value.as_ref()?.elements.iter().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(&variants[..]),
        _ => None,
    })
}

fn key(variant: &Variant<String>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}
