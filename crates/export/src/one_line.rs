//! Words on one line.

/// The words with one space between them, whatever stood there.
pub(crate) fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
