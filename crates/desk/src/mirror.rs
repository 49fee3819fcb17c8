//! The mirror: a plain folder with every piece as Markdown and its pictures beside it, always current and never read back. It is
//! the writer's own, so nothing stands before it and nothing is left out.

mod record;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;
use words::{Message, message};

use crate::{Desk, Error, Kind, Result, show::Form};
use record::{Kept, Look, Record};

/// What the library remembers the folder under.
const KEY: &str = "mirror";

/// Pieces after which what was written is written down, so that little is done twice where it breaks off.
const PORTION: usize = 50;

/// Where the mirror is, and how far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Mirror {
    /// Its folder.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub folder: PathBuf,
    /// Whether the folder is there: its disk may not be connected.
    pub found: bool,
    /// Pieces in it as they now are.
    pub pieces: u32,
    /// Pieces that are not in it yet, or not as they now are.
    pub behind: u32,
}

impl Desk {
    /// Where the mirror is; `None` where there is none.
    ///
    /// # Errors
    /// The library's own.
    pub fn mirror(&self) -> Result<Option<Mirror>> {
        let Some(folder) = self.mirror_folder()? else { return Ok(None) };
        let record = Record::read(&folder).unwrap_or_default();
        let newest = self.store.newest()?;
        let current = newest.iter().filter(|piece| self.is_mirrored(&record, piece)).count();
        let behind = (newest.len() - current) as u32;
        Ok(Some(Mirror { found: folder.is_dir(), folder, pieces: current as u32, behind }))
    }

    /// Keeps a mirror in that folder from now on, or none. What an earlier mirror wrote stays where it is.
    ///
    /// # Errors
    /// [`Kind::BadOutput`] for a folder that cannot be written, that is the library's own, or that mirrors another library.
    pub fn set_mirror(&mut self, folder: Option<&Path>) -> Result<()> {
        let Some(folder) = folder else { return Ok(self.store.set_meta(KEY, &serde_json::Value::Null)?) };
        fs::create_dir_all(folder).map_err(|error| Error::writing(folder, error))?;
        let folder = fs::canonicalize(folder).map_err(|error| Error::writing(folder, error))?;
        let library = fs::canonicalize(self.store.folder()).unwrap_or_default();
        if folder.starts_with(&library) || library.starts_with(&folder) {
            return Err(refused(message!("errors-mirrorInLibrary", folder = folder.as_path())));
        }
        self.may_mirror(&Record::read(&folder)?, &folder)?;
        Ok(self.store.set_meta(KEY, &folder.to_string_lossy().into())?)
    }

    /// Brings the mirror up to date, where there is one; gives how many pieces were written or taken away.
    ///
    /// # Errors
    /// [`Kind::BadOutput`] where the folder is gone or cannot be written. What is in it is whole, and the next time goes on.
    pub fn keep_mirror(&mut self) -> Result<usize> {
        let Some(folder) = self.mirror_folder()? else { return Ok(0) };
        // A disk that is not connected is not one to be filled anew.
        if !folder.is_dir() {
            return Err(refused(message!("errors-mirrorGone", folder = folder.as_path())));
        }
        let mut record = Record::read(&folder)?;
        self.may_mirror(&record, &folder)?;
        record.library = self.store.device()?;
        let newest = self.store.newest()?;
        let changed: Vec<_> = newest.iter().filter(|piece| !self.is_mirrored(&record, piece)).collect();
        let mut done = record.remove_all_but(&folder, &newest)?;
        for portion in changed.chunks(PORTION) {
            let written: Result<()> = portion
                .iter()
                .try_for_each(|(id, slug, _)| self.mirror_piece(&mut record, &folder, id, slug));
            record.write(&folder)?;
            written?;
            done += portion.len();
        }
        if done > 0 && changed.is_empty() {
            record.write(&folder)?;
        }
        Ok(done)
    }

    fn mirror_folder(&self) -> Result<Option<PathBuf>> {
        Ok(self.store.meta(KEY)?.and_then(|folder| folder.as_str().map(PathBuf::from)))
    }

