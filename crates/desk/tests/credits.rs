//! A picture has one credit in the library, a use in a piece overrides it, and an outlet has its own say.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{fs, path::PathBuf};

use desk::{Desk, Outlet, Wanted};

struct Room {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Room {
    fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open_library(&folder.path().join("library")).unwrap();
        Room { folder, desk }
    }

    /// A new piece that shows the picture; the picture's name in it.
    fn piece(&mut self, headline: &str) -> (String, String) {
        let path = self.picture("pier.jpg");
        let id = self.desk.create(headline).unwrap().id;
        let (added, _) = self.desk.place_picture(&id, &path).unwrap();
        (id, added.name)
    }

    fn picture(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        image::RgbImage::from_fn(640, 40, |x, y| image::Rgb([x as u8, y as u8, 90])).save(&path).unwrap();
        path
    }

    fn set(&mut self, piece: &str, picture: &str, settings: &[(&str, &str)]) {
        let settings: Vec<_> =
            settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        self.desk.credit(piece, picture, &settings).unwrap();
    }

    fn line(&mut self, piece: &str) -> String {
        self.desk.pictures(piece).unwrap()[0].line.clone()
    }

    fn found(&mut self, piece: &str) -> Vec<String> {
        self.desk.check(piece, None).unwrap().into_iter().map(|finding| finding.check).collect()
    }
}

#[test]
fn a_use_overrides_the_credit_that_the_library_remembers() {
    let mut room = Room::new();
    let (first, name) = room.piece("First");
    room.set(&first, &name, &[("creators", "Ann Lee"), ("licence", "own picture")]);

    let (second, name) = room.piece("Second");
    assert_eq!(room.line(&second), "Photo: Ann Lee", "the library remembers the credit");
    room.set(&second, &name, &[("line", "Ann Lee, for the Second")]);
    assert_eq!(room.line(&second), "Ann Lee, for the Second");
    assert_eq!(room.line(&first), "Photo: Ann Lee", "a use changes no other piece that has its own");

    let (third, _) = room.piece("Third");
    assert_eq!(room.line(&third), "Ann Lee, for the Second", "the last credit is the one that is remembered");
}

#[test]
fn a_picture_is_held_against_the_outlet_and_the_day() {
    let mut room = Room::new();
    let outlet = Outlet { name: "The Post".into(), ..Outlet::default() };
    room.desk.set_outlet(Some(&outlet)).unwrap();
    let (piece, name) = room.piece("Pier");
    room.set(
        &piece,
        &name,
        &[("creators", "Ann Lee"), ("licence", "own picture"), ("cleared_for", "Herald")],
    );
    assert!(room.found(&piece).contains(&"picture-clearance".to_owned()));
    room.set(&piece, &name, &[("cleared_for", "Herald; the post")]);
    assert!(!room.found(&piece).contains(&"picture-clearance".to_owned()));
    room.set(&piece, &name, &[("expires", "2020-01-01")]);
    assert!(room.found(&piece).contains(&"picture-clearance".to_owned()), "it has expired");
    room.set(&piece, &name, &[("expires", ""), ("instructions", "NO SALES")]);
    assert!(room.found(&piece).contains(&"picture-limits".to_owned()));
}

#[test]
fn an_outlet_has_its_own_form_and_sizes() {
    let mut room = Room::new();
    let outlet = Outlet {
        name: "The Post".into(),
        credit_form: "{name} for {outlet}".into(),
        picture_widths: vec![320],
        ..Outlet::default()
    };
    room.desk.set_outlet(Some(&outlet)).unwrap();
    let (piece, name) = room.piece("Pier");
    room.set(&piece, &name, &[("creators", "Ann Lee"), ("licence", "own picture")]);
    assert_eq!(room.line(&piece), "Ann Lee for The Post");
    let out = room.folder.path().join("out");
    let exported = room
        .desk
        .export(
            &piece,
            &Wanted {
                format: "html",
                out: &out,
                despite: Some("a test"),
                draft: None,
                outlet: None,
                without: &[],
            },
        )
        .unwrap();
    let page = exported.files.iter().find(|file| file.ends_with(".html")).unwrap();
    assert!(fs::read_to_string(page).unwrap().contains("Ann Lee for The Post"));
    assert!(exported.files.iter().any(|file| file.contains("320")), "{:?}", exported.files);
    let markdown = room.desk.show(&piece, desk::Form::Markdown).unwrap();
    assert!(!markdown.contains("for The Post"), "the outlet's form is no part of the piece");
}

#[test]
fn a_file_says_whose_picture_it_may_be() {
    let mut room = Room::new();
    let path = room.picture("GettyImages-123456789.jpg");
    let id = room.desk.create("Pier").unwrap().id;
    let supposed = room.desk.add_picture(&id, &path).unwrap().supposed.unwrap();
    assert_eq!((supposed.credit.agency.as_str(), supposed.weak), ("Getty Images", false));
    let (_, name) = room.piece("Known");
    room.set("known", &name, &[("creators", "Ann Lee")]);
    let path = room.picture("pier.jpg");
    assert_eq!(room.desk.add_picture(&id, &path).unwrap().supposed, None, "what is known is not guessed");
    assert_eq!(
        desk::supposed_credit("Image by Kremlin.ru", "a.jpg").unwrap().credit.creators,
        ["Kremlin.ru"]
    );
}
