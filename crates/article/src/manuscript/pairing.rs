//! Which of the blocks that replace others are the same, and which continue one of them.

use crate::Block;

/// What a new block is to the old ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kin {
    /// Equal to the old block at this index.
    Same(usize),
    /// An edit of the old block at this index.
    Continues(usize),
    /// None of them.
    New,
}

/// Beyond this many comparisons, equal blocks are looked for only near their old place.
const COMPARISONS: usize = 250_000;

/// Pairs new blocks with old ones, in order. `equal` says whether old `i` and new `j` say the same.
pub(super) fn pair(old: &[&Block], new: &[Block], equal: impl Fn(usize, usize) -> bool) -> Vec<Kin> {
    let shorter = old.len().min(new.len());
    let head = (0..shorter).take_while(|at| equal(*at, *at)).count();
    let tail = (1..=shorter - head).take_while(|back| equal(old.len() - back, new.len() - back)).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let mut kin: Vec<Kin> = (0..head).map(Kin::Same).collect();
    let mut from = (head, head);
    let anchors = anchors(head..old_end, head..new_end, &equal);
    for (o, n) in anchors.into_iter().chain([(old_end, new_end)]) {
        kin.extend(continuations(&old[from.0..o], &new[from.1..n], from.0));
        if n < new_end {
            kin.push(Kin::Same(o));
        }
        from = (o + 1, n + 1);
    }
    kin.extend((old_end..old.len()).map(Kin::Same));
    kin
}

/// The longest common subsequence of equal blocks, or for very many a near one.
fn anchors(
    old: std::ops::Range<usize>,
    new: std::ops::Range<usize>,
    equal: &impl Fn(usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    if old.len() * new.len() > COMPARISONS {
        return near_anchors(old, new, equal);
    }
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for o in (0..old.len()).rev() {
        for n in (0..new.len()).rev() {
            longest[o * width + n] = if equal(old.start + o, new.start + n) {
                longest[(o + 1) * width + n + 1] + 1
            } else {
                longest[(o + 1) * width + n].max(longest[o * width + n + 1])
            };
        }
    }
    let (mut o, mut n) = (0, 0);
    let mut found = Vec::new();
    while o < old.len() && n < new.len() {
        if equal(old.start + o, new.start + n) {
            found.push((old.start + o, new.start + n));
            (o, n) = (o + 1, n + 1);
        } else if longest[(o + 1) * width + n] >= longest[o * width + n + 1] {
            o += 1;
        } else {
            n += 1;
        }
    }
    found
}

fn near_anchors(
    old: std::ops::Range<usize>,
    new: std::ops::Range<usize>,
    equal: &impl Fn(usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    const NEAR: usize = 32;
    let mut found = Vec::new();
    let mut o = old.start;
    for n in new {
        if let Some(same) = (o..old.end.min(o + NEAR)).find(|o| equal(*o, n)) {
            found.push((same, n));
            o = same + 1;
        }
    }
    found
}

/// Pairs what lies between two anchors: in order where the numbers agree, else by what is most alike.
fn continuations(old: &[&Block], new: &[Block], first: usize) -> Vec<Kin> {
    let mut kin = vec![Kin::New; new.len()];
    let mut from = 0;
    for (at, block) in old.iter().enumerate() {
        // Later old blocks need a new one each, where there are enough.
        let spare = new.len().saturating_sub(from + (old.len() - at - 1)).max(1);
        let candidates = (from..new.len()).take(spare);
        let Some(best) = candidates.max_by_key(|n| (likeness(block, &new[*n]), std::cmp::Reverse(*n))) else {
            break;
        };
        kin[best] = Kin::Continues(first + at);
        from = best + 1;
    }
    kin
}

/// How much two blocks have in common: the words they begin and end with, then their kind.
fn likeness(a: &Block, b: &Block) -> usize {
    let (a_text, b_text) = (a.plain_text(), b.plain_text());
    let head = common(a_text.bytes(), b_text.bytes());
    let tail = common(a_text.bytes().rev(), b_text.bytes().rev());
    let kind = usize::from(std::mem::discriminant(a) == std::mem::discriminant(b));
    2 * head.max(tail) + kind
}

fn common(a: impl Iterator<Item = u8>, b: impl Iterator<Item = u8>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}
