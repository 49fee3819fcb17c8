//! Which addresses may stand in a piece that goes out. What comes in is data, so every way out asks here.

use std::borrow::Cow;

/// The only schemes a link may have.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Whether a text is an address on the web, by its scheme and a host.
pub fn is_web_address(text: &str) -> bool {
    let text = text.trim();
    let is_web = scheme(text)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"));
    let host = text.split_once("://").map_or("", |(_, rest)| rest);
    is_web
        && host.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Whether a link may go out: to the web, to a mailbox, to a telephone, or inside the site it will
/// stand on. Read as browsers do, who skip what cannot be seen.
pub fn is_safe_link(href: &str) -> bool {
    let seen = visible(href);
    let seen = seen.trim_start();
    let other_host = seen.starts_with(|c| "/\\".contains(c)) && seen[1..].starts_with(|c| "/\\".contains(c));
    !other_host
        && scheme(seen).is_none_or(|scheme| SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)))
}

/// An address without control characters. Nearly all have none.
fn visible(address: &str) -> Cow<'_, str> {
    match address.contains(char::is_control) {
        true => address.chars().filter(|c| !c.is_control()).collect(),
        false => address.into(),
    }
}

/// The scheme an address begins with.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_go_to_the_web_to_people_and_within() {
        for href in [
            "https://a.example/ü?q=1#x",
            "HTTP://a.example",
            "mailto:a@b.example",
            "tel:+49",
            "/about",
            "#words",
            "a b",
            "",
        ] {
            assert!(is_safe_link(href), "{href:?}");
        }
    }

    #[test]
    fn nothing_else_gets_out() {
        let hostile = [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            " \u{1}javascript:alert(1)",
            "vbscript:x",
            "data:text/html,<script>",
            "file:///etc/passwd",
            "C:\\secret",
            "//elsewhere.example",
            "\\\\host\\share",
            "/\t/elsewhere.example",
            "blob:x",
        ];
        for href in hostile {
            assert!(!is_safe_link(href), "{href:?}");
        }
    }

    #[test]
    fn sources_are_on_the_web() {
        assert!(is_web_address("https://en.kremlin.ru/events/1"));
        for text in
            ["", "kremlin.ru", "https://", "https:///x", "ftp://a.example", "https://a b", "javascript:x"]
        {
            assert!(!is_web_address(text), "{text:?}");
        }
    }
}
