//! Backups, in lines for people.

use std::path::Path;

use desk::{Desk, Result, Unpacked};

use crate::answer::Answer;

pub(crate) fn make(desk: &Desk, file: &Path) -> Result<Answer> {
    let made = desk.back_up(file)?;
    let pieces = counted(made.pieces.unwrap_or_default());
    let text = format!("{}  {pieces}{}\n", file.display(), lacking(made.missing));
    Ok(Answer::new(text, made))
}

pub(crate) fn unpack(file: &Path, folder: &Path) -> Result<Answer> {
    let made = desk::unpack(file, folder)?;
    let Unpacked { pieces, missing, aside } = &made;
    let before =
        aside.as_ref().map(|aside| format!("The library that was there is in {}\n", aside.display()));
    let text = format!("{}  {}{}\n", folder.display(), counted(*pieces), lacking(*missing));
    Ok(Answer::new(text + &before.unwrap_or_default(), made))
}

fn counted(pieces: u32) -> String {
    format!("{pieces} {}", if pieces == 1 { "piece" } else { "pieces" })
}

fn lacking(pictures: u32) -> String {
    if pictures == 0 { String::new() } else { format!(", without {pictures} pictures whose files are gone") }
}
