//! A picture that stays here this time: what goes out says that it is to come, and nothing stops it for its sake.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use desk::{ClipForm, Desk, Extent, Form, Kind, Loose, UNWATCHED, Wanted};

const ON_THE_WEB: &str = "https://pictures.example/found.jpg";

const PIECE: &str = "---
headline: The horn
pictures:
  mine.jpg:
    creators: [Ann Lee]
    licence: own
---

![A horn](mine.jpg)
Mine

![A crowd](found.jpg)
Found

![A pier](https://pictures.example/found.jpg)
On the web
";

struct Room {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Room {
    fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        for (name, shade) in [("mine.jpg", 40), ("found.jpg", 90)] {
            image::RgbImage::from_pixel(600, 400, image::Rgb([shade; 3]))
                .save(folder.path().join(name))
                .unwrap();
        }
        fs::write(folder.path().join("horn.md"), PIECE).unwrap();
        let mut desk = Desk::open_library(&folder.path().join("library")).unwrap();
        desk.import(&folder.path().join("horn.md"), None).unwrap();
        Room { folder, desk }
    }

    /// The main file of an export, and the names of all that lies in its folder then.
    fn export(
        &mut self,
        format: &str,
        despite: Option<&str>,
        without: &[String],
    ) -> desk::Result<(String, Vec<String>)> {
        let out = self.folder.path().join(format);
        let wanted = Wanted { format, out: &out, despite, draft: None, outlet: None, without };
        let exported = self.desk.export("horn", &wanted)?;
        let entries = fs::read_dir(&exported.folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().display().to_string()).collect();
        Ok((fs::read_to_string(&exported.files[0]).unwrap(), names))
    }

    fn without(&mut self, names: &[&str]) -> Loose {
        self.desk.loose("horn", None).unwrap().without(&owned(names)).unwrap()
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn it_goes_out_and_says_that_the_picture_is_to_come() {
    let mut room = Room::new();
    let before = room.desk.show("horn", Form::Markdown).unwrap();
    let stopped = room.export("html", None, &owned(&["found.jpg"])).unwrap_err();
    assert_eq!(stopped.kind, Kind::Stopped, "the other one stops it still");
    let (page, names) = room.export("html", None, &owned(&["found.jpg", ON_THE_WEB])).unwrap();
    assert!(page.contains("Picture to come: A crowd") && page.contains("Found"), "{page}");
    assert!(page.contains("Picture to come: A pier") && page.contains("On the web"), "{page}");
    assert!(page.contains("mine.jpg") && !page.contains("found"), "{page}");
    assert!(!names.iter().any(|name| name.contains("found")), "{names:?}");
    let after = room.desk.show("horn", Form::Markdown).unwrap();
    assert_eq!(after, before, "the piece keeps all its pictures");
    assert!(room.desk.history("horn").unwrap()[0].sent[0].overruled.is_empty(), "nothing was overruled");
}

#[test]
fn no_file_of_it_stays_in_the_folder_from_before() {
    let mut room = Room::new();
    let (_, before) = room.export("html", Some("a test"), &[]).unwrap();
    assert!(before.iter().any(|name| name.starts_with("found")), "{before:?}");
    let (_, after) = room.export("html", None, &owned(&["found.jpg", ON_THE_WEB])).unwrap();
    assert!(!after.iter().any(|name| name.starts_with("found")), "{after:?}");
    assert!(after.iter().any(|name| name.starts_with("mine")), "{after:?}");
}

#[test]
fn an_address_of_the_web_goes_out_in_no_format() {
    let mut room = Room::new();
    for format in ["markdown", "json", "hugo", "wordpress"] {
        let (text, _) = room.export(format, None, &owned(&["found.jpg", ON_THE_WEB])).unwrap();
        assert!(!text.contains("pictures.example"), "{format}: {text}");
    }
    let (text, _) = room.export("markdown", None, &owned(&["found.jpg", ON_THE_WEB])).unwrap();
    assert!(text.contains("![A pier](found-2.jpg)"), "its name is no other picture's: {text}");
}

#[test]
fn the_clipboard_and_the_preview_are_without_it_too() {
    let mut room = Room::new();
    let loose = room.without(&["found.jpg", ON_THE_WEB]);
    let (clip, sent) = loose.clip(ClipForm::RichText, Extent::Piece, None, UNWATCHED).unwrap();
    let html = clip.html.unwrap();
    assert_eq!(html.matches("<img").count(), 1, "{html}");
    assert!(html.contains("Picture to come: A crowd"), "{html}");
    room.desk.remember_sent(&sent).unwrap();
    let loose = room.without(&["found.jpg", ON_THE_WEB]);
    let shown = loose.preview("html", "html", Extent::Piece, None, &str::to_owned).unwrap();
    let picture = |name: &str| shown.findings.iter().any(|it| it.place.picture.as_deref() == Some(name));
    assert!(!picture("found.jpg") && !picture(ON_THE_WEB), "{:?}", shown.findings);
    assert!(shown.text.contains("Picture to come: A pier"), "{}", shown.text);
    let since = shown.since.unwrap();
    assert_eq!((since.altered, since.gone), (0, 0), "a picture that stays here is no change");
    assert_eq!(since.fields, [""; 0]);
}

#[test]
fn a_picture_that_is_not_there_cannot_stay_here() {
    let mut room = Room::new();
    let error = room.export("html", Some("a test"), &owned(&["fuond.jpg"])).unwrap_err();
    assert_eq!(error.kind, Kind::Unknown);
    let pieces = || vec![Loose::read(&room.folder.path().join("horn.md")).unwrap()];
    assert!(Loose::all_without(pieces(), &owned(&["found.jpg"])).is_ok());
    let error = Loose::all_without(pieces(), &owned(&["fuond.jpg"])).err().unwrap();
    assert_eq!(error.kind, Kind::Unknown);
}
