//! Fields and credits cannot stand side by side, as blocks do. The newer value stands, and the other one is told.

use std::collections::BTreeMap;

use article::{Change, Manuscript};
use serde_json::Value;

use crate::{Desk, fields::by_name, held::Held, history::manuscript, wire::Overwritten};

/// What a piece said of itself before an edit that was made on an older revision.
pub(crate) struct Before {
    /// As the edit knew it; `None` where that cannot be read, and then all that differs counts.
    base: Option<Values>,
    /// As others have left it.
    theirs: Values,
}

/// Fields and credits, by their names.
struct Values {
    fields: BTreeMap<String, Value>,
    credits: BTreeMap<String, Value>,
}

impl Desk {
    /// What there is to compare with once the changes are made; `None` where they are to blocks alone.
    pub(crate) fn before(&self, id: &str, base: i64, held: &Held, changes: &[Change]) -> Option<Before> {
        if changes.iter().all(|change| matches!(change, Change::Blocks { .. })) {
            return None;
        }
        // No edit is refused because an old revision cannot be read.
        let base = self.store.head_at(id, base).ok().map(|head| Values::of(&manuscript(head)));
        Some(Before { base, theirs: Values::of(&held.manuscript) })
    }
}

impl Before {
    /// What others had changed since, and the changes that made `now` changed to something else.
    pub(crate) fn overwritten(&self, changes: &[Change], now: &Manuscript) -> Vec<Overwritten> {
        let now = Values::of(now);
        let is_lost = |change: &Change| {
            let theirs = self.theirs.at(change);
            theirs != now.at(change) && self.base.as_ref().is_none_or(|base| theirs != base.at(change))
        };
        let lost = changes.iter().filter(|change| is_lost(change));
        lost.filter_map(|change| told(change, self.theirs.at(change))).collect()
    }
}

impl Values {
    /// As the text has them: what the library remembers of a picture changes with every edit.
    fn of(manuscript: &Manuscript) -> Values {
        let piece = manuscript.piece().value;
        let fields = by_name(&piece);
        let credits = piece.attrs.pictures.into_iter();
        let credits = credits.map(|(name, credit)| (name, serde_json::to_value(credit).unwrap_or_default()));
        Values { fields, credits: credits.collect() }
    }

    /// The value that a change is about.
    fn at(&self, change: &Change) -> Option<&Value> {
        match change {
            Change::Blocks { .. } => None,
            Change::Field { name, .. } => self.fields.get(name),
            Change::Credit { name, .. } => self.credits.get(name),
        }
    }
}

fn told(change: &Change, theirs: Option<&Value>) -> Option<Overwritten> {
    let (name, is_credit) = match change {
        Change::Blocks { .. } => return None,
        Change::Field { name, .. } => (name, false),
        Change::Credit { name, .. } => (name, true),
    };
    Some(Overwritten { name: name.clone(), is_credit, theirs: theirs.cloned().unwrap_or_default() })
}
