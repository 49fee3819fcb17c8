//! The window that one writes in: how it is made, and what it does when it is closed.

use std::path::PathBuf;

use tauri::{
    App, AppHandle, Emitter, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window,
    WindowEvent,
};

use crate::{
    closing, drops, field_window,
    geometry::{self, Frame},
    given::Given,
    keys,
    library::Library,
    web,
};

/// Any smaller, and the sheet has no room for its measure.
pub(crate) const FRAME: Frame = Frame { label: "main", at_first: (1280.0, 860.0), smallest: (720.0, 480.0) };

/// Opens the window, and the library beside it.
pub(crate) fn open<R: Runtime>(app: &mut App<R>) -> tauri::Result<()> {
    warm(app.handle());
    let ((width, height), before) = FRAME.recall(app.handle());
    let builder = WebviewWindowBuilder::new(app, FRAME.label, WebviewUrl::default())
        .title("Galley")
        .inner_size(width, height)
        .min_inner_size(FRAME.smallest.0, FRAME.smallest.1)
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

/// Closing waits for the window's last words; the narrow window beside it has none.
pub(crate) fn event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let (app, WindowEvent::CloseRequested { api, .. }) = (window.app_handle(), event) else { return };
    if window.label() == field_window::FRAME.label {
        field_window::FRAME.remember(app);
    } else if window.label() == FRAME.label && !closing::is_done(app) {
        api.prevent_close();
        closing::begin(app);
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
    app.get_webview_window(FRAME.label)
}
