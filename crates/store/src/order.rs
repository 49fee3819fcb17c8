//! Order keys: text that sorts where a block stands, so that a new block moves no other.
//!
//! A key is a fraction in base 36, without its point and without trailing zeros. Between any two
//! there is another.

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const BASE: usize = DIGITS.len();

/// Keys longer than this are a sign of many blocks put into one place: time to spread all anew.
pub(crate) const LONG: usize = 48;

/// `count` keys in order, after `low` and before `high`; `None` is the beginning and the end of all.
pub(crate) fn spread(low: Option<&str>, high: Option<&str>, count: usize) -> Vec<String> {
    let mut keys = Vec::with_capacity(count);
    fill(low, high, count, &mut keys);
    keys
}

/// Halves the gap, and then its halves.
fn fill(low: Option<&str>, high: Option<&str>, count: usize, keys: &mut Vec<String>) {
    if count == 0 {
        return;
    }
    let middle = between(low.unwrap_or(""), high);
    let before = (count - 1) / 2;
    fill(low, Some(&middle), before, keys);
    keys.push(middle.clone());
    fill(Some(&middle), high, count - 1 - before, keys);
}

/// A short key after `low` and before `high`.
fn between(low: &str, high: Option<&str>) -> String {
    let low: Vec<usize> = low.bytes().map(value).collect();
    let mut high: Option<Vec<usize>> = high.map(|high| high.bytes().map(value).collect());
    let mut key = Vec::new();
    loop {
        let place = key.len();
        let from = low.get(place).copied().unwrap_or(0);
        let to = high.as_ref().map_or(BASE, |high| high.get(place).copied().unwrap_or(0));
        let middle = (from + to) / 2;
        if middle > from {
            key.push(middle);
            return key.into_iter().map(|digit| DIGITS[digit] as char).collect();
        }
        key.push(from);
        if from < to {
            high = None; // already below `high`, whatever follows
        }
    }
}

fn value(digit: u8) -> usize {
    DIGITS.iter().position(|known| *known == digit).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ascending(keys: &[String]) -> bool {
        keys.windows(2).all(|pair| pair[0] < pair[1])
    }

    #[test]
    fn spreads_a_long_piece_in_short_keys() {
        let keys = spread(None, None, 2300);
        assert_eq!(keys.len(), 2300);
        assert!(ascending(&keys));
        assert!(keys.iter().all(|key| key.len() <= 4));
    }

    #[test]
    fn always_finds_room_in_the_narrowest_place() {
        let mut low = spread(None, None, 1).remove(0);
        let high = spread(Some(&low), None, 1).remove(0);
        for _ in 0..200 {
            let key = spread(Some(&low), Some(&high), 1).remove(0);
            assert!(low < key && key < high, "{low} {key} {high}");
            low = key;
        }
    }

    proptest! {
        #[test]
        fn any_insertions_keep_the_order(places in prop::collection::vec((any::<prop::sample::Index>(), 1usize..5), 1..60)) {
            let mut keys: Vec<String> = Vec::new();
            for (place, count) in places {
                let at = place.index(keys.len() + 1);
                let low = at.checked_sub(1).map(|before| keys[before].clone());
                let new = spread(low.as_deref(), keys.get(at).map(String::as_str), count);
                prop_assert_eq!(new.len(), count);
                keys.splice(at..at, new);
                prop_assert!(ascending(&keys), "{:?}", keys);
                prop_assert!(keys.iter().all(|key| !key.ends_with('0')), "nothing fits before a trailing zero");
            }
        }
    }
}
