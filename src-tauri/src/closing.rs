//! Every way of quitting waits until the window has sent what was typed, or for a few seconds.

use std::{
    sync::atomic::{AtomicU8, Ordering},
    thread,
    time::Duration,
};

use tauri::{AppHandle, Emitter, Listener, Manager, RunEvent, Runtime};

/// How long the window may take.
const LONGEST: Duration = Duration::from_secs(3);

const OPEN: u8 = 0;
const ASKED: u8 = 1;
const DONE: u8 = 2;

/// Whether the window has been asked for its last words, and has given them.
#[derive(Default)]
pub(crate) struct Closing(AtomicU8);

/// Asks the window for what is not yet sent, then ends the program. Returns at once.
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) {
    let state = app.state::<Closing>();
    if state.0.compare_exchange(OPEN, ASKED, Ordering::SeqCst, Ordering::SeqCst).is_err() {
        return;
    }
    let answered = app.clone();
    app.once_any("galley://flushed", move |_| end(&answered));
    let waiting = app.clone();
    thread::spawn(move || {
        thread::sleep(LONGEST);
        end(&waiting);
    });
    if app.emit("galley://flush", ()).is_err() {
        end(app);
    }
}

/// Whether all is said and the window may go.
pub(crate) fn is_done<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.state::<Closing>().0.load(Ordering::SeqCst) == DONE
}

/// Holds back an exit that did not come through [`begin`]: the system's own quit, say, which closes no window.
pub(crate) fn before_exit<R: Runtime>(app: &AppHandle<R>, event: RunEvent) {
    if let RunEvent::ExitRequested { api, .. } = event
        && !is_done(app)
    {
        api.prevent_exit();
        begin(app);
    }
}

fn end<R: Runtime>(app: &AppHandle<R>) {
    if app.state::<Closing>().0.swap(DONE, Ordering::SeqCst) != DONE {
        crate::geometry::remember(app);
        app.exit(0);
    }
}
