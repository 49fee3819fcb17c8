//! The menu bar. Its lines are the page's acts, written down in `menu.json` by a test of the page, so that there is one
//! place for words and keys. What is chosen goes to the page by its id, so that Undo is the editor's own.

use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use tauri::{
    AppHandle, Emitter, Manager, Runtime,
    menu::{AboutMetadata, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu},
};

use crate::closing;

#[derive(Deserialize)]
struct Titled {
    title: String,
    lines: Vec<Line>,
}

/// A line of a menu.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Line {
    Rule,
    System { system: System },
    Act(Act),
}

#[derive(Clone, Deserialize)]
struct Act {
    id: String,
    label: String,
    /// As Tauri writes them.
    keys: Option<String>,
    /// Makes sense only while a piece is open.
    #[serde(default)]
    piece: bool,
}

/// What only the system can do.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum System {
    Cut,
    Copy,
    Paste,
    SelectAll,
    About,
}

const TABLE: &str = include_str!("../menu.json");

/// Ends the program; every other id is the page's.
const QUIT: &str = "quit";
const SETTINGS: &str = "settings";

/// The lines that make sense only while a piece is open.
struct OfPiece<R: Runtime>(Mutex<Vec<MenuItem<R>>>);

/// The menu bar.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let menus: Vec<Titled> = serde_json::from_str(TABLE)?;
    app.manage(OfPiece::<R>(Mutex::default()));
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        menu.append(&app_menu(app, &menus)?)?;
    }
    for Titled { title, lines } in &menus {
        let submenu = Submenu::new(app, title, true)?;
        for line in here(lines) {
            add(app, &submenu, line)?;
        }
        menu.append(&submenu)?;
    }
    Ok(menu)
}

/// Sends what was chosen to the page.
pub(crate) fn chosen<R: Runtime>(app: &AppHandle<R>, event: MenuEvent) {
    if event.id() == QUIT {
        closing::begin(app);
    } else if let Some(window) = crate::window::main(app) {
        // A page that is gone hears nothing, and needs nothing.
        let _ = window.emit("galley://menu", event.id().0.as_str());
    }
}

/// Whether a piece is open, so that its acts can be chosen.
pub(crate) fn offer<R: Runtime>(app: &AppHandle<R>, piece: bool) {
    let items = app.state::<OfPiece<R>>();
    for item in items.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        // A menu that is gone needs nothing.
        let _ = item.set_enabled(piece);
    }
}

/// The lines that stand in a menu on this system, without rules between nothing.
fn here(lines: &[Line]) -> Vec<&Line> {
    let mut here: Vec<&Line> = lines.iter().filter(|line| line.stands_here()).collect();
    here.dedup_by(|line, before| matches!((line, before), (Line::Rule, Line::Rule)));
    here.pop_if(|line| matches!(line, Line::Rule));
    here
}

impl Line {
    /// On macOS the menu of the app itself has some; elsewhere the web view has the clipboard on its keys and in its
    /// own menu.
    fn stands_here(&self) -> bool {
        let mac = cfg!(target_os = "macos");
        match self {
            Line::Rule => true,
            Line::System { system } => mac != (*system == System::About),
            Line::Act(act) => !(mac && [QUIT, SETTINGS].contains(&act.id.as_str())),
        }
    }
}

/// What macOS has under the app's name.
fn app_menu<R: Runtime>(app: &AppHandle<R>, menus: &[Titled]) -> tauri::Result<Submenu<R>> {
    let menu = Submenu::new(app, &app.package_info().name, true)?;
    let act = |id: &str| {
        let lines = menus.iter().flat_map(|menu| &menu.lines);
        lines
            .filter(|line| matches!(line, Line::Act(act) if act.id == id))
            .try_for_each(|line| add(app, &menu, line))
    };
    add(app, &menu, &Line::System { system: System::About })?;
    add(app, &menu, &Line::Rule)?;
    act(SETTINGS)?;
    add(app, &menu, &Line::Rule)?;
    menu.append(&PredefinedMenuItem::services(app, None)?)?;
    add(app, &menu, &Line::Rule)?;
    menu.append(&PredefinedMenuItem::hide(app, None)?)?;
    menu.append(&PredefinedMenuItem::hide_others(app, None)?)?;
    menu.append(&PredefinedMenuItem::show_all(app, None)?)?;
    add(app, &menu, &Line::Rule)?;
    act(QUIT)?;
    Ok(menu)
}

fn add<R: Runtime>(app: &AppHandle<R>, menu: &Submenu<R>, line: &Line) -> tauri::Result<()> {
    match line {
        Line::Rule => menu.append(&PredefinedMenuItem::separator(app)?),
        Line::System { system } => menu.append(&native(app, *system)?),
        Line::Act(Act { id, label, keys, piece }) => {
            let item = MenuItem::with_id(app, id, label, !piece, keys.as_deref())?;
            if *piece {
                let of_piece = app.state::<OfPiece<R>>();
                of_piece.0.lock().unwrap_or_else(PoisonError::into_inner).push(item.clone());
            }
            menu.append(&item)
        }
    }
}

fn native<R: Runtime>(app: &AppHandle<R>, system: System) -> tauri::Result<PredefinedMenuItem<R>> {
    match system {
        System::Cut => PredefinedMenuItem::cut(app, None),
        System::Copy => PredefinedMenuItem::copy(app, None),
        System::Paste => PredefinedMenuItem::paste(app, None),
        System::SelectAll => PredefinedMenuItem::select_all(app, None),
        System::About => {
            let about = AboutMetadata {
                name: Some(app.package_info().name.clone()),
                version: Some(app.package_info().version.to_string()),
                license: Some("MIT OR Apache-2.0".to_owned()),
                ..AboutMetadata::default()
            };
            PredefinedMenuItem::about(app, None, Some(about))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_has_what_the_shell_looks_for() {
        let menus: Vec<Titled> = serde_json::from_str(TABLE).unwrap();
        let acts = || {
            menus.iter().flat_map(|menu| &menu.lines).filter_map(|line| match line {
                Line::Act(act) => Some(act),
                _ => None,
            })
        };
        for id in [QUIT, SETTINGS] {
            assert!(acts().any(|act| act.id == id), "{id} belongs into the app's menu on macOS");
        }
        for act in acts() {
            assert!(!act.label.is_empty(), "{}", act.id);
        }
    }
}
