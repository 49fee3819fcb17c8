//! The main job through the desk: a text as it is found on the web is imported, credited and exported,
//! and comes back from its export as the same piece.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{fs, path::Path};

use article::{Block, BylineKind, Change, Credit, Figure, NoteKind};
use desk::{Desk, Form, Kind, Wanted};
use proof::Weight;

const TEXT: &str = "By Harbour Desk | March 3, 2024

The new ferry at the old pier, 2 March 2024
Image by Stadtarchiv

The ferry that the island had been promised for eleven years tied up at the old pier on Saturday, with 40 people on board and a goat.

“We had stopped counting,” the harbour master said. “Then it was there.”

Would you pay two more for a crossing at night?

This piece originally appeared on Inselbote.example and is used by permission.

The opinions expressed by contributors are their own.
";

fn picture(folder: &Path, name: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    image::RgbImage::from_fn(64, 40, |x, y| image::Rgb([x as u8, y as u8, 90])).save(&path).unwrap();
    path
}

fn settings(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

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

    fn write(&self, name: &str, text: &str) -> std::path::PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn import(&mut self, name: &str, text: &str) -> desk::Imported {
        let path = self.write(name, text);
        self.desk.import(&path, None).unwrap()
    }

    fn export(&mut self, piece: &str, format: &str) -> desk::Result<desk::Exported> {
        let out = self.folder.path().join("out");
        self.desk.export(
            piece,
            &Wanted { format, out: &out, despite: None, draft: None, outlet: None, without: &[] },
        )
    }
}

#[test]
fn a_found_text_is_imported_credited_exported_and_comes_back_equal() {
    let mut room = Room::new();
    let imported = room.import("ferry.txt", TEXT);
    assert_eq!(imported.slug, "ferry");
    let shown = room.desk.show_data("ferry").unwrap().body;
    let byline = &shown.fields.bylines[0];
    assert_eq!((byline.name.as_str(), byline.kind), ("Harbour Desk", BylineKind::Organisation));
    assert_eq!(shown.fields.published.as_ref().unwrap().as_str(), "2024-03-03");
    assert!(matches!(shown.blocks[0], Block::Figure(_)), "the picture leads");
    assert_eq!(shown.fields.republication.outlet, "Inselbote.example");
    let missing: Vec<_> = imported.notes.iter().filter(|note| note.kind == NoteKind::Missing).collect();
    assert!(missing.iter().any(|note| note.field == "headline"), "a missing headline is said: {missing:?}");

    let stopped = room.export("ferry", "html").unwrap_err();
    assert_eq!(stopped.kind, Kind::Stopped);
    let message = stopped.message.to_string();
    assert!(message.contains("licence") && message.contains("source"), "{message}");
    assert!(!room.folder.path().join("out").exists(), "a stopped export writes nothing");

    let file = picture(room.folder.path(), "pier.png");
    let (added, _) = room.desk.place_picture("ferry", &file).unwrap();
    assert_eq!(added.name, "pier.png");
    let pictures = room.desk.pictures("ferry").unwrap();
    assert_eq!(pictures[0].credit.creators, ["Stadtarchiv"], "the credit follows the figure to its file");
    let credit = settings(&[("licence", "CC BY 4.0"), ("source_address", "https://archive.example/pier")]);
    room.desk.credit("ferry", "pier.png", &credit).unwrap();
    room.desk.set("ferry", &settings(&[("headline", "The ferry: at last"), ("slugline", "ferry")])).unwrap();
    let stops =
        room.desk.check("ferry", None).unwrap().into_iter().filter(|finding| finding.weight == Weight::Stops);
    assert_eq!(stops.count(), 0);

    let html = room.export("ferry", "html").unwrap();
    let page = fs::read_to_string(html.files.iter().find(|file| file.ends_with(".html")).unwrap()).unwrap();
    assert!(page.contains("The ferry: at last") && page.contains("CC BY 4.0"));
    let markdown = room.export("ferry", "markdown").unwrap();
    let text = markdown.files.iter().find(|file| file.ends_with(".md")).unwrap();
    let again = room.desk.import(Path::new(text), None).unwrap();
    let (first, second) = (room.desk.show_data("ferry").unwrap(), room.desk.show_data(&again.id).unwrap());
    assert_eq!(first.body, second.body, "the exported Markdown is the same piece");
    assert!(room.desk.pictures(&again.id).unwrap()[0].file.is_some(), "its picture came along");
}

