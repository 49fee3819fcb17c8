//! The time, as the library writes it. It is shown to people; order never depends on it.

/// Now, in UTC, to the millisecond (RFC 3339).
pub(crate) fn now() -> String {
    written(jiff::Timestamp::now())
}

/// The moment so long ago, written in the same way.
pub(crate) fn ago(time: jiff::SignedDuration) -> String {
    written(jiff::Timestamp::now().saturating_sub(time).unwrap_or(jiff::Timestamp::MIN))
}

fn written(moment: jiff::Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_one_width_so_that_text_sorts_as_time() {
        let now = now();
        assert_eq!(now.len(), "2026-11-23T14:59:16.123Z".len(), "{now}");
        assert!(now.parse::<jiff::Timestamp>().is_ok(), "{now}");
    }
}
