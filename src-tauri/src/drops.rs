//! Files dragged in from the desktop. Elsewhere the page gets them itself. WebKitGTK would tell it their names and not where they
//! are; and Tauri's own hearing of drags would take whatever has an address from the page, the pictures of other pages too. So
//! files are heard here, and everything else goes on to the page.

use tauri::{Runtime, WebviewWindow};

#[cfg(target_os = "linux")]
pub(crate) fn hear<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use gtk::prelude::*;
    use linux::Drag;
    let page = window.clone();
    window.with_webview(move |view| {
        let view = view.inner();
        let drag = std::rc::Rc::new(Drag::new(page));
        let (received, over, left, dropped) = (drag.clone(), drag.clone(), drag.clone(), drag);
        view.connect_drag_data_received(move |_, _, _, _, data, _, _| {
            if data.target().name() == "text/uri-list" {
                received.bring(&data.uris());
            }
        });
        view.connect_drag_motion(move |_, _, x, y, _| {
            over.over(x, y);
            false
        });
        view.connect_drag_leave(move |_, _, _| left.leave());
        view.connect_drag_drop(move |_, context, x, y, time| {
            let taken = dropped.let_go(x, y);
            if taken {
                context.drop_finish(true, time);
            }
            taken
        });
    })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn hear<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{
        cell::{Cell, RefCell},
        path::PathBuf,
        rc::Rc,
    };

    use gtk::glib::{self, GString};
    use serde::Serialize;
    use tauri::{Emitter, Runtime, WebviewWindow};

    /// The drag that is over the window, if it brings files.
    pub(super) struct Drag<R: Runtime> {
        window: WebviewWindow<R>,
        files: RefCell<Vec<PathBuf>>,
        leaving: Cell<bool>,
    }

    /// What the page hears: where, in pixels of the view.
    #[derive(Clone, Serialize)]
    struct Dragged {
        kind: &'static str,
        paths: Vec<PathBuf>,
        x: i32,
        y: i32,
    }

    impl<R: Runtime> Drag<R> {
        pub(super) fn new(window: WebviewWindow<R>) -> Self {
            Drag { window, files: RefCell::default(), leaving: Cell::default() }
        }

        pub(super) fn bring(&self, addresses: &[GString]) {
            self.files.replace(files(addresses));
        }

        pub(super) fn over(&self, x: i32, y: i32) {
            self.leaving.set(false);
            if !self.files.borrow().is_empty() {
                self.tell("over", Vec::new(), x, y);
            }
        }

        /// Comes before a drop too, and only then is followed by one.
        pub(super) fn leave(self: &Rc<Self>) {
            self.leaving.set(true);
            let drag = self.clone();
            glib::idle_add_local_once(move || {
                if drag.leaving.get() && !drag.files.take().is_empty() {
                    drag.tell("leave", Vec::new(), 0, 0);
                }
            });
        }

        /// Whether it brought files.
        pub(super) fn let_go(&self, x: i32, y: i32) -> bool {
            let files = self.files.take();
            let taken = !files.is_empty();
            if taken {
                self.tell("drop", files, x, y);
            }
            taken
        }

        fn tell(&self, kind: &'static str, paths: Vec<PathBuf>, x: i32, y: i32) {
            // A page that does not hear is on its way out.
            let _ = self.window.emit("galley://dragged", Dragged { kind, paths, x, y });
        }
    }

    /// All of them, where they are nothing but files of this computer.
    fn files(addresses: &[GString]) -> Vec<PathBuf> {
        let paths = addresses.iter().map(|address| glib::filename_from_uri(address).ok());
        paths.map(|path| path.map(|(path, _)| path)).collect::<Option<_>>().unwrap_or_default()
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn files_are_told_from_pictures_of_the_web() {
            let check = |addresses: &[&str], expected: &[&str]| {
                let addresses: Vec<_> = addresses.iter().map(|&it| GString::from(it)).collect();
                let expected: Vec<_> = expected.iter().map(PathBuf::from).collect();
                assert_eq!(files(&addresses), expected, "{addresses:?}");
            };
            check(&["file:///tmp/a%20b.jpg", "file:///tmp/c.png"], &["/tmp/a b.jpg", "/tmp/c.png"]);
            check(&["https://example.org/a.jpg"], &[]);
            check(&["file:///tmp/a.jpg", "https://example.org/a.jpg"], &[]);
            check(&[], &[]);
        }
    }
}
