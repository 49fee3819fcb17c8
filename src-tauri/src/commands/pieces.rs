//! Pieces: begun, opened, written.

use article::Change;
use desk::{Address, Opened, Outlet, Outlets, Saved, Source, SourceSaved, StandingText, Start};
use tauri::{AppHandle, Runtime, State};

use crate::{
    entry, field_window,
    library::{Library, aside},
    said::Result,
};

#[tauri::command]
pub(crate) async fn start<R: Runtime>(app: AppHandle<R>, library: State<'_, Library>) -> Result<Start> {
    aside(move || entry::try_again(&app)).await?;
    library.ask(|desk| desk.start()).await
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
pub(crate) async fn look(library: State<'_, Library>, piece: String, rev: i64) -> Result<Option<Opened>> {
    library.ask(move |desk| desk.look(&piece, rev)).await
}

#[tauri::command]
pub(crate) async fn edit<R: Runtime>(
    app: AppHandle<R>,
    library: State<'_, Library>,
    piece: String,
    base: i64,
    changes: Vec<Change>,
) -> Result<Saved> {
    let id = piece.clone();
    let saved = library.ask(move |desk| desk.edit(&piece, base, &changes)).await?;
    field_window::written(&app, &id);
    Ok(saved)
}

#[tauri::command]
pub(crate) async fn source(library: State<'_, Library>, piece: String) -> Result<Source> {
    library.ask(move |desk| desk.source(&piece)).await
}

#[tauri::command]
pub(crate) async fn set_source<R: Runtime>(
    app: AppHandle<R>,
    library: State<'_, Library>,
    piece: String,
    base: i64,
    text: String,
) -> Result<SourceSaved> {
    let id = piece.clone();
    let saved = library.ask(move |desk| desk.set_source(&piece, base, &text)).await?;
    field_window::written(&app, &id);
    Ok(saved)
}

#[tauri::command]
pub(crate) async fn check(library: State<'_, Library>, piece: String) -> Result<Vec<desk::Finding>> {
    library.ask(move |desk| desk.check(&piece, None)).await
}

#[tauri::command]
pub(crate) async fn set_outlet(library: State<'_, Library>, outlet: Option<Outlet>) -> Result<()> {
    library.ask(move |desk| desk.set_outlet(outlet.as_ref())).await
}

#[tauri::command]
pub(crate) async fn outlets(library: State<'_, Library>) -> Result<Outlets> {
    library.ask(|desk| desk.outlets()).await
}

#[tauri::command]
pub(crate) async fn keep_outlet(library: State<'_, Library>, was: String, outlet: Outlet) -> Result<()> {
    library.ask(move |desk| desk.keep_outlet(&was, &outlet)).await
}

#[tauri::command]
pub(crate) async fn remove_outlet(library: State<'_, Library>, name: String) -> Result<()> {
    library.ask(move |desk| desk.remove_outlet(&name)).await
}

#[tauri::command]
pub(crate) async fn choose_outlet(library: State<'_, Library>, name: String) -> Result<()> {
    library.ask(move |desk| desk.choose_outlet(&name)).await
}

#[tauri::command]
pub(crate) async fn address(library: State<'_, Library>, piece: String, wanted: String) -> Result<Address> {
    library.ask(move |desk| desk.address(&piece, &wanted)).await
}

#[tauri::command]
pub(crate) async fn standing_texts(library: State<'_, Library>) -> Result<Vec<StandingText>> {
    library.ask(|desk| desk.standing_texts()).await
}

#[tauri::command]
pub(crate) async fn set_standing_texts(
    library: State<'_, Library>,
    texts: Vec<StandingText>,
) -> Result<Vec<StandingText>> {
    library.ask(move |desk| desk.set_standing_texts(&texts)).await
}
