//! A file becomes a piece, with the pictures that lie beside it.

use std::{fs, path::Path};

use article::{Note, NoteKind};
use import::{Importer, Source};

use crate::{Desk, Error, Kind, Result, beside::beside, guess::Kept, wire::Imported};

/// Files larger than this are not read at all.
const LARGEST: u64 = 64 * 1024 * 1024;

impl Desk {
    /// Imports a file, in the named format or in the one its name and first bytes suggest.
    ///
    /// # Errors
    /// [`Kind::BadInput`] when it cannot be read as a piece, [`Kind::Unknown`] for the format. The library is as it
    /// was, and so is the file.
    pub fn import(&mut self, path: &Path, format: Option<&str>) -> Result<Imported> {
        let bytes = read(path, LARGEST)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let read = (importer(format, &name, &bytes)?.read)(&Source { name: &name, bytes: &bytes })
            .map_err(|error| unreadable(path, error))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let made = self.keep_new(&read.value.manuscript, &stem, "import")?;
        let mut notes = read.notes;
        for guess in read.value.guesses {
            let text = notes.iter().find(|note| note.kind == NoteKind::Guessed && note.field == guess.field);
            let text = text.map(|note| note.text.clone()).unwrap_or_default();
            let (at, restores) = guess.restores.map(|r| (r.at, r.blocks)).unwrap_or_default();
            let value = serde_json::to_value(Kept { text, at, restores }).unwrap_or_default();
            self.store.set_guess(&made.id, &guess.field, &value)?;
        }
        let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        for name in &read.value.pictures {
            notes.extend(self.bring(&made.id, folder, name)?);
        }
        self.refresh(&made.id)?;
        Ok(Imported { id: made.id, slug: made.slug, notes })
    }

    /// Brings a picture along; a note says what became of it.
    fn bring(&mut self, id: &str, folder: &Path, name: &str) -> Result<Option<Note>> {
        let note = |kind, text| Ok(Some(Note { kind, field: "pictures".into(), text, line: None }));
        let Some(file) = beside(folder, name) else {
            return note(NoteKind::Missing, format!("The picture {name} is not beside the file; its figure waits for it."));
        };
        match self.take_in(id, name, &file) {
            Ok(_) => note(NoteKind::Kept, format!("The picture {name} came along.")),
            Err(error) if error.kind == Kind::BadInput => {
                note(NoteKind::LeftOut, format!("The picture {name}: {}", error.message))
            }
            Err(error) => Err(error),
        }
    }
}

pub(crate) fn importer(format: Option<&str>, name: &str, bytes: &[u8]) -> Result<&'static Importer> {
    match format {
        Some(format) => import::by_name(format).ok_or_else(|| {
            let known: Vec<_> = import::IMPORTERS.iter().map(|importer| importer.name).collect();
            Error::new(
                Kind::Unknown,
                format!("There is no import format “{format}”."),
                format!("Galley reads: {}.", known.join(", ")),
            )
        }),
        None => import::importer_for(name, bytes).ok_or_else(|| {
            Error::new(
                Kind::BadInput,
                format!("{name} is no text that Galley can import."),
                "Nothing was changed. Save it as plain text or Markdown, then import that.",
            )
        }),
    }
}

/// Reads a whole file, unless it is larger than `largest` bytes.
pub(crate) fn read(path: &Path, largest: u64) -> Result<Vec<u8>> {
    let size = fs::metadata(path).map_err(|error| Error::reading(path, error))?;
    if size.is_dir() {
        return Err(Error::new(
            Kind::BadInput,
            format!("{} is a folder.", path.display()),
            "Nothing was changed. Name the files in it.",
        ));
    }
    if size.len() > largest {
        let message = format!(
            "{} is too large: {} MB, and Galley reads up to {} MB.",
            path.display(),
            size.len() / 1_000_000,
            largest / 1_000_000
        );
        return Err(Error::new(Kind::BadInput, message, "Nothing was changed. Split it, or check that it is the right file."));
    }
    fs::read(path).map_err(|error| Error::reading(path, error))
}

pub(crate) fn unreadable(path: &Path, error: import::Error) -> Error {
    Error::new(Kind::BadInput, format!("{}: {error}", path.display()), error.hint()).because(error)
}
