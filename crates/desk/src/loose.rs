//! A piece apart from the library: taken from it as it stands, so that it is checked and goes out while the library
//! takes what is typed; or a Markdown file where it lies, its pictures beside it and their credits in its front matter.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use article::Outlet;
use import::Source;
use picture::Format;
use proof::{Finding, InFile};

use crate::{
    Desk, Result,
    beside::beside,
    check::findings,
    copy::{Copy, PictureOnDisk},
    create::slug,
    export::{Changes, LastSent},
    import::{LARGEST_PICTURE, LARGEST_TEXT, read, unreadable},
    in_files::{InFiles, in_file},
    whole::folder_of,
    wire::PictureInfo,
};

/// A piece by itself. What is done with it holds no library.
pub struct Loose {
    pub(crate) copy: Copy,
    /// What stands against it going out.
    pub(crate) findings: Vec<Finding>,
    /// How it stood when it last went out, if it ever did, and what has changed since.
    pub(crate) last: Option<LastSent>,
    pub(crate) since: OnceLock<Option<Changes>>,
}

impl Desk {
    /// The piece as it stands now, for an outlet, or for the one that it is for.
    ///
    /// # Errors
    /// [`crate::Kind::Unknown`] when there is no such piece or outlet, and the library's own.
    pub fn loose(&mut self, piece: &str, outlet: Option<&str>) -> Result<Loose> {
        let outlet = outlet.map(|name| self.outlet_named(name)).transpose()?;
        let row = self.row(piece)?;
        let id = self.named(row)?.id;
        let copy = self.copy(&id)?.edition(outlet);
        Ok(Loose { findings: findings(&copy), last: self.last_sent(&id)?, since: OnceLock::new(), copy })
    }
}

impl Loose {
    /// The same as an outlet prints it.
    #[must_use]
    pub fn edition(self, outlet: Outlet) -> Loose {
        let copy = self.copy.edition(Some(outlet));
        Loose { findings: findings(&copy), copy, since: OnceLock::new(), ..self }
    }

    /// What has changed since it last went out, if it ever did.
    pub(crate) fn since(&self) -> Option<&Changes> {
        let find = || self.last.as_ref().map(|last| last.changes(&self.copy));
        self.since.get_or_init(find).as_ref()
    }

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
        let (mut pictures, mut in_files) = (BTreeMap::new(), InFiles::new());
        for name in piece.picture_names() {
            let Some((picture, says)) = beside(folder, name).and_then(on_disk) else { continue };
            pictures.insert(name.to_owned(), picture);
            in_files.insert(name.to_owned(), Arc::new(says));
        }
        let copy = Copy {
            id: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string(),
            slug: slug(&path.file_stem().unwrap_or_default().to_string_lossy()),
            rev: 0,
            pictures,
            left_out: BTreeMap::new(),
            in_files,
            outlet: Outlet::default(),
            piece,
        };
        Ok(Loose { findings: findings(&copy), last: None, since: OnceLock::new(), copy })
    }
}

/// A picture file, and what it says; `None` when it is none.
fn on_disk(path: PathBuf) -> Option<(PictureOnDisk, InFile)> {
    let bytes = read(&path, LARGEST_PICTURE).ok()?;
    let facts = picture::inspect(&bytes).ok()?;
    let format: Format = facts.format;
    let info = PictureInfo {
        hash: picture::hash(&bytes),
        width: facts.width,
        height: facts.height,
        mime: format.mime().to_owned(),
    };
    let says = in_file(&metadata::read(&bytes).unwrap_or_default());
    Some((PictureOnDisk { path, format, info }, says))
}
