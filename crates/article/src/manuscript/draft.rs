//! A manuscript while it is being changed: the old one, and beside it what becomes of each slice.

use arcstr::Substr;

use super::{
    Manuscript, Slice,
    pairing::{Kin, pair},
};
use crate::{
    Block, ChangeError, Footnote, Paragraph, front,
    markdown::{self, Definitions, Habits, SEPARATOR, is_blank},
};

/// A changed manuscript in the making.
pub(super) struct Draft<'a> {
    old: &'a Manuscript,
    pub(super) front: String,
    pub(super) before: String,
    pub(super) entries: Vec<Entry>,
    pub(super) definitions: Definitions,
    /// Whether more is defined than the old text defines.
    pub(super) has_learnt: bool,
    pub(super) line_end: &'static str,
}

/// What becomes of a slice. `None` means: as the slice it continues has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub(super) origin: Option<usize>,
    pub(super) written: Option<Written>,
    pub(super) tail: Option<String>,
}

/// A block and its new source.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) block: Block,
    pub(super) source: String,
}

/// What a draft leaves, apart from the old manuscript.
pub(super) struct Finished {
    pub(super) front: String,
    pub(super) before: String,
    pub(super) entries: Vec<Entry>,
}

impl Entry {
    /// The slice, given the one it continues.
    pub(super) fn over(self, old: Option<Slice>) -> Slice {
        let mut slice = old.unwrap_or_else(|| Slice {
            block: Block::paragraph(""),
            source: Substr::new(),
            tail: Substr::new(),
        });
        if let Some(Written { block, source }) = self.written {
            (slice.block, slice.source) = (block, source.into());
        }
        if let Some(tail) = self.tail {
            slice.tail = tail.into();
        }
        slice
    }
}

impl<'a> Draft<'a> {
    pub(super) fn of(old: &'a Manuscript) -> Self {
        let entry = |at| Entry { origin: Some(at), ..Entry::default() };
        Draft {
            old,
            front: old.front.clone(),
            before: old.before.clone(),
            entries: (0..old.slices.len()).map(entry).collect(),
            definitions: old.definitions(),
            has_learnt: false,
            line_end: old.line_end(),
        }
    }

