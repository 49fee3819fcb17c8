//! Front matter: the fields and credits that stand in YAML above the body. It is edited in place, so that
//! keys we do not know, comments and order stay as the writer has them.

mod edit;
mod emit;
mod fields;
mod yaml;

pub use emit::quoted;
pub(crate) use fields::{read, set_credit, set_field, write};

use std::ops::Range;

/// Takes a text apart: whether it begins with a byte-order mark, its front matter, its body.
pub(crate) fn split(text: &str) -> (bool, &str, &str) {
    let rest = text.strip_prefix('\u{FEFF}');
    let bom = rest.is_some();
    let rest = rest.unwrap_or(text);
    let end = fenced(rest).filter(|(inner, _)| is_front(&rest[inner.clone()])).map_or(0, |(_, end)| end);
    (bom, &rest[..end], &rest[end..])
}

/// The YAML between the fences.
fn inner(front: &str) -> &str {
    fenced(front).map_or("", |(inner, _)| &front[inner])
}

/// Whether what stands between the fences cannot be read at all.
pub(crate) fn is_broken(front: &str) -> bool {
    yaml::parse(inner(front)).is_err()
}

/// The same front matter with all its lines as comments: nothing of them is lost, and others can stand beside them.
pub(crate) fn as_comments(front: &str) -> String {
    let Some((inner, _)) = fenced(front) else { return front.to_owned() };
    let comment = |line: &str| if line.trim().is_empty() { line.to_owned() } else { format!("# {line}") };
    let lines: String = front[inner.clone()].split_inclusive('\n').map(comment).collect();
    [&front[..inner.start], &lines, &front[inner.end..]].concat()
}

/// Where the YAML between the fences at the very start of a text lies, and where the second fence ends.
fn fenced(text: &str) -> Option<(Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| is_fence(line) && line.starts_with("---"))?;
    let mut at = first.len();
    for line in lines {
        if is_fence(line) {
            return Some((first.len()..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn is_fence(line: &str) -> bool {
    matches!(line.trim_end(), "---" | "...")
}

/// Whether what stands between two fences is meant as front matter, not as text between two dividers.
fn is_front(inner: &str) -> bool {
    match yaml::parse(inner) {
        Ok(None) => true,
        Ok(Some(tree)) => tree.is_map(),
        Err(_) => inner.lines().find(|line| !is_comment(line)).is_some_and(looks_like_a_key),
    }
}

fn is_comment(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#')
}

fn looks_like_a_key(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, rest)| {
        let key = key.trim_matches(['"', '\'']);
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        !key.is_empty() && key.chars().all(plain) && (rest.is_empty() || rest.starts_with([' ', '\r', '\t']))
    })
}

#[cfg(test)]
mod tests;
