//! Ways out: a piece becomes files.

use std::path::PathBuf;

use desk::{Clip, ClipForm, Exported, Formats, Preview, Result, Wanted};
use serde::Serialize;
use tauri::State;

use crate::{library::Library, preview::Previews, protocol};

#[tauri::command]
pub(crate) fn formats() -> Formats {
    desk::formats()
}

/// A preview, and where the page finds it if it is one to be shown.
#[derive(Serialize)]
pub(crate) struct PreviewShown {
    #[serde(flatten)]
    preview: Preview,
    address: Option<String>,
}

#[tauri::command]
pub(crate) async fn preview(
    library: State<'_, Library>,
    previews: State<'_, Previews>,
    piece: String,
    format: String,
) -> Result<PreviewShown> {
    let preview = library.ask(move |desk| desk.preview(&piece, &format, &protocol::address)).await?;
    let address = preview.html.then(|| protocol::address(&previews.keep(preview.text.clone())));
    Ok(PreviewShown { preview, address })
}

#[tauri::command]
pub(crate) async fn clip(
    library: State<'_, Library>,
    piece: String,
    form: ClipForm,
    despite: Option<String>,
) -> Result<Clip> {
    library.ask(move |desk| desk.clip(&piece, form, despite.as_deref())).await
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
