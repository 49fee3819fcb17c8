//! The dialogs of macOS and Windows.

use std::path::PathBuf;

use rfd::AsyncFileDialog;
use tauri::{Runtime, WebviewWindow};

use super::What;

pub(super) async fn choose<R: Runtime>(window: WebviewWindow<R>, what: What) -> Vec<PathBuf> {
    let dialog = AsyncFileDialog::new().set_title(what.title()).set_parent(&window);
    let extensions = what.extensions();
    let dialog = if extensions.is_empty() { dialog } else { dialog.add_filter(what.title(), &extensions) };
    let chosen = match what {
        What::Folder => dialog.pick_folder().await.map(|folder| vec![folder]),
        What::Pictures | What::Import => dialog.pick_files().await,
    };
    chosen.unwrap_or_default().into_iter().map(|file| file.path().to_owned()).collect()
}
