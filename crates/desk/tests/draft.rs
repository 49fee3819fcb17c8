//! A draft for the editor: nothing stops it, and it gives away no picture that is not cleared.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read},
    path::{Path, PathBuf},
};

use desk::{Desk, Kind, Wanted};
use words::Language;
use zip::ZipArchive;

const PIECE: &str = "---
headline: The horn
pictures:
  mine.jpg:
    creators: [Ann Lee]
    licence: own
  found.jpg:
    creators: [Kremlin.ru]
---

![A horn](mine.jpg)
Mine

![A crowd](found.jpg)
Found
";

struct Room {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Room {
    fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        for (name, shade) in [("mine.jpg", 40), ("found.jpg", 90)] {
            image::RgbImage::from_pixel(1200, 800, image::Rgb([shade; 3]))
                .save(folder.path().join(name))
                .unwrap();
        }
        fs::write(folder.path().join("horn.md"), PIECE).unwrap();
        let mut desk = Desk::open_library(&folder.path().join("library")).unwrap();
        desk.import(&folder.path().join("horn.md"), None).unwrap();
        Room { folder, desk }
    }

    /// What an export wrote, what lies in archives too, by its name.
    fn export(&mut self, format: &str, draft: Option<Language>) -> desk::Result<BTreeMap<String, Vec<u8>>> {
        let out = self.folder.path().join("out").join(format);
        let exported = self.desk.export(
            "horn",
            &Wanted { format, out: &out, despite: None, draft, outlet: None, without: &[] },
        )?;
        let mut files = BTreeMap::new();
        for path in exported.files.iter().map(PathBuf::from) {
            put(&path, fs::read(&path).unwrap(), &mut files);
        }
        Ok(files)
    }
}

fn put(path: &Path, bytes: Vec<u8>, files: &mut BTreeMap<String, Vec<u8>>) {
    if let Ok(mut archive) = ZipArchive::new(Cursor::new(&bytes)) {
        for at in 0..archive.len() {
            let mut entry = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            put(Path::new(&entry.name().unwrap().into_owned()), bytes, files);
        }
    }
    files.insert(path.file_name().unwrap().to_str().unwrap().to_owned(), bytes);
}

#[test]
fn what_stops_a_piece_stands_at_the_head_of_its_draft_in_every_format() {
    let mut room = Room::new();
    for format in desk::formats().exporters {
        if format.name != "text" {
            assert_eq!(room.export(&format.name, None).unwrap_err().kind, Kind::Stopped, "{}", format.name);
        }
        let files = room.export(&format.name, Some(Language::English)).unwrap();
        let main: String = files.values().filter_map(|bytes| std::str::from_utf8(bytes).ok()).collect();
        assert!(main.contains("no licence and no source address"), "{}: {main}", format.name);
        assert!(format.name == "json" || main.contains("not for publication"), "{}: {main}", format.name);
        assert!(!main.contains("Mine”"), "what is cleared stops nothing: {main}");
    }
    let german = room.export("html", Some(Language::German)).unwrap();
    let page = std::str::from_utf8(&german["horn-draft.html"]).unwrap();
    assert!(page.contains("Entwurf für die Redaktion") && page.contains("<aside lang=\"de\""), "{page}");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
}

#[test]
fn a_picture_that_is_not_cleared_goes_small_and_crossed_and_the_others_as_ever() {
    let mut room = Room::new();
    for format in desk::formats().exporters.iter().filter(|format| format.name != "text") {
        let files = room.export(&format.name, Some(Language::English)).unwrap();
        let sizes = |name: &str| {
            let pictures = files.iter().filter(|(file, _)| file.starts_with(name) && file.ends_with(".jpg"));
            pictures.map(|(_, bytes)| picture::inspect(bytes).unwrap().width).collect::<Vec<_>>()
        };
        if format.name == "docx" {
            assert_eq!(sizes("picture"), [1200, 480], "a Word document has names of its own for them");
            continue;
        }
        assert_eq!(sizes("found"), [480], "{}", format.name);
        assert!(sizes("mine").contains(&1200), "{}", format.name);
        let crossed = image::load_from_memory(&files["found.jpg"]).unwrap().into_luma8();
        assert!(crossed.pixels().any(|pixel| pixel.0[0] > 240), "the letters are white");
        assert!(crossed.pixels().any(|pixel| pixel.0[0] < 40), "the band is dark");
        let mine = image::load_from_memory(&files["mine.jpg"]).unwrap().into_luma8();
        assert!(
            mine.pixels().all(|pixel| pixel.0[0].abs_diff(40) < 4),
            "nothing stands across what is cleared"
        );
    }
}

