//! Where in a text a query is found: what a list shows of it. Words are compared as the index compares them, in any case and
//! without accents.

use std::ops::Range;

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::{
    query::{is_short, spoken},
    search::{Wanted, is_mark, is_unspaced, wanted},
};

/// How many words stand before what was found, and in all.
const BEFORE: usize = 3;
const IN_ALL: usize = 24;

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its words.
    pub text: String,
    /// Whether they were looked for.
    pub found: bool,
}

/// A word, or one sign of a writing without spaces.
struct Token {
    folded: String,
    place: Range<usize>,
}

/// The whole text, parted into what was looked for and what was not.
pub fn marked(query: &str, text: &str) -> Vec<Stretch> {
    let tokens = tokens(text);
    stretches(text, &found(&wanted(&spoken(query)), &tokens), 0..text.len())
}

/// A few words around the first thing that a query finds in a text; `None` where it finds nothing.
pub fn snippet(query: &str, text: &str) -> Option<Vec<Stretch>> {
    let tokens = tokens(text);
    let found = found_in_text(query, &tokens);
    let first = found.first()?.start;
    let begin = tokens.iter().position(|token| token.place.start == first)?.saturating_sub(BEFORE);
    let last = (begin + IN_ALL).min(tokens.len());
    let end = if last == tokens.len() { text.len() } else { tokens[last - 1].place.end };
    let mut stretches = stretches(text, &found, tokens[begin].place.start..end);
    let more = |text: &str| Stretch { text: text.to_owned(), found: false };
    if begin > 0 {
        stretches.insert(0, more("… "));
    }
    if end < text.len() {
        stretches.push(more(" …"));
    }
    Some(stretches)
}

/// In a text, a short word is found whole; where it is not there, by its beginning, for the headline may be what was found.
fn found_in_text(query: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let all = wanted(&spoken(query));
    let whole = |it: &Wanted| Wanted {
        words: it.words.clone(),
        by_beginning: it.by_beginning && !is_short(&it.term()),
    };
    let found_whole = found(&all.iter().map(whole).collect::<Vec<_>>(), tokens);
    if found_whole.is_empty() { found(&all, tokens) } else { found_whole }
}

/// Where in the text there is something that was looked for; in order, none within another.
fn found(wanted: &[Wanted], tokens: &[Token]) -> Vec<Range<usize>> {
    let wanted: Vec<(Vec<Token>, bool)> = wanted
        .iter()
        .map(|it| (self::tokens(&it.words), it.by_beginning))
        .filter(|(words, _)| !words.is_empty())
        .collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        let longest = wanted
            .iter()
            .filter(|(words, open)| begins_with(&tokens[at..], words, *open))
            .map(|(words, _)| words.len())
            .max();
        if let Some(length) = longest {
            found.push(tokens[at].place.start..tokens[at + length - 1].place.end);
        }
        at += longest.unwrap_or(1);
    }
    found
}

/// Whether these words come first, the last of them perhaps by its beginning.
fn begins_with(tokens: &[Token], words: &[Token], by_beginning: bool) -> bool {
    let last = words.len() - 1;
    tokens.len() > last
        && words.iter().zip(tokens).enumerate().all(|(at, (word, token))| match at == last && by_beginning {
            true => token.folded.starts_with(&word.folded),
            false => token.folded == word.folded,
        })
}

fn stretches(text: &str, found: &[Range<usize>], view: Range<usize>) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut add = |place: Range<usize>, found| {
        if !place.is_empty() {
            stretches.push(Stretch { text: one_line(&text[place]), found });
        }
    };
    let mut at = view.start;
    for place in found.iter().filter(|place| place.start >= view.start && place.end <= view.end) {
        add(at..place.start, false);
        add(place.clone(), true);
        at = place.end;
    }
    add(at..view.end, false);
    stretches
}

/// Without the ends of its lines.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word: Option<Range<usize>> = None;
    for (at, c) in text.char_indices() {
        let place = at..at + c.len_utf8();
        let is_alone = is_unspaced(c);
        if !is_alone && (c.is_alphanumeric() || is_mark(c)) {
            word = Some(word.map_or(at, |word| word.start)..place.end);
            continue;
        }
        tokens.extend(word.take().map(|word| token(text, word)));
        tokens.extend(is_alone.then(|| token(text, place)));
    }
    tokens.extend(word.map(|word| token(text, word)));
    tokens
}

fn token(text: &str, place: Range<usize>) -> Token {
    let letters = DecomposingNormalizerBorrowed::new_nfd().normalize(&text[place.clone()]);
    Token { folded: letters.chars().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).collect(), place }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found stands in brackets.
    fn shown(stretches: &[Stretch]) -> String {
        stretches.iter().map(|it| if it.found { format!("[{}]", it.text) } else { it.text.clone() }).collect()
    }

    #[track_caller]
    fn check(query: &str, text: &str, expected: &str) {
        assert_eq!(shown(&marked(query, text)), expected);
    }

    #[test]
    fn what_was_looked_for_is_marked_as_the_index_finds_it() {
        check("harb ferry", "The Harbour: a ferry, harbours.", "The [Harbour]: a [ferry], [harbours].");
        check("\"a ferry\"", "A ferry; a boat.", "[A ferry]; a boat.");
        check("cafe", "Café, CAFE\u{301}.", "[Café], [CAFE\u{301}].");
        check("самолет", "Самолёт улетел", "[Самолёт] улетел");
        check("京都", "東京都の予算", "東[京都]の予算");
        check("byline:ann harbour", "Ann saw the harbour.", "Ann saw the [harbour].");
        check("", "Nothing is asked for.", "Nothing is asked for.");
        check("x", "", "");
    }

    #[test]
    fn a_snippet_shows_a_few_words_around_the_first() {
        let text = "one two three four five\nsix needle seven ".to_owned() + &"more ".repeat(40);
        let snippet = shown(&snippet("needle", &text).unwrap());
        assert!(snippet.starts_with("… four five six [needle] seven more"), "{snippet}");
        assert!(snippet.ends_with("more …") && snippet.len() < 160, "{snippet}");
        assert_eq!(super::snippet("thread", &text), None);
        assert_eq!(super::snippet("x", ""), None);
        assert_eq!(shown(&super::snippet("end", "The end.").unwrap()), "The [end].");
    }

    #[test]
    fn a_snippet_shows_a_short_word_whole_where_it_is() {
        let text = "Europe wants sanctions, the EU says.";
        assert_eq!(shown(&snippet("eu", text).unwrap()), "… wants sanctions, the [EU] says.");
        assert_eq!(shown(&snippet("eu s", text).unwrap()), "… wants sanctions, the [EU] says.");
        assert_eq!(shown(&snippet("eu", "In Europe.").unwrap()), "In [Europe].");
    }
}
