//! What the line ends of a text mean: wrapped at a width, one paragraph a line, a list, or lines of their own.

use super::{
    draft::{Passage, Shape},
    lines::Line,
    photo, words,
};

/// Joins wrapped lines, tells lists and rules, and says which lines stand directly under each other.
/// `width` is what [`wrap_width`] found.
pub(super) fn passages(groups: Vec<Vec<Line>>, width: Option<usize>) -> Vec<Passage> {
    let spaced = groups.len() > 1;
    let mut passages = Vec::new();
    for group in groups {
        let stanza = passages.last().map_or(0, |last: &Passage| last.stanza + 1);
        passages.extend(settle(joined(group, width), stanza, spaced));
    }
    passages
}

/// Lines that a stanza of verse, an address or a caption with its credit can have.
const STANZA: usize = 4;

/// Letters that a line set by hand can have.
const SHORT: usize = 70;

/// Tells what each line of a group is, and whether the group belongs together.
fn settle(lines: Vec<Line>, first: usize, spaced: bool) -> Vec<Passage> {
    let shapes = shapes(&lines);
    let together = spaced && lines.len() <= STANZA;
    let short = spaced && lines.iter().all(|line| line.text.chars().count() <= SHORT);
    let mut stanza = first;
    let mut passages: Vec<Passage> = Vec::new();
    for (line, shape) in lines.into_iter().zip(shapes) {
        let Some(shape) = shape else { continue };
        let listed = passages.last().is_some_and(|last| last.shape == shape && shape.is_item());
        let restarts = listed && shape == Shape::Number && number(&line.text).is_some_and(|(n, _)| n <= 1);
        if !passages.is_empty() && (restarts || !(together || short || listed)) {
            stanza += 1;
        }
        passages.push(Passage::new(line.number, line.text, shape, stanza, short));
    }
    passages
}

/// The shape of each line; none for a rule that only underlines.
fn shapes(lines: &[Line]) -> Vec<Option<Shape>> {
    let counted = counted(lines);
    let shape = |at: usize| match &lines[at] {
        line if is_rule(&line.text) => (!underlines(lines, at)).then_some(Shape::Rule),
        _ if in_list(lines, at) => Some(Shape::Bullet),
        _ if counted[at] => Some(Shape::Number),
        _ => Some(Shape::Text),
    };
    (0..lines.len()).map(shape).collect()
}

/// A line of nothing but one sign, three times or more.
fn is_rule(text: &str) -> bool {
    let mut signs = text.chars().filter(|letter| !letter.is_whitespace());
    let Some(first) = signs.next() else { return false };
    let same = signs.clone().all(|sign| sign == first);
    text == "⁂"
        || (same
            && signs.count() >= 2
            && matches!(first, '-' | '=' | '_' | '*' | '~' | '#' | '•' | '—' | '–' | '+'))
}

/// Whether a rule is about as long as the line right above it.
fn underlines(lines: &[Line], at: usize) -> bool {
    let length = |line: &Line| line.text.chars().count();
    let above = at.checked_sub(1).map(|at| &lines[at]).filter(|above| !is_rule(&above.text));
    lines[at].text.starts_with(['=', '-', '_', '~'])
        && above.is_some_and(|above| length(above).abs_diff(length(&lines[at])) <= 2)
}

const BULLETS: [&str; 6] = ["•", "-", "*", "◦", "▪", "‣"];

/// The sign and the words of a line that looks like an item. Dashes (– —) open speech, not items.
fn bullet(text: &str) -> Option<(&'static str, &str)> {
    BULLETS.iter().find_map(|sign| {
        let rest = text.strip_prefix(sign)?;
        let words = rest.trim_start();
        (words.len() < rest.len() && !words.is_empty()).then_some((*sign, words))
    })
}

/// Two lines or more with the same sign make a list, unless a hyphen opens speech: “- No, - he said.”
fn in_list(lines: &[Line], at: usize) -> bool {
    let sign = |line: &Line| {
        bullet(&line.text)
            .filter(|(sign, words)| *sign != "-" || !words.contains(" - "))
            .map(|(sign, _)| sign)
    };
    let Some(own) = sign(&lines[at]) else { return false };
    neighbours(lines, at).any(|line| sign(line) == Some(own))
}

