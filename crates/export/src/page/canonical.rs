//! What search engines are told about the copy that ran first, as the writer chose.

use super::{meta, subject::Subject};
use crate::html::attribute;

/// `<link rel="canonical">` to the original, or a wish not to be listed; nothing where the piece says nothing.
pub(super) fn tag(subject: &Subject) -> String {
    match subject.canonical() {
        _ if subject.is_unlisted => meta::name("robots", "noindex"),
        Some(address) => format!("<link rel=\"canonical\" href=\"{}\">", attribute(&address)),
        None => String::new(),
    }
}
