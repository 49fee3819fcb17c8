//! Plain text as it is found on the web and in mailboxes.
//!
//! Line ends are understood first, then recognisers claim what is not body, one after another. They would rather
//! leave a line in the body than be clever, and whatever they take can be put back.

mod author_line;
mod byline;
mod credit;
mod dateline;
mod disclaimer;
mod draft;
mod headline;
mod layout;
mod lines;
mod names;
mod photo;
mod poll;
mod republication;
#[cfg(test)]
mod tests;
mod words;

use ::words::message;
use article::{Block, Manuscript, Note, NoteKind, Noted, Piece};

use crate::{
    Error,
    decode::{decode, is_odd_control},
    gaps,
    importer::{Guess, Imported, Importer, Source},
    language,
};
use draft::Draft;

pub(crate) use self::words::brief;
pub(crate) use credit::pasted;

/// Text without mark-up.
pub(crate) const IMPORTER: Importer =
    Importer { name: "text", label: "formats-text", extensions: &["txt", "text"], read };

/// In the order in which they look: what is surest first.
const RECOGNISERS: &[fn(&mut Draft)] = &[
    republication::recognise,
    disclaimer::recognise,
    byline::recognise,
    photo::recognise,
    headline::recognise,
    author_line::recognise,
    dateline::recognise,
    poll::recognise,
];

fn read(source: &Source) -> Result<Noted<Imported>, Error> {
    let decoded = decode(source.bytes)?;
    let (piece, guesses, found) = piece(&decoded.text);
    let mut notes = decoded.notes;
    notes.extend(found);
    let manuscript = Manuscript::compose(&piece);
    Ok(Noted { value: Imported { manuscript, guesses, pictures: Vec::new() }, notes })
}

/// The piece that a text holds, what was concluded on the way, and the report.
fn piece(text: &str) -> (Piece, Vec<Guess>, Vec<Note>) {
    let typed: String = text.chars().filter(|letter| !is_odd_control(*letter)).collect();
    let groups = lines::groups(&typed);
    let width = layout::wrap_width(&groups);
    let mut draft = Draft::new(layout::passages(groups, width));
    for recognise in RECOGNISERS {
        recognise(&mut draft);
    }
    set_language(&mut draft);
    let (piece, guesses, mut notes) = draft.finish();
    notes.insert(0, body(&piece));
    notes.extend(wrapped(width));
    notes.extend(lists(&piece));
    notes.extend(controls(text.chars().count() - typed.chars().count()));
    notes.extend(missing(&piece, &notes));
    notes.sort_by_key(|note| (order(note.kind), note.line));
    (piece, guesses, notes)
}

fn set_language(draft: &mut Draft) {
    let words: Vec<&str> = draft.open().into_iter().map(|at| draft.passages[at].text.as_str()).collect();
    if let Some((code, name)) = language::guess(&words.join("\n")) {
        draft.fields.language = code.to_owned();
        draft.guess("language", message!("notes-language", code = code, name = name), None);
    }
}

fn body(piece: &Piece) -> Note {
    let text = match piece.content.len() {
        0 => message!("notes-bodyEmpty"),
        blocks => message!("notes-body", n = blocks),
    };
    Note { kind: NoteKind::Kept, field: "body".into(), text, line: None }
}

fn wrapped(width: Option<usize>) -> Option<Note> {
    let text = message!("notes-wrapped", n = width?);
    Some(Note { kind: NoteKind::Guessed, field: "body".into(), text, line: None })
}

fn lists(piece: &Piece) -> Option<Note> {
    let is_list = |block: &&Block| matches!(block, Block::BulletList(_) | Block::OrderedList(_));
    let count = piece.content.iter().filter(is_list).count();
    let text = message!("notes-lists", n = count);
    (count > 0).then(|| Note { kind: NoteKind::Guessed, field: "body".into(), text, line: None })
}

fn controls(dropped: usize) -> Option<Note> {
    let text = message!("notes-controls", n = dropped);
    (dropped > 0).then(|| Note { kind: NoteKind::LeftOut, field: "body".into(), text, line: None })
}

fn missing(piece: &Piece, notes: &[Note]) -> Vec<Note> {
    let fields = &piece.attrs.fields;
    let told = |field: &str| notes.iter().any(|note| note.field == field);
    let expected = [
        (fields.bylines.is_empty(), "bylines", message!("notes-noAuthor")),
        (fields.published.is_none(), "published", message!("notes-noDate")),
        (fields.language.is_empty(), "language", message!("notes-noLanguage")),
    ];
    let mut missing: Vec<Note> = gaps::headline(&piece.attrs, piece.content.first()).into_iter().collect();
    missing.extend(
        expected
            .into_iter()
            .filter(|(absent, field, _)| *absent && !told(field))
            .map(|(_, field, text)| gaps::missing(field, text)),
    );
    missing.extend(gaps::credits(&piece.attrs, &piece.picture_names()));
    missing
}

/// The order of a report: what is there, what to look at, what to add, what is lost.
fn order(kind: NoteKind) -> u8 {
    match kind {
        NoteKind::Kept => 0,
        NoteKind::Guessed => 1,
        NoteKind::Missing => 2,
        NoteKind::LeftOut => 3,
    }
}
