//! Changing one value of a YAML text in place. All other bytes stay.

use super::{
    emit::{self, Quotes, Yaml, again},
    yaml::{Broken, Node, Tree, parse},
};

/// Sets the value at a path of keys, or takes it away. A map that is left empty goes with it.
pub(super) fn set(text: &str, path: &[&str], value: Option<&Yaml>, quotes: Quotes) -> Result<String, Broken> {
    match parse(text)? {
        None => Ok(match value {
            None => text.to_owned(),
            Some(value) => append_line(text, text.len(), &entry_at(path, value, 0, quotes)),
        }),
        Some(root) => match &root.node {
            Node::Map { flow: false, .. } => Ok(set_in(text, &root, path, value, quotes)),
            Node::Map { flow: true, .. } => {
                let entries = emit::after_key(&again(&root), 0, quotes);
                let lines: Vec<&str> =
                    entries.lines().skip(1).map(|line| line.get(2..).unwrap_or(line)).collect();
                set(&(lines.join("\n") + "\n"), path, value, quotes)
            }
            _ => Err(Broken { reason: "it is not made of keys and values".to_owned(), line: 1 }),
        },
    }
}

fn set_in(text: &str, map: &Tree, path: &[&str], value: Option<&Yaml>, quotes: Quotes) -> String {
    let [key, rest @ ..] = path else { return text.to_owned() };
    let indent = column(text, map);
    let Some((found, old)) = map.entries().iter().find(|(found, _)| found.text() == Some(key)) else {
        return match value {
            None => text.to_owned(),
            Some(value) => append_line(text, map.range.end, &entry_at(path, value, indent, quotes)),
        };
    };
    match (rest, value) {
        ([], None) => remove(text, found, old),
        ([], Some(value)) => replace(text, found, old, value, indent, quotes),
        _ if old.is_map() && matches!(old.node, Node::Map { flow: false, .. }) => {
            let last =
                old.entries().len() == 1 && value.is_none() && old.get(rest[0]).is_some() && rest.len() == 1;
            if last { remove(text, found, old) } else { set_in(text, old, rest, value, quotes) }
        }
        _ => {
            let changed = with(again(old), rest, value);
            let empty = matches!(&changed, Yaml::Map(entries) if entries.is_empty());
            if empty { remove(text, found, old) } else { replace(text, found, old, &changed, indent, quotes) }
        }
    }
}

/// A map with the value at a path set or taken away; what was no map becomes one.
fn with(yaml: Yaml, path: &[&str], value: Option<&Yaml>) -> Yaml {
    let [key, rest @ ..] = path else { return value.cloned().unwrap_or(Yaml::Map(Vec::new())) };
    let mut entries = match yaml {
        Yaml::Map(entries) => entries,
        _ => Vec::new(),
    };
    let at = entries.iter().position(|(found, _)| found == key);
    let old = at.map_or(Yaml::Map(Vec::new()), |at| entries[at].1.clone());
    let new = if rest.is_empty() { value.cloned() } else { Some(with(old, rest, value)) };
    match (at, new.filter(|new| *new != Yaml::Map(Vec::new()))) {
        (Some(at), Some(new)) => entries[at].1 = new,
        (Some(at), None) => drop(entries.remove(at)),
        (None, Some(new)) => entries.push(((*key).to_owned(), new)),
        (None, None) => {}
    }
    Yaml::Map(entries)
}

fn entry_at(path: &[&str], value: &Yaml, indent: usize, quotes: Quotes) -> String {
    let inside = path
        .iter()
        .skip(1)
        .rev()
        .fold(value.clone(), |value, key| Yaml::Map(vec![((*key).to_owned(), value)]));
    let key = path.first().copied().unwrap_or_default();
    format!("{}{}", " ".repeat(indent), emit::entry(key, &inside, indent, quotes))
}

/// The new value after the old key; a comment after the old value stays.
fn replace(text: &str, key: &Tree, old: &Tree, value: &Yaml, indent: usize, quotes: Quotes) -> String {
    let colon = text[key.range.end..].find(':').map_or(key.range.end, |at| key.range.end + at + 1);
    let end = old.range.end.max(colon);
    [&text[..colon], &emit::after_key(value, indent, quotes), &text[end..]].concat()
}

/// Takes away the lines of an entry.
fn remove(text: &str, key: &Tree, old: &Tree) -> String {
    let start = text[..key.range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = line_end(text, old.range.end.max(key.range.end));
    [&text[..start], &text[end..]].concat()
}

/// Adds a line after the one in which `at` stands.
fn append_line(text: &str, at: usize, line: &str) -> String {
    let at = line_end(text, at);
    let gap = if at == 0 || text[..at].ends_with('\n') { "" } else { "\n" };
    [&text[..at], gap, line, "\n", &text[at..]].concat()
}

/// End of the line, line end included, in which `at` stands.
fn line_end(text: &str, at: usize) -> usize {
    if at > 0 && at == text.len() {
        return at;
    }
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

fn column(text: &str, map: &Tree) -> usize {
    let start = map.entries().first().map_or(map.range.start, |(key, _)| key.range.start);
    start - text[..start].rfind('\n').map_or(0, |at| at + 1)
}
