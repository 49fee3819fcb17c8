//! Values of front matter, written in YAML and in TOML. Text always stands between quotes, which both read alike.

use article::quoted;

use super::flavour::Syntax;

/// What a key holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    /// A day or a moment, as both write it.
    Date(String),
    Truth(bool),
    List(Vec<String>),
    /// A list of groups.
    Groups(Vec<Vec<(&'static str, Value)>>),
    Group(Vec<(&'static str, Value)>),
}

/// Front matter with its fences. A dot in a key parts a group from its key; groups stand together.
pub(super) fn front(syntax: Syntax, entries: &[(&'static str, Value)]) -> String {
    let is_grouped = |(key, _): &&(&'static str, Value)| key.contains('.');
    let (grouped, single): (Vec<_>, Vec<_>) = entries.iter().partition(is_grouped);
    let mut out = String::new();
    for (key, value) in single {
        out.push_str(&entry(syntax, key, value, 0));
    }
    for stretch in grouped.chunk_by(|(a, _), (b, _)| group(a) == group(b)) {
        out.push_str(&match syntax {
            Syntax::Yaml => format!("{}:\n", group(stretch[0].0)),
            Syntax::Toml => format!("\n[{}]\n", group(stretch[0].0)),
        });
        for (key, value) in stretch {
            let key = key.split_once('.').map_or(*key, |(_, key)| key);
            out.push_str(&entry(syntax, key, value, if syntax == Syntax::Yaml { 2 } else { 0 }));
        }
    }
    let fence = if syntax == Syntax::Yaml { "---\n" } else { "+++\n" };
    format!("{fence}{out}{fence}\n")
}

fn group(key: &str) -> &str {
    key.split_once('.').map_or("", |(group, _)| group)
}

fn entry(syntax: Syntax, key: &str, value: &Value, indent: usize) -> String {
    let pad = " ".repeat(indent);
    match (syntax, value) {
        (Syntax::Toml, value) => format!("{key} = {}\n", inline(syntax, value)),
        (Syntax::Yaml, Value::Groups(groups)) => {
            let items: String = groups.iter().map(|group| item(group, indent + 2)).collect();
            format!("{pad}{key}:\n{items}")
        }
        (Syntax::Yaml, Value::Group(group)) => {
            let inside: String =
                group.iter().map(|(key, value)| entry(syntax, key, value, indent + 2)).collect();
            format!("{pad}{key}:\n{inside}")
        }
        (Syntax::Yaml, value) => format!("{pad}{key}: {}\n", inline(syntax, value)),
    }
}

/// A group behind its dash.
fn item(group: &[(&'static str, Value)], indent: usize) -> String {
    let lines: String =
        group.iter().map(|(key, value)| entry(Syntax::Yaml, key, value, indent + 2)).collect();
    let pad = " ".repeat(indent);
    lines.replacen(&format!("{pad}  "), &format!("{pad}- "), 1)
}

fn inline(syntax: Syntax, value: &Value) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Text(text) => quoted(text),
        Value::Date(date) => date.clone(),
        Value::Truth(truth) => truth.to_string(),
        Value::List(items) => format!("[{}]", joined(items.iter().map(|item| quoted(item)).collect())),
        Value::Groups(groups) => {
            let groups = groups.iter().map(|group| inline(syntax, &Value::Group(group.clone())));
            format!("[{}]", joined(groups.collect()))
        }
        Value::Group(group) => {
            let sign = if syntax == Syntax::Yaml { ":" } else { " =" };
            let entries = group.iter().map(|(key, value)| format!("{key}{sign} {}", inline(syntax, value)));
            format!("{{ {} }}", joined(entries.collect()))
        }
    }
}
