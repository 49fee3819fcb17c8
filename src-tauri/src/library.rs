//! The library behind the window: one desk, asked from any thread, one act at a time.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use desk::{Desk, Error, Kind, Result};
use words::message;

use crate::said::{self, said};

/// The desk, opened at the first act. An act that fails to open it may be tried again.
#[derive(Clone)]
pub(crate) struct Library {
    folder: Option<PathBuf>,
    desk: Arc<Mutex<Option<Desk>>>,
    /// Held while the folder must stay what it is, or is changed as a whole.
    whole: Arc<Mutex<()>>,
    /// Whether anything was done since somebody last asked.
    stirred: Arc<AtomicBool>,
    /// Whether it was open before.
    known: Arc<AtomicBool>,
}

impl Library {
    pub(crate) fn new() -> Self {
        Library { folder: desk::default_library(), ..Library::nowhere() }
    }

    fn nowhere() -> Self {
        Library {
            folder: None,
            desk: Arc::default(),
            whole: Arc::default(),
            stirred: Arc::new(AtomicBool::new(true)),
            known: Arc::default(),
        }
    }

    /// Whether anything was done since this was last asked.
    pub(crate) fn stirred(&self) -> bool {
        self.stirred.swap(false, Ordering::Relaxed)
    }

    /// Where it is, if anywhere.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Does one act and waits for it; never on the thread that paints.
    pub(crate) fn act<T>(&self, act: impl FnOnce(&mut Desk) -> Result<T>) -> Result<T> {
        let mut held = self.lock();
        self.stirred.store(true, Ordering::Relaxed);
        let desk = match held.take() {
            Some(desk) => desk,
            None => self.open()?,
        };
        act(held.insert(desk))
    }

    /// Brings the mirror up to date on a desk of its own, never while the folder is changed as a whole.
    pub(crate) fn keep_mirror(&self) -> Result<usize> {
        self.undisturbed(|folder| Desk::reopen_library(folder)?.keep_mirror())
    }

    /// A desk of its own on the same library, for what takes long and must keep nobody waiting.
    pub(crate) fn apart(&self) -> Result<Desk> {
        Desk::reopen_library(self.folder.as_deref().ok_or_else(homeless)?)
    }

    /// Does something with the library's folder, never while it is changed as a whole.
    pub(crate) fn undisturbed<T>(&self, act: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let _open = self.whole.lock().unwrap_or_else(PoisonError::into_inner);
        act(self.folder.as_deref().ok_or_else(homeless)?)
    }

    /// The first time makes a library where there is none.
    fn open(&self) -> Result<Desk> {
        let folder = self.folder.as_deref().ok_or_else(homeless)?;
        let desk = match self.known.load(Ordering::Relaxed) {
            true => Desk::reopen_library(folder),
            false => Desk::open_library(folder),
        }?;
        self.known.store(true, Ordering::Relaxed);
        Ok(desk)
    }

    /// Does something to the library's folder while nothing here has it open. The next act opens it anew.
    pub(crate) fn closed<T>(&self, act: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let _whole = self.whole.lock().unwrap_or_else(PoisonError::into_inner);
        let mut held = self.lock();
        *held = None;
        act(self.folder.as_deref().ok_or_else(homeless)?)
    }

    /// Does one act on a thread of its own.
    pub(crate) async fn fetch<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Desk) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let library = self.clone();
        aside(move || library.act(act)).await?
    }

    /// As [`fetch`](Self::fetch), for the page.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Desk) -> Result<T> + Send + 'static,
    ) -> said::Result<T> {
        said(self.fetch(act).await)
    }

    /// A desk that broke down in the middle of an act is opened anew: all it had acknowledged is on the disk.
    fn lock(&self) -> MutexGuard<'_, Option<Desk>> {
        self.desk.lock().unwrap_or_else(|broken| {
            self.desk.clear_poison();
            let mut held = broken.into_inner();
            *held = None;
            held
        })
    }
}

/// Does work that may take a while on a thread of its own.
pub(crate) async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tauri::async_runtime::spawn_blocking(work).await.map_err(|error| {
        let mut failed = Error::new(Kind::Library, message!("errors-mistake"), message!("hints-tryAgain"));
        failed.source = Some(error.into());
        failed
    })
}

fn homeless() -> Error {
    Error::new(Kind::Library, message!("errors-homeless"), message!("hints-setLibrary"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_that_broke_down_is_opened_anew() {
        let folder = tempfile::tempdir().unwrap();
        let library = Library { folder: Some(folder.path().join("library")), ..Library::nowhere() };
        let made = library.act(|desk| desk.create("Kept")).unwrap();
        let broken = library.clone();
        let died =
            std::thread::spawn(move || broken.act(|_| -> Result<()> { panic!("in the middle of an act") }))
                .join();
        assert!(died.is_err());
        assert_eq!(
            library.act(|desk| desk.open(&made.id)).unwrap().id,
            made.id,
            "must still hold what was saved"
        );
    }
}
