//! An edit: changes against the revision they were made on, acknowledged when they are on the disk.

use article::{Change, Credit};
use store::Step;
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    held::{Attempt, Held},
    splice::{Shift, Splice, against_base, as_changes},
    wire::{Opened, Saved},
};

/// How often another writer may get in between before the edit is given up.
const ATTEMPTS: usize = 20;

impl Desk {
    /// Makes `changes`, in order and all or none, on the piece as it was at revision `base`.
    ///
    /// Where somebody else has written since, the changes are carried over theirs; where both touched the same
    /// block, both versions are kept, and [`Saved::merged`] shows the piece as it is now. Where both changed the same
    /// field or credit, this one stands, and [`Saved::overwritten`] gives theirs.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for the piece, [`Kind::BadInput`] for a change that does not fit, and the library's own.
    /// Nothing is written then.
    pub fn edit(&mut self, piece: &str, base: i64, changes: &[Change]) -> Result<Saved> {
        self.write(piece, Some(base), "edit", changes)
    }

    /// Makes changes on the piece as it stands now.
    pub(crate) fn change_now(&mut self, piece: &str, kind: &str, changes: &[Change]) -> Result<Saved> {
        self.write(piece, None, kind, changes)
    }

    fn write(&mut self, piece: &str, base: Option<i64>, kind: &str, changes: &[Change]) -> Result<Saved> {
        let id = self.row(piece)?.id;
        for _ in 0..ATTEMPTS {
            let mut held = self.hold(&id)?;
            let stale = base.filter(|base| *base != held.rev);
            let (carried, clashed) = match stale {
                Some(base) => self.carried_over(&id, base, &held, changes)?,
                None => (changes.to_vec(), false),
            };
            let before = stale.and_then(|base| self.before(&id, base, &held, changes));
            // All that may fail comes before: were an edit refused that is on the disk, the window would make it again.
            let opened = stale.map(|_| self.open(&id)).transpose()?;
            if let Attempt::Done { at, piece } = self.append(&id, &mut held, kind, &carried)? {
                let rev = held.rev;
                let overwritten =
                    before.map(|before| before.overwritten(changes, &held.manuscript)).unwrap_or_default();
                self.keep(&id, held);
                let _ = self.remember_credits(&id, changes);
                let _ = self.follow_slug(&id, changes);
                let merged = opened.map(|opened| Opened { rev, doc: *piece, ..opened });
                return Ok(Saved { rev, at, merged, clashed, overwritten });
            }
        }
        Err(Error::new(Kind::Locked, message!("errors-keepsChanging"), message!("hints-notOverwritten")))
    }

    /// The changes as they read on the piece of now, and whether somebody else has changed the same blocks since.
    fn carried_over(
        &self,
        id: &str,
        base: i64,
        held: &Held,
        changes: &[Change],
    ) -> Result<(Vec<Change>, bool)> {
        let ops = self.store.ops_since(id, base)?;
        let shifts: Vec<Shift> = ops.iter().flat_map(|op| &op.change.steps).filter_map(shift).collect();
        let grown: i64 = shifts.iter().map(|shift| shift.inserted as i64 - shift.removed as i64).sum();
        let len = usize::try_from(held.manuscript.slices.len() as i64 - grown).unwrap_or_default();
        let splices = against_base(len, changes).ok_or_else(out_of_range)?;
        let mut clashed = false;
        let mut carried_over = |splice: Splice| {
            shifts.iter().fold(splice, |splice, shift| {
                clashed |= splice.clashes_with(*shift);
                splice.carried_over(*shift)
            })
        };
        let moved = splices.into_iter().map(&mut carried_over).collect();
        let others = changes.iter().filter(|change| !matches!(change, Change::Blocks { .. })).cloned();
        Ok((as_changes(moved).chain(others).collect(), clashed))
    }

    /// The library remembers the newest credit of a picture, for its next use.
    fn remember_credits(&mut self, id: &str, changes: &[Change]) -> Result<()> {
        let credits = changes.iter().filter_map(|change| match change {
            Change::Credit { name, credit: Some(credit) } => Some((name, credit)),
            _ => None,
        });
        for (name, credit) in credits {
            self.remember_credit(id, name, credit)?;
        }
        Ok(())
    }

    pub(crate) fn remember_credit(&mut self, id: &str, name: &str, credit: &Credit) -> Result<()> {
        let hash = self.store.uses(id)?.remove(name).map(|row| row.hash);
        if let (Some(hash), Ok(credit)) = (hash, serde_json::to_value(credit.elsewhere())) {
            self.store.remember_credit(&hash, &credit)?;
        }
        Ok(())
    }
}

/// How a step of the journal moved the blocks; `None` where it changed no block's own text.
fn shift(step: &Step) -> Option<Shift> {
    match step {
        Step::Edit { at, source: Some(_), .. } => Some(Shift { at: *at, removed: 1, inserted: 1 }),
        Step::Edit { .. } => None,
        Step::Splice { at, old, new } => Some(Shift { at: *at, removed: old.len(), inserted: new.len() }),
    }
}

fn out_of_range() -> Error {
    Error::new(Kind::BadInput, message!("errors-noBlocks"), message!("hints-openAgain"))
}
