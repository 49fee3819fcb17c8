//! What is under way in each window, so that it can be called off there.

use std::{
    collections::HashMap,
    ops::ControlFlow,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use desk::Progress;
use tauri::ipc::Channel;

/// What was begun last, by the window's name.
#[derive(Default)]
pub(crate) struct Underway(Mutex<HashMap<String, Off>>);

/// Whether one way out is called off.
#[derive(Clone, Default)]
pub(crate) struct Off(Arc<AtomicBool>);

impl Underway {
    /// A new one begins in a window.
    pub(crate) fn begin(&self, window: &str) -> Off {
        let off = Off::default();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(window.to_owned(), off.clone());
        off
    }

    /// Calls off what that window began last.
    pub(crate) fn call_off(&self, window: &str) {
        if let Some(off) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(window) {
            off.0.store(true, Ordering::SeqCst);
        }
    }
}

impl Off {
    /// Tells the page how far it is, and the desk whether it is to go on.
    pub(crate) fn watch(&self, told: &Channel<Progress>, progress: Progress) -> ControlFlow<()> {
        // A page that is gone hears nothing, and needs nothing.
        let _ = told.send(progress);
        if self.0.load(Ordering::SeqCst) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_under_way_in_a_window_is_called_off() {
        let underway = Underway::default();
        let told = Channel::new(|_| Ok(()));
        let goes_on = |off: &Off| off.watch(&told, Progress { ready: 0, of: 1 }).is_continue();
        let (first, other) = (underway.begin("main"), underway.begin("fields"));
        underway.call_off("main");
        assert!(!goes_on(&first));
        assert!(goes_on(&other), "the other window goes on");
        let second = underway.begin("main");
        assert!(goes_on(&second), "a new one is not called off by what was said of the one before");
    }
}
