//! Thinning: as operations grow old, fewer of the revisions between them can be rebuilt. Where some go, the operations
//! that led from one to the next that stays give way to one that does the same.
//!
//! A revision that was named, that went out, or of which something was overruled always stays; so do the first and the
//! newest.

use std::collections::HashSet;

use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde_json::Value;

use crate::{
    Head, Recorded, Result, RevisionRow, RowNow, Store, op, order,
    sheet::{Line, Plan},
    step::Patch,
};

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;

/// The longest time, in seconds, that may seem to have passed between two operations. So a clock that jumps makes
/// none of them look much older than it is.
const LONGEST_PAUSE: i64 = DAY;

/// Up to which age, in seconds, one revision is kept of each span of how many.
const GRADES: [(i64, i64); 3] = [(DAY, 0), (2 * DAY, HOUR), (32 * DAY, DAY)];
/// The same for all that is older.
const OLDEST: i64 = WEEK;

/// The operations after one revision and up to another, as one.
struct Composed {
    from: i64,
    to: i64,
    /// How many they were.
    count: usize,
    change: Recorded,
}

impl Composed {
    fn takes_away(&self, rev: i64) -> bool {
        self.from < rev && rev < self.to
    }
}

impl Store {
    /// Thins the journal of each piece; gives how many operations went. Nobody has to wait for it: it reads beside
    /// those who write, and writes a piece at a time.
    pub fn thin(&mut self) -> Result<usize> {
        self.thin_at(Timestamp::now())
    }

    pub(crate) fn thin_at(&mut self, now: Timestamp) -> Result<usize> {
        let long: Vec<String> = {
            let sql = "SELECT piece FROM op GROUP BY piece HAVING count(*) > 2";
            let mut statement = self.db.prepare(sql)?;
            let pieces = statement.query_map([], |row| row.get(0))?;
            pieces.collect::<rusqlite::Result<_>>()?
        };
        let mut gone = 0;
        for piece in long {
            gone += self.thin_piece(&piece, now)?;
        }
        Ok(gone)
    }

    fn thin_piece(&mut self, piece: &str, now: Timestamp) -> Result<usize> {
        let mut revisions = self.revisions(piece)?;
        revisions.reverse();
        let kept = kept(&revisions, now, &pinned(&self.db, piece)?);
        if kept.len() == revisions.len() {
            return Ok(0);
        }
        let composed = self.composed(piece, &kept)?;
        self.replace_all(piece, &composed)
    }

    /// Writes what was composed, but for what would take away a revision that somebody pinned meanwhile.
    fn replace_all(&mut self, piece: &str, composed: &[Composed]) -> Result<usize> {
        let write = self.write()?;
        let pinned = pinned(&write, piece)?;
        let mut gone = 0;
        for one in composed.iter().filter(|one| !pinned.iter().any(|rev| one.takes_away(*rev))) {
            gone += replace(&write, piece, one)?;
        }
        write.commit()?;
        Ok(gone)
    }

    /// What leads from each revision that stays to the next, where that takes more than one operation now.
    fn composed(&self, piece: &str, kept: &[i64]) -> Result<Vec<Composed>> {
        let mut composed = Vec::new();
        let mut head = Head::default();
        for to in kept.iter().copied() {
            let ops = op::between(&self.db, piece, head.rev, to)?;
            let before = (ops.len() > 1).then(|| head.clone());
            for op in &ops {
                op.redo(&mut head)?;
            }
            if let Some(before) = before {
                let (from, count) = (before.rev, ops.len());
                composed.extend(difference(before, &head)?.map(|change| Composed {
                    from,
                    to,
                    count,
                    change,
                }));
            }
        }
        Ok(composed)
    }
}

/// Revisions that stay whatever their age.
fn pinned(db: &Connection, piece: &str) -> Result<HashSet<i64>> {
    let sql = "SELECT rev FROM revision WHERE piece = ?1 UNION SELECT rev FROM sent WHERE piece = ?1
        UNION SELECT rev FROM overrule WHERE piece = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let pinned = statement.query_map([piece], |row| row.get(0))?;
    Ok(pinned.collect::<rusqlite::Result<_>>()?)
}

