//! A file becomes a piece, with the pictures that lie beside it.

use std::{fs, path::Path};

use article::{Note, NoteKind, Noted};
use import::Source;
use words::message;

use crate::{Desk, Error, Kind, Result, beside::beside, whole::folder_of, wire::Imported};

/// Picture files larger than this are not even read, in bytes.
pub(crate) const LARGEST_PICTURE: u64 = 256 * 1024 * 1024;

/// Texts larger than this are not even read, in bytes.
pub(crate) const LARGEST_TEXT: u64 = 2 * import::LIMIT as u64;

impl Desk {
    /// Imports a file, in the named format or in the one its name and first bytes suggest.
    ///
    /// # Errors
    /// [`Kind::BadInput`] when it cannot be read as a piece, [`Kind::Unknown`] for the format. The library is as it
    /// was, and so is the file.
    pub fn import(&mut self, path: &Path, format: Option<&str>) -> Result<Imported> {
        let bytes = read(path, LARGEST_TEXT)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let source = Source { name: &name, bytes: &bytes };
        let Noted { value, mut notes } =
            import::read(&source, format).map_err(|error| unreadable(path, error))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let made = self.keep_new(&value.manuscript, &stem, "import")?;
        self.keep_guesses(&made.id, value.guesses)?;
        let folder = folder_of(path);
        for name in &value.pictures {
            notes.extend(self.bring(&made.id, folder, name)?);
        }
        self.refresh(&made.id)?;
        Ok(Imported { id: made.id, slug: made.slug, notes })
    }

    /// Brings a picture along; a note says what became of it.
    fn bring(&mut self, id: &str, folder: &Path, name: &str) -> Result<Option<Note>> {
        let note = |kind, text| Ok(Some(Note { kind, field: "pictures".into(), text, line: None }));
        let Some(file) = beside(folder, name) else {
            return note(NoteKind::Missing, message!("notes-pictureElsewhere", name = name));
        };
        match self.take_in(id, name, &file) {
            Ok(_) => note(NoteKind::Kept, message!("notes-pictureCame", name = name)),
            Err(error) if error.kind == Kind::BadInput => {
                note(NoteKind::LeftOut, message!("notes-pictureRefused", name = name, why = error.message))
            }
            Err(error) => Err(error),
        }
    }
}

/// Reads a whole file, unless it is larger than `largest` bytes.
pub(crate) fn read(path: &Path, largest: u64) -> Result<Vec<u8>> {
    let size = fs::metadata(path).map_err(|error| Error::reading(path, error))?;
    if !size.is_file() {
        // A pipe or a device may never end.
        let message = match size.is_dir() {
            true => message!("errors-folder", path = path),
            false => message!("errors-noFile", path = path),
        };
        return Err(Error::new(Kind::BadInput, message, message!("hints-nameFiles")));
    }
    if size.len() > largest {
        let megabytes = |bytes: u64| (bytes / 1_000_000) as usize;
        let (size, limit) = (megabytes(size.len()), megabytes(largest));
        let message = message!("errors-tooLarge", path = path, size = size, limit = limit);
        return Err(Error::new(Kind::BadInput, message, message!("hints-rightFile")));
    }
    fs::read(path).map_err(|error| Error::reading(path, error))
}

pub(crate) fn unreadable(path: &Path, error: import::Error) -> Error {
    let kind = if matches!(error, import::Error::UnknownFormat(_)) { Kind::Unknown } else { Kind::BadInput };
    let message = message!("errors-import", path = path, why = error.message());
    Error::new(kind, message, error.hint()).because(error)
}
