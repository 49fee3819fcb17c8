//! Changing a manuscript: only what is named is written anew, and what is written reads back as meant.

use super::{
    Applied, Manuscript, Slice,
    draft::{Draft, Entry, Finished},
};
use crate::{Change, ChangeError, front};

impl Manuscript {
    /// Makes changes in order, all or none. Slices that are not named keep their bytes.
    pub fn apply(&mut self, changes: &[Change]) -> Result<Applied, ChangeError> {
        let mut draft = Draft::of(self);
        // A footnote may be written by one change and referred to by an earlier one.
        for change in changes {
            if let Change::Blocks { with, .. } = change {
                draft.learn(with);
            }
        }
        for change in changes {
            make(&mut draft, change)?;
        }
        let finished = draft.finish();
        Ok(self.take_over(finished))
    }

    /// Writes a block from what it says, as if its words had been edited.
    #[cfg(test)]
    pub(crate) fn write_anew(&mut self, at: usize) {
        let mut draft = Draft::of(self);
        draft.write_anew(at);
        let finished = draft.finish();
        self.take_over(finished);
    }

    fn take_over(&mut self, finished: Finished) -> Applied {
        let mut old: Vec<Option<Slice>> = std::mem::take(&mut self.slices).into_iter().map(Some).collect();
        let mut take = |at: Option<usize>| at.and_then(|at| old.get_mut(at)).and_then(Option::take);
        let origins = finished.entries.iter().map(|entry| entry.origin).collect();
        let over = |entry: Entry| {
            let old = take(entry.origin);
            entry.over(old)
        };
        self.slices = finished.entries.into_iter().map(over).collect();
        self.front = finished.front;
        self.before = finished.before;
        Applied { origins }
    }
}

fn make(draft: &mut Draft, change: &Change) -> Result<(), ChangeError> {
    match change {
        Change::Blocks { from, to, with } => draft.replace(*from, *to, with),
        Change::Field { name, value } => {
            draft.edit_front(|front, end| front::set_field(front, name, value, end))
        }
        Change::Credit { name, credit } => {
            draft.edit_front(|front, end| front::set_credit(front, name, credit.as_ref(), end))
        }
    }
}
