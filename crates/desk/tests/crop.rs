//! A part of a picture instead of the whole: what goes out is cut, what is kept is not.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{collections::BTreeMap, fs, io::Cursor, path::Path};

use desk::{Desk, Extent, Form, Wanted};
use image::{DynamicImage, Frame, ImageFormat, Rgb, RgbImage, RgbaImage, codecs::gif::GifEncoder};
use words::message;

const PIECE: &str = "---
headline: The tram
language: en-GB
pictures:
  tram.jpg:
    creators: [Ann Lee]
    licence: CC BY 4.0
    source_address: https://example.org/tram
    crop: 25% 50% 50% 25%
    focus: 50% 62.5%
---

![A tram.](tram.jpg)
The tram at night

![The same tram.](tram.jpg)
";

/// A piece with one picture, 2000 × 1200, in a library of its own.
struct Room {
    folder: tempfile::TempDir,
    desk: Desk,
    piece: String,
}

impl Room {
    fn new(text: &str) -> Room {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("piece");
        fs::create_dir(&source).unwrap();
        fs::write(source.join("tram.jpg"), jpeg(2000, 1200)).unwrap();
        fs::write(source.join("other.jpg"), jpeg(400, 300)).unwrap();
        fs::write(source.join("tram.md"), text).unwrap();
        let mut desk = Desk::open_library(&folder.path().join("library")).unwrap();
        let piece = desk.import(&source.join("tram.md"), None).unwrap().id;
        Room { folder, desk, piece }
    }

    /// Exports the piece and gives all files by their names.
    fn export(&mut self, format: &str) -> BTreeMap<String, Vec<u8>> {
        let out = self.folder.path().join(format);
        let exported = self
            .desk
            .export(
                &self.piece,
                &Wanted { format, out: &out, despite: None, draft: None, outlet: None, without: &[] },
            )
            .unwrap();
        let folder = Path::new(&exported.folder);
        let name = |path: &Path| path.strip_prefix(folder).unwrap().display().to_string();
        exported.files.iter().map(Path::new).map(|path| (name(path), fs::read(path).unwrap())).collect()
    }

    fn page(&mut self, format: &str, ending: &str) -> String {
        let files = self.export(format);
        let (_, bytes) = files.into_iter().find(|(name, _)| name.ends_with(ending)).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn set(&mut self, settings: &[(&str, &str)]) {
        let settings: Vec<_> =
            settings.iter().map(|(key, to)| ((*key).to_owned(), (*to).to_owned())).collect();
        self.desk.credit(&self.piece, "tram.jpg", &settings).unwrap();
    }
}

/// Light in its left half, dark in its right.
fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let drawn =
        RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([240; 3]) } else { Rgb([20; 3]) });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(drawn).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

#[test]
fn a_page_has_the_part_in_its_own_sizes_and_says_that_it_is_one() {
    let page = Room::new(PIECE).page("html", ".html");
    let figure = "<img src=\"tram.jpg\" srcset=\"tram-800.jpg 800w, tram.jpg 1000w\"";
    assert!(page.contains(figure), "{page}");
    assert_eq!(
        page.matches("width=\"1000\" height=\"300\"").count(),
        2,
        "wherever the piece shows it: {page}"
    );
    assert!(page.contains("CC BY 4.0</a>, cropped</span>"), "{page}");
}

#[test]
fn every_file_is_cut_before_it_is_scaled() {
    let files = Room::new(PIECE).export("html");
    for (name, size) in [("tram.jpg", (1000, 300)), ("tram-800.jpg", (800, 240))] {
        let pixels = image::load_from_memory(&files[name]).unwrap().into_luma8();
        assert_eq!(pixels.dimensions(), size, "{name}");
        let at = |share: u32| pixels.get_pixel(size.0 * share / 8, size.1 / 2).0[0];
        assert!(at(3) > 200 && at(5) < 60, "{name}: its middle is that of the whole");
    }
}

#[test]
fn data_say_what_is_left_to_do() {
    let data: serde_json::Value = serde_json::from_str(&Room::new(PIECE).page("json", ".json")).unwrap();
    let (file, credit) = (&data["files"]["tram.jpg"], &data["pictures"]["tram.jpg"]);
    assert_eq!((file["width"].as_u64(), file["height"].as_u64()), (Some(1000), Some(300)));
    assert_eq!(credit["focus"], "50% 50%", "measured on the part");
    assert_eq!((&credit["crop"], &credit["modified"]), (&serde_json::Value::Null, &"cropped".into()));
}

#[test]
fn what_goes_out_as_markdown_is_not_cut_twice_when_it_comes_back() {
    let text = Room::new(PIECE).page("markdown", ".md");
    assert!(!text.contains("crop:") && text.contains("modified: cropped\n"), "{text}");
}

