//! The menu bar: a table. What is chosen goes to the page by its id, so that Undo is the editor's own.

use tauri::{
    AppHandle, Emitter, Runtime,
    menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu},
};

use crate::closing;

/// A line of a menu.
enum Line {
    /// Sends its id to the page.
    Item {
        id: &'static str,
        label: &'static str,
        keys: &'static str,
    },
    /// The same, where the keys are the page's own business: they mean the editor in the sheet and the field in a
    /// field. macOS wants them here all the same.
    Edit {
        id: &'static str,
        label: &'static str,
        keys: &'static str,
    },
    /// What only the system can do.
    System(System),
    Rule,
}

#[derive(Clone, Copy)]
enum System {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

use Line::{Edit, Item, Rule, System as Native};

/// Ends the program; every other id is the page's.
const QUIT: &str = "quit";

const MENUS: &[(&str, &[Line])] = &[
    (
        "&File",
        &[
            Item { id: "new", label: "&New Piece", keys: "CmdOrCtrl+N" },
            Item { id: "open", label: "&Go to Piece…", keys: "CmdOrCtrl+O" },
            Rule,
            Item { id: "import", label: "&Import…", keys: "CmdOrCtrl+Shift+I" },
            Item { id: "export", label: "&Export…", keys: "CmdOrCtrl+E" },
            Rule,
            Item { id: QUIT, label: "&Quit Galley", keys: "CmdOrCtrl+Q" },
        ],
    ),
    (
        "&Edit",
        &[
            Edit { id: "undo", label: "&Undo", keys: "CmdOrCtrl+Z" },
            Edit { id: "redo", label: "&Redo", keys: "CmdOrCtrl+Shift+Z" },
            Rule,
            Native(System::Cut),
            Native(System::Copy),
            Native(System::Paste),
            Native(System::SelectAll),
        ],
    ),
    (
        "&View",
        &[
            Item { id: "shelf", label: "&Pieces", keys: "" },
            Item { id: "inspector", label: "&Details", keys: "" },
            Item { id: "fold", label: "&Only the Page", keys: "CmdOrCtrl+\\" },
            Rule,
            Item { id: "light", label: "&Light", keys: "" },
            Item { id: "dark", label: "Da&rk", keys: "" },
            Item { id: "system", label: "As the &System", keys: "" },
        ],
    ),
    (
        "&Help",
        &[
            Item { id: "sample", label: "See an &Example", keys: "" },
            Item { id: "outlet", label: "&Your Outlet…", keys: "" },
        ],
    ),
];

/// The menu bar.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let menu = Menu::new(app)?;
    for (title, lines) in MENUS {
        let submenu = Submenu::new(app, title, true)?;
        for line in *lines {
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

fn add<R: Runtime>(app: &AppHandle<R>, menu: &Submenu<R>, line: &Line) -> tauri::Result<()> {
    match *line {
        Item { id, label, keys } => menu.append(&item(app, id, label, keys)?),
        Edit { id, label, keys } => {
            menu.append(&item(app, id, label, if cfg!(target_os = "macos") { keys } else { "" })?)
        }
        Rule => menu.append(&PredefinedMenuItem::separator(app)?),
        // Elsewhere the web view has these already, on their keys and in its own menu.
        Native(_) if !cfg!(target_os = "macos") => Ok(()),
        Native(System::Cut) => menu.append(&PredefinedMenuItem::cut(app, None)?),
        Native(System::Copy) => menu.append(&PredefinedMenuItem::copy(app, None)?),
        Native(System::Paste) => menu.append(&PredefinedMenuItem::paste(app, None)?),
        Native(System::SelectAll) => menu.append(&PredefinedMenuItem::select_all(app, None)?),
    }
}

fn item<R: Runtime>(app: &AppHandle<R>, id: &str, label: &str, keys: &str) -> tauri::Result<MenuItem<R>> {
    MenuItem::with_id(app, id, label, true, Some(keys).filter(|keys| !keys.is_empty()))
}
