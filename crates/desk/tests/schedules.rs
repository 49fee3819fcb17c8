//! Any schedule of typing, saving, switching, restoring, importing, deleting and thinning by two who know nothing of each other: what each was told
//! is saved is there, in order, and every version that is listed is what it was.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{collections::BTreeMap, fs};

use article::{Block, Change, Piece};
use desk::{Desk, Form, Opened};
use proptest::{prelude::*, sample::Index};

/// One thing that one of the two does.
#[derive(Clone, Debug)]
enum Act {
    /// Goes to another piece; what is typed and not sent goes first.
    Switch(Index),
    /// Types a paragraph, of a word that nobody else types.
    Type(Index),
    /// Adds such a word to a paragraph that is there.
    Add(Index),
    /// Takes a paragraph out.
    Remove(Index),
    /// Gives the piece a headline.
    Name,
    /// What was typed is sent, and acknowledged.
    Save,
    /// Goes back to an earlier version.
    Restore(Index),
    Import,
    /// The program ends in the middle of it, and begins again.
    Kill,
    /// What grows old is thinned, as if a year had gone by.
    Thin,
}

/// One who writes: a window, or somebody at the command line.
struct Writer {
    desk: Desk,
    /// The piece as it was acknowledged.
    piece: Opened,
    /// And as it stands in the window.
    doc: Piece,
}

/// The library, who writes in it, and what it must hold.
struct World {
    folder: tempfile::TempDir,
    writers: Vec<Writer>,
    /// Pieces, and of each the text of every revision that was acknowledged.
    texts: BTreeMap<String, BTreeMap<i64, String>>,
    words: usize,
}

impl Writer {
    fn open(folder: &std::path::Path, piece: &str) -> Writer {
        let mut desk = Desk::open_library(folder).unwrap();
        let piece = desk.open(piece).unwrap();
        Writer { desk, doc: piece.doc.clone(), piece }
    }

    fn go_to(&mut self, piece: &str) {
        self.piece = self.desk.open(piece).unwrap();
        self.doc = self.piece.doc.clone();
    }

    /// What the window sends: the blocks between those that are the same at either end, and the headline.
    fn changes(&self) -> Vec<Change> {
        let (old, new) = (&self.piece.doc.content, &self.doc.content);
        let from = old.iter().zip(new).take_while(|(old, new)| old == new).count();
        let most = old.len().min(new.len()) - from;
        let end =
            old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(old, new)| old == new).count();
        let blocks = (from < old.len() - end || from < new.len() - end).then(|| Change::Blocks {
            from: from as u32,
            to: (old.len() - end) as u32,
            with: new[from..new.len() - end].to_vec(),
        });
        let headline = &self.doc.attrs.fields.headline;
        let name = (*headline != self.piece.doc.attrs.fields.headline)
            .then(|| Change::Field { name: "headline".into(), value: headline.as_str().into() });
        blocks.into_iter().chain(name).collect()
    }
}

