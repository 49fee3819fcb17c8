//! Pieces: begun, listed, opened, written.

use article::Change;
use desk::{Opened, Outlet, Result, Saved, Start, Summary};
use tauri::State;

use crate::library::Library;

#[tauri::command]
pub(crate) async fn start(library: State<'_, Library>) -> Result<Start> {
    library.ask(|desk| desk.start()).await
}

#[tauri::command]
pub(crate) async fn list(library: State<'_, Library>, query: String, bin: bool) -> Result<Vec<Summary>> {
    library.ask(move |desk| if bin { desk.list_bin(&query) } else { desk.list(&query, None) }).await
}

#[tauri::command]
pub(crate) async fn create(library: State<'_, Library>) -> Result<Opened> {
    library.ask(|desk| desk.create("")).await
}

#[tauri::command]
pub(crate) async fn open(library: State<'_, Library>, piece: String) -> Result<Opened> {
    library.ask(move |desk| desk.open(&piece)).await
}

#[tauri::command]
pub(crate) async fn edit(
    library: State<'_, Library>,
    piece: String,
    base: i64,
    changes: Vec<Change>,
) -> Result<Saved> {
    library.ask(move |desk| desk.edit(&piece, base, &changes)).await
}

#[tauri::command]
pub(crate) async fn duplicate(library: State<'_, Library>, piece: String) -> Result<Summary> {
    library.ask(move |desk| desk.duplicate(&piece)).await
}

#[tauri::command]
pub(crate) async fn bin(library: State<'_, Library>, piece: String, binned: bool) -> Result<()> {
    library.ask(move |desk| desk.bin(&piece, binned)).await
}

#[tauri::command]
pub(crate) async fn check(library: State<'_, Library>, piece: String) -> Result<Vec<desk::Finding>> {
    library.ask(move |desk| desk.check(&piece)).await
}

#[tauri::command]
pub(crate) async fn set_outlet(library: State<'_, Library>, outlet: Option<Outlet>) -> Result<()> {
    library.ask(move |desk| desk.set_outlet(outlet.as_ref())).await
}
