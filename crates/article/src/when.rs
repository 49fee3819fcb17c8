//! A point in a piece's life: a day, or a moment with its zone.

use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// A date (`2020-09-14`), or a date, time and offset (`2020-09-14T10:00:00+03:00`, RFC 3339).
///
/// A time without an offset is refused: nobody could say later which moment it meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "wire",
    derive(ts_rs::TS, schemars::JsonSchema),
    ts(type = "string"),
    schemars(with = "String")
)]
#[serde(try_from = "String", into = "String")]
pub struct When(String);

/// The text is neither a date nor a date, time and offset.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date: write 2020-09-14, or 2020-09-14T10:00:00+03:00")]
pub struct NotADate(pub String);

impl When {
    /// The day, as written, in its own zone.
    pub fn day(&self) -> &str {
        &self.0[..10]
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a time of day is given.
    pub fn has_time(&self) -> bool {
        self.0.len() > 10
    }
}

impl FromStr for When {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let text = text.trim();
        let valid = match text.len() {
            10 => text.parse::<Date>().is_ok(),
            _ => text.get(10..11) == Some("T") && text.parse::<Timestamp>().is_ok(),
        };
        if valid { Ok(When(text.to_owned())) } else { Err(NotADate(text.to_owned())) }
    }
}

impl TryFrom<String> for When {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        when.0
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_days_and_moments_and_nothing_vague() {
        let parses = |text: &str| text.parse::<When>().is_ok();
        assert!(parses("2020-09-14"));
        assert!(parses("2020-09-14T10:00:00+03:00"));
        assert!(parses("2020-09-14T10:00:00Z"));
        assert!(!parses("2020-09-14T10:00:00"), "a time without a zone names no moment");
        assert!(!parses("2020-02-30"));
        assert!(!parses("14 September 2020"));
        assert!(!parses(""));
    }
}
