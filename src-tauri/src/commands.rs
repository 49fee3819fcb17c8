//! The commands of the window. Each asks the desk on a thread of its own and does nothing else.

mod backup;
mod fields;
mod history;
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
        backup::back_up,
        backup::daily_backup,
        backup::mirror,
        backup::recover,
        backup::set_mirror,
        backup::undo_unpack,
        backup::unpack,
        fields::close_fields,
        fields::overrule,
        fields::parts,
        fields::show_fields,
        history::compare,
        history::history,
        history::name_version,
        history::past,
        history::restore,
        pictures::add_picture,
        pictures::add_picture_bytes,
        pictures::agencies,
        pictures::collect_pictures,
        pictures::credit_line,
        pictures::fetch_picture,
        pictures::file_says,
        pictures::find_pictures,
        pictures::licences,
        pictures::replace_kept,
        pictures::reuse_picture,
        pictures::supposed_credit,
        pieces::address,
        pieces::check,
        pieces::choose_outlet,
        pieces::create,
        pieces::edit,
        pieces::keep_outlet,
        pieces::look,
        pieces::open,
        pieces::outlets,
        pieces::remove_outlet,
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
        shelf::found,
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
        way_out::call_off,
        way_out::clip,
        way_out::export_piece,
        way_out::formats,
        way_out::preview,
        way_out::print,
    ]
}

#[cfg(test)]
mod tests {
    include!("commands/names.rs");

    const WINDOW: &str = include_str!("../../capabilities/window.json");
    const FIELDS: &str = include_str!("../../capabilities/fields.json");

    /// What a capability grants: Galley's own commands, and others.
    fn granted(capability: &str) -> (Vec<String>, Vec<String>) {
        let capability: serde_json::Value = serde_json::from_str(capability).unwrap();
        let names = capability["permissions"].as_array().unwrap().iter();
        names.map(|it| it.as_str().unwrap().to_owned()).partition(|name| name.starts_with("allow-"))
    }

    #[test]
    fn every_command_is_granted_by_name_and_nothing_else_is() {
        let [(own, others), (narrow, heard)] = [WINDOW, FIELDS].map(granted);
        let expected: Vec<_> =
            COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
        let narrow_alone = ["allow-close-fields", "allow-overrule", "allow-parts"];
        let wide: Vec<_> =
            expected.iter().filter(|name| !narrow_alone.contains(&name.as_str())).cloned().collect();
        assert_eq!(own, wide);
        assert_eq!(
            narrow,
            ["allow-clip", "allow-close-fields", "allow-overrule", "allow-parts", "allow-zoom"]
        );
        assert_eq!(others, ["core:event:allow-listen", "core:event:allow-unlisten", "core:event:allow-emit"]);
        assert_eq!(heard, ["core:event:allow-listen", "core:event:allow-unlisten"]);
    }

    #[test]
    fn every_command_named_is_handled() {
        let handled = include_str!("commands.rs");
        for name in COMMANDS {
            assert!(handled.contains(&format!("::{name},")), "{name} is granted and not handled");
        }
    }
}
