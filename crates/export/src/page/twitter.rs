//! The card that X, once Twitter, shows for a link: its "Cards markup".

use super::{
    meta::{lines, name},
    subject::Subject,
};
use crate::html::file_address_as_written;

/// A card with a large picture where one leads the piece, else a small one.
pub(super) fn tags(subject: &Subject) -> String {
    let picture = subject.picture();
    let card = if subject.lead().is_some() { "summary_large_image" } else { "summary" };
    let address = picture.map(|shown| file_address_as_written(&shown.file.file_name));
    lines([
        name("twitter:card", card),
        name("twitter:title", &subject.title),
        name("twitter:description", &subject.description),
        name("twitter:image", &address.unwrap_or_default()),
        name("twitter:image:alt", picture.map_or("", |shown| &shown.alt)),
    ])
}
