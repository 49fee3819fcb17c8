//! Nothing leaves without saying whose picture it is and on what ground it is used.

use article::{Change, Credit, Missing};
use words::{Message, message};

use crate::{
    called::called,
    check::{Check, Sight},
    finding::{Mend, Place, Weight},
};

pub(crate) const CHECK: Check = Check {
    name: "picture-credit",
    weight: Weight::Stops,
    what: "A picture whose credit lacks a name, a ground, or a part that its licence wants printed.",
    why: "Using a picture without its credit breaks its licence, and the outlet answers for it.",
    finds: "---\npictures:\n  here.jpg:\n    creators: [Kremlin.ru]\n---\n![Two men](here.jpg)\nIn Ufa\n",
    passes: "---\npictures:\n  here.jpg:\n    creators: [Kremlin.ru]\n    licence: CC BY 4.0\n    \
             source_address: https://en.kremlin.ru/events/1\n---\n![Two men](here.jpg)\nIn Ufa\n",
    fix: "checks-creditFix",
    mend: Some(complete),
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let findings = sight.credited().into_iter().filter_map(|(shown, credit)| {
        let lacks = printed_parts(&credit);
        let place = Place::picture(shown.name, shown.block);
        (!lacks.is_empty())
            .then(|| (message!("checks-credit", picture = called(&shown), parts = lacks), place))
    });
    findings.collect()
}

/// Completes what the credit itself says.
fn complete(sight: &Sight, place: &Place) -> Option<Mend> {
    let name = place.picture.as_deref()?;
    let credit = Some(sight.credit(name).completed()?);
    let label = message!("checks-mendCredit");
    Some(Mend { label, change: Change::Credit { name: name.to_owned(), credit } })
}

fn printed_parts(credit: &Credit) -> Vec<Message> {
    let printed = |part: &Missing| !part.what.is_evidence();
    let no = |part: Missing| message!("checks-no", part = part.text);
    credit.missing().into_iter().filter(printed).map(no).collect()
}

#[cfg(test)]
mod tests {
    use article::{Block, Figure, FigureAttrs, Inline, Piece, Quotation};

    use super::*;

    fn figure(caption: &str) -> Block {
        Block::Figure(Figure {
            attrs: FigureAttrs { src: "ufa.jpg".to_owned(), ..FigureAttrs::default() }.into(),
            content: vec![Inline::text(caption)],
        })
    }

    fn messages(piece: &Piece) -> Vec<String> {
        let sight = Sight::new(piece, &|_| true, "2020-09-14");
        look(&sight).into_iter().map(|(message, _)| message.to_string()).collect()
    }

    #[test]
    fn names_the_picture_and_what_it_lacks() {
        let mut piece = Piece { content: vec![figure("In Ufa")], ..Piece::default() };
        let credit = Credit { creators: vec!["Kremlin.ru".to_owned()], ..Credit::default() };
        piece.attrs.pictures.insert("ufa.jpg".to_owned(), credit);
        assert_eq!(messages(&piece), ["The picture “In Ufa” has no licence and no source address."]);
    }

    #[test]
    fn a_picture_nobody_credited_lacks_everything() {
        let piece = Piece { content: vec![figure("")], ..Piece::default() };
        assert_eq!(
            messages(&piece),
            ["The picture “ufa.jpg” has no creator, no licence and no source address."]
        );
    }

    #[test]
    fn a_picture_shown_twice_is_named_once() {
        let piece = Piece { content: vec![figure("One"), figure("Two")], ..Piece::default() };
        assert_eq!(messages(&piece).len(), 1);
    }

    #[test]
    fn looks_into_lists_quotations_and_lines() {
        let quoted = Block::Quotation(Quotation { content: vec![figure("Deep")] });
        let piece = Piece { content: vec![Block::paragraph("x"), quoted], ..Piece::default() };
        let sight = Sight::new(&piece, &|_| true, "2020-09-14");
        assert_eq!(look(&sight)[0].1, Place::picture("ufa.jpg", 1));
    }
}
