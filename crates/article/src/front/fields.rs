//! Which key of the front matter is which field, both ways.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    edit,
    emit::{Quotes, Yaml},
    fenced, inner,
    yaml::{Node, Tree, parse},
};
use words::{Value as Reason, message};

use crate::{ChangeError, Credit, Fields, Note, NoteKind, Noted, PieceAttrs};

/// How a field's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Text,
    Date,
    Number,
    /// A list of words; one may stand alone.
    Words,
    /// A list of names; a plain one may stand alone.
    Names,
    /// Keys and values of its own.
    Group,
    /// A list of groups.
    Groups,
}

struct Row {
    field: &'static str,
    /// Under which keys it is found; a new one is written under the first.
    keys: &'static [&'static str],
    form: Form,
}

const HEADLINE: &[&str] = &["headline", "title"];

const fn row(field: &'static str, keys: &'static [&'static str], form: Form) -> Row {
    Row { field, keys, form }
}

/// Every field, with the other names under which it is read.
const ROWS: &[Row] = &[
    row("headline", HEADLINE, Form::Text),
    row("kicker", &["kicker"], Form::Text),
    row("standfirst", &["standfirst"], Form::Text),
    row("slug", &["slug"], Form::Text),
    row("slugline", &["slugline"], Form::Text),
    row("bylines", &["bylines", "author", "authors"], Form::Names),
    row("author_line", &["author_line"], Form::Text),
    row("dateline", &["dateline"], Form::Text),
    row("published", &["published", "date"], Form::Date),
    row("updated", &["updated"], Form::Date),
    row("deadline", &["deadline"], Form::Date),
    row("embargo", &["embargo"], Form::Date),
    row("length_ordered", &["length_ordered"], Form::Number),
    row("section", &["section"], Form::Text),
    row("tags", &["tags"], Form::Words),
    row("language", &["language"], Form::Text),
    row("summary", &["summary"], Form::Text),
    row("republication", &["republication"], Form::Group),
    row("disclaimer", &["disclaimer"], Form::Text),
    row("corrections", &["corrections"], Form::Groups),
    row("note_to_desk", &["note_to_desk"], Form::Text),
    row("my_notes", &["my_notes"], Form::Text),
    row("status", &["status"], Form::Text),
    row("outlet", &["outlet"], Form::Text),
    row("editions", &["editions"], Form::Groups),
];

/// The key under which credits stand, by the picture's name.
const PICTURES: &str = "pictures";

/// The keys of a republication.
const REPUBLICATION_KEYS: &[&str] = &["outlet", "address", "permission", "first_published", "canonical"];

/// Reads front matter. What cannot be understood stays in the text, and is noted.
pub(crate) fn read(front: &str) -> Noted<PieceAttrs> {
    let mut notes = Vec::new();
    let map = match parse(inner(front)) {
        Ok(Some(map)) => map,
        Ok(None) => return Noted::clean(PieceAttrs::default()),
        Err(broken) => {
            let note = Note {
                kind: NoteKind::LeftOut,
                field: "front matter".to_owned(),
                text: message!("notes-front", reason = broken.reason),
                line: Some(broken.line + 1),
            };
            return Noted { value: PieceAttrs::default(), notes: vec![note] };
        }
    };
    let mut values = Map::new();
    for row in ROWS {
        let Some((key, value)) = find(&map, row) else { continue };
        match field_value(row, value) {
            Ok(value) => drop(values.insert(row.field.to_owned(), value)),
            Err(reason) => notes.push(left_out(front, row.field, key, reason)),
        }
    }
    // Each value was taken by its field alone, so all are taken together.
    let fields = serde_json::from_value(Value::Object(values)).unwrap_or_default();
    let pictures = read_pictures(front, &map, &mut notes);
    Noted { value: PieceAttrs { fields, pictures }, notes }
}

/// New front matter; empty when there is nothing to say.
pub(crate) fn write(attrs: &PieceAttrs) -> String {
    let mut front = String::new();
    if let Ok(Value::Object(values)) = serde_json::to_value(&attrs.fields) {
        for (name, value) in ROWS.iter().filter_map(|row| values.get_key_value(row.field)) {
            front = set_field(&front, name, value, "\n").unwrap_or(front);
        }
    }
    for (name, credit) in &attrs.pictures {
        front = set_credit(&front, name, Some(credit), "\n").unwrap_or(front);
    }
    front
}

/// Sets a field, or takes it away when its value is empty. `line_end` is for front matter that is new.
pub(crate) fn set_field(
    front: &str,
    name: &str,
    value: &Value,
    line_end: &str,
) -> Result<String, ChangeError> {
    let row = ROWS
        .iter()
        .find(|row| row.field == name)
        .ok_or_else(|| ChangeError::UnknownField(name.to_owned()))?;
    let value = canonical(row, value)?;
    let mut wanted = read(front).value;
    let mut fields = serde_json::to_value(&wanted.fields).unwrap_or_default();
    if fields[name] == value && !is_misread(front, row) {
        return Ok(front.to_owned());
    }
    fields[name] = value.clone();
    wanted.fields = serde_json::from_value(fields).unwrap_or_default();
    let map = parsed(front)?;
    let old = map.as_ref().and_then(|map| find(map, row));
    let key = old.and_then(|(key, _)| key.text()).unwrap_or(row.keys[0]);
    let yaml = to_yaml(row, &value, old.map(|(_, old)| old));
    let group = row.form == Form::Group && old.is_some_and(|(_, old)| old.is_map()) && yaml.is_some();
    let edits: Vec<(Vec<&str>, Option<Yaml>)> = match &yaml {
        Some(Yaml::Map(entries)) if group => {
            let entry = |name: &&'static str| {
                entries.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone())
            };
            REPUBLICATION_KEYS.iter().map(|name| (vec![key, *name], entry(name))).collect()
        }
        _ => vec![(vec![key], yaml)],
    };
    change(front, &edits, &wanted, line_end)
}

