//! A picture is fetched from the web because somebody asked for this one, and for no other reason.

use fetch::{Fetched, Reach};
use words::message;

use crate::{Error, Kind, Result};

/// Pictures larger than this are not fetched, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Fetches what is behind an address. It needs no library, so that what is typed meanwhile is saved; whether it is a
/// picture shows when it is added.
///
/// # Errors
/// [`Kind::BadInput`] when it does not come, or may not be asked for.
pub fn fetch_picture(address: &str) -> Result<Fetched> {
    fetch::get(address, LARGEST, reach()).map_err(|error| {
        let hint = match error {
            fetch::Error::Private => message!("hints-ownNetwork"),
            fetch::Error::Refused { .. } => message!("hints-inBrowser"),
            fetch::Error::NoAddress => message!("hints-chooseFile"),
            _ => message!("hints-figureWaits"),
        };
        let message = message!("errors-notFetched", why = error.message());
        Error::new(Kind::BadInput, message, hint).because(error)
    })
}

/// Tests have no web but this computer. What is given to writers has no such door.
fn reach() -> Reach {
    let open = cfg!(debug_assertions) && std::env::var_os("GALLEY_FETCH_ANYWHERE").is_some();
    if open { Reach::Anywhere } else { Reach::Public }
}