/// Which lines are in a numbered list: two or more that count up from 0 or 1.
fn counted(lines: &[Line]) -> Vec<bool> {
    let mut counted = vec![false; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        let length = count_length(&lines[at..]);
        if length >= 2 {
            counted[at..at + length].fill(true);
        }
        at += length.max(1);
    }
    counted
}

/// How many lines count up from the first.
fn count_length(lines: &[Line]) -> usize {
    let Some((first @ (0 | 1), _)) = number(&lines[0].text) else { return 0 };
    (first..)
        .zip(lines)
        .take_while(|(wanted, line)| number(&line.text).is_some_and(|(found, _)| found == *wanted))
        .count()
}

/// The number and the words of a line like `1. Words` or `1) Words`.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit())?;
    let rest = text[end..].strip_prefix(['.', ')'])?;
    let words = rest.trim_start();
    (end <= 3 && words.len() < rest.len() && !words.is_empty())
        .then(|| text[..end].parse().ok())
        .flatten()
        .map(|n| (n, words))
}

/// The words of an item, and its number if it has one.
pub(super) fn item(text: &str) -> (Option<u32>, &str) {
    match (bullet(text), number(text)) {
        (Some((_, words)), _) => (None, words),
        (None, Some((number, words))) => (Some(number), words),
        (None, None) => (None, text),
    }
}

fn neighbours(lines: &[Line], at: usize) -> impl Iterator<Item = &Line> {
    let before = at.checked_sub(1).and_then(|at| lines.get(at));
    before.into_iter().chain(lines.get(at + 1))
}

/// Joins the lines of a group that were only wrapped.
fn joined(group: Vec<Line>, width: Option<usize>) -> Vec<Line> {
    let Some(width) = width else { return group };
    let mut lines: Vec<Line> = Vec::new();
    let mut last = 0;
    for line in group {
        let length = line.text.chars().count();
        match lines.last_mut() {
            Some(open) if runs_on(open, last, &line, width) => append(&mut open.text, &line.text),
            _ => lines.push(line),
        }
        last = length;
    }
    lines
}

/// Whether a line goes on with the one before it, whose last part was `last` letters long.
fn runs_on(open: &Line, last: usize, line: &Line, width: usize) -> bool {
    let own = bullet(&line.text).is_some() || number(&line.text).is_some() || is_rule(&line.text);
    let continues_item =
        line.indent > open.indent && (bullet(&open.text).is_some() || number(&open.text).is_some());
    let new_paragraph = line.indent > open.indent && !continues_item;
    !own && !new_paragraph && !photo::is_credit(&line.text) && is_full(last, &line.text, width)
}

/// Whether the first word of the next line would not have fitted any more, allowing for wrapping by eye.
fn is_full(length: usize, next: &str, width: usize) -> bool {
    let word = next.split_whitespace().next().unwrap_or_default().chars().count();
    length + 1 + word > width - width / 8
}

fn append(text: &mut String, next: &str) {
    if !hangs(text, next) {
        text.push(' ');
    }
    text.push_str(next);
}

/// Whether a word was broken at its hyphen, or the script has no spaces.
fn hangs(text: &str, next: &str) -> bool {
    let (Some(first), Some(last)) = (next.chars().next(), text.chars().last()) else { return true };
    let hyphen = last == '-' && first.is_lowercase() && text[..text.len() - 1].ends_with(char::is_alphabetic);
    hyphen || (words::is_dense(first) && words::is_dense(last))
}

/// The width at which a text was wrapped, if it was: full lines that break in the middle of sentences.
pub(super) fn wrap_width(groups: &[Vec<Line>]) -> Option<usize> {
    let width = groups.iter().flatten().map(|line| line.text.chars().count()).max()?;
    if !(40..=120).contains(&width) {
        return None;
    }
    let pairs = || groups.iter().flat_map(|group| group.windows(2)).map(|pair| (&pair[0], &pair[1]));
    let full = |(a, b): &(&Line, &Line)| is_full(a.text.chars().count(), &b.text, width);
    let breaks = |(a, _): &(&Line, &Line)| !words::ends_as_sentence(&a.text);
    let (all, full, broken) =
        (pairs().count(), pairs().filter(full).count(), pairs().filter(full).filter(breaks).count());
    let lowercase = || pairs().any(|(_, b)| b.text.starts_with(char::is_lowercase));
    let wrapped = match all {
        0 => false,
        1 | 2 => broken == all && lowercase(),
        _ => full * 10 >= all * 6 && broken * 2 >= full,
    };
    wrapped.then_some(width)
}
