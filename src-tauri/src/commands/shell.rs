//! What only the system can do.

use std::path::PathBuf;

use desk::Result;
use tauri::{Runtime, WebviewWindow};

use crate::{library::aside, pick, reveal};

#[tauri::command]
pub(crate) async fn pick<R: Runtime>(window: WebviewWindow<R>, what: pick::What) -> Result<Vec<PathBuf>> {
    Ok(pick::pick(window, what).await)
}

#[tauri::command]
pub(crate) async fn show_in_folder(path: PathBuf) -> Result<()> {
    aside(move || reveal::reveal(&path)).await?
}
