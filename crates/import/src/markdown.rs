//! Markdown: the file is the piece. Nothing is added, moved or guessed.

use article::{Manuscript, Note, NoteKind, Noted, picture_names};
use words::message;

use crate::{
    Error, beside,
    decode::decode,
    gaps,
    importer::{Imported, Importer, Source},
};

/// Markdown, with or without front matter.
pub(crate) const IMPORTER: Importer = Importer {
    name: "markdown",
    label: "formats-markdown",
    extensions: &["md", "markdown", "mdown", "mkd"],
    read,
};

fn read(source: &Source) -> Result<Noted<Imported>, Error> {
    let decoded = decode(source.bytes)?;
    let has_mark = decoded.verbatim && decoded.bom;
    let text = if has_mark { format!("\u{FEFF}{}", decoded.text).into() } else { decoded.text };
    let Noted { value: manuscript, notes } = Manuscript::read(&text);
    let mut all = decoded.notes;
    for note in notes {
        if !all.contains(&note) {
            all.push(note);
        }
    }
    let attrs = manuscript.attrs().value;
    let names = picture_names(manuscript.blocks());
    all.extend(gaps::headline(&attrs, manuscript.blocks().next()));
    all.extend(gaps::credits(&attrs, &names));
    let pictures: Vec<String> = names.into_iter().map(str::to_owned).collect();
    let (pictures, others): (Vec<_>, Vec<_>) =
        pictures.into_iter().partition(|name| !beside::places(name).is_empty());
    all.extend(others.iter().filter(|name| !name.is_empty()).map(|name| not_fetched(name)));
    Ok(Noted { value: Imported { manuscript, guesses: Vec::new(), pictures }, notes: all })
}

fn not_fetched(name: &str) -> Note {
    let text = match is_address(name) {
        true => message!("notes-pictureOnTheWeb", name = name),
        false => message!("notes-pictureOutside", name = name),
    };
    Note { kind: NoteKind::LeftOut, field: "pictures".into(), text, line: None }
}

/// Whether a text that is not called Markdown can be nothing else: it has front matter, or two kinds of mark-up
/// that plain text does not have by chance.
pub(crate) fn is_evident(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(WINDOW)];
    let text = String::from_utf8_lossy(start);
    let text = text.trim_start_matches('\u{FEFF}');
    has_front_matter(text) || SIGNS.iter().filter(|sign| text.lines().any(*sign)).count() >= 2
}

/// How far into a file its kind is looked for.
const WINDOW: usize = 64 * 1024;

const SIGNS: &[fn(&str) -> bool] = &[is_heading, has_link, has_picture, is_fence];

fn has_front_matter(text: &str) -> bool {
    let mut lines = text.lines();
    if lines.next().map(str::trim_end) != Some("---") {
        return false;
    }
    let inside: Vec<&str> =
        lines.by_ref().take_while(|line| !matches!(line.trim_end(), "---" | "...")).collect();
    let ended = inside.len() < text.lines().count() - 1;
    ended && inside.first().is_some_and(|line| is_key(line))
}

fn is_key(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, rest)| {
        let named = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
        named && (rest.is_empty() || rest.starts_with([' ', '\t']))
    })
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ')
}

fn is_fence(line: &str) -> bool {
    line.starts_with("```") || line.starts_with("~~~")
}

fn has_link(line: &str) -> bool {
    bracketed(line).any(|(before, address)| !before.contains("![") && is_address(address))
}

fn has_picture(line: &str) -> bool {
    bracketed(line).any(|(before, address)| before.contains("![") && !address.contains(' '))
}

/// For each `](`, what stands on the line before it and the address after it.
fn bracketed(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.match_indices("](").filter_map(move |(at, _)| {
        let before = &line[..at];
        before.contains('[').then_some(())?;
        line[at + 2..].split_once(')').map(|(address, _)| (before, address))
    })
}

fn is_address(text: &str) -> bool {
    text.contains("://") || text.starts_with("mailto:")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn import(bytes: &[u8]) -> Noted<Imported> {
        read(&Source { name: "a.md", bytes }).unwrap()
    }

    #[test]
    fn gives_back_the_same_bytes() {
        for text in ["# A\r\n\r\nWords  \r\n", "\u{FEFF}---\ntitle: A\n---\n\nWords", "*a*\n\n\n\n- b\n"] {
            assert_eq!(import(text.as_bytes()).value.manuscript.text(), text);
        }
    }

    #[test]
    fn lists_only_pictures_that_can_lie_beside_it() {
        let text = "![a](a.jpg)\nCaption\n\nSee ![b](img/b.png) and ![c](../c.png) and ![d](https://example.org/d.png).\n\n> ![a](a.jpg)\n";
        assert_eq!(import(text.as_bytes()).value.pictures, ["a.jpg", "img/b.png"]);
    }

    #[test]
    fn says_why_other_pictures_stay_away() {
        let notes = import(b"# A\n\n![](../c.png)\n\n![](https://example.org/d.png)\n").notes;
        let left: Vec<String> = notes
            .iter()
            .filter(|note| note.kind == NoteKind::LeftOut)
            .map(|note| note.text.to_string())
            .collect();
        assert_eq!(left.len(), 2);
        assert!(left[0].contains("outside the folder") && left[1].contains("on the web"), "{left:?}");
    }

    #[test]
    fn tells_what_is_missing() {
        let fields = |text: &str| -> Vec<String> {
            let notes = import(text.as_bytes()).notes;
            notes.into_iter().filter(|note| note.kind == NoteKind::Missing).map(|note| note.field).collect()
        };
        assert_eq!(fields("Words.\n"), ["headline"]);
        assert_eq!(fields("# Words\n"), Vec::<String>::new());
        assert_eq!(fields("# Words\n\n![a](a.jpg)\n"), ["pictures"]);
    }
}
