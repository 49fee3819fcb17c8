//! Ways in: files become pieces.

use std::path::{Path, PathBuf};

use article::Block;
use desk::{Desk, Error, Imported, Opened, Summary};
use serde::Serialize;
use tauri::State;

use crate::{
    given::Given,
    language,
    library::{Library, aside},
    said::{Result, Said, said},
};

/// What became of one file.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Fate {
    Imported {
        #[serde(flatten)]
        piece: Imported,
        headline: String,
    },
    Failed {
        path: PathBuf,
        error: Error,
    },
}

/// The files Galley was started with; the page imports them like any others.
#[tauri::command]
pub(crate) fn given(given: State<'_, Given>) -> Vec<PathBuf> {
    given.take()
}

#[tauri::command]
pub(crate) async fn import_files(library: State<'_, Library>, paths: Vec<PathBuf>) -> Result<Vec<Fate>> {
    let mut fates = Vec::new();
    for path in paths {
        // One by one, so that what is typed meanwhile is saved in between.
        // What was guessed is kept as it is said now.
        let act = move |desk: &mut Desk| Ok(words::speaking(language::spoken(), || import(desk, path)));
        fates.push(library.ask(act).await?.0);
    }
    Ok(Said(fates))
}

#[tauri::command]
pub(crate) async fn import_sample(library: State<'_, Library>) -> Result<Summary> {
    library.ask(|desk| desk.import_sample()).await
}

#[tauri::command]
pub(crate) async fn undo_guess(library: State<'_, Library>, piece: String, field: String) -> Result<Opened> {
    library.ask(move |desk| desk.undo_guess(&piece, &field)).await
}

/// Markdown on the clipboard, as blocks.
#[tauri::command]
pub(crate) async fn read_markdown(text: String) -> Result<Vec<Block>> {
    said(aside(move || desk::read_markdown(&text)).await)
}

fn import(desk: &mut Desk, path: PathBuf) -> Fate {
    match imported(desk, &path) {
        Ok(fate) => fate,
        Err(error) => Fate::Failed { path, error },
    }
}

fn imported(desk: &mut Desk, path: &Path) -> desk::Result<Fate> {
    let piece = desk.import(path, None)?;
    let headline = desk.open(&piece.id)?.doc.headline();
    Ok(Fate::Imported { piece, headline })
}
