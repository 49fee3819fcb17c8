//! Moments, which some formats want whole: a day begins at midnight, and where no zone is given that is UTC's.

use article::When;

/// RFC 3339's date-time.
pub(crate) fn moment(when: &When) -> Option<String> {
    let (text, day) = (when.as_str(), when.day());
    Some(match text.get(10..).unwrap_or_default() {
        "" => format!("{day}T00:00:00Z"),
        clock => format!("{day}T{}", with_zone(clock.get(1..)?)),
    })
}

/// `09:30+02:00` with its seconds, `09:30` with a zone too.
fn with_zone(clock: &str) -> String {
    let at = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
    let (time, zone) = clock.split_at(at);
    let seconds = if time.len() == 5 { ":00" } else { "" };
    let zone = if zone.is_empty() { "Z".to_owned() } else { zone.to_uppercase() };
    format!("{time}{seconds}{zone}")
}

/// `2026-03-03T09:30:00+02:00` is `2026-03-03T07:30:00Z`.
pub(crate) fn in_utc(moment: &str) -> Option<String> {
    let at = moment.parse::<jiff::Timestamp>().ok()?;
    Some(at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_moment_is_whole() {
        let table = [
            ("2026-03-02", "2026-03-02T00:00:00Z"),
            ("2026-03-02T09:30:00+02:00", "2026-03-02T09:30:00+02:00"),
            ("2026-03-02T09:30Z", "2026-03-02T09:30:00Z"),
        ];
        for (when, expected) in table {
            assert_eq!(moment(&when.parse().unwrap()).unwrap(), expected, "{when}");
        }
    }

    #[test]
    fn moments_are_told_in_utc() {
        assert_eq!(in_utc("2026-03-03T00:30:00+02:00").unwrap(), "2026-03-02T22:30:00Z");
        assert_eq!(in_utc("2026-02-30T00:00:00Z"), None);
    }
}
