//! The commands of the window. Each asks the desk on a thread of its own and does nothing else.

mod pictures;
mod pieces;
mod shelf;
mod shell;
mod way_in;
mod way_out;

use tauri::{Runtime, ipc::Invoke};

/// All of them, as Tauri takes them.
pub(crate) fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        pictures::add_picture,
        pictures::add_picture_bytes,
        pictures::credit_line,
        pictures::fetch_picture,
        pictures::licences,
        pieces::address,
        pieces::check,
        pieces::create,
        pieces::edit,
        pieces::open,
        pieces::set_outlet,
        pieces::set_source,
        pieces::set_standing_texts,
        pieces::source,
        pieces::standing_texts,
        pieces::start,
        shelf::bin,
        shelf::delete,
        shelf::duplicate,
        shelf::empty_bin,
        shelf::list,
        shelf::set_status,
        shelf::tags,
        shell::pick,
        shell::piece_is_open,
        shell::show_in_folder,
        shell::speak,
        shell::spell,
        shell::zoom,
        way_in::given,
        way_in::import_files,
        way_in::import_sample,
        way_in::read_markdown,
        way_in::undo_guess,
        way_out::clip,
        way_out::export_piece,
        way_out::formats,
        way_out::preview,
    ]
}

#[cfg(test)]
mod tests {
    include!("commands/names.rs");

    #[test]
    fn every_command_is_granted_by_name_and_nothing_else_is() {
        let text = include_str!("../../capabilities/window.json");
        let capability: serde_json::Value = serde_json::from_str(text).unwrap();
        let granted: Vec<_> =
            capability["permissions"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let own: Vec<_> = granted.iter().filter(|name| name.starts_with("allow-")).copied().collect();
        let expected: Vec<_> =
            COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
        assert_eq!(own, expected);
        let others: Vec<_> = granted.iter().filter(|name| !name.starts_with("allow-")).copied().collect();
        assert_eq!(others, ["core:event:allow-listen", "core:event:allow-unlisten", "core:event:allow-emit"]);
    }

    #[test]
    fn every_command_named_is_handled() {
        let handled = include_str!("commands.rs");
        for name in COMMANDS {
            assert!(handled.contains(&format!("::{name},")), "{name} is granted and not handled");
        }
    }
}
