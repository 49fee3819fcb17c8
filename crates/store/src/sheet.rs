//! The head of a piece in memory, with its order keys: what an edit is compared with, so that only
//! changed rows are written.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use crate::{
    Head, Result, Row, RowNow, Store, block, order, piece,
    step::{Patch, Step},
};

/// The heads of the pieces edited last. Whether one is still the newest, its revision says.
#[derive(Default)]
pub(crate) struct Sheets(Vec<Sheet>);

const KEPT: usize = 4;

/// One piece's head.
pub(crate) struct Sheet {
    pub(crate) piece: String,
    pub(crate) rev: i64,
    pub(crate) front: String,
    pub(crate) before: String,
    pub(crate) lines: Vec<Line>,
}

/// A row and its order key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) row: Row,
    pub(crate) order: String,
}

impl Line {
    /// Whether a row is this one, unchanged.
    fn is(&self, row: &RowNow) -> bool {
        row.id.as_deref() == Some(&self.row.id) && row.source == self.row.source && row.tail == self.row.tail
    }
}

/// What a new list of rows means: the steps for the journal, and which lines to write.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) steps: Vec<Step>,
    /// The list as it is now.
    pub(crate) lines: Vec<Line>,
    /// Names of rows to delete first. Some may come again at another place.
    pub(crate) gone: Vec<String>,
    /// Indices in `lines` of those to insert.
    pub(crate) new: Vec<usize>,
    /// Indices in `lines` of those whose text changed.
    pub(crate) edited: Vec<usize>,
}

impl Sheets {
    /// Takes out a piece's head where it is known at this revision.
    pub(crate) fn take(&mut self, piece: &str, rev: i64) -> Option<Sheet> {
        let at = self.0.iter().position(|sheet| sheet.piece == piece)?;
        let sheet = self.0.remove(at);
        (sheet.rev == rev).then_some(sheet)
    }

    /// Keeps a head for the next edit.
    pub(crate) fn keep(&mut self, sheet: Sheet) {
        self.0.retain(|kept| kept.piece != sheet.piece);
        self.0.truncate(KEPT - 1);
        self.0.insert(0, sheet);
    }
}

impl Sheet {
    /// The head of a piece that has no text yet.
    pub(crate) fn empty(piece: &str) -> Sheet {
        let (front, before) = Default::default();
        Sheet { piece: piece.to_owned(), rev: 0, front, before, lines: Vec::new() }
    }

    pub(crate) fn load(db: &Connection, piece: &str) -> Result<Sheet> {
        let Head { rev, front, before, .. } = piece::bare_head(db, piece)?;
        Ok(Sheet { piece: piece.to_owned(), rev, front, before, lines: block::lines(db, piece)? })
    }
}

impl Plan {
    /// Compares a list of lines with the rows that are to stand there.
    pub(crate) fn new(mut old: Vec<Line>, mut rows: Vec<RowNow>) -> Plan {
        let start = old.iter().zip(&rows).take_while(|(line, row)| line.is(row)).count();
        let both_ends = old[start..].iter().rev().zip(rows[start..].iter().rev());
        let end = both_ends.take_while(|(line, row)| line.is(row)).count();
        // What is the same at both ends is not even moved: a long piece must not make typing slow.
        let behind = old.split_off(old.len() - end);
        let middle = old.split_off(start);
        let others = old.iter().chain(&behind).map(|line| line.row.id.as_str());
        let now = named(rows.drain(start..rows.len() - end).collect(), &middle, others);
        let mut plan = Plan { lines: old, ..Plan::default() };
        plan.compare(middle, now, behind.first());
        plan.lines.extend(behind);
        plan
    }

    /// Adds what becomes of the lines `old`, where `now` is to stand, before the line `behind`.
    fn compare(&mut self, old: Vec<Line>, now: Vec<Row>, behind: Option<&Line>) {
        let kept = kept(&old, &now);
        let (old_len, now_len) = (old.len(), now.len());
        let (mut old, mut now) = (old.into_iter(), now.into_iter());
        let (mut old_at, mut now_at) = (0, 0);
        for (old_next, now_next) in kept {
            let gone = old.by_ref().take(old_next - old_at).collect();
            let come = now.by_ref().take(now_next - now_at).collect();
            let line = old.next();
            self.splice(gone, come, line.as_ref());
            self.edit(line, now.next());
            (old_at, now_at) = (old_next + 1, now_next + 1);
        }
        let gone = old.take(old_len - old_at).collect();
        let come = now.take(now_len - now_at).collect();
        self.splice(gone, come, behind);
    }

    /// Whether some order key has grown so long that all should be made anew.
    pub(crate) fn is_crowded(&self) -> bool {
        self.new.iter().any(|at| self.lines[*at].order.len() > order::LONG)
    }

    /// Takes lines out and puts rows in, before the line `next`.
    fn splice(&mut self, gone: Vec<Line>, come: Vec<Row>, next: Option<&Line>) {
        if gone.is_empty() && come.is_empty() {
            return;
        }
        let at = self.lines.len();
        let before = self.lines.last().map(|line| line.order.as_str());
        let orders = order::spread(before, next.map(|line| line.order.as_str()), come.len());
        let old: Vec<Row> = gone.into_iter().map(|line| line.row).collect();
        self.gone.extend(old.iter().map(|row| row.id.clone()));
        self.new.extend(at..at + come.len());
        self.steps.push(Step::Splice { at, old, new: come.clone() });
        self.lines.extend(come.into_iter().zip(orders).map(|(row, order)| Line { row, order }));
    }

