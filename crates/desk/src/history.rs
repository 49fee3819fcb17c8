//! What a piece was: its versions, one of them, and the way back to it.

mod compare;
mod grouped;
mod runs;

use article::Manuscript;
use serde_json::Value;
use store::Head;
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    copy::filled,
    held::Attempt,
    open::infos,
    wire::{Comparison, Opened, Past, Version},
};

impl Desk {
    /// The versions of a piece that can be gone back to, newest first.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for the piece, and the library's own.
    pub fn history(&mut self, piece: &str) -> Result<Vec<Version>> {
        let id = self.row(piece)?.id;
        let (sent, overrules) = (self.store.sendings(&id)?, self.store.overrules(&id)?);
        Ok(grouped::versions(self.store.revisions(&id)?, &sent, &overrules))
    }

    /// A piece as it was.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for the piece, or a revision that was never there or is not kept any more; and the library's own.
    pub fn past(&mut self, piece: &str, rev: i64) -> Result<Past> {
        let id = self.row(piece)?.id;
        let manuscript = manuscript(self.head_at(&id, rev)?);
        let uses = self.store.uses(&id)?;
        Ok(Past { rev, doc: filled(&manuscript, &uses), pictures: infos(self.pictures_of(&uses)?) })
    }

    /// The text of a piece as it was.
    ///
    /// # Errors
    /// As for [`Desk::past`].
    pub fn past_text(&mut self, piece: &str, rev: i64) -> Result<String> {
        let id = self.row(piece)?.id;
        Ok(self.head_at(&id, rev)?.text())
    }

    /// What is other at revision `to` than at `from`; 0 is before there was anything.
    ///
    /// # Errors
    /// As for [`Desk::past`].
    pub fn compare(&mut self, piece: &str, from: i64, to: i64) -> Result<Comparison> {
        let id = self.row(piece)?.id;
        let uses = self.store.uses(&id)?;
        let [from, to] = [self.head_at(&id, from)?, self.head_at(&id, to)?];
        Ok(compare::compare(from, to, &uses))
    }

    /// Gives a version a name, by which it is kept for good; an empty one takes the name away.
    ///
    /// # Errors
    /// As for [`Desk::past`].
    pub fn name_version(&mut self, piece: &str, rev: Option<i64>, name: &str) -> Result<()> {
        let row = self.row(piece)?;
        let rev = rev.unwrap_or(row.rev);
        self.store.name_revision(&row.id, rev, name.trim()).map_err(|error| unknown(error, rev))
    }

    /// Puts the text of an earlier version in the place of that of now: fields, credits, blocks. What is replaced stays in
    /// the history.
    ///
    /// # Errors
    /// As for [`Desk::past`], and [`Kind::Locked`] where somebody else writes. Nothing is written then.
    pub fn restore(&mut self, piece: &str, rev: i64) -> Result<Opened> {
        let id = self.row(piece)?.id;
        let past = self.head_at(&id, rev)?;
        let mut held = self.hold(&id)?;
        held.ids = past.rows.iter().map(|row| row.id.clone()).collect();
        let manuscript = manuscript(past);
        let made = self.append_made(&id, &mut held, "restore", Value::from(rev), |now| {
            let origins = (0..manuscript.slices.len()).map(Some).collect();
            *now = manuscript;
            Ok(article::Applied { origins })
        })?;
        match made {
            Attempt::Done { .. } => {
                self.keep(&id, held);
                self.open(&id)
            }
            Attempt::Stale => Err(Error::new(
                Kind::Locked,
                message!("errors-keepsChanging"),
                message!("hints-notOverwritten"),
            )),
        }
    }

    fn head_at(&self, id: &str, rev: i64) -> Result<Head> {
        self.store.head_at(id, rev).map_err(|error| unknown(error, rev))
    }
}

pub(crate) fn manuscript(Head { bom, front, before, rows, .. }: Head) -> Manuscript {
    Manuscript::from_rows(bom, front, before, rows.into_iter().map(|row| (row.source, row.tail)).collect())
}

