//! Editing words inside a source: what was not touched keeps its wrapping, references and escapes.
//!
//! A line end inside a paragraph reads as a space. Where words change in one place, only that place is
//! written; where a paragraph is written as a whole, it becomes one line.

use super::{
    Definitions, Habits, TableLayout,
    escape::Care,
    inlines::Spot,
    line::{Line, Place},
    read::{read_block, read_spots},
    tidy_block,
};
use crate::{Block, Inline, Mark, block::table::padded_anew};

/// More lines than these are not changed in place, but written.
const LINES: usize = 8;

/// The source with what differs between `old` and `new` changed in place, and what it reads as. `None` when
/// more than words differ, or when no change in place reads back as `new`.
pub(crate) fn splice(
    source: &str,
    old: &Block,
    new: &Block,
    definitions: &Definitions,
) -> Option<(String, Block)> {
    let new = tidy_block(new, definitions);
    let differing = differing_leaves(old, &new)?;
    let habits = Habits::of(source);
    let mut now = (source.to_owned(), old.clone());
    for leaf in differing {
        let line = leaves(&new)[leaf].to_vec();
        now = change_leaf(now, leaf, &line, &habits, definitions, STEPS)?;
    }
    (now.1 == new).then(|| padded(now, &habits, definitions))
}

/// A table whose bars stood below one another is filled up again.
fn padded((source, block): (String, Block), habits: &Habits, definitions: &Definitions) -> (String, Block) {
    let layout = &habits.layout.table;
    if let Block::Table(table) = &block
        && layout.padded
        && !TableLayout::is_padded(&source)
        && let Some(filled) = padded_anew(&source, &table.attrs.align, layout)
        && read_block(&filled, definitions) == block
    {
        return (filled, block);
    }
    (source, block)
}

/// How many places of one line are changed one after the other.
const STEPS: usize = 16;

/// Changes one line of words: at one place, or first at one and then at the others.
fn change_leaf(
    (source, old): (String, Block),
    leaf: usize,
    line: &[Inline],
    habits: &Habits,
    definitions: &Definitions,
    steps: usize,
) -> Option<(String, Block)> {
    let wanted = with_leaf(&old, leaf, line);
    let (before, after) = (atoms(leaves(&old)[leaf]), atoms(line));
    let spots: Vec<Spot> =
        read_spots(&source, definitions).1.into_iter().filter(|spot| spot.leaf == leaf).collect();
    let edit = Edit { source: &source, spots: &spots, old: &before, new: &after, habits };
    let stepwise = || {
        let halfway = edit.halfway().filter(|_| steps > 0)?;
        let now = change_leaf((source.clone(), old.clone()), leaf, &halfway, habits, definitions, steps / 2)?;
        change_leaf(now, leaf, line, habits, definitions, steps / 2)
    };
    let at_once = || {
        let attempts = edit.attempts().into_iter();
        let mut read = attempts.map(|source| (read_block(&source, definitions), source));
        read.find(|(read, _)| *read == wanted).map(|(read, source)| (source, read))
    };
    stepwise().or_else(at_once)
}

/// A block with another line of words.
fn with_leaf(block: &Block, leaf: usize, line: &[Inline]) -> Block {
    let mut block = block.clone();
    let mut at = 0;
    block.walk_mut(&mut |block| {
        if matches!(block, Block::CodeBlock(_) | Block::Raw(_)) {
            return;
        }
        for own in block.lines_mut().into_iter().filter(|line| !line.is_empty()) {
            if at == leaf {
                *own = line.to_vec();
            }
            at += 1;
        }
    });
    block
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

/// The lines that differ, where nothing else does.
fn differing_leaves(old: &Block, new: &Block) -> Option<Vec<usize>> {
    let (before, after) = (leaves(old), leaves(new));
    if before.len() != after.len() {
        return None;
    }
    let differing: Vec<usize> = (0..before.len()).filter(|at| before[*at] != after[*at]).collect();
    if differing.is_empty() || differing.len() > LINES {
        return None;
    }
    let changed = differing.iter().fold(old.clone(), |block, leaf| with_leaf(&block, *leaf, after[*leaf]));
    (changed == *new).then_some(differing)
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

    /// The line with only the first of the places changed between which it stays the same.
    fn halfway(&self) -> Option<Vec<Inline>> {
        let head = common(self.old.iter(), self.new.iter());
        let shorter = self.old.len().min(self.new.len());
        let tail = common(self.old.iter().rev(), self.new.iter().rev()).min(shorter - head);
        let (old, new) = (&self.old[head..self.old.len() - tail], &self.new[head..self.new.len() - tail]);
        let (from_old, from_new) = same_inside(old, new)?;
        let halfway = [&self.new[..head + from_new], &self.old[head + from_old..]].concat();
        Some(runs(&halfway, &[]))
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

/// Comparisons beyond which a line is not looked through for what stays the same.
const COMPARISONS: usize = 250_000;

/// Where in both the longest stretch begins that they have in common; not at both their starts.
fn same_inside(old: &[Atom], new: &[Atom]) -> Option<(usize, usize)> {
    const LEAST: usize = 4;
    if old.len() * new.len() > COMPARISONS {
        return None;
    }
    let mut longest = (0, 0, 0);
    let mut above = vec![0_usize; new.len() + 1];
    for (o, atom) in old.iter().enumerate() {
        let mut row = vec![0_usize; new.len() + 1];
        for n in (0..new.len()).filter(|n| new[*n] == *atom) {
            row[n + 1] = above[n] + 1;
            longest = longest.max((row[n + 1], o, n));
        }
        above = row;
    }
    let (length, o, n) = longest;
    (length >= LEAST).then(|| (o + 1 - length, n + 1 - length)).filter(|start| *start != (0, 0))
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