    fn may_mirror(&self, record: &Record, folder: &Path) -> Result<()> {
        if record.library.is_empty() || record.library == self.store.device()? {
            return Ok(());
        }
        Err(refused(message!("errors-mirrorOfOther", folder = folder)))
    }

    /// Whether a piece is in it as it now is, as far as the pictures' files can be read.
    fn is_mirrored(&self, record: &Record, (id, slug, rev): &(String, String, i64)) -> bool {
        let mut lacks = record.pieces.get(id).into_iter().flat_map(|kept| &kept.lacks);
        record.has(id, slug, *rev) && lacks.all(|(hash, look)| self.file_looks(hash) == *look)
    }

    /// How a picture's file looks now.
    fn file_looks(&self, hash: &str) -> Look {
        self.store.picture_path(hash).map_or_else(|_| Look::default(), |path| Look::at(&path))
    }

    fn mirror_piece(&mut self, record: &mut Record, folder: &Path, id: &str, slug: &str) -> Result<()> {
        let rev = self.row(id)?.rev;
        let text = self.show(id, Form::Markdown)?;
        let before = record.pieces.get(id).cloned().unwrap_or_default();
        let mut files = BTreeMap::from([(format!("{slug}.md"), text.into_bytes())]);
        let mut lacks = BTreeMap::new();
        for (name, picture) in self.store.uses(id)? {
            let Some(place) = import::places(&name).into_iter().next() else { continue };
            let look = self.file_looks(&picture.hash);
            let bytes = self.store.read_picture(&picture.hash).ok();
            // Where the library has lost its file, the mirror may have the last copy.
            let bytes = bytes.or_else(|| before.read(folder, &place, &picture.hash));
            if let Some(bytes) = bytes {
                files.insert(place, bytes);
            } else {
                // The window says so where it stands; here it is looked for until it is back.
                lacks.insert(picture.hash, look);
            }
        }
        let moved = before.folder != slug;
        let known = if moved { BTreeMap::new() } else { before.files.clone() };
        let kept = Kept { lacks, ..Kept::write(folder, slug, rev, files, &known)? };
        let gone = before.files.into_iter().filter(|(name, _)| moved || !kept.files.contains_key(name));
        Kept { files: gone.collect(), ..before }.remove(folder)?;
        record.pieces.insert(id.to_owned(), kept);
        Ok(())
    }
}

