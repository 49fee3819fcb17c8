//! The shelf: pieces listed, and what is done with several at once.

use article::Status;
use desk::{Asked, Found, Listed, Summary, Tag};
use tauri::State;

use crate::{
    library::Library,
    said::{Result, Said},
};

#[tauri::command]
pub(crate) async fn list(library: State<'_, Library>, asked: Asked) -> Result<Listed> {
    library.ask(move |desk| desk.shelf(&asked)).await
}

#[tauri::command]
pub(crate) async fn found(
    library: State<'_, Library>,
    query: String,
    pieces: Vec<String>,
) -> Result<Vec<Found>> {
    library.ask(move |desk| desk.finds(&query, &pieces)).await
}

#[tauri::command]
pub(crate) async fn tags(library: State<'_, Library>) -> Result<Vec<Tag>> {
    library.ask(|desk| desk.tags()).await
}

#[tauri::command]
pub(crate) async fn duplicate(library: State<'_, Library>, piece: String) -> Result<Summary> {
    library.ask(move |desk| desk.duplicate(&piece)).await
}

#[tauri::command]
pub(crate) async fn set_status(
    library: State<'_, Library>,
    pieces: Vec<String>,
    status: Status,
) -> Result<()> {
    for piece in pieces {
        // One by one, so that what is typed meanwhile is saved in between.
        library.ask(move |desk| desk.set_status(&piece, status)).await?;
    }
    Ok(Said(()))
}

#[tauri::command]
pub(crate) async fn bin(library: State<'_, Library>, pieces: Vec<String>, binned: bool) -> Result<()> {
    library.ask(move |desk| desk.bin(&pieces, binned)).await
}

#[tauri::command]
pub(crate) async fn delete(library: State<'_, Library>, pieces: Vec<String>) -> Result<()> {
    library.ask(move |desk| desk.delete(&pieces)).await
}

#[tauri::command]
pub(crate) async fn empty_bin(library: State<'_, Library>) -> Result<()> {
    library.ask(|desk| desk.empty_bin()).await
}
