//! A window with one web page in it and nothing else: what Galley's own window is measured beside.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::*;
    use webkit2gtk::WebViewExt;
    if gtk::init().is_err() {
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1280, 860);
    let view = webkit2gtk::WebView::new();
    if let Some(path) = std::env::args().nth(1) {
        view.load_uri(&format!("file://{path}"));
    }
    window.add(&view);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    view.grab_focus();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {}
