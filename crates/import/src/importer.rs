//! The importers, in one table, and what each of them gives.

use article::{Block, Manuscript, Noted, Piece};
use serde::{Deserialize, Serialize};

use crate::{Error, decode::decode, markdown, text};

/// A file to import.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its name, with or without folders.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// A piece made from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The piece.
    pub manuscript: Manuscript,
    /// What was concluded and can be taken back.
    pub guesses: Vec<Guess>,
    /// Pictures named in the piece that may lie beside the file; see [`crate::places`].
    pub pictures: Vec<String>,
}

/// One conclusion that the writer can take back in one step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guess {
    /// The field to clear: one of the piece's fields, or `pictures.NAME` for a credit with its figure.
    pub field: String,
    /// What was concluded, and why.
    pub text: String,
    /// What goes back into the body, so that no sentence is lost. Empty when nothing was taken from it.
    pub restores: Vec<Restore>,
}

/// Words that a guess took out of the body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Restore {
    /// Index of the block before which they stood, in the piece as imported.
    pub at: usize,
    /// The words, as paragraphs.
    pub blocks: Vec<Block>,
    /// The figure, by its picture's name, that was made of these words and goes when they come back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
}

/// One form in which writers have their texts.
#[derive(Debug)]
pub struct Importer {
    /// What `--as` calls it.
    pub name: &'static str,
    /// What it is called in lists: the name of a message.
    pub label: &'static str,
    /// File name endings, lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// Makes a piece.
    pub read: fn(&Source) -> Result<Noted<Imported>, Error>,
}

/// All importers.
pub const IMPORTERS: &[&Importer] = &[&markdown::IMPORTER, &text::IMPORTER];

/// The importer of that name.
pub fn by_name(name: &str) -> Option<&'static Importer> {
    IMPORTERS.iter().copied().find(|importer| importer.name == name)
}

/// The importer for a file, by its name and, where that leaves it open, by what is in it.
///
/// `None` for text in a form of its own (a web page, say) that would come out with its codes; [`by_name`] still reads it.
pub fn importer_for(name: &str, bytes: &[u8]) -> Option<&'static Importer> {
    let extension = extension(name);
    if FOREIGN.contains(&extension.as_str()) {
        return None;
    }
    let told = IMPORTERS.iter().copied().find(|importer| importer.extensions.contains(&extension.as_str()));
    match told {
        Some(importer) if importer.name != text::IMPORTER.name => Some(importer),
        _ if markdown::is_evident(bytes) => Some(&markdown::IMPORTER),
        _ => Some(&text::IMPORTER),
    }
}

/// Imports a file by the importer of that name, or by the one that fits it.
pub fn read(source: &Source, format: Option<&str>) -> Result<Noted<Imported>, Error> {
    let importer = match format {
        Some(name) => by_name(name).ok_or_else(|| Error::UnknownFormat(name.into()))?,
        None => importer_for(source.name, source.bytes).ok_or(FOREIGN_ERROR)?,
    };
    (importer.read)(source)
}

/// Reads a file as a piece that is used once and not kept.
pub fn read_once(source: &Source) -> Result<Piece, Error> {
    let importer = importer_for(source.name, source.bytes).ok_or(FOREIGN_ERROR)?;
    if importer.name == markdown::IMPORTER.name {
        return Ok(Piece::read(&decode(source.bytes)?.text).value);
    }
    Ok((importer.read)(source)?.value.manuscript.piece().value)
}

/// Endings of text files that are full of codes. Data files that are no text at all say so when they are read.
const FOREIGN: &[&str] =
    &["css", "csv", "eml", "htm", "html", "json", "mht", "mhtml", "svg", "tex", "xhtml", "xml"];

const FOREIGN_ERROR: Error = Error::NotText { what: "errors-aWebPage", hint: "hints-webPage" };

fn extension(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name_for(name: &str, text: &str) -> Option<&'static str> {
        importer_for(name, text.as_bytes()).map(|importer| importer.name)
    }

    #[test]
    fn goes_by_the_name() {
        assert_eq!(name_for("a.md", "Words."), Some("markdown"));
        assert_eq!(name_for("A.MARKDOWN", "Words."), Some("markdown"));
        assert_eq!(name_for("folder.md/a.txt", "Words."), Some("text"));
        assert_eq!(name_for("NOTES", "Words."), Some("text"));
        assert_eq!(name_for("page.html", "<p>Words.</p>"), None);
    }

    #[test]
    fn goes_by_what_is_in_it_when_the_name_says_little() {
        assert_eq!(name_for("a.txt", "---\ntitle: Words\n---\nWords.\n"), Some("markdown"));
        assert_eq!(name_for("a.txt", "# Words\n\nSee [there](https://example.org).\n"), Some("markdown"));
        assert_eq!(
            name_for("a.txt", "# 1 in the charts\n\nThe song led.\n"),
            Some("text"),
            "one sign is not enough"
        );
        assert_eq!(name_for("a.txt", "---\nA rule above.\n---\n"), Some("text"));
    }

    #[test]
    fn every_importer_is_found_by_its_name() {
        for importer in IMPORTERS {
            assert_eq!(by_name(importer.name).map(|found| found.label), Some(importer.label));
        }
        assert!(by_name("telepathy").is_none());
        let error = read(&Source { name: "a.txt", bytes: b"Words." }, Some("telepathy")).unwrap_err();
        assert_eq!(error, Error::UnknownFormat("telepathy".into()));
        assert!(matches!(read(&Source { name: "a.html", bytes: b"<p>" }, None), Err(Error::NotText { .. })));
    }
}
