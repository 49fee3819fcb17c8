//! What Galley says, in every language it says it in: messages in [Fluent], a folder for each language and in it a file
//! for each part. The window reads the files in `window/` itself; all else is said here.
//!
//! Who has something to say makes a [`Message`] and knows no language; whoever shows it chooses one.
//!
//! [Fluent]: https://projectfluent.org

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod files;
mod language;
mod message;
mod spoken;

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
pub use language::Language;
pub use message::{Message, Value};
pub use spoken::speaking;

type Bundle = FluentBundle<FluentResource>;

/// All messages of a language.
pub struct Words(LazyLock<Bundle>);

static WORDS: [Words; 3] = [
    Words(LazyLock::new(|| bundle(Language::English))),
    Words(LazyLock::new(|| bundle(Language::German))),
    Words(LazyLock::new(|| bundle(Language::Russian))),
];

impl Words {
    /// Those of that language.
    pub fn of(language: Language) -> &'static Self {
        &WORDS[language as usize]
    }

    /// A message with its values.
    pub fn say(&self, message: &Message) -> String {
        let values = message.values.iter().map(|(name, value)| (*name, self.value(value)));
        self.filled(message.id, &values.collect())
    }

    /// What a message without values says; its name, if there is none of that name.
    pub fn label(&self, id: &str) -> String {
        self.filled(id, &FluentArgs::new())
    }

    /// What this language does not say is said in English.
    fn filled(&self, id: &str, values: &FluentArgs) -> String {
        let said = [self, Words::of(Language::English)].into_iter().find_map(|words| {
            let pattern = words.0.get_message(id)?.value()?;
            Some(words.0.format_pattern(pattern, Some(values), &mut Vec::new()).into_owned())
        });
        said.unwrap_or_else(|| id.to_owned())
    }

    fn value<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Text(text) => text.into(),
            Value::Number(number) => (*number).into(),
            Value::Message(message) => self.say(message).into(),
            Value::List(list) => self.list(list).into(),
        }
    }

    /// “a, b and c”
    fn list(&self, list: &[Message]) -> String {
        let said: Vec<_> = list.iter().map(|message| self.say(message)).collect();
        match said.as_slice() {
            [most @ .., last] if !most.is_empty() => {
                self.say(&message!("lists-and", most = most.join(", "), last = last.as_str()))
            }
            _ => said.concat(),
        }
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.tag()]);
    bundle.set_use_isolating(false);
    for (_, texts) in files::FILES {
        // A test reads every file without an error, and no two messages of one name.
        let file =
            FluentResource::try_new(texts[language as usize].to_owned()).unwrap_or_else(|(read, _)| read);
        let _ = bundle.add_resource(file);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_it_in_its_own_words() {
        let said = |language| Words::of(language).label("groups-edit");
        assert_eq!(Language::ALL.map(said), ["Edit", "Bearbeiten", "Правка"]);
    }

    #[test]
    fn what_is_not_in_the_catalogue_is_said_by_its_name() {
        assert_eq!(Words::of(Language::German).label("no-such-message"), "no-such-message");
    }

    #[test]
    fn what_a_message_is_filled_with_is_in_its_language_too() {
        let part = || message!("lacks-creator");
        let said = |parts: Vec<Message>| {
            Language::ALL
                .map(|language| Words::of(language).say(&message!("lacks-line", parts = parts.clone())))
        };
        assert_eq!(said(vec![part()])[1], "Es fehlt: Urheber");
        assert_eq!(
            said(vec![part(), message!("lacks-licence"), message!("lacks-agency")]),
            [
                "creator, licence and agency missing",
                "Es fehlt: Urheber, Lizenz und Agentur",
                "не хватает: автор, лицензия и агентство",
            ]
        );
    }

    #[test]
    fn what_is_counted_is_counted_as_the_language_counts() {
        let said = |n: usize| Words::of(Language::Russian).say(&message!("foot-words", n = n));
        assert_eq!([1, 2, 5, 21].map(said), ["1 слово", "2 слова", "5 слов", "21 слово"]);
    }

    #[test]
    fn a_message_shows_itself_in_english_and_is_written_as_is_spoken() {
        let message = message!("lacks-creator");
        let written = || serde_json::to_string(&message).unwrap();
        assert_eq!(speaking(Language::German, written), "\"Urheber\"");
        assert_eq!(speaking(Language::German, || message.to_string()), "creator");
        assert_eq!(written(), "\"creator\"", "must be English again afterwards");
    }
}
