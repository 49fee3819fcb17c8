//! The dialog of GTK, or of the desktop's portal where GTK is told to use one. It belongs to the window and runs on
//! the thread that owns GTK.

use std::{path::PathBuf, sync::Mutex};

use gtk::prelude::*;
use tauri::{Runtime, WebviewWindow, async_runtime::channel};

use super::What;

pub(super) async fn choose<R: Runtime>(window: WebviewWindow<R>, what: What) -> Vec<PathBuf> {
    let (answer, mut answered) = channel(1);
    let answer = Mutex::new(Some(answer));
    let owner = window.clone();
    let shown = window.run_on_main_thread(move || {
        let dialog = dialog(owner.gtk_window().ok().as_ref(), what);
        let held = dialog.clone();
        dialog.connect_response(move |_, response| {
            let chosen = if response == gtk::ResponseType::Accept { held.filenames() } else { Vec::new() };
            if let Some(answer) = answer.lock().ok().and_then(|mut answer| answer.take()) {
                let _ = answer.try_send(chosen);
            }
            held.destroy();
        });
        dialog.show();
    });
    match shown {
        Ok(()) => answered.recv().await.unwrap_or_default(),
        Err(_) => Vec::new(),
    }
}

fn dialog(owner: Option<&gtk::ApplicationWindow>, what: What) -> gtk::FileChooserNative {
    let action = if what == What::Folder {
        gtk::FileChooserAction::SelectFolder
    } else {
        gtk::FileChooserAction::Open
    };
    let dialog = gtk::FileChooserNative::new(Some(&what.title()), owner, action, None, None);
    dialog.set_modal(true);
    dialog.set_select_multiple(what != What::Folder);
    let extensions = what.extensions();
    if !extensions.is_empty() {
        let filter = gtk::FileFilter::new();
        for extension in extensions {
            filter.add_pattern(&format!("*.{extension}"));
            filter.add_pattern(&format!("*.{}", extension.to_uppercase()));
        }
        dialog.set_filter(&filter);
    }
    dialog
}
