//! A program that has something on the clipboard, as another editor has: each argument is a kind and the file that
//! holds it, `text/html=/path`. It ends when it is ended.

#[cfg(target_os = "linux")]
fn main() {
    use gtk::{TargetEntry, TargetFlags, gdk};
    let held: Vec<(String, Vec<u8>)> = std::env::args()
        .skip(1)
        .filter_map(|argument| {
            let (kind, path) = argument.split_once('=')?;
            Some((kind.to_owned(), std::fs::read(path).ok()?))
        })
        .collect();
    if gtk::init().is_err() {
        std::process::exit(1);
    }
    let targets: Vec<TargetEntry> = held
        .iter()
        .enumerate()
        .map(|(at, (kind, _))| TargetEntry::new(kind, TargetFlags::empty(), at as u32))
        .collect();
    let clipboard = gtk::Clipboard::get(&gdk::SELECTION_CLIPBOARD);
    clipboard.set_with_data(&targets, move |_, data, at| {
        if let Some((kind, bytes)) = held.get(at as usize) {
            data.set(&gdk::Atom::intern(kind), 8, bytes);
        }
    });
    gtk::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {}
