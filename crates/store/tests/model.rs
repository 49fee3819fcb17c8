//! Any schedule of edits, retries, second writers and reopenings: the library equals a plain list
//! of texts, every revision can be rebuilt, and nothing is out of step.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::{prelude::*, sample::Index};
use store::{Error, Head, NewPiece, Op, Row, RowNow, Store};

/// One thing that happens.
#[derive(Clone, Debug)]
enum Act {
    Create {
        sources: Vec<String>,
        bom: bool,
    },
    Edit {
        piece: Index,
        changes: Vec<Change>,
        front: Option<String>,
        before: Option<String>,
    },
    /// An edit on an old revision, by somebody who does not know of the newest.
    EditLate {
        piece: Index,
        back: i64,
    },
    /// The last operation again, because its answer was lost.
    Retry,
    Bin {
        piece: Index,
        deleted: bool,
    },
    Reopen,
    /// From now on the other of two open handles writes.
    Switch,
    CatchUp,
}

/// One change to a list of rows.
#[derive(Clone, Debug)]
enum Change {
    Insert(Index, String),
    Remove(Index),
    Rewrite(Index, String),
    Tail(Index, String),
    Move(Index, Index),
}

/// What the library should hold of one piece: every revision, from the empty one on.
struct Model {
    id: String,
    revisions: Vec<Head>,
    deleted: bool,
}

impl Model {
    fn newest(&self) -> &Head {
        self.revisions.last().unwrap()
    }
}

/// The library, opened twice, and what it should hold.
struct World {
    folder: tempfile::TempDir,
    stores: [Store; 2],
    writer: usize,
    pieces: Vec<Model>,
    last: Option<(String, i64, Op)>,
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[a-c é日😀*\n]{0,12}", "(word ){0,40}"]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => (any::<Index>(), text()).prop_map(|(at, text)| Change::Insert(at, text)),
        2 => any::<Index>().prop_map(Change::Remove),
        4 => (any::<Index>(), text()).prop_map(|(at, text)| Change::Rewrite(at, text)),
        1 => (any::<Index>(), "\n{0,2}").prop_map(|(at, text)| Change::Tail(at, text)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Move(from, to)),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let sources = prop::collection::vec(text(), 0..6);
    let changes = prop::collection::vec(change(), 0..5);
    let some = |text| prop::option::weighted(0.2, text);
    prop_oneof![
        2 => (sources, any::<bool>()).prop_map(|(sources, bom)| Act::Create { sources, bom }),
        16 => (any::<Index>(), changes, some("(---\n[a-c: \n]{0,9})?"), some("\n{0,3}"))
            .prop_map(|(piece, changes, front, before)| Act::Edit { piece, changes, front, before }),
        2 => (any::<Index>(), 1i64..4).prop_map(|(piece, back)| Act::EditLate { piece, back }),
        2 => Just(Act::Retry),
        1 => (any::<Index>(), any::<bool>()).prop_map(|(piece, deleted)| Act::Bin { piece, deleted }),
        1 => Just(Act::Reopen),
        2 => Just(Act::Switch),
        1 => Just(Act::CatchUp),
    ]
}

fn rows(head: &Head) -> Vec<RowNow> {
    let now =
        |row: &Row| RowNow { id: Some(row.id.clone()), source: row.source.clone(), tail: row.tail.clone() };
    head.rows.iter().map(now).collect()
}

fn changed(mut rows: Vec<RowNow>, changes: &[Change]) -> Vec<RowNow> {
    for change in changes {
        match change {
            Change::Insert(at, source) => {
                rows.insert(
                    at.index(rows.len() + 1),
                    RowNow { source: source.clone(), ..Default::default() },
                );
            }
            _ if rows.is_empty() => (),
            Change::Remove(at) => drop(rows.remove(at.index(rows.len()))),
            Change::Rewrite(at, source) => at.get_mut(&mut rows).source = source.clone(),
            Change::Tail(at, tail) => at.get_mut(&mut rows).tail = tail.clone(),
            Change::Move(from, to) => {
                let row = rows.remove(from.index(rows.len()));
                rows.insert(to.index(rows.len() + 1), row);
            }
        }
    }
    rows
}

