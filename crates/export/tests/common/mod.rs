//! Pictures for the tests: names and sizes, and no pixels.

use export::{PictureFile, Pictures};

/// A library in which some pictures lie. Pages show none wider than 1600 pixels.
pub(crate) struct Shelf(pub(crate) &'static [(&'static str, u32, u32)]);

impl Pictures for Shelf {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        let (name, width, height) = self.0.iter().find(|(known, ..)| *known == name)?;
        let mime = match name.rsplit_once('.') {
            Some((_, "png")) => "image/png",
            Some((_, "webp")) => "image/webp",
            _ => "image/jpeg",
        };
        Some(PictureFile { file_name: (*name).to_owned(), width: *width, height: *height, mime })
    }

    fn renditions(&self, name: &str) -> Vec<PictureFile> {
        let Some(full) = self.picture(name) else { return Vec::new() };
        let narrower = [1600, 800].into_iter().filter(|width| *width < full.width);
        let narrower = narrower.map(|width| narrowed(&full, width)).collect::<Vec<_>>();
        std::iter::once(full).filter(|full| full.width <= 1600).chain(narrower).collect()
    }
}

fn narrowed(full: &PictureFile, width: u32) -> PictureFile {
    let (stem, extension) = full.file_name.rsplit_once('.').unwrap_or_default();
    let height = (full.height * width + full.width / 2) / full.width;
    PictureFile { file_name: format!("{stem}-{width}.{extension}"), width, height, mime: full.mime }
}
