//! A set of rows by their numbers, a bit each: small numbers, asked for by the thousand.

/// Numbers from 0 on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Set(Vec<u64>);

impl Set {
    pub(crate) fn put(&mut self, n: i64) {
        let (at, bit) = place(n);
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        self.0[at] |= bit;
    }

    pub(crate) fn has(&self, n: i64) -> bool {
        let (at, bit) = place(n);
        self.0.get(at).is_some_and(|bits| bits & bit != 0)
    }

    /// Those that are in both.
    pub(crate) fn and(mut self, other: &Set) -> Set {
        self.0.truncate(other.0.len());
        self.0.iter_mut().zip(&other.0).for_each(|(bits, others)| *bits &= others);
        self
    }

    /// Those that are in one or the other.
    pub(crate) fn or(mut self, other: &Set) -> Set {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        self.0.iter_mut().zip(&other.0).for_each(|(bits, others)| *bits |= others);
        self
    }
}

/// Rows begin at 1; what is below is nowhere.
fn place(n: i64) -> (usize, u64) {
    let n = usize::try_from(n).unwrap_or_default();
    (n / 64, 1 << (n % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_is_there() {
        let set = |all: &[i64]| {
            let mut set = Set::default();
            all.iter().for_each(|n| set.put(*n));
            set
        };
        let (one, other) = (set(&[1, 63, 64, 700]), set(&[1, 64, 65]));
        assert!(one.has(63) && one.has(700) && !one.has(2) && !one.has(9000));
        let either = other.clone().or(&one);
        assert!([1, 63, 64, 65, 700].iter().all(|n| either.has(*n)) && !either.has(2));
        let both = one.and(&other);
        assert!(both.has(1) && both.has(64) && !both.has(63) && !both.has(65) && !both.has(700));
    }
}
