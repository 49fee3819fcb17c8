//! Editing words inside a source: what was not touched keeps its wrapping, references and escapes.
//!
//! A line end inside a paragraph reads as a space. Where words change in one place, only that place is
//! written; where a paragraph is written as a whole, it becomes one line.

use super::{
    Definitions, Habits,
    escape::Care,
    inlines::Spot,
    line::{Line, Place},
    read::{read_block, read_spots},
    tidy_block,
};
use crate::{Block, Inline, Mark};

/// The source with the one line of words that differs between `old` and `new` changed in place, and what
/// it reads as. `None` when more than one line differs, or when no change in place reads back as `new`.
pub(crate) fn splice(
    source: &str,
    old: &Block,
    new: &Block,
    definitions: &Definitions,
) -> Option<(String, Block)> {
    let new = tidy_block(new, definitions);
    let leaf = differing_leaf(&leaves(old), &leaves(&new))?;
    let (before, after) = (atoms(leaves(old)[leaf]), atoms(leaves(&new)[leaf]));
    let spots: Vec<Spot> =
        read_spots(source, definitions).1.into_iter().filter(|spot| spot.leaf == leaf).collect();
    let habits = Habits::of(source);
    let edit = Edit { source, spots: &spots, old: &before, new: &after, habits: &habits };
    let mut attempts = edit.attempts().into_iter().map(|source| {
        let read = read_block(&source, definitions);
        (source, read)
    });
    attempts.find(|(_, read)| *read == new)
}

/// The lines with words in a block, in reading order.
fn leaves(block: &Block) -> Vec<&[Inline]> {
    let mut leaves = Vec::new();
    block.walk(&mut |block| {
        if !matches!(block, Block::CodeBlock(_) | Block::Raw(_)) {
            leaves.extend(block.lines().into_iter().filter(|line| !line.is_empty()));
        }
    });
    leaves
}

/// The only line that differs.
fn differing_leaf(old: &[&[Inline]], new: &[&[Inline]]) -> Option<usize> {
    if old.len() != new.len() {
        return None;
    }
    let mut differing = (0..old.len()).filter(|at| old[*at] != new[*at]);
    let only = differing.next()?;
    differing.next().is_none().then_some(only)
}

/// The smallest part of a line: a character, or one break, picture or raw inline.
#[derive(Clone, Copy, PartialEq)]
enum Atom<'a> {
    Character(char, &'a [Mark]),
    Other(&'a Inline),
}

impl Atom<'_> {
    fn marks(&self) -> &[Mark] {
        match self {
            Atom::Character(_, marks) => marks,
            Atom::Other(inline) => inline.marks(),
        }
    }
}

fn atoms(content: &[Inline]) -> Vec<Atom<'_>> {
    let mut atoms = Vec::new();
    for inline in content {
        match inline {
            Inline::Text { text, marks } => atoms.extend(text.chars().map(|c| Atom::Character(c, marks))),
            other => atoms.push(Atom::Other(other)),
        }
    }
    atoms
}

struct Edit<'a> {
    source: &'a str,
    spots: &'a [Spot],
    old: &'a [Atom<'a>],
    new: &'a [Atom<'a>],
    habits: &'a Habits,
}

/// A place between two atoms of the old line that is known in the source.
#[derive(Clone, Copy)]
struct Point {
    atom: usize,
    byte: usize,
    /// An atom beside it, whose marks are open there.
    beside: usize,
}

impl Edit<'_> {
    /// Sources to try, best first.
    fn attempts(&self) -> Vec<String> {
        let head = common(self.old.iter(), self.new.iter());
        let shorter = self.old.len().min(self.new.len());
        let tail = common(self.old.iter().rev(), self.new.iter().rev()).min(shorter - head);
        let starts = self.starts(head);
        let ends = self.ends(self.old.len() - tail);
        let pairs = starts.iter().flat_map(|start| ends.iter().map(move |end| (*start, *end)));
        pairs.flat_map(|(start, end)| self.between(start, end)).collect()
    }

    /// Known places at, or else nearest before, an atom.
    fn starts(&self, atom: usize) -> Vec<Point> {
        let at: Vec<Point> = self.spots.iter().filter_map(|spot| self.place(spot, atom)).collect();
        if !at.is_empty() {
            return at;
        }
        let before = self.spots.iter().rev().find(|spot| self.end(spot) <= atom);
        before.and_then(|spot| self.place(spot, self.end(spot))).into_iter().collect()
    }

    /// Known places at, or else nearest after, an atom.
    fn ends(&self, atom: usize) -> Vec<Point> {
        let at: Vec<Point> = self.spots.iter().filter_map(|spot| self.place(spot, atom)).collect();
        if !at.is_empty() {
            return at;
        }
        let after = self.spots.iter().find(|spot| spot.before >= atom);
        after.and_then(|spot| self.place(spot, spot.before)).into_iter().collect()
    }

    fn words(&self, spot: &Spot) -> &str {
        &self.source[spot.range.clone()]
    }

    fn end(&self, spot: &Spot) -> usize {
        // A heading's anchor stands in its last words, but not in the block.
        (spot.before + self.words(spot).chars().count()).min(self.old.len())
    }

    fn place(&self, spot: &Spot, atom: usize) -> Option<Point> {
        let end = self.end(spot);
        if atom < spot.before || atom > end || end == spot.before {
            return None;
        }
        let within: usize = self.words(spot).chars().take(atom - spot.before).map(char::len_utf8).sum();
        Some(Point { atom, byte: spot.range.start + within, beside: atom.min(end - 1) })
    }

    /// The source with what lies between two places replaced.
    fn between(&self, start: Point, end: Point) -> Vec<String> {
        let after = self.old.len() - end.atom;
        if start.byte > end.byte || self.new.len() < start.atom + after {
            return Vec::new();
        }
        let open = self.old[start.beside].marks();
        let new = &self.new[start.atom..self.new.len() - after];
        if self.old[end.beside].marks() != open
            || !new.iter().all(|atom| open.iter().all(|mark| atom.marks().contains(mark)))
        {
            return Vec::new();
        }
        let content = runs(new, open);
        let write = |care| {
            let words = Line::new(&content, self.habits, Place::Paragraph).draft(care);
            [&self.source[..start.byte], &words, &self.source[end.byte..]].concat()
        };
        [Care::Plain, Care::Light, Care::Careful].map(write).to_vec()
    }
}

fn common<'a>(a: impl Iterator<Item = &'a Atom<'a>>, b: impl Iterator<Item = &'a Atom<'a>>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

/// Atoms as runs, without the marks that are open around them.
fn runs(atoms: &[Atom], open: &[Mark]) -> Vec<Inline> {
    let mut runs: Vec<Inline> = Vec::new();
    for atom in atoms {
        let own: Vec<Mark> = atom.marks().iter().filter(|mark| !open.contains(mark)).cloned().collect();
        match (atom, runs.last_mut()) {
            (Atom::Character(c, _), Some(Inline::Text { text, marks })) if *marks == own => text.push(*c),
            (Atom::Character(c, _), _) => runs.push(Inline::Text { text: c.to_string(), marks: own }),
            (Atom::Other(inline), _) => runs.push((*inline).clone().with_marks(own)),
        }
    }
    runs
}
