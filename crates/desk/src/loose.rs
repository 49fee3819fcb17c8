//! A Markdown file that is checked or exported where it lies, without a library: its pictures are
//! beside it and their credits in its front matter.

use std::path::{Path, PathBuf};

use import::Source;
use picture::Format;
use proof::Finding;

use crate::{
    Result,
    beside::beside,
    check::findings,
    copy::{Copy, PictureOnDisk},
    create::slug,
    import::{LARGEST_PICTURE, LARGEST_TEXT, read, unreadable},
    whole::folder_of,
    wire::PictureInfo,
};

/// A piece in a file of its own.
pub struct Loose {
    pub(crate) copy: Copy,
    /// What stands against it going out.
    pub(crate) findings: Vec<Finding>,
}

impl Loose {
    /// Reads the file and looks for its pictures.
    ///
    /// # Errors
    /// [`crate::Kind::BadInput`] when it cannot be read as a piece.
    pub fn read(path: &Path) -> Result<Loose> {
        let bytes = read(path, LARGEST_TEXT)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let source = Source { name: &name, bytes: &bytes };
        let piece = import::read_once(&source).map_err(|error| unreadable(path, error))?;
        let folder = folder_of(path);
        let pictures = piece.picture_names().into_iter().filter_map(|name| {
            let file = beside(folder, name)?;
            Some((name.to_owned(), on_disk(file)?))
        });
        let copy = Copy {
            id: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string(),
            slug: slug(&path.file_stem().unwrap_or_default().to_string_lossy()),
            pictures: pictures.collect(),
            piece,
        };
        Ok(Loose { findings: findings(&copy), copy })
    }
}

/// A picture file; `None` when it is none.
fn on_disk(path: PathBuf) -> Option<PictureOnDisk> {
    let bytes = read(&path, LARGEST_PICTURE).ok()?;
    let facts = picture::inspect(&bytes).ok()?;
    let format: Format = facts.format;
    let info = PictureInfo {
        hash: picture::hash(&bytes),
        width: facts.width,
        height: facts.height,
        mime: format.mime().to_owned(),
    };
    Some(PictureOnDisk { path, format, info })
}
