//! What a piece's parts are called in a remark.

use article::{Shown, plain_text};
use words::{Message, message};

/// A picture as a writer would call it: by its caption, else by its file.
pub(crate) fn called(picture: &Shown) -> Message {
    let caption = plain_text(picture.caption);
    let words = if caption.trim().is_empty() { picture.name } else { caption.trim() };
    match words {
        "" => message!("checks-pictureWithoutFile"),
        words => message!("checks-picture", name = shortened(words)),
    }
}

/// The first words, where there are many.
pub(crate) fn shortened(words: &str) -> String {
    const LONG: usize = 70;
    if words.chars().count() <= LONG {
        return words.to_owned();
    }
    let head: String = words.chars().take(LONG).collect();
    let end = head.rfind(' ').filter(|end| *end > 0).unwrap_or(head.len());
    format!("{} …", &head[..end])
}
