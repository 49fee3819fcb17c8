//! The order of the shelf in memory, as long as nothing in the library changes: while one types what one looks for, it is made once.

use crate::{Result, Store, shelf::Order};

/// Every piece on the shelf, or in the bin, in an order.
pub(crate) struct Ranks {
    order: Order,
    bin: bool,
    /// When it was made, by what this connection and others had written.
    made: (i64, u64),
    /// The row of each piece, and the place of its status.
    pub(crate) pieces: Vec<(i64, usize)>,
    pub(crate) statuses: Vec<String>,
}

impl Store {
    /// Gives the pieces in that order to `look`.
    pub(crate) fn with_ranks<T>(&self, order: Order, bin: bool, look: impl FnOnce(&Ranks) -> T) -> Result<T> {
        let others = self.db.query_row("PRAGMA data_version", [], |row| row.get(0))?;
        let made = (others, self.db.total_changes());
        let mut kept = self.ranks.borrow_mut();
        let is_fresh = |ranks: &Ranks| ranks.order == order && ranks.bin == bin && ranks.made == made;
        match kept.as_ref().filter(|ranks| is_fresh(ranks)) {
            Some(ranks) => Ok(look(ranks)),
            None => Ok(look(kept.insert(self.ranked(order, bin, made)?))),
        }
    }

    fn ranked(&self, order: Order, bin: bool, made: (i64, u64)) -> Result<Ranks> {
        let sql = format!(
            "SELECT n, status FROM piece WHERE (deleted IS NOT NULL) = {bin} ORDER BY {}",
            order.sql()
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut ranks = Ranks { order, bin, made, pieces: Vec::new(), statuses: Vec::new() };
        while let Some(row) = rows.next()? {
            let status = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            let known = ranks.statuses.iter().position(|known| known == status);
            let place = known.unwrap_or_else(|| {
                ranks.statuses.push(status.to_owned());
                ranks.statuses.len() - 1
            });
            ranks.pieces.push((row.get(0)?, place));
        }
        Ok(ranks)
    }
}
