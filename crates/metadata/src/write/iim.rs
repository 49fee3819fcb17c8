//! IIM with a stamp's values in it, in UTF-8.

use unicode_segmentation::UnicodeSegmentation;

use crate::{
    Stamp,
    fields::FIELDS,
    iim::{CHARACTER_SET, Dataset, IN_UTF_8, datasets, encoding},
};

/// The record that describes the picture.
const RECORD: u8 = 2;
/// 2:00, the version of the standard, in two bytes.
const VERSION: (u8, u8) = (RECORD, 0);

/// The block with a stamp's values in place of its own. `None` where there is nothing to say.
pub(super) fn stamped(block: Option<&[u8]>, stamp: &Stamp) -> Option<Vec<u8>> {
    let values: Vec<((u8, u8), &str)> = FIELDS
        .iter()
        .filter_map(|field| field.iim.map(|(number, room)| (field.values(stamp), number, room)))
        .flat_map(|(values, number, room)| {
            values.into_iter().map(move |value| ((RECORD, number), cut(value, room)))
        })
        .collect();
    let others = others(block.unwrap_or_default(), &values, stamp);
    if values.is_empty() && others.is_empty() {
        return None;
    }
    let mut all: Vec<Dataset> = others.iter().map(|(id, value)| Dataset { id: *id, value }).collect();
    insert(&mut all, Dataset { id: CHARACTER_SET, value: IN_UTF_8 });
    if !all.iter().any(|dataset| dataset.id == VERSION) {
        insert(&mut all, Dataset { id: VERSION, value: &[0, 4] });
    }
    for (id, value) in &values {
        insert(&mut all, Dataset { id: *id, value: value.as_bytes() });
    }
    let mut written = Vec::new();
    all.iter().for_each(|dataset| dataset.write(&mut written));
    Some(written)
}

/// The datasets that stay, in UTF-8.
fn others(block: &[u8], values: &[((u8, u8), &str)], stamp: &Stamp) -> Vec<((u8, u8), Vec<u8>)> {
    let announced = datasets(block).find(|dataset| dataset.id == CHARACTER_SET).map(|dataset| dataset.value);
    let encoding = encoding(announced);
    let cleared = FIELDS.iter().filter(|field| field.is_cleared(stamp)).filter_map(|field| field.iim);
    let cleared: Vec<(u8, u8)> = cleared.map(|(number, _)| (RECORD, number)).collect();
    let stay = |id: (u8, u8)| {
        id != CHARACTER_SET && !cleared.contains(&id) && values.iter().all(|(written, _)| *written != id)
    };
    let in_utf_8 = |Dataset { id, value }: Dataset| {
        if !is_text(id) || std::str::from_utf8(value).is_ok() {
            return (id, value.to_vec());
        }
        (id, encoding.decode_without_bom_handling(value).0.into_owned().into_bytes())
    };
    datasets(block).filter(|dataset| stay(dataset.id)).map(in_utf_8).collect()
}

/// Whether a dataset holds text: not the versions, the caption as a raster, or the preview and the numbers of its format.
fn is_text((record, number): (u8, u8)) -> bool {
    record == RECORD && !matches!(number, 0 | 125 | 200..=202)
}

/// Puts a dataset behind those before it in the standard's order, and leaves the others in theirs.
fn insert<'a>(all: &mut Vec<Dataset<'a>>, dataset: Dataset<'a>) {
    let at = all.iter().position(|other| other.id > dataset.id).unwrap_or(all.len());
    all.insert(at, dataset);
}

/// The longest beginning of a text that has room, without cutting what is seen as one character.
fn cut(text: &str, room: usize) -> &str {
    if text.len() <= room {
        return text;
    }
    let ends = text.grapheme_indices(true).map(|(at, grapheme)| at + grapheme.len());
    let end = ends.take_while(|end| *end <= room).last().unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_what_is_seen_as_characters() {
        assert_eq!(cut("Мария", 5), "Ма");
        assert_eq!(cut("e\u{301}e\u{301}", 5), "e\u{301}");
        assert_eq!(cut("two words", 4), "two ");
        assert_eq!(cut("👩‍👩‍👧", 8), "");
        assert_eq!(cut("fits", 4), "fits");
    }

    #[test]
    fn other_datasets_stay_in_order_and_come_into_utf_8() {
        let mut block = Vec::new();
        for (id, value) in
            [((2, 25), &b"Caf\xe9"[..]), ((2, 80), b"Old"), ((2, 25), b"\xd1\x8f"), ((3, 20), b"\xff")]
        {
            Dataset { id, value }.write(&mut block);
        }
        let stamp = Stamp { creators: vec!["Ann".into(), "Ben".into()], ..Stamp::default() };
        let written = stamped(Some(&block), &stamp).unwrap();
        let found: Vec<_> = datasets(&written).map(|dataset| (dataset.id, dataset.value.to_vec())).collect();
        let expected = [
            ((1, 90), &b"\x1b%G"[..]),
            ((2, 0), b"\0\x04"),
            ((2, 25), "Café".as_bytes()),
            ((2, 25), "я".as_bytes()),
            ((2, 80), b"Ann"),
            ((2, 80), b"Ben"),
            ((3, 20), b"\xff"),
        ];
        assert_eq!(found, expected.map(|(id, value)| (id, value.to_vec())));
    }

    #[test]
    fn nothing_said_is_nothing_written() {
        assert_eq!(stamped(None, &Stamp::default()), None);
    }
}
