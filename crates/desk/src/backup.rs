//! Backups: one by hand, into one file; and by themselves, a folder of them beside the library.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use store::{BackedUp, Pictures, Store};
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    wire::{Backup, Unpacked},
};

/// What a backup's file ends with.
pub const BACKUP_EXTENSION: &str = "galley";
/// What a library remembers of the last that was made by itself: the operation up to which all is in it.
const LAST: &str = "backed_up";

/// How many are kept of the newest days, weeks and months that have one.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

impl Desk {
    /// Writes all of the library into one file: text, pictures, credits, history. One of that name gives way to it.
    ///
    /// # Errors
    /// [`Kind::BadOutput`] where the file cannot be written, and the library's own.
    pub fn back_up(&self, path: &Path) -> Result<Backup> {
        backed_up(&self.store, path, Pictures::Inside)
    }
}

/// Makes a backup of the library in `folder` beside it, unless there is one of today or nothing was written since the last;
/// and removes those that are not needed any more. It opens the library for itself.
///
/// # Errors
/// As for [`Desk::back_up`]; older backups are as they were.
pub fn back_up_daily(folder: &Path) -> Result<Option<Backup>> {
    let mut store = Store::reopen(folder).map_err(|error| Error::from(error).about_opening(folder))?;
    let last = store.last_operation()?;
    if last == 0 || store.meta(LAST)?.and_then(|last| last.as_i64()) == Some(last) {
        return Ok(None);
    }
    let path = daily_folder(folder).join(name(today()));
    if path.exists() {
        return Ok(None);
    }
    fs::create_dir_all(daily_folder(folder)).map_err(|error| Error::writing(&path, error))?;
    let made = backed_up(&store, &path, Pictures::Beside)?;
    store.set_meta(LAST, &last.into())?;
    remove_spent(&daily_folder(folder))?;
    Ok(Some(made))
}

/// What a backup that is made now is called.
pub fn backup_name() -> String {
    format!("galley-{}.{BACKUP_EXTENSION}", jiff::Zoned::now().strftime("%Y-%m-%d-%H%M%S"))
}

/// The newest backup that was made by itself, if there is one.
pub fn last_daily(folder: &Path) -> Option<Backup> {
    let day = days(&daily_folder(folder)).into_iter().max()?;
    let path = daily_folder(folder).join(name(day));
    let bytes = fs::metadata(&path).ok()?.len();
    Some(Backup { path, bytes, pieces: None, missing: 0 })
}

/// Where backups are made by themselves.
pub fn daily_folder(library: &Path) -> PathBuf {
    let mut name = library.file_name().unwrap_or_default().to_owned();
    name.push("-backups");
    library.with_file_name(name)
}

/// Makes the library in `folder` what a backup holds. A library that is there, and that nobody may have open, is set aside
/// within the folder.
///
/// # Errors
/// [`Kind::BadInput`] where it is no backup, or not as it was written; [`Kind::Newer`]; and the library's own. The library
/// is as it was then.
pub fn unpack(backup: &Path, folder: &Path) -> Result<Unpacked> {
    let held = store::read_backup(backup).map_err(|error| bad(backup, error))?;
    let mut made = Unpacked { pieces: held.pieces as u32, missing: held.missing.len() as u32, aside: None };
    match store::unpack(backup, folder) {
        Err(store::Error::Taken(_)) => {
            let other = folder.join(Store::new_id());
            store::unpack(backup, &other).map_err(|error| bad(backup, error))?;
            made.aside = Some(store::put_in_place(&other, folder)?);
        }
        unpacked => drop(unpacked.map_err(|error| bad(backup, error))?),
    }
    Ok(made)
}

/// Takes back what [`unpack`] did, with the library that was set aside.
///
/// # Errors
/// The library's own; it is as it was then.
pub fn undo_unpack(aside: &Path, folder: &Path) -> Result<()> {
    if aside.parent() != Some(folder) {
        return Err(Error::new(
            Kind::BadInput,
            message!("errors-notAside", path = aside),
            message!("hints-safe"),
        ));
    }
    store::put_in_place(aside, folder)?;
    Ok(())
}

fn backed_up(store: &Store, path: &Path, pictures: Pictures) -> Result<Backup> {
    let BackedUp { pieces, missing, .. } = store.back_up(path, pictures).map_err(|error| match error {
        store::Error::Io { path, source } => Error::writing(&path, source),
        other => other.into(),
    })?;
    let bytes = fs::metadata(path).map_err(|error| Error::writing(path, error))?.len();
    Ok(Backup { path: path.to_owned(), bytes, pieces: Some(pieces as u32), missing: missing.len() as u32 })
}

fn bad(path: &Path, error: store::Error) -> Error {
    match error {
        store::Error::Damaged { reason } => {
            let message = message!("errors-badBackup", path = path, reason = reason);
            Error::new(Kind::BadInput, message, message!("hints-otherBackup"))
        }
        store::Error::Io { path, source } => Error::reading(&path, source),
        other => other.into(),
    }
}

fn today() -> Date {
    jiff::Zoned::now().date()
}

fn name(day: Date) -> String {
    format!("galley-{day}.{BACKUP_EXTENSION}")
}

/// The days of which there is a backup in a folder. Other files are none of ours.
fn days(folder: &Path) -> Vec<Date> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let day = |file: &str| file.strip_prefix("galley-")?.strip_suffix(".galley")?.parse().ok();
    entries.filter_map(|entry| day(entry.file_name().to_str()?)).collect()
}

