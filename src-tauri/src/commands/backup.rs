//! Backups of the library, its mirror, and what can be saved of a damaged one.

use std::path::PathBuf;

use desk::{Backup, Mirror, Recovered, Unpacked};
use serde::Serialize;
use tauri::State;

use crate::{
    library::{Library, aside},
    said::{Result, said},
};

/// What is known of backups that are made by themselves.
#[derive(Serialize)]
pub(crate) struct Daily {
    /// Where they are.
    folder: Option<PathBuf>,
    /// The newest.
    last: Option<Backup>,
}

#[tauri::command]
pub(crate) async fn daily_backup(library: State<'_, Library>) -> Result<Daily> {
    let folder = library.folder().map(ToOwned::to_owned);
    let last = folder.clone();
    let last = said(aside(move || last.and_then(|folder| desk::last_daily(&folder))).await)?;
    Ok(crate::said::Said(Daily { folder: folder.map(|folder| desk::daily_folder(&folder)), last: last.0 }))
}

/// Into a folder, under a name that says when.
#[tauri::command]
pub(crate) async fn back_up(library: State<'_, Library>, folder: PathBuf) -> Result<Backup> {
    let library = library.inner().clone();
    let made = aside(move || {
        let path = folder.join(desk::backup_name());
        // A desk of its own, so that what is typed meanwhile is saved as ever.
        library.apart()?.back_up(&path)
    });
    said(made.await.and_then(|made| made))
}

/// Makes the library what a backup holds. The page that shows it has to begin anew.
#[tauri::command]
pub(crate) async fn unpack(library: State<'_, Library>, path: PathBuf) -> Result<Unpacked> {
    let library = library.inner().clone();
    said(aside(move || library.closed(|folder| desk::unpack(&path, folder))).await.and_then(|made| made))
}

/// Takes that back.
#[tauri::command]
pub(crate) async fn undo_unpack(library: State<'_, Library>, aside_at: PathBuf) -> Result<()> {
    let library = library.inner().clone();
    said(
        aside(move || library.closed(|folder| desk::undo_unpack(&aside_at, folder)))
            .await
            .and_then(|made| made),
    )
}

/// Makes a new library of what can be read of a damaged one.
#[tauri::command]
pub(crate) async fn recover(library: State<'_, Library>) -> Result<Recovered> {
    let library = library.inner().clone();
    said(aside(move || library.closed(desk::recover)).await.and_then(|made| made))
}

#[tauri::command]
pub(crate) async fn mirror(library: State<'_, Library>) -> Result<Option<Mirror>> {
    library.ask(|desk| desk.mirror()).await
}

/// Keeps a mirror in that folder, or none. It is filled soon after.
#[tauri::command]
pub(crate) async fn set_mirror(library: State<'_, Library>, folder: Option<PathBuf>) -> Result<()> {
    library.ask(move |desk| desk.set_mirror(folder.as_deref())).await
}
