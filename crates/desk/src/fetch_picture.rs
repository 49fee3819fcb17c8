//! A picture is fetched from the web because somebody asked for this one, and for no other reason.

use fetch::{Fetched, Reach};

use crate::{Error, Kind, Result, error::sentence};

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
            fetch::Error::Private => {
                "Galley asks no computer of your own network. Save the picture and choose its file."
            }
            fetch::Error::Refused { .. } => {
                "Open the page in a browser, save the picture there, and drop it here."
            }
            fetch::Error::NoAddress => "Choose the picture's file instead.",
            _ => "The figure waits as it was. Try again, or choose the picture's file.",
        };
        Error::new(
            Kind::BadInput,
            format!("The picture did not come. {}", sentence(&error.to_string())),
            hint,
        )
        .because(error)
    })
}

/// Tests have no web but this computer. What is given to writers has no such door.
fn reach() -> Reach {
    let open = cfg!(debug_assertions) && std::env::var_os("GALLEY_FETCH_ANYWHERE").is_some();
    if open { Reach::Anywhere } else { Reach::Public }
}