    /// Lets a line stand, with the text it has now.
    fn edit(&mut self, line: Option<Line>, row: Option<Row>) {
        let (Some(line), Some(row)) = (line, row) else { return };
        let at = self.lines.len();
        if line.row != row {
            let source = Patch::between(&line.row.source, &row.source);
            let tail = Patch::between(&line.row.tail, &row.tail);
            self.steps.push(Step::Edit { at, id: row.id.clone(), source, tail });
            self.edited.push(at);
        }
        self.lines.push(Line { row, order: line.order });
    }
}

/// Gives each row a name of its own: those without one, and those whose name another row has. `others`
/// are the names of all rows but those of `old`.
fn named<'a>(rows: Vec<RowNow>, old: &[Line], others: impl Iterator<Item = &'a str>) -> Vec<Row> {
    let own: HashSet<&str> = old.iter().map(|line| line.row.id.as_str()).collect();
    let is_foreign = |row: &RowNow| row.id.as_deref().is_some_and(|id| !own.contains(id));
    let taken: HashSet<&str> = if rows.iter().any(is_foreign) { others.collect() } else { HashSet::new() };
    let mut given = HashSet::new();
    let name = |RowNow { id, source, tail }| {
        let id = id.filter(|id| !taken.contains(id.as_str()) && given.insert(id.clone()));
        Row { id: id.unwrap_or_else(Store::new_id), source, tail }
    };
    rows.into_iter().map(name).collect()
}

/// Pairs of indices of the rows that are in both lists and keep their order: as many as can be.
fn kept(old: &[Line], now: &[Row]) -> Vec<(usize, usize)> {
    let places: HashMap<&str, usize> =
        old.iter().enumerate().map(|(at, line)| (line.row.id.as_str(), at)).collect();
    let known = now.iter().enumerate();
    let pairs: Vec<(usize, usize)> =
        known.filter_map(|(at, row)| Some((*places.get(row.id.as_str())?, at))).collect();
    longest_ascending(&pairs)
}

/// The longest part of `pairs` whose first numbers ascend (patience sorting).
fn longest_ascending(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new(); // of each length, the pair that ends lowest
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].0 < pair.0);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        ends.truncate(ends.len().max(length));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let last = ends.last().copied();
    let mut chain: Vec<_> = std::iter::successors(last, |at| before[*at]).map(|at| pairs[at]).collect();
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(names: &str) -> Vec<Line> {
        let orders = order::spread(None, None, names.len());
        names.chars().zip(orders).map(|(name, order)| Line { row: row(name, name), order }).collect()
    }

    fn row(id: char, source: char) -> Row {
        Row { id: id.into(), source: source.into(), tail: String::new() }
    }

    fn now(names: &str) -> Vec<RowNow> {
        names
            .chars()
            .map(|name| RowNow { id: Some(name.into()), source: name.into(), tail: String::new() })
            .collect()
    }

    fn names(plan: &Plan) -> String {
        plan.lines.iter().map(|line| line.row.id.as_str()).collect()
    }

    #[test]
    fn an_unchanged_list_has_no_steps() {
        let plan = Plan::new(lines("abc"), now("abc"));
        assert_eq!((plan.steps.len(), plan.gone.len(), plan.new.len(), plan.edited.len()), (0, 0, 0, 0));
    }

    #[test]
    fn one_edited_row_is_one_step() {
        let mut rows = now("abc");
        rows[1].source = "bee".into();
        let plan = Plan::new(lines("abc"), rows);
        assert_eq!(plan.edited, [1]);
        assert_eq!((plan.steps.len(), plan.gone.len(), plan.new.len()), (1, 0, 0));
    }

    #[test]
    fn changes_far_apart_leave_what_stands_between_them() {
        let mut rows = now("abcdefgh");
        rows[0].source = "A".into();
        rows[7].source = "H".into();
        rows.remove(4);
        let plan = Plan::new(lines("abcdefgh"), rows);
        assert_eq!((plan.steps.len(), plan.edited.len(), plan.gone.len()), (3, 2, 1));
    }

    #[test]
    fn a_row_moved_to_the_end_is_the_only_one_written() {
        let plan = Plan::new(lines("abcdefgh"), now("bcdefgha"));
        assert_eq!((plan.gone, plan.new), (vec!["a".to_owned()], vec![7]));
        let plan = Plan::new(lines("abcdefgh"), now("habcdefg"));
        assert_eq!((plan.gone, plan.new), (vec!["h".to_owned()], vec![0]));
    }

    #[test]
    fn two_rows_of_one_name_become_two_names() {
        let plan = Plan::new(lines("ab"), now("aab"));
        assert_eq!(plan.lines.len(), 3);
        assert!(plan.lines[1].row.id.len() > 1, "the second must be named anew");
    }

    proptest! {
        #[test]
        fn the_steps_lead_from_the_old_rows_to_the_new(old in "[a-h]{0,8}", new in "[a-k]{0,10}", texts in "[xyz]{10}") {
            let unique = |names: &str| { let mut seen = HashSet::new(); names.chars().filter(|name| seen.insert(*name)).collect::<String>() };
            let (old, new) = (unique(&old), unique(&new));
            let before = lines(&old);
            let mut rows = now(&new);
            for (row, text) in rows.iter_mut().zip(texts.chars()).filter(|(_, text)| *text != 'x') {
                row.source = text.into();
            }
            let mut head = Head { rows: before.iter().map(|line| line.row.clone()).collect(), ..Head::default() };
            let plan = Plan::new(before, rows);
            let record = crate::Recorded { steps: plan.steps.clone(), ..Default::default() };
            record.replay(&mut head).unwrap();
            prop_assert_eq!(&head.rows, &plan.lines.iter().map(|line| line.row.clone()).collect::<Vec<_>>());
            prop_assert_eq!(names(&plan), new);
            prop_assert!(plan.lines.windows(2).all(|pair| pair[0].order < pair[1].order));
        }
    }
}
