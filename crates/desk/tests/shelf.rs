//! The shelf through the desk: archived, binned, deleted for ever; tags, standing texts and addresses.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use article::{Change, Status};
use desk::{Asked, Desk, Kind, Listed, Order, StandingText};
use serde_json::{Value, json};

fn room() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open_library(&folder.path().join("library")).unwrap();
    (folder, desk)
}

fn written(desk: &mut Desk, headline: &str, fields: &[(&str, Value)]) -> String {
    let made = desk.create(headline).unwrap();
    let changes: Vec<_> = fields
        .iter()
        .map(|(name, value)| Change::Field { name: (*name).to_owned(), value: value.clone() })
        .collect();
    desk.edit(&made.id, made.rev, &changes).unwrap();
    made.id
}

fn shelf(desk: &mut Desk, asked: Asked) -> Listed {
    desk.shelf(&Asked { count: 100, ..asked }).unwrap()
}

fn headlines(listed: &Listed) -> Vec<&str> {
    listed.pieces.iter().map(|piece| piece.headline.as_str()).collect()
}

#[test]
fn what_is_due_comes_first_until_it_is_out() {
    let (_folder, mut desk) = room();
    written(&mut desk, "Filed", &[("deadline", json!("2026-11-20")), ("status", json!("filed"))]);
    written(&mut desk, "Day", &[("deadline", json!("2026-11-25"))]);
    written(&mut desk, "Berlin", &[("deadline", json!("2026-11-25T09:00:00+01:00"))]);
    written(&mut desk, "London", &[("deadline", json!("2026-11-25T08:30:00+00:00"))]);
    written(&mut desk, "Changed last", &[]);
    let listed = shelf(&mut desk, Asked::default());
    assert_eq!(headlines(&listed), ["Berlin", "London", "Day", "Changed last", "Filed"]);
    assert_eq!(listed.pieces[0].deadline, "2026-11-25T09:00:00+01:00", "as the writer has it");
}

#[test]
fn the_archive_is_kept_apart_and_counted() {
    let (_folder, mut desk) = room();
    let old = written(&mut desk, "Old", &[]);
    written(&mut desk, "New", &[]);
    desk.set_status(&old, Status::Archived).unwrap();
    let live = shelf(&mut desk, Asked::default());
    assert_eq!((headlines(&live), live.total), (vec!["New"], 1));
    assert_eq!(live.statuses["archived"], 1);
    let archive = shelf(&mut desk, Asked { status: Some(Status::Archived), ..Asked::default() });
    assert_eq!((headlines(&archive), archive.total), (vec!["Old"], 1));
    let found = shelf(&mut desk, Asked { query: "new".into(), order: Order::Changed, ..Asked::default() });
    assert_eq!(headlines(&found), ["New"]);
    assert!(desk.show(&old, desk::Form::Markdown).unwrap().contains("status: archived"));
}

#[test]
fn only_from_the_bin_a_piece_is_deleted_for_ever() {
    let (_folder, mut desk) = room();
    let kept = written(&mut desk, "Kept", &[]);
    let gone = written(&mut desk, "Gone", &[]);
    let refused = desk.delete(std::slice::from_ref(&gone)).unwrap_err();
    assert_eq!(refused.kind, Kind::BadInput);
    desk.bin(std::slice::from_ref(&gone), true).unwrap();
    let mixed = desk.delete(&[gone.clone(), kept.clone()]);
    assert!(mixed.is_err() && desk.open(&gone).is_ok(), "all or none");
    assert_eq!(shelf(&mut desk, Asked { bin: true, ..Asked::default() }).total, 1);
    desk.delete(std::slice::from_ref(&gone)).unwrap();
    assert_eq!(desk.open(&gone).unwrap_err().kind, Kind::Unknown);
    assert!(desk.doctor().unwrap().troubles.is_empty());
    desk.bin(std::slice::from_ref(&kept), true).unwrap();
    desk.empty_bin().unwrap();
    assert_eq!(desk.open(&kept).unwrap_err().kind, Kind::Unknown);
}

#[test]
fn a_start_opens_the_last_piece_but_not_one_from_the_bin() {
    let (_folder, mut desk) = room();
    let sample = desk.start().unwrap().opened.expect("a new library opens the sample");
    let last = written(&mut desk, "Last", &[]);
    assert_eq!(desk.start().unwrap().opened.unwrap().id, last);
    desk.bin(&[last, sample.id], true).unwrap();
    let start = desk.start().unwrap();
    assert!(start.opened.is_none(), "and no second sample");
}

#[test]
fn tags_come_from_all_pieces() {
    let (_folder, mut desk) = room();
    written(&mut desk, "One", &[("tags", json!(["sea", "ferry"]))]);
    written(&mut desk, "Two", &[("tags", json!(["sea"]))]);
    let tags: Vec<_> = desk.tags().unwrap().into_iter().map(|tag| (tag.tag, tag.pieces)).collect();
    assert_eq!(tags, [("sea".to_owned(), 2), ("ferry".to_owned(), 1)]);
}

#[test]
fn standing_texts_are_kept_once() {
    let (folder, mut desk) = room();
    let text = |text: &str| StandingText { field: "disclaimer".into(), text: text.into() };
    let kept = desk.set_standing_texts(&[text("Own opinions."), text("  "), text("Own opinions.")]).unwrap();
    assert_eq!(kept, [text("Own opinions.")]);
    drop(desk);
    let desk = Desk::open_library(&folder.path().join("library")).unwrap();
    assert_eq!(desk.standing_texts().unwrap(), kept);
}

#[test]
fn an_address_is_said_and_followed_where_it_is_free() {
    let (_folder, mut desk) = room();
    let ferry = written(&mut desk, "The last ferry", &[]);
    let other = written(&mut desk, "", &[]);
    assert_eq!(desk.address(&ferry, "").unwrap().slug, "the-last-ferry");
    let taken = desk.address(&other, "The Last Ferry").unwrap();
    assert_eq!((taken.slug.as_str(), taken.taken_by.as_deref()), ("the-last-ferry", Some("The last ferry")));
    assert_eq!(desk.address(&ferry, "the-last-ferry").unwrap().taken_by, None, "its own is free for it");
    let set = |desk: &mut Desk, slug: &str| {
        let rev = desk.open(&other).unwrap().rev;
        desk.edit(&other, rev, &[Change::Field { name: "slug".into(), value: json!(slug) }]).unwrap();
        desk.open(&other).unwrap().slug
    };
    assert_eq!(set(&mut desk, "паром"), "паром", "what is exported is called as the writer says");
    assert_eq!(set(&mut desk, "the-last-ferry"), "паром", "the other piece keeps its name");
}