/// The revisions that stay, of all in their order.
fn kept(revisions: &[RevisionRow], now: Timestamp, pinned: &HashSet<i64>) -> Vec<i64> {
    let mut kept = Vec::new();
    let (mut age, mut after, mut last_span) = (0, now.as_second(), None);
    for (place, RevisionRow { rev, at, .. }) in revisions.iter().enumerate().rev() {
        let at = at.parse::<Timestamp>().map_or(after, Timestamp::as_second);
        age += (after - at).clamp(0, LONGEST_PAUSE);
        after = after.min(at);
        let (_, width) = GRADES.into_iter().find(|(up_to, _)| age < *up_to).unwrap_or((0, OLDEST));
        let span = (width > 0).then(|| (width, at.div_euclid(width)));
        let is_end = place == 0 || place + 1 == revisions.len();
        if is_end || span.is_none() || span != last_span || pinned.contains(rev) {
            kept.push(*rev);
            last_span = span;
        }
    }
    kept.reverse();
    kept
}

/// One operation that leads from a text to another; `None` where it would not.
pub(crate) fn difference(from: Head, to: &Head) -> Result<Option<Recorded>> {
    let mut redone = from.clone();
    let (front, before) = (Patch::between(&from.front, &to.front), Patch::between(&from.before, &to.before));
    let orders = order::spread(None, None, from.rows.len());
    let lines = from.rows.into_iter().zip(orders).map(|(row, order)| Line { row, order }).collect();
    let rows = to.rows.iter().cloned();
    let rows = rows.map(|row| RowNow { id: Some(row.id), source: row.source, tail: row.tail }).collect();
    let change = Recorded { front, before, steps: Plan::new(lines, rows).steps, asked: Value::Null };
    change.replay(&mut redone)?;
    redone.rev = to.rev;
    Ok((redone == *to).then_some(change))
}