impl World {
    fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let stores = [0, 1].map(|_| Store::open(folder.path()).unwrap());
        World { folder, stores, writer: 0, pieces: Vec::new(), last: None }
    }

    fn store(&mut self) -> &mut Store {
        &mut self.stores[self.writer]
    }

    fn run(&mut self, act: Act) {
        match act {
            Act::Create { sources, bom } => self.create(sources, bom),
            Act::Edit { piece, changes, front, before } if !self.pieces.is_empty() => {
                let at = piece.index(self.pieces.len());
                let now = changed(rows(self.pieces[at].newest()), &changes);
                self.edit(at, now, front, before);
            }
            Act::EditLate { piece, back } if !self.pieces.is_empty() => {
                let Model { id, revisions, .. } = &self.pieces[piece.index(self.pieces.len())];
                let (id, rev) = (id.clone(), revisions.len() as i64 - 1);
                let refused =
                    self.store().append(&id, rev - back, Op { uid: Store::new_id(), ..Op::default() });
                assert!(matches!(refused, Err(Error::Stale { head }) if head == rev), "{refused:?}");
            }
            Act::Retry => {
                let Some((id, base, op)) = self.last.clone() else { return };
                assert_eq!(self.store().append(&id, base, op).unwrap().rev, base + 1);
            }
            Act::Bin { piece, deleted } if !self.pieces.is_empty() => {
                let at = piece.index(self.pieces.len());
                self.pieces[at].deleted = deleted;
                let id = self.pieces[at].id.clone();
                self.store().bin(std::slice::from_ref(&id), deleted).unwrap();
            }
            Act::Reopen => self.stores[self.writer] = Store::open(self.folder.path()).unwrap(),
            Act::Switch => self.writer = 1 - self.writer,
            Act::CatchUp => drop(self.store().catch_up(&Head::text).unwrap()),
            _ => (),
        }
    }

    fn create(&mut self, sources: Vec<String>, bom: bool) {
        let row = |source| RowNow { source, ..RowNow::default() };
        let new = NewPiece {
            slug: "p".into(),
            bom,
            rows: sources.into_iter().map(row).collect(),
            ..NewPiece::default()
        };
        let texts: Vec<String> = new.rows.iter().map(|row| row.source.clone()).collect();
        let piece = self.store().create(new).unwrap();
        let head = self.store().head(&piece.id).unwrap();
        assert_eq!(head.rows.iter().map(|row| row.source.clone()).collect::<Vec<_>>(), texts);
        let revisions = vec![Head { bom, ..Head::default() }, head];
        self.pieces.push(Model { id: piece.id, revisions, deleted: false });
    }

    fn edit(&mut self, at: usize, rows: Vec<RowNow>, front: Option<String>, before: Option<String>) {
        let old = self.pieces[at].newest().clone();
        let id = self.pieces[at].id.clone();
        let op = Op {
            uid: Store::new_id(),
            kind: "edit".into(),
            rows: rows.clone(),
            front,
            before,
            ..Op::default()
        };
        let done = self.store().append(&id, old.rev, op.clone()).unwrap();
        let new = self.store().head(&id).unwrap();

        let (front, before) =
            (op.front.as_ref().unwrap_or(&old.front), op.before.as_ref().unwrap_or(&old.before));
        assert_eq!((&new.front, &new.before, new.bom), (front, before, old.bom));
        assert_eq!(new.rows.len(), rows.len());
        for (now, row) in new.rows.iter().zip(&rows) {
            assert_eq!((&now.source, &now.tail), (&row.source, &row.tail));
            assert!(row.id.as_ref().is_none_or(|id| *id == now.id), "a row keeps its name");
        }
        if done.rev == old.rev {
            assert_eq!(new, old, "no revision means no change");
        } else {
            assert_eq!((done.rev, new.rev), (old.rev + 1, old.rev + 1));
            self.pieces[at].revisions.push(new);
            self.last = Some((id, old.rev, op));
        }
    }

    fn check(&mut self) {
        self.store().catch_up(&Head::text).unwrap();
        for store in &self.stores {
            assert_eq!(store.check().unwrap(), []);
            for piece in &self.pieces {
                assert_eq!(&store.head(&piece.id).unwrap(), piece.newest());
                for (rev, then) in (0..).zip(&piece.revisions) {
                    assert_eq!(&store.head_at(&piece.id, rev).unwrap(), then, "revision {rev}");
                }
            }
            let binned = self.pieces.iter().filter(|piece| piece.deleted).count();
            assert_eq!(store.pieces("", None, true).unwrap().len(), binned);
            assert_eq!(store.pieces("", None, false).unwrap().len(), self.pieces.len() - binned);
        }
    }
}

/// Cases; `PROPTEST_CASES` asks for more.
fn cases(number: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(number), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(48))]
    #[test]
    fn the_library_equals_the_model(acts in prop::collection::vec(act(), 1..60)) {
        let mut world = World::new();
        for act in acts {
            world.run(act);
        }
        world.check();
    }
}

#[test]
fn a_long_history_is_rebuilt_from_its_checkpoints() {
    let mut world = World::new();
    world.create(vec!["one".into(), "two".into(), "three".into()], false);
    for round in 0..450 {
        let mut now = rows(world.pieces[0].newest());
        let at = round * 7 % now.len();
        match round % 5 {
            0 => now.insert(at, RowNow { source: format!("new {round}"), ..RowNow::default() }),
            1 if now.len() > 2 => drop(now.remove(at)),
            _ => now[at].source = format!("text {round}"),
        }
        world.edit(0, now, None, None);
    }
    assert_eq!(world.pieces[0].revisions.len(), 452);
    let db = rusqlite::Connection::open(world.folder.path().join("galley.db")).unwrap();
    let checkpoints: String =
        db.query_row("SELECT group_concat(rev) FROM checkpoint", [], |row| row.get(0)).unwrap();
    assert_eq!(checkpoints, "200,400");
    world.check();
}
