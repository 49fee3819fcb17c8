//! What search engines are told about the copy that ran first, as the writer chose.

use article::Canonical;

use super::{meta, subject::Subject};
use crate::html::attribute;

/// `<link rel="canonical">` to the original, or a wish not to be listed, which a draft has too; nothing where the piece says nothing.
pub(super) fn tag(subject: &Subject) -> String {
    if subject.is_draft {
        return meta::name("robots", "noindex");
    }
    match (subject.fields.republication.canonical, subject.canonical()) {
        (Canonical::Noindex, _) => meta::name("robots", "noindex"),
        (_, Some(address)) => format!("<link rel=\"canonical\" href=\"{}\">", attribute(&address)),
        (_, None) => String::new(),
    }
}
