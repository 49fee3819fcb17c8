//! Dates and times, which EXIF, IIM and XMP each write in a way of their own, as ISO 8601 writes them: as much of
//! `2024-03-22T00:23:02.15+01:00` as is known.

/// EXIF's `2024:03:22 00:23:02`, with what stands beside it: a fraction of a second (`15`) and a zone (`+01:00`).
pub(super) fn of_exif(time: &str, fraction: Option<&str>, zone: Option<&str>) -> Option<String> {
    let (date, clock) = time.split_once(' ')?;
    let date = known(date.split(':'), &[4, 2, 2], "-")?;
    let Some(clock) = known(clock.trim().split(':'), &[2, 2, 2], ":") else { return Some(date) };
    let fraction = fraction.filter(|digits| is_digits(digits)).map(|digits| format!(".{digits}"));
    let zone = zone.filter(|zone| is_zone(zone));
    Some(format!("{date}T{clock}{}{}", fraction.unwrap_or_default(), zone.unwrap_or_default()))
}

/// IIM's `20240322` and `002302+0100`. What is not known of a date is zeros.
pub(super) fn of_iim(date: &str, time: Option<&str>) -> Option<String> {
    let date = known([date.get(..4)?, date.get(4..6)?, date.get(6..8)?], &[4, 2, 2], "-")?;
    let clock = time.and_then(|time| {
        let clock = known([time.get(..2)?, time.get(2..4)?, time.get(4..6)?], &[2, 2, 2], ":")?;
        let zone = [time.get(6..9), time.get(9..11)].into_iter().collect::<Option<Vec<_>>>();
        let zone = zone.map(|parts| parts.join(":")).filter(|zone| is_zone(zone));
        Some(format!("T{clock}{}", zone.unwrap_or_default()))
    });
    Some(if date.len() == 10 { date + &clock.unwrap_or_default() } else { date })
}

/// Whether two say the same as far as both say anything: fractions of a second, or a zone, may stand in one alone.
pub(super) fn agree(one: &str, other: &str) -> bool {
    let (one, one_zone) = split_zone(one);
    let (other, other_zone) = split_zone(other);
    let zones = one_zone.is_none() || other_zone.is_none() || one_zone == other_zone;
    zones && (one.starts_with(other) || other.starts_with(one))
}

/// Zones that are the same are written the same; without fractions.
fn split_zone(time: &str) -> (&str, Option<&str>) {
    let Some((_, clock)) = time.split_once('T') else { return (time, None) };
    let at = clock.find(['+', '-', 'Z']).map_or(time.len(), |at| time.len() - clock.len() + at);
    let (before, zone) = time.split_at(at);
    let zone = if zone == "Z" { "+00:00" } else { zone };
    let seconds = before.split_once('.').map_or(before, |(seconds, _)| seconds);
    (seconds, Some(zone).filter(|zone| !zone.is_empty()))
}

/// The parts up to the first that is unknown, joined.
fn known<'a>(parts: impl IntoIterator<Item = &'a str>, lengths: &[usize], between: &str) -> Option<String> {
    let is_known = |(part, length): &(&str, &usize)| part.len() == **length && is_digits(part);
    let parts = parts.into_iter().zip(lengths).take_while(is_known);
    let parts: Vec<_> = parts
        .map(|(part, _)| part)
        .take_while(|part| between != "-" || part.contains(|c| c != '0'))
        .collect();
    let is_enough = if between == "-" { !parts.is_empty() } else { parts.len() >= 2 };
    is_enough.then(|| parts.join(between))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_zone(text: &str) -> bool {
    matches!(text.as_bytes(), [b'+' | b'-', b'0'..=b'9', b'0'..=b'9', b':', b'0'..=b'9', b'0'..=b'9'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exif() {
        let check = |time, fraction, zone, expected: &str| {
            assert_eq!(of_exif(time, fraction, zone).unwrap_or_default(), expected);
        };
        check("2024:03:22 00:23:02", None, None, "2024-03-22T00:23:02");
        check("2024:03:22 00:23:02", Some("15"), Some("+01:00"), "2024-03-22T00:23:02.15+01:00");
        check("2024:03:22 00:23:02", Some("  "), Some("   :  "), "2024-03-22T00:23:02");
        check("2024:03:22   :  :  ", None, None, "2024-03-22");
        check("    :  :     :  :  ", None, None, "");
        check("0000:00:00 00:00:00", None, None, "");
        check("2024-03-22", None, None, "");
    }

    #[test]
    fn iim() {
        let check = |date, time, expected: &str| assert_eq!(of_iim(date, time).unwrap_or_default(), expected);
        check("20240322", Some("002302+0100"), "2024-03-22T00:23:02+01:00");
        check("20240322", Some("002302"), "2024-03-22T00:23:02");
        check("20240322", Some("0023"), "2024-03-22");
        check("20240300", Some("002302"), "2024-03");
        check("20240000", None, "2024");
        check("00000000", None, "");
        check("März 24!", None, "");
    }

    #[test]
    fn agreement() {
        assert!(agree("2024-03-22T00:23:02.15+01:00", "2024-03-22T00:23:02"));
        assert!(agree("2024-03-22T00:23:02Z", "2024-03-22T00:23:02+00:00"));
        assert!(agree("2024-03-22", "2024-03-22T00:23:02"));
        assert!(!agree("2024-03-22T00:23:02+01:00", "2024-03-22T00:23:02+02:00"));
        assert!(!agree("2024-03-22", "2024-03-23T00:23:02"));
    }
}
