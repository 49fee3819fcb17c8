//! The narrow window over all others from which a piece is copied field by field. It shows one piece, which its address
//! names, and hears when that is written.

use tauri::{
    AppHandle, Emitter, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder, menu::Menu,
};

use crate::{
    geometry::{self, Frame},
    web,
};

pub(crate) const FRAME: Frame = Frame { label: "fields", at_first: (320.0, 640.0), smallest: (240.0, 240.0) };

/// Shows a piece in it.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>, piece: &str) -> tauri::Result<()> {
    match app.get_webview_window(FRAME.label) {
        Some(window) => turn_to(&window, piece),
        None => open(app, piece),
    }
}

/// Tells it that a piece was written.
pub(crate) fn written<R: Runtime>(app: &AppHandle<R>, piece: &str) {
    // Where there is none, nobody need hear.
    let _ = app.emit_to(FRAME.label, "galley://written", piece);
}

fn open<R: Runtime>(app: &AppHandle<R>, piece: &str) -> tauri::Result<()> {
    let ((width, height), before) = FRAME.recall(app);
    let address = WebviewUrl::App(format!("fields.html?{}", query(piece)).into());
    let window = WebviewWindowBuilder::new(app, FRAME.label, address)
        .title("Galley")
        .on_document_title_changed(|window, title| {
            // A window that keeps its title is still of use.
            let _ = window.set_title(&title);
        })
        .inner_size(width, height)
        .min_inner_size(FRAME.smallest.0, FRAME.smallest.1)
        .always_on_top(true)
        .menu(Menu::new(app)?)
        // As in the large window, what is copied may come a moment after the click.
        .enable_clipboard_access()
        .on_navigation(web::may_visit)
        .build()?;
    if let Some(before) = before {
        geometry::restore(&window, before)?;
    }
    web::revive(&window)
}

fn turn_to<R: Runtime>(window: &WebviewWindow<R>, piece: &str) -> tauri::Result<()> {
    let mut address = window.url()?;
    if address.query() != Some(&query(piece)) {
        address.set_query(Some(&query(piece)));
        window.navigate(address)?;
    }
    window.unminimize()?;
    window.set_focus()
}

/// A piece's id is fit for an address.
fn query(piece: &str) -> String {
    format!("piece={piece}")
}
