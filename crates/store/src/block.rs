//! The blocks of each piece: its head, exactly as the window has it.

use rusqlite::{Connection, params};

use crate::{
    Result, Row, order,
    sheet::{Line, Plan},
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE block(
  piece TEXT NOT NULL REFERENCES piece(id),
  id TEXT NOT NULL,                   -- lasts as long as the block
  ord TEXT NOT NULL,                  -- sorts as the blocks stand
  source TEXT NOT NULL,               -- Markdown; empty for an empty paragraph
  tail TEXT NOT NULL,                 -- what follows, up to the next block
  PRIMARY KEY (piece, id),
  UNIQUE (piece, ord)
) STRICT;
";

/// A piece's blocks, in order.
pub(crate) fn lines(db: &Connection, piece: &str) -> Result<Vec<Line>> {
    let mut statement =
        db.prepare_cached("SELECT id, source, tail, ord FROM block WHERE piece = ?1 ORDER BY ord")?;
    let lines = statement.query_map([piece], |row| {
        let block = Row { id: row.get(0)?, source: row.get(1)?, tail: row.get(2)? };
        Ok(Line { row: block, order: row.get(3)? })
    })?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}

/// Writes what a plan changes, and no other row.
pub(crate) fn write(db: &Connection, piece: &str, plan: &mut Plan) -> Result<()> {
    if plan.is_crowded() {
        return write_all(db, piece, plan);
    }
    let mut delete = db.prepare_cached("DELETE FROM block WHERE piece = ?1 AND id = ?2")?;
    for id in &plan.gone {
        delete.execute([piece, id])?;
    }
    for at in &plan.new {
        insert(db, piece, &plan.lines[*at])?;
    }
    let mut update =
        db.prepare_cached("UPDATE block SET source = ?3, tail = ?4 WHERE piece = ?1 AND id = ?2")?;
    for Row { id, source, tail } in plan.edited.iter().map(|at| &plan.lines[*at].row) {
        update.execute([piece, id, source, tail])?;
    }
    Ok(())
}

/// Gives every block a new order key.
fn write_all(db: &Connection, piece: &str, plan: &mut Plan) -> Result<()> {
    let orders = order::spread(None, None, plan.lines.len());
    for (line, order) in plan.lines.iter_mut().zip(orders) {
        line.order = order;
    }
    replace(db, piece, &plan.lines)
}

/// Writes all blocks, in the place of all there were.
pub(crate) fn replace(db: &Connection, piece: &str, lines: &[Line]) -> Result<()> {
    db.execute("DELETE FROM block WHERE piece = ?1", [piece])?;
    lines.iter().try_for_each(|line| insert(db, piece, line))
}

fn insert(db: &Connection, piece: &str, Line { row, order }: &Line) -> Result<()> {
    let mut insert =
        db.prepare_cached("INSERT INTO block(piece, id, ord, source, tail) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    insert.execute(params![piece, row.id, order, row.source, row.tail])?;
    Ok(())
}