/// Puts one operation in the place of those it does the same as, if they are all still there.
fn replace(db: &Connection, piece: &str, composed: &Composed) -> Result<usize> {
    let Composed { from, to, count, change } = composed;
    let sql = "SELECT count(*) FROM op WHERE piece = ?1 AND rev > ?2 AND rev <= ?3";
    let found: i64 = db.prepare_cached(sql)?.query_row(params![piece, from, to], |row| row.get(0))?;
    if found != *count as i64 {
        return Ok(0);
    }
    for table in ["op", "checkpoint"] {
        let sql = format!("DELETE FROM {table} WHERE piece = ?1 AND rev > ?2 AND rev < ?3");
        db.prepare_cached(&sql)?.execute(params![piece, from, to])?;
    }
    let sql = "UPDATE op SET base = ?2, change = ?4 WHERE piece = ?1 AND rev = ?3";
    db.prepare_cached(sql)?.execute(params![piece, from, to, serde_json::to_string(change)?])?;
    Ok(count - 1)
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::*;
    use crate::{NewPiece, Op};

    fn revision(rev: i64, at: Timestamp) -> RevisionRow {
        let (base, kind) = (rev - 1, "edit".to_owned());
        RevisionRow { rev, base, at: at.to_string(), kind, words: None, name: None }
    }

    fn start() -> Timestamp {
        "2026-03-02T09:00:00Z".parse().unwrap()
    }

    /// One a minute, so many minutes long.
    fn minutes(count: i64) -> Vec<RevisionRow> {
        (0..count).map(|n| revision(n + 1, start() + SignedDuration::from_mins(n))).collect()
    }

    #[test]
    fn a_day_stays_whole() {
        let all = minutes(24 * 60);
        let now = start() + SignedDuration::from_hours(24);
        assert_eq!(kept(&all, now, &HashSet::new()).len(), all.len());
    }

    #[test]
    fn then_one_an_hour_one_a_day_and_one_a_week_stay() {
        let all = minutes(60 * 24 * 60);
        let now = start() + SignedDuration::from_hours(60 * 24);
        let kept = kept(&all, now, &HashSet::new());
        let of_days = |from: i64, to: i64| {
            let (from, to) = ((60 - to) * 24 * 60, (60 - from) * 24 * 60);
            kept.iter().filter(|rev| (from..to).contains(&(**rev - 1))).count()
        };
        assert_eq!(of_days(0, 1), 24 * 60);
        assert!((24..=25).contains(&of_days(1, 2)), "{}", of_days(1, 2));
        assert!((30..=31).contains(&of_days(2, 32)), "{}", of_days(2, 32));
        assert!((4..=6).contains(&of_days(32, 60)), "{}", of_days(32, 60));
    }

    #[test]
    fn a_clock_that_jumps_costs_a_grade_at_most() {
        let all = minutes(120);
        for years in [-50, 50] {
            let now = start() + SignedDuration::from_hours(years * 365 * 24);
            let kept = kept(&all, now, &HashSet::new());
            assert!(kept.len() >= if years < 0 { 120 } else { 2 }, "{years}: {kept:?}");
        }
        // One that was set right again.
        let mut jumped = minutes(120);
        jumped[60].at = "2099-01-01T00:00:00Z".to_owned();
        let now = start() + SignedDuration::from_hours(2);
        assert_eq!(kept(&jumped, now, &HashSet::new()).len(), 120);
    }

    #[test]
    fn what_is_named_while_it_thins_stays() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let piece = store.create(NewPiece { slug: "p".into(), ..NewPiece::default() }).unwrap().id;
        for source in ["one", "two", "three"] {
            let now = store.head(&piece).unwrap();
            let id = now.rows.first().map(|row| row.id.clone());
            let row = RowNow { id, source: source.into(), tail: String::new() };
            let op = Op { kind: "edit".into(), rows: vec![row], ..Op::default() };
            store.append(&piece, now.rev, op).unwrap();
        }
        let composed = store.composed(&piece, &[1, 4]).unwrap();
        let second = store.head_at(&piece, 2).unwrap();
        store.name_revision(&piece, 2, "a name").unwrap();
        assert_eq!(store.replace_all(&piece, &composed).unwrap(), 0);
        assert_eq!(store.head_at(&piece, 2).unwrap(), second, "what has a name can be rebuilt");
        store.name_revision(&piece, 2, "").unwrap();
        assert_eq!(store.replace_all(&piece, &composed).unwrap(), 2, "nothing else held it");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn every_revision_that_is_listed_is_rebuilt(
            texts in prop::collection::vec(prop::collection::vec("[a-c é日]{0,6}", 0..5), 3..40),
            hours in prop::collection::vec(0i64..400, 40),
            named in prop::collection::hash_set(1i64..40, 0..4),
            thinned in prop::collection::vec(0i64..3000, 1..4),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let mut store = Store::open(folder.path()).unwrap();
            let piece = store.create(NewPiece { slug: "p".into(), ..NewPiece::default() }).unwrap().id;
            let mut heads = vec![Head::default(), store.head(&piece).unwrap()];
            for text in &texts {
                let now = heads.last().unwrap();
                let row = |(at, source): (usize, &String)| RowNow {
                    id: now.rows.get(at).map(|row| row.id.clone()),
                    source: source.clone(),
                    tail: String::new(),
                };
                let op = Op { kind: "edit".into(), rows: text.iter().enumerate().map(row).collect(), ..Op::default() };
                if store.append(&piece, now.rev, op).unwrap().rev > now.rev {
                    heads.push(store.head(&piece).unwrap());
                }
            }
            let mut at = start();
            for (rev, hours) in (1..heads.len() as i64).zip(hours) {
                at += SignedDuration::from_hours(hours);
                store.db.execute("UPDATE op SET at = ?2 WHERE rev = ?1", params![rev, at.to_string()]).unwrap();
            }
            for rev in named.into_iter().filter(|rev| *rev < heads.len() as i64) {
                store.name_revision(&piece, rev, "a name").unwrap();
            }
            for hours in thinned {
                let named: Vec<_> = store.revisions(&piece).unwrap().into_iter().filter(|row| row.name.is_some()).collect();
                let count = store.revisions(&piece).unwrap().len();
                let gone = store.thin_at(at + SignedDuration::from_hours(hours)).unwrap();
                let rows = store.revisions(&piece).unwrap();
                prop_assert_eq!(rows.len() + gone, count);
                prop_assert_eq!(rows.iter().filter(|row| row.name.is_some()).count(), named.len());
                prop_assert_eq!(rows[0].rev as usize, heads.len() - 1);
                for row in &rows {
                    prop_assert_eq!(&store.head_at(&piece, row.rev).unwrap(), &heads[row.rev as usize]);
                }
                let listed: HashSet<i64> = rows.iter().map(|row| row.rev).collect();
                for rev in (1..heads.len() as i64).filter(|rev| !listed.contains(rev)) {
                    prop_assert!(store.head_at(&piece, rev).is_err(), "{} is not kept", rev);
                }
            }
        }
    }
}
