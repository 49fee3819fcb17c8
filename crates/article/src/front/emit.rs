//! Writing YAML: values that read back as they are, in the plainest form that does.

use super::yaml::{Node, Tree};

/// A value to be written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Yaml {
    /// Text, quoted where it could be taken for something else.
    Text(String),
    /// A date or number, as it stands.
    Bare(String),
    /// A list, and whether it stands in brackets.
    List(Vec<Yaml>, bool),
    /// Keys and values.
    Map(Vec<(String, Yaml)>),
}

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// Only where it is needed.
    AsNeeded,
    /// Always, on one line.
    Always,
}

/// What follows `key:`, with `\n` line ends and none at the end. `indent` is the key's own.
pub(super) fn after_key(value: &Yaml, indent: usize, quotes: Quotes) -> String {
    match value {
        Yaml::Bare(text) => format!(" {text}"),
        Yaml::Text(words) => format!(" {}", text(words, indent, quotes)),
        Yaml::List(items, true) => {
            let items: Vec<String> = items.iter().map(|item| flow_item(item, quotes)).collect();
            format!(" [{}]", items.join(", "))
        }
        Yaml::List(items, false) if items.is_empty() => " []".to_owned(),
        Yaml::List(items, false) => {
            let pad = " ".repeat(indent + 2);
            items.iter().map(|item| format!("\n{pad}-{}", after_dash(item, indent + 2, quotes))).collect()
        }
        Yaml::Map(entries) if entries.is_empty() => " {}".to_owned(),
        Yaml::Map(entries) => {
            let pad = " ".repeat(indent + 2);
            entries
                .iter()
                .map(|(key, value)| format!("\n{pad}{}", entry(key, value, indent + 2, quotes)))
                .collect()
        }
    }
}

/// A key with its value.
pub(super) fn entry(key: &str, value: &Yaml, indent: usize, quotes: Quotes) -> String {
    let key = if is_plain(key) { key.to_owned() } else { quoted(key) };
    format!("{key}:{}", after_key(value, indent, quotes))
}

fn after_dash(item: &Yaml, indent: usize, quotes: Quotes) -> String {
    match item {
        Yaml::Map(entries) if !entries.is_empty() => {
            let inner = after_key(item, indent, quotes);
            format!(" {}", inner.trim_start())
        }
        other => after_key(other, indent, quotes),
    }
}

fn flow_item(item: &Yaml, quotes: Quotes) -> String {
    match item {
        Yaml::Bare(text) => text.clone(),
        Yaml::Text(text)
            if quotes == Quotes::AsNeeded && is_plain(text) && !text.contains([',', '[', ']', '{', '}']) =>
        {
            text.clone()
        }
        Yaml::Text(text) => quoted(text),
        Yaml::List(items, _) => {
            format!("[{}]", items.iter().map(|item| flow_item(item, quotes)).collect::<Vec<_>>().join(", "))
        }
        Yaml::Map(entries) => {
            let entry =
                |(key, value): &(String, Yaml)| format!("{}: {}", quoted(key), flow_item(value, quotes));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

fn text(words: &str, indent: usize, quotes: Quotes) -> String {
    match quotes {
        Quotes::AsNeeded if is_plain(words) => words.to_owned(),
        Quotes::AsNeeded if is_block(words) => {
            let pad = " ".repeat(indent + 2);
            let lines: String = words
                .split('\n')
                .map(|line| format!("\n{}{line}", if line.is_empty() { "" } else { &pad }))
                .collect();
            format!("|-{lines}")
        }
        _ => quoted(words),
    }
}

/// Words that YAML takes for something other than text, in any case.
const RESERVED: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];

/// Whether text can stand without quotes.
fn is_plain(text: &str) -> bool {
    let first = text.chars().next();
    first.is_some_and(|c| c.is_alphabetic() || matches!(c, '“' | '„' | '«' | '‘'))
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(needs_escape)
        && !RESERVED.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether text over several lines can stand as it is, indented.
fn is_block(text: &str) -> bool {
    text.contains('\n')
        && !text.ends_with('\n')
        && !text.starts_with(['\n', ' '])
        && text.split('\n').all(|line| {
            !line.starts_with([' ', '\t']) && !line.ends_with(' ') && !line.contains(needs_escape)
        })
}

fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{85}' | '\u{A0}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
        || ('\u{FFF0}'..='\u{FFFF}').contains(&c)
}

/// A text between double quotes, on one line, as YAML and TOML read it.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if needs_escape(c) => out.push_str(&format!("\\u{:04X}", c as u32)),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A value as it was read, to be written in another place.
pub(super) fn again(tree: &Tree) -> Yaml {
    match &tree.node {
        Node::Scalar { text, bare: true } => Yaml::Bare(text.clone()),
        Node::Scalar { text, bare: false } => Yaml::Text(text.clone()),
        Node::Alias => Yaml::Bare("~".to_owned()),
        Node::List { items, flow } => Yaml::List(items.iter().map(again).collect(), *flow),
        Node::Map { entries, .. } => {
            let entry =
                |(key, value): &(Tree, Tree)| (key.text().unwrap_or_default().to_owned(), again(value));
            Yaml::Map(entries.iter().map(entry).collect())
        }
    }
}
