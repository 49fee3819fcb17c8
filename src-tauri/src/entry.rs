//! Into the library, or not: while another machine has it open it stays shut here. A page that begins anew asks again.

use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager, Runtime};

use crate::{
    closing,
    given::Given,
    instance::{self, Start},
    library::Library,
    window,
};

/// Two that ask at once would find each other.
static ASKING: Mutex<()> = Mutex::new(());

/// Does what a start has turned out to be.
pub(crate) fn enter<R: Runtime>(app: &AppHandle<R>, start: Start) {
    let library = app.state::<Library>();
    match start {
        Start::First(first) => {
            library.shut(None);
            if let Some(first) = first {
                let app = app.clone();
                first.listen(move |files| window::take(&app, files));
            }
        }
        Start::Elsewhere(host) => library.shut(Some(host)),
        Start::HandedOver => closing::begin(app),
    }
}

/// Looks whether another machine still has a library that is shut here.
pub(crate) fn try_again<R: Runtime>(app: &AppHandle<R>) {
    let _alone = ASKING.lock().unwrap_or_else(PoisonError::into_inner);
    let library = app.state::<Library>();
    if let (true, Some(folder)) = (library.is_shut(), library.folder()) {
        enter(app, instance::start(folder, &app.state::<Given>().files()));
    }
}
