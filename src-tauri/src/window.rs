//! The one window: how it is made, and what it does when it is closed.

use std::path::PathBuf;

use tauri::{
    App, AppHandle, Emitter, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window,
    WindowEvent,
};

use crate::{closing, drops, geometry, given::Given, keys, library::Library, web};

/// The name by which the capabilities know it.
pub(crate) const LABEL: &str = "main";

/// Opens the window, and the library beside it.
pub(crate) fn open<R: Runtime>(app: &mut App<R>) -> tauri::Result<()> {
    warm(app.handle());
    let before = geometry::recall(app.handle());
    let (width, height) = before.map_or(geometry::AT_FIRST, |it| (it.width, it.height));
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Galley")
        .inner_size(width, height)
        .min_inner_size(geometry::SMALLEST.0, geometry::SMALLEST.1)
        // The page copies what the desk has answered, which is no longer the click that asked for it.
        .enable_clipboard_access()
        .disable_drag_drop_handler()
        .on_navigation(web::may_visit);
    let window = builder.build()?;
    if let Some(before) = before {
        geometry::restore(&window, before)?;
    }
    keys::page_first(&window)?;
    drops::hear(&window)?;
    web::settle(&window)
}

/// Takes the files of a later start and comes forward; false while it is on its way out.
pub(crate) fn take<R: Runtime>(app: &AppHandle<R>, files: Vec<PathBuf>) -> bool {
    let Some(window) = main(app).filter(|_| !closing::has_begun(app)) else { return false };
    app.state::<Given>().add(files);
    // A page that is not there yet asks when it comes; a window that cannot come forward stays where it is.
    let _ = window.emit("galley://given", ());
    let _ = window.unminimize();
    let _ = window.set_focus();
    true
}

/// Closing waits for the window's last words.
pub(crate) fn event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && !closing::is_done(window.app_handle())
    {
        api.prevent_close();
        closing::begin(window.app_handle());
    }
}

/// Opens the library while the page loads, so that its first question finds it open. If that fails, the page's
/// question fails likewise, and the page says so.
fn warm<R: Runtime>(app: &AppHandle<R>) {
    let library = app.state::<Library>().inner().clone();
    std::thread::spawn(move || library.act(|_| Ok(())));
}

/// The window, while it is there.
pub(crate) fn main<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window(LABEL)
}
