//! A block in its comment, as WordPress's serializer writes it.

use serde_json::{Map, Value};

/// A block of WordPress's own: what it is, its settings, its HTML.
pub(super) fn block(name: &str, settings: &Value, html: &str) -> String {
    let settings = match settings {
        Value::Object(all) if !all.is_empty() => format!("{} ", json(all)),
        _ => String::new(),
    };
    format!("<!-- wp:{name} {settings}-->\n{html}\n<!-- /wp:{name} -->")
}

/// JSON in which nothing ends a comment or begins a tag.
fn json(settings: &Map<String, Value>) -> String {
    let json = Value::Object(settings.clone()).to_string();
    [("--", "\\u002d\\u002d"), ("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("\\\"", "\\u0022")]
        .into_iter()
        .fold(json, |json, (from, to)| json.replace(from, to))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn settings_do_not_end_the_comment() {
        let written = block("embed", &json!({ "url": "https://a.example/--><b>?a&b=\"c\"" }), "x");
        assert_eq!(
            written,
            "<!-- wp:embed {\"url\":\"https://a.example/\\u002d\\u002d\\u003e\\u003cb\\u003e?a\\u0026b=\\u0022c\\u0022\"} -->\nx\n<!-- /wp:embed -->"
        );
        assert_eq!(
            block("paragraph", &Value::Null, "<p>x</p>"),
            "<!-- wp:paragraph -->\n<p>x</p>\n<!-- /wp:paragraph -->"
        );
    }
}
