//! Pieces through the public door: made, edited, closed, opened again, found.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::json;
use store::{Derived, Error, Head, NewPiece, Op, Row, RowNow, Store};

fn library() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    (folder, store)
}

fn rows(sources: &[&str]) -> Vec<RowNow> {
    sources.iter().map(|source| RowNow { id: None, source: (*source).into(), tail: "\n".into() }).collect()
}

fn new(slug: &str, sources: &[&str]) -> NewPiece {
    let derived =
        Derived { headline: slug.to_uppercase(), status: "drafting".into(), words: 3, ..Default::default() };
    NewPiece { slug: slug.into(), kind: "new".into(), rows: rows(sources), derived, ..Default::default() }
}

fn as_they_are(head: &Head) -> Vec<RowNow> {
    let now =
        |row: &Row| RowNow { id: Some(row.id.clone()), source: row.source.clone(), tail: row.tail.clone() };
    head.rows.iter().map(now).collect()
}

fn edit(rows: Vec<RowNow>) -> Op {
    Op { uid: Store::new_id(), kind: "edit".into(), rows, ..Default::default() }
}

fn words(head: &Head) -> String {
    head.text()
}

#[test]
fn what_is_saved_is_there_after_opening_again() {
    let (folder, mut store) = library();
    let front = "---\ntitle: A\n---\n".to_owned();
    let made = NewPiece { bom: true, front, before: "\n".into(), ..new("a", &["one", "two"]) };
    let piece = store.create(made).unwrap();
    let mut rows = as_they_are(&store.head(&piece.id).unwrap());
    rows[1].source = "zwei".into();
    rows.push(RowNow::default());
    store.append(&piece.id, 1, edit(rows)).unwrap();
    drop(store);

    let store = Store::open(folder.path()).unwrap();
    let head = store.head(&piece.id).unwrap();
    assert_eq!(head.text(), "\u{feff}---\ntitle: A\n---\n\none\nzwei\n");
    assert_eq!((head.rev, head.rows.len()), (2, 3), "an empty paragraph is a row too");
    assert_eq!(store.piece("a").unwrap().unwrap().rev, 2);
}

#[test]
fn rows_keep_their_names_and_new_ones_get_one() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["one", "two"])).unwrap();
    let before = store.head(&piece.id).unwrap();
    let mut rows = as_they_are(&before);
    rows.insert(1, RowNow { source: "between".into(), ..Default::default() });
    rows[2].source = "changed".into();
    store.append(&piece.id, 1, edit(rows)).unwrap();
    let after = store.head(&piece.id).unwrap();
    assert_eq!((&after.rows[0].id, &after.rows[2].id), (&before.rows[0].id, &before.rows[1].id));
    assert!(!after.rows[1].id.is_empty());
}

#[test]
fn an_edit_on_an_older_revision_is_refused_and_changes_nothing() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["one"])).unwrap();
    store.append(&piece.id, 1, edit(rows(&["two"]))).unwrap();
    let refused = store.append(&piece.id, 1, edit(rows(&["three"])));
    assert!(matches!(refused, Err(Error::Stale { head: 2 })), "{refused:?}");
    assert_eq!(store.head(&piece.id).unwrap().text(), "two\n");
}

#[test]
fn an_operation_sent_twice_is_saved_once() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["one"])).unwrap();
    let op = edit(rows(&["two"]));
    let first = store.append(&piece.id, 1, op.clone()).unwrap();
    let again = store.append(&piece.id, 1, op).unwrap();
    assert_eq!(first, again, "the answer may have been lost on its way");
    assert_eq!(store.ops_since(&piece.id, 0).unwrap().len(), 2);
}

#[test]
fn an_operation_that_changes_no_text_makes_no_revision_but_lists_follow() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["one"])).unwrap();
    let same = as_they_are(&store.head(&piece.id).unwrap());
    let derived = Derived { headline: "Known now".into(), ..Default::default() };
    let done = store.append(&piece.id, 1, Op { derived, ..edit(same) }).unwrap();
    assert_eq!((done.rev, done.at), (1, piece.updated));
    assert_eq!(store.piece("a").unwrap().unwrap().derived.headline, "Known now");
}

