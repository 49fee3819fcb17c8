//! Pictures on their way out: a page gets several widths of each, and everything else the picture itself.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
    path::Path,
};

use desk::{Desk, Extent, Wanted};
use image::{
    DynamicImage, Frame, GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage,
    codecs::gif::GifEncoder,
};
use metadata::Stamp;

/// Each picture, with all the files that a page gets of it and their widths.
const PICTURES: &[(&str, &[(&str, u32)])] = &[
    ("wide.jpg", &[("wide-1600.jpg", 1600), ("wide-800-2.jpg", 800)]),
    ("wide-800.jpg", &[("wide-800.jpg", 60)]),
    ("turned.jpg", &[("turned.jpg", 1000), ("turned-800.jpg", 800)]),
    ("glass.png", &[("glass.png", 900), ("glass-800.png", 800)]),
    ("moving.gif", &[("moving.gif", 900)]),
];

/// A piece with a figure for each picture, in a library of its own.
struct Room {
    folder: tempfile::TempDir,
    desk: Desk,
    piece: String,
}

impl Room {
    fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("piece");
        fs::create_dir(&source).unwrap();
        let drawn = [wide(), jpeg(60, 40), turned(), glass(), moving()];
        let mut text = "# Tram\n".to_owned();
        for ((name, _), bytes) in PICTURES.iter().zip(drawn) {
            fs::write(source.join(name), bytes).unwrap();
            text += &format!("\n![A tram.]({name})\n");
        }
        fs::write(source.join("tram.md"), text).unwrap();
        let mut desk = Desk::open_library(&folder.path().join("library")).unwrap();
        let piece = desk.import(&source.join("tram.md"), None).unwrap().id;
        Room { folder, desk, piece }
    }

    /// Exports the piece and gives all files by their names.
    fn export(&mut self, format: &str, out: &str) -> BTreeMap<String, Vec<u8>> {
        let out = self.folder.path().join(out);
        let wanted =
            Wanted { format, out: &out, despite: Some("a test"), draft: None, outlet: None, without: &[] };
        let exported = self.desk.export(&self.piece, &wanted).unwrap();
        let folder = Path::new(&exported.folder);
        let name = |path: &Path| path.strip_prefix(folder).unwrap().display().to_string();
        exported.files.iter().map(Path::new).map(|path| (name(path), fs::read(path).unwrap())).collect()
    }

    fn original(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join("piece").join(name)).unwrap()
    }
}

fn drawn(width: u32, height: u32) -> RgbImage {
    let light = |x, y| x < width / 2 && y < height / 2;
    RgbImage::from_fn(width, height, |x, y| if light(x, y) { Rgb([240; 3]) } else { Rgb([20; 3]) })
}

fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encoded(drawn(width, height), ImageFormat::Jpeg)
}

fn wide() -> Vec<u8> {
    jpeg(2000, 100)
}

/// On its side: EXIF says that its right is the top.
fn turned() -> Vec<u8> {
    let exif = b"\xff\xe1\0\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let jpeg = jpeg(60, 1000);
    [&jpeg[..2], exif, &jpeg[2..]].concat()
}

fn glass() -> Vec<u8> {
    encoded(RgbaImage::from_pixel(900, 20, Rgba([200, 100, 50, 128])), ImageFormat::Png)
}

fn moving() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for _ in 0..2 {
        encoder.encode_frame(Frame::new(RgbaImage::new(900, 20))).unwrap();
    }
    drop(encoder);
    bytes
}

/// The values of an attribute in a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!("{attribute}=\"");
    html.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn a_page_gets_each_picture_in_several_widths() {
    let files = Room::new().export("html", "out");
    let pictures: BTreeSet<&str> =
        files.keys().map(String::as_str).filter(|name| *name != "tram.html").collect();
    let expected: BTreeSet<&str> =
        PICTURES.iter().flat_map(|(_, files)| files.iter().map(|(name, _)| *name)).collect();
    assert_eq!(pictures, expected, "nothing else, and the wide original least of all");
    for (name, width) in PICTURES.iter().flat_map(|(_, files)| files.iter()) {
        assert_eq!(image::load_from_memory(&files[*name]).unwrap().width(), *width, "{name}");
    }
}