#[test]
fn the_text_keeps_its_bytes_and_the_library_its_picture() {
    let mut room = Room::new(PIECE);
    room.export("html");
    assert_eq!(room.desk.show(&room.piece, Form::Markdown).unwrap(), PIECE);
    let picture = room.desk.pictures(&room.piece).unwrap()[0].file.clone().unwrap();
    assert_eq!((picture.width, picture.height), (2000, 1200));
    let kept = room.desk.picture(&picture.hash).unwrap().read(None, None).unwrap().0;
    assert_eq!(kept, jpeg(2000, 1200));
    room.set(&[("crop", ""), ("focus", "")]);
    let without = PIECE.replace("    crop: 25% 50% 50% 25%\n    focus: 50% 62.5%\n", "");
    assert_eq!(room.desk.show(&room.piece, Form::Markdown).unwrap(), without);
}

#[test]
fn a_preview_shows_the_part() {
    let room = &mut Room::new(PIECE);
    let preview = room.desk.loose(&room.piece, None).unwrap();
    let preview =
        preview.preview("html", "html", Extent::Piece, None, &|path| format!("galley://{path}")).unwrap();
    let hash = picture::hash(&jpeg(2000, 1200));
    let shown = format!(
        "<img src=\"galley://{hash}?cut=25,50,50,25\" alt=\"A tram.\" width=\"1000\" height=\"300\">"
    );
    assert!(preview.text.contains(&shown), "{}", preview.text);
}

#[test]
fn a_part_of_what_moves_is_said_to_stand_still() {
    let mut room = Room::new(PIECE);
    let source = room.folder.path().join("piece");
    fs::write(source.join("moving.gif"), moving()).unwrap();
    fs::write(source.join("moving.md"), PIECE.replace("tram.jpg", "moving.gif")).unwrap();
    room.piece = room.desk.import(&source.join("moving.md"), None).unwrap().id;
    let said = message!("notes-noMotion", name = "moving.gif");
    let times = |notes: &[article::Note]| notes.iter().filter(|note| note.text == said).count();
    assert_eq!(times(&notes(&mut room)), 1);
    room.desk.credit(&room.piece, "moving.gif", &[("crop".to_owned(), String::new())]).unwrap();
    assert_eq!(times(&notes(&mut room)), 0, "the whole still moves");
}

/// What an export would say of the piece.
fn notes(room: &mut Room) -> Vec<article::Note> {
    let piece = room.desk.loose(&room.piece, None).unwrap();
    piece.preview("html", "html", Extent::Piece, None, &|path| format!("galley://{path}")).unwrap().notes
}

fn moving() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for _ in 0..2 {
        encoder.encode_frame(Frame::new(RgbaImage::new(200, 100))).unwrap();
    }
    drop(encoder);
    bytes
}

#[test]
fn a_crop_does_not_follow_its_picture_into_another_piece() {
    let mut room = Room::new(PIECE);
    room.set(&[("crop", "0% 0% 50% 50%")]);
    let hash = picture::hash(&jpeg(2000, 1200));
    let other = room.desk.create("Another").unwrap().id;
    let added = room.desk.reuse_picture(&other, &hash).unwrap();
    let credit = added.credit.unwrap();
    assert_eq!((credit.crop, credit.focus), (None, None));
    assert_eq!(credit.creators, ["Ann Lee"]);
}

#[test]
fn another_file_is_shown_whole() {
    let mut room = Room::new(PIECE);
    let other = room.folder.path().join("piece/other.jpg");
    let added = room.desk.replace_picture(&room.piece, "tram.jpg", &other).unwrap();
    let shown = room.desk.pictures(&room.piece).unwrap();
    assert_eq!((shown[0].name.as_str(), shown[0].credit.crop), (added.name.as_str(), None));
}

#[test]
fn a_credit_that_the_library_knows_holds_for_a_picture_that_is_only_cropped_here() {
    let mut room = Room::new(PIECE);
    let hash = picture::hash(&jpeg(2000, 1200));
    room.set(&[("creators", "Bo Roe")]);
    let text = "---\npictures:\n  tram.jpg:\n    crop: 0% 0% 50% 50%\n---\n\n![A tram.](tram.jpg)\n";
    fs::write(room.folder.path().join("piece/next.md"), text).unwrap();
    let next = room.desk.import(&room.folder.path().join("piece/next.md"), None).unwrap().id;
    let shown = &room.desk.pictures(&next).unwrap()[0];
    assert_eq!(shown.file.as_ref().unwrap().hash, hash);
    assert_eq!(shown.line, "Bo Roe, CC BY 4.0, cropped");
}
