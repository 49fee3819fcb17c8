//! Where the window stood and how large it was, for the next start.

use std::{fs, io::Write, path::PathBuf};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, LogicalPosition, LogicalSize, Manager, Runtime, WebviewWindow};

/// In logical pixels, so that another screen's scale does not blow it up.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Geometry {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) maximized: bool,
}

/// Of a window never seen before.
pub(crate) const AT_FIRST: (f64, f64) = (1280.0, 860.0);

/// Below this the sheet has no room for its measure.
pub(crate) const SMALLEST: (f64, f64) = (720.0, 480.0);

/// What was remembered, if it makes sense.
pub(crate) fn recall<R: Runtime>(app: &AppHandle<R>) -> Option<Geometry> {
    read(&fs::read(file(app)?).ok()?)
}

/// Remembers the window as it stands. Failing to is no reason to bother anybody.
pub(crate) fn remember<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(crate::window::LABEL) else { return };
    if let (Some(now), Some(file)) = (measure(&window), file(app)) {
        let _ = write(&file, now.with_size_of(recall(app)));
    }
}

/// Moves the window back where it stood, if that place is still on a screen.
pub(crate) fn restore<R: Runtime>(window: &WebviewWindow<R>, geometry: Geometry) -> tauri::Result<()> {
    let scale = window.scale_factor()?;
    let place = LogicalPosition::new(geometry.x + 40.0, geometry.y + 10.0).to_physical::<f64>(scale);
    if window.monitor_from_point(place.x, place.y)?.is_some() {
        window.set_position(LogicalPosition::new(geometry.x, geometry.y))?;
    }
    if geometry.maximized { window.maximize() } else { Ok(()) }
}

impl Geometry {
    /// A maximised window keeps the size it had before, for when it is made smaller again.
    fn with_size_of(self, before: Option<Geometry>) -> Geometry {
        let (width, height) = before.map_or(AT_FIRST, |it| (it.width, it.height));
        if self.maximized { Geometry { width, height, ..self } } else { self }
    }
}

fn measure<R: Runtime>(window: &WebviewWindow<R>) -> Option<Geometry> {
    let scale = window.scale_factor().ok()?;
    let size: LogicalSize<f64> = window.inner_size().ok()?.to_logical(scale);
    let place: LogicalPosition<f64> = window.outer_position().ok()?.to_logical(scale);
    let maximized = window.is_maximized().ok()?;
    Some(Geometry { width: size.width, height: size.height, x: place.x, y: place.y, maximized })
}

fn read(bytes: &[u8]) -> Option<Geometry> {
    let geometry: Geometry = serde_json::from_slice(bytes).ok()?;
    (geometry.width >= SMALLEST.0 && geometry.height >= SMALLEST.1).then_some(geometry)
}

fn write(file: &std::path::Path, geometry: Geometry) -> std::io::Result<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)?;
    let aside = file.with_extension("new");
    fs::File::create(&aside)?.write_all(&serde_json::to_vec(&geometry)?)?;
    fs::rename(aside, file)
}

fn file<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    Some(app.path().app_config_dir().ok()?.join("window.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_remembered_is_recalled_and_nonsense_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/window.json");
        let geometry = Geometry { width: 1280.0, height: 860.0, x: 40.0, y: 20.0, maximized: false };
        write(&file, geometry).unwrap();
        assert_eq!(read(&fs::read(&file).unwrap()), Some(geometry));
        write(&file, Geometry { width: 3.0, ..geometry }).unwrap();
        assert_eq!(read(&fs::read(&file).unwrap()), None, "a window must not come back as a sliver");
        assert_eq!(read(b"{"), None);
    }

    #[test]
    fn a_maximised_window_keeps_the_size_it_had() {
        let before = Geometry { width: 900.0, height: 700.0, x: 40.0, y: 20.0, maximized: false };
        let now = Geometry { width: 1920.0, height: 1080.0, x: 0.0, y: 0.0, maximized: true };
        assert_eq!(now.with_size_of(Some(before)), Geometry { width: 900.0, height: 700.0, ..now });
        assert_eq!(now.with_size_of(None), Geometry { width: AT_FIRST.0, height: AT_FIRST.1, ..now });
        assert_eq!(before.with_size_of(Some(now)), before);
    }
}
