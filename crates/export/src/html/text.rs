//! What a writer typed, made safe to stand in HTML.

use std::borrow::Cow;

use memchr::memchr_iter;

/// Words as HTML. What a page may not hold is dropped, and writing that runs from right to left ends where they end.
pub(crate) fn text(words: &str) -> String {
    let mut html = String::with_capacity(words.len());
    write_text(words, &mut html);
    html
}

/// The same, appended.
pub(crate) fn write_text(words: &str, out: &mut String) {
    write_run(words, out);
    out.push_str(&closers([words]));
}

/// Appends a part of a line; whoever has the whole line adds its [`closers`].
pub(crate) fn write_run(words: &str, out: &mut String) {
    write_escaped(words, false, out);
}

/// A value for an attribute between double quotes.
pub(crate) fn attribute(value: &str) -> String {
    let mut html = String::with_capacity(value.len());
    write_attribute(value, &mut html);
    html
}

/// The same, appended.
pub(crate) fn write_attribute(value: &str, out: &mut String) {
    write_escaped(value, true, out);
}

/// An address for an attribute between double quotes, with what addresses may not hold written as `%XX`.
pub(crate) fn href(address: &str) -> String {
    attribute(&written(address))
}

/// An address as a machine reads it: what addresses may not hold is `%XX`.
pub(crate) fn address_as_written(address: &str) -> String {
    written(address).into_owned()
}

/// The same; most addresses are what they should be.
fn written(address: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?=&+,;@!".contains(&byte);
    let address = address.trim();
    if address.bytes().all(plain) { address.into() } else { percent_encoded(address).into() }
}

fn percent_encoded(address: &str) -> String {
    let address: String = address.chars().filter(|c| !c.is_control()).collect();
    let host_end = address.find("://").map_or(0, |scheme| {
        let rest = &address[scheme + 3..];
        scheme + 3 + rest.find(['/', '?', '#']).unwrap_or(rest.len())
    });
    let (host, rest) = address.split_at(host_end);
    let in_host = |c: char| if " \"<>\\^`{|}".contains(c) { percent(c) } else { c.to_string() };
    let mut written: String = host.chars().map(in_host).collect();
    let mut in_anchor = false;
    for (at, c) in rest.char_indices() {
        let second_hash = c == '#' && in_anchor;
        in_anchor |= c == '#';
        let lone_percent =
            c == '%' && !rest[at + 1..].chars().take(2).filter(char::is_ascii_hexdigit).count().eq(&2);
        match c {
            c if second_hash || lone_percent || " \"<>\\^`{|}[]".contains(c) => written.push_str(&percent(c)),
            c => written.push(c),
        }
    }
    written
}

/// The address of a file beside the page; a whole address stays what it is. For an attribute between double quotes.
pub(crate) fn file_address(path: &str) -> String {
    attribute(&file_address_as_written(path))
}

/// The same, as a machine reads it.
pub(crate) fn file_address_as_written(path: &str) -> String {
    if path.contains("://") {
        return address_as_written(path);
    }
    let encoded = |c: char| match c {
        c if c.is_ascii_alphanumeric() || !c.is_ascii() || "-._~/".contains(c) => c.to_string(),
        c => percent(c),
    };
    path.chars().map(encoded).collect()
}

/// A text without the characters that HTML forbids: controls, and code points that are no characters.
pub(crate) fn allowed(text: &str) -> String {
    text.chars().filter(|c| is_allowed(*c)).collect()
}

/// What ends every change of direction that the parts of a text leave open.
pub(crate) fn closers<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    const POP_FORMATTING: char = '\u{202c}';
    const POP_ISOLATE: char = '\u{2069}';
    let turns = parts.into_iter().filter(|part| may_turn(part)).flat_map(str::chars);
    let open = turns.fold(Vec::new(), |mut open, c| {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push(POP_FORMATTING),
            '\u{2066}'..='\u{2068}' => open.push(POP_ISOLATE),
            POP_FORMATTING | POP_ISOLATE if open.last() == Some(&c) => _ = open.pop(),
            _ => {}
        }
        open
    });
    open.into_iter().rev().collect()
}

