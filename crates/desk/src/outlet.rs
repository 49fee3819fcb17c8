//! Outlets: whom the pieces are for. Each is a small file of the library; one is the default, asked for at first start
//! or declined.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use article::{Fields, NOBODY, Outlet};
use serde::{Serialize, de::DeserializeOwned};
use words::message;

use crate::{Desk, Error, Kind, Result, create::slug, whole::write_whole, wire::Outlets};

/// What the file of the default outlet says.
#[derive(Serialize)]
#[serde(untagged)]
enum Choice {
    /// Which other file it is, without its ending.
    Named(String),
    /// The outlet itself.
    Itself(Box<Outlet>),
}

const DEFAULT: &str = "default";

impl Desk {
    /// The default outlet: `None` when the writer was never asked, `Some(None)` when she declined.
    ///
    /// # Errors
    /// [`Kind::BadInput`] for a file that cannot be understood.
    pub fn outlet(&self) -> Result<Option<Option<Outlet>>> {
        match self.choice()? {
            None => Ok(None),
            Some(None) => Ok(Some(None)),
            Some(Some(Choice::Itself(outlet))) => Ok(Some(Some(*outlet))),
            Some(Some(Choice::Named(stem))) => read(&self.outlet_file(&stem)).map(Some),
        }
    }

