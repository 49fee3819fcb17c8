//! What the web view needs beyond what Tauri offers: input methods, spelling, and a page that comes back when its
//! process has died.

use tauri::{Runtime, Url, WebviewWindow};

#[cfg(target_os = "linux")]
use crate::spelling;

/// The window shows Galley's own page and nothing else; a link in a piece never leads away.
pub(crate) fn may_visit(address: &Url) -> bool {
    match address.scheme() {
        "tauri" | "galley" => true,
        "http" | "https" => matches!(address.host_str(), Some("tauri.localhost" | "galley.localhost")),
        "about" => matches!(address.path(), "blank" | "srcdoc"),
        _ => false,
    }
}

#[cfg(target_os = "linux")]
pub(crate) fn settle<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    window.with_webview(|view| {
        let view = view.inner();
        if let Some(input) = view.input_method_context() {
            // wry turns this off, and with it every composition event.
            input.set_enable_preedit(true);
        }
        if let Some(context) = view.context() {
            spelling::settle(&context, "");
        }
    })?;
    revive(window)
}

/// A page whose process has died comes back: all that was acknowledged is on the disk.
#[cfg(target_os = "linux")]
pub(crate) fn revive<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    window.with_webview(|view| {
        view.inner().connect_web_process_terminated(|view, _| view.reload());
    })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn revive<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn settle<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_visits_no_page_but_its_own() {
        let check =
            |address: &str, may: bool| assert_eq!(may_visit(&address.parse().unwrap()), may, "{address}");
        check("tauri://localhost/index.html", true);
        check("http://tauri.localhost/", true);
        check("galley://localhost/preview", true);
        check("about:blank", true);
        check("https://example.org/", false);
        check("http://tauri.localhost.example.org/", false);
        check("file:///etc/passwd", false);
        check("javascript:alert(1)", false);
        check("data:text/html,x", false);
    }
}
