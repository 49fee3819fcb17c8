//! A new piece, empty but for what every piece of this writer has.

use article::{Byline, Fields, Manuscript, Piece, PieceAttrs};
use proof::Sight;
use store::{NewPiece, PieceRow, RowNow};

use crate::{
    Desk, Result,
    check::today,
    held::derived,
    list::summary,
    wire::{Opened, Summary},
};

impl Desk {
    /// An empty piece with a headline, which may be empty, and the outlet's byline and language.
    pub fn create(&mut self, headline: &str) -> Result<Opened> {
        let outlet = self.outlet()?.flatten().unwrap_or_default();
        let bylines = match outlet.byline.as_str() {
            "" => Vec::new(),
            name => vec![Byline { name: name.to_owned(), ..Byline::default() }],
        };
        let fields =
            Fields { headline: headline.to_owned(), bylines, language: outlet.language, ..Fields::default() };
        let piece = Piece {
            attrs: PieceAttrs { fields, ..PieceAttrs::default() },
            content: vec![article::Block::paragraph("")],
        };
        let named_after = if headline.trim().is_empty() { UNTITLED } else { headline };
        let made = self.keep_new(&Manuscript::compose(&piece), named_after, "new")?;
        self.open(&made.id)
    }

    /// Puts a manuscript into the library as a new piece.
    pub(crate) fn keep_new(
        &mut self,
        manuscript: &Manuscript,
        slug_from: &str,
        kind: &str,
    ) -> Result<Summary> {
        let piece = manuscript.piece().value;
        let slug = match piece.attrs.fields.slug.as_str() {
            "" => slug(slug_from),
            given => slug(given),
        };
        let rows = manuscript.slices.iter().map(|slice| RowNow {
            id: None,
            source: slice.source.to_string(),
            tail: slice.tail.to_string(),
        });
        let row = self.store.create(NewPiece {
            slug,
            bom: manuscript.bom,
            front: manuscript.front.clone(),
            before: manuscript.before.clone(),
            rows: rows.collect(),
            derived: derived(
                &Sight::new(&piece, &|_| false, &today()).for_outlet(&self.outlet_of(&piece.attrs.fields)),
            ),
            kind: kind.to_owned(),
            ..NewPiece::default()
        })?;
        Ok(summary(row))
    }
}

/// What a piece is called in addresses until it has a headline.
const UNTITLED: &str = "untitled";

impl Desk {
    /// Gives a piece that was begun without a headline its slug, once it has one. Called when the piece is opened or
    /// sent, not while the headline is being typed.
    pub(crate) fn named(&mut self, row: PieceRow) -> Result<PieceRow> {
        if !is_untitled(&row.slug) || row.derived.headline.is_empty() {
            return Ok(row);
        }
        let slug = self.store.free_slug(&slug(&row.derived.headline))?;
        self.store.set_slug(&row.id, &slug)?;
        Ok(PieceRow { slug, ..row })
    }
}

/// Whether a slug says only that there was no headline yet.
pub(crate) fn is_untitled(slug: &str) -> bool {
    let number = slug.strip_prefix(UNTITLED).map(|rest| rest.strip_prefix('-').unwrap_or(rest));
    number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
}

/// Words as they stand in an address: letters and digits of any script, lower case, joined by hyphens.
pub(crate) fn slug(text: &str) -> String {
    const LONGEST: usize = 60;
    let folded: String = text
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let mut slug = String::new();
    for word in folded.split('-').filter(|word| !word.is_empty()) {
        if !slug.is_empty() && slug.chars().count() + 1 + word.chars().count() > LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST));
    }
    if slug.is_empty() { "piece".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_slug_is_words_joined_by_hyphens() {
        let check = |text: &str, expected: &str| assert_eq!(slug(text), expected);
        check("The Ferry, at Last!", "the-ferry-at-last");
        check("  Über & unter — 2020 ", "über-unter-2020");
        check("Паром вернулся", "паром-вернулся");
        check("🚢", "piece");
        check("../../etc/passwd", "etc-passwd");
        check(&"word ".repeat(40), &["word"; 12].join("-"));
    }
}