#[test]
fn the_page_says_the_widths_that_its_files_have() {
    let files = Room::new().export("html", "out");
    let html = String::from_utf8(files["tram.html"].clone()).unwrap();
    let choices: Vec<String> = PICTURES
        .iter()
        .filter(|(_, files)| files.len() > 1)
        .map(|(_, files)| {
            let candidates: Vec<_> =
                files.iter().rev().map(|(name, width)| format!("{name} {width}w")).collect();
            candidates.join(", ")
        })
        .collect();
    assert_eq!(values(&html, "srcset"), choices);
    assert_eq!(values(&html, " sizes").len(), choices.len(), "a choice by width needs the place's width");
    for image in html.split("<img ").skip(1) {
        let file = image::load_from_memory(&files[values(image, "src")[0]]).unwrap();
        let said = (values(image, " width")[0], values(image, " height")[0]);
        assert_eq!(said, (&*file.width().to_string(), &*file.height().to_string()), "{image:.80}");
    }
}

#[test]
fn a_turned_picture_stands_and_glass_is_seen_through_in_every_width() {
    let files = Room::new().export("html", "out");
    for name in ["turned.jpg", "turned-800.jpg"] {
        let upright = image::load_from_memory(&files[name]).unwrap().into_luma8();
        let (width, height) = upright.dimensions();
        assert!(upright.get_pixel(width - 9, 9).0[0] > 128, "{name}: the light corner went to the right");
        assert!(upright.get_pixel(9, height - 9).0[0] < 128, "{name}");
    }
    for name in ["glass.png", "glass-800.png"] {
        let glass = image::load_from_memory(&files[name]).unwrap();
        assert!(glass.pixels().all(|(_, _, colour)| colour.0[3] == 128), "{name}");
    }
}

#[test]
fn markdown_gets_the_pictures_themselves() {
    let mut room = Room::new();
    let files = room.export("markdown", "out");
    assert_eq!(files.len(), 1 + PICTURES.len(), "no renditions: {:?}", files.keys());
    for name in ["wide.jpg", "wide-800.jpg", "glass.png", "moving.gif"] {
        let said = Stamp { alt_text: "A tram.".to_owned(), ..Stamp::default() };
        let expected = metadata::stamp_kept(&room.original(name), &said).unwrap();
        assert!(files[name] == expected, "{name} is copied but for what is written into it");
    }
}

#[test]
fn every_copy_of_a_picture_says_whose_it_is() {
    let mut room = Room::new();
    let credit = [("creators", "Zoë Ångström"), ("licence", "CC BY-SA 4.0"), ("rights_holder", "The Herald")];
    let credit = credit.map(|(key, value)| (key.to_owned(), value.to_owned()));
    for (name, _) in PICTURES {
        room.desk.credit(&room.piece, name, &credit).unwrap();
    }
    for (name, bytes) in room.export("html", "out") {
        if name == "tram.html" {
            continue;
        }
        let packet = metadata::blocks(&bytes).unwrap().xmp.unwrap().into_owned();
        let packet = String::from_utf8(packet).unwrap();
        for said in [
            "Zoë Ångström, CC BY-SA 4.0",
            "© The Herald",
            "creativecommons.org/licenses/by-sa/4.0/",
            "A tram.",
        ] {
            assert!(packet.contains(said), "{name} does not say {said}: {packet}");
        }
    }
}

#[test]
fn page_and_markdown_can_share_a_folder() {
    let mut room = Room::new();
    let markdown = room.export("markdown", "out");
    room.export("html", "out");
    let folder = room.folder.path().join("out").join("tram");
    for (name, bytes) in markdown {
        assert!(fs::read(folder.join(&name)).unwrap() == bytes, "{name} is as the Markdown wants it");
    }
}

#[test]
fn the_same_piece_gives_the_same_files() {
    assert!(Room::new().export("html", "one") == Room::new().export("html", "two"));
}

#[test]
fn a_preview_lists_the_files_that_an_export_writes() {
    let mut room = Room::new();
    for format in desk::formats().exporters {
        let piece = room.desk.loose(&room.piece, None).unwrap();
        let preview = piece
            .preview(&format.name, &format.name, Extent::Piece, None, &|hash| format!("galley://{hash}"))
            .unwrap();
        let listed: BTreeSet<String> = preview.files.into_iter().collect();
        let written: BTreeSet<String> = room.export(&format.name, &format.name).into_keys().collect();
        assert_eq!(listed, written, "{}", format.name);
        assert!(!preview.text.contains("srcset"), "the window shows each picture at one address");
    }
}