    /// Every outlet of the library, by name, and what is wrong with the files that cannot be understood.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn outlets(&self) -> Result<Outlets> {
        let mut outlets = Outlets::default();
        match self.outlet() {
            Ok(default) => outlets.default = default.flatten().map(|outlet| outlet.name),
            Err(error) => outlets.unread.push(error.message),
        }
        if let Ok(Some(Some(Choice::Itself(default)))) = self.choice() {
            outlets.all.push(*default);
        }
        for (_, outlet) in self.others()? {
            match outlet {
                Ok(outlet) => outlets.all.push(outlet),
                Err(error) if outlets.unread.contains(&error.message) => {}
                Err(error) => outlets.unread.push(error.message),
            }
        }
        outlets.all.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(outlets)
    }

    /// Keeps an outlet in a file of its own: in that of the one called `was`, or in a new one.
    ///
    /// # Errors
    /// [`Kind::BadInput`] for one without a name, or with that of another; nothing is changed then.
    pub fn keep_outlet(&mut self, was: &str, outlet: &Outlet) -> Result<()> {
        if outlet.name.trim().is_empty() {
            return Err(Error::new(
                Kind::BadInput,
                message!("errors-unnamedOutlet"),
                message!("hints-nothingChanged"),
            ));
        }
        if outlet.name.trim() != was.trim() && self.outlet_named(&outlet.name).is_ok() {
            let message = message!("errors-sameOutlet", name = outlet.name.as_str());
            return Err(Error::new(Kind::BadInput, message, message!("hints-nothingChanged")));
        }
        match (self.choice(), self.stem_of(was)?) {
            (_, Some(stem)) => write(&self.outlet_file(&stem), outlet),
            (Ok(Some(Some(Choice::Itself(default)))), None) if default.name.trim() == was.trim() => {
                write(&self.outlet_file(DEFAULT), outlet)
            }
            _ => write(&self.new_file(&outlet.name), outlet),
        }
    }

    /// Makes another outlet the default, by its name.
    ///
    /// # Errors
    /// [`Kind::Unknown`] when there is none; the default stays.
    pub fn choose_outlet(&mut self, name: &str) -> Result<()> {
        let default = self.choice()?.flatten();
        if matches!(&default, Some(Choice::Itself(outlet)) if outlet.name.trim() == name.trim()) {
            return Ok(());
        }
        let stem = self.stem_of(name)?.ok_or_else(|| self.no_outlet(name))?;
        if let Some(Choice::Itself(outlet)) = &default {
            write(&self.new_file(&outlet.name), outlet)?;
        }
        write(&self.outlet_file(DEFAULT), &Choice::Named(stem))
    }

    /// Takes an outlet away with its file; without the default there is none. What pieces say of it stays in them.
    ///
    /// # Errors
    /// [`Kind::Unknown`] when there is none of that name.
    pub fn remove_outlet(&mut self, name: &str) -> Result<()> {
        let stem = self.stem_of(name)?;
        let is_default = match self.choice()?.flatten() {
            Some(Choice::Itself(default)) => stem.is_none() && default.name.trim() == name.trim(),
            Some(Choice::Named(default)) => stem.as_ref() == Some(&default),
            None => false,
        };
        if is_default {
            write(&self.outlet_file(DEFAULT), &None::<Outlet>)?;
        }
        match stem {
            Some(stem) => {
                let file = self.outlet_file(&stem);
                fs::remove_file(&file).map_err(|error| Error::writing(&file, error))
            }
            None if is_default => Ok(()),
            None => Err(self.no_outlet(name)),
        }
    }

    /// The outlet of that name.
    ///
    /// # Errors
    /// [`Kind::Unknown`] when there is none, [`Kind::BadInput`] for a file that cannot be understood.
    pub fn outlet_named(&self, name: &str) -> Result<Outlet> {
        let is_it = |outlet: &Outlet| outlet.name.trim() == name.trim();
        let file = self.outlet_file(&slug(name));
        match read::<Outlet>(&file) {
            Ok(Some(outlet)) if is_it(&outlet) => return Ok(outlet),
            Err(error) if slug(name) != DEFAULT => return Err(error),
            _ => {}
        }
        self.outlets()?.all.into_iter().find(is_it).ok_or_else(|| self.no_outlet(name))
    }

    /// For whom a piece is: the outlet that it names, else the default; nobody where none is given. A file that is not
    /// there or cannot be read stands in the way of nothing.
    pub(crate) fn outlet_of(&self, fields: &Fields) -> Outlet {
        match fields.outlet.trim() {
            "" => self.outlet_or_none(),
            name => {
                self.outlet_named(name).unwrap_or_else(|_| Outlet { name: name.to_owned(), ..NOBODY.clone() })
            }
        }
    }

    /// The default outlet, or nobody.
    pub(crate) fn outlet_or_none(&self) -> Outlet {
        self.outlet().ok().flatten().flatten().unwrap_or_default()
    }

    /// Sets the default outlet; `None` declines.
    ///
    /// # Errors
    /// Its file cannot be written.
    pub fn set_outlet(&mut self, outlet: Option<&Outlet>) -> Result<()> {
        let stem = match (self.choice(), outlet) {
            (Ok(Some(Some(Choice::Named(stem)))), Some(_)) => stem,
            _ => DEFAULT.to_owned(),
        };
        write(&self.outlet_file(&stem), &outlet)
    }

    fn choice(&self) -> Result<Option<Option<Choice>>> {
        let path = self.outlet_file(DEFAULT);
        if !path.exists() {
            return Ok(None);
        }
        match read::<String>(&path) {
            Ok(stem) => Ok(Some(stem.map(Choice::Named))),
            Err(_) => Ok(Some(read(&path)?.map(Choice::Itself))),
        }
    }

    /// The outlets in files of their own, by the names of these without their endings.
    fn others(&self) -> Result<Vec<(String, Result<Outlet>)>> {
        let folder = self.folder().join("outlets");
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Error::reading(&folder, error)),
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let outlet = |path: PathBuf| {
            let stem = path.file_stem()?.to_str()?.to_owned();
            let is_one = path.extension()? == "json" && stem != DEFAULT;
            is_one.then(|| Some((stem, read::<Outlet>(&path).transpose()?)))?
        };
        Ok(paths.filter_map(outlet).collect())
    }

    /// In which file of its own the outlet of that name is.
    fn stem_of(&self, name: &str) -> Result<Option<String>> {
        let is_it = |(_, outlet): &(String, Result<Outlet>)| {
            outlet.as_ref().is_ok_and(|outlet| outlet.name.trim() == name.trim())
        };
        Ok(self.others()?.into_iter().find(is_it).map(|(stem, _)| stem))
    }

    /// A file that is not there yet.
    fn new_file(&self, name: &str) -> PathBuf {
        let numbered = (2..).map(|number| self.outlet_file(&format!("{name} {number}")));
        let mut files = std::iter::once(self.outlet_file(name)).chain(numbered);
        files.find(|file| !file.exists()).unwrap_or_else(|| self.outlet_file(name))
    }

    /// No name leads out of the folder.
    fn outlet_file(&self, name: &str) -> PathBuf {
        self.folder().join("outlets").join(format!("{}.json", slug(name)))
    }

    fn no_outlet(&self, name: &str) -> Error {
        let all = self.outlets().unwrap_or_default().all;
        let names: Vec<String> = all.into_iter().map(|outlet| outlet.name).collect();
        let hint = message!("hints-outlets", names = names.join(", "));
        Error::new(Kind::Unknown, message!("errors-noOutlet", name = name), hint)
    }
}

/// What a file says; `None` where there is none, or it says nothing.
fn read<T: DeserializeOwned>(path: &Path) -> Result<Option<T>> {
    match fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| {
            let message = message!("errors-outlet", path = path, reason = error.to_string());
            Error::new(Kind::BadInput, message, message!("hints-mendOutlet")).because(error)
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::reading(path, error)),
    }
}

