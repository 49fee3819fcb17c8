//! Setting fields by name, as the command line does: `republication.outlet=…`, lists as JSON.

use std::collections::BTreeMap;

use article::{Block, Change, Heading, Inline, Piece};
use serde_json::{Map, Value};
use words::{Message, message};

use crate::{Desk, Error, Kind, Result, create::slug, wire::Saved};

impl Desk {
    /// Sets a field, given as a dotted path, from text: JSON where the field is a list or a record,
    /// else the text itself. An empty value clears the field, and takes back a guess that filled it.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for the piece, [`Kind::BadInput`] for the field or value; nothing is changed then.
    pub fn set(&mut self, piece: &str, settings: &[(String, String)]) -> Result<Saved> {
        let id = self.row(piece)?.id;
        let piece = self.copy(&id)?.piece;
        let mut fields = to_map(&piece.attrs.fields)?;
        let (mut changes, mut taken_back) = (Vec::new(), Vec::new());
        for (path, text) in settings {
            if text.is_empty()
                && let Some(undone) = self.taking_back(&id, path)?
            {
                changes.extend(undone);
                taken_back.push(path);
            } else if let Some(heading) = retitled(&piece, path, text) {
                changes.insert(0, heading);
            } else {
                changes.push(setting(&mut fields, path, text)?);
            }
        }
        let saved = self.change_now(&id, "set", &changes)?;
        for field in taken_back {
            self.store.take_guess(&id, field)?;
        }
        if let Some((_, wanted)) = settings.iter().find(|(path, text)| path == "slug" && !text.is_empty()) {
            self.store.set_slug(&id, &slug(wanted))?;
        }
        Ok(saved)
    }
}

/// The headline set where it stands: in the heading that opens the body, when no field says it.
fn retitled(piece: &Piece, path: &str, text: &str) -> Option<Change> {
    let at =
        piece.opening_heading().filter(|_| path == "headline" && piece.attrs.fields.headline.is_empty())?;
    let Block::Heading(Heading { attrs, content }) = &piece.content[at] else { return None };
    let content = match text {
        "" => Vec::new(),
        same if same == article::plain_text(content) => content.clone(),
        new => vec![Inline::text(new)],
    };
    let heading = Block::Heading(Heading { attrs: attrs.clone(), content });
    Some(Change::Blocks { from: at as u32, to: at as u32 + 1, with: vec![heading] })
}

/// Sets one path in `fields`, and tells it as a change of the whole field.
fn setting(fields: &mut Map<String, Value>, path: &str, text: &str) -> Result<Change> {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let field = fields.get_mut(name).ok_or_else(|| unknown(path))?;
    *place(field, rest).ok_or_else(|| unknown(path))? = value(path, text, field_shape(path))?;
    Ok(Change::Field { name: name.to_owned(), value: field.clone() })
}

fn to_map(fields: &article::Fields) -> Result<Map<String, Value>> {
    match serde_json::to_value(fields) {
        Ok(Value::Object(map)) => Ok(map),
        _ => Err(Error::new(Kind::Library, message!("errors-fieldsUnread"), message!("hints-safe"))),
    }
}

/// The value at a dotted path below `field`, made where it is not there yet.
fn place<'a>(field: &'a mut Value, rest: &str) -> Option<&'a mut Value> {
    rest.split('.').filter(|step| !step.is_empty()).try_fold(field, |value, step| match value {
        Value::Object(map) => map.get_mut(step),
        _ => None,
    })
}

/// What a field's text is read as.
enum Shape {
    Text,
    Number,
    Json,
}

fn field_shape(path: &str) -> Shape {
    match path {
        "bylines" | "tags" | "corrections" | "republication" | "editions" => Shape::Json,
        "length_ordered" => Shape::Number,
        _ => Shape::Text,
    }
}

fn value(path: &str, text: &str, shape: Shape) -> Result<Value> {
    let bad = |reason: Message| {
        let message = message!("errors-badValue", name = path, reason = reason);
        Error::new(Kind::BadInput, message, message!("hints-nothingChanged"))
    };
    match shape {
        _ if text.is_empty() => Ok(Value::Null),
        Shape::Text => Ok(text.into()),
        Shape::Number => {
            text.parse::<u32>().map(Value::from).map_err(|_| bad(message!("errors-wholeNumber")))
        }
        Shape::Json if text.trim_start().starts_with(['[', '{']) => serde_json::from_str(text)
            .map_err(|error| bad(message!("errors-notJson", reason = error.to_string())).because(error)),
        Shape::Json if path == "tags" => Ok(text.split(',').map(|tag| Value::from(tag.trim())).collect()),
        Shape::Json if path == "bylines" => Ok(serde_json::json!([{ "name": text }])),
        Shape::Json => Err(bad(message!("errors-listWanted"))),
    }
}

fn unknown(path: &str) -> Error {
    Error::new(Kind::BadInput, message!("errors-noField", name = path), message!("hints-fields"))
}

/// The fields of a piece, by their names.
pub(crate) fn by_name(piece: &Piece) -> BTreeMap<String, Value> {
    to_map(&piece.attrs.fields).unwrap_or_default().into_iter().collect()
}
