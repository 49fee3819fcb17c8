//! A piece whose journal has gaps: what can still be rebuilt is joined again, and agrees with the text.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::Left;
use crate::{
    Head, OpRow, Recorded, Result, Row, Store, block, checkpoint, clock, meta, op, piece,
    sheet::Line,
    step::{Patch, Step},
    thin::difference,
};

/// Joins a piece's journal again; says what is left of the piece.
pub(super) fn rejoin(db: &Connection, id: &str) -> Result<Left> {
    let written = piece::head(db, id)?;
    let mut rest = op::readable(db, id)?;
    let anchors = checkpoint::readable(db, id)?;
    let mut head = Head { bom: written.bom, ..Head::default() };
    let mut gaps = 0;
    loop {
        redo(db, id, &mut head, &mut rest, &anchors)?;
        let Some((_, anchor)) = anchors.range(head.rev + 1..).next().filter(|_| !rest.is_empty()) else {
            break;
        };
        let anchor = Head { bom: written.bom, ..anchor.clone() };
        bridge(db, id, &head, &anchor)?;
        rest.retain(|op| op.rev > anchor.rev);
        head = anchor;
        gaps += 1;
    }
    forget_after(db, id, head.rev)?;
    let contradict = contradict(&head, &written);
    let newest = newest(&head, written);
    let left = match (newest.rev > head.rev || contradict, gaps) {
        (true, _) => Left::Parts,
        (false, 0) => Left::All,
        (false, _) => Left::Text,
    };
    if newest.rev > head.rev {
        bridge(db, id, &head, &newest)?;
    }
    write(db, id, &newest)?;
    move_marks(db, id)?;
    Ok(left)
}

/// Goes on for as long as each operation fits what the one before it made; those that did are taken out. A checkpoint on the
/// way that says something else goes.
fn redo(
    db: &Connection,
    id: &str,
    head: &mut Head,
    rest: &mut Vec<OpRow>,
    anchors: &BTreeMap<i64, Head>,
) -> Result<()> {
    let mut fit = 0;
    for op in rest.iter() {
        let mut next = head.clone();
        if op.redo(&mut next).is_err() {
            break;
        }
        *head = next;
        fit += 1;
        let is_same = |anchor: &Head| {
            anchor.rows == head.rows && anchor.front == head.front && anchor.before == head.before
        };
        if !anchors.get(&head.rev).is_none_or(is_same) {
            checkpoint::remove(db, id, head.rev)?;
        }
    }
    rest.drain(..fit);
    Ok(())
}

/// Whether journal and rows say different things of the same revision, and not only that some rows are gone.
fn contradict(head: &Head, written: &Head) -> bool {
    let other = |row: &Row| head.rows.iter().any(|known| known.id == row.id && known != row);
    head.rev == written.rev && (written.rows.iter().any(other) || written.front != head.front)
}

/// The newest text. The journal is right where it reaches that far. Where it does not, the rows are, with those of the journal
/// that are not among them: better a paragraph too many than one too few.
fn newest(head: &Head, written: Head) -> Head {
    if head.rev > 0 && head.rev >= written.rev {
        return head.clone();
    }
    let mut rows: Vec<Row> = written.rows;
    let mut before = 0;
    for row in &head.rows {
        match rows.iter().position(|known| known.id == row.id) {
            Some(at) => before = at + 1,
            None => {
                rows.insert(before, row.clone());
                before += 1;
            }
        }
    }
    let texts = |new: String, old: &String| if new.is_empty() { old.clone() } else { new };
    let (front, before) = (texts(written.front, &head.front), texts(written.before, &head.before));
    Head { rev: written.rev.max(1), bom: written.bom, front, before, rows }
}

/// One operation in the place of those between two revisions.
fn bridge(db: &Connection, id: &str, from: &Head, to: &Head) -> Result<()> {
    db.execute("DELETE FROM op WHERE piece = ?1 AND rev > ?2 AND rev <= ?3", params![id, from.rev, to.rev])?;
    db.execute(
        "DELETE FROM checkpoint WHERE piece = ?1 AND rev > ?2 AND rev < ?3",
        params![id, from.rev, to.rev],
    )?;
    let change = difference(from.clone(), to)?.unwrap_or_else(|| whole(from, to));
    let sql = "INSERT INTO op(uid, device, piece, rev, base, at, kind, change) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'recover', ?7)";
    let change = serde_json::to_string(&change)?;
    db.execute(sql, params![Store::new_id(), meta::device(db)?, id, to.rev, from.rev, clock::now(), change])?;
    Ok(())
}

/// All rows go, and all come.
fn whole(from: &Head, to: &Head) -> Recorded {
    let steps = vec![Step::Splice { at: 0, old: from.rows.clone(), new: to.rows.clone() }];
    let (front, before) = (Patch::between(&from.front, &to.front), Patch::between(&from.before, &to.before));
    Recorded { front, before, steps, ..Recorded::default() }
}

/// What cannot be reached from the beginning cannot be rebuilt.
fn forget_after(db: &Connection, id: &str, rev: i64) -> Result<()> {
    for table in ["op", "checkpoint"] {
        db.execute(&format!("DELETE FROM {table} WHERE piece = ?1 AND rev > ?2"), params![id, rev])?;
    }
    Ok(())
}

/// The piece's own rows say the newest text.
fn write(db: &Connection, id: &str, head: &Head) -> Result<()> {
    let sql = "UPDATE piece SET rev = ?2, front = ?3, before = ?4 WHERE id = ?1";
    db.execute(sql, params![id, head.rev, head.front, head.before])?;
    let orders = crate::order::spread(None, None, head.rows.len());
    let rows = head.rows.iter().cloned().zip(orders);
    block::replace(db, id, &rows.map(|(row, order)| Line { row, order }).collect::<Vec<_>>())
}

/// A name, a sending and a reason whose revision is gone go on at the next that is there, else at the last.
fn move_marks(db: &Connection, id: &str) -> Result<()> {
    for table in ["revision", "sent", "overrule"] {
        let sql = format!(
            "UPDATE OR IGNORE {table} SET rev = coalesce(
               (SELECT min(rev) FROM op WHERE op.piece = ?1 AND op.rev >= {table}.rev),
               (SELECT max(rev) FROM op WHERE op.piece = ?1), rev)
             WHERE piece = ?1"
        );
        db.execute(&sql, [id])?;
    }
    let sql = "DELETE FROM revision WHERE piece = ?1 AND rev NOT IN (SELECT rev FROM op WHERE piece = ?1)";
    db.execute(sql, [id])?;
    Ok(())
}
