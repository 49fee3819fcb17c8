//! A piece on its way out: it holds no library, is called off without a trace, and is remembered once it went.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    cell::RefCell,
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use article::{Block, Change};
use desk::{ClipForm, Desk, Extent, Kind, Since, UNWATCHED, Wanted};

const PICTURES: u8 = 4;

struct Room {
    folder: tempfile::TempDir,
    desk: Desk,
    piece: String,
}

impl Room {
    fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let (mut credits, mut figures) = (String::new(), String::new());
        for number in 0..PICTURES {
            let name = format!("{number}.png");
            let shade = image::Rgb([number * 20, 0, 0]);
            image::RgbImage::from_pixel(900, 8, shade).save(folder.path().join(&name)).unwrap();
            credits += &format!("  {name}:\n    creators: [Ann Lee]\n    licence: own\n");
            figures += &format!("![Shade {number}]({name})\nShade\n\n");
        }
        let text = format!(
            "---\ntitle: Shades\npictures:\n{credits}---\n\nFirst.\n\nSecond.[^1]\n\n{figures}[^1]: A note.\n"
        );
        fs::write(folder.path().join("shades.md"), text).unwrap();
        let mut desk = Desk::open_library(&folder.path().join("library")).unwrap();
        let piece = desk.import(&folder.path().join("shades.md"), None).unwrap().id;
        Room { folder, desk, piece }
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn since(&mut self) -> Option<Since> {
        let loose = self.desk.loose(&self.piece, None).unwrap();
        loose.preview("html", "html", Extent::Piece, None, &str::to_owned).unwrap().since
    }

    /// Replaces blocks.
    fn put(&mut self, from: u32, to: u32, with: &[&str]) {
        let rev = self.desk.open(&self.piece).unwrap().rev;
        let with = with.iter().map(|text| Block::paragraph(text)).collect();
        self.desk.edit(&self.piece, rev, &[Change::Blocks { from, to, with }]).unwrap();
    }

    fn changes(&mut self) -> String {
        let loose = self.desk.loose(&self.piece, None).unwrap();
        loose.clip(ClipForm::Html, Extent::Changes, None, UNWATCHED).unwrap().0.text
    }
}

fn wanted(out: &Path) -> Wanted<'_> {
    Wanted { format: "html", out, despite: None, draft: None, outlet: None, without: &[] }
}

/// Everything under a folder, with what is in it.
fn all(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = paths
        .flat_map(
            |path| if path.is_dir() { all(&path) } else { vec![(path.clone(), fs::read(path).unwrap())] },
        )
        .collect();
    all.sort();
    all
}

#[test]
fn it_tells_how_far_it_is_and_the_library_is_free_meanwhile() {
    let mut room = Room::new();
    let loose = room.desk.loose(&room.piece, None).unwrap();
    let (told, out) = (RefCell::new(Vec::new()), room.out());
    let room = RefCell::new(room);
    let typing = |progress: desk::Progress| {
        told.borrow_mut().push((progress.ready, progress.of));
        room.borrow_mut().put(0, 1, &[&format!("Typed at {}", progress.ready)]);
        ControlFlow::Continue(())
    };
    loose.export(&wanted(&out), &typing).unwrap();
    assert_eq!(*told.borrow(), [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]);
    let html = fs::read_to_string(out.join("shades/shades.html")).unwrap();
    assert!(html.contains("First."), "what goes out is the piece as it was when it was asked for");
    assert!(room.borrow_mut().desk.show("shades", desk::Form::Text).unwrap().contains("Typed at 4"));
}

