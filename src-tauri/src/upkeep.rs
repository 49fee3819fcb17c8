//! What the library needs done now and then, beside the writing and never in its way.

use std::{thread, time::Duration};

use desk::{Error, Kind};
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, Runtime};
use words::message;

use crate::{library::Library, said::Said, window};

/// The window comes first.
const AT_FIRST: Duration = Duration::from_secs(60);
const BETWEEN: Duration = Duration::from_secs(60 * 60);

/// How far the mirror may be behind.
const MIRRORED: Duration = Duration::from_secs(2);

/// What a writer relies on without looking.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum Task {
    Backup,
    Mirror,
}

/// What the window is told.
#[derive(Serialize)]
struct Failed {
    what: Task,
    error: Error,
}

/// Begins with it, for as long as the program runs. What fails is tried again the next time: nobody waits for it.
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) {
    let (library, telling) = (app.state::<Library>().inner().clone(), app.clone());
    thread::spawn(move || {
        thread::sleep(AT_FIRST);
        loop {
            if let Err(error) = library.undisturbed(desk::back_up_daily) {
                eprintln!("Galley could not make a backup: {error}");
                tell(&telling, Task::Backup, error);
            }
            if let Err(error) = library.undisturbed(desk::keep_up) {
                eprintln!("Galley could not thin the history: {error}");
            }
            thread::sleep(BETWEEN);
        }
    });
    let (library, telling) = (app.state::<Library>().inner().clone(), app.clone());
    thread::spawn(move || {
        loop {
            thread::sleep(MIRRORED);
            if library.stirred()
                && let Err(error) = library.keep_mirror()
            {
                eprintln!("Galley could not bring the mirror up to date: {error}");
                tell(&telling, Task::Mirror, error);
            }
        }
    });
}

/// Tells the window each time: a page that is not there yet hears it the next. It tells the writer once.
fn tell<R: Runtime>(app: &AppHandle<R>, what: Task, error: Error) {
    if let Some(failed) = told(what, error) {
        let _ = app.emit_to(window::FRAME.label, "galley://failed", &Said(failed));
    }
}

/// As a writer needs it. A library that somebody else holds is no failure: it is tried again.
fn told(what: Task, error: Error) -> Option<Failed> {
    let Error { kind, message: why, hint, .. } = error;
    let (message, hint) = match (what, kind) {
        (_, Kind::Locked) => return None,
        // Nobody chooses where these are.
        (Task::Backup, Kind::BadOutput) => {
            (message!("errors-noBackup", why = why), message!("hints-backupAgain"))
        }
        (Task::Backup, _) => (message!("errors-noBackup", why = why), hint),
        (Task::Mirror, _) => (message!("errors-noMirror", why = why), hint),
    };
    Some(Failed { what, error: Error::new(kind, message, hint) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(what: Task, kind: Kind) -> Option<serde_json::Value> {
        let error = Error::new(kind, message!("errors-full"), message!("hints-mirror"));
        told(what, error).map(|failed| serde_json::to_value(failed).unwrap())
    }

    #[test]
    fn the_window_is_told_what_failed_why_and_what_to_do() {
        let mirror = said(Task::Mirror, Kind::BadOutput).unwrap();
        assert_eq!(mirror["what"], "mirror");
        assert_eq!(
            mirror["error"]["message"],
            "The copy as plain files is not up to date. The disk is full."
        );
        assert_eq!(mirror["error"]["hint"], "The library is safe. Choose another folder.");
        let backup = said(Task::Backup, Kind::BadOutput).unwrap();
        assert_eq!(backup["what"], "backup");
        let hint = backup["error"]["hint"].as_str().unwrap();
        assert!(hint.starts_with("Your pieces are safe."), "{hint}");
        assert!(!hint.contains("another folder"), "there is no other to choose: {hint}");
    }

    #[test]
    fn a_library_that_somebody_holds_is_no_failure() {
        assert!(said(Task::Backup, Kind::Locked).is_none());
    }
}
