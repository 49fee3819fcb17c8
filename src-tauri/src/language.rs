//! The language the window speaks. The page settles it, by its settings or by the system's; the shell remembers it for
//! the menu that stands there before the page does.

use std::{
    fs,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use tauri::{AppHandle, Manager, Runtime};
use words::Language;

use crate::menu;

/// That of the one page there is.
static SPOKEN: Mutex<Language> = Mutex::new(Language::English);

/// Shows the menu in the language that was spoken last; at the very first, in English.
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let language = remembered(app).unwrap_or_default();
    now(language);
    menu::show(app, language)
}

/// What the page speaks.
pub(crate) fn spoken() -> Language {
    *SPOKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn now(language: Language) {
    *SPOKEN.lock().unwrap_or_else(PoisonError::into_inner) = language;
}

/// Follows the page. A language there is none of changes nothing.
pub(crate) fn speak<R: Runtime>(app: &AppHandle<R>, code: &str) {
    let Some(language) = Language::called(code) else { return };
    now(language);
    if remembered(app) != Some(language) {
        // A menu that cannot be made anew stays as it is; what is not remembered is said by the page again.
        let _ = menu::show(app, language);
        let _ = remember(app, language);
    }
}

fn remembered<R: Runtime>(app: &AppHandle<R>) -> Option<Language> {
    Language::called(fs::read_to_string(file(app)?).ok()?.trim())
}

fn remember<R: Runtime>(app: &AppHandle<R>, language: Language) -> std::io::Result<()> {
    let Some(file) = file(app) else { return Ok(()) };
    fs::create_dir_all(file.parent().unwrap_or(&file))?;
    fs::write(file, language.code())
}

fn file<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    Some(app.path().app_config_dir().ok()?.join("language"))
}
