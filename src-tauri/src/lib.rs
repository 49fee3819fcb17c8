//! The window's shell: menus, the picture protocol, and commands that only call the desk.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod closing;
mod commands;
mod drops;
mod entry;
mod field_window;
mod geometry;
mod given;
mod host;
mod instance;
mod keys;
mod language;
mod library;
mod menu;
mod mnemonics;
mod paper;
mod pick;
mod preview;
mod protocol;
mod renderer;
mod reveal;
mod said;
mod spelling;
mod underway;
mod upkeep;
mod web;
mod window;

use closing::Closing;
use given::Given;
use instance::Start;
use library::Library;
use paper::Paper;
use preview::Previews;
use underway::Underway;

/// Opens the window, and returns when it is closed; or gives the files it was started with to the window there is.
pub fn run() {
    renderer::choose();
    let library = Library::new();
    let given = Given::from_arguments(std::env::args_os().skip(1));
    let start = library.folder().map(|folder| instance::start(folder, &given.files()));
    if matches!(start, Some(Start::HandedOver)) {
        return;
    }
    let app = tauri::Builder::default()
        .manage(library)
        .manage(given)
        .manage(Closing::default())
        .manage(menu::OfPiece::<tauri::Wry>::default())
        .manage(Previews::default())
        .manage(Paper::default())
        .manage(Underway::default())
        .register_asynchronous_uri_scheme_protocol(protocol::SCHEME, protocol::serve)
        .invoke_handler(commands::handler())
        .on_menu_event(menu::chosen)
        .on_window_event(window::event)
        .setup(|app| {
            closing::listen(app.handle());
            language::begin(app.handle())?;
            if let Some(start) = start {
                entry::enter(app.handle(), start);
            }
            window::open(app)?;
            upkeep::begin(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => app.run(closing::before_exit),
        Err(error) => {
            eprintln!("Galley cannot open its window: {error}");
            std::process::exit(1);
        }
    }
}
