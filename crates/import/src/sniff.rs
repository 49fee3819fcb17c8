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
    /// The message of what it is, with its article.
    what: &'static str,
    /// The message of what to do instead.
    hint: &'static str,
}

const WORD: &str = "hints-word";
const PICTURE: &str = "hints-pictureFile";
const ARCHIVE: &str = "hints-archive";
const PDF: &str = "hints-pdf";
const SOUND: &str = "hints-sound";
const UNKNOWN: &str = "hints-unknown";

const KINDS: &[Kind] = &[
    Kind { at: 0, mark: b"%PDF-", inside: b"", what: "errors-aPdf", hint: PDF },
    Kind { at: 0, mark: b"PK\x03\x04", inside: b"word/", what: "errors-aWord", hint: WORD },
    Kind {
        at: 0,
        mark: b"PK\x03\x04",
        inside: b"opendocument.text",
        what: "errors-aLibreOffice",
        hint: WORD,
    },
    Kind { at: 0, mark: b"PK\x03\x04", inside: b"epub+zip", what: "errors-anEpub", hint: WORD },
    Kind { at: 0, mark: b"PK\x03\x04", inside: b"[Content_Types].xml", what: "errors-anOffice", hint: WORD },
    Kind { at: 0, mark: b"PK\x03\x04", inside: b"", what: "errors-aZip", hint: ARCHIVE },
    Kind { at: 0, mark: b"\xD0\xCF\x11\xE0", inside: b"", what: "errors-anOldOffice", hint: WORD },
    Kind { at: 0, mark: b"{\\rtf", inside: b"", what: "errors-aRichText", hint: WORD },
    Kind { at: 0, mark: b"\x89PNG\r\n", inside: b"", what: "errors-aPng", hint: PICTURE },
    Kind { at: 0, mark: b"\xFF\xD8\xFF", inside: b"", what: "errors-aJpeg", hint: PICTURE },
    Kind { at: 0, mark: b"GIF8", inside: b"", what: "errors-aGif", hint: PICTURE },
    Kind { at: 8, mark: b"WEBP", inside: b"", what: "errors-aWebp", hint: PICTURE },
    Kind { at: 0, mark: b"II*\0", inside: b"", what: "errors-aTiff", hint: PICTURE },
    Kind { at: 0, mark: b"MM\0*", inside: b"", what: "errors-aTiff", hint: PICTURE },
    Kind { at: 4, mark: b"ftyphei", inside: b"", what: "errors-aHeic", hint: PICTURE },
    Kind { at: 4, mark: b"ftypavif", inside: b"", what: "errors-anAvif", hint: PICTURE },
    Kind { at: 4, mark: b"ftyp", inside: b"", what: "errors-aFilm", hint: SOUND },
    Kind { at: 0, mark: b"ID3", inside: b"\0", what: "errors-aRecording", hint: SOUND },
    Kind { at: 8, mark: b"WAVEfmt", inside: b"", what: "errors-aRecording", hint: SOUND },
    Kind { at: 0, mark: b"OggS\0", inside: b"", what: "errors-aRecording", hint: SOUND },
    Kind { at: 0, mark: b"\x1F\x8B", inside: b"", what: "errors-aGzip", hint: ARCHIVE },
    Kind { at: 0, mark: b"7z\xBC\xAF", inside: b"", what: "errors-a7z", hint: ARCHIVE },
    Kind { at: 0, mark: b"Rar!\x1A\x07", inside: b"", what: "errors-aRar", hint: ARCHIVE },
    Kind { at: 0, mark: b"SQLite format 3\0", inside: b"", what: "errors-aDatabase", hint: UNKNOWN },
];

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
    Error::NotText { what: "errors-data", hint: UNKNOWN }
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
        assert_eq!(looks_like(b"%PDF-1.7\n"), Some("errors-aPdf"));
        assert_eq!(looks_like(b"PK\x03\x04\x14\0word/document.xml"), Some("errors-aWord"));
        assert_eq!(looks_like(b"PK\x03\x04\x14\0a.txt"), Some("errors-aZip"));
        assert_eq!(looks_like(b"\xFF\xD8\xFF\xE0"), Some("errors-aJpeg"));
        assert_eq!(looks_like(b"RIFF\x10\0\0\0WEBPVP8 "), Some("errors-aWebp"));
        assert_eq!(looks_like(b"The PDF of the report"), None);
        assert_eq!(looks_like(b""), None);
    }
}