fn unknown(error: store::Error, rev: i64) -> Error {
    match error {
        store::Error::NotFound(_) => Error::new(
            Kind::Unknown,
            message!("errors-noVersion", rev = rev.to_string()),
            message!("hints-history"),
        ),
        other => other.into(),
    }
}

#[cfg(test)]
mod tests {
    use article::{Block, Change};

    use super::*;
    use crate::wire::{Became, Origin};

    const TEXT: &str =
        "---\nheadline: The horn\ntags: [sea]\n---\n\nIt sounds.\n\nTwice a day.\n\nThe end.\n";

    fn with(text: &str) -> (tempfile::TempDir, Desk, String) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("piece.md");
        std::fs::write(&path, text).unwrap();
        let mut desk = Desk::open_library(&home.path().join("library")).unwrap();
        let id = desk.import(&path, Some("markdown")).unwrap().id;
        (home, desk, id)
    }

    fn blocks(from: u32, to: u32, with: &[&str]) -> Change {
        Change::Blocks { from, to, with: with.iter().map(|text| Block::paragraph(text)).collect() }
    }

    #[test]
    fn what_was_can_be_read_compared_and_put_back() {
        let (_home, mut desk, id) = with(TEXT);
        let field = Change::Field { name: "headline".into(), value: "The old horn".into() };
        desk.edit(&id, 1, &[blocks(0, 1, &["It sounds again."]), blocks(1, 2, &[]), field]).unwrap();
        desk.edit(&id, 2, &[blocks(2, 2, &["A new one."])]).unwrap();
        let now = desk.open(&id).unwrap().doc;

        let told = desk.compare(&id, 1, 3).unwrap();
        let fates: Vec<_> = told.blocks.iter().map(|block| block.fate).collect();
        assert_eq!(fates, [Became::Changed, Became::Removed, Became::Same, Became::Added]);
        assert_eq!((told.added, told.removed), (4, 3));
        assert_eq!(told.fields.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["headline"]);

        assert_eq!(desk.past_text(&id, 1).unwrap(), TEXT);
        let restored = desk.restore(&id, 1).unwrap();
        assert_eq!((restored.rev, restored.doc), (4, desk.past(&id, 1).unwrap().doc));
        assert_eq!(desk.compare(&id, 1, 4).unwrap().blocks.len(), 3);
        assert!(desk.compare(&id, 1, 4).unwrap().blocks.iter().all(|block| block.fate == Became::Same));

        let history = desk.history(&id).unwrap();
        assert_eq!(
            history.iter().map(|it| it.origin).collect::<Vec<_>>(),
            [Origin::Restored, Origin::Written, Origin::Imported]
        );
        assert_eq!(desk.restore(&id, 3).unwrap().doc, now, "a way back is a version like any other");
    }

    #[test]
    fn a_block_that_stands_elsewhere_is_said_to() {
        let (_home, mut desk, id) = with(TEXT);
        let source = desk.source(&id).unwrap();
        let moved =
            TEXT.replace("It sounds.\n\nTwice a day.\n\nThe end.", "Twice a day.\n\nThe end.\n\nIt sounds.");
        desk.set_source(&id, source.rev, &moved).unwrap();
        let fates: Vec<_> = desk.compare(&id, 1, 2).unwrap().blocks.iter().map(|it| it.fate).collect();
        assert_eq!(fates, [Became::Same, Became::Same, Became::Moved]);
    }

    #[test]
    fn a_version_has_the_name_it_was_given() {
        let (_home, mut desk, id) = with(TEXT);
        desk.name_version(&id, None, " Before the lawyers ").unwrap();
        assert_eq!(desk.history(&id).unwrap()[0].name.as_deref(), Some("Before the lawyers"));
        desk.name_version(&id, Some(1), "").unwrap();
        assert_eq!(desk.history(&id).unwrap()[0].name, None);
        assert_eq!(desk.name_version(&id, Some(9), "None").unwrap_err().kind, Kind::Unknown);
        assert_eq!(desk.restore(&id, 9).unwrap_err().kind, Kind::Unknown);
    }
}