impl World {
    fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let piece = Desk::open_library(folder.path()).unwrap().create("First").unwrap();
        let writers = (0..2).map(|_| Writer::open(folder.path(), &piece.id)).collect();
        let mut world = World { folder, writers, texts: BTreeMap::new(), words: 0 };
        world.acknowledge(0);
        world
    }

    fn run(&mut self, who: usize, act: Act) {
        match act {
            Act::Switch(to) => {
                self.save(who);
                let piece = to.get(&self.texts.keys().cloned().collect::<Vec<_>>()).clone();
                self.writers[who].go_to(&piece);
            }
            Act::Type(at) => {
                let word = self.word();
                let blocks = &mut self.writers[who].doc.content;
                blocks.insert(at.index(blocks.len() + 1), Block::paragraph(&word));
            }
            Act::Add(at) => {
                let word = self.word();
                let blocks = &mut self.writers[who].doc.content;
                if !blocks.is_empty() {
                    let block = at.get_mut(blocks);
                    *block = Block::paragraph(format!("{} {word}", block.plain_text()).trim());
                }
            }
            Act::Remove(at) => {
                let blocks = &mut self.writers[who].doc.content;
                if !blocks.is_empty() {
                    blocks.remove(at.index(blocks.len()));
                }
            }
            Act::Name => self.writers[who].doc.attrs.fields.headline = self.word(),
            Act::Save => self.save(who),
            Act::Restore(to) => self.restore(who, to),
            Act::Import => self.import(who),
            Act::Kill => {
                let piece = self.writers[who].piece.id.clone();
                self.writers[who] = Writer::open(self.folder.path(), &piece);
            }
            Act::Thin => self.thin(),
        }
    }

    fn word(&mut self) -> String {
        self.words += 1;
        format!("w{}x", self.words)
    }

    /// Sends what was typed. If nobody wrote meanwhile the piece is just that; if somebody did, nothing of either is lost.
    fn save(&mut self, who: usize) {
        let writer = &mut self.writers[who];
        let changes = writer.changes();
        if changes.is_empty() {
            return;
        }
        let id = writer.piece.id.clone();
        let before = writer.desk.open(&id).unwrap();
        let saved = writer.desk.edit(&id, writer.piece.rev, &changes).unwrap();
        let after = writer.desk.open(&id).unwrap();
        match saved.merged {
            None => assert_eq!(after.doc, writer.doc, "what was typed is what is there"),
            Some(_) => {
                let mine = new_words(&writer.piece.doc, &writer.doc);
                let theirs = new_words(&writer.piece.doc, &before.doc);
                let there = words(&after.doc);
                let lost: Vec<_> = mine.iter().chain(&theirs).filter(|word| !there.contains(word)).collect();
                assert!(lost.is_empty(), "{lost:?} of two who wrote at once: {there:?}");
                let [base, mine, theirs, now] =
                    [&writer.piece.doc, &writer.doc, &before.doc, &after.doc].map(headline);
                assert_eq!(now, if mine == base { theirs } else { mine }, "the newest headline stands");
                let told = saved.overwritten.iter().map(|it| it.theirs.as_str());
                let lost = (mine != base && theirs != base && theirs != mine).then_some(Some(theirs));
                assert!(told.eq(lost), "a headline that was written over is told: {:?}", saved.overwritten);
            }
        }
        writer.piece = after;
        writer.doc = writer.piece.doc.clone();
        self.acknowledge(who);
    }

    fn restore(&mut self, who: usize, to: Index) {
        self.save(who);
        let id = self.writers[who].piece.id.clone();
        let versions = self.writers[who].desk.history(&id).unwrap();
        let rev = to.get(&versions).rev;
        let restored = self.writers[who].desk.restore(&id, rev).unwrap();
        assert_eq!(
            Some(&text(&mut self.writers[who].desk, &id)),
            self.texts[&id].get(&rev),
            "revision {rev}"
        );
        self.writers[who].piece = restored;
        self.writers[who].doc = self.writers[who].piece.doc.clone();
        self.acknowledge(who);
    }

    fn import(&mut self, who: usize) {
        let word = self.word();
        let file = self.folder.path().join(format!("{word}.md"));
        let source = format!("---\nheadline: {word}\n---\n\nOne {word}\n\n- two\n");
        fs::write(&file, &source).unwrap();
        self.save(who);
        let made = self.writers[who].desk.import(&file, None).unwrap();
        assert_eq!(text(&mut self.writers[who].desk, &made.id), source);
        self.writers[who].go_to(&made.id);
        self.acknowledge(who);
    }

    /// A window looks every minute whether others wrote; nothing of the last day is thinned.
    fn thin(&mut self) {
        for who in 0..2 {
            self.save(who);
        }
        for who in 0..2 {
            let piece = self.writers[who].piece.id.clone();
            self.writers[who].go_to(&piece);
        }
        let db = rusqlite::Connection::open(self.folder.path().join("galley.db")).unwrap();
        let long_ago = "strftime('%Y-%m-%dT%H:%M:%fZ', '2020-01-01', '+' || (seq * 17) || ' minutes')";
        db.execute(&format!("UPDATE op SET at = {long_ago}"), []).unwrap();
        desk::keep_up(self.folder.path()).unwrap();
    }

    /// Remembers what the piece of a writer now is.
    fn acknowledge(&mut self, who: usize) {
        let Writer { desk, piece, .. } = &mut self.writers[who];
        let text = text(desk, &piece.id);
        self.texts.entry(piece.id.clone()).or_default().insert(piece.rev, text);
    }

    fn check(mut self) {
        (0..2).for_each(|who| self.save(who));
        let desk = &mut Desk::open_library(self.folder.path()).unwrap();
        for (id, texts) in &self.texts {
            let (newest, last) = texts.iter().next_back().unwrap();
            assert_eq!((desk.open(id).unwrap().rev, &text(desk, id)), (*newest, last));
            for version in desk.history(id).unwrap() {
                let then = desk.past_text(id, version.rev).unwrap();
                assert_eq!(Some(&then), texts.get(&version.rev), "revision {}", version.rev);
            }
        }
        let doctor = desk.doctor().unwrap();
        assert!(doctor == desk::Report::default(), "{doctor:?}");
    }
}

fn text(desk: &mut Desk, piece: &str) -> String {
    desk.show(piece, Form::Markdown).unwrap()
}

fn headline(piece: &Piece) -> &str {
    &piece.attrs.fields.headline
}

fn words(piece: &Piece) -> Vec<String> {
    let text: String = piece.content.iter().map(|block| block.plain_text() + " ").collect();
    text.split_whitespace().map(str::to_owned).collect()
}

/// The words that are in a piece and were not before.
fn new_words(before: &Piece, after: &Piece) -> Vec<String> {
    let before = words(before);
    words(after).into_iter().filter(|word| !before.contains(word)).collect()
}

fn act() -> impl Strategy<Value = Act> {
    let index = any::<Index>;
    prop_oneof![
        2 => index().prop_map(Act::Switch),
        8 => index().prop_map(Act::Type),
        6 => index().prop_map(Act::Add),
        3 => index().prop_map(Act::Remove),
        1 => Just(Act::Name),
        10 => Just(Act::Save),
        2 => index().prop_map(Act::Restore),
        1 => Just(Act::Import),
        1 => Just(Act::Kill),
        1 => Just(Act::Thin),
    ]
}

/// Cases; `PROPTEST_CASES` asks for more.
fn cases(number: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(number), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(400))]
    #[test]
    fn nothing_that_was_saved_is_lost(acts in prop::collection::vec((0..2usize, act()), 1..50)) {
        let mut world = World::new();
        for (who, act) in acts {
            world.run(who, act);
        }
        world.check();
    }
}