    fn old(&self, entry: &Entry) -> Option<&'a Slice> {
        entry.origin.map(|origin| &self.old.slices[origin])
    }

    pub(super) fn source_of<'e>(&'e self, entry: &'e Entry) -> &'e str {
        let written = entry.written.as_ref().map(|written| written.source.as_str());
        written.or_else(|| self.old(entry).map(|slice| slice.source.as_str())).unwrap_or_default()
    }

    fn tail_of<'e>(&'e self, entry: &'e Entry) -> &'e str {
        entry.tail.as_deref().or_else(|| self.old(entry).map(|slice| slice.tail.as_str())).unwrap_or_default()
    }

    pub(super) fn block(&self, at: usize) -> &Block {
        const NOTHING: &Block = &Block::Paragraph(Paragraph { content: Vec::new() });
        let written = self.entries[at].written.as_ref().map(|written| &written.block);
        written.or_else(|| self.old(&self.entries[at]).map(|slice| &slice.block)).unwrap_or(NOTHING)
    }

    pub(super) fn source(&self, at: usize) -> &str {
        self.source_of(&self.entries[at])
    }

    pub(super) fn tail(&self, at: usize) -> &str {
        self.tail_of(&self.entries[at])
    }

    pub(super) fn edit_front(
        &mut self,
        edit: impl FnOnce(&str, &'static str) -> Result<String, ChangeError>,
    ) -> Result<(), ChangeError> {
        let legible =
            if front::is_broken(&self.front) { front::as_comments(&self.front) } else { self.front.clone() };
        let front = match edit(&legible, self.line_end)? {
            same if same == legible => self.front.clone(),
            front => front,
        };
        if self.front.is_empty() && !front.is_empty() && !self.is_empty() && !starts_blank(&self.before) {
            self.before.insert_str(0, self.line_end);
        } else if front.is_empty() && !self.front.is_empty() {
            let rest = self.before.strip_prefix(self.line_end).unwrap_or(&self.before).to_owned();
            self.before = rest;
        }
        self.front = front;
        Ok(())
    }

    fn is_empty(&self) -> bool {
        self.before.is_empty() && (0..self.entries.len()).all(|at| self.source(at).is_empty())
    }

    /// Replaces the blocks `from..to`.
    pub(super) fn replace(&mut self, from: u32, to: u32, with: &[Block]) -> Result<(), ChangeError> {
        let len = self.entries.len();
        let range = from as usize..to as usize;
        if range.start > range.end || range.end > len {
            return Err(ChangeError::Range { from, to, len });
        }
        let kin = self.kin(range.clone(), with);
        let mut entries = Vec::with_capacity(with.len());
        let mut taken = range.start;
        for (block, kin) in with.iter().zip(kin) {
            match kin {
                Kin::New => entries.push(self.written(block)),
                Kin::Same(at) | Kin::Continues(at) => {
                    self.hand_over_tails(taken..range.start + at, range.start, &mut entries);
                    taken = range.start + at + 1;
                    let old = range.start + at;
                    let same = matches!(kin, Kin::Same(_));
                    entries.push(if same { self.entries[old].clone() } else { self.rewritten(old, block) });
                }
            }
        }
        self.hand_over_tails(taken..range.end, range.start, &mut entries);
        self.entries.splice(range, entries);
        Ok(())
    }

    /// Takes note of what new blocks define, for those written beside them.
    pub(super) fn learn(&mut self, with: &[Block]) {
        for block in with {
            let is_new = match block {
                Block::Raw(raw) => self.definitions.learn([raw.source().as_str()]),
                Block::Footnote(footnote) => {
                    self.definitions.learn_note(&Footnote::tidy_label(&footnote.attrs.label))
                }
                _ => false,
            };
            // Where nothing stood, nothing was read without it.
            self.has_learnt |= is_new && !self.entries.is_empty();
        }
    }

    fn kin(&self, range: std::ops::Range<usize>, with: &[Block]) -> Vec<Kin> {
        if range.is_empty() {
            return vec![Kin::New; with.len()];
        }
        let old: Vec<&Block> = range.map(|at| self.block(at)).collect();
        let tidy = |block: &Block| markdown::tidy_block(block, &self.definitions);
        let tidied: Vec<Block> = with.iter().map(tidy).collect();
        pair(&old, with, |o, n| *old[o] == with[n] || *old[o] == tidied[n] || tidy(old[o]) == tidied[n])
    }

    /// What the tails of removed blocks define goes to the block before them.
    fn hand_over_tails(&mut self, removed: std::ops::Range<usize>, start: usize, entries: &mut [Entry]) {
        let kept: String = removed.map(|at| self.tail(at)).filter(|tail| !is_only_space(tail)).collect();
        if kept.is_empty() {
            return;
        }
        let kept = kept.trim_start_matches(['\n', '\r']);
        if let Some(last) = entries.last_mut() {
            let (source, tail) = (self.source_of(last), self.tail_of(last));
            last.tail = Some(self.joined(source, tail, kept));
        } else if start > 0 {
            self.entries[start - 1].tail =
                Some(self.joined(self.source(start - 1), self.tail(start - 1), kept));
        } else {
            self.before = self.joined(&self.front, &self.before, kept);
        }
    }

    /// A tail with definitions after it, parted from what stands before.
    fn joined(&self, source: &str, tail: &str, definitions: &str) -> String {
        let mut text = [source, tail].concat();
        if !text.is_empty() && !ends_line(&text) {
            self.end_line(&mut text);
        }
        if !text.is_empty() && !ends_blank(&text[source.len()..]) {
            self.end_line(&mut text);
        }
        text.push_str(definitions);
        text.split_off(source.len())
    }

    /// Writes a block from what it says, as if its words had been edited.
    #[cfg(test)]
    pub(super) fn write_anew(&mut self, at: usize) {
        let (source, block) = (self.source(at), self.block(at));
        let written = self.write(block, &Habits::of(source), ends_line(source));
        self.entries[at].written = Some(written);
    }

    fn written(&self, block: &Block) -> Entry {
        let written = self.write(block, &Habits::default(), true);
        let tail = if written.source.is_empty() { "" } else { self.line_end };
        Entry { origin: None, written: Some(written), tail: Some(tail.to_owned()) }
    }

    /// The entry at `old`, saying another block.
    fn rewritten(&self, old: usize, block: &Block) -> Entry {
        let source = self.source(old);
        let closed = source.is_empty() || ends_line(source);
        let spliced = || markdown::splice(source, self.block(old), block, &self.definitions);
        let written = match spliced() {
            Some((source, block)) => Written { block, source },
            None => self.write(block, &Habits::of(source), closed),
        };
        let tail = match (written.source.is_empty(), source.is_empty()) {
            (true, false) if is_only_space(self.tail(old)) => Some(String::new()),
            (false, true) if self.tail(old).is_empty() => Some(self.line_end.to_owned()),
            _ => self.entries[old].tail.clone(),
        };
        Entry { origin: self.entries[old].origin, written: Some(written), tail }
    }

    /// Writes a block with this document's line ends.
    pub(super) fn write(&self, block: &Block, habits: &Habits, closed: bool) -> Written {
        let (mut source, read) = markdown::write_block(block, habits, &self.definitions);
        if matches!(read, Block::Raw(_)) || source.is_empty() {
            if closed && !source.is_empty() && !ends_line(&source) {
                source.push_str(self.line_end);
                return Written { block: markdown::read_block(&source, &self.definitions), source };
            }
            return Written { block: read, source };
        }
        if closed {
            source.push('\n');
        }
        if self.line_end != "\n" {
            source = source.replace('\n', self.line_end);
        }
        Written { block: read, source }
    }

    /// Whether the old slice at this index had a source.
    pub(super) fn stood(&self, origin: usize) -> bool {
        !self.old.slices[origin].source.is_empty()
    }

    /// The old slice that ended the text, and its tail.
    pub(super) fn old_last(&self) -> Option<(usize, &'a str)> {
        let last = self.old.slices.iter().rposition(|slice| !slice.source.is_empty())?;
        Some((last, self.old.slices[last].tail.as_str()))
    }

    pub(super) fn has_bom(&self) -> bool {
        self.old.bom
    }

    /// The parts apart from the old manuscript, once the whole reads as meant.
    pub(super) fn finish(mut self) -> Finished {
        self.settle();
        Finished { front: self.front, before: self.before, entries: self.entries }
    }
}

/// Whether a tail holds nothing to be kept.
pub(super) fn is_only_space(tail: &str) -> bool {
    tail.lines().all(|line| is_blank(line) || line.trim() == SEPARATOR)
}

pub(super) fn ends_line(text: &str) -> bool {
    text.ends_with(['\n', '\r'])
}

pub(super) fn starts_blank(text: &str) -> bool {
    text.find(['\n', '\r']).is_some_and(|end| is_blank(&text[..end]))
}

/// Whether the last line is blank: the text ends its lines, and then one more.
pub(super) fn ends_blank(text: &str) -> bool {
    ends_line(text) && {
        let without = text.strip_suffix("\r\n").or_else(|| text.strip_suffix(['\n', '\r'])).unwrap_or(text);
        without.is_empty() || is_blank(without.rsplit(['\n', '\r']).next().unwrap_or_default())
    }
}
