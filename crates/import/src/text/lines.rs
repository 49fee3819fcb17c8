//! A text cut into lines, and lines into the groups that blank lines make.

/// One line with something on it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// Where it stands in the file, counted from 1.
    pub(super) number: u32,
    /// How many spaces stand before it.
    pub(super) indent: usize,
    /// What it says, without the space around it.
    pub(super) text: String,
}

/// The lines of a text, a group for each stretch without blank lines.
pub(super) fn groups(text: &str) -> Vec<Vec<Line>> {
    let mut groups = vec![Vec::new()];
    for (number, text) in (1..).zip(cut(text)) {
        let blank = text.trim_matches(is_blank).is_empty();
        match groups.last_mut() {
            Some(group) if !blank => group.push(line(number, text)),
            Some(group) if !group.is_empty() => groups.push(Vec::new()),
            _ => {}
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

fn line(number: u32, text: &str) -> Line {
    let bare = text.trim_start();
    Line { number, indent: text[..text.len() - bare.len()].chars().count(), text: bare.trim_end().to_owned() }
}

/// Space, and marks that take no room.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{1A}')
}

/// Cuts at every line end there is: of Unix, Windows and old Macs, Unicode's own, and form feeds.
fn cut(text: &str) -> impl Iterator<Item = &str> {
    let ends =
        |letter| matches!(letter, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(ends) else {
            rest = None;
            return Some(text);
        };
        let after = text[end..].strip_prefix("\r\n").unwrap_or_else(|| {
            let mut letters = text[end..].chars();
            letters.next();
            letters.as_str()
        });
        rest = Some(after);
        Some(&text[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_every_line_end() {
        let said = |text| -> Vec<(u32, String)> {
            groups(text).into_iter().flatten().map(|line| (line.number, line.text)).collect()
        };
        let expected = [(1, "a".to_owned()), (3, "b".to_owned())];
        for text in ["a\n\nb", "a\r\n\r\nb\r\n", "a\r\rb\r", "a\u{2028}\u{2028}b", "a\n\u{200B}\nb"] {
            assert_eq!(said(text), expected, "{text:?}");
        }
    }

    #[test]
    fn groups_by_blank_lines() {
        let sizes: Vec<usize> = groups("\n a\nb\n\n\n\tc").iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 1]);
        assert_eq!(groups("\n a")[0][0].indent, 1);
        assert_eq!(groups(" \n"), Vec::<Vec<Line>>::new());
    }
}
