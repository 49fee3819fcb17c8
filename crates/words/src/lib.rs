//! What Galley says, in every language it says it in: messages in [Fluent], a folder for each language and in it a file
//! for each part. The window reads the files in `window/` itself; the shell asks here.
//!
//! [Fluent]: https://projectfluent.org

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod files;
mod language;

use std::borrow::Cow;

use fluent_bundle::{FluentBundle, FluentResource};
pub use language::Language;

type Bundle = FluentBundle<FluentResource>;

/// All messages of a language.
pub struct Words {
    own: Bundle,
    /// Says what the other does not.
    english: Bundle,
}

impl Words {
    /// Those of that language.
    pub fn of(language: Language) -> Self {
        Words { own: bundle(language), english: bundle(Language::English) }
    }

    /// What a message says; its name, if there is none of that name.
    pub fn say<'a>(&'a self, id: &'a str) -> Cow<'a, str> {
        let said = [&self.own, &self.english].into_iter().find_map(|bundle| {
            let value = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(value, None, &mut Vec::new()))
        });
        said.unwrap_or(Cow::Borrowed(id))
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new(vec![language.tag()]);
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
        let said = |language| Words::of(language).say("groups-edit").into_owned();
        assert_eq!(Language::ALL.map(said), ["Edit", "Bearbeiten", "Правка"]);
    }

    #[test]
    fn what_is_not_in_the_catalogue_is_said_by_its_name() {
        assert_eq!(Words::of(Language::German).say("no-such-message"), "no-such-message");
    }
}
