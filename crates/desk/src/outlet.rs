//! Outlets: whom the pieces are for. Each is a small file of the library; one is the default, asked for at first start
//! or declined.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use article::Credit;
use picture::RENDITION_WIDTHS;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use words::message;

use crate::{Desk, Error, Kind, Result, create::slug, whole::write_whole, wire::Outlet};

/// What the file of the default outlet says.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Choice {
    /// Which other file it is, without its ending.
    Named(String),
    /// The outlet itself.
    Itself(Outlet),
}

const DEFAULT: &str = "default";

impl Desk {
    /// The default outlet: `None` when the writer was never asked, `Some(None)` when she declined.
    pub fn outlet(&self) -> Result<Option<Option<Outlet>>> {
        match self.choice()? {
            None => Ok(None),
            Some(None) => Ok(Some(None)),
            Some(Some(Choice::Itself(outlet))) => Ok(Some(Some(outlet))),
            Some(Some(Choice::Named(name))) => read(&self.outlet_file(&name)).map(Some),
        }
    }

    /// Every outlet of the library, by name.
    ///
    /// # Errors
    /// [`Kind::BadInput`] for a file that is none.
    pub fn outlets(&self) -> Result<Vec<Outlet>> {
        let mut outlets: Vec<Outlet> = match self.choice()? {
            Some(Some(Choice::Itself(outlet))) => vec![outlet],
            _ => Vec::new(),
        };
        for path in self.other_files()? {
            outlets.extend(read::<Outlet>(&path)?);
        }
        outlets.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(outlets)
    }

    /// Keeps an outlet in a file of its own, in the place of the one of that name.
    pub fn keep_outlet(&mut self, outlet: &Outlet) -> Result<()> {
        match self.choice()? {
            Some(Some(Choice::Itself(default))) if default.name == outlet.name => {
                self.set_outlet(Some(outlet))
            }
            _ => write(&self.outlet_file(&slug(&outlet.name)), outlet),
        }
    }

    /// Makes another outlet the default, by its name.
    ///
    /// # Errors
    /// [`Kind::Unknown`] when there is none; the default stays.
    pub fn choose_outlet(&mut self, name: &str) -> Result<()> {
        let default = self.choice()?.flatten();
        if matches!(&default, Some(Choice::Itself(outlet)) if outlet.name == name) {
            return Ok(());
        }
        let file = slug(name);
        if read::<Outlet>(&self.outlet_file(&file))?.is_none() {
            let names: Vec<String> = self.outlets()?.into_iter().map(|outlet| outlet.name).collect();
            let hint = message!("hints-outlets", names = names.join(", "));
            return Err(Error::new(Kind::Unknown, message!("errors-noOutlet", name = name), hint));
        }
        if let Some(Choice::Itself(outlet)) = &default {
            write(&self.outlet_file(&slug(&outlet.name)), outlet)?;
        }
        write(&self.outlet_file(DEFAULT), &Choice::Named(file))
    }

    /// The default outlet, nobody where none is given or its file cannot be read: that stands in the way of nothing.
    pub(crate) fn outlet_or_none(&self) -> Outlet {
        self.outlet().ok().flatten().flatten().unwrap_or_default()
    }

    /// Sets the default outlet; `None` declines.
    pub fn set_outlet(&mut self, outlet: Option<&Outlet>) -> Result<()> {
        let file = match (self.choice(), outlet) {
            (Ok(Some(Some(Choice::Named(name)))), Some(_)) => name,
            _ => DEFAULT.to_owned(),
        };
        write(&self.outlet_file(&file), &outlet)
    }

    fn choice(&self) -> Result<Option<Option<Choice>>> {
        let path = self.outlet_file(DEFAULT);
        if path.exists() { read(&path).map(Some) } else { Ok(None) }
    }

    /// The files of outlets but for the default's.
    fn other_files(&self) -> Result<Vec<PathBuf>> {
        let folder = self.folder().join("outlets");
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Error::reading(&folder, error)),
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let is_outlet = |path: &PathBuf| {
            path.extension().is_some_and(|ending| ending == "json")
                && path.file_stem().is_some_and(|stem| stem != DEFAULT)
        };
        Ok(paths.filter(is_outlet).collect())
    }

    /// No name leads out of the folder.
    fn outlet_file(&self, name: &str) -> PathBuf {
        self.folder().join("outlets").join(format!("{}.json", slug(name)))
    }
}

impl Outlet {
    /// The widths in which it shows pictures, in pixels.
    pub(crate) fn widths(&self) -> &[u32] {
        if self.picture_widths.is_empty() { RENDITION_WIDTHS } else { &self.picture_widths }
    }

    /// A credit as it is printed here: the writer's own pictures in the outlet's own form.
    pub(crate) fn printed(&self, credit: &Credit) -> Credit {
        credit.clone().in_form(&self.credit_form, &self.name)
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
        assert_eq!((desk.outlet().unwrap(), desk.outlets().unwrap()), (None, Vec::new()));
        desk.set_outlet(Some(&outlet("The Post"))).unwrap();
        desk.keep_outlet(&Outlet { picture_widths: vec![1200], ..outlet("Harbour Herald") }).unwrap();
        let names: Vec<String> = desk.outlets().unwrap().into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["Harbour Herald", "The Post"]);
        assert_eq!(default_of(&desk), "The Post");

        desk.choose_outlet("Harbour Herald").unwrap();
        assert_eq!(desk.outlet_or_none().widths(), [1200]);
        assert_eq!(desk.outlets().unwrap().len(), 2, "the former default is kept");
        desk.set_outlet(Some(&Outlet { language: "en".into(), ..outlet("Harbour Herald") })).unwrap();
        assert_eq!(default_of(&desk), "Harbour Herald");
        desk.choose_outlet("The Post").unwrap();
        assert_eq!(default_of(&desk), "The Post");
        assert_eq!(desk.choose_outlet("Nobody").unwrap_err().kind, Kind::Unknown);
        desk.set_outlet(None).unwrap();
        assert_eq!(desk.outlet().unwrap(), Some(None), "declined is not the same as never asked");
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
        assert_eq!(known.widths(), RENDITION_WIDTHS);
        write_whole(&path, b"null").unwrap();
        assert_eq!(desk.outlet().unwrap(), Some(None));
    }
}