fn refused(message: Message) -> Error {
    Error::new(Kind::BadOutput, message, message!("hints-mirror"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &Path) -> String {
        fs::read_to_string(path).unwrap_or_default()
    }

    fn begin() -> (tempfile::TempDir, Desk, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::open_library(&folder.path().join("library")).unwrap();
        desk.import_sample().unwrap();
        let mirror = folder.path().join("mirror");
        desk.set_mirror(Some(&mirror)).unwrap();
        assert_eq!(desk.keep_mirror().unwrap(), 1);
        (folder, desk, mirror)
    }

    fn set(desk: &mut Desk, piece: &str, key: &str, value: &str) {
        desk.set(piece, &[(key.to_owned(), value.to_owned())]).unwrap();
    }

    #[test]
    fn every_piece_lies_there_as_it_now_is_with_its_pictures() {
        let (_folder, mut desk, mirror) = begin();
        let text = read(&mirror.join("sample/sample.md"));
        assert_eq!(text, desk.show("sample", Form::Markdown).unwrap());
        assert!(mirror.join("sample/headland.jpg").is_file(), "its pictures lie beside it");
        assert_eq!(desk.keep_mirror().unwrap(), 0, "what is current is left alone");
        set(&mut desk, "sample", "headline", "Another");
        assert_eq!(desk.mirror().unwrap().unwrap().behind, 1);
        assert_eq!(desk.keep_mirror().unwrap(), 1);
        assert!(read(&mirror.join("sample/sample.md")).contains("headline: Another"));
        assert_eq!(
            desk.mirror().unwrap().unwrap(),
            Mirror { folder: mirror.canonicalize().unwrap(), found: true, pieces: 1, behind: 0 }
        );
    }

    #[test]
    fn a_piece_goes_with_its_name_and_into_the_bin() {
        let (_folder, mut desk, mirror) = begin();
        set(&mut desk, "sample", "slug", "light");
        desk.keep_mirror().unwrap();
        assert!(mirror.join("light/light.md").is_file() && !mirror.join("sample").exists());
        let id = desk.row("light").unwrap().id;
        desk.bin(std::slice::from_ref(&id), true).unwrap();
        assert_eq!(desk.keep_mirror().unwrap(), 1);
        assert!(!mirror.join("light").exists());
        desk.bin(&[id], false).unwrap();
        desk.keep_mirror().unwrap();
        assert!(mirror.join("light/light.md").is_file());
    }

    #[test]
    fn what_somebody_wrote_there_is_set_aside_and_stays() {
        let (_folder, mut desk, mirror) = begin();
        fs::write(mirror.join("sample/sample.md"), "by hand").unwrap();
        fs::write(mirror.join("sample/notes.txt"), "mine").unwrap();
        set(&mut desk, "sample", "headline", "Another");
        desk.keep_mirror().unwrap();
        assert!(read(&mirror.join("sample/sample.md")).contains("headline: Another"));
        let names: Vec<_> =
            fs::read_dir(mirror.join("sample")).unwrap().map(|entry| entry.unwrap().path()).collect();
        let changed = names.iter().find(|path| path.to_string_lossy().contains("sample.changed-")).unwrap();
        assert_eq!(read(changed), "by hand");
        let id = desk.row("sample").unwrap().id;
        desk.bin(&[id], true).unwrap();
        desk.keep_mirror().unwrap();
        assert_eq!(
            read(&mirror.join("sample/notes.txt")),
            "mine",
            "a folder with somebody else's files stays"
        );
    }

    #[test]
    fn a_picture_comes_in_once_its_file_is_mended() {
        let (_folder, mut desk, mirror) = begin();
        let (there, id) = (mirror.join("sample/headland.jpg"), desk.row("sample").unwrap().id);
        let hash = desk.store.uses(&id).unwrap()["headland.jpg"].hash.clone();
        let path = desk.store.picture_path(&hash).unwrap();
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        set(&mut desk, "sample", "headline", "Another");
        desk.keep_mirror().unwrap();
        assert_eq!(fs::read(&there).unwrap(), bytes, "the last copy stays");

        fs::remove_file(&there).unwrap();
        set(&mut desk, "sample", "headline", "A third");
        desk.keep_mirror().unwrap();
        assert!(!there.exists());
        assert_eq!(desk.keep_mirror().unwrap(), 0, "nothing is done while it is gone");
        fs::write(&path, "not the picture").unwrap();
        assert_eq!(desk.keep_mirror().unwrap(), 1);
        assert!(!there.exists(), "another file is not taken for it");
        assert_eq!(desk.keep_mirror().unwrap(), 0, "nor while it is damaged");
        fs::write(&path, &bytes).unwrap();
        assert_eq!(desk.mirror().unwrap().unwrap().behind, 1);
        assert_eq!(desk.keep_mirror().unwrap(), 1);
        assert_eq!(fs::read(&there).unwrap(), bytes);
        assert_eq!(desk.keep_mirror().unwrap(), 0);
    }

    #[test]
    fn a_folder_that_will_not_do_is_refused() {
        let (folder, mut desk, mirror) = begin();
        let library = folder.path().join("library");
        assert!(desk.set_mirror(Some(&library.join("in"))).is_err());
        assert!(desk.set_mirror(Some(folder.path())).is_err(), "the library would be in it");
        let mut other = Desk::open_library(&folder.path().join("other")).unwrap();
        assert!(other.set_mirror(Some(&mirror)).is_err(), "it is another library's");
        fs::rename(&mirror, folder.path().join("away")).unwrap();
        assert!(desk.keep_mirror().is_err());
        assert!(!mirror.exists(), "a disk that is not connected is not filled anew");
        desk.set_mirror(None).unwrap();
        assert_eq!(desk.keep_mirror().unwrap(), 0);
    }
}
