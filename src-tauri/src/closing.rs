//! Every way of quitting waits until what was typed is on the disk. Where it cannot be written the window stays
//! open with the text in it, and says so; where the window does not answer at all, it is not waited for long.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

use tauri::{AppHandle, Emitter, Listener, Manager, RunEvent, Runtime};

use crate::{field_window, window};

/// How long a window may be silent. One that is still writing says so every two seconds.
const LONGEST: Duration = Duration::from_secs(10);

const OPEN: u32 = 0;
const DONE: u32 = u32::MAX;

/// Open, done, or else which time the window has been asked for its last words without having answered yet.
#[derive(Default)]
pub(crate) struct Closing {
    state: AtomicU32,
    asked: AtomicU32,
    /// Signs of life so far.
    heard: AtomicU32,
}

impl Closing {
    fn is_heard_within(&self, time: Duration) -> bool {
        let heard = self.heard.load(Ordering::SeqCst);
        thread::sleep(time);
        self.heard.load(Ordering::SeqCst) != heard
    }
}

/// Asks the window for what is not yet sent, then ends the program. Returns at once.
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) {
    let closing = app.state::<Closing>();
    let asking = closing.asked.fetch_add(1, Ordering::SeqCst) + 1;
    if closing.state.compare_exchange(OPEN, asking, Ordering::SeqCst, Ordering::SeqCst).is_err() {
        return;
    }
    let waiting = app.clone();
    thread::spawn(move || {
        while waiting.state::<Closing>().is_heard_within(LONGEST) {}
        if waiting.state::<Closing>().state.load(Ordering::SeqCst) == asking {
            end(&waiting);
        }
    });
    if app.emit("galley://flush", ()).is_err() {
        end(app);
    }
}

/// Hears the window's answers: whether all is on the disk, or that the writer leaves without it.
pub(crate) fn listen<R: Runtime>(app: &AppHandle<R>) {
    let answered = app.clone();
    app.listen_any("galley://flushed", move |event| match event.payload() {
        "true" => end(&answered),
        _ => answered.state::<Closing>().state.store(OPEN, Ordering::SeqCst),
    });
    let alive = app.clone();
    app.listen_any("galley://writing", move |_| {
        alive.state::<Closing>().heard.fetch_add(1, Ordering::SeqCst);
    });
    let quitting = app.clone();
    app.listen_any("galley://quit", move |_| begin(&quitting));
    let abandoned = app.clone();
    app.listen_any("galley://abandon", move |_| end(&abandoned));
}

/// Whether all is said and the window may go.
pub(crate) fn is_done<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.state::<Closing>().state.load(Ordering::SeqCst) == DONE
}

/// Whether the window is on its way out, so that nothing more may be given to it.
pub(crate) fn has_begun<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.state::<Closing>().state.load(Ordering::SeqCst) != OPEN
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
    if app.state::<Closing>().state.swap(DONE, Ordering::SeqCst) != DONE {
        for frame in [&window::FRAME, &field_window::FRAME] {
            frame.remember(app);
        }
        app.exit(0);
    }
}
