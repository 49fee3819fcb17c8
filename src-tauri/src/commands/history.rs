//! What a piece was.

use desk::{Comparison, Opened, Past, Version};
use tauri::{AppHandle, Runtime, State};

use crate::{field_window, library::Library, said::Result};

#[tauri::command]
pub(crate) async fn history(library: State<'_, Library>, piece: String) -> Result<Vec<Version>> {
    library.ask(move |desk| desk.history(&piece)).await
}

#[tauri::command]
pub(crate) async fn past(library: State<'_, Library>, piece: String, rev: i64) -> Result<Past> {
    library.ask(move |desk| desk.past(&piece, rev)).await
}

#[tauri::command]
pub(crate) async fn compare(
    library: State<'_, Library>,
    piece: String,
    from: i64,
    to: i64,
) -> Result<Comparison> {
    library.ask(move |desk| desk.compare(&piece, from, to)).await
}

#[tauri::command]
pub(crate) async fn name_version(
    library: State<'_, Library>,
    piece: String,
    rev: i64,
    name: String,
) -> Result<()> {
    library.ask(move |desk| desk.name_version(&piece, Some(rev), &name)).await
}

#[tauri::command]
pub(crate) async fn restore<R: Runtime>(
    app: AppHandle<R>,
    library: State<'_, Library>,
    piece: String,
    rev: i64,
) -> Result<Opened> {
    let id = piece.clone();
    let opened = library.ask(move |desk| desk.restore(&piece, rev)).await?;
    field_window::written(&app, &id);
    Ok(opened)
}
