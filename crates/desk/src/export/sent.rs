//! What is remembered when a piece goes out: as which text, in which way, and why although findings stopped it. From
//! that follows what has changed since.

use std::collections::HashSet;

use article::{Block, Manuscript, Piece, references};
use proof::Finding;
use store::{Head, SentRow};

use crate::{
    Desk, Result,
    copy::{Copy, Uses, filled},
    fields::by_name,
    wire::Since,
};

/// A piece that went out, for the library to remember.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    pub(super) piece: String,
    pub(super) rev: i64,
    /// The exporter's name, or what else it went by.
    pub(super) way: &'static str,
    /// What stopped it.
    pub(super) overruled: Vec<Finding>,
    pub(super) reason: Option<String>,
}

/// How a piece stood when it last went out.
pub(crate) struct LastSent {
    row: SentRow,
    head: Head,
    uses: Uses,
}

/// What has changed since.
pub(crate) struct Changes {
    pub(crate) told: Since,
    /// The blocks that are new or other than they were, by their places.
    altered: HashSet<usize>,
}

/// Fields that no reader ever sees.
const INSIDE: [&str; 8] =
    ["my_notes", "note_to_desk", "status", "deadline", "slugline", "length_ordered", "outlet", "editions"];

impl Desk {
    /// Remembers that a piece went out.
    ///
    /// # Errors
    /// The library's own; the piece is out all the same.
    pub fn remember_sent(&mut self, sent: &Sent) -> Result<()> {
        self.store.keep_sent(&sent.piece, sent.rev, sent.way)?;
        self.keep_reason(&sent.piece, sent.rev, &sent.overruled, sent.reason.as_deref().unwrap_or_default())
    }

    /// Remembers why a piece goes out although findings stop it; once for each text.
    pub(super) fn keep_reason(
        &mut self,
        piece: &str,
        rev: i64,
        overruled: &[Finding],
        reason: &str,
    ) -> Result<()> {
        let kept = self.store.overrules(piece)?;
        for finding in overruled.iter().map(|finding| finding.message.to_string()) {
            if !kept.iter().any(|row| row.rev == rev && row.finding == finding && row.reason == reason) {
                self.store.overrule(piece, rev, &finding, reason)?;
            }
        }
        Ok(())
    }

    /// The text that last went out, if one ever did.
    pub(crate) fn last_sent(&self, piece: &str) -> Result<Option<LastSent>> {
        let Some(row) = self.store.last_sent(piece)? else { return Ok(None) };
        let head = self.store.head_at(piece, row.rev)?;
        Ok(Some(LastSent { row, head, uses: self.store.uses(piece)? }))
    }
}

impl LastSent {
    /// What is other in this copy. It takes as long as to read the text, and so is not done at the desk.
    pub(crate) fn changes(&self, copy: &Copy) -> Changes {
        let Head { bom, front, before, rows, .. } = self.head.clone();
        let rows = rows.into_iter().map(|row| (row.source, row.tail)).collect();
        let before = filled(&Manuscript::from_rows(bom, front, before, rows), &self.uses);
        let before = copy.outlet.edition(before);
        let altered = altered(&before, &copy.piece);
        let is_said = |block: &&Block| !block.is_empty_paragraph();
        let said = |piece: &Piece| piece.content.iter().filter(is_said).count() as u32;
        let told = Since {
            at: self.row.at.clone(),
            way: self.row.way.clone(),
            altered: altered.iter().map(|at| &copy.piece.content[*at]).filter(is_said).count() as u32,
            gone: said(&before).saturating_sub(said(&copy.piece)),
            fields: changed_fields(&before, &copy.piece),
        };
        Changes { told, altered }
    }
}

impl Changes {
    /// The blocks that changed and nothing else, with the footnotes that they refer to.
    pub(super) fn alone(&self, piece: &Piece) -> Vec<Block> {
        let is_altered = |(at, _): &(usize, &Block)| self.altered.contains(at);
        let blocks = || piece.content.iter().enumerate();
        let labels = labels(blocks().filter(is_altered).map(|(_, block)| block));
        let is_needed = |it: &(usize, &Block)| {
            is_altered(it)
                || matches!(it.1, Block::Footnote(note) if labels.contains(&note.attrs.label.to_lowercase()))
        };
        blocks().filter(is_needed).map(|(_, block)| block.clone()).collect()
    }
}

/// Blocks that stand nowhere in the text before: what was only moved is not among them.
fn altered(before: &Piece, now: &Piece) -> HashSet<usize> {
    let mut left: Vec<&Block> = before.content.iter().collect();
    let is_there = |block: &Block, left: &mut Vec<&Block>| {
        left.iter().position(|other| *other == block).map(|at| left.remove(at)).is_some()
    };
    let new = now.content.iter().enumerate().filter(|(_, block)| !is_there(block, &mut left));
    new.map(|(at, _)| at).collect()
}

/// The footnotes that blocks refer to, by their labels in lower case.
fn labels<'a>(blocks: impl Iterator<Item = &'a Block>) -> HashSet<String> {
    let mut labels = HashSet::new();
    for block in blocks {
        block.walk(&mut |block| {
            labels.extend(block.lines().into_iter().flat_map(references).map(str::to_lowercase));
        });
    }
    labels
}

/// The names of fields that differ, credits among them.
fn changed_fields(before: &Piece, now: &Piece) -> Vec<String> {
    let (old, new) = (by_name(before), by_name(now));
    let differs = |name: &&String| old.get(*name) != new.get(*name) && !INSIDE.contains(&name.as_str());
    let mut names: Vec<String> = new.keys().filter(differs).cloned().collect();
    let known = |piece: &Piece| piece.attrs.pictures.clone();
    names.extend((known(before) != known(now)).then(|| "credits".to_owned()));
    names
}
