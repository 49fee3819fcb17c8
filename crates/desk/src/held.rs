//! A piece being written: its manuscript in memory, with the ids of its rows.

use article::{Applied, Block, Change, ChangeError, Manuscript, Piece, Status, When};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use proof::Sight;
use serde_json::{Value, json};
use store::{Derived, Head, Op, RowNow};
use words::message;

use crate::{Desk, Error, Kind, Result, check::today, copy::filled, list::word};

/// A piece at a revision.
#[derive(Clone)]
pub(crate) struct Held {
    pub(crate) rev: i64,
    pub(crate) manuscript: Manuscript,
    /// The row's id of each slice.
    pub(crate) ids: Vec<String>,
}

impl Desk {
    /// The piece as it stands in the library now.
    pub(crate) fn hold(&mut self, id: &str) -> Result<Held> {
        let rev = self.row(id)?.rev;
        if let Some(held) = self.held.remove(id).filter(|held| held.rev == rev) {
            return Ok(held);
        }
        let Head { rev, bom, front, before, rows } = self.store.head(id)?;
        let (ids, texts) = rows.into_iter().map(|row| (row.id, (row.source, row.tail))).unzip();
        Ok(Held { rev, manuscript: Manuscript::from_rows(bom, front, before, texts), ids })
    }

    /// Keeps it in memory for the next edit.
    pub(crate) fn keep(&mut self, id: &str, held: Held) {
        self.held.insert(id.to_owned(), held);
    }

    /// The row of a piece, by id or slug.
    pub(crate) fn row(&self, piece: &str) -> Result<store::PieceRow> {
        self.store.piece(piece)?.ok_or_else(|| {
            Error::new(Kind::Unknown, message!("errors-noPiece", name = piece), message!("hints-list"))
        })
    }

    /// Makes changes to a held piece and appends them to the journal.
    ///
    /// # Errors
    /// The change's own and the library's. After [`Attempt::Stale`], `held` is of no use.
    pub(crate) fn append(
        &mut self,
        id: &str,
        held: &mut Held,
        kind: &str,
        changes: &[Change],
    ) -> Result<Attempt> {
        self.append_made(id, held, kind, asked(changes), |manuscript| {
            manuscript.apply(changes).map_err(refused)
        })
    }

    /// The same for whatever is made of its text.
    ///
    /// # Errors
    /// What making it gives, and the library's.
    pub(crate) fn append_made(
        &mut self,
        id: &str,
        held: &mut Held,
        kind: &str,
        asked: Value,
        make: impl FnOnce(&mut Manuscript) -> Result<Applied>,
    ) -> Result<Attempt> {
        let (front, before) = (held.manuscript.front.clone(), held.manuscript.before.clone());
        let applied = make(&mut held.manuscript)?;
        let ids: Vec<_> = applied.origins.iter().map(|origin| name(*origin, &held.ids)).collect();
        let uses = self.store.uses(id)?;
        let piece = filled(&held.manuscript, &uses);
        let (in_files, outlet) = (self.in_files(&uses)?, self.outlet_of(&piece.attrs.fields));
        let (has_file, in_file) =
            (|name: &str| uses.contains_key(name), |name: &str| in_files.get(name).map(AsRef::as_ref));
        let today = today();
        let sight = Sight::new(&piece, &has_file, &today).with_files(&in_file).for_outlet(&outlet);
        let op = Op {
            uid: String::new(),
            kind: kind.to_owned(),
            asked,
            front: (held.manuscript.front != front).then(|| held.manuscript.front.clone()),
            before: (held.manuscript.before != before).then(|| held.manuscript.before.clone()),
            rows: rows(&held.manuscript, &ids),
            derived: derived(&sight),
        };
        match self.store.append(id, held.rev, op) {
            Ok(appended) => {
                held.rev = appended.rev;
                held.ids = ids;
                Ok(Attempt::Done { at: appended.at, piece: Box::new(piece) })
            }
            Err(store::Error::Stale { .. }) => Ok(Attempt::Stale),
            Err(error) => Err(error.into()),
        }
    }
}