#[test]
fn a_guess_that_is_taken_back_loses_no_sentence() {
    let mut room = Room::new();
    room.import("ferry.txt", TEXT);
    let words = |desk: &mut Desk| desk.show("ferry", Form::Text).unwrap();
    assert!(!words(&mut room.desk).contains("used by permission"));
    room.desk.set("ferry", &settings(&[("republication", "")])).unwrap();
    assert!(words(&mut room.desk).contains("This piece originally appeared on Inselbote.example"));
    let opened = room.desk.undo_guess("ferry", "disclaimer").unwrap();
    assert_eq!(opened.doc.attrs.fields.disclaimer, "");
    assert!(words(&mut room.desk).contains("The opinions expressed"));
    assert_eq!(room.desk.undo_guess("ferry", "disclaimer").unwrap_err().kind, Kind::Unknown, "only once");
}

#[test]
fn two_writers_never_overwrite_each_other() {
    let mut room = Room::new();
    room.import("two.md", "one\n\ntwo\n\nthree\n");
    let mut other = Desk::open_library(room.desk.folder()).unwrap();
    let base = room.desk.open("two").unwrap().rev;
    assert_eq!(other.open("two").unwrap().rev, base);
    let change =
        |at: u32, text: &str| [Change::Blocks { from: at, to: at + 1, with: vec![Block::paragraph(text)] }];
    let mine = room.desk.edit("two", base, &change(1, "TWO")).unwrap();
    assert_eq!(mine.merged, None);
    let theirs = other.edit("two", base, &change(2, "THREE")).unwrap();
    assert!(theirs.merged.is_some(), "the slower one is shown the piece as it is now");
    assert!(!mine.clashed && !theirs.clashed, "they wrote in different paragraphs");
    assert_eq!(room.desk.show("two", Form::Markdown).unwrap(), "one\n\nTWO\n\nTHREE\n");
    assert!(other.edit("two", base, &change(1, "II")).unwrap().clashed);
    let text = room.desk.show("two", Form::Markdown).unwrap();
    assert_eq!(text, "one\n\nTWO\n\nII\n\nTHREE\n", "where both touched a block, both versions are kept");
}

#[test]
fn who_writes_over_anothers_field_or_credit_is_told_what_it_said() {
    let mut room = Room::new();
    let made = room.import("two.md", "---\nheadline: Old\nkicker: Old\n---\n\none\n").id;
    let mut other = Desk::open_library(room.desk.folder()).unwrap();
    let base = room.desk.open(&made).unwrap().rev;
    let field = |name: &str, value: &str| Change::Field { name: name.into(), value: value.into() };
    let credit = |creator: &str| Change::Credit {
        name: "a.jpg".into(),
        credit: Some(Credit { creators: vec![creator.into()], ..Credit::default() }),
    };
    let first =
        [field("headline", "Theirs"), field("kicker", "Same"), field("slugline", "theirs"), credit("Ann")];
    assert_eq!(room.desk.edit(&made, base, &first).unwrap().overwritten, [], "nobody else had written");
    let second = [field("headline", "Mine"), field("kicker", "Same"), field("section", "News"), credit("Bo")];
    let saved = other.edit(&made, base, &second).unwrap();
    let told: Vec<_> = saved.overwritten.iter().map(|it| (it.name.as_str(), it.is_credit)).collect();
    assert_eq!(told, [("headline", false), ("a.jpg", true)], "only where both said something else");
    assert_eq!(saved.overwritten[0].theirs, "Theirs");
    assert_eq!(saved.overwritten[1].theirs["creators"][0], "Ann");
    assert!(!saved.clashed, "no block was changed by both");
    let now = room.desk.open(&made).unwrap();
    let fields = now.doc.attrs.fields;
    assert_eq!([&fields.headline, &fields.slugline, &fields.section], ["Mine", "theirs", "News"]);
    assert_eq!(now.doc.attrs.pictures["a.jpg"].creators, ["Bo"], "the newer one stands");
    let third = other.edit(&made, now.rev, &[field("headline", "Mine again")]).unwrap();
    assert_eq!(third.overwritten, [], "who has seen the newest writes over nothing unseen");
}

