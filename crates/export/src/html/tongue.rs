//! The language and direction of a piece, and of those of its lines that have another.

use article::Inline;

use super::{
    Press,
    direction::{self, first_strong},
    is_language, language,
    line::words,
    push,
    script::{Script, is_perhaps_not_latin},
};

/// A piece's own language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tongue<'a> {
    /// Its BCP 47 tag, `None` when it is not known.
    tag: Option<&'a str>,
    /// Which way it runs.
    direction: &'static str,
    /// The letters it is written in.
    scripts: &'static [Script],
}

impl<'a> Tongue<'a> {
    /// Of a piece whose field says so.
    pub(crate) fn of(field: &'a str) -> Self {
        let tag = field.trim();
        Tongue {
            tag: Some(tag).filter(|tag| is_language(tag)),
            direction: direction::of_language(tag),
            scripts: Script::of_language(tag),
        }
    }

    pub(crate) fn runs_from_the_right(&self) -> bool {
        self.direction == "rtl"
    }

    /// The language of a line in letters that are not the piece's, where it is certain.
    fn foreign(&self, line: &[Inline]) -> Option<&'static str> {
        let own = self.scripts;
        if own.contains(&Script::Latin) && !words(line).any(is_perhaps_not_latin) {
            return None;
        }
        let script = Script::of_text(words(line)).filter(|script| !own.contains(script))?;
        language::of(&words(line).collect::<String>(), script)
    }
}

impl Press<'_> {
    /// ` lang="…" dir="…"` of the piece, where its language is known.
    pub(crate) fn tongue(&self) -> String {
        match self.own.tag {
            Some(tag) => format!(" lang=\"{tag}\" dir=\"{}\"", self.own.direction),
            None => " dir=\"auto\"".to_owned(),
        }
    }

    /// What opens the element around a line, `<p` say, with its language and direction.
    pub(crate) fn opening(&self, start: &str, line: &[Inline]) -> String {
        let mut open = start.to_owned();
        self.turned(line, &mut open);
        open.push('>');
        open
    }

    /// Appends ` lang="…"` for a line in another language than the piece's, where that is certain, and ` dir="…"` for
    /// one that runs the other way; nothing for the rest.
    pub(crate) fn turned(&self, line: &[Inline], out: &mut String) {
        if let Some(code) = self.own.foreign(line) {
            push(out, [" lang=\"", code, "\""]);
        }
        if let Some(direction) = self.other_way(words(line)) {
            push(out, [" dir=\"", direction, "\""]);
        }
    }

    /// Which way words run, where that is not the piece's own.
    pub(crate) fn other_way<'w>(&self, mut words: impl Iterator<Item = &'w str>) -> Option<&'static str> {
        words.find_map(first_strong).filter(|direction| *direction != self.own.direction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_in_other_letters_are_looked_at() {
        let foreign = |field: &str, words: &str| Tongue::of(field).foreign(&[Inline::text(words)]);
        let (hebrew, japanese) = ("היא תמיד באה", "いつも来る");
        let english =
            "The tram is always four minutes late, and nobody in the town has ever complained of it.";
        assert_eq!(foreign("en-GB", hebrew), Some("he"));
        assert_eq!(foreign("", hebrew), Some("he"), "a piece that does not say its language");
        assert_eq!(foreign("he", hebrew), None, "its own");
        assert_eq!(foreign("ja", japanese), None, "its own");
        assert_eq!(foreign("ru", japanese), Some("ja"));
        assert_eq!(foreign("ru", english), Some("en"));
        assert_eq!(foreign("fr", english), None, "in the piece's own letters nothing is concluded");
    }
}
