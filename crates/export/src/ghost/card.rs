//! Nodes and cards as Ghost's editor keeps them (Lexical, <https://lexical.dev/docs/concepts/serialization>).

use serde_json::{Value, json};

pub(super) fn root(children: Vec<Value>) -> Value {
    json!({ "root": element("root", children) })
}

/// A node that holds others.
pub(super) fn element(kind: &str, children: Vec<Value>) -> Value {
    json!({ "type": kind, "version": 1, "direction": null, "format": "", "indent": 0, "children": children })
}

pub(super) fn paragraph(line: Vec<Value>) -> Value {
    element("paragraph", line)
}

pub(super) fn heading(level: u8, line: Vec<Value>) -> Value {
    let mut heading = element("extended-heading", line);
    heading["tag"] = json!(format!("h{level}"));
    heading
}

/// Words in a format, the sum of its bits.
pub(super) fn text(words: &str, format: u32) -> Value {
    json!({
        "type": "extended-text", "version": 1, "text": words, "format": format,
        "mode": "normal", "style": "", "detail": 0,
    })
}

pub(super) fn line_break() -> Value {
    json!({ "type": "linebreak", "version": 1 })
}

pub(super) fn link(address: &str, title: &str, line: Vec<Value>) -> Value {
    let mut link = element("link", line);
    link["url"] = json!(address);
    link["title"] = super::given(title);
    link["rel"] = Value::Null;
    link["target"] = Value::Null;
    link
}

/// Whatever has no card of its own.
pub(super) fn html(html: &str) -> Value {
    json!({ "type": "html", "version": 1, "html": html.trim() })
}

pub(super) fn code(code: &str, language: &str) -> Value {
    json!({ "type": "codeblock", "version": 1, "code": code, "language": language, "caption": "" })
}

pub(super) fn divider() -> Value {
    json!({ "type": "horizontalrule", "version": 1 })
}

/// A box with a line in it, as HTML.
pub(super) fn callout(line: &str) -> Value {
    json!({ "type": "callout", "version": 1, "calloutText": line, "calloutEmoji": "", "backgroundColor": "grey" })
}
