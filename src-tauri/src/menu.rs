//! The menu bar, in the language the window speaks. What is chosen goes to the page by its id, so that Undo is the
//! editor's own.

mod table;

use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::{
    AppHandle, Emitter, Manager, Runtime,
    menu::{AboutMetadata, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu},
};
use words::{Language, Words};

use crate::closing;
use table::{Act, Line, QUIT, SETTINGS, System, Titled, here};

/// The lines that make sense only while a piece is open, and whether one is.
pub(crate) struct OfPiece<R: Runtime>(Mutex<(Vec<MenuItem<R>>, bool)>);

/// Shows the menu bar in a language, in place of the one there is.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>, language: Language) -> tauri::Result<()> {
    let words = Words::of(language);
    let menus = table::said(words)?;
    of_piece(app).0.clear();
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        menu.append(&app_menu(app, &menus, words)?)?;
    }
    for Titled { title, lines } in &menus {
        let submenu = Submenu::new(app, title, true)?;
        for line in here(lines) {
            add(app, &submenu, line, words)?;
        }
        menu.append(&submenu)?;
    }
    app.set_menu(menu).map(drop)
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
    let mut of_piece = of_piece(app);
    of_piece.1 = piece;
    for item in &of_piece.0 {
        // A menu that is gone needs nothing.
        let _ = item.set_enabled(piece);
    }
}

impl<R: Runtime> Default for OfPiece<R> {
    fn default() -> Self {
        OfPiece(Mutex::default())
    }
}

fn of_piece<R: Runtime>(app: &AppHandle<R>) -> MutexGuard<'_, (Vec<MenuItem<R>>, bool)> {
    app.state::<OfPiece<R>>().inner().0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What macOS has under the app's name.
fn app_menu<R: Runtime>(app: &AppHandle<R>, menus: &[Titled], words: &Words) -> tauri::Result<Submenu<R>> {
    let menu = Submenu::new(app, &app.package_info().name, true)?;
    let act = |id: &str| {
        let lines = menus.iter().flat_map(|menu| &menu.lines);
        lines
            .filter(|line| matches!(line, Line::Act(act) if act.id == id))
            .try_for_each(|line| add(app, &menu, line, words))
    };
    add(app, &menu, &Line::System { system: System::About }, words)?;
    add(app, &menu, &Line::Rule, words)?;
    act(SETTINGS)?;
    add(app, &menu, &Line::Rule, words)?;
    menu.append(&PredefinedMenuItem::services(app, Some(&words.label("menu-services")))?)?;
    add(app, &menu, &Line::Rule, words)?;
    menu.append(&PredefinedMenuItem::hide(app, Some(&words.label("menu-hide")))?)?;
    menu.append(&PredefinedMenuItem::hide_others(app, Some(&words.label("menu-hideOthers")))?)?;
    menu.append(&PredefinedMenuItem::show_all(app, Some(&words.label("menu-showAll")))?)?;
    add(app, &menu, &Line::Rule, words)?;
    act(QUIT)?;
    Ok(menu)
}

fn add<R: Runtime>(app: &AppHandle<R>, menu: &Submenu<R>, line: &Line, words: &Words) -> tauri::Result<()> {
    match line {
        Line::Rule => menu.append(&PredefinedMenuItem::separator(app)?),
        Line::System { system } => menu.append(&native(app, *system, words)?),
        Line::Act(Act { id, label, keys, piece }) => {
            let mut of_piece = of_piece(app);
            let item = MenuItem::with_id(app, id, label, !piece || of_piece.1, keys.as_deref())?;
            if *piece {
                of_piece.0.push(item.clone());
            }
            menu.append(&item)
        }
    }
}

fn native<R: Runtime>(
    app: &AppHandle<R>,
    system: System,
    words: &Words,
) -> tauri::Result<PredefinedMenuItem<R>> {
    let said = words.label(system.name());
    match system {
        System::Cut => PredefinedMenuItem::cut(app, Some(&said)),
        System::Copy => PredefinedMenuItem::copy(app, Some(&said)),
        System::Paste => PredefinedMenuItem::paste(app, Some(&said)),
        System::SelectAll => PredefinedMenuItem::select_all(app, Some(&said)),
        System::About => {
            let about = AboutMetadata {
                name: Some(app.package_info().name.clone()),
                version: Some(app.package_info().version.to_string()),
                license: Some("MIT OR Apache-2.0".to_owned()),
                ..AboutMetadata::default()
            };
            PredefinedMenuItem::about(app, Some(&said), Some(about))
        }
    }
}