#[test]
fn the_journal_says_what_was_done() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["one", "two"])).unwrap();
    let mut rows = as_they_are(&store.head(&piece.id).unwrap());
    rows[0].source = "once".into();
    let op = Op { front: Some("---\n---\n".into()), asked: json!({"why": "test"}), ..edit(rows) };
    store.append(&piece.id, 1, op).unwrap();
    let ops = store.ops_since(&piece.id, 1).unwrap();
    assert_eq!((ops.len(), ops[0].rev, ops[0].kind.as_str()), (1, 2, "edit"));
    assert_eq!(ops[0].change.steps.len(), 1, "the row that stayed must not be in the journal");
    assert_eq!(ops[0].change.asked, json!({"why": "test"}));
    assert!(ops[0].change.front.is_some());
}

#[test]
fn slugs_are_unique_in_the_bin_too_and_in_any_case() {
    let (_folder, mut store) = library();
    let first = store.create(new("story", &[])).unwrap();
    store.bin(std::slice::from_ref(&first.id), true).unwrap();
    assert_eq!(store.create(new("story", &[])).unwrap().slug, "story-2");
    assert_eq!(store.create(new("Story", &[])).unwrap().slug, "Story-3", "files of both may share a folder");
    assert_eq!(store.create(new("", &[])).unwrap().slug, "piece");
    let refused = store.set_slug(&first.id, "STORY-2");
    assert!(matches!(refused, Err(Error::SlugTaken(_))), "{refused:?}");
    assert_eq!(store.free_slug("story").unwrap(), "story-4");
    store.set_slug(&first.id, "other").unwrap();
    assert_eq!(store.piece("OTHER").unwrap().unwrap().id, first.id);
}

#[test]
fn the_shelf_has_the_last_touched_first_and_the_bin_apart() {
    let (_folder, mut store) = library();
    let slugs = |store: &Store, bin| -> Vec<String> {
        store.pieces("", None, bin).unwrap().into_iter().map(|row| row.slug).collect()
    };
    let a = store.create(new("a", &["one"])).unwrap();
    let b = store.create(new("b", &["two"])).unwrap();
    assert_eq!(slugs(&store, false), ["b", "a"]);
    store.append(&a.id, 1, edit(rows(&["uno"]))).unwrap();
    assert_eq!(slugs(&store, false), ["a", "b"]);
    store.bin(std::slice::from_ref(&b.id), true).unwrap();
    assert_eq!((slugs(&store, false), slugs(&store, true)), (vec!["a".into()], vec!["b".into()]));
    store.bin(std::slice::from_ref(&b.id), false).unwrap();
    assert_eq!(slugs(&store, true).len(), 0);
}

#[test]
fn status_and_words_narrow_the_shelf() {
    let (_folder, mut store) = library();
    store.create(new("a", &["The harbour opens"])).unwrap();
    let ready = Derived { status: "ready".into(), ..Default::default() };
    store.create(NewPiece { derived: ready, ..new("b", &["The harbour closes"]) }).unwrap();
    assert_eq!(store.catch_up(&words).unwrap(), 2);
    assert_eq!(store.catch_up(&words).unwrap(), 0, "what did not change is not read again");
    let found = |text, status| store.pieces(text, status, false).unwrap().len();
    assert_eq!((found("harb", None), found("harb", Some("ready")), found("opens", Some("ready"))), (2, 1, 0));
}

#[test]
fn search_follows_an_edit() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["The harbour opens"])).unwrap();
    store.catch_up(&words).unwrap();
    store.append(&piece.id, 1, edit(rows(&["The lighthouse opens"]))).unwrap();
    store.catch_up(&words).unwrap();
    assert_eq!(store.pieces("harbour", None, false).unwrap().len(), 0);
    assert_eq!(store.pieces("lighthouse", None, false).unwrap().len(), 1);
}

