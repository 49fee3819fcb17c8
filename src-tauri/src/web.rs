//! What the web view needs beyond what Tauri offers: input methods, spelling, and a page that comes back when its
//! process has died.

use tauri::{Runtime, Url, WebviewWindow};

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
    use webkit2gtk::{InputMethodContextExt, WebContextExt, WebViewExt};
    window.with_webview(|view| {
        let view = view.inner();
        if let Some(input) = view.input_method_context() {
            // wry turns this off, and with it every composition event.
            input.set_enable_preedit(true);
        }
        if let Some(context) = view.context() {
            let languages = languages(std::env::var("LANG").ok().as_deref());
            context.set_spell_checking_languages(&languages.iter().map(String::as_str).collect::<Vec<_>>());
            context.set_spell_checking_enabled(true);
        }
        // All that was acknowledged is on the disk: the page opens it again.
        view.connect_web_process_terminated(|view, _| view.reload());
    })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn settle<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// The system's language for the spelling checker, and English beside it.
#[cfg(target_os = "linux")]
fn languages(lang: Option<&str>) -> Vec<String> {
    let own = lang.and_then(|lang| lang.split(['.', '@']).next()).filter(|own| own.contains('_'));
    let mut all: Vec<String> = own.into_iter().map(str::to_owned).collect();
    if !all.iter().any(|language| language.starts_with("en")) {
        all.push("en_US".to_owned());
    }
    all
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

    #[cfg(target_os = "linux")]
    #[test]
    fn spelling_follows_the_system_and_knows_english() {
        assert_eq!(languages(Some("de_DE.UTF-8")), ["de_DE", "en_US"]);
        assert_eq!(languages(Some("en_GB.UTF-8")), ["en_GB"]);
        assert_eq!(languages(Some("C.UTF-8")), ["en_US"]);
        assert_eq!(languages(None), ["en_US"]);
    }
}
