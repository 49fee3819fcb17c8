//! A window with one thing in it, to be dragged out: files, as a file browser has them, or with `--html FILE` what stands on a
//! page of the web. It ends when the drag has ended, one way or the other.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::*;
    const HTML: u32 = 1;
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let html = (arguments.first().is_some_and(|it| it == "--html")).then(|| {
        let given: Vec<String> = arguments.drain(..2).collect();
        std::fs::read_to_string(&given[1]).unwrap_or_default()
    });
    let addresses: Vec<String> = arguments.into_iter().map(address).collect();
    if gtk::init().is_err() {
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(160, 120);
    let source = gtk::EventBox::new();
    source.add(&gtk::Label::new(Some("drag")));
    let page = gtk::TargetEntry::new("text/html", gtk::TargetFlags::OTHER_APP, HTML);
    let targets: Vec<_> = html.iter().map(|_| page.clone()).collect();
    source.drag_source_set(gtk::gdk::ModifierType::BUTTON1_MASK, &targets, gtk::gdk::DragAction::COPY);
    source.drag_source_add_uri_targets();
    source.connect_drag_data_get(move |_, _, data, kind, _| match &html {
        Some(html) if kind == HTML => data.set(&data.target(), 8, html.as_bytes()),
        _ => {
            data.set_uris(&addresses.iter().map(String::as_str).collect::<Vec<_>>());
        }
    });
    source.connect_drag_end(|_, _| gtk::main_quit());
    window.add(&source);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}

/// A path is a file of this computer; anything else says itself where it is.
#[cfg(target_os = "linux")]
fn address(argument: String) -> String {
    if argument.contains("://") { argument } else { format!("file://{argument}") }
}

#[cfg(not(target_os = "linux"))]
fn main() {}
