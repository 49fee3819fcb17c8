//! The preview that the export dialog shows: a page with its own style, so it comes through the protocol with a policy
//! of its own; the window's policy allows no style written into a page.

use std::sync::{Mutex, PoisonError};

/// The last preview made, under its number.
pub(crate) struct Previews {
    folder: &'static str,
    last: Mutex<(u64, String)>,
}

impl Default for Previews {
    fn default() -> Self {
        Previews::under("preview")
    }
}

impl Previews {
    /// None yet; they will be found under that folder.
    pub(crate) fn under(folder: &'static str) -> Self {
        Previews { folder, last: Mutex::default() }
    }

    /// Keeps a page in place of the one before, and gives the path it is found under.
    pub(crate) fn keep(&self, page: String) -> String {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = (last.0 + 1, page);
        format!("{}/{}", self.folder, last.0)
    }

    /// The page under a path, if it is still the last.
    pub(crate) fn page(&self, path: &str) -> Option<String> {
        let number: u64 =
            path.strip_prefix('/')?.strip_prefix(self.folder)?.strip_prefix('/')?.parse().ok()?;
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        (number != 0 && number == last.0).then(|| last.1.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Previews;

    #[test]
    fn only_the_last_preview_is_shown() {
        let previews = Previews::default();
        assert_eq!(previews.page("/preview/0"), None);
        let first = previews.keep("one".into());
        assert_eq!(previews.page(&format!("/{first}")).as_deref(), Some("one"));
        let second = previews.keep("two".into());
        assert_eq!(previews.page(&format!("/{first}")), None);
        assert_eq!(previews.page(&format!("/{second}")).as_deref(), Some("two"));
        assert_eq!(previews.page("/etc/passwd"), None);
    }
}
