//! Choosing files and folders with the system's own dialog.

#[cfg_attr(target_os = "linux", path = "pick/gtk.rs")]
#[cfg_attr(not(target_os = "linux"), path = "pick/elsewhere.rs")]
mod dialog;

use std::path::PathBuf;

use serde::Deserialize;
use tauri::{Runtime, WebviewWindow};
use words::Words;

use crate::language;

/// What is to be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    /// Pictures for a piece, one or several.
    Pictures,
    /// Texts to import, one or several.
    Import,
    /// A folder to export into.
    Folder,
    /// A backup of the library.
    Backup,
}

impl What {
    fn title(self) -> String {
        Words::of(language::spoken()).label(match self {
            What::Pictures => "pick-pictures",
            What::Import => "pick-import",
            What::Folder => "pick-folder",
            What::Backup => "pick-backup",
        })
    }

    /// The endings shown; none for all.
    fn extensions(self) -> Vec<String> {
        match self {
            What::Pictures => ["jpg", "jpeg", "png", "webp", "gif"].map(str::to_owned).to_vec(),
            What::Import => {
                desk::formats().importers.into_iter().flat_map(|format| format.extensions).collect()
            }
            What::Folder => Vec::new(),
            What::Backup => vec![desk::BACKUP_EXTENSION.to_owned()],
        }
    }
}

/// Waits for the writer's choice; nothing when she declines.
pub(crate) async fn pick<R: Runtime>(window: WebviewWindow<R>, what: What) -> Vec<PathBuf> {
    match rehearsed() {
        Some(paths) => paths,
        None => dialog::choose(window, what).await,
    }
}

/// A test drives the page but no dialog of the system, so under a driver `GALLEY_PICK` says what would be chosen.
fn rehearsed() -> Option<Vec<PathBuf>> {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION")?;
    Some(std::env::split_paths(&std::env::var_os("GALLEY_PICK")?).collect())
}
