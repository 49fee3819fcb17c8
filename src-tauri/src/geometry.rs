//! Where a window stood and how large it was, for the next time.

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

/// What is remembered of one window.
pub(crate) struct Frame {
    /// The name by which the capabilities know it.
    pub(crate) label: &'static str,
    /// Its size when it was never seen before.
    pub(crate) at_first: (f64, f64),
    pub(crate) smallest: (f64, f64),
}

impl Frame {
    /// The size it begins with, and what was remembered, if that makes sense.
    pub(crate) fn recall<R: Runtime>(&self, app: &AppHandle<R>) -> ((f64, f64), Option<Geometry>) {
        let before = self.before(app);
        (before.map_or(self.at_first, |it| (it.width, it.height)), before)
    }

    /// Remembers the window as it stands, if it is there. Failing to is no reason to bother anybody.
    pub(crate) fn remember<R: Runtime>(&self, app: &AppHandle<R>) {
        let Some(window) = app.get_webview_window(self.label) else { return };
        if let (Some(now), Some(file)) = (measure(&window), self.file(app)) {
            let _ = write(&file, self.with_size_of(now, self.before(app)));
        }
    }

    fn before<R: Runtime>(&self, app: &AppHandle<R>) -> Option<Geometry> {
        self.read(&fs::read(self.file(app)?).ok()?)
    }

    fn read(&self, bytes: &[u8]) -> Option<Geometry> {
        let geometry: Geometry = serde_json::from_slice(bytes).ok()?;
        let (width, height) = self.smallest;
        (geometry.width >= width && geometry.height >= height).then_some(geometry)
    }

    /// A maximised window keeps the size it had before, for when it is made smaller again.
    fn with_size_of(&self, now: Geometry, before: Option<Geometry>) -> Geometry {
        let (width, height) = before.map_or(self.at_first, |it| (it.width, it.height));
        if now.maximized { Geometry { width, height, ..now } } else { now }
    }

    fn file<R: Runtime>(&self, app: &AppHandle<R>) -> Option<PathBuf> {
        let name = if self.label == crate::window::FRAME.label { "window" } else { self.label };
        Some(app.path().app_config_dir().ok()?.join(name).with_extension("json"))
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

fn measure<R: Runtime>(window: &WebviewWindow<R>) -> Option<Geometry> {
    let scale = window.scale_factor().ok()?;
    let size: LogicalSize<f64> = window.inner_size().ok()?.to_logical(scale);
    let place: LogicalPosition<f64> = window.outer_position().ok()?.to_logical(scale);
    let maximized = window.is_maximized().ok()?;
    Some(Geometry { width: size.width, height: size.height, x: place.x, y: place.y, maximized })
}

fn write(file: &std::path::Path, geometry: Geometry) -> std::io::Result<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)?;
    let aside = file.with_extension("new");
    fs::File::create(&aside)?.write_all(&serde_json::to_vec(&geometry)?)?;
    fs::rename(aside, file)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { label: "a", at_first: (1280.0, 860.0), smallest: (720.0, 480.0) };

    #[test]
    fn what_was_remembered_is_recalled_and_nonsense_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/window.json");
        let geometry = Geometry { width: 1280.0, height: 860.0, x: 40.0, y: 20.0, maximized: false };
        write(&file, geometry).unwrap();
        assert_eq!(FRAME.read(&fs::read(&file).unwrap()), Some(geometry));
        write(&file, Geometry { width: 3.0, ..geometry }).unwrap();
        assert_eq!(FRAME.read(&fs::read(&file).unwrap()), None, "a window must not come back as a sliver");
        assert_eq!(FRAME.read(b"{"), None);
    }

    #[test]
    fn a_maximised_window_keeps_the_size_it_had() {
        let before = Geometry { width: 900.0, height: 700.0, x: 40.0, y: 20.0, maximized: false };
        let now = Geometry { width: 1920.0, height: 1080.0, x: 0.0, y: 0.0, maximized: true };
        assert_eq!(FRAME.with_size_of(now, Some(before)), Geometry { width: 900.0, height: 700.0, ..now });
        assert_eq!(FRAME.with_size_of(now, None), Geometry { width: 1280.0, height: 860.0, ..now });
        assert_eq!(FRAME.with_size_of(before, Some(now)), before);
    }
}