/// Sets a picture's credit key by key, or takes it away.
pub(crate) fn set_credit(
    front: &str,
    name: &str,
    credit: Option<&Credit>,
    line_end: &str,
) -> Result<String, ChangeError> {
    let mut wanted = read(front).value;
    let credit = credit.filter(|credit| !credit.is_empty());
    if wanted.pictures.get(name) == credit {
        return Ok(front.to_owned());
    }
    let edits: Vec<(Vec<&str>, Option<Yaml>)> = match credit {
        None => vec![(vec![PICTURES, name], None)],
        Some(credit) => {
            let values = serde_json::to_value(credit).unwrap_or_default();
            let old = serde_json::to_value(wanted.pictures.get(name)).unwrap_or_default();
            let value = |key: &&'static str| {
                let yaml = values.get(*key).and_then(|value| group_value(key, value));
                (vec![PICTURES, name, *key], yaml)
            };
            let changed = Credit::KEYS.iter().filter(|key| old.get(**key) != values.get(**key));
            // What is set comes first: a map that is left empty would go.
            let (set, unset): (Vec<_>, Vec<_>) = changed.map(value).partition(|(_, value)| value.is_some());
            set.into_iter().chain(unset).collect()
        }
    };
    match credit {
        Some(credit) => drop(wanted.pictures.insert(name.to_owned(), credit.clone())),
        None => drop(wanted.pictures.remove(name)),
    }
    change(front, &edits, &wanted, line_end)
}

/// Makes edits, and checks that they read back as wanted.
fn change(
    front: &str,
    edits: &[(Vec<&str>, Option<Yaml>)],
    wanted: &PieceAttrs,
    line_end: &str,
) -> Result<String, ChangeError> {
    for quotes in [Quotes::AsNeeded, Quotes::Always] {
        let changed = edited(front, edits, quotes, line_end)?;
        if read(&changed).value == *wanted {
            return Ok(changed);
        }
    }
    Err(ChangeError::BrokenFront("it would not say the same afterwards".to_owned()))
}

