//! Text as Markdown source: what would be read as something else is escaped, as little as will do.

/// How much is escaped. The first that reads back equal is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Care {
    /// As lightly, and nothing in an address, of which others may make a link.
    Plain,
    /// What its neighbours make a mark.
    Light,
    /// Whatever could be one.
    Careful,
    /// Everything but letters and digits.
    Total,
}

/// What stands around a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    /// The source character before, if any.
    pub(super) before: Option<char>,
    /// The character after, if it is known.
    pub(super) after: Option<char>,
    /// Inside a link's words or a description, where brackets must be escaped.
    pub(super) bracketed: bool,
}

/// Appends a text to a source line. Markers of blocks are [`guard_line`]'s business.
pub(super) fn push_text(out: &mut String, text: &str, around: Around, care: Care) {
    let mut before = around.before;
    let mut rest = text.chars();
    let mut tildes = text.matches('~').count();
    let mut in_address = false;
    while let Some(c) = rest.next() {
        let after = rest.clone().next().or(around.after);
        in_address = !c.is_whitespace()
            && (in_address || care == Care::Plain && opens_address(before, c, rest.as_str()));
        match c {
            _ if in_address => out.push(c),
            '\u{A0}' => out.push_str("&nbsp;"),
            // After a reference to a footnote even an escaped one opens a label.
            '[' if closes_brackets(out) => push_reference(out, c),
            '(' | ':' if closes_brackets(out) && care != Care::Total => out.extend(['\\', c]),
            '\t' if before.is_none_or(|c| c == '\n') || after.is_none() => out.push_str("&#9;"),
            _ if care == Care::Total => push_total(out, c, before, after),
            _ if c == '~' && care <= Care::Light && tildes < 2 && after.is_some_and(|c| c != '~') => {
                out.push(c)
            }
            _ if is_mark(c, before, after, rest.as_str(), around.bracketed, care) => out.extend(['\\', c]),
            _ => out.push(c),
        }
        tildes -= usize::from(c == '~' && care == Care::Total);
        before = Some(c);
    }
}

/// Whether a text has an address that others may make a link of.
pub(super) fn has_address(text: &str) -> bool {
    text.contains("://") || text.contains("www.") || text.contains('@')
}

/// Whether a line ends with a bracket that is no mere sign.
fn closes_brackets(line: &str) -> bool {
    line.ends_with(']') && !line.ends_with("\\]")
}

/// Whether a word begins here that GFM makes a link of.
fn opens_address(before: Option<char>, first: char, rest: &str) -> bool {
    /// No mailbox has a longer name.
    const LONGEST: usize = 100;
    let is_word = before.is_none_or(|c| c.is_whitespace() || c == '(') && first.is_ascii_alphanumeric();
    let is_web = ["http://", "https://", "www."]
        .iter()
        .any(|start| start.strip_prefix(first).is_some_and(|start| rest.starts_with(start)));
    let is_mailbox = || {
        let name = rest
            .bytes()
            .take(LONGEST)
            .take_while(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(byte));
        rest.as_bytes().get(name.count()) == Some(&b'@')
    };
    is_word && (is_web || is_mailbox())
}

