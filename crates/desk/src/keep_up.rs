//! What a library needs done now and then.

use std::path::Path;

use store::Store;

use crate::{Error, Result};

/// Thins the history of all pieces; gives how many revisions went. It opens the library for itself: who writes in it
/// meanwhile does not have to wait.
///
/// # Errors
/// The library's own; it is as it was, or thinned in part.
pub fn keep_up(folder: &Path) -> Result<usize> {
    let mut store = Store::reopen(folder).map_err(|error| Error::from(error).about_opening(folder))?;
    Ok(store.thin()?)
}
