//! What the files of pictures are called in an exported folder: as the piece calls them where any file system can.

use std::collections::{BTreeMap, BTreeSet};

use export::PictureFile;
use picture::{Format, Size, Sizes};

use crate::add_picture::plain_name;

/// The files that a picture can become.
pub(super) struct Files {
    pub(super) full: PictureFile,
    pub(super) renditions: Vec<PictureFile>,
}

impl Files {
    /// What they are called.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.renditions.iter().chain([&self.full]).map(|file| file.file_name.as_str())
    }
}

/// Names for all files of all pictures. Pictures are named before their renditions, so that none loses its name to
/// another's.
pub(super) fn named(sizes: BTreeMap<&str, Sizes>) -> BTreeMap<&str, Files> {
    let mut taken = Taken::default();
    let full: Vec<_> = sizes.iter().map(|(name, sizes)| taken.full(name, sizes.full)).collect();
    let with_renditions = sizes.into_iter().zip(full).map(|((name, sizes), full)| {
        let file =
            |size: &Size| if *size == sizes.full { full.clone() } else { taken.narrower(&full, *size) };
        let renditions = sizes.renditions.iter().map(file).collect();
        (name, Files { full, renditions })
    });
    with_renditions.collect()
}

/// The names that have been given, in small letters: some file systems take `A.jpg` for `a.jpg`.
#[derive(Default)]
struct Taken(BTreeSet<String>);

impl Taken {
    /// The name in the piece where it is fit for any file system, so that the exported Markdown names its pictures
    /// as the piece does; else one made from it.
    fn full(&mut self, name: &str, size: Size) -> PictureFile {
        let wanted = if is_plain(name, size.format) { name.to_owned() } else { made_name(name, size.format) };
        let (stem, extension) = wanted.rsplit_once('.').unwrap_or((&wanted, size.format.extension()));
        self.file(stem, extension, size)
    }

    /// Beside the full size, with the width after its name.
    fn narrower(&mut self, full: &PictureFile, size: Size) -> PictureFile {
        let stem = full.file_name.rsplit_once('.').map_or(&*full.file_name, |(stem, _)| stem);
        self.file(&format!("{stem}-{}", size.width), size.format.extension(), size)
    }

    fn file(&mut self, stem: &str, extension: &str, size: Size) -> PictureFile {
        let mut names = std::iter::once(format!("{stem}.{extension}"))
            .chain((2..).map(|number| format!("{stem}-{number}.{extension}")));
        let free = names.find(|name| self.0.insert(name.to_lowercase()));
        PictureFile {
            file_name: free.unwrap_or_default(), // numbers do not run out
            width: size.width,
            height: size.height,
            mime: size.format.mime(),
        }
    }
}

/// Whether a name is a relative path fit for any file system, with an ending that fits the format.
fn is_plain(name: &str, format: Format) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension).and_then(Format::by_extension);
    let plain = |part: &str| {
        let (stem, extension) = plain_name(part);
        part == stem || part.eq_ignore_ascii_case(&format!("{stem}.{extension}"))
    };
    extension == Some(format) && !import::places(name).is_empty() && name.split('/').all(plain)
}

fn made_name(name: &str, format: Format) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    format!("{}.{}", plain_name(last).0, format.extension())
}

#[cfg(test)]
mod tests {
    use super::*;

    const JPEG: Format = Format::Jpeg;

    fn size(format: Format, width: u32) -> Size {
        Size { format, width, height: width }
    }

    /// The names of a picture's full size and of what a page shows, for pictures so named and so wide.
    fn names(pictures: &[(&str, Format, u32)]) -> Vec<String> {
        let sizes = pictures.iter().map(|(name, format, width)| {
            let full = size(*format, *width);
            let narrower = [1600, 800].into_iter().filter(|narrower| narrower < width);
            let renditions = narrower.map(|narrower| size(JPEG, narrower)).collect();
            (*name, Sizes { full, renditions })
        });
        let files = named(sizes.collect());
        let paths = |files: &Files| {
            let files = std::iter::once(&files.full).chain(&files.renditions);
            files.map(|file| file.file_name.clone()).collect::<Vec<_>>()
        };
        files.values().flat_map(paths).collect()
    }

    #[test]
    fn a_rendition_lies_beside_its_picture_and_has_its_width_in_its_name() {
        assert_eq!(names(&[("tram.jpg", JPEG, 4000)]), ["tram.jpg", "tram-1600.jpg", "tram-800.jpg"]);
        assert_eq!(names(&[("pictures/a.b.JPEG", JPEG, 900)]), ["pictures/a.b.JPEG", "pictures/a.b-800.jpg"]);
        assert_eq!(names(&[("drawn.webp", Format::WebP, 900)]), ["drawn.webp", "drawn-800.jpg"]);
    }

    #[test]
    fn no_two_files_have_one_name_in_any_case() {
        let all = names(&[
            ("Tram-800.JPG", JPEG, 100),
            ("tram.jpg", JPEG, 900),
            ("TRAM.jpg", JPEG, 900),
            ("tram.webp", Format::WebP, 900),
            ("трам.jpg", JPEG, 900),
            ("ТРАМ.jpg", JPEG, 900),
            ("a?.jpg", JPEG, 900),
            ("a*.jpg", JPEG, 900),
            ("../a.jpg", JPEG, 900),
        ]);
        let distinct: BTreeSet<String> = all.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(distinct.len(), all.len(), "{all:?}");
        assert!(
            all.contains(&"Tram-800.JPG".to_owned()),
            "a picture keeps its name before any rendition: {all:?}"
        );
        let is_fit = |name: &String| name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
        assert!(all.iter().all(is_fit), "{all:?}");
    }

    #[test]
    fn the_same_pictures_get_the_same_names() {
        let (one, other) = (("b.jpg", JPEG, 900), ("b-800.jpg", JPEG, 900));
        assert_eq!(names(&[one, other]), names(&[other, one]));
    }
}
