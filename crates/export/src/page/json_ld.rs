//! The piece as data for search engines and archives: JSON-LD in the words of <https://schema.org>.
//!
//! A `script` element of this type holds data. No browser runs it, under any content policy.

mod article;
mod image;
mod party;

use super::subject::Subject;
use article::NewsArticle;

/// The element with the piece as a `NewsArticle`.
pub(super) fn block(subject: &Subject) -> String {
    let json = serde_json::to_string_pretty(&NewsArticle::of(subject)).unwrap_or_default();
    format!("<script type=\"application/ld+json\">\n{}\n</script>", escaped(&json))
}

/// JSON in which no parser of HTML or of scripts finds anything of its own. These characters stand in strings alone.
fn escaped(json: &str) -> String {
    let escapes = [
        ('<', "\\u003c"),
        ('>', "\\u003e"),
        ('&', "\\u0026"),
        ('\u{2028}', "\\u2028"),
        ('\u{2029}', "\\u2029"),
    ];
    escapes.iter().fold(json.to_owned(), |json, (c, escape)| json.replace(*c, escape))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_string_ends_the_element() {
        let words = "</script><!-- <script> &amp; \u{2028}\u{2029} ]]> \"quoted\" \\";
        let json = escaped(&serde_json::to_string(words).unwrap());
        assert!(!json.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), words, "the words are the same");
    }
}
