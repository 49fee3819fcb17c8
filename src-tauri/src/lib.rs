//! The window's shell: menus, the picture protocol, and commands that only call the desk.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod closing;
mod commands;
mod geometry;
mod given;
mod library;
mod menu;
mod pick;
mod preview;
mod protocol;
mod renderer;
mod reveal;
mod web;
mod window;

use closing::Closing;
use given::Given;
use library::Library;
use preview::Previews;

/// Opens the window, and returns when it is closed.
pub fn run() {
    renderer::choose();
    let app = tauri::Builder::default()
        .manage(Library::new())
        .manage(Given::from_arguments(std::env::args_os().skip(1)))
        .manage(Closing::default())
        .manage(Previews::default())
        .register_asynchronous_uri_scheme_protocol(protocol::SCHEME, protocol::serve)
        .invoke_handler(commands::handler())
        .menu(menu::build)
        .on_menu_event(menu::chosen)
        .on_window_event(window::event)
        .setup(|app| {
            closing::listen(app.handle());
            Ok(window::open(app)?)
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
