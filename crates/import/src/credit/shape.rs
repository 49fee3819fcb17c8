//! Shapes of file names: `GettyImages-#`.

/// Whether a name begins in a shape, whatever its case, and goes on with nothing or with a sign: `9` is one digit, `#`
/// are one or more, `*` are four or more letters or digits; all else is itself.
pub(super) fn fits(name: &str, shape: &str) -> bool {
    match shape.chars().try_fold(name, without) {
        Some(rest) => !rest.starts_with(char::is_alphanumeric),
        None => false,
    }
}

fn without(name: &str, sign: char) -> Option<&str> {
    let is_digit = |sign: char| sign.is_ascii_digit();
    let after = |count: usize| name.get(count..);
    match sign {
        '9' => name.strip_prefix(is_digit),
        '#' => name.strip_prefix(is_digit).map(|rest| rest.trim_start_matches(is_digit)),
        '*' => {
            let rest = name.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric());
            (name.len() - rest.len() >= 4).then_some(rest)
        }
        sign => name
            .chars()
            .next()
            .filter(|it| it.eq_ignore_ascii_case(&sign))
            .and_then(|it| after(it.len_utf8())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_their_shapes() {
        assert!(fits("GettyImages-123", "gettyimages-#") && fits("gettyimages-123-612x612", "gettyimages-#"));
        assert!(fits("AP20258000000001", "AP99999#") && !fits("AP2", "AP99999#"));
        assert!(fits("000_1AB2CD", "000_*") && !fits("000_1", "000_*"));
        assert!(!fits("IMG_1a", "IMG_#") && !fits("", "#") && fits("é", "é"));
    }
}
