//! Outlets: one function for each thing that is asked of them.

use std::path::Path;

use desk::{Desk, Loose, Result};

use crate::answer::Answer;

/// Every outlet, the default with a star, or what the file of one says. Files that cannot be understood are remarked on.
pub(crate) fn tell(desk: &Desk, name: Option<&str>) -> Result<Answer> {
    if let Some(name) = name {
        let outlet = desk.outlet_named(name)?;
        let text = serde_json::to_string_pretty(&outlet).unwrap_or_default();
        return Ok(Answer::new(text + "\n", outlet));
    }
    let outlets = desk.outlets()?;
    let line = |name: &String| {
        let star = if outlets.default.as_ref() == Some(name) { " *" } else { "" };
        format!("{name}{star}\n")
    };
    let text: String = outlets.all.iter().map(|outlet| line(&outlet.name)).collect();
    let unread: Vec<_> = outlets.unread.iter().map(ToString::to_string).collect();
    Ok(Answer::new(text, &outlets).remark(unread))
}

/// The piece of a file, as an outlet of the library prints it where one is named.
pub(crate) fn read(path: &Path, outlet: Option<&str>, open: impl FnOnce() -> Result<Desk>) -> Result<Loose> {
    let loose = Loose::read(path)?;
    match outlet {
        Some(name) => Ok(loose.edition(open()?.outlet_named(name)?)),
        None => Ok(loose),
    }
}
