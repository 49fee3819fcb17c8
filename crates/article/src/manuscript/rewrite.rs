//! A manuscript given its text anew, as somebody typed it: blocks whose bytes are as they were go on being the same blocks.

use arcstr::Substr;

use super::{
    Applied, Manuscript, Slice,
    pairing::{Kin, pair},
};
use crate::Block;

impl Manuscript {
    /// Takes a whole text, front matter and all, in place of this one. Empty paragraphs, which a text cannot say, stay
    /// behind the blocks they stood behind.
    pub fn rewrite(&mut self, text: &str) -> Applied {
        let Manuscript { front, before, slices, .. } = Manuscript::read(text).value;
        let said: Vec<usize> = (0..self.slices.len()).filter(|at| !self.slices[*at].is_unsaid()).collect();
        let old: Vec<&Block> = said.iter().map(|at| &self.slices[*at].block).collect();
        let new: Vec<Block> = slices.iter().map(|slice| slice.block.clone()).collect();
        let kin = pair(&old, &new, |o, n| self.slices[said[o]].source == slices[n].source);
        let mut origins = Vec::with_capacity(slices.len());
        let mut now = Vec::with_capacity(slices.len());
        for (slice, kin) in slices.into_iter().zip(kin) {
            let origin = match kin {
                Kin::Same(at) | Kin::Continues(at) => Some(said[at]),
                Kin::New => None,
            };
            now.push(slice);
            origins.push(origin);
            let behind = origin.map_or(self.slices.len(), |origin| origin + 1);
            let unsaid =
                self.slices.iter().enumerate().skip(behind).take_while(|(_, slice)| slice.is_unsaid());
            for (at, slice) in unsaid {
                now.push(slice.clone());
                origins.push(Some(at));
            }
        }
        if now.is_empty() {
            let kept = self.slices.iter().position(Slice::is_unsaid);
            now.push(Slice {
                block: Block::paragraph(""),
                source: Substr::default(),
                tail: Substr::default(),
            });
            origins.push(kept);
        }
        (self.front, self.before, self.slices) = (front, before, now);
        Applied { origins }
    }
}

impl Slice {
    /// Whether the text has nothing of it.
    fn is_unsaid(&self) -> bool {
        self.source.is_empty() && self.tail.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "---\ntitle: T # mine\nodd: 1\n---\n\nOne *a*.\n\n* x\n* y\n\n[l]: <b>\n\nTwo [l].\n\nThree.\n";

    fn check(text: &str, changed: &str, origins: &[Option<usize>]) {
        let mut manuscript = Manuscript::read(text).value;
        let applied = manuscript.rewrite(changed);
        assert_eq!(manuscript.text(), changed, "every byte is as it was typed");
        assert_eq!(applied.origins, origins);
        let read = Manuscript::read(changed).value;
        let blocks: Vec<_> = read.blocks().collect();
        assert!(manuscript.blocks().eq(blocks), "what is held is what the text says");
    }

    #[test]
    fn what_is_not_touched_stays_the_same_block() {
        let all: Vec<_> = (0..4).map(Some).collect();
        check(TEXT, TEXT, &all);
        check(TEXT, &TEXT.replace("One", "Won"), &all);
        check(TEXT, &TEXT.replace("T # mine", "U"), &all);
        check(TEXT, &TEXT.replace("Two", "New.\n\nTwo"), &[Some(0), Some(1), None, Some(2), Some(3)]);
        check(TEXT, &TEXT.replace("* x\n* y\n\n", ""), &[Some(0), Some(2), Some(3)]);
        check(TEXT, &TEXT.replace("odd: 1", "odd: [1"), &all);
    }

    #[test]
    fn empty_paragraphs_stay_where_they_stood() {
        let mut manuscript = Manuscript::read("One.\n\nTwo.\n").value;
        let empty = Slice { block: Block::paragraph(""), source: Substr::default(), tail: Substr::default() };
        manuscript.slices.insert(1, empty);
        let applied = manuscript.rewrite("Won.\n\nTwo.\n");
        assert_eq!(applied.origins, [Some(0), Some(1), Some(2)]);
        assert_eq!(manuscript.text(), "Won.\n\nTwo.\n");
    }

    #[test]
    fn an_emptied_text_is_a_piece_with_a_place_to_write() {
        let mut manuscript = Manuscript::read("One.\n").value;
        assert_eq!(manuscript.rewrite("").origins, [None]);
        assert_eq!((manuscript.text().as_str(), manuscript.slices.len()), ("", 1));
    }
}
