//! Backups, in lines for people.

use std::path::Path;

use desk::{Desk, Mirror, Result, Unpacked};

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

pub(crate) fn mirror(mut desk: Desk, folder: Option<&Path>, off: bool) -> Result<Answer> {
    if off || folder.is_some() {
        desk.set_mirror(folder)?;
    }
    desk.keep_mirror()?;
    let mirror = desk.mirror()?;
    let text = match &mirror {
        Some(Mirror { folder, pieces, .. }) => format!("{}  {}\n", folder.display(), counted(*pieces)),
        None => "There is no mirror.\n".to_owned(),
    };
    Ok(Answer::new(text, mirror))
}

fn counted(pieces: u32) -> String {
    format!("{pieces} {}", if pieces == 1 { "piece" } else { "pieces" })
}

fn lacking(pictures: u32) -> String {
    if pictures == 0 { String::new() } else { format!(", without {pictures} pictures whose files are gone") }
}
