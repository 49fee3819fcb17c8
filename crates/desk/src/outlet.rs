//! The default outlet: whom the pieces are for, asked for at first start or declined.

use std::{fs, io, path::PathBuf};

use words::message;

use crate::{Desk, Error, Kind, Result, whole::write_whole, wire::Outlet};

impl Desk {
    /// The default outlet: `None` when the writer was never asked, `Some(None)` when she declined.
    pub fn outlet(&self) -> Result<Option<Option<Outlet>>> {
        let path = self.outlet_file();
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|error| {
                let message = message!("errors-outlet", path = path.as_path(), reason = error.to_string());
                Error::new(Kind::BadInput, message, message!("hints-mendOutlet")).because(error)
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::reading(&path, error)),
        }
    }

    /// The default outlet, nobody where none is given or its file cannot be read: that stands in the way of nothing.
    pub(crate) fn outlet_or_none(&self) -> Outlet {
        self.outlet().ok().flatten().flatten().unwrap_or_default()
    }

    /// Sets the default outlet; `None` declines.
    pub fn set_outlet(&mut self, outlet: Option<&Outlet>) -> Result<()> {
        let path = self.outlet_file();
        let text = serde_json::to_string_pretty(&outlet).unwrap_or_default();
        write_whole(&path, text.as_bytes()).map_err(|error| Error::writing(&path, error))
    }

    fn outlet_file(&self) -> PathBuf {
        self.folder().join("outlets").join("default.json")
    }
}
