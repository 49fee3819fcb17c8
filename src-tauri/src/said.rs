//! What the page is given, said in the language it speaks.

use serde::{Serialize, Serializer};

use crate::language;

/// Something whose messages are written in the language of the page.
pub(crate) struct Said<T>(pub(crate) T);

/// What commands return to the page.
pub(crate) type Result<T> = std::result::Result<Said<T>, Said<desk::Error>>;

impl<T: Serialize> Serialize for Said<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        words::speaking(language::spoken(), || self.0.serialize(serializer))
    }
}

/// Said as it is returned.
pub(crate) fn said<T>(result: desk::Result<T>) -> Result<T> {
    result.map(Said).map_err(Said)
}

impl<T> From<T> for Said<T> {
    fn from(given: T) -> Self {
        Said(given)
    }
}