#[test]
fn a_field_that_was_changed_and_changed_back_is_not_written_over() {
    let mut room = Room::new();
    let made = room.import("two.md", "---\nheadline: Old\n---\n\none\n").id;
    let mut other = Desk::open_library(room.desk.folder()).unwrap();
    let base = other.open(&made).unwrap().rev;
    for headline in ["New", "Old"] {
        room.desk.set(&made, &settings(&[("headline", headline)])).unwrap();
    }
    let mine = Change::Field { name: "headline".into(), value: "Mine".into() };
    let saved = other.edit(&made, base, &[mine]).unwrap();
    assert!(saved.merged.is_some());
    assert_eq!(saved.overwritten, []);
}

#[test]
fn an_export_overwrites_only_itself() {
    let mut room = Room::new();
    room.import("plain.md", "# Plain\n\nWords.\n");
    let file = room.export("plain", "markdown").unwrap().files.remove(0);
    room.desk.set("plain", &settings(&[("section", "News")])).unwrap();
    room.export("plain", "markdown").expect("its own file is replaced");
    fs::write(&file, "changed by hand").unwrap();
    room.desk.set("plain", &settings(&[("section", "Local")])).unwrap();
    let error = room.export("plain", "markdown").unwrap_err();
    assert_eq!(error.kind, Kind::BadOutput);
    assert_eq!(fs::read_to_string(&file).unwrap(), "changed by hand");

    let other = tempfile::tempdir().unwrap();
    let mut elsewhere = Desk::open_library(other.path()).unwrap();
    elsewhere.import(&room.write("plain.md", "# Other\n\nWords.\n"), None).unwrap();
    let out = room.folder.path().join("out");
    let error = elsewhere
        .export(
            "plain",
            &Wanted { format: "markdown", out: &out, despite: None, draft: None, outlet: None, without: &[] },
        )
        .unwrap_err();
    assert_eq!(error.kind, Kind::BadOutput, "another library's piece of the same name");
}

#[test]
fn an_overruled_stop_keeps_its_reason() {
    let mut room = Room::new();
    room.import("ferry.txt", TEXT);
    let out = room.folder.path().join("out");
    let wanted = Wanted {
        format: "html",
        out: &out,
        despite: Some("the archive agreed by telephone"),
        draft: None,
        outlet: None,
        without: &[],
    };
    let exported = room.desk.export("ferry", &wanted).unwrap();
    let page = fs::read_to_string(&exported.files[0]).unwrap();
    assert!(page.contains("the archive agreed by telephone"), "the reason is kept in what is written");
}

#[test]
fn markdown_is_given_back_byte_for_byte() {
    let mut room = Room::new();
    let text = "\u{feff}---\r\ntitle: 'Café'   # ours\r\nlayout: post\r\n---\r\n\r\n* one\r\n* two\r\n\r\n[x]: /y\r\n\r\nLast [x]";
    let slug = room.import("kept.md", text).slug;
    assert_eq!(room.desk.show(&slug, Form::Markdown).unwrap(), text);
}

#[test]
fn a_piece_begun_without_a_headline_is_named_after_its_first() {
    let mut room = Room::new();
    let made = room.desk.create("").unwrap();
    assert_eq!(made.slug, "untitled");
    room.desk.set("untitled", &settings(&[("headline", "The ferry, at last")])).unwrap();
    assert_eq!(room.desk.open(&made.id).unwrap().slug, "the-ferry-at-last");
    room.desk.set(&made.id, &settings(&[("headline", "Another")])).unwrap();
    assert_eq!(room.desk.open(&made.id).unwrap().slug, "the-ferry-at-last", "it is set once");
}

