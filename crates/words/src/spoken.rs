//! The language in which messages are written while something is turned into JSON. What is written out has one form,
//! whatever messages are deep within it; who writes it says in which language.

use std::cell::Cell;

use crate::Language;

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
}

/// Does something on this thread, in which every message that is written is written in that language.
pub fn speaking<T>(language: Language, act: impl FnOnce() -> T) -> T {
    let _back = Back(SPOKEN.replace(language));
    act()
}

/// The language spoken here; English unless another was asked for.
pub(crate) fn here() -> Language {
    SPOKEN.get()
}

/// Goes back to the language spoken before, even out of a panic.
struct Back(Language);

impl Drop for Back {
    fn drop(&mut self) {
        SPOKEN.set(self.0);
    }
}
