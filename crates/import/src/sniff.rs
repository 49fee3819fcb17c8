//! Files that are not text, known by how they begin: what they are and how to get text out of them.

use crate::Error;

/// One kind of file that writers try to import.
struct Kind {
    /// Where the mark stands.
    at: usize,
    /// The bytes by which it is known.
    mark: &'static [u8],
    /// What stands further on in the first bytes, for containers; empty for any.
    inside: &'static [u8],
    what: &'static str,
    hint: &'static str,
}

const WORD: &str = "Open it in your word processor and save it as plain text or Markdown, then import that.";
const PICTURE: &str = "To put a picture into a piece, open the piece and drop the picture there.";
const ARCHIVE: &str = "Unpack it, and import the text files in it.";
const PDF: &str =
    "Copy the text out of your PDF reader and paste it into a new piece, or save it as plain text first.";
const SOUND: &str = "Galley imports text. Transcribe it first.";

const KINDS: &[Kind] = &[
    Kind { at: 0, mark: b"%PDF-", inside: b"", what: "a PDF", hint: PDF },
    Kind { at: 0, mark: b"PK\x03\x04", inside: b"word/", what: "a Word document", hint: WORD },
    Kind {
        at: 0,
        mark: b"PK\x03\x04",
        inside: b"opendocument.text",
        what: "a LibreOffice document",
        hint: WORD,
    },
    Kind { at: 0, mark: b"PK\x03\x04", inside: b"epub+zip", what: "an EPUB", hint: WORD },
    Kind {
        at: 0,
        mark: b"PK\x03\x04",
        inside: b"[Content_Types].xml",
        what: "an Office document",
        hint: WORD,
    },
    Kind { at: 0, mark: b"PK\x03\x04", inside: b"", what: "a ZIP archive", hint: ARCHIVE },
    Kind { at: 0, mark: b"\xD0\xCF\x11\xE0", inside: b"", what: "an old Office document", hint: WORD },
    Kind { at: 0, mark: b"{\\rtf", inside: b"", what: "a Rich Text document", hint: WORD },
    Kind { at: 0, mark: b"\x89PNG\r\n", inside: b"", what: "a PNG picture", hint: PICTURE },
    Kind { at: 0, mark: b"\xFF\xD8\xFF", inside: b"", what: "a JPEG picture", hint: PICTURE },
    Kind { at: 0, mark: b"GIF8", inside: b"", what: "a GIF picture", hint: PICTURE },
    Kind { at: 8, mark: b"WEBP", inside: b"", what: "a WebP picture", hint: PICTURE },
    Kind { at: 0, mark: b"II*\0", inside: b"", what: "a TIFF picture", hint: PICTURE },
    Kind { at: 0, mark: b"MM\0*", inside: b"", what: "a TIFF picture", hint: PICTURE },
    Kind { at: 4, mark: b"ftyphei", inside: b"", what: "a HEIC picture", hint: PICTURE },
    Kind { at: 4, mark: b"ftypavif", inside: b"", what: "an AVIF picture", hint: PICTURE },
    Kind { at: 4, mark: b"ftyp", inside: b"", what: "a film or a recording", hint: SOUND },
    Kind { at: 0, mark: b"ID3", inside: b"\0", what: "a recording", hint: SOUND },
    Kind { at: 8, mark: b"WAVEfmt", inside: b"", what: "a recording", hint: SOUND },
    Kind { at: 0, mark: b"OggS\0", inside: b"", what: "a recording", hint: SOUND },
    Kind { at: 0, mark: b"\x1F\x8B", inside: b"", what: "a gzip archive", hint: ARCHIVE },
    Kind { at: 0, mark: b"7z\xBC\xAF", inside: b"", what: "a 7z archive", hint: ARCHIVE },
    Kind { at: 0, mark: b"Rar!\x1A\x07", inside: b"", what: "a RAR archive", hint: ARCHIVE },
    Kind { at: 0, mark: b"SQLite format 3\0", inside: b"", what: "a database", hint: UNKNOWN },
];

const UNKNOWN: &str =
    "If it came from a writing program, save it there as plain text or Markdown, then import that.";

/// How far into a container its own kind is looked for.
const WINDOW: usize = 4096;

/// The error for a file known not to be text, if it is one.
pub(crate) fn known(bytes: &[u8]) -> Option<Error> {
    let window = &bytes[..bytes.len().min(WINDOW)];
    let is = |kind: &&Kind| {
        window.get(kind.at..).is_some_and(|rest| rest.starts_with(kind.mark)) && holds(window, kind.inside)
    };
    KINDS.iter().find(is).map(|kind| Error::NotText { what: kind.what, hint: kind.hint })
}

/// The error for bytes that are not text for no reason we can name.
pub(crate) fn unknown() -> Error {
    Error::NotText { what: "data, not words", hint: UNKNOWN }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    part.is_empty() || bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks_like(bytes: &[u8]) -> Option<&'static str> {
        match known(bytes) {
            Some(Error::NotText { what, .. }) => Some(what),
            _ => None,
        }
    }

    #[test]
    fn names_what_it_is_not() {
        assert_eq!(looks_like(b"%PDF-1.7\n"), Some("a PDF"));
        assert_eq!(looks_like(b"PK\x03\x04\x14\0word/document.xml"), Some("a Word document"));
        assert_eq!(looks_like(b"PK\x03\x04\x14\0a.txt"), Some("a ZIP archive"));
        assert_eq!(looks_like(b"\xFF\xD8\xFF\xE0"), Some("a JPEG picture"));
        assert_eq!(looks_like(b"RIFF\x10\0\0\0WEBPVP8 "), Some("a WebP picture"));
        assert_eq!(looks_like(b"The PDF of the report"), None);
        assert_eq!(looks_like(b""), None);
    }
}