/// Whether a character is escaped.
fn is_mark(
    c: char,
    before: Option<char>,
    after: Option<char>,
    rest: &str,
    bracketed: bool,
    care: Care,
) -> bool {
    let careful = care >= Care::Careful;
    match c {
        '`' | '~' => true,
        '\\' => careful || after.is_none_or(|next| next.is_ascii_punctuation()),
        '*' => {
            careful || !(before.is_some_and(char::is_whitespace) && after.is_some_and(char::is_whitespace))
        }
        '_' => {
            careful
                || !(alike(before, after, char::is_alphanumeric) || alike(before, after, char::is_whitespace))
        }
        '[' => careful || bracketed || after.is_none_or(|next| next == '!'),
        ']' => careful || bracketed || after.is_some_and(|next| matches!(next, '(' | '[' | ':')),
        '<' => {
            careful || after.is_none_or(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
        }
        '!' => after == Some('['),
        '&' => is_reference(rest) || after.is_none(),
        '|' => careful,
        _ => false,
    }
}

fn alike(before: Option<char>, after: Option<char>, kind: fn(char) -> bool) -> bool {
    before.is_some_and(kind) && after.is_some_and(kind)
}

/// Whether what follows an ampersand makes it a character reference.
pub(super) fn is_reference(rest: &str) -> bool {
    /// No name is longer.
    const LONGEST: usize = 40;
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let length = name.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name.as_bytes().get(length) == Some(&b';')
}

fn push_total(out: &mut String, c: char, before: Option<char>, after: Option<char>) {
    match c {
        ' ' if before.is_some() && after.is_some_and(|c| c != ' ') => out.push(c),
        _ if c.is_ascii_punctuation() => out.extend(['\\', c]),
        _ if c.is_alphanumeric() => out.push(c),
        _ => push_reference(out, c),
    }
}

/// Appends a character as `&#…;`.
pub(super) fn push_reference(out: &mut String, c: char) {
    out.push_str(&format!("&#{};", c as u32));
}

/// Escapes the start of a paragraph's line where it would begin a block, or underline a heading.
pub(crate) fn guard_line(line: &str) -> String {
    match marker(line) {
        None => line.to_owned(),
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
    }
}

/// Where in a line the character stands that makes it the start of a block.
fn marker(line: &str) -> Option<usize> {
    let ends_or_spaces = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
    let only = |of: char| !line.is_empty() && line.chars().all(|c| c == of || c == ' ' || c == '\t');
    match line.chars().next()? {
        '>' => Some(0),
        '#' => (hashes <= 6 && ends_or_spaces(&line[hashes..])).then_some(0),
        '-' => (only('-') || ends_or_spaces(&line[1..])).then_some(0),
        '+' | '*' => ends_or_spaces(&line[1..]).then_some(0),
        '=' => only('=').then_some(0),
        '[' => {
            let task = ["[ ]", "[x]", "[X]"].iter().find_map(|mark| line.strip_prefix(mark));
            task.is_some_and(ends_or_spaces).then_some(0)
        }
        '0'..='9' => {
            let rest = &line[digits..];
            (digits <= 9 && rest.starts_with(['.', ')']) && ends_or_spaces(&rest[1..])).then_some(digits)
        }
        _ => None,
    }
}

/// A link's or picture's destination.
pub(super) fn destination(address: &str, care: Care) -> String {
    let bare = !address.is_empty()
        && !address.starts_with('<')
        && !address.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '(' | ')'));
    let mut out = String::with_capacity(address.len() + 2);
    let mut rest = address.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' | '<' | '>' | '`' => out.extend(['\\', c]),
            '&' if is_reference(rest.as_str()) || care == Care::Total => out.push_str("&amp;"),
            '*' | '_' | '[' | ']' if care >= Care::Careful => out.extend(['\\', c]),
            _ if c.is_control() || care == Care::Total && !c.is_ascii_graphic() => {
                push_reference(&mut out, c)
            }
            _ => out.push(c),
        }
    }
    if bare { out } else { format!("<{out}>") }
}

/// What follows a destination: nothing, or a space and the quoted title.
pub(super) fn title(title: &str, care: Care) -> String {
    if title.is_empty() {
        return String::new();
    }
    let mut out = String::from(" \"");
    let mut rest = title.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' | '"' | '`' => out.extend(['\\', c]),
            '&' if is_reference(rest.as_str()) => out.push_str("&amp;"),
            '<' | '*' | '_' | '[' | ']' if care >= Care::Careful => out.extend(['\\', c]),
            _ if c.is_control() || care == Care::Total && !c.is_ascii_graphic() => {
                push_reference(&mut out, c)
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A heading's words: closing hashes and a final anchor are words here, not markup.
pub(super) fn guard_heading(words: &str) -> String {
    let hashes = words.trim_end_matches('#');
    if hashes.len() < words.len() && (hashes.is_empty() || hashes.ends_with([' ', '\t'])) {
        return format!("{hashes}\\{}", &words[hashes.len()..]);
    }
    match words.rfind(" {#") {
        Some(at) if words.ends_with('}') => format!("{} \\{}", &words[..at], &words[at + 1..]),
        _ => words.to_owned(),
    }
}

/// The info string of a code block.
pub(crate) fn info(info: &str) -> String {
    let mut out = String::with_capacity(info.len());
    let mut rest = info.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.push_str("\\\\"),
            '&' if is_reference(rest.as_str()) => out.push_str("&amp;"),
            _ => out.push(c),
        }
    }
    out
}
