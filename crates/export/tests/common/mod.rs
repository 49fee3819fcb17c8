//! Pictures for the tests: names and sizes, and no pixels.

use export::{PictureFile, Pictures};

/// A library in which some pictures lie.
pub(crate) struct Shelf(pub(crate) &'static [(&'static str, u32, u32)]);

impl Pictures for Shelf {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        let (name, width, height) = self.0.iter().find(|(known, ..)| *known == name)?;
        let mime = if name.ends_with(".png") { "image/png" } else { "image/jpeg" };
        Some(PictureFile { file_name: (*name).to_owned(), width: *width, height: *height, mime })
    }
}