#[test]
fn a_draft_lies_beside_what_goes_to_readers_and_is_remembered_as_one() {
    let mut room = Room::new();
    room.export("html", Some(Language::English)).unwrap();
    let since = |room: &mut Room| {
        let loose = room.desk.loose("horn", None).unwrap();
        loose.preview("html", "html", desk::Extent::Piece, None, &str::to_owned).unwrap().since.unwrap()
    };
    assert_eq!(since(&mut room).way, "draft");
    room.desk.credit("horn", "found.jpg", &[("licence".into(), "own".into())]).unwrap();
    let files = room.export("html", None).unwrap();
    assert!(files.contains_key("horn.html") && files.contains_key("found.jpg"));
    assert_eq!(since(&mut room).way, "html");
    let out = room.folder.path().join("out/html");
    assert!(out.join("horn-draft/horn-draft.html").is_file() && out.join("horn/horn.html").is_file());
    let cleared = room.export("html", Some(Language::English)).unwrap();
    let width = picture::inspect(&cleared["found.jpg"]).unwrap().width;
    assert_eq!(width, 1200, "once it is cleared, a draft has it whole");
}

#[test]
fn no_full_size_picture_stays_in_a_draft_once_it_is_not_cleared_any_more() {
    let mut room = Room::new();
    let set = |room: &mut Room, licence: &str| {
        room.desk.credit("horn", "found.jpg", &[("licence".into(), licence.into())]).unwrap();
    };
    let widths = |room: &Room, format: &str| {
        let mut widths = Vec::new();
        let mut folders = vec![room.folder.path().join("out").join(format)];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                let is_found = path.file_name().unwrap().to_str().unwrap().starts_with("found");
                if path.is_dir() {
                    folders.push(path);
                } else if is_found {
                    widths.push(picture::inspect(&fs::read(path).unwrap()).unwrap().width);
                }
            }
        }
        widths.sort_unstable();
        widths
    };
    for format in ["html", "hugo"] {
        set(&mut room, "own");
        room.export(format, Some(Language::English)).unwrap();
        assert!(widths(&room, format).contains(&1200), "{format}");
        set(&mut room, "");
        room.export(format, Some(Language::English)).unwrap();
        assert_eq!(widths(&room, format), [480], "{format}");
    }
}

#[test]
fn a_draft_speaks_the_language_of_its_piece() {
    let mut room = Room::new();
    room.desk.set("horn", &[("language".into(), "ru".into())]).unwrap();
    let files = room.export("fragment", Some(Language::English)).unwrap();
    let main = std::str::from_utf8(&files["horn-draft.fragment.html"]).unwrap();
    assert!(main.contains("Черновик для редакции"), "{main}");
    let loose = room.desk.loose("horn", None).unwrap();
    let address = |path: &str| format!("galley://localhost/{path}");
    let preview =
        loose.preview("html", "html", desk::Extent::Piece, Some(Language::English), &address).unwrap();
    assert!(preview.text.contains("?crossed=ru\""), "{}", preview.text);
    let shown: Vec<&str> = preview.text.split("src=\"galley:").skip(1).collect();
    let crossed = shown.iter().filter(|it| it.split('"').next().unwrap().contains("crossed=")).count();
    assert_eq!((shown.len(), crossed), (2, 1), "what is cleared is shown as it is");
}