#[test]
fn short_words_are_found_whole_in_a_text() {
    let (_folder, mut store) = library();
    store.create(new("harbour", &["The EU agreed on sanctions"])).unwrap();
    store.create(new("quay", &["Europe wants sanctions, the U.N. a G7, and others AI"])).unwrap();
    store.catch_up(&words).unwrap();
    let found = |text| -> Vec<String> {
        let mut slugs: Vec<_> =
            store.pieces(text, None, false).unwrap().into_iter().map(|row| row.slug).collect();
        slugs.sort();
        slugs
    };
    assert_eq!(found("EU sanctions"), ["harbour"]);
    assert_eq!(found("sanctions eu"), ["harbour"], "the last one too");
    assert_eq!(found("eu"), ["harbour"], "Europe only begins so");
    assert_eq!(found("ai g7 sanctions"), ["quay"]);
    assert_eq!(found("u.n."), ["quay"]);
    assert_eq!(found("s"), [""; 0], "of a text no beginnings are looked for");
    assert_eq!(found("ha eu"), ["harbour"], "one is called so, the other is in its text");
    assert_eq!(found("qu eu"), [""; 0], "all words must be there");
    assert_eq!(found("headline:harbour on"), ["harbour"]);
    assert_eq!(found("headline:quay on"), [""; 0]);
}

#[test]
fn what_is_not_there_is_named() {
    let (_folder, mut store) = library();
    assert!(store.piece("nothing").unwrap().is_none());
    assert!(matches!(store.head("nothing"), Err(Error::NotFound(_))));
    assert!(matches!(store.append("nothing", 0, Op::default()), Err(Error::NotFound(_))));
    assert!(matches!(store.bin(&["nothing".into()], true), Err(Error::NotFound(_))));
    assert!(matches!(store.set_guess("nothing", "byline", &json!(1)), Err(Error::NotFound(_))));
    assert!(matches!(store.overrule("nothing", 1, "finding", "reason"), Err(Error::NotFound(_))));
}

#[test]
fn guesses_are_kept_until_they_are_taken() {
    let (_folder, mut store) = library();
    let guesses = [("byline".to_owned(), json!({"was": "By A"}))].into();
    let piece = store.create(NewPiece { guesses, ..new("a", &["one"]) }).unwrap();
    store.set_guess(&piece.id, "published", &json!("2020")).unwrap();
    assert_eq!(store.guesses(&piece.id).unwrap().len(), 2);
    assert_eq!(store.take_guess(&piece.id, "byline").unwrap(), Some(json!({"was": "By A"})));
    assert_eq!(store.take_guess(&piece.id, "byline").unwrap(), None);
    assert_eq!(store.guesses(&piece.id).unwrap().len(), 1);
}

#[test]
fn overruled_findings_keep_their_reasons_in_order() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["one"])).unwrap();
    store.overrule(&piece.id, 1, "no licence", "cleared by phone").unwrap();
    store.overrule(&piece.id, 1, "no alt", "decorative").unwrap();
    let kept = store.overrules(&piece.id).unwrap();
    assert_eq!(
        kept.iter().map(|row| row.reason.as_str()).collect::<Vec<_>>(),
        ["cleared by phone", "decorative"]
    );
}

#[test]
fn the_last_time_a_piece_went_out_is_known() {
    let (_folder, mut store) = library();
    let piece = store.create(new("a", &["one"])).unwrap();
    assert_eq!(store.last_sent(&piece.id).unwrap(), None);
    store.keep_sent(&piece.id, 1, "html").unwrap();
    store.keep_sent(&piece.id, 3, "clip").unwrap();
    let last = store.last_sent(&piece.id).unwrap().unwrap();
    assert_eq!((last.rev, last.way.as_str()), (3, "clip"));
    assert!(store.keep_sent("nothing", 1, "html").is_err(), "only a piece goes out");
}

#[test]
fn values_are_kept_by_key() {
    let (_folder, mut store) = library();
    assert_eq!(store.meta("outlet").unwrap(), None);
    store.set_meta("outlet", &json!({"name": "The Post"})).unwrap();
    assert_eq!(store.meta("outlet").unwrap(), Some(json!({"name": "The Post"})));
    store.set_meta("outlet", &json!(null)).unwrap();
    assert_eq!(store.meta("outlet").unwrap(), None);
}
