//! The pictures of a piece as they leave: in which sizes and under which names, known before a pixel is made; and then
//! the files themselves, one picture at a time.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use export::{Content, File, PictureFile, Pictures};
use picture::{Format, RENDITION_WIDTHS, Rendered, Size, Sizes};

use crate::{
    Error, Kind, Result,
    add_picture::plain_name,
    copy::{Copy, PictureOnDisk},
};

/// Pictures under the names they have in an exported folder.
pub(super) struct Outgoing<'a> {
    copy: &'a Copy,
    files: BTreeMap<&'a str, Files>,
}

/// The files that a picture can become.
struct Files {
    full: PictureFile,
    renditions: Vec<PictureFile>,
}

impl<'a> Outgoing<'a> {
    /// The pictures that the piece uses, as they are going to leave.
    pub(super) fn new(copy: &'a Copy) -> Result<Self> {
        let sizes = used(copy).map(|(name, picture)| Ok((name, sizes(name, picture)?)));
        Ok(Outgoing { copy, files: named(sizes.collect::<Result<_>>()?) })
    }

    /// The same for a preview, which shows the piece even where a picture is damaged.
    pub(super) fn foreseen(copy: &'a Copy) -> Self {
        let sizes = used(copy)
            .map(|(name, picture)| (name, sizes(name, picture).unwrap_or_else(|_| as_recorded(picture))));
        Outgoing { copy, files: named(sizes.collect()) }
    }

    /// The paths and bytes of what an exporter wrote. Each picture is decoded once, and no two at a time.
    pub(super) fn ready(&self, files: Vec<File>) -> Result<Vec<(String, Vec<u8>)>> {
        let copies = self.copies(&files)?;
        files.into_iter().map(|file| Ok((file.path, bytes(file.content, &copies)?))).collect()
    }

    /// A copy of each picture that the piece uses, as a page of that width shows it.
    pub(super) fn shown(copy: &Copy, width: u32) -> Result<Vec<(String, Rendered)>> {
        let mut shown = Vec::new();
        for (name, picture) in used(copy) {
            let made = picture::in_widths(&read(name, picture)?, &[width]);
            let made = made.map_err(|error| unprepared(name, error))?.into_iter().next();
            shown.extend(made.map(|made| (name.to_owned(), made)));
        }
        Ok(shown)
    }

    fn copies(&self, files: &[File]) -> Result<Copies> {
        let mut wanted: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for file in files {
            if let Content::Picture { name, width } = &file.content {
                wanted.entry(name).or_default().push(*width);
            }
        }
        let mut copies = Copies::new();
        for (name, widths) in wanted {
            let Some(picture) = self.copy.pictures.get(name) else { continue };
            let made = picture::in_widths(&read(name, picture)?, &widths);
            for copy in made.map_err(|error| unprepared(name, error))? {
                copies.insert((name.to_owned(), copy.width), copy);
            }
        }
        Ok(copies)
    }
}

impl Pictures for Outgoing<'_> {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        Some(self.files.get(name)?.full.clone())
    }

    fn renditions(&self, name: &str) -> Vec<PictureFile> {
        self.files.get(name).map(|files| files.renditions.clone()).unwrap_or_default()
    }
}

/// Copies of pictures, by name and width.
type Copies = BTreeMap<(String, u32), Rendered>;

fn bytes(content: Content, copies: &Copies) -> Result<Vec<u8>> {
    match content {
        Content::Text(text) => Ok(text.into_bytes()),
        Content::Picture { name, width } => match copies.get(&(name.clone(), width)) {
            Some(copy) => Ok(copy.bytes.clone()),
            None => Err(changed(&name)),
        },
    }
}

fn used(copy: &Copy) -> impl Iterator<Item = (&str, &PictureOnDisk)> {
    let used: BTreeSet<&str> = copy.piece.picture_names().into_iter().collect();
    let pictures = copy.pictures.iter().map(|(name, picture)| (name.as_str(), picture));
    pictures.filter(move |(name, _)| used.contains(name))
}

fn sizes(name: &str, picture: &PictureOnDisk) -> Result<Sizes> {
    picture::sizes(&read(name, picture)?, RENDITION_WIDTHS).map_err(|error| unprepared(name, error))
}

fn as_recorded(picture: &PictureOnDisk) -> Sizes {
    let full = Size { format: picture.format, width: picture.info.width, height: picture.info.height };
    Sizes { full, renditions: vec![full] }
}

/// Names for all files of all pictures. Pictures are named before their renditions, so that none loses its name to
/// another's.
fn named(sizes: BTreeMap<&str, Sizes>) -> BTreeMap<&str, Files> {
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

fn read(name: &str, picture: &PictureOnDisk) -> Result<Vec<u8>> {
    fs::read(&picture.path).map_err(|error| {
        let message = format!("The file of the picture {name} cannot be read.");
        Error::new(Kind::Damaged, message, "Nothing was exported; the text is safe. Add the picture again.")
            .because(error)
    })
}

fn unprepared(name: &str, error: picture::Error) -> Error {
    let message = format!("The picture {name} cannot be prepared for export: {error}.");
    Error::new(Kind::BadInput, message, "Nothing was exported. Replace the picture, then try again.")
        .because(error)
}

fn changed(name: &str) -> Error {
    let message = format!("The file of the picture {name} changed while it was exported.");
    Error::new(Kind::BadInput, message, "Nothing was exported; the text is safe. Try again.")
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