/// Removes backups that are not needed any more, and the pictures that only they had.
fn remove_spent(folder: &Path) -> Result<()> {
    let all = days(folder);
    let kept = kept(all.clone());
    for day in all.iter().filter(|day| !kept.contains(day)) {
        let path = folder.join(name(*day));
        fs::remove_file(&path).map_err(|error| Error::writing(&path, error))?;
    }
    let backups: Vec<_> = kept.into_iter().map(|day| folder.join(name(day))).collect();
    Ok(store::remove_spent_pictures(folder, &backups)?)
}

/// Which of these days' backups are needed: the newest of the last days, weeks and months that have one.
fn kept(mut days: Vec<Date>) -> Vec<Date> {
    days.sort_unstable_by(|one, other| other.cmp(one));
    let newest_of = |span: &dyn Fn(&Date) -> (i16, i16), most: usize| {
        let mut firsts: Vec<Date> = Vec::new();
        for day in &days {
            if firsts.last().is_none_or(|last| span(last) != span(day)) {
                firsts.push(*day);
            }
        }
        firsts.truncate(most);
        firsts
    };
    let day = |date: &Date| (date.year(), date.day_of_year());
    let week = |date: &Date| (date.iso_week_date().year(), i16::from(date.iso_week_date().week()));
    let month = |date: &Date| (date.year(), i16::from(date.month()));
    let mut kept = [newest_of(&day, DAYS), newest_of(&week, WEEKS), newest_of(&month, MONTHS)].concat();
    kept.sort_unstable();
    kept.dedup();
    kept
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    fn desk() -> (tempfile::TempDir, Desk) {
        let home = tempfile::tempdir().unwrap();
        let mut desk = Desk::open_library(&home.path().join("library")).unwrap();
        desk.import_sample().unwrap();
        (home, desk)
    }

    #[test]
    fn days_weeks_and_months_stay() {
        let start = jiff::civil::date(2026, 1, 1);
        let all: Vec<Date> = (0..400).map(|n| start.checked_add(n.days()).unwrap()).collect();
        let kept = kept(all.clone());
        assert!((16..=23).contains(&kept.len()), "{kept:?}");
        assert_eq!(kept[kept.len() - 7..], all[393..], "the last week is whole");
        assert_eq!(super::kept(kept.clone()), kept, "what stays goes on staying");
    }

    #[test]
    fn a_backup_by_itself_shares_its_pictures_and_is_made_once_a_day() {
        let (home, mut desk) = desk();
        let library = home.path().join("library");
        let made = back_up_daily(&library).unwrap().unwrap();
        assert_eq!((made.pieces, made.missing), (Some(1), 0));
        let pictures = daily_folder(&library).join("pictures");
        assert!(pictures.is_dir() && made.bytes < 500_000, "{made:?}");
        assert_eq!(back_up_daily(&library).unwrap(), None);
        assert_eq!(last_daily(&library).unwrap().path, made.path);
        // One of another day is whole without pictures of its own.
        let other = daily_folder(&library).join("galley-2026-01-01.galley");
        fs::rename(&made.path, &other).unwrap();
        desk.set("sample", &[("headline".into(), "Newer".into())]).unwrap();
        back_up_daily(&library).unwrap().unwrap();
        let unpacked = unpack(&other, &home.path().join("elsewhere")).unwrap();
        assert_eq!((unpacked.pieces, unpacked.missing, unpacked.aside), (1, 0, None));
    }

    #[test]
    fn a_library_gives_way_to_a_backup_and_comes_back() {
        let (home, mut desk) = desk();
        let library = home.path().join("library");
        let file = home.path().join("all.galley");
        let before = desk.show("sample", crate::Form::Markdown).unwrap();
        desk.back_up(&file).unwrap();
        desk.set("sample", &[("headline".into(), "Newer".into())]).unwrap();
        let newer = desk.show("sample", crate::Form::Markdown).unwrap();
        drop(desk);
        let aside = unpack(&file, &library).unwrap().aside.unwrap();
        let mut desk = Desk::open_library(&library).unwrap();
        assert_eq!(desk.show("sample", crate::Form::Markdown).unwrap(), before);
        assert!(desk.doctor().unwrap().troubles.is_empty());
        drop(desk);
        undo_unpack(&aside, &library).unwrap();
        let mut desk = Desk::open_library(&library).unwrap();
        assert_eq!(desk.show("sample", crate::Form::Markdown).unwrap(), newer);
        assert!(undo_unpack(Path::new("/"), &library).is_err(), "only what was set aside here");
    }

    #[test]
    fn what_is_no_backup_is_refused_and_the_library_stays() {
        let (home, desk) = desk();
        let library = home.path().join("library");
        let file = home.path().join("all.galley");
        desk.back_up(&file).unwrap();
        let whole = fs::read(&file).unwrap();
        let flipped: Vec<u8> = whole
            .iter()
            .enumerate()
            .map(|(at, byte)| if at == whole.len() / 2 { byte ^ 1 } else { *byte })
            .collect();
        for (what, bytes) in
            [("text", b"text".to_vec()), ("cut", whole[..whole.len() / 2].to_vec()), ("nothing", Vec::new())]
        {
            fs::write(&file, bytes).unwrap();
            let error = unpack(&file, &library).unwrap_err();
            assert_eq!(error.kind, Kind::BadInput, "{what}: {error}");
        }
        fs::write(&file, flipped).unwrap();
        // A bit within a picture is noticed by its checksum, one elsewhere by the database.
        if let Ok(unpacked) = unpack(&file, &home.path().join("elsewhere")) {
            assert_eq!(unpacked.missing, 1);
        }
        assert!(unpack(&home.path().join("library/galley.db"), &home.path().join("again")).is_err());
        assert_eq!(Desk::open_library(&library).unwrap().list("", None).unwrap().len(), 1);
    }
}
