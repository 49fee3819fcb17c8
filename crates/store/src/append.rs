//! The two ways in which text enters the library: a new piece, and an operation on one.
//! Both are one transaction, on the disk when they return.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::Value;

use crate::{
    Error, Result, Store, block, checkpoint, guess,
    op::{self, NewOp},
    piece::{self, Derived, PieceRow},
    sheet::{Plan, Sheet},
    step::{Patch, Recorded},
};

/// A piece to be made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewPiece {
    /// The slug it should have; where another has it, it gets a number behind.
    pub slug: String,
    /// What sort of act makes it ("new", "import"), for the journal.
    pub kind: String,
    /// What was asked for, for the journal; `null` for nothing worth keeping.
    pub asked: Value,
    /// Whether the file began with a byte-order mark.
    pub bom: bool,
    /// The front matter with its fences.
    pub front: String,
    /// What stands before the first block.
    pub before: String,
    /// The blocks, in order.
    pub rows: Vec<RowNow>,
    /// What the text says, for lists.
    pub derived: Derived,
    /// Guesses made on import, by field.
    pub guesses: BTreeMap<String, Value>,
}

/// An operation on a piece: its text as it is to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Op {
    /// The operation's own name ([`Store::new_id`]): one that is saved already is not made again.
    /// Empty where it will never be asked for twice.
    pub uid: String,
    /// What sort of act it is ("edit", "restore"), for the journal.
    pub kind: String,
    /// What was asked for, for the journal; `null` for nothing worth keeping beyond the text.
    pub asked: Value,
    /// The front matter with its fences; `None` leaves it.
    pub front: Option<String>,
    /// What stands before the first block; `None` leaves it.
    pub before: Option<String>,
    /// All blocks, in order. Those that are as they were are not written again.
    pub rows: Vec<RowNow>,
    /// What the text says now, for lists.
    pub derived: Derived,
}

/// A block as it is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowNow {
    /// Its lasting name; `None` for a new block, which is given one.
    pub id: Option<String>,
    /// Its Markdown.
    pub source: String,
    /// What follows it, up to the next block.
    pub tail: String,
}

/// An operation that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The revision it made.
    pub rev: i64,
    /// When (RFC 3339, UTC).
    pub at: String,
}

impl Store {
    /// Makes a piece. Its first revision is 1.
    pub fn create(&mut self, new: NewPiece) -> Result<PieceRow> {
        let id = Store::new_id();
        let write = self.write()?;
        piece::insert(&write, &id, &new.slug, new.bom)?;
        for (field, note) in &new.guesses {
            guess::set(&write, &id, field, note)?;
        }
        let (front, before) = (Some(new.front), Some(new.before));
        let NewPiece { kind, asked, rows, derived, .. } = new;
        let op = Op { uid: Store::new_id(), kind, asked, front, before, rows, derived };
        let (sheet, _) = save(&write, Sheet::empty(&id), op)?;
        let row = piece::by_id(&write, &id)?.ok_or_else(|| Error::NotFound(id))?;
        write.commit()?;
        self.sheets.keep(sheet);
        Ok(row)
    }

    /// Saves an operation that was made on revision `base`.
    ///
    /// Where the text stays as it was, nothing is written and the revision stays. Fails with
    /// [`Error::Stale`] when `base` is not the newest revision any more.
    pub fn append(&mut self, piece: &str, base: i64, op: Op) -> Result<Appended> {
        // Not by `self.write()`, which would hold all of the store, the sheets too.
        self.place.check()?;
        let write = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if let Some(done) = op::done(&write, piece, &op.uid)? {
            return Ok(done);
        }
        let head = piece::rev(&write, piece)?;
        if head != base {
            return Err(Error::Stale { head });
        }
        let op = Op { uid: Some(op.uid).filter(|uid| !uid.is_empty()).unwrap_or_else(Store::new_id), ..op };
        let sheet = match self.sheets.take(piece, head) {
            Some(sheet) => sheet,
            None => Sheet::load(&write, piece)?,
        };
        let (sheet, done) = save(&write, sheet, op)?;
        write.commit()?;
        self.sheets.keep(sheet);
        Ok(done)
    }
}

/// Writes the changed rows, the journal and the piece's row; gives the new head.
fn save(write: &Transaction, mut sheet: Sheet, op: Op) -> Result<(Sheet, Appended)> {
    let front = replace(&mut sheet.front, op.front);
    let before = replace(&mut sheet.before, op.before);
    let mut plan = Plan::new(sheet.lines, op.rows);
    let steps = std::mem::take(&mut plan.steps);
    let change = Recorded { front, before, steps, asked: op.asked };
    if change.is_empty() && sheet.rev > 0 {
        sheet.lines = plan.lines;
        let done = unchanged(write, &sheet, &op.derived)?;
        return Ok((sheet, done));
    }
    block::write(write, &sheet.piece, &mut plan)?;
    sheet.lines = plan.lines;
    let (base, words) = (sheet.rev, op.derived.words);
    let new = NewOp { uid: &op.uid, piece: &sheet.piece, base, kind: &op.kind, words, change: &change };
    let (seq, done) = op::insert(write, &new)?;
    sheet.rev = done.rev;
    piece::advance(write, &sheet, seq, &done.at, &op.derived)?;
    checkpoint::write_if_due(write, &sheet)?;
    Ok((sheet, done))
}

/// An operation that leaves the text as it was makes no revision.
fn unchanged(write: &Connection, sheet: &Sheet, derived: &Derived) -> Result<Appended> {
    piece::set_derived(write, &sheet.piece, derived)?;
    Ok(Appended { rev: sheet.rev, at: piece::updated(write, &sheet.piece)? })
}

fn replace(text: &mut String, new: Option<String>) -> Option<Patch> {
    let new = new?;
    let patch = Patch::between(text, &new);
    *text = new;
    patch
}
