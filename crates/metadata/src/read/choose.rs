//! Which value holds where EXIF, IIM and XMP each give one, and which of the others contradict it.
//!
//! The order is the Metadata Working Group's (Guidelines for Handling Image Metadata 2.0): what EXIF says, if anything;
//! then XMP, but IIM before it where a program that knows no XMP has changed IIM since both agreed. Where the changed IIM
//! leaves a property out, what XMP says of it is still given.

use super::{
    embedded::{Differing, Reading, Standard},
    found::Sources,
    iim,
    properties::{Row, Shape},
    same::{folded, is_cut},
    when,
};

/// The most bytes that are kept of a value.
const LONGEST: usize = 64_000;

/// What holds for a property.
pub(super) fn choose(row: &Row, sources: &Sources) -> Option<Reading> {
    let (exif, xmp, iim) = (sources.exif(row), sources.xmp(row), sources.iim(row));
    let mut found =
        [(Standard::Exif, exif), (Standard::Xmp, xmp.clone()), (Standard::Iim, completed(row, &iim, &xmp))];
    if sources.is_iim_newer {
        found.swap(1, 2);
    }
    let mut found = found.into_iter().filter(|(_, value)| !value.is_empty());
    let (from, value) = found.next()?;
    let contradicts = |from: Standard, other: &Vec<String>| match from {
        Standard::Iim => !agree(row.shape, &value, &completed(row, &iim, &value)),
        _ => !agree(row.shape, &value, other),
    };
    let differing = found.filter(|(from, other)| contradicts(*from, other));
    let differing = differing.map(|(from, value)| Differing { value: kept(value), from }).collect();
    Some(Reading { value: kept(value), from, differing })
}

/// What IIM says, each value that its limit cut off completed from the one that begins with it elsewhere.
fn completed(row: &Row, iim: &[iim::Value], elsewhere: &[String]) -> Vec<String> {
    let limit = row.iim.map_or(usize::MAX, |dataset| dataset.limit);
    let values = iim.iter().enumerate().map(|(at, value)| {
        let whole = elsewhere.get(at).filter(|whole| is_cut(&value.text, value.bytes, limit, whole));
        whole.unwrap_or(&value.text).clone()
    });
    values.collect()
}

/// Whether two values say the same.
fn agree(shape: Shape, one: &[String], other: &[String]) -> bool {
    match (shape, one, other) {
        (Shape::Time, [one], [other]) => when::agree(one, other),
        // The order of names and keywords says nothing.
        _ => one == other || sorted(one) == sorted(other),
    }
}

fn sorted(values: &[String]) -> Vec<String> {
    let mut values: Vec<_> = values.iter().map(|value| folded(value)).collect();
    values.sort_unstable();
    values
}

/// As much of a value as is kept; what was cut off is marked.
fn kept(mut value: Vec<String>) -> Vec<String> {
    let mut left = LONGEST;
    for (at, text) in value.iter_mut().enumerate() {
        if text.len() > left {
            text.truncate(text.floor_char_boundary(left));
            text.push('…');
            value.truncate(at + 1);
            break;
        }
        left -= text.len();
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_without_end_is_cut() {
        let long = "ж".repeat(LONGEST);
        let kept = kept(vec!["a".into(), long, "b".into()]);
        assert_eq!(kept.len(), 2);
        assert!(kept[1].ends_with("ж…") && kept[1].len() < LONGEST + 3);
    }

    #[test]
    fn the_order_of_a_list_says_nothing() {
        let list = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert!(agree(Shape::List, &list("ferry river"), &list("river ferry")));
        assert!(!agree(Shape::List, &list("ferry river"), &list("river river")));
    }
}
