//! What a piece will want before it can go out and an imported file did not give.

use std::collections::{BTreeMap, BTreeSet};

use article::{Block, Credit, Inline, Note, NoteKind, Piece};

/// A remark on something that was expected and is not there.
pub(crate) fn missing(field: &str, text: impl Into<String>) -> Note {
    Note { kind: NoteKind::Missing, field: field.into(), text: text.into(), line: None }
}

/// The headline, if none is given and the body does not open with one.
pub(crate) fn headline(piece: &Piece) -> Option<Note> {
    let opens = matches!(piece.content.first(), Some(Block::Heading { attrs, .. }) if attrs.level == 1);
    let given = opens || !piece.attrs.fields.headline.is_empty();
    (!given).then(|| missing("headline", "No headline was found. Write one before the piece goes out."))
}

/// For each picture shown, what its credit lacks.
pub(crate) fn credits(piece: &Piece) -> Vec<Note> {
    pictures(&piece.content).iter().filter_map(|name| credit(name, &piece.attrs.pictures)).collect()
}

fn credit(name: &str, credits: &BTreeMap<String, Credit>) -> Option<Note> {
    let unknown = Credit::default();
    let credit = credits.get(name).unwrap_or(&unknown);
    let lacks = credit.missing_line();
    (!lacks.is_empty()).then(|| missing("pictures", format!("The credit of the picture {name}: {lacks}.")))
}

/// The names of all pictures shown, in order, each once.
pub(crate) fn pictures(blocks: &[Block]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut add = |name: &str| {
        if known.insert(name.to_owned()) {
            names.push(name.to_owned());
        }
    };
    for block in blocks {
        block.walk(&mut |block| match block {
            Block::Figure { attrs, .. } => add(&attrs.src),
            Block::Paragraph { content } | Block::Heading { content, .. } => {
                content.iter().filter_map(picture).for_each(&mut add);
            }
            _ => {}
        });
    }
    names
}

fn picture(inline: &Inline) -> Option<&str> {
    match inline {
        Inline::Picture { attrs, .. } => Some(&attrs.src),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use article::FigureAttrs;

    #[test]
    fn says_what_a_credit_lacks() {
        let mut piece = Piece::default();
        let attrs = FigureAttrs { src: "a.jpg".into(), ..FigureAttrs::default() };
        piece.content.push(Block::Figure { attrs, content: Vec::new() });
        piece
            .attrs
            .pictures
            .insert("a.jpg".into(), Credit { creators: vec!["A".into()], ..Credit::default() });
        let text = &credits(&piece)[0].text;
        assert_eq!(text, "The credit of the picture a.jpg: licence and source address missing.");
        let whole = Credit {
            creators: vec!["A".into()],
            licence: "CC BY 4.0".into(),
            source_address: "https://example.org/a".into(),
            ..Credit::default()
        };
        piece.attrs.pictures.insert("a.jpg".into(), whole);
        assert_eq!(credits(&piece), [], "a whole credit lacks nothing");
    }
}