#[test]
fn a_headline_goes_where_it_was_asked_for() {
    let mut room = Room::new();
    let title = |piece: &desk::Opened| {
        let said: Vec<_> = piece.doc.content.iter().map(Block::plain_text).collect();
        (piece.doc.attrs.fields.headline.clone(), said.join("|"))
    };
    let headline = Change::Field { name: "headline".into(), value: "New".into() };
    let gone = Change::Blocks { from: 0, to: 1, with: Vec::new() };
    let empty = Change::Blocks { from: 0, to: 0, with: vec![Block::paragraph("")] };

    let made = room.import("set.md", "# Old *title*\n\nBody.\n").id;
    room.desk.set(&made, &settings(&[("headline", "Old title")])).unwrap();
    assert!(
        room.desk.show(&made, Form::Markdown).unwrap().starts_with("# Old *title*\n"),
        "nothing to change"
    );
    room.desk.set(&made, &settings(&[("headline", "New")])).unwrap();
    assert_eq!(title(&room.desk.open(&made).unwrap()), (String::new(), "New|Body.".into()));

    let made = room.import("field.md", "# Old\n\nBody.\n").id;
    let opened = room.desk.open(&made).unwrap();
    room.desk.edit(&made, opened.rev, &[headline.clone(), gone]).unwrap();
    assert_eq!(
        title(&room.desk.open(&made).unwrap()),
        ("New".into(), "Body.".into()),
        "a field and no heading"
    );

    let made = room.import("both.md", "# Old\n\nBody.\n").id;
    let opened = room.desk.open(&made).unwrap();
    room.desk.edit(&made, opened.rev, &[empty, headline]).unwrap();
    assert_eq!(
        title(&room.desk.open(&made).unwrap()),
        ("New".into(), "|Old|Body.".into()),
        "no word of the text"
    );
}

#[cfg(unix)]
#[test]
fn a_device_is_not_read() {
    let mut room = Room::new();
    let refused = room.desk.import(Path::new("/dev/zero"), None).unwrap_err();
    assert_eq!(refused.kind, Kind::BadInput);
}

#[test]
fn a_figure_the_writer_worked_on_outlives_the_guess_that_made_it() {
    let mut room = Room::new();
    let made = room.import("ferry.txt", TEXT).id;
    let opened = room.desk.open(&made).unwrap();
    let guess =
        opened.guesses.iter().find(|guess| guess.field.starts_with("pictures.")).unwrap().field.clone();
    let figure =
        |piece: &desk::Opened| piece.doc.content.iter().position(|block| matches!(block, Block::Figure(_)));
    let at = figure(&opened).unwrap();
    let Block::Figure(Figure { attrs, .. }) = opened.doc.content[at].clone() else { panic!("no figure") };
    let caption = vec![article::Inline::text("The goat, and who came with it")];
    let with = vec![Block::Figure(Figure { attrs, content: caption })];
    let worked_on = Change::Blocks { from: at as u32, to: at as u32 + 1, with };
    room.desk.edit(&made, opened.rev, &[worked_on]).unwrap();
    let now = room.desk.undo_guess(&made, &guess).unwrap();
    let at = figure(&now).expect("the writer's caption is not thrown away");
    assert_eq!(now.doc.content[at].plain_text(), "The goat, and who came with it");
    let said: Vec<_> = now.doc.content.iter().map(Block::plain_text).collect();
    assert!(said.iter().any(|line| line.starts_with("Image by Stadtarchiv")), "{said:?}");
}

#[test]
fn taking_a_guess_back_leaves_what_the_writer_has_set_since() {
    let mut room = Room::new();
    room.import("ferry.txt", TEXT);
    let name = room.desk.pictures("ferry").unwrap()[0].name.clone();
    room.desk.credit("ferry", &name, &settings(&[("licence", "CC BY 4.0")])).unwrap();
    let opened = room.desk.undo_guess("ferry", &format!("pictures.{name}")).unwrap();
    let credit = opened.doc.attrs.pictures.get(&name).cloned().unwrap_or_default();
    assert!(credit.creators.is_empty(), "what was guessed goes");
    assert_eq!(credit.licence, "CC BY 4.0", "what the writer set stays");
}
