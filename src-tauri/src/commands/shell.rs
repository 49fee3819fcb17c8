//! What only the system can do.

use std::path::PathBuf;

use tauri::{AppHandle, Runtime, WebviewWindow};

use crate::{
    language,
    library::aside,
    menu, pick, reveal,
    said::{Result, Said, said},
    spelling,
};

#[tauri::command]
pub(crate) async fn pick<R: Runtime>(window: WebviewWindow<R>, what: pick::What) -> Result<Vec<PathBuf>> {
    Ok(Said(pick::pick(window, what).await))
}

#[tauri::command]
pub(crate) async fn show_in_folder(path: PathBuf) -> Result<()> {
    said(aside(move || reveal::reveal(&path)).await?)
}

/// Tells the menu whether a piece is open.
#[tauri::command]
pub(crate) fn piece_is_open<R: Runtime>(app: AppHandle<R>, open: bool) {
    menu::offer(&app, open);
}

/// Tells the shell which language the page speaks.
#[tauri::command]
pub(crate) fn speak<R: Runtime>(app: AppHandle<R>, language: String) {
    language::speak(&app, &language);
}

/// Shows the page larger than it is drawn, or smaller again.
#[tauri::command]
pub(crate) fn zoom<R: Runtime>(window: WebviewWindow<R>, factor: f64) {
    // A web view that cannot shows everything as it is drawn.
    let _ = window.set_zoom(factor.clamp(0.5, 3.0));
}

/// Has spelling checked in a language; gives the package whose dictionary is missing.
#[tauri::command]
pub(crate) async fn spell<R: Runtime>(
    window: WebviewWindow<R>,
    language: String,
) -> Result<Option<&'static str>> {
    said(spelling::follow(window, language).await)
}
