//! A window with one thing in it: files, to be dragged out. What a file browser is to the tests. It ends when the
//! drag has ended, one way or the other.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::*;
    let files: Vec<String> = std::env::args().skip(1).map(|path| format!("file://{path}")).collect();
    if gtk::init().is_err() {
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(160, 120);
    let source = gtk::EventBox::new();
    source.add(&gtk::Label::new(Some("files")));
    source.drag_source_set(gtk::gdk::ModifierType::BUTTON1_MASK, &[], gtk::gdk::DragAction::COPY);
    source.drag_source_add_uri_targets();
    source.connect_drag_data_get(move |_, _, data, _, _| {
        data.set_uris(&files.iter().map(String::as_str).collect::<Vec<_>>());
    });
    source.connect_drag_end(|_, _| gtk::main_quit());
    window.add(&source);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {}
