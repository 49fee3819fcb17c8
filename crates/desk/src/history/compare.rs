//! What is other in a version than in another: blocks by their lasting names, in them words; fields and credits.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use article::{Block, Piece};
use serde_json::Value;
use similar::{Algorithm, DiffTag, capture_diff_slices};
use store::Head;

use super::{
    manuscript,
    runs::{count, runs},
};
use crate::{
    copy::{Uses, filled},
    fields::by_name,
    wire::{Became, ComparedBlock, ComparedField, Comparison, Run},
};

/// One version.
struct Side {
    ids: Vec<String>,
    piece: Piece,
}

/// What is other in `to` than in `from`.
pub(super) fn compare(from: Head, to: Head, uses: &Uses) -> Comparison {
    let [from, to] = [from, to].map(|head| Side::new(head, uses));
    let fields = [fields(&from.piece, &to.piece), credits(&from.piece, &to.piece)].concat();
    let blocks = blocks(&from, &to);
    let runs = || blocks.iter().flat_map(|block| &block.runs).cloned().collect::<Vec<_>>();
    Comparison {
        added: count(&runs(), Became::Added),
        removed: count(&runs(), Became::Removed),
        fields,
        blocks,
    }
}

impl Side {
    fn new(head: Head, uses: &Uses) -> Side {
        let ids = head.rows.iter().map(|row| row.id.clone()).collect();
        Side { ids, piece: filled(&manuscript(head), uses) }
    }

    /// Each block by its lasting name.
    fn by_id(&self) -> HashMap<&str, &Block> {
        self.ids.iter().map(String::as_str).zip(&self.piece.content).collect()
    }
}

fn blocks(from: &Side, to: &Side) -> Vec<ComparedBlock> {
    let (old, new) = (from.by_id(), to.by_id());
    let mut compared = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &from.ids, &to.ids) {
        let (tag, gone, come) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            let pairs = from.piece.content[gone].iter().zip(&to.piece.content[come]);
            compared.extend(pairs.map(|(before, after)| kept(before, after, Became::Same)));
            continue;
        }
        let gone = gone.filter(|at| !new.contains_key(from.ids[*at].as_str()));
        compared.extend(gone.map(|at| alone(&from.piece.content[at], Became::Removed)));
        compared.extend(come.map(|at| match old.get(to.ids[at].as_str()) {
            Some(before) => kept(before, &to.piece.content[at], Became::Moved),
            None => alone(&to.piece.content[at], Became::Added),
        }));
    }
    // Enter makes paragraphs without words, which no reader sees.
    compared.retain(|block| block.kind != "paragraph" || !block.runs.is_empty());
    found_elsewhere(compared)
}

/// Blocks that went and came again word for word were moved.
fn found_elsewhere(mut compared: Vec<ComparedBlock>) -> Vec<ComparedBlock> {
    let is_same = |one: &ComparedBlock, other: &ComparedBlock| {
        let texts = |block: &ComparedBlock| block.runs.iter().map(|run| run.text.clone()).collect::<String>();
        one.kind == other.kind && !one.runs.is_empty() && texts(one) == texts(other)
    };
    let mut gone: Vec<usize> =
        (0..compared.len()).filter(|at| compared[*at].fate == Became::Removed).collect();
    let mut left = HashSet::new();
    for at in (0..compared.len()).filter(|at| compared[*at].fate == Became::Added).collect::<Vec<_>>() {
        let Some(found) = gone.iter().position(|gone| is_same(&compared[*gone], &compared[at])) else {
            continue;
        };
        left.insert(gone.remove(found));
        compared[at].fate = Became::Moved;
        compared[at].runs.iter_mut().for_each(|run| run.fate = Became::Same);
    }
    let mut place = 0..;
    compared.retain(|_| place.next().is_none_or(|at| !left.contains(&at)));
    compared
}

/// A block that is in both, and where it is as it was has that fate.
fn kept(before: &Block, after: &Block, fate: Became) -> ComparedBlock {
    let fate = if before == after { fate } else { Became::Changed };
    ComparedBlock { fate, kind: kind(after), runs: runs(&before.plain_text(), &after.plain_text()) }
}

fn alone(block: &Block, fate: Became) -> ComparedBlock {
    let text = block.plain_text();
    let runs = if text.is_empty() { Vec::new() } else { vec![Run { fate, text }] };
    ComparedBlock { fate, kind: kind(block), runs }
}

fn kind(block: &Block) -> String {
    let kind = serde_json::to_value(block).ok();
    kind.and_then(|block| Some(block.get("type")?.as_str()?.to_owned())).unwrap_or_default()
}

fn fields(from: &Piece, to: &Piece) -> Vec<ComparedField> {
    differing(&by_name(from), &by_name(to), said, false)
}

fn credits(from: &Piece, to: &Piece) -> Vec<ComparedField> {
    differing(&from.attrs.pictures, &to.attrs.pictures, article::Credit::line, true)
}

fn differing<T: PartialEq>(
    from: &BTreeMap<String, T>,
    to: &BTreeMap<String, T>,
    said: impl Fn(&T) -> String,
    is_credit: bool,
) -> Vec<ComparedField> {
    let names: BTreeSet<&String> = from.keys().chain(to.keys()).collect();
    let differing = names.into_iter().filter(|name| from.get(*name) != to.get(*name));
    let text = |value: Option<&T>| value.map(&said).unwrap_or_default();
    let field = |name: &String| ComparedField {
        runs: runs(&text(from.get(name)), &text(to.get(name))),
        name: name.clone(),
        is_credit,
    };
    differing.map(field).collect()
}

/// A field's value, as a person reads it.
fn said(value: &Value) -> String {
    let all = |values: Vec<String>, between: &str| {
        values.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(between)
    };
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => all(values.iter().map(said).collect(), "; "),
        Value::Object(values) => all(values.values().map(said).collect(), ", "),
        other => other.to_string(),
    }
}