#[test]
fn called_off_it_leaves_no_trace() {
    let mut room = Room::new();
    let loose = room.desk.loose(&room.piece, None).unwrap();
    let off_at = |ready: u32| {
        move |progress: desk::Progress| match progress.ready == ready {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    };
    for ready in [0, 2, 4] {
        let error = loose.export(&wanted(&room.out()), &off_at(ready)).unwrap_err();
        assert_eq!(error.kind, Kind::CalledOff);
        assert!(!room.out().exists(), "no folder is begun, called off at {ready}");
    }
    assert_eq!(room.since(), None, "and it never went out");
    room.desk.export("shades", &wanted(&room.out())).unwrap();
    let before = all(&room.out());
    room.put(0, 1, &["Other."]);
    let loose = room.desk.loose(&room.piece, None).unwrap();
    loose.export(&wanted(&room.out()), &off_at(3)).unwrap_err();
    assert!(all(&room.out()) == before, "what was there before is there still");
    let off = loose.clip(ClipForm::RichText, Extent::Piece, None, &off_at(1)).unwrap_err();
    assert_eq!(off.kind, Kind::CalledOff);
}

#[test]
fn its_history_says_why_it_went_out_although_something_stopped_it() {
    let mut room = Room::new();
    room.desk.credit("shades", "0.png", &[("licence".into(), String::new())]).unwrap();
    let loose = room.desk.loose(&room.piece, None).unwrap();
    let out = room.out();
    let despite = Wanted { despite: Some("By phone"), ..wanted(&out) };
    let (_, sent) = loose.export(&despite, UNWATCHED).unwrap();
    room.put(0, 1, &["Typed meanwhile."]);
    room.desk.remember_sent(&sent).unwrap();
    let versions = room.desk.history(&room.piece).unwrap();
    assert!(versions[0].sent.is_empty(), "what was typed meanwhile did not go out");
    let [overruled] = versions[1].sent[0].overruled.as_slice() else { panic!("{versions:?}") };
    assert_eq!(overruled.reason, "By phone");
    assert!(overruled.finding.contains("no licence"), "{}", overruled.finding);
    let json = serde_json::to_value(&versions[1]).unwrap();
    assert_eq!(json["sent"][0]["overruled"][0]["reason"], "By phone");
}

#[test]
fn what_changed_since_it_went_out_is_known_and_can_go_alone() {
    let mut room = Room::new();
    assert_eq!(room.since(), None);
    room.desk.export("shades", &wanted(&room.out())).unwrap();
    let since = room.since().unwrap();
    assert_eq!((since.way.as_str(), since.altered, since.gone), ("html", 0, 0));
    assert_eq!(since.fields, [""; 0]);
    room.put(1, 2, &["Second, and better.", "New."]);
    room.desk
        .set("shades", &[("headline".into(), "Other shades".into()), ("my_notes".into(), "x".into())])
        .unwrap();
    let since = room.since().unwrap();
    assert_eq!((since.altered, since.gone), (2, 0));
    assert_eq!(since.fields, ["headline"], "what nobody sees outside is not among them");
    let changes = room.changes();
    assert!(changes.contains("better") && changes.contains("New."), "{changes}");
    assert!(!changes.contains("First.") && !changes.contains("<img"), "{changes}");
}

#[test]
fn what_only_moved_or_went_is_not_sent_again() {
    let mut room = Room::new();
    room.desk.export("shades", &wanted(&room.out())).unwrap();
    room.put(0, 1, &[]);
    let since = room.since().unwrap();
    assert_eq!((since.altered, since.gone), (0, 1));
    room.put(1, 1, &["First.", ""]);
    let since = room.since().unwrap();
    assert_eq!((since.altered, since.gone), (0, 0), "it stands elsewhere, and says the same");
}

#[test]
fn a_changed_paragraph_brings_its_footnote() {
    let mut room = Room::new();
    room.desk.export("shades", &wanted(&room.out())).unwrap();
    let opened = room.desk.open(&room.piece).unwrap();
    let mut second = opened.doc.content[1].clone();
    second.lines_mut()[0].insert(0, article::Inline::text("Very "));
    let change = Change::Blocks { from: 1, to: 2, with: vec![second] };
    room.desk.edit(&room.piece, opened.rev, &[change]).unwrap();
    let changes = room.changes();
    assert!(changes.contains("Very Second.") && changes.contains("A note."), "{changes}");
}

#[test]
fn the_body_goes_without_what_stands_around_it() {
    let mut room = Room::new();
    let loose = room.desk.loose(&room.piece, None).unwrap();
    let (clip, _) = loose.clip(ClipForm::RichText, Extent::Body, None, UNWATCHED).unwrap();
    let html = clip.html.unwrap();
    assert!(html.contains("First.") && html.contains("Ann Lee"), "the pictures have their credits");
    assert!(!html.contains("Shades") && !html.contains("<h1"), "the headline has a field of its own");
    assert!(!clip.text.contains("Shades"), "{}", clip.text);
}
