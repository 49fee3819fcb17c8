//! A piece as its stored Markdown, front matter and all, to be looked at and written as such.

use article::{Manuscript, Noted};
use serde_json::Value;
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    held::Attempt,
    wire::{Source, SourceSaved},
};

impl Desk {
    /// The text of a piece, and where each of its blocks begins in it.
    ///
    /// # Errors
    /// [`Kind::Unknown`] for the piece, and the library's own.
    pub fn source(&mut self, piece: &str) -> Result<Source> {
        let id = self.row(piece)?.id;
        let held = self.hold(&id)?;
        let source = Source {
            rev: held.rev,
            text: held.manuscript.text(),
            starts: starts(&held.manuscript),
            notes: held.manuscript.attrs().notes,
        };
        self.keep(&id, held);
        Ok(source)
    }

    /// Puts a whole text in place of the one at revision `base`. Blocks whose bytes stay go on being the same blocks, and
    /// nothing is written of them.
    ///
    /// # Errors
    /// [`Kind::Locked`] where somebody else has written since, [`Kind::Unknown`] for the piece, and the library's own.
    /// Nothing is written then.
    pub fn set_source(&mut self, piece: &str, base: i64, text: &str) -> Result<SourceSaved> {
        let id = self.row(piece)?.id;
        let mut held = self.hold(&id)?;
        if held.rev != base {
            self.keep(&id, held);
            return Err(stale());
        }
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let before = held.manuscript.attrs().value.pictures;
        match self.append_made(&id, &mut held, "source", Value::Null, |it| Ok(it.rewrite(text)))? {
            Attempt::Done { at, .. } => {
                let Noted { value, notes } = held.manuscript.attrs();
                let saved = SourceSaved { rev: held.rev, at, notes };
                self.keep(&id, held);
                for (name, credit) in value.pictures {
                    if before.get(&name) != Some(&credit) {
                        let _ = self.remember_credit(&id, &name, &credit);
                    }
                }
                Ok(saved)
            }
            Attempt::Stale => Err(stale()),
        }
    }
}

/// In UTF-16, as the window counts.
fn starts(manuscript: &Manuscript) -> Vec<u32> {
    let long = |text: &str| text.encode_utf16().count() as u32;
    let mut at = u32::from(manuscript.bom) + long(&manuscript.front) + long(&manuscript.before);
    let start = |slice: &article::Slice| {
        let start = at;
        at += long(&slice.source) + long(&slice.tail);
        start
    };
    manuscript.slices.iter().map(start).collect()
}

fn stale() -> Error {
    Error::new(Kind::Locked, message!("errors-changedMeanwhile"), message!("hints-copyText"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Desk;

    const TEXT: &str = "---\ntitle: T\n---\n\nOne *a*.\n\n* x\n\nЕщё.\n\nLast.\n";

    fn with(text: &str) -> (tempfile::TempDir, Desk, String) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("piece.md");
        std::fs::write(&path, text).unwrap();
        let mut desk = Desk::open_library(&home.path().join("library")).unwrap();
        let id = desk.import(&path, Some("markdown")).unwrap().id;
        (home, desk, id)
    }

    #[test]
    fn only_what_changed_is_written_and_the_rest_stays_what_it_is() {
        let (_home, mut desk, id) = with(TEXT);
        let ids = desk.hold(&id).unwrap().ids;
        let source = desk.source(&id).unwrap();
        let text = source.text.replace("One", "Won").replace("title: T", "title: U");
        let saved = desk.set_source(&id, source.rev, &text).unwrap();
        assert_eq!((saved.rev, saved.notes), (source.rev + 1, vec![]));
        assert_eq!(desk.source(&id).unwrap().text, text);
        assert_eq!(desk.hold(&id).unwrap().ids, ids, "blocks keep their names");
        let ops = desk.store.ops_since(&id, source.rev).unwrap();
        assert_eq!(ops[0].change.steps.len(), 1, "one block was written: {:?}", ops[0].change.steps);
        assert_eq!(desk.open(&id).unwrap().doc.attrs.fields.headline, "U");
        let again = desk.set_source(&id, saved.rev, &text).unwrap();
        assert_eq!(again.rev, saved.rev, "nothing changed, nothing written");
    }

    #[test]
    fn it_says_where_blocks_begin_as_the_window_counts() {
        let (_home, mut desk, id) = with(TEXT);
        let Source { text, starts, .. } = desk.source(&id).unwrap();
        let units: Vec<u16> = text.encode_utf16().collect();
        let firsts: Vec<_> =
            starts.iter().map(|at| String::from_utf16_lossy(&units[*at as usize..][..2])).collect();
        assert_eq!(firsts, ["On", "* ", "Ещ", "La"]);
    }

    #[test]
    fn broken_front_matter_is_kept_and_said() {
        let (_home, mut desk, id) = with(TEXT);
        let source = desk.source(&id).unwrap();
        let text = source.text.replace("title: T", "title: [T");
        let saved = desk.set_source(&id, source.rev, &text).unwrap();
        assert_eq!(saved.notes.len(), 1);
        assert_eq!(desk.source(&id).unwrap().text, text);
    }

    #[test]
    fn newer_text_is_never_overwritten() {
        let (_home, mut desk, id) = with(TEXT);
        let source = desk.source(&id).unwrap();
        desk.set_source(&id, source.rev, "Newer.\n").unwrap();
        let error = desk.set_source(&id, source.rev, "Older.\n").unwrap_err();
        assert_eq!(error.kind, Kind::Locked);
        assert_eq!(desk.source(&id).unwrap().text, "Newer.\n");
    }
}
