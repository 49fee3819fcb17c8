//! The window's shell: menus, the picture protocol, and commands that only call the desk.

/// Opens the window, and returns when it is closed.
pub fn run() {
    let _ = tauri::Builder::default()
        .setup(|app| {
            tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default()).build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
}
