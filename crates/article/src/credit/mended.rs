//! What a credit says without saying it: parts that can be completed from the others in one step.

use super::{Credit, Obligation, commons};
use crate::address::is_web_address;

impl Credit {
    /// The same credit with what can be completed by itself; `None` where nothing can.
    pub fn completed(&self) -> Option<Credit> {
        let mut completed = self.clone();
        completed.name_scheme();
        completed.name_licence();
        completed.take_composed_line();
        (completed != *self).then_some(completed)
    }

    /// `kremlin.ru/1` is an address but for its beginning.
    fn name_scheme(&mut self) {
        let whole = format!("https://{}", self.source_address.trim().trim_start_matches("//"));
        let host = whole.trim_start_matches("https://").split('/').next().unwrap_or_default();
        let is_host = host.contains('.') && !host.contains([':', '@']) && !host.ends_with('.');
        if !is_web_address(&self.source_address) && is_host && is_web_address(&whole) {
            self.source_address = whole;
        }
    }

    /// Where only the licence's address is given, or its name lacks the version that its address has.
    fn name_licence(&mut self) {
        let Some(licence) = commons::read(&self.licence_address) else { return };
        let named = commons::read(&self.licence);
        let same_kind =
            named.is_some_and(|named| named.written() == licence.written() && named.address().is_none());
        if self.licence.trim().is_empty() || same_kind {
            self.licence = licence.name();
        }
    }

    /// A line that leaves out what must be printed gives way to the composed one.
    fn take_composed_line(&mut self) {
        if self.missing().iter().any(|part| part.what == Obligation::Line) {
            self.line = String::new();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_completed_is() {
        let given = Credit {
            creators: vec!["Ann".into()],
            source_address: "kremlin.ru/1".into(),
            licence_address: "http://creativecommons.org/licenses/by/4.0".into(),
            line: "Photo".into(),
            ..Credit::default()
        };
        let completed = given.completed().unwrap();
        assert_eq!(completed.source_address, "https://kremlin.ru/1");
        assert_eq!((completed.licence.as_str(), completed.line.as_str()), ("CC BY 4.0", ""));
        assert_eq!(completed.missing_line(), None);
        assert_eq!(completed.completed(), None, "once is enough");
    }

    #[test]
    fn nothing_is_made_up() {
        for address in
            ["", "a book", "me@example.org", "ftp://a.example/1", "javascript:alert(1)", "Archive, box 3."]
        {
            let credit = Credit { source_address: address.into(), ..Credit::default() };
            assert_eq!(credit.completed(), None, "{address:?}");
        }
        let other = Credit {
            licence: "CC BY-SA".into(),
            licence_address: "https://creativecommons.org/licenses/by/4.0/".into(),
            ..Credit::default()
        };
        assert_eq!(other.completed(), None, "they disagree");
    }
}
