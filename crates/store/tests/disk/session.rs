//! A writer's session, and what of it must be in the library afterwards.

use std::{fs, path::Path};

use rusqlite::Connection;
use store::{Error, NewPiece, Op, RowNow, Store};

/// How many edits are typed.
const EDITS: usize = 30;

/// What may stand in a closed library's folder.
const BELONG: [&str; 5] =
    ["galley.db", "galley.db-wal", "galley.db-shm", "galley-before-format-6.db", "pictures"];

/// What was acknowledged.
#[derive(Default)]
pub(crate) struct Acknowledged {
    created: bool,
    edits: Vec<usize>,
    pictures: Vec<String>,
    named: Vec<i64>,
    sent: Vec<i64>,
    /// How many calls came back with an error.
    pub(crate) refused: usize,
}

/// A library of the format before this one, with a piece that is a year old.
pub(crate) fn older(folder: &Path) {
    let mut store = Store::open(folder).unwrap();
    let id = store.create(NewPiece { slug: "old".into(), ..NewPiece::default() }).unwrap().id;
    for edit in 1..40 {
        let row = RowNow { source: format!("old {edit} {}", "words ".repeat(60)), ..RowNow::default() };
        store.append(&id, edit, Op { rows: vec![row], ..Op::default() }).unwrap();
    }
    drop(store);
    let db = Connection::open(folder.join("galley.db")).unwrap();
    db.execute_batch(
        "UPDATE op SET at = '2020-01-01T00:00:00Z'; DROP TABLE revision; DROP INDEX op_listed;
         ALTER TABLE op DROP COLUMN words; PRAGMA user_version = 5",
    )
    .unwrap();
}

/// Opens, makes, types, adds, names, sends and thins, for as long as the disk is there.
pub(crate) fn run(folder: &Path, is_dead: &dyn Fn() -> bool) -> Acknowledged {
    let mut said = Acknowledged::default();
    let mut store = None;
    for step in 0..EDITS + 1 {
        if is_dead() {
            break;
        }
        if store.is_none() {
            store = Store::open(folder).inspect_err(|_| said.refused += 1).ok();
        }
        let Some(open) = store.as_mut() else { continue };
        if take(open, step, &mut said).is_err() {
            said.refused += 1;
            if open.pieces("", None, false).is_err() {
                store = None; // as a writer would, who starts again
            }
        }
    }
    said
}

fn take(store: &mut Store, step: usize, said: &mut Acknowledged) -> Result<(), Error> {
    let id = match store.piece("new")? {
        Some(piece) => piece.id,
        None => store.create(NewPiece { slug: "new".into(), ..NewPiece::default() })?.id,
    };
    said.created = true;
    let rev = write(store, &id, step)?;
    said.edits.push(step);
    match step {
        5 | 20 => {
            let hash = store.put_picture(&[step as u8; 3000], "jpg", 4, 3)?;
            store.use_picture(&id, &format!("{step}.jpg"), &hash)?;
            said.pictures.push(hash);
        }
        8 | 22 => {
            store.name_revision(&id, rev, "before lunch")?;
            said.named.push(rev);
        }
        11 | 25 => {
            store.keep_sent(&id, rev, "html")?;
            said.sent.push(rev);
        }
        14 => drop(store.thin()?),
        17 => drop(store.catch_up(&store::Head::text)?),
        _ => (),
    }
    Ok(())
}

/// Adds a block to those there are.
fn write(store: &mut Store, id: &str, number: usize) -> Result<i64, Error> {
    let head = store.head(id)?;
    let kept =
        head.rows.into_iter().map(|row| RowNow { id: Some(row.id), source: row.source, tail: row.tail });
    let new = RowNow { source: format!("{number} "), ..RowNow::default() };
    let rows = kept.chain([new]).collect();
    let op = Op { uid: Store::new_id(), kind: "edit".into(), rows, ..Op::default() };
    Ok(store.append(id, head.rev, op)?.rev)
}

/// Opens the library again; everything acknowledged must be there, in order. What is missing, if anything.
pub(crate) fn lost(folder: &Path, said: &Acknowledged, is_older: bool) -> Option<String> {
    let mut store = match Store::open(folder) {
        Ok(store) => store,
        Err(error) => return Some(format!("it does not open: {error}")),
    };
    let found = look(&mut store, said, is_older);
    drop(store);
    let names = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap());
    let left = names.into_iter().find(|name| !BELONG.contains(&name.as_str()));
    found.err().or(left.map(|name| format!("{name} is left")))
}

fn look(store: &mut Store, said: &Acknowledged, is_older: bool) -> Result<(), String> {
    let odd = |error: Error| error.to_string();
    let ensure = |holds: bool, what: &str| if holds { Ok(()) } else { Err(what.to_owned()) };
    let troubles = store.check().map_err(odd)?;
    ensure(troubles.is_empty(), &format!("{troubles:?}"))?;
    if is_older {
        let id = store.piece("old").map_err(odd)?.ok_or("the old piece is gone")?.id;
        ensure(store.head(&id).map_err(odd)?.text().starts_with("old 39 "), "the old piece has changed")?;
    }
    let Some(piece) = store.piece("new").map_err(odd)? else {
        return ensure(!said.created, "the new piece is gone");
    };
    let text = store.head(&piece.id).map_err(odd)?.text();
    let numbers: Vec<usize> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    ensure(numbers.is_sorted_by(|a, b| a < b), &format!("out of order: {text}"))?;
    for edit in &said.edits {
        ensure(numbers.contains(edit), &format!("edit {edit} is gone: {text}"))?;
    }
    for hash in &said.pictures {
        store.read_picture(hash).map_err(odd)?;
        let uses = store.uses(&piece.id).map_err(odd)?;
        ensure(uses.values().any(|row| row.hash == *hash), "a picture is not used any more")?;
    }
    let revisions = store.revisions(&piece.id).map_err(odd)?;
    for rev in &said.named {
        ensure(revisions.iter().any(|row| row.rev == *rev && row.name.is_some()), "a name is gone")?;
    }
    let sendings = store.sendings(&piece.id).map_err(odd)?;
    for rev in &said.sent {
        ensure(sendings.iter().any(|row| row.rev == *rev), "a sending is gone")?;
    }
    write(store, &piece.id, EDITS + 1).map(drop).map_err(odd)
}
