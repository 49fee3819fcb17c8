//! What a piece will want before it can go out and an imported file did not give.

use std::collections::BTreeMap;

use article::{Block, Credit, Note, NoteKind, PieceAttrs};
use words::{Message, message};

/// A remark on something that was expected and is not there.
pub(crate) fn missing(field: &str, text: Message) -> Note {
    Note { kind: NoteKind::Missing, field: field.into(), text, line: None }
}

/// The headline, if none is given and the body does not open with one.
pub(crate) fn headline(attrs: &PieceAttrs, opening: Option<&Block>) -> Option<Note> {
    let opens = matches!(opening, Some(Block::Heading(heading)) if heading.attrs.level == 1);
    let given = opens || !attrs.fields.headline.is_empty();
    (!given).then(|| missing("headline", message!("notes-noHeadline")))
}

/// For each picture shown, what its credit lacks.
pub(crate) fn credits(attrs: &PieceAttrs, names: &[&str]) -> Vec<Note> {
    names.iter().filter_map(|name| credit(name, &attrs.pictures)).collect()
}

fn credit(name: &str, credits: &BTreeMap<String, Credit>) -> Option<Note> {
    let unknown = Credit::default();
    let credit = credits.get(name).unwrap_or(&unknown);
    let lacks = credit.missing_line()?;
    Some(missing("pictures", message!("notes-credit", name = name, lacks = lacks)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_a_credit_lacks() {
        let mut attrs = PieceAttrs::default();
        let half = Credit { creators: vec!["A".into()], ..Credit::default() };
        attrs.pictures.insert("a.jpg".into(), half);
        let text = &credits(&attrs, &["a.jpg"])[0].text;
        assert_eq!(text.to_string(), "The credit of the picture a.jpg: licence and source address missing.");
        let whole = Credit {
            creators: vec!["A".into()],
            licence: "CC BY 4.0".into(),
            source_address: "https://example.org/a".into(),
            ..Credit::default()
        };
        attrs.pictures.insert("a.jpg".into(), whole);
        assert_eq!(credits(&attrs, &["a.jpg"]), [], "a whole credit lacks nothing");
    }
}