/// How an attempt to append ended.
pub(crate) enum Attempt {
    /// It is on the disk.
    Done { at: String, piece: Box<Piece> },
    /// Somebody else wrote first.
    Stale,
}

/// What lists and searches show of a piece.
pub(crate) fn derived(sight: &Sight) -> Derived {
    let piece = sight.piece;
    let texts =
        piece.content.iter().filter(|block| !matches!(block, Block::Figure(_))).map(Block::plain_text);
    let opening = texts.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default();
    Derived {
        headline: piece.headline(),
        byline: byline(piece),
        status: word(piece.attrs.fields.status),
        words: piece.words(),
        problems: problems(sight),
        opening: opening.replace('\n', " ").chars().take(140).collect(),
        slugline: piece.attrs.fields.slugline.clone(),
        deadline: piece.attrs.fields.deadline.as_ref().map(ToString::to_string).unwrap_or_default(),
        due: due(piece),
        tags: piece.attrs.fields.tags.clone(),
    }
}

/// How much stands against the piece as its outlet prints it.
fn problems(sight: &Sight) -> u32 {
    let findings = match sight.outlet.changes(sight.piece) {
        true => proof::preflight_of(&sight.outlet.edition(sight.piece.clone()), sight),
        false => proof::preflight(sight),
    };
    findings.len() as u32
}

/// The moment by which a piece must be done, in UTC; empty once it is out of the writer's hands. A day ends with the
/// day here.
fn due(piece: &Piece) -> String {
    let open = matches!(piece.attrs.fields.status, Status::Idea | Status::Drafting | Status::Ready);
    let moment = |deadline: &When| match deadline.has_time() {
        true => deadline.as_str().parse::<Timestamp>().ok(),
        false => {
            let end = deadline.day().parse::<Date>().ok()?.at(23, 59, 59, 0);
            Some(end.to_zoned(TimeZone::system()).ok()?.timestamp())
        }
    };
    let deadline = piece.attrs.fields.deadline.as_ref().filter(|_| open);
    deadline.and_then(moment).map(|moment| moment.to_string()).unwrap_or_default()
}

fn byline(piece: &Piece) -> String {
    let names: Vec<_> = piece.attrs.fields.bylines.iter().map(|byline| byline.name.as_str()).collect();
    names.join(", ")
}

/// The lasting name of a slice: that of the one it continues, else a new one.
fn name(origin: Option<usize>, ids: &[String]) -> String {
    origin.and_then(|origin| ids.get(origin).cloned()).unwrap_or_else(store::Store::new_id)
}

fn rows(manuscript: &Manuscript, ids: &[String]) -> Vec<RowNow> {
    let slices = manuscript.slices.iter().zip(ids);
    slices
        .map(|(slice, id)| RowNow {
            id: Some(id.clone()),
            source: slice.source.to_string(),
            tail: slice.tail.to_string(),
        })
        .collect()
}

/// What was asked for, kept in the journal: which fields and credits. The blocks the store records itself.
fn asked(changes: &[Change]) -> Value {
    let name = |change: &Change| match change {
        Change::Blocks { .. } => None,
        Change::Field { name, .. } => Some(json!({ "field": name })),
        Change::Credit { name, .. } => Some(json!({ "credit": name })),
    };
    let names: Vec<_> = changes.iter().filter_map(name).collect();
    if names.is_empty() { Value::Null } else { names.into() }
}

/// As a sentence begins.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn refused(error: ChangeError) -> Error {
    let (message, hint) = match &error {
        ChangeError::BrokenFront(reason) => {
            (message!("errors-front", reason = reason.as_str()), message!("hints-mendFront"))
        }
        ChangeError::UnknownField(name) => {
            (message!("errors-noField", name = name.as_str()), message!("hints-fields"))
        }
        ChangeError::BadValue { name, reason } => (
            message!("errors-badField", name = capital(name), reason = reason.as_str()),
            message!("hints-nothingChanged"),
        ),
        ChangeError::Range { .. } => (message!("errors-noBlocks"), message!("hints-openAgain")),
    };
    Error::new(Kind::BadInput, message, hint).because(error)
}
