//! Crediting a picture of a piece.

use article::{AGENCIES, Change, Credit, Fields, LICENCES, Outlet};
use serde_json::{Map, Value, json};
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    check::today,
    copy::Copy,
    wire::{CreditLine, LicenceRow, Saved},
};

impl Desk {
    /// A credit as an outlet prints it, by its name, the default where that is empty; and what it lacks.
    pub fn credit_line(&self, credit: &Credit, outlet: &str) -> CreditLine {
        let fields = Fields { outlet: outlet.to_owned(), ..Fields::default() };
        credit_line(credit, &self.outlet_of(&fields))
    }

    /// Sets parts of a picture's credit by their keys; a list's values are separated by `;`, an empty value clears.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for the piece or picture, [`Kind::BadInput`] for a key; nothing is changed then.
    pub fn credit(&mut self, piece: &str, picture: &str, settings: &[(String, String)]) -> Result<Saved> {
        let copy = self.copy(piece)?;
        if !copy.piece.picture_names().contains(&picture) && !copy.has_file(picture) {
            return Err(no_picture_of(&copy, picture));
        }
        let credit = copy.piece.attrs.pictures.get(picture).cloned().unwrap_or_default();
        let credit = with_settings(&credit, settings)?;
        self.change_now(
            &copy.id,
            "credit",
            &[Change::Credit { name: picture.to_owned(), credit: Some(credit) }],
        )
    }
}

pub(crate) fn no_picture_of(copy: &Copy, name: &str) -> Error {
    let names = copy.piece.picture_names().join(", ");
    Error::new(
        Kind::Unknown,
        message!("errors-noPictureOfPiece", name = name),
        message!("hints-pictures", names = names),
    )
}

fn with_settings(credit: &Credit, settings: &[(String, String)]) -> Result<Credit> {
    let mut values = match serde_json::to_value(credit) {
        Ok(Value::Object(values)) => values,
        _ => Map::new(),
    };
    for (key, text) in settings {
        set(&mut values, key, text.trim())?;
    }
    serde_json::from_value(Value::Object(values)).map_err(|error| {
        let message = message!("errors-badCredit", reason = error.to_string());
        Error::new(Kind::BadInput, message, message!("hints-nothingChanged")).because(error)
    })
}

/// Sets one key; `checked=NAME` was today, `checked.at=DAY` another day.
fn set(values: &mut Map<String, Value>, key: &str, text: &str) -> Result<()> {
    let (key, part) = match key {
        "creator" => ("creators", None),
        key => key.split_once('.').map_or((key, None), |(key, part)| (key, Some(part))),
    };
    let value = match (key, part) {
        (key, None) if !Credit::KEYS.contains(&key) => return Err(unknown_key(key)),
        (_, None) if text.is_empty() => Value::Null,
        ("checked", None) => json!({ "by": text, "at": today() }),
        ("checked", Some(part @ ("by" | "at"))) => {
            let mut checked = values.remove(key).unwrap_or_else(|| json!({}));
            checked[part] = if text.is_empty() { Value::Null } else { text.into() };
            if let Value::Object(parts) = &mut checked {
                parts.retain(|_, part| !part.is_null());
            }
            checked
        }
        ("decorative", None) => matches!(text, "yes" | "true").into(),
        (key, Some(part)) => return Err(unknown_key(&format!("{key}.{part}"))),
        (list, None) if Credit::LISTS.contains(&list) => {
            text.split(';').map(str::trim).filter(|name| !name.is_empty()).map(Value::from).collect()
        }
        (_, None) => text.into(),
    };
    match value {
        Value::Null => drop(values.remove(key)),
        value => drop(values.insert(key.to_owned(), value)),
    }
    Ok(())
}

fn unknown_key(key: &str) -> Error {
    Error::new(
        Kind::BadInput,
        message!("errors-noCreditKey", name = key),
        message!("hints-creditKeys", names = Credit::KEYS.join(", ")),
    )
}

/// A credit as an outlet prints it, and what it lacks.
pub(crate) fn credit_line(credit: &Credit, outlet: &Outlet) -> CreditLine {
    let printed = outlet.printed(credit);
    let missing = printed.missing();
    CreditLine {
        line: printed.line(),
        lacks: missing.iter().map(|missing| missing.what.key().to_owned()).collect(),
        missing: missing.into_iter().map(|missing| missing.text).collect(),
        row: printed.ground().map(|row| row.label.to_owned()),
        titled: printed.wants_title(),
    }
}

/// The agencies whose way of being named Galley knows.
pub fn agencies() -> Vec<String> {
    AGENCIES.iter().map(|agency| agency.name.to_owned()).collect()
}

/// The grounds for using a picture.
pub fn licences() -> Vec<LicenceRow> {
    LICENCES
        .iter()
        .map(|licence| LicenceRow {
            label: licence.label.to_owned(),
            ground: licence.ground,
            obliges: licence.obliges.iter().map(|part| part.key().to_owned()).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str) -> Vec<(String, String)> {
        let settings = text.split(" | ").map(|it| it.split_once('=').unwrap());
        settings.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn every_key_can_be_set_and_cleared() {
        for key in Credit::KEYS {
            let value = match *key {
                "creator_kind" => "organisation",
                "expires" => "2026-12-31",
                "decorative" => "yes",
                "crop" => "12% 5% 80% 75%",
                "focus" => "40% 30%",
                _ => "Ann",
            };
            let set = with_settings(&Credit::default(), &settings(&format!("{key}={value}"))).unwrap();
            assert!(!set.is_empty(), "{key} was not set");
            let cleared = with_settings(&set, &settings(&format!("{key}="))).unwrap();
            assert!(cleared.is_empty(), "{key} was not cleared");
        }
    }

    #[test]
    fn lists_and_parts() {
        let set = "creator=Ann Lee; Bo Roe | cleared_for=The Post;The Herald | checked=Desk | checked.at=2026-05-03";
        let credit = with_settings(&Credit::default(), &settings(set)).unwrap();
        assert_eq!(credit.creators, ["Ann Lee", "Bo Roe"]);
        assert_eq!(credit.cleared_for, ["The Post", "The Herald"]);
        assert_eq!(credit.checked.at.unwrap().as_str(), "2026-05-03");
        assert_eq!(credit.checked.by, "Desk");
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for setting in ["colour=red", "checked.who=Ann", "title.a=b", "expires=soon", "creator_kind=robot"] {
            let refused = with_settings(&Credit::default(), &settings(setting));
            assert_eq!(refused.unwrap_err().kind, Kind::BadInput, "{setting}");
        }
    }
}