/// Whether a text holds the bytes of what changes direction; nearly none does.
fn may_turn(text: &str) -> bool {
    let bytes = text.as_bytes();
    let turns = |at: usize| matches!(&bytes[at..], [_, 0x80, 0xaa..=0xae, ..] | [_, 0x81, 0xa6..=0xa9, ..]);
    memchr_iter(0xe2, bytes).any(turns)
}

fn write_escaped(words: &str, quotes: bool, out: &mut String) {
    let mut rest = words;
    while let Some(at) = next_special(rest) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut after = special.chars();
        match after.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') if quotes => out.push_str("&quot;"),
            Some(c) if is_allowed(c) => out.push(c),
            _ => {}
        }
        rest = after.as_str();
    }
    out.push_str(rest);
}

/// Where the next byte stands that may be written otherwise.
fn next_special(words: &str) -> Option<usize> {
    let bytes = words.as_bytes();
    let plain = bytes.chunks(STRETCH).take_while(|stretch| !holds(stretch, may_be_written_otherwise)).count();
    let rest = bytes.get(plain * STRETCH..)?;
    rest.iter().position(|byte| may_be_written_otherwise(*byte)).map(|at| plain * STRETCH + at)
}

/// Whether a byte is a sign of HTML, or the first of a character that may not be [`is_allowed`].
fn may_be_written_otherwise(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | 0x7f | 0xc2 | 0xef | 0xf0..)
        || byte < b' ' && byte != b'\t' && byte != b'\n'
}

/// So many bytes are looked at in a few wide steps.
const STRETCH: usize = 64;

/// Whether a stretch holds such a byte.
fn holds(stretch: &[u8], is_such: impl Fn(u8) -> bool) -> bool {
    stretch.iter().fold(false, |found, byte| found | is_such(*byte))
}

/// Whether a text holds such a byte.
pub(crate) fn any_byte(text: &str, is_such: impl Fn(u8) -> bool) -> bool {
    text.as_bytes().chunks(STRETCH).any(|stretch| holds(stretch, &is_such))
}

fn is_allowed(c: char) -> bool {
    let no_character = matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe;
    !no_character && (!c.is_control() || c == '\t' || c == '\n')
}

fn percent(c: char) -> String {
    c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        let table = [
            ("Tom & Ann", "Tom &amp; Ann"),
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("a]]>b-->c", "a]]&gt;b--&gt;c"),
            ("&lt;", "&amp;lt;"),
            ("\"q\" 'q'", "\"q\" 'q'"),
            ("nul\0bell\u{7}next\u{85}none\u{fdd0}\u{ffff}", "nulbellnextnone"),
            ("שלום", "שלום"),
        ];
        for (words, html) in table {
            assert_eq!(text(words), html);
        }
        assert_eq!(attribute("\" onload=\"x"), "&quot; onload=&quot;x");
    }

    #[test]
    fn direction_ends_with_the_words() {
        assert_eq!(text("a\u{202e}b"), "a\u{202e}b\u{202c}");
        assert_eq!(text("\u{2067}a\u{2069}b"), "\u{2067}a\u{2069}b", "what is closed stays as it is");
        assert_eq!(text("\u{2067}\u{202b}a"), "\u{2067}\u{202b}a\u{202c}\u{2069}");
    }

    #[test]
    fn addresses_hold_what_they_may() {
        let table = [
            ("https://a.example/ü?q=1&r=2#x", "https://a.example/ü?q=1&amp;r=2#x"),
            ("https://a.example/a b\"c", "https://a.example/a%20b%22c"),
            ("https://a.example/50%", "https://a.example/50%25"),
            ("https://a.example/%20#a#b", "https://a.example/%20#a%23b"),
            ("http://[::1]/[x]", "http://[::1]/%5Bx%5D"),
            ("http://a`b c", "http://a%60b%20c"),
            ("mailto:a@b.example", "mailto:a@b.example"),
            ("/a\nb", "/ab"),
        ];
        for (address, html) in table {
            assert_eq!(href(address), html);
        }
    }

    #[test]
    fn files_beside_the_page() {
        assert_eq!(file_address("pictures/a b#1 100%.jpg"), "pictures/a%20b%231%20100%25.jpg");
        assert_eq!(file_address("фото.jpg"), "фото.jpg");
        assert_eq!(file_address("galley://localhost/ab?w=800"), "galley://localhost/ab?w=800");
    }
}