fn edited(
    front: &str,
    edits: &[(Vec<&str>, Option<Yaml>)],
    quotes: Quotes,
    line_end: &str,
) -> Result<String, ChangeError> {
    let line_end = crate::manuscript::first_line_end(front).unwrap_or(line_end);
    let (open, yaml, close) = match fenced(front) {
        Some((inner, _)) => (&front[..inner.start], &front[inner.clone()], &front[inner.end..]),
        None => ("---\n", "", "---\n"),
    };
    let windows = line_end == "\r\n" && yaml.matches('\n').count() == yaml.matches("\r\n").count();
    let mut yaml = if windows { yaml.replace("\r\n", "\n") } else { yaml.to_owned() };
    for (path, value) in edits {
        yaml = edit::set(&yaml, path, value.as_ref(), quotes)
            .map_err(|broken| ChangeError::BrokenFront(broken.reason))?;
    }
    if yaml.trim().is_empty() {
        return Ok(String::new());
    }
    if windows {
        yaml = yaml.replace('\n', "\r\n");
    }
    let fence = |fence: &str| if front.is_empty() { fence.replace('\n', line_end) } else { fence.to_owned() };
    Ok([fence(open), yaml, fence(close)].concat())
}

fn parsed(front: &str) -> Result<Option<Tree>, ChangeError> {
    parse(inner(front)).map_err(|broken| ChangeError::BrokenFront(broken.reason))
}

fn find<'t>(map: &'t Tree, row: &Row) -> Option<(&'t Tree, &'t Tree)> {
    let under = |key: &&str| {
        map.entries().iter().find(|(found, value)| found.text() == Some(key) && !value.is_null())
    };
    let bare = |key: &&str| map.entries().iter().find(|(found, _)| found.text() == Some(key));
    row.keys
        .iter()
        .find_map(under)
        .or_else(|| row.keys.iter().find_map(bare))
        .map(|(key, value)| (key, value))
}

/// Whether a key stands there whose value could not be understood, so that even "nothing" is a change.
fn is_misread(front: &str, row: &Row) -> bool {
    matches!(parse(inner(front)), Ok(Some(map)) if find(&map, row).is_some_and(|(_, value)| field_value(row, value).is_err()))
}

fn left_out(front: &str, field: &str, key: &Tree, reason: impl Into<Reason>) -> Note {
    let text = message!("notes-key", name = key.text().unwrap_or_default(), reason = reason);
    let above =
        fenced(front).map_or(0, |(inner, _)| front[..inner.start + key.range.start].matches('\n').count());
    Note { kind: NoteKind::LeftOut, field: field.to_owned(), text, line: Some(above as u32 + 1) }
}

/// A field's value as serde has it, checked.
fn field_value(row: &Row, tree: &Tree) -> Result<Value, Reason> {
    let value = match row.form {
        _ if tree.is_null() => return Ok(default_of(row.field)),
        Form::Text => tree.text().map(Value::from).ok_or(message!("notes-notText"))?,
        Form::Date => date(tree.text().ok_or(message!("notes-notDate"))?),
        Form::Number => tree
            .text()
            .and_then(|text| text.parse::<u32>().ok())
            .map(Value::from)
            .ok_or(message!("notes-notNumber"))?,
        Form::Words => words(tree).ok_or(message!("notes-notWords"))?,
        Form::Names => names(tree).ok_or(message!("notes-notNames"))?,
        Form::Group | Form::Groups => plain(tree),
    };
    if value == json!("") {
        return Ok(default_of(row.field));
    }
    Ok(checked(row.field, value)?)
}

fn checked(field: &str, value: Value) -> Result<Value, String> {
    let one = Map::from_iter([(field.to_owned(), value)]);
    let fields: Fields = serde_json::from_value(Value::Object(one)).map_err(|error| error.to_string())?;
    let mut all = serde_json::to_value(fields).map_err(|error| error.to_string())?;
    Ok(all[field].take())
}

fn default_of(field: &str) -> Value {
    serde_json::to_value(Fields::default()).map_or(Value::Null, |mut all| all[field].take())
}

