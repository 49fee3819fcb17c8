//! The versions that a writer thinks of: stretches of work, each of many revisions.

use jiff::Timestamp;
use store::{OverruleRow, RevisionRow, SentRow};

use crate::wire::{Origin, Overruled, Sending, Version};

/// Seconds without a change after which a new stretch begins.
const PAUSE: i64 = 10 * 60;
/// Seconds that a stretch lasts at most.
const LONGEST: i64 = 60 * 60;

/// The versions of revisions that stand newest first.
pub(super) fn versions(
    revisions: Vec<RevisionRow>,
    sent: &[SentRow],
    overrules: &[OverruleRow],
) -> Vec<Version> {
    let mut versions: Vec<Version> = Vec::new();
    for row in revisions {
        let before = versions.last_mut();
        if let Some(version) = before.as_deref()
            && let (Some(words), Some(then)) = (version.words, row.words)
            && version.base == row.rev
        {
            let added = words as i32 - then as i32;
            if let Some(version) = versions.last_mut() {
                version.added = Some(added);
            }
        }
        let sent = sent.iter().filter(|it| it.rev == row.rev);
        let sent: Vec<Sending> = sent.map(|it| sending(it, overrules)).collect();
        match versions.last_mut() {
            Some(version) if sent.is_empty() && continues(&row, version) => {
                version.from = row.at;
                version.base = row.base;
            }
            _ => versions.push(version(row, sent)),
        }
    }
    versions
}

fn version(RevisionRow { rev, base, at, kind, words, name }: RevisionRow, sent: Vec<Sending>) -> Version {
    let added = words.filter(|_| base == 0).map(|words| words as i32);
    Version { rev, base, from: at.clone(), at, origin: origin(&kind), words, added, name, sent }
}

/// Whether a revision belongs to the stretch that follows it.
fn continues(row: &RevisionRow, version: &Version) -> bool {
    let apart = |later: &str| match (row.at.parse::<Timestamp>(), later.parse::<Timestamp>()) {
        (Ok(at), Ok(later)) => at.duration_until(later).abs().as_secs(),
        _ => 0,
    };
    row.name.is_none()
        && [origin(&row.kind), version.origin] == [Origin::Written; 2]
        && apart(&version.from) <= PAUSE
        && apart(&version.at) <= LONGEST
}

fn origin(kind: &str) -> Origin {
    match kind {
        "new" | "duplicate" => Origin::Begun,
        "import" => Origin::Imported,
        "restore" => Origin::Restored,
        _ => Origin::Written,
    }
}

fn sending(row: &SentRow, overrules: &[OverruleRow]) -> Sending {
    let overrules = overrules.iter().filter(|it| it.rev == row.rev);
    let overruled = |it: &OverruleRow| Overruled { finding: it.finding.clone(), reason: it.reason.clone() };
    Sending { way: row.way.clone(), at: row.at.clone(), overruled: overrules.map(overruled).collect() }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    /// Revisions at these minutes, oldest first, each of two words more than the one before.
    fn revisions(minutes: &[i64]) -> Vec<RevisionRow> {
        let start: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
        let row = |(place, minute): (usize, &i64)| RevisionRow {
            rev: place as i64 + 1,
            base: place as i64,
            at: (start + SignedDuration::from_mins(*minute)).to_string(),
            kind: if place == 0 { "new" } else { "edit" }.into(),
            words: Some(place as u32 * 2),
            name: None,
        };
        minutes.iter().enumerate().map(row).rev().collect()
    }

    fn overrule(rev: i64) -> OverruleRow {
        let at = "2026-03-02T10:00:00Z".into();
        OverruleRow { rev, finding: "no licence".into(), reason: format!("revision {rev}"), at }
    }

    fn told(versions: &[Version]) -> Vec<(i64, i64, Option<i32>)> {
        versions.iter().map(|it| (it.base, it.rev, it.added)).collect()
    }

    #[test]
    fn a_pause_an_hour_and_what_went_out_end_a_stretch() {
        let made = versions(revisions(&[0, 1, 2, 3, 30, 31]), &[], &[]);
        assert_eq!(told(&made), [(4, 6, Some(4)), (1, 4, Some(6)), (0, 1, Some(0))]);
        let steady: Vec<i64> = (0..120).collect();
        assert_eq!(versions(revisions(&steady), &[], &[]).len(), 3, "two hours of work, and the beginning");
        let sent = SentRow { rev: 3, way: "html".into(), at: "2026-03-02T10:00:00Z".into() };
        let made = versions(revisions(&[0, 1, 2, 3]), &[sent], &[overrule(2), overrule(3)]);
        assert_eq!(told(&made), [(3, 4, Some(2)), (1, 3, Some(4)), (0, 1, Some(0))]);
        assert_eq!(made[1].sent.len(), 1);
        let overruled = Overruled { finding: "no licence".into(), reason: "revision 3".into() };
        assert_eq!(made[1].sent[0].overruled, [overruled], "and not what was said of another text");
    }

    #[test]
    fn a_name_ends_a_stretch_too() {
        let mut rows = revisions(&[0, 1, 2, 3]);
        rows[1].name = Some("Before the lawyers".into());
        assert_eq!(told(&versions(rows, &[], &[])), [(3, 4, Some(2)), (1, 3, Some(4)), (0, 1, Some(0))]);
    }
}
