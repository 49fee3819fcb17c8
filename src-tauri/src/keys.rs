//! On Linux the window's menu hears every key before the page does. Here the page has each first, as in a browser; only
//! what it has no use for goes on to the menu. So no key does two things, and a field keeps its own.

use tauri::{Runtime, WebviewWindow};

#[cfg(target_os = "linux")]
pub(crate) fn page_first<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use gtk::{glib::Propagation, prelude::*};
    window.gtk_window()?.connect_key_press_event(|window, event| {
        // The web view takes each key, asks the page, and sends those it did not use through here once more; then it
        // lets them pass.
        if !window.propagate_key_event(event) {
            window.activate_key(event);
        }
        Propagation::Stop
    });
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn page_first<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
