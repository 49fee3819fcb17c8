//! Several changes to a list of blocks, told as replacements in the list as it first was,
//! so that they can be carried over what somebody else changed meanwhile.

use article::{Block, Change};

/// The blocks `from..to` of the base are replaced.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Splice {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) with: Vec<Block>,
}

/// What happened to the list since: `removed` rows at `at` gave way to `inserted`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shift {
    pub(crate) at: usize,
    pub(crate) removed: usize,
    pub(crate) inserted: usize,
}

enum Token {
    Old(usize),
    New(Block),
}

/// The block changes of `changes`, which speak one after another, told against the list of `len` blocks before
/// the first of them. `None` when a range is not there.
pub(crate) fn against_base(len: usize, changes: &[Change]) -> Option<Vec<Splice>> {
    let mut tokens: Vec<Token> = (0..len).map(Token::Old).collect();
    for change in changes {
        if let Change::Blocks { from, to, with } = change {
            let (from, to) = (*from as usize, *to as usize);
            if from > to || to > tokens.len() {
                return None;
            }
            tokens.splice(from..to, with.iter().cloned().map(Token::New));
        }
    }
    Some(runs(len, tokens))
}

fn runs(len: usize, tokens: Vec<Token>) -> Vec<Splice> {
    let mut splices = Vec::new();
    let mut next = 0;
    let mut with = Vec::new();
    for token in tokens {
        match token {
            Token::New(block) => with.push(block),
            Token::Old(index) => {
                close(&mut splices, next, index, &mut with);
                next = index + 1;
            }
        }
    }
    close(&mut splices, next, len, &mut with);
    splices
}

fn close(splices: &mut Vec<Splice>, from: usize, to: usize, with: &mut Vec<Block>) {
    if from < to || !with.is_empty() {
        splices.push(Splice { from, to, with: std::mem::take(with) });
    }
}

impl Splice {
    /// Whether it replaces blocks that `shift` has replaced.
    pub(crate) fn clashes_with(&self, shift: Shift) -> bool {
        self.to > shift.at && self.from < shift.at + shift.removed
    }

    /// The same replacement after `shift`. Where both touched the same blocks, these follow the other's:
    /// both versions are kept.
    pub(crate) fn carried_over(self, shift: Shift) -> Splice {
        let end = shift.at + shift.removed;
        if self.to <= shift.at {
            return self;
        }
        if self.from >= end {
            let moved = |index: usize| index - shift.removed + shift.inserted;
            return Splice { from: moved(self.from), to: moved(self.to), with: self.with };
        }
        let after = shift.at + shift.inserted;
        let rest = self.to.max(end) - end;
        Splice { from: after, to: after + rest, with: self.with }
    }
}

/// The changes that make these replacements, last first, so that none moves another.
pub(crate) fn as_changes(splices: Vec<Splice>) -> impl Iterator<Item = Change> {
    splices.into_iter().rev().map(|splice| Change::Blocks {
        from: splice.from as u32,
        to: splice.to as u32,
        with: splice.with,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(from: u32, to: u32, with: &[&str]) -> Change {
        Change::Blocks { from, to, with: with.iter().map(|text| Block::paragraph(text)).collect() }
    }

    fn splice(from: usize, to: usize, with: &[&str]) -> Splice {
        Splice { from, to, with: with.iter().map(|text| Block::paragraph(text)).collect() }
    }

    #[test]
    fn consecutive_changes_are_told_against_the_first_state() {
        let changes = [blocks(1, 2, &["b", "c"]), blocks(4, 4, &["e"]), blocks(0, 1, &[])];
        assert_eq!(
            against_base(4, &changes).unwrap(),
            [splice(0, 2, &["b", "c"]), splice(3, 3, &["e"])],
            "a deletion beside a replacement is one replacement"
        );
        assert_eq!(against_base(1, &[blocks(0, 2, &[])]), None, "a block that is not there");
    }

    #[test]
    fn a_change_elsewhere_only_moves_it() {
        let shift = Shift { at: 2, removed: 1, inserted: 3 };
        assert_eq!(splice(0, 2, &["x"]).carried_over(shift), splice(0, 2, &["x"]));
        assert_eq!(splice(3, 4, &["x"]).carried_over(shift), splice(5, 6, &["x"]));
        assert_eq!(
            splice(2, 2, &["x"]).carried_over(Shift { at: 2, removed: 0, inserted: 1 }),
            splice(2, 2, &["x"])
        );
    }

    #[test]
    fn where_both_touch_a_block_both_versions_stay() {
        let shift = Shift { at: 2, removed: 1, inserted: 1 };
        assert_eq!(splice(2, 3, &["mine"]).carried_over(shift), splice(3, 3, &["mine"]));
        assert_eq!(splice(1, 4, &["mine"]).carried_over(shift), splice(3, 4, &["mine"]));
        assert!(splice(2, 3, &["mine"]).clashes_with(shift) && splice(1, 4, &["mine"]).clashes_with(shift));
        assert!(!splice(0, 2, &["mine"]).clashes_with(shift) && !splice(3, 3, &["mine"]).clashes_with(shift));
    }
}
