//! What a writer typed, made safe to stand in HTML.

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
    attribute(&address_as_written(address))
}

/// An address as a machine reads it: what addresses may not hold is `%XX`.
pub(crate) fn address_as_written(address: &str) -> String {
    let address: String = address.trim().chars().filter(|c| !c.is_control()).collect();
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
    // The first byte of each of them, and of little else that is common.
    let may_turn = |part: &&str| part.as_bytes().contains(&0xe2);
    let turns = parts.into_iter().filter(may_turn).flat_map(str::chars);
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

fn write_escaped(words: &str, quotes: bool, out: &mut String) {
    let mut rest = words;
    while let Some(at) = rest.bytes().position(may_be_written_otherwise) {
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

/// Whether a byte is a sign of HTML, or the first of a character that may not be [`is_allowed`].
fn may_be_written_otherwise(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | 0x7f | 0xc2 | 0xef | 0xf0..)
        || byte < b' ' && byte != b'\t' && byte != b'\n'
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
