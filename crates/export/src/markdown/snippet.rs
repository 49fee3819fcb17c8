//! Stretches that a program must find exactly as they are, shortcodes and HTML among them. A word that the piece does
//! not hold keeps the place of each while the text around it is written.

use article::{Block, Piece};

/// The stretches so far.
pub(super) struct Snippets {
    stem: String,
    texts: Vec<String>,
}

impl Snippets {
    pub(super) fn of(piece: &Piece) -> Self {
        // A piece is data and can always be said; where it could not, the stem is unusual enough.
        let said = serde_json::to_string(piece).unwrap_or_default();
        let mut stem = "galleykeeps".to_owned();
        while said.contains(&stem) {
            stem.push('q');
        }
        Snippets { stem, texts: Vec::new() }
    }

    /// The word that keeps the place of a stretch inside a line.
    pub(super) fn word(&mut self, text: impl Into<String>) -> String {
        self.texts.push(text.into());
        format!("{}{}z", self.stem, self.texts.len() - 1)
    }

    /// A block that keeps the place of a stretch. One that begins with a line end stands right below what is before it,
    /// one that ends with one right above what follows.
    pub(super) fn block(&mut self, text: impl Into<String>) -> Block {
        Block::paragraph(&self.word(text))
    }

    /// The text with each stretch in its place. Stretches may hold words for those before them.
    pub(super) fn put_into(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (at, stretch) in self.texts.iter().enumerate().rev() {
            let word = format!("{}{at}z", self.stem);
            while let Some(found) = text.find(&word) {
                text = put(&text, found, word.len(), stretch);
            }
        }
        text
    }
}

fn put(text: &str, at: usize, length: usize, stretch: &str) -> String {
    let (before, after) = (&text[..at], &text[at + length..]);
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let inside: String = before[line..].chars().map(|c| if c == '>' { '>' } else { ' ' }).collect();
    let (before, stretch) = match stretch.strip_prefix('\n') {
        Some(lines) => (format!("{}\n{inside}", with_no_blank_line(&before[..line])), lines),
        None => (before.to_owned(), stretch),
    };
    let (lines, after) = match stretch.strip_suffix('\n') {
        Some(lines) => (lines, without_blank_line(after)),
        None => (stretch, after.to_owned()),
    };
    let lines: Vec<&str> = lines.split('\n').collect();
    let prefixed = lines.join(&format!("\n{inside}"));
    [before, prefixed, after].concat()
}

/// What stands before a line, without the blank line that parts it from that.
fn with_no_blank_line(before: &str) -> &str {
    let before = before.strip_suffix('\n').unwrap_or(before);
    match before.rsplit_once('\n') {
        Some((text, blank)) if blank.trim_matches([' ', '>']).is_empty() => text,
        _ => before,
    }
}

/// What follows a line, without the blank line that parts it from the next.
fn without_blank_line(after: &str) -> String {
    let mut lines = after.splitn(3, '\n');
    match (lines.next(), lines.next(), lines.next()) {
        (Some(""), Some(blank), Some(rest)) if blank.trim_matches([' ', '>']).is_empty() => {
            format!("\n{rest}")
        }
        _ => after.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_stand_where_their_words_stood() {
        let mut snippets = Snippets::of(&Piece::default());
        let inner = snippets.word("{{ x }}");
        let outer = snippets.word(format!("<b>\n{inner}</b>"));
        let glued = snippets.word("{: start=\"7\"}\n");
        let end = snippets.word("\n^");
        let text = format!("> - {outer}\n>\n> {end}\n>\n> {glued}\n>\n> 7. Words\n");
        let expected = "> - <b>\n>   {{ x }}</b>\n> ^\n>\n> {: start=\"7\"}\n> 7. Words\n";
        assert_eq!(snippets.put_into(&text), expected);
    }

    #[test]
    fn a_word_of_the_piece_keeps_no_place() {
        let piece = Piece { content: vec![Block::paragraph("galleykeeps0z")], ..Piece::default() };
        assert_ne!(Snippets::of(&piece).word("x"), "galleykeeps0z");
    }
}
