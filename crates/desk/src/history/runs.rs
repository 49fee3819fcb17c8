//! What differs between two texts, by words.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use crate::wire::{Became, Run};

/// The words of both texts, in reading order.
pub(super) fn runs(before: &str, after: &str) -> Vec<Run> {
    let [old, new] = [before, after].map(|text| text.split_word_bounds().collect::<Vec<_>>());
    let mut runs = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => push(&mut runs, Became::Same, &old, old_index, len),
            DiffOp::Delete { old_index, old_len, .. } => {
                push(&mut runs, Became::Removed, &old, old_index, old_len);
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                push(&mut runs, Became::Added, &new, new_index, new_len);
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                push(&mut runs, Became::Removed, &old, old_index, old_len);
                push(&mut runs, Became::Added, &new, new_index, new_len);
            }
        }
    }
    joined(runs)
}

/// How many words stand in runs of that fate.
pub(super) fn count(runs: &[Run], fate: Became) -> u32 {
    runs.iter().filter(|run| run.fate == fate).map(|run| run.text.unicode_words().count() as u32).sum()
}

fn push(runs: &mut Vec<Run>, fate: Became, tokens: &[&str], from: usize, len: usize) {
    let text = tokens.iter().skip(from).take(len).copied().collect();
    runs.push(Run { fate, text });
}

/// Where between two changes nothing stands but a space, that is part of the change: three words that were replaced are
/// read as one, not as three.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    let mut rest = runs.into_iter().peekable();
    while let Some(Run { fate, text }) = rest.next() {
        match fate {
            Became::Removed => removed += &text,
            Became::Added => added += &text,
            _ => {
                let is_between = !(removed.is_empty() && added.is_empty()) && rest.peek().is_some();
                if is_between && text.trim().is_empty() && !text.contains('\n') {
                    removed += &text;
                    added += &text;
                } else {
                    close(&mut joined, &mut removed, &mut added);
                    joined.push(Run { fate: Became::Same, text });
                }
            }
        }
    }
    close(&mut joined, &mut removed, &mut added);
    joined
}

/// Ends a change. What it takes away and brings back alike at its end is no part of it.
fn close(joined: &mut Vec<Run>, removed: &mut String, added: &mut String) {
    let (mut removed, mut added) = (std::mem::take(removed), std::mem::take(added));
    let space = match (removed.strip_suffix(' '), added.strip_suffix(' ')) {
        (Some(one), Some(other)) => {
            (removed, added) = (one.to_owned(), other.to_owned());
            " "
        }
        _ => "",
    };
    let changed = [(Became::Removed, removed), (Became::Added, added), (Became::Same, space.to_owned())];
    let changed = changed.into_iter().filter(|(_, text)| !text.is_empty());
    joined.extend(changed.map(|(fate, text)| Run { fate, text }));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(before: &str, after: &str) -> String {
        let mark = |run: &Run| match run.fate {
            Became::Added => format!("[+{}]", run.text),
            Became::Removed => format!("[-{}]", run.text),
            _ => run.text.clone(),
        };
        runs(before, after).iter().map(mark).collect()
    }

    #[test]
    fn words_are_told_apart_and_not_letters() {
        assert_eq!(told("The quick fox", "The quack fox"), "The [-quick][+quack] fox");
        assert_eq!(told("It sounds.", "It sounds again."), "It sounds[+ again].");
        assert_eq!(
            told("one two three four", "six seven eight four"),
            "[-one two three][+six seven eight] four"
        );
        assert_eq!(told("", "New"), "[+New]");
        assert_eq!(told("same", "same"), "same");
        assert_eq!(told("Он пришёл вчера", "Он ушёл вчера"), "Он [-пришёл][+ушёл] вчера");
        assert_eq!(told("我喜欢猫", "我喜欢狗"), "我喜欢[-猫][+狗]");
    }

    #[test]
    fn words_are_counted() {
        let runs = runs("one two three", "one four five six");
        assert_eq!((count(&runs, Became::Removed), count(&runs, Became::Added)), (2, 3));
    }

    proptest! {
        #[test]
        fn both_texts_are_there(before in "[a-c é\n.]{0,30}", after in "[a-c é\n.]{0,30}") {
            let of = |but: Became| runs(&before, &after).into_iter().filter(|run| run.fate != but).map(|run| run.text).collect::<String>();
            prop_assert_eq!(of(Became::Added), before.clone());
            prop_assert_eq!(of(Became::Removed), after.clone());
        }
    }
}
