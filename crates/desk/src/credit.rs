//! Crediting a picture of a piece.

use article::{Change, Credit, Ground, LICENCES};
use serde_json::Value;
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    wire::{CreditLine, LicenceRow, Saved},
};

impl Desk {
    /// Sets parts of a picture's credit by their keys; a list's values are separated by `;`, an empty value clears.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for the piece or picture, [`Kind::BadInput`] for a key; nothing is changed then.
    pub fn credit(&mut self, piece: &str, picture: &str, settings: &[(String, String)]) -> Result<Saved> {
        let copy = self.copy(piece)?;
        if !copy.piece.picture_names().contains(&picture) && !copy.has_file(picture) {
            return Err(Error::new(
                Kind::Unknown,
                message!("errors-noPictureOfPiece", name = picture),
                message!("hints-pictures", names = copy.piece.picture_names().join(", ")),
            ));
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

fn with_settings(credit: &Credit, settings: &[(String, String)]) -> Result<Credit> {
    let mut keys = all_keys();
    if let (Value::Object(keys), Ok(Value::Object(known))) = (&mut keys, serde_json::to_value(credit)) {
        keys.extend(known);
    }
    for (key, text) in settings {
        let key = if key == "creator" { "creators" } else { key };
        let value = keys.get_mut(key).ok_or_else(|| unknown_key(key))?;
        *value = match value {
            Value::Array(_) => {
                text.split(';').map(str::trim).filter(|name| !name.is_empty()).map(Value::from).collect()
            }
            _ => text.as_str().into(),
        };
    }
    serde_json::from_value(keys).map_err(|error| {
        let message = message!("errors-badCredit", reason = error.to_string());
        Error::new(Kind::BadInput, message, message!("hints-nothingChanged")).because(error)
    })
}

/// A credit with every key in it: serde leaves out what is empty.
fn all_keys() -> Value {
    let mut keys = serde_json::Map::new();
    for key in Credit::KEYS {
        keys.insert((*key).to_owned(), if *key == "creators" { Value::Array(Vec::new()) } else { "".into() });
    }
    Value::Object(keys)
}

fn unknown_key(key: &str) -> Error {
    Error::new(
        Kind::BadInput,
        message!("errors-noCreditKey", name = key),
        message!("hints-creditKeys", names = Credit::KEYS.join(", ")),
    )
}

/// A credit as it will be printed, and what it lacks.
pub fn credit_line(credit: &Credit) -> CreditLine {
    CreditLine {
        line: credit.line(),
        missing: credit.missing().into_iter().map(|missing| missing.text).collect(),
    }
}

/// The grounds for using a picture.
pub fn licences() -> Vec<LicenceRow> {
    LICENCES
        .iter()
        .map(|licence| LicenceRow {
            label: licence.label.to_owned(),
            own: licence.ground == Ground::Own,
            obliges: licence.obliges.iter().map(|part| part.key().to_owned()).collect(),
        })
        .collect()
}
