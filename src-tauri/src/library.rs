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
    /// The other machine that has it open. Nothing is opened here then.
    elsewhere: Arc<Mutex<Option<String>>>,
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
            elsewhere: Arc::default(),
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

    /// Keeps it shut because the machine of that name has it open; for none, it may be opened.
    pub(crate) fn shut(&self, host: Option<String>) {
        *self.other() = host;
    }

    /// Whether another machine has it.
    pub(crate) fn is_shut(&self) -> bool {
        self.other().is_some()
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
        Desk::reopen_library(self.place()?)
    }

    /// Does something with the library's folder, never while it is changed as a whole.
    pub(crate) fn undisturbed<T>(&self, act: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let _open = self.whole.lock().unwrap_or_else(PoisonError::into_inner);
        act(self.place()?)
    }

    /// The first time makes a library where there is none.
    fn open(&self) -> Result<Desk> {
        let folder = self.place()?;
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
        act(self.place()?)
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

    fn place(&self) -> Result<&Path> {
        match self.other().as_deref() {
            Some(host) => Err(elsewhere(host)),
            None => self.folder.as_deref().ok_or_else(homeless),
        }
    }

    fn other(&self) -> MutexGuard<'_, Option<String>> {
        self.elsewhere.lock().unwrap_or_else(PoisonError::into_inner)
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

fn elsewhere(host: &str) -> Error {
    let message = message!("errors-elsewhere", host = host);
    Error::new(Kind::Locked, message, message!("hints-closeThere", host = host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_machine_has_open_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("library");
        let library = Library { folder: Some(home.clone()), ..Library::nowhere() };
        library.shut(Some("newsroom".into()));
        let error = library.act(|desk| desk.create("Mine")).unwrap_err();
        assert_eq!(error.kind, Kind::Locked);
        assert!(error.message.to_string().contains("newsroom"), "{error}");
        assert!(library.undisturbed(|_| Ok(())).is_err(), "what is done beside it waits too");
        assert!(!home.exists());
        library.shut(None);
        library.act(|desk| desk.create("Mine")).unwrap();
    }

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
