//! One `meta` element; none where there is nothing to say.

use crate::{html::attribute, one_line::on_one_line};

/// For browsers and search engines: `<meta name="…" content="…">`.
pub(super) fn name(name: &str, content: &str) -> String {
    tag("name", name, content)
}

/// For Open Graph, whose names are RDFa properties: `<meta property="…" content="…">`.
pub(super) fn property(name: &str, content: &str) -> String {
    tag("property", name, content)
}

/// Those that say something, a line each.
pub(super) fn lines(tags: impl IntoIterator<Item = String>) -> String {
    tags.into_iter().filter(|tag| !tag.is_empty()).collect::<Vec<_>>().join("\n")
}

fn tag(kind: &str, name: &str, content: &str) -> String {
    let content = on_one_line(content);
    match attribute(&content) {
        content if content.is_empty() => content,
        content => format!("<meta {kind}=\"{name}\" content=\"{content}\">"),
    }
}
