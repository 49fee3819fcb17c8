//! A piece on paper: its page in a window that nobody sees, whose web view prints it.

use tauri::{
    AppHandle, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder, webview::PageLoadEvent,
};

use crate::{preview::Previews, protocol, web};

const LABEL: &str = "paper";

/// The page that is being printed. It is not the preview, which may be shown anew meanwhile.
pub(crate) struct Paper(Previews);

impl Default for Paper {
    fn default() -> Self {
        Paper(Previews::under("paper"))
    }
}

impl Paper {
    /// The page under a path, if it is the one that is printed.
    pub(crate) fn page(&self, path: &str) -> Option<String> {
        self.0.page(path)
    }
}

/// Prints a page, with the system's own dialog. What is still being printed is given up.
pub(crate) fn print<R: Runtime>(app: &AppHandle<R>, page: String) -> tauri::Result<()> {
    if let Some(before) = app.get_webview_window(LABEL) {
        before.destroy()?;
    }
    let address = protocol::address(&app.state::<Paper>().0.keep(page));
    let Ok(address) = address.parse() else { return Ok(()) };
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(address))
        .visible(cfg!(not(target_os = "linux")))
        .on_navigation(web::may_visit)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                // A window that cannot print is of no use, and nobody sees it.
                let _ = hand_over(&window);
            }
        })
        .build()?;
    Ok(())
}

#[cfg(target_os = "linux")]
fn hand_over<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{PrintOperation, PrintOperationExt, PrintOperationResponse};
    let (done, owner) = (window.clone(), crate::window::main(window.app_handle()));
    window.with_webview(move |view| {
        let printing = PrintOperation::new(&view.inner());
        printing.set_page_setup(&margins());
        let close = move || {
            // One that is closed already is closed.
            let _ = done.destroy();
        };
        printing.connect_finished({
            let close = close.clone();
            move |_| close()
        });
        if let Some(file) = rehearsed() {
            printing.set_print_settings(&into(&file));
            printing.print();
        } else {
            let owner = owner.and_then(|owner| owner.gtk_window().ok());
            if printing.run_dialog(owner.as_ref()) == PrintOperationResponse::Cancel {
                close();
            }
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn hand_over<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.print()
}

/// A test reaches no dialog of the system, so under a driver `GALLEY_PRINT` names the file to print into.
#[cfg(target_os = "linux")]
fn rehearsed() -> Option<std::path::PathBuf> {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION")?;
    Some(std::env::var_os("GALLEY_PRINT")?.into())
}

/// Those of the page's own stylesheet, which WebKitGTK does not look at.
#[cfg(target_os = "linux")]
fn margins() -> gtk::PageSetup {
    let page = gtk::PageSetup::new();
    page.set_top_margin(20.0, gtk::Unit::Mm);
    page.set_bottom_margin(22.0, gtk::Unit::Mm);
    page.set_left_margin(24.0, gtk::Unit::Mm);
    page.set_right_margin(24.0, gtk::Unit::Mm);
    page
}

/// What one chooses in the dialog to print into a file.
#[cfg(target_os = "linux")]
fn into(file: &std::path::Path) -> gtk::PrintSettings {
    let settings = gtk::PrintSettings::new();
    settings.set_printer("Print to File");
    settings.set("output-file-format", Some("pdf"));
    settings.set("output-uri", Some(&format!("file://{}", file.display())));
    settings
}
