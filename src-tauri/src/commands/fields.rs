//! A piece is copied field by field, from a window of its own.

use desk::Parts;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::{
    field_window,
    library::{Library, aside},
    said::{Result, said},
};

/// Opens that window, or brings it forward.
#[tauri::command]
pub(crate) async fn show_fields<R: Runtime>(app: AppHandle<R>, piece: String) {
    // Where no window can be made the system says so; the piece is as it was.
    let _ = field_window::show(&app, &piece);
}

#[tauri::command]
pub(crate) async fn close_fields<R: Runtime>(window: WebviewWindow<R>) {
    // A window that is closed already is closed.
    let _ = window.close();
}

#[tauri::command]
pub(crate) async fn parts(library: State<'_, Library>, piece: String, overruled: bool) -> Result<Parts> {
    let loose = library.fetch(move |desk| desk.loose(&piece, None)).await?;
    said(aside(move || loose.parts(overruled)).await?)
}

#[tauri::command]
pub(crate) async fn overrule(library: State<'_, Library>, piece: String, reason: String) -> Result<()> {
    library.ask(move |desk| desk.overrule(&piece, &reason)).await
}
