//! The shelf and the bin: what is asked for, in its order; and what goes for ever.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::json;
use store::{Derived, NewPiece, OnShelf, Op, Order, PieceRow, RowNow, Shelf, Store};

fn library() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    (folder, store)
}

fn made(store: &mut Store, text: &str, derived: Derived) -> PieceRow {
    let rows = vec![RowNow { source: text.into(), ..RowNow::default() }];
    store.create(NewPiece { slug: derived.headline.clone(), rows, derived, ..NewPiece::default() }).unwrap()
}

fn named(headline: &str, status: &str, due: &str) -> Derived {
    let (headline, status, due) = (headline.into(), status.into(), due.into());
    Derived { headline, status, due, ..Derived::default() }
}

fn headlines(store: &Store, shelf: &Shelf) -> Vec<String> {
    store.shelf(shelf).unwrap().rows.into_iter().map(|row| row.derived.headline).collect()
}

const ALL: Shelf =
    Shelf { text: "", bin: false, status: None, but: None, order: Order::Due, from: 0, count: 100 };

#[test]
fn each_order_is_kept() {
    let (_folder, mut store) = library();
    let first = made(&mut store, "one", named("b", "drafting", ""));
    made(&mut store, "two", named("A", "drafting", "2026-11-26T18:00:00Z"));
    made(&mut store, "three", named("c", "drafting", "2026-11-25T18:00:00Z"));
    let rows = vec![RowNow { source: "uno".into(), ..RowNow::default() }];
    store.append(&first.id, 1, Op { rows, derived: first.derived, ..Op::default() }).unwrap();
    let ordered = |order| headlines(&store, &Shelf { order, ..ALL });
    assert_eq!(ordered(Order::Due), ["c", "A", "b"], "what is due comes first");
    assert_eq!(ordered(Order::Touched), ["b", "c", "A"]);
    assert_eq!(ordered(Order::Name), ["A", "b", "c"], "a capital is no reason to come first");
    assert_eq!(ordered(Order::Created), ["c", "A", "b"]);
}

#[test]
fn a_part_of_the_shelf_is_given_and_the_whole_is_counted() {
    let (_folder, mut store) = library();
    for at in 0..7 {
        made(
            &mut store,
            "harbour",
            named(&format!("h{at}"), if at < 5 { "drafting" } else { "archived" }, ""),
        );
    }
    let part = Shelf { order: Order::Name, from: 2, count: 2, but: Some("archived"), ..ALL };
    assert_eq!(headlines(&store, &part), ["h2", "h3"]);
    assert_eq!(
        headlines(&store, &Shelf { status: Some("archived"), order: Order::Name, ..ALL }),
        ["h5", "h6"]
    );
    store.catch_up(&|head| head.text()).unwrap();
    let found = |text| store.shelf(&Shelf { text, ..part }).unwrap();
    let harbour = found("harb");
    assert_eq!((harbour.total, harbour.rows.len()), (5, 2));
    assert_eq!((harbour.statuses["drafting"], harbour.statuses["archived"]), (5, 2));
    assert_eq!(found("lighthouse"), OnShelf::default());
    assert_eq!(found("!?"), OnShelf::default(), "a query without words finds nothing");
}

#[test]
fn tags_are_counted_outside_the_bin() {
    let (_folder, mut store) = library();
    let tagged = |tags: &[&str]| Derived {
        tags: tags.iter().map(|tag| (*tag).into()).collect(),
        ..Derived::default()
    };
    made(&mut store, "one", tagged(&["sea", "Öl \"crude\""]));
    made(&mut store, "two", tagged(&["sea"]));
    let binned = made(&mut store, "three", tagged(&["gone"]));
    store.bin(&[binned.id], true).unwrap();
    assert_eq!(store.tags().unwrap(), [("sea".to_owned(), 2), ("Öl \"crude\"".to_owned(), 1)]);
}

#[test]
fn what_is_removed_is_gone_with_its_journal_and_the_rest_stays() {
    let (_folder, mut store) = library();
    let gone = made(&mut store, "the lighthouse", named("gone", "drafting", ""));
    let kept = made(&mut store, "the lighthouse", named("kept", "drafting", ""));
    for row in [&gone, &kept] {
        store.set_guess(&row.id, "byline", &json!(1)).unwrap();
        store.overrule(&row.id, 1, "credit", "approved").unwrap();
        store.keep_sent(&row.id, 1, "html").unwrap();
    }
    store.catch_up(&|head| head.text()).unwrap();
    assert_eq!(
        store.remove(std::slice::from_ref(&gone.id)).unwrap(),
        0,
        "nothing goes that is not in the bin"
    );
    store.bin(std::slice::from_ref(&gone.id), true).unwrap();
    assert_eq!(store.binned().unwrap(), std::slice::from_ref(&gone.id));
    assert_eq!(store.remove(&[gone.id.clone(), kept.id.clone()]).unwrap(), 1);
    assert!(store.piece(&gone.id).unwrap().is_none());
    assert!(store.ops_since(&gone.id, 0).unwrap().is_empty(), "its journal goes too");
    assert!(store.overrules(&gone.id).unwrap().is_empty());
    assert_eq!(store.last_sent(&gone.id).unwrap(), None);
    assert_eq!(headlines(&store, &Shelf { text: "light", ..ALL }), ["kept"]);
    assert_eq!(store.head(&kept.id).unwrap().text(), "the lighthouse");
    assert_eq!(store.ops_since(&kept.id, 0).unwrap().len(), 1);
    assert_eq!(store.check().unwrap(), [], "the library must be whole");
    made(&mut store, "another", named("new", "drafting", ""));
    store.catch_up(&|head| head.text()).unwrap();
    assert_eq!(
        headlines(&store, &Shelf { text: "light", ..ALL }),
        ["kept"],
        "no old words come back with a new piece"
    );
}

#[test]
fn several_go_into_the_bin_together_or_not_at_all() {
    let (_folder, mut store) = library();
    let one = made(&mut store, "one", named("one", "drafting", ""));
    assert!(store.bin(&[one.id.clone(), "nothing".into()], true).is_err());
    assert_eq!(headlines(&store, &ALL), ["one"], "where one is not there, none may go");
}
