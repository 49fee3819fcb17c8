//! XML 1.0: what a writer typed, as text and in attributes. Characters that XML cannot hold are left out.

/// Appends words as text.
pub(crate) fn push_text(words: &str, out: &mut String) {
    for c in words.chars().filter(|c| allowed(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            c => out.push(c),
        }
    }
}

/// Words as text, or in an attribute between double quotation marks.
pub(crate) fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    push_text(words, &mut out);
    out
}

/// XML 1.0, 2.2.
pub(crate) fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// What stands at the head of each part.
pub(crate) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_markup() {
        assert_eq!(
            text("a < b & \"c\" ]]>\u{0}\u{b}\u{fffe}\n\u{202e}"),
            "a &lt; b &amp; &quot;c&quot; ]]&gt; \u{202e}"
        );
    }
}
