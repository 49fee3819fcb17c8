//! What the library needs done now and then, beside the writing and never in its way.

use std::{thread, time::Duration};

use crate::library::Library;

/// The window comes first.
const AT_FIRST: Duration = Duration::from_secs(60);
const BETWEEN: Duration = Duration::from_secs(60 * 60);

/// How far the mirror may be behind.
const MIRRORED: Duration = Duration::from_secs(2);

/// Begins with it, for as long as the program runs. What fails is tried again the next time: nobody waits for it.
pub(crate) fn begin(library: &Library) {
    let watched = library.clone();
    thread::spawn(move || {
        thread::sleep(AT_FIRST);
        loop {
            if let Err(error) = watched.undisturbed(desk::back_up_daily) {
                eprintln!("Galley could not make a backup: {error}");
            }
            if let Err(error) = watched.undisturbed(desk::keep_up) {
                eprintln!("Galley could not thin the history: {error}");
            }
            thread::sleep(BETWEEN);
        }
    });
    let library = library.clone();
    thread::spawn(move || {
        loop {
            thread::sleep(MIRRORED);
            if library.stirred()
                && let Err(error) = library.keep_mirror()
            {
                eprintln!("Galley could not bring the mirror up to date: {error}");
            }
        }
    });
}