/// A value as a change gives it, checked; nothing is the field's default.
fn canonical(row: &Row, value: &Value) -> Result<Value, ChangeError> {
    if value.is_null() || *value == json!("") {
        return Ok(default_of(row.field));
    }
    checked(row.field, value.clone())
        .map_err(|reason| ChangeError::BadValue { name: row.field.to_owned(), reason })
}

/// Dates as site builders write them, `2020-09-14 10:00:00 +0300`, in the form of RFC 3339.
fn date(text: &str) -> Value {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let zone = |zone: &str| match zone.len() {
        5 if zone.starts_with(['+', '-']) => format!("{}:{}", &zone[..3], &zone[3..]),
        _ => zone.to_owned(),
    };
    match parts.as_slice() {
        [day, time, offset] if text.is_ascii() => json!(format!("{day}T{time}{}", zone(offset))),
        [day, time] if text.is_ascii() => json!(format!("{day}T{time}")),
        _ => json!(text),
    }
}

fn words(tree: &Tree) -> Option<Value> {
    match &tree.node {
        Node::Scalar { text, bare } => {
            let parts = text.split(',').map(str::trim).filter(|word| !word.is_empty());
            Some(if *bare { parts.collect() } else { json!([text]) })
        }
        Node::List { items, .. } => items.iter().map(|item| item.text().map(Value::from)).collect(),
        _ => None,
    }
}

fn names(tree: &Tree) -> Option<Value> {
    let name = |tree: &Tree| match &tree.node {
        Node::Scalar { text, .. } => Some(json!({ "name": text })),
        Node::Map { .. } => Some(plain(tree)),
        _ => None,
    };
    match &tree.node {
        Node::List { items, .. } => items.iter().map(name).collect(),
        _ => name(tree).map(|name| json!([name])),
    }
}

/// A value with all its texts; what is null is not there.
fn plain(tree: &Tree) -> Value {
    match &tree.node {
        Node::Scalar { text, .. } => json!(text),
        Node::List { items, .. } => items.iter().map(plain).collect(),
        Node::Map { entries, .. } => {
            let there = entries.iter().filter(|(_, value)| !value.is_null() && value.text() != Some(""));
            let entry =
                |(key, value): &(Tree, Tree)| (key.text().unwrap_or_default().to_owned(), plain(value));
            Value::Object(there.map(entry).collect())
        }
        Node::Alias => Value::Null,
    }
}

fn read_pictures(front: &str, map: &Tree, notes: &mut Vec<Note>) -> BTreeMap<String, Credit> {
    let mut pictures = BTreeMap::new();
    let Some((key, all)) = map.entries().iter().find(|(key, _)| key.text() == Some(PICTURES)) else {
        return pictures;
    };
    if !all.is_map() && !all.is_null() {
        notes.push(left_out(front, PICTURES, key, message!("notes-notPictures")));
    }
    for (name, credit) in all.entries() {
        let Some(picture) = name.text() else { continue };
        match read_credit(front, credit, notes) {
            Some(read) if read.is_empty() => {}
            Some(read) => drop(pictures.insert(picture.to_owned(), read)),
            None => notes.push(left_out(front, PICTURES, name, message!("notes-notCredit"))),
        }
    }
    pictures
}

/// A credit, key by key: one that cannot be understood takes no other with it. `None` where there are no keys at all.
fn read_credit(front: &str, tree: &Tree, notes: &mut Vec<Note>) -> Option<Credit> {
    if !tree.is_map() && !tree.is_null() {
        return None;
    }
    let mut values = Map::new();
    for (key, value) in tree.entries() {
        let Some(name) = key.text().filter(|name| Credit::KEYS.contains(name)) else { continue };
        let value = credit_value(name, value);
        let alone = Map::from_iter([(name.to_owned(), value.clone())]);
        match serde_json::from_value::<Credit>(Value::Object(alone)) {
            _ if value.is_null() => {}
            Ok(_) => drop(values.insert(name.to_owned(), value)),
            Err(error) => notes.push(left_out(front, PICTURES, key, error.to_string())),
        }
    }
    serde_json::from_value(Value::Object(values)).ok()
}