fn write(path: &Path, value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    write_whole(path, text.as_bytes()).map_err(|error| Error::writing(path, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outlet(name: &str) -> Outlet {
        Outlet { name: name.to_owned(), ..Outlet::default() }
    }

    fn default_of(desk: &Desk) -> String {
        desk.outlet().unwrap().flatten().map(|outlet| outlet.name).unwrap_or_default()
    }

    #[test]
    fn outlets_are_files_and_one_is_the_default() {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::open_library(folder.path()).unwrap();
        assert_eq!((desk.outlet().unwrap(), desk.outlets().unwrap()), (None, Outlets::default()));
        desk.set_outlet(Some(&outlet("The Post"))).unwrap();
        desk.keep_outlet("", &Outlet { picture_widths: vec![1200], ..outlet("Harbour Herald") }).unwrap();
        let names: Vec<String> = desk.outlets().unwrap().all.into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["Harbour Herald", "The Post"]);
        assert_eq!(default_of(&desk), "The Post");

        desk.choose_outlet("Harbour Herald").unwrap();
        assert_eq!(desk.outlet_or_none().picture_widths, [1200]);
        assert_eq!(desk.outlets().unwrap().all.len(), 2, "the former default is kept");
        desk.set_outlet(Some(&Outlet { language: "en".into(), ..outlet("Harbour Herald") })).unwrap();
        assert_eq!(default_of(&desk), "Harbour Herald");
        desk.choose_outlet("The Post").unwrap();
        assert_eq!(default_of(&desk), "The Post");
        assert_eq!(desk.choose_outlet("Nobody").unwrap_err().kind, Kind::Unknown);
        desk.remove_outlet("Harbour Herald").unwrap();
        assert_eq!(desk.remove_outlet("Harbour Herald").unwrap_err().kind, Kind::Unknown);
        assert_eq!(desk.outlets().unwrap().all.len(), 1);
        desk.remove_outlet("The Post").unwrap();
        assert_eq!(desk.outlet().unwrap(), Some(None), "declined is not the same as never asked");
    }

    #[test]
    fn a_piece_is_for_the_outlet_that_it_names() {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::open_library(folder.path()).unwrap();
        desk.set_outlet(Some(&outlet("The Post"))).unwrap();
        desk.keep_outlet("", &outlet("Harbour Herald")).unwrap();
        let of = |name: &str| desk.outlet_of(&Fields { outlet: name.to_owned(), ..Fields::default() }).name;
        assert_eq!(
            (of(""), of("Harbour Herald"), of("Gone")),
            ("The Post".into(), "Harbour Herald".into(), "Gone".into())
        );
        let path = folder.path().join("outlets/harbour-herald.json");
        write_whole(&path, br#"{"name": "Harbour Herald", "headline_limt": 60}"#).unwrap();
        let error = desk.outlet_named("Harbour Herald").unwrap_err();
        assert_eq!(error.kind, Kind::BadInput);
        assert!(error.message.to_string().contains("headline_limt"), "{}", error.message);
    }

    #[test]
    fn no_outlet_is_kept_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::open_library(folder.path()).unwrap();
        for name in ["A B", "a-b", "Default", "Пост", "🗞"] {
            desk.keep_outlet("", &outlet(name)).unwrap();
        }
        assert_eq!(desk.outlets().unwrap().all.len(), 5, "names that make the same file name");
        assert_eq!(desk.keep_outlet("", &outlet(" A B ")).unwrap_err().kind, Kind::BadInput);
        assert_eq!(desk.keep_outlet("", &outlet(" ")).unwrap_err().kind, Kind::BadInput);
        desk.keep_outlet("a-b", &outlet("C")).unwrap();
        desk.choose_outlet("C").unwrap();
        assert_eq!((default_of(&desk).as_str(), desk.outlets().unwrap().all.len()), ("C", 5));
        assert_eq!(desk.outlet().unwrap(), Some(Some(outlet("C"))));
    }

    #[test]
    fn an_older_library_is_read_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open_library(folder.path()).unwrap();
        let path = folder.path().join("outlets/default.json");
        write_whole(
            &path,
            br#"{"name": "The Post", "byline": "Ann", "credit": "Ann/The Post", "language": "en"}"#,
        )
        .unwrap();
        let known = desk.outlet().unwrap().flatten().unwrap();
        assert_eq!((known.name.as_str(), known.credit.as_str()), ("The Post", "Ann/The Post"));
        assert_eq!(
            Outlet {
                name: String::new(),
                byline: String::new(),
                credit: String::new(),
                language: String::new(),
                ..known
            },
            NOBODY
        );
        write_whole(&path, b"null").unwrap();
        assert_eq!(desk.outlet().unwrap(), Some(None));
    }
}
