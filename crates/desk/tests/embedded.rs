//! What is written inside a picture's file begins its credit, and what is said of it, where nobody has said anything.

#![allow(clippy::unwrap_used, missing_docs)]

use std::{io::Cursor, path::Path};

use article::{Block, Credit};
use desk::{Desk, Form, Wanted};
use metadata::{Embedded, Property, Stamp};
use tempfile::TempDir;

fn library() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open_library(&folder.path().join("library")).unwrap();
    (folder, desk)
}

/// A picture of one colour, in whose file this is written.
fn picture(stamp: &Stamp) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::new(40, 30).write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    metadata::stamp_clean(&bytes.into_inner(), stamp).unwrap()
}

fn ferry() -> Stamp {
    Stamp {
        caption: "The ferry\nat Ufa".into(),
        alt_text: "A ferry on a wide river".into(),
        creators: vec!["Ann Lee".into()],
        copyright_notice: "© 2024 Ann Lee".into(),
        web_statement: "https://creativecommons.org/licenses/by/4.0/".into(),
        instructions: "NO SALES".into(),
        ..Stamp::default()
    }
}

#[test]
fn a_picture_brings_its_credit_along() {
    let (_folder, mut desk) = library();
    let piece = desk.create("Ferry").unwrap().slug;
    let added = desk.add_picture_bytes(&piece, "ferry.jpg", &picture(&ferry())).unwrap();
    assert_eq!((added.caption.as_str(), added.alt.as_str()), ("The ferry at Ufa", "A ferry on a wide river"));
    let credit = added.credit.unwrap();
    assert_eq!((credit.creators, credit.licence.as_str()), (vec!["Ann Lee".to_owned()], "CC BY 4.0"));
    assert_eq!((credit.rights_holder.as_str(), credit.instructions.as_str()), ("Ann Lee", "NO SALES"));
}

#[test]
fn a_new_figure_says_what_the_file_says() {
    let (folder, mut desk) = library();
    let piece = desk.create("Ferry").unwrap().slug;
    let file = folder.path().join("ferry.jpg");
    std::fs::write(&file, picture(&ferry())).unwrap();
    desk.place_picture(&piece, &file).unwrap();
    let text = desk.show(&piece, Form::Markdown).unwrap();
    assert!(text.contains("![A ferry on a wide river](ferry.jpg)\nThe ferry at Ufa"), "{text}");
    assert_eq!(desk.pictures(&piece).unwrap()[0].credit.creators, ["Ann Lee"]);
}

#[test]
fn what_a_writer_said_stays() {
    let (folder, mut desk) = library();
    let source = folder.path().join("ferry.md");
    std::fs::write(&source, "# Ferry\n\n![My own words](other.jpg)\nMy caption\n").unwrap();
    let piece = desk.import(&source, None).unwrap().slug;
    let file = folder.path().join("ferry.jpg");
    std::fs::write(&file, picture(&ferry())).unwrap();
    desk.place_picture(&piece, &file).unwrap();
    let shown = desk.show_data(&piece).unwrap();
    let figure = shown.body.blocks.iter().find_map(|block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    assert_eq!(figure.unwrap().attrs.alt, "My own words");
    desk.credit(&piece, "ferry.jpg", &[("creator".into(), "Bo".into())]).unwrap();
    let other = desk.create("Other").unwrap().slug;
    let again = desk.add_picture(&other, &file).unwrap();
    assert_eq!(again.credit.unwrap().creators, ["Bo"], "what was said last, not what the file says");
}

/// What the file of the ferry's picture says once the piece went out.
fn gone_out(desk: &mut Desk, piece: &str, out: &Path) -> Embedded {
    let wanted =
        Wanted { format: "html", out, despite: Some("a test"), draft: None, outlet: None, without: &[] };
    let exported = desk.export(piece, &wanted).unwrap();
    let mut files = exported.files.iter().map(Path::new);
    let file = files.find(|path| path.ends_with("ferry.jpg")).unwrap();
    metadata::read(&std::fs::read(file).unwrap()).unwrap()
}

fn rights(file: &Embedded) -> [String; 5] {
    [
        Property::CopyrightNotice,
        Property::RightsHolders,
        Property::UsageTerms,
        Property::WebStatement,
        Property::LicensorAddresses,
    ]
    .map(|property| file.values(property).concat())
}

#[test]
fn rights_that_a_writer_overruled_do_not_leave() {
    let (folder, mut desk) = library();
    let piece = desk.create("Ferry").unwrap().slug;
    let wrong = Stamp {
        title: "The ferry".into(),
        rights_holder: "Wrong Holder".into(),
        copyright_notice: "© 2024 Wrong Holder".into(),
        usage_terms: "All rights reserved".into(),
        web_statement: "https://wrong.example/terms".into(),
        licensor_address: "https://wrong.example/buy".into(),
        ..ferry()
    };
    let file = folder.path().join("ferry.jpg");
    std::fs::write(&file, picture(&wrong)).unwrap();
    desk.place_picture(&piece, &file).unwrap();
    let before = rights(&metadata::read(&picture(&wrong)).unwrap());
    assert!(before.iter().all(|said| !said.is_empty()), "or nothing is tested: {before:?}");
    let kept = gone_out(&mut desk, &piece, &folder.path().join("kept"));
    assert_eq!(rights(&kept), before, "a credit that agrees leaves them alone");

    let own = ["rights_holder", "copyright_notice", "usage_terms", "licensor_address"].map(|key| (key, ""));
    let own = own.into_iter().chain([("licence", "own")]);
    let own: Vec<_> = own.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    desk.credit(&piece, "ferry.jpg", &own).unwrap();
    let cleared = gone_out(&mut desk, &piece, &folder.path().join("cleared"));
    assert_eq!(rights(&cleared), <[String; 5]>::default());
    assert_eq!(cleared.text(Property::Title), "The ferry", "all else stays");
}

#[test]
fn a_picture_that_says_nothing_brings_nothing() {
    let (_folder, mut desk) = library();
    let piece = desk.create("Ferry").unwrap().slug;
    let added = desk.add_picture_bytes(&piece, "b.jpg", &picture(&Stamp::default())).unwrap();
    assert_eq!((added.credit, added.caption.as_str()), (None::<Credit>, ""));
}