/// A value of a credit as serde has it: one name stands for a list of one, and for who checked.
fn credit_value(key: &str, tree: &Tree) -> Value {
    match (key, plain(tree)) {
        _ if tree.is_null() || tree.text() == Some("") => Value::Null,
        (list, one @ Value::String(_)) if Credit::LISTS.contains(&list) => json!([one]),
        ("checked", by @ Value::String(_)) => json!({ "by": by }),
        ("expires", Value::String(day)) => date(&day),
        ("decorative", Value::String(word)) => json!(matches!(word.as_str(), "true" | "yes")),
        (_, value) => value,
    }
}

/// How a value is written; `None` when there is nothing to say.
fn to_yaml(row: &Row, value: &Value, old: Option<&Tree>) -> Option<Yaml> {
    if *value == default_of(row.field) {
        return None;
    }
    let flow = matches!(old.map(|old| &old.node), Some(Node::List { flow: true, .. }));
    let alone = matches!(old.map(|old| &old.node), Some(Node::Scalar { .. }) | None);
    match row.form {
        Form::Text => value.as_str().map(|text| Yaml::Text(text.to_owned())),
        Form::Date => value.as_str().map(|date| Yaml::Bare(date.to_owned())),
        Form::Number => Some(Yaml::Bare(value.to_string())),
        Form::Words => {
            Some(Yaml::List(value.as_array()?.iter().filter_map(generic).collect(), flow || old.is_none()))
        }
        Form::Names => {
            let mut names: Vec<Yaml> = value.as_array()?.iter().filter_map(name_yaml).collect();
            match names.as_slice() {
                [Yaml::Text(_)] if alone && row_reads_alone(old) => names.pop(),
                _ => {
                    let flow = flow && names.iter().all(|name| matches!(name, Yaml::Text(_)));
                    Some(Yaml::List(names, flow))
                }
            }
        }
        Form::Group | Form::Groups => generic(value),
    }
}

/// A single name stands alone where one did; new ones are lists.
fn row_reads_alone(old: Option<&Tree>) -> bool {
    old.is_some_and(|old| !old.is_null())
}

/// A byline: the name alone where nothing else is said of it.
fn name_yaml(byline: &Value) -> Option<Yaml> {
    let mut byline = byline.as_object()?.clone();
    if byline.get("kind") == Some(&json!("person")) {
        byline.remove("kind");
    }
    match generic(&Value::Object(byline))? {
        Yaml::Map(mut entries) if entries.len() == 1 && entries[0].0 == "name" => {
            entries.pop().map(|(_, name)| name)
        }
        map => Some(map),
    }
}

/// Any value, without what is empty.
fn generic(value: &Value) -> Option<Yaml> {
    match value {
        Value::String(text) => Some(Yaml::Text(text.clone())).filter(|_| !text.is_empty()),
        Value::Array(items) => {
            Some(Yaml::List(items.iter().filter_map(generic).collect(), false)).filter(|_| !items.is_empty())
        }
        Value::Object(map) => {
            let said =
                map.iter().filter(|(key, value)| !(key.as_str() == "canonical" && **value == json!("none")));
            let entry = |(key, value): (&String, &Value)| Some((key.clone(), group_value(key, value)?));
            Some(Yaml::Map(said.filter_map(entry).collect()))
        }
        Value::Number(number) => Some(Yaml::Bare(number.to_string())),
        Value::Bool(_) | Value::Null => None,
    }
}

/// A value inside a group; dates, crops and the like stand bare.
fn group_value(key: &str, value: &Value) -> Option<Yaml> {
    match value {
        Value::String(bare)
            if matches!(key, "date" | "first_published" | "expires" | "at" | "crop" | "focus") =>
        {
            Some(Yaml::Bare(bare.clone()))
        }
        Value::Bool(true) => Some(Yaml::Bare("true".to_owned())),
        other => generic(other),
    }
}
