//! Ways out: a piece becomes files.

use std::path::PathBuf;

use desk::{Exported, Formats, Preview, Result, Wanted};
use tauri::State;

use crate::library::Library;

#[tauri::command]
pub(crate) fn formats() -> Formats {
    desk::formats()
}

#[tauri::command]
pub(crate) async fn preview(library: State<'_, Library>, piece: String, format: String) -> Result<Preview> {
    library.ask(move |desk| desk.preview(&piece, &format, &crate::pictures::address)).await
}

#[tauri::command]
pub(crate) async fn export_piece(
    library: State<'_, Library>,
    piece: String,
    format: String,
    folder: PathBuf,
    despite: Option<String>,
) -> Result<Exported> {
    let act = move |desk: &mut desk::Desk| {
        desk.export(&piece, &Wanted { format: &format, out: &folder, despite: despite.as_deref() })
    };
    library.ask(act).await
}
