//! Things to do, in formats that have no boxes to tick.

use article::Item;

/// What stands before the words of a task; nothing for what is none.
pub(crate) fn sign(item: &Item) -> &'static str {
    match item.attrs.checked {
        None => "",
        Some(true) => "☑ ",
        Some(false) => "☐ ",
    }
}
